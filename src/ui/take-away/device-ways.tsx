import { leavePage } from './device.ts';
import { KeepForm } from './keep-form.tsx';
import { useTake } from './take.ts';
import { Way, WayFold } from './way.tsx';

/** Keeping answers on this device, and taking every trace of them away. */
export function DeviceWays({ toKeep }: { readonly toKeep: boolean }) {
  const { visit, onErase } = useTake();
  const erase = () => {
    visit.eraseEverything();
    return {};
  };
  return (
    <ul class="ways">
      <WayFold name="take.group.keep" open={toKeep}>
        <KeepForm onErase={onErase} />
      </WayFold>
      <Way name="take.erase" help="take.erase.help" act={erase} />
      <Way
        name="take.left"
        help="take.left.help"
        act={() => {
          visit.eraseEverything();
          leavePage();
          return {};
        }}
      />
    </ul>
  );
}
