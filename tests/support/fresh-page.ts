// Files in a DOM share one window, as they share modules: each begins with an empty page at the usual address.
const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
happyDOM.setURL('http://localhost:3000/');
document.head.replaceChildren();
document.body.replaceChildren();
for (const storage of [localStorage, sessionStorage]) storage.clear();
