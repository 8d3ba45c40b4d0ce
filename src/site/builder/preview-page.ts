/** The page inside the builder's frame: one widget with the attributes and properties that its address names. */
const given = new URLSearchParams(location.search);
const scheme = given.get('scheme') === 'dark' ? 'dark' : 'light';
document.documentElement.style.colorScheme = scheme;
const widget = document.createElement('provider-vetting');
for (const [name, value] of given) {
  if (name.startsWith('--pv-')) widget.style.setProperty(name, value);
  else if (name !== 'scheme') widget.setAttribute(name, value);
}
if (!given.has('theme')) widget.setAttribute('theme', scheme);
document.body.append(widget);
