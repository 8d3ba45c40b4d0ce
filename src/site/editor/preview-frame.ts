// The page in the editor's frame: shows the draft as a widget. The draft has no address, so this page answers the
// widget's request for it from what the editor sent.
const DRAFT = 'draft.json';
const fetchFile = window.fetch;
let draft: unknown;

window.fetch = (input, init) =>
  String(input instanceof Request ? input.url : input).endsWith(`/${DRAFT}`)
    ? Promise.resolve(Response.json(draft))
    : fetchFile(input, init);

addEventListener('message', event => {
  if (event.origin !== location.origin || !event.data?.pack) return;
  draft = event.data.pack;
  const widget = document.createElement('provider-vetting');
  widget.setAttribute('pack-src', DRAFT);
  widget.setAttribute('remember', 'off');
  document.body.replaceChildren(widget);
});
