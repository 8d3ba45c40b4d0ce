import { useState } from 'preact/hooks';
import { readResponseFile } from '../../exchange/response-file.ts';
import { FileChoice } from '../parts/file-choice.tsx';
import { OpenedAnswers, type Reading } from './opened-answers.tsx';
import { useTake } from './take.ts';

/** Opens a file that was saved here before, and asks before it takes the place of anything. */
export function OpenFile() {
  const { visit, words, pack, onImport } = useTake();
  const [reading, setReading] = useState<Reading>();
  const [done, setDone] = useState(false);

  const refuse = (refusal: Extract<Reading, { outcome: 'refused' }>['refusal']) =>
    setReading({ outcome: 'refused', refusal });

  async function read(text: string): Promise<void> {
    try {
      // Few files are of this kind, so what reads them is fetched for those alone.
      const fhir = text.includes('"resourceType"') ? await visit.parts.fhir() : undefined;
      setReading(readResponseFile(pack, text, fhir?.readFhir));
    } catch {
      refuse('unread');
    }
  }

  return (
    <>
      <p class="small soft">{words.say('take.openFile.help')}</p>
      <FileChoice
        caption={words.say('take.openFile.choose')}
        begin={() => {
          setDone(false);
          setReading(undefined);
        }}
        read={read}
        refuse={refuse}
      />
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
