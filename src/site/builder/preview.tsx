import { useState } from 'preact/hooks';
import { attributesOf, type Choices, propertiesOf } from './choices.ts';

/** The widget as chosen, on a page of its own: light and dark, at the width of a phone or of a page. */
export function Preview({ choices }: { readonly choices: Choices }) {
  const [width, setWidth] = useState<'phone' | 'page'>('phone');
  const address = (scheme: string) => {
    const query = new URLSearchParams([
      ...attributesOf({ ...choices, remember: 'off' }),
      ...propertiesOf(choices),
      ['scheme', scheme],
    ] as string[][]);
    return `preview.html?${query}`;
  };
  const schemes = choices.theme === 'auto' ? ['light', 'dark'] : [choices.theme];
  return (
    <section aria-label="Preview">
      <fieldset class="tabs" aria-label="Width of the preview">
        {(['phone', 'page'] as const).map(one => (
          <button key={one} type="button" aria-pressed={one === width} onClick={() => setWidth(one)}>
            {one === 'phone' ? 'Phone, 360 px' : 'Page, 720 px'}
          </button>
        ))}
      </fieldset>
      <div class={`frames ${width}`}>
        {schemes.map(scheme => (
          <iframe
            key={scheme}
            title={`Preview, ${scheme}`}
            src={address(scheme)}
            onLoad={event => heighten(event.currentTarget)}
          />
        ))}
      </div>
    </section>
  );
}

/** As high as a first screen and more; a long result scrolls inside. */
const HIGHEST = 900;

/** As high as what is in it, so that nothing of the first screen is out of sight. */
function heighten(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (!body) return;
  new ResizeObserver(() => {
    frame.style.height = `${Math.min(HIGHEST, body.scrollHeight + 2)}px`;
  }).observe(body);
}
