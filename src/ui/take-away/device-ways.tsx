import { leavePage } from './device.ts';
import { KeepForm } from './keep-form.tsx';
import { eraseOurKeys } from './kept-answers.ts';
import { useTake } from './take.ts';
import { Way, WayFold } from './way.tsx';

/** Keeping answers on this device, and taking every trace of them away. */
export function DeviceWays() {
  const { visit, onErase } = useTake();
  const { session, stores, tellToErase } = visit;
  const clear = () => {
    // First, or the session would write its answers once more.
    session.forget();
    eraseOurKeys(stores.local);
    eraseOurKeys(stores.session);
    tellToErase();
  };
  const erase = () => {
    clear();
    onErase();
    return {};
  };
  return (
    <ul class="ways">
      <WayFold name="take.group.keep">
        <KeepForm onErase={erase} />
      </WayFold>
      <Way name="take.erase" help="take.erase.help" act={erase} />
      <Way
        name="take.left"
        help="take.left.help"
        act={() => {
          clear();
          leavePage();
          return {};
        }}
      />
    </ul>
  );
}
