import { toDisclosure, toDisclosureFile } from '../../exchange/disclosure.ts';
import type { Item, Pack } from '../../pack/types.ts';
import { emptyResponse } from '../../response/empty.ts';
import type { Answer } from '../../response/types.ts';

/** A made-up clinic of the directory, and how it answers of itself. */
export interface Clinic {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly offer: string;
  /** Which of a question's answers it publishes; undefined where it is silent. */
  readonly answer: (item: Item, index: number) => string | undefined;
}

const first = (item: Item) => item.options[0]?.id;
const halfway = (item: Item) => item.options.find(({ concern }) => concern === 0.5)?.id ?? first(item);

export const CLINICS: readonly Clinic[] = [
  {
    id: 'aurora',
    name: 'Aurora Skin Practice',
    place: '3 Mill Lane, Harborough',
    offer:
      'A doctor’s practice that offers an exosome gel after needling, as part of a follow-up of six months. No exosome product is approved, and it says so.',
    answer: first,
  },
  {
    id: 'borealis',
    name: 'Borealis Clinic',
    place: '120 Station Road, Harborough',
    offer:
      'A clinic for skin and hair that puts exosomes on after laser. No exosome product is approved, and it says so.',
    answer: (item, index) => (index % 3 === 0 ? first(item) : halfway(item)),
  },
  {
    id: 'cedar',
    name: 'Cedar Aesthetics',
    place: 'Unit 8, Harbor Mall, Harborough',
    offer: 'A beauty studio with an “exosome facial” in three sessions.',
    answer: (item, index) => (index % 4 === 0 ? halfway(item) : undefined),
  },
];

/** What a clinic publishes, as the file that its page and the directory name. */
export function clinicDisclosure(pack: Pack, clinic: Clinic): string {
  const answers: Record<string, Answer> = {};
  for (const [index, item] of pack.items.entries()) {
    const option = clinic.answer(item, index);
    if (option !== undefined) answers[item.id] = { option };
  }
  const response = { ...emptyResponse(pack, 'staff'), provider: clinic.name, answers };
  return toDisclosureFile(
    toDisclosure(pack, response, { published: new Date(`${pack.reviewed}T09:00:00Z`), replies: {} }),
  );
}
