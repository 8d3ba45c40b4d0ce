import { textAt } from '../../audits/audit-ledger.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { type StaffView, useDesk } from './desk.ts';

const VIEWS: readonly StaffView[] = ['list', 'plan', 'compare', 'publish', 'files'];

/** Whose self-audit this is, and the ways to its screens. */
export function AuditNav() {
  const { provider, words } = useVisit();
  const { view, ledger } = useDesk();
  const name = textAt(ledger.value, ['name']);
  const clinic = provider ?? '';
  // Names come from outside: whatever their letters do, they do it among themselves.
  const named = [...new Set([clinic, name])].filter(part => part !== '').map(part => `\u2068${part}\u2069`);
  const about = [words.say('staff.self'), ...named];
  return (
    <div class="stack tight">
      <p class="eyebrow">{about.join(' · ')}</p>
      <nav class="tabs" aria-label={words.say('staff.nav')}>
        {VIEWS.map(one => (
          <Button
            key={one}
            kind="plain"
            isCurrent={one === view.value ? 'page' : undefined}
            press={() => {
              view.value = one;
            }}
          >
            {words.say(`staff.nav.${one}`)}
          </Button>
        ))}
      </nav>
    </div>
  );
}
