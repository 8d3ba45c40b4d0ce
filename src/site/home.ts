import { wireCopyButtons } from './copy-buttons.ts';

const WHO: Readonly<Record<string, string>> = {
  patient: 'A reader of an article, before, during or after a visit.',
  'provider-page':
    'A visitor of a clinic’s page: what the clinic says, beside how to check it. Example Clinic is made up, and so is what it says.',
  staff: 'The clinic itself: what it can show, what is missing, who mends it by when.',
};

/** Shows the widget as the chosen person sees it. A new element each time: nobody's answers meet another's. */
function show(audience: string): void {
  const widget = document.createElement('provider-vetting');
  widget.setAttribute('pack', 'exosome-therapy');
  widget.setAttribute('audience', audience);
  if (audience === 'provider-page') {
    // Nobody else: who notes what her own clinic said must not find it beside what ours says.
    widget.setAttribute('provider', 'Example Clinic');
    widget.setAttribute('disclosure-src', 'disclosure.json');
  }
  document.getElementById('live')?.replaceChildren(widget);
  const who = document.getElementById('who');
  if (who) who.textContent = WHO[audience] ?? '';
  for (const tab of document.querySelectorAll<HTMLElement>('[data-audience]'))
    tab.setAttribute('aria-pressed', String(tab.dataset.audience === audience));
}

for (const tab of document.querySelectorAll<HTMLElement>('[data-audience]'))
  tab.addEventListener('click', () => show(tab.dataset.audience ?? 'patient'));
wireCopyButtons(document);
