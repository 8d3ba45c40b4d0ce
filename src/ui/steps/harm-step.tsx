import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { HarmPanel } from '../result/harm-panel.tsx';
import { useVisit } from '../visit.ts';
import { ContextSelect } from './context-select.tsx';

/** For whoever has had the treatment: when to get help, what to keep, where to report, before anything is asked. */
export function HarmStep() {
  const { session, pack, words, leave } = useVisit();
  const ids = new Set(pack.panels?.places?.flatMap(({ when }) => Object.keys(when.context)));
  const place = pack.context.find(({ id }) => ids.has(id));
  return (
    <div class="screen snug">
      <Title>{words.say('harm.title')}</Title>
      <HarmPanel>
        {place && <ContextSelect question={{ ...place, prompt: words.say('harm.where') }} />}
      </HarmPanel>
      <div class="acts">
        <Button kind="second" press={event => event.detail < 2 && session.send({ type: 'step.advanced' })}>
          {words.say('five.note')}
        </Button>
        <Button kind="plain" press={() => session.send({ type: 'result.opened' })}>
          {words.say('step.result')}
        </Button>
        <Button kind="plain" press={() => leave()}>
          {words.say('step.back')}
        </Button>
      </div>
    </div>
  );
}
