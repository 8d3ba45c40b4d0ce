import type { LinkReading } from '../../exchange/link/link.ts';
import type { Response } from '../../response/types.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import type { Visit } from '../visit.ts';
import type { Words } from '../words.ts';
import { OpenedAnswers } from './opened-answers.tsx';

/** What a link brought along. It counts for nothing until it is accepted. */
export function SharedLink(props: {
  visit: Visit;
  words: Words;
  reading: LinkReading;
  onAccept: (response: Response) => void;
  onClose: () => void;
}) {
  const { visit, words, reading, onAccept, onClose } = props;
  return (
    <div class="screen take">
      <Title>{words.say('take.shared')}</Title>
      <OpenedAnswers reading={reading} visit={visit} words={words} onAccept={onAccept} onKeep={onClose} />
      {reading.outcome === 'refused' && (
        <div class="acts">
          <Button kind="second" press={onClose}>
            {words.say('take.close')}
          </Button>
        </div>
      )}
    </div>
  );
}
