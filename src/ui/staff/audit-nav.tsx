import { textAt } from '../../audience/audit-ledger.ts';
import { useVisit } from '../visit.ts';
import { type StaffView, useDesk } from './desk.ts';

const VIEWS: readonly StaffView[] = ['list', 'plan', 'compare', 'publish', 'files'];

/** Whose self-audit this is, and the ways to its screens. */
export function AuditNav() {
  const { session, provider, words } = useVisit();
  const { view, ledger } = useDesk();
  const name = textAt(ledger.value, ['name']);
  const clinic = provider ?? session.walk.value.response.provider ?? '';
  const about = [words.say('staff.self'), clinic, name, words.say('staff.by')].filter(part => part !== '');
  return (
    <div class="stack tight">
      <p class="eyebrow" dir="auto">
        {about.join(' · ')}
      </p>
      <nav class="tabs" aria-label={words.say('staff.nav')}>
        {VIEWS.map(one => (
          <button
            key={one}
            class="btn plain"
            type="button"
            aria-current={one === view.value ? 'page' : undefined}
            onClick={() => {
              view.value = one;
            }}
          >
            {words.say(`staff.nav.${one}`)}
          </button>
        ))}
      </nav>
    </div>
  );
}
