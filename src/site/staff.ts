// The self-audit for what a clinic offers, under its own name. Both stand behind the # of the address, so that the page
// can be kept as a bookmark and no server is told the name.
const form = document.querySelector('form');
const widget = document.querySelector('provider-vetting');
const offer = form?.querySelector('select');
const name = form?.querySelector('input');
const isPhone = () => matchMedia('(max-width: 40rem)').matches;
const fold = document.querySelector<HTMLDetailsElement>('.whose');

function show(pack: string, provider: string): void {
  widget?.setAttribute('pack', pack);
  if (provider) widget?.setAttribute('provider', provider);
  else widget?.removeAttribute('provider');
  const made = document.querySelector<HTMLElement>('#unnamed');
  if (made) made.hidden = provider !== '';
  // Once it is said whose list this is, or where there is room for one thing only, the list comes first.
  if (fold) fold.open = provider === '' && !isPhone();
  const summary = fold?.querySelector('summary');
  if (summary)
    summary.textContent = `${offer?.selectedOptions[0]?.text}, ${provider || 'no clinic named yet'}`;
}

if (form && offer && name) {
  const asked = new URLSearchParams(location.hash.slice(1));
  const pack = asked.get('pack') ?? '';
  if ([...offer.options].some(({ value }) => value === pack)) offer.value = pack;
  name.value = asked.get('provider') ?? '';
  show(offer.value, name.value.trim());
  form.addEventListener('submit', event => {
    event.preventDefault();
    const provider = name.value.trim();
    history.replaceState(null, '', `#${new URLSearchParams({ pack: offer.value, provider })}`);
    show(offer.value, provider);
  });
}

// On a phone the list takes the screen once it is begun: this page's own head would leave no room for a question.
widget?.addEventListener('vetting-start', () => {
  if (!isPhone()) return;
  widget.classList.add('begun');
  widget.scrollIntoView();
});

// A module: its names are its own.
export {};
