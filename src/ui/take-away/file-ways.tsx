import { toCsv } from '../../exchange/csv.ts';
import { toFileName } from '../../exchange/file-name.ts';
import { toResponseFile } from '../../exchange/response-file.ts';
import { readerOf, saveFile } from './device.ts';
import { LinkForm } from './link-form.tsx';
import { OpenFile } from './open-file.tsx';
import { type ExportKind, useTake } from './take.ts';
import { type Outcome, Way, WayFold } from './way.tsx';

/** Files to keep, to open again, to hand to other software, and a link that holds the answers. */
export function FileWays() {
  const { visit, words, pack, stamped, about, onExport } = useTake();
  function save(kind: ExportKind, ending: string, type: string, text: string): Outcome {
    const { provider, day } = about();
    const name = toFileName('answers', provider ?? pack.id, day, ending);
    onExport(kind);
    return saveFile(name, type, text) ? { said: words.say('take.saved', { name }), spare: text } : { text };
  }
  async function saveFhir(): Promise<Outcome> {
    try {
      const { toFhirFile } = await visit.parts.fhir();
      return save('fhir', 'fhir.json', 'application/fhir+json', toFhirFile(pack, stamped()));
    } catch {
      return { said: words.say('later.failed') };
    }
  }
  return (
    <ul class="ways">
      <Way
        name="take.file"
        help="take.file.help"
        act={() => save('file', 'json', 'application/json', toResponseFile(stamped()))}
      />
      <WayFold name="take.openFile">
        <OpenFile />
      </WayFold>
      <WayFold name="take.link">
        <LinkForm />
      </WayFold>
      <Way
        name="take.csv"
        help="take.csv.help"
        act={() => save('csv', 'csv', 'text/csv', toCsv(pack, stamped(), words, readerOf(words.lang)))}
      />
      <Way name="take.fhir" help="take.fhir.help" act={saveFhir} />
    </ul>
  );
}
