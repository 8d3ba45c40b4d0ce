import { Title } from '../parts/title.tsx';
import { useVisit } from '../visit.ts';
import { AuditShelf } from './audit-shelf.tsx';
import { EraseList } from './erase-list.tsx';
import { ExportWays } from './export-ways.tsx';
import { ImportFile } from './import-file.tsx';

/** Where the list is: on this device, in files, on paper. Nothing is sent anywhere. */
export function FilesView() {
  const { words } = useVisit();
  return (
    <>
      <div class="stack tight">
        <Title>{words.say('staff.files')}</Title>
        <p class="measure">{words.say('staff.files.lead')}</p>
      </div>
      <AuditShelf />
      <ExportWays />
      <ImportFile />
      <EraseList />
    </>
  );
}
