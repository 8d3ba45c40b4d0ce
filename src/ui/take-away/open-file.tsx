import { useState } from 'preact/hooks';
import { LARGEST_FILE, readResponseFile } from '../../exchange/response-file.ts';
import { readFile } from './device.ts';
import { OpenedAnswers, type Reading } from './opened-answers.tsx';
import { useTake } from './take.ts';

/** Opens a file that was saved here before, and asks before it takes the place of anything. */
export function OpenFile() {
  const { visit, words, pack, onImport } = useTake();
  const [reading, setReading] = useState<Reading>();
  const [done, setDone] = useState(false);

  async function open(file: File): Promise<void> {
    setDone(false);
    setReading(undefined);
    const refused = (refusal: Extract<Reading, { outcome: 'refused' }>['refusal']) =>
      setReading({ outcome: 'refused', refusal });
    if (file.size > LARGEST_FILE) return refused('too-large');
    const text = await readFile(file);
    if (text === undefined) return refused('unread');
    try {
      // Few files are of this kind, so what reads them is fetched for those alone.
      const fhir = text.includes('"resourceType"') ? await visit.parts.fhir() : undefined;
      setReading(readResponseFile(pack, text, fhir?.readFhir));
    } catch {
      refused('unread');
    }
  }

  return (
    <>
      <p class="small soft">{words.say('take.openFile.help')}</p>
      <label class="stack tight">
        <span>{words.say('take.openFile.choose')}</span>
        <input
          class="field"
          type="file"
          accept=".json,application/json"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file) open(file);
          }}
        />
      </label>
      {reading && (
        <OpenedAnswers
          reading={reading}
          visit={visit}
          words={words}
          onAccept={response => {
            setReading(undefined);
            setDone(true);
            onImport(response);
          }}
          onKeep={() => setReading(undefined)}
        />
      )}
      <p role="status">{done && words.say('take.opened')}</p>
    </>
  );
}
