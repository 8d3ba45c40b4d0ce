import type { Plugin } from 'vite';

/** How `ui/late-parts.ts` names a part, as the bundler writes it. */
const LATE = /\(\)\s*=>\s*import\((["'`])(\.\/[^"'`]+)\1\)/g;

/** What a part shares with others, as the bundler writes it. */
const SHARED = /^import\s*\{([^}]*)\}\s*from\s*(["'`])(\.\/[^"'`]+)\2;?$/gm;

/**
 * Some browsers never fetch a module again that failed once, nor one that others share with it. So the address of
 * each late part takes an ending, which differs from try to try; and a part reads what it shares from the app that is
 * running, and from other parts as they are, or else under an ending too. Where the app came by another try than the
 * first, its parts are told so behind `#`: a second app beside it would know nothing of what is drawn. A file that came
 * empty, as networks answer that hold it back, has failed like any other.
 */
export const lateAddresses: Plugin = {
  name: 'late-addresses',
  renderChunk(code, { isEntry, fileName }) {
    const late = code.replace(
      LATE,
      (_, __, address) =>
        `ending => import("${address}" + (ending ?? "") + ${isEntry ? 'mark$' : 'own$.hash'})`,
    );
    const read = isEntry ? late : withShared(late);
    if (/\bimport\s*["'`]|^import\b|\bimport\(["'`][^"'`]+["'`]\)/m.test(read))
      throw new Error(`${fileName}: a part is fetched in a way that cannot be tried again`);
    return read === code ? null : (isEntry ? MARK : OWN) + read;
  },
};

/** What the script tag put behind the app's address to try again; an address that a server led on to has more. */
const MARK = `const mark$ = import.meta.url.replace(/.*?(\\?*)$/, (_, tries) => tries && "#" + tries);
`;

const OWN = `const own$ = new URL(import.meta.url);
const fetch$ = address => import(address + own$.hash).then(part => Object.keys(part)[0] ? part : Promise.reject(Error("empty")));
const shared$ = address => fetch$(address).catch(() => fetch$(address + (own$.search || "?0")));
`;

/** What is shared is asked for at once, not one after the other. */
function withShared(code: string): string {
  const shared = [...code.matchAll(SHARED)].map(([, names = '', , address = '']) => ({
    names: names.replace(/([\w$]+) as ([\w$]+)/g, '$1: $2'),
    address,
  }));
  const taken = shared.map(({ names }) => `{${names}}`).join(', ');
  const asked = shared
    .map(({ address }) =>
      address.includes('.app.') ? `import("${address}" + own$.hash.slice(1))` : `shared$("${address}")`,
    )
    .join(', ');
  const rest = code.replace(SHARED, '');
  return shared.length === 0 ? rest : `const [${taken}] = await Promise.all([${asked}]);\n${rest}`;
}
