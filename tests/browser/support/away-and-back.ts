/**
 * Leaves a page and comes back to it three times as routers do that swap its content: `nodes` puts back a copy of what
 * was there, as Turbo does, `markup` what was written down of it, as htmx does; both run its scripts again.
 */
export async function awayAndBack(how: string): Promise<void> {
  const main = document.querySelector('main') as HTMLElement;
  for (let times = 0; times < 3; times++) {
    const nodes = main.cloneNode(true) as HTMLElement;
    const markup = main.innerHTML;
    main.textContent = 'Another page';
    await new Promise(requestAnimationFrame);
    if (how === 'nodes') main.replaceChildren(...nodes.childNodes);
    else main.innerHTML = markup;
    for (const old of main.querySelectorAll('script')) {
      const copy = document.createElement('script');
      for (const { name, value } of old.attributes) copy.setAttribute(name, value);
      const ran = new Promise(resolve => {
        copy.onload = resolve;
      });
      old.replaceWith(copy);
      await ran;
    }
  }
}
