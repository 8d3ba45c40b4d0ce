import type { Page } from '@playwright/test';

/** What is wrong with the screen that is shown, in words: an empty list where nothing is. */
export function screenFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('provider-vetting');
    const root = host?.shadowRoot;
    const card = root?.querySelector('section');
    if (!root || !card) return ['no widget'];
    const found: string[] = [];
    const all = [...card.querySelectorAll<HTMLElement>('*')].filter(one => !(one instanceof SVGElement));
    const shown = all.filter(one => one.checkVisibility() && !one.closest('.sr') && one.offsetWidth > 1);
    const text = (one: Element) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    const told = (fault: string, one: Element) =>
      found.push(`${fault}: ${one.localName}.${one.className} “${text(one).slice(0, 60)}”`);

    // Nothing to scroll sideways, nothing cut.
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    const { left, right } = card.getBoundingClientRect();
    for (const one of shown) {
      const box = one.getBoundingClientRect();
      if (box.left < left - 1 || box.right > right + 1) told('reaches out', one);
      const { overflowX, overflowY } = getComputedStyle(one);
      if (one.matches('input, textarea, select')) continue;
      if (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1)
        told('is cut at the side', one);
      if (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1) told('is cut below', one);
      if (/auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth + 1)
        told('scrolls sideways', one);
    }

    // Large enough to hit; what a closed row keeps for the Tab key alone is not there to be hit.
    const isForKeys = (one: Element) => (one.closest('td')?.getBoundingClientRect().width ?? 9) < 2;
    for (const one of shown.filter(one => one.matches('button, summary, select, input, textarea'))) {
      if (isForKeys(one)) continue;
      const boxes = [one, ...((one as HTMLInputElement).labels ?? [])].map(part =>
        part.getBoundingClientRect(),
      );
      const [width, height] = [
        Math.max(...boxes.map(box => box.width)),
        Math.max(...boxes.map(box => box.height)),
      ];
      // Within a sentence, a control is as high as its line.
      if (Math.min(width, height) < (one.matches('.link:not(.pick)') ? 24 : 43.5))
        told(`is ${Math.round(width)} × ${Math.round(height)}`, one);
    }

    // What is seen on a control is part of what it is called.
    const plain = (words: string) =>
      words
        .toLowerCase()
        .replace(/[\s“”"…]+/g, ' ')
        .trim();
    for (const one of shown.filter(one => one.hasAttribute('aria-label'))) {
      const labels = [...((one as HTMLInputElement).labels ?? [])];
      const seen = one.matches('button, a, summary') ? text(one) : labels.map(text).join(' ');
      if (!plain(one.getAttribute('aria-label') ?? '').includes(plain(seen)))
        told(`is called “${one.ariaLabel}”`, one);
    }

    // A page styles all buttons or none.
    for (const one of root.querySelectorAll('button'))
      if (!one.part.contains('button')) told('has no part', one);

    // Free text stays out of the services of the browser, and of what is added to it.
    const asked = [
      'data-gramm',
      'data-gramm_editor',
      'data-enable-grammarly',
      'data-lt-active',
      'writingsuggestions',
    ];
    for (const field of root.querySelectorAll<HTMLInputElement>(
      'textarea, input:not([type]), input[type=text]',
    )) {
      if (field.readOnly) continue;
      if ((field.autocomplete || field.form?.autocomplete) !== 'off')
        told('is filled in by the browser', field);
      if (field.spellcheck) told('is spell-checked', field);
      for (const name of asked)
        if (field.getAttribute(name) !== 'false') told(`does not say ${name}="false"`, field);
    }

    // Links leave without a trace, to where one can go.
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a')) {
      if (/^tel:\d{3}$/.test(link.href)) continue;
      if (!/^https?:$/.test(link.protocol)) told(`leads to ${link.protocol}`, link);
      const isWithin = link.getAttribute('href')?.startsWith('#');
      if (!isWithin && link.rel !== 'noopener noreferrer') told(`has rel “${link.rel}”`, link);
    }

    const ids = [...root.querySelectorAll('[id]')].map(one => one.id);
    if (new Set(ids).size < ids.length) found.push('an id is there twice');
    if (location.hash !== '') found.push(`the page’s fragment is ${location.hash}`);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      for (const { effect } of document.getAnimations())
        if (effect instanceof KeyframeEffect && effect.target) told('moves', effect.target);
    }
    return [...new Set(found)];
  });
}
