import { options, type VNode } from 'preact';

/*
 * Page translators, those that enter shadow roots too, put elements of their own in the place of our text nodes. What
 * is written into such a node later is seen by nobody, and what is taken out stays: a heading would name the question
 * before, a verdict would outlast the answer it was about. So once the text of an element has changed, whatever is
 * not ours goes out of it and its own nodes go back in, for the translator to take up anew.
 */

/** A node of the drawing as Preact keeps it: what it holds (a text as its `props`), and what stands for it in the page. */
interface Drawn extends VNode {
  readonly __k?: readonly (Drawn | null)[] | null;
  readonly __e?: Node | null;
}

/** The texts that an element was last drawn with; its nodes may say something else by now. */
const held = new WeakMap<Node, readonly (readonly [node: Node, text: string])[]>();

const ours = new WeakSet<Node>();

/** Keeps texts below a container in step with the answers they are about, whatever stands in their place. */
export function keepOwnText(container: Node): void {
  ours.add(container);
}

const before = options.diffed;
options.diffed = vnode => {
  before?.(vnode);
  const { type, __k: children, __e: element } = vnode as Drawn;
  if (typeof type !== 'string' || !element || !children) return;
  try {
    renew(element, children);
  } catch {
    // A page that broke what this needs keeps its translator's text: what says that the walk stopped is drawn here too.
  }
};

function renew(element: Node, children: readonly (Drawn | null)[]): void {
  const last = held.get(element);
  const drawn = drawnIn(children);
  const nodes = drawn.flatMap(({ __e: node }) => node ?? []);
  const texts = drawn.flatMap(({ props, __e: node }) =>
    node?.nodeType === 3 ? [[node, `${props}`] as const] : [],
  );
  if (!last && texts.length === 0) return;
  held.set(element, texts);
  const isChanged =
    last?.length !== texts.length ||
    texts.some(([node, text], at) => {
      const [was, said] = last[at] ?? [];
      return was !== node || said !== text;
    });
  const isDisturbed =
    element.childNodes.length !== nodes.length || nodes.some(node => node.parentNode !== element);
  if (!last || !isChanged || !isDisturbed || !isOurs(element)) return;
  for (const node of [...element.childNodes]) if (!nodes.includes(node)) element.removeChild(node);
  // One that was parted holds its beginning alone.
  for (const [node, text] of texts) if (node.nodeValue !== text) node.nodeValue = text;
  // From the end, so that what is in its place stays there, and keeps focus.
  nodes.reduceRight<Node | null>((next, node) => {
    if (node.parentNode !== element || node.nextSibling !== next) element.insertBefore(node, next);
    return node;
  }, null);
}

/** Others on the page may draw with the same library. */
function isOurs(element: Node | null): boolean {
  return element !== null && (ours.has(element) || isOurs(element.parentNode));
}

/** What stands directly in an element, in order. */
function drawnIn(children: readonly (Drawn | null)[]): readonly Drawn[] {
  return children.flatMap(child => {
    if (!child) return [];
    return typeof child.type === 'function' ? drawnIn(child.__k ?? []) : child;
  });
}
