// A page with the widget for the questions that its address names, so that other pages can lead there.
const pack = new URLSearchParams(location.search).get('pack');
if (pack) document.querySelector('provider-vetting')?.setAttribute('pack', pack);
