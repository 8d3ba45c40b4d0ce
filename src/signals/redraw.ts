import { Component, options, type VNode } from 'preact';
import { readByNobody, Watcher } from './signals.ts';

/** What Preact calls on its way, by the names that its own hooks go by. */
interface Ways {
  /** Before a component is drawn. */
  __r?: Way;
  /** After anything is in place, with all that is in it: what is drawn before its children are, is done. */
  diffed?: Way;
  /** Where something threw. */
  __e?: (...what: never[]) => void;
  unmount?: Way;
}

type Way = (node: VNode) => void;

/** What draws a component anew. */
const watchers = new WeakMap<Component, Watcher>();

/**
 * From here on, each component is drawn anew when a signal has changed that it read while it was drawn. One that reads
 * some is not drawn anew with what is around it, where it is given the same.
 */
export function redrawOnChange(): void {
  const ways = options as Ways;
  const before = (way: 'unmount' | 'diffed' | '__e', own: Way) => {
    const known = ways[way] as ((...what: unknown[]) => void) | undefined;
    ways[way] = (node: VNode, ...more: unknown[]) => {
      own(node);
      known?.(node, ...more);
    };
  };
  before('diffed', readByNobody);
  before('__e', readByNobody);
  before('unmount', node => watchers.get(drawnBy(node))?.end());
  const known = ways.__r;
  ways.__r = node => {
    // Effects that still wait are run first: what they read is not drawn.
    known?.(node);
    const drawn = drawnBy(node);
    let watcher = watchers.get(drawn);
    if (!watcher) {
      watcher = new Watcher(() => drawn.setState({}));
      watchers.set(drawn, watcher);
    }
    watcher.begin();
  };
  // Preact's own way is a function of the window's, which pages delete and shims leave out.
  options.debounceRendering = draw => Promise.resolve().then(draw);
  Component.prototype.shouldComponentUpdate = function (props, state) {
    return !watchers.get(this)?.reads.size || state !== this.state || !isSame(props, this.props);
  };
}

function drawnBy(node: VNode): Component {
  return (node as VNode & { readonly __c: Component }).__c;
}

function isSame(a: object, b: object): boolean {
  return Object.keys({ ...a, ...b }).every(name => Reflect.get(a, name) === Reflect.get(b, name));
}
