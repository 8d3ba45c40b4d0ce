import { useVisit } from '../visit.ts';
import { ContextStep } from './context-step.tsx';
import { FiveStep } from './five-step.tsx';
import { HarmStep } from './harm-step.tsx';
import { ItemStep } from './item-step.tsx';

/** The step that the visitor is at; the one of claims, which no walk begins with, comes with what is behind the walk. */
export function StepScreen() {
  const { session, pack } = useVisit();
  const { kind, id } = session.walk.value.at;
  if (kind === 'five') return <FiveStep />;
  if (kind === 'harm') return <HarmStep />;
  const question = pack.context.find(one => one.id === id);
  if (kind === 'context') return question ? <ContextStep key={id} question={question} /> : null;
  const item = pack.items.find(one => one.id === id);
  return item ? <ItemStep key={id} item={item} /> : null;
}
