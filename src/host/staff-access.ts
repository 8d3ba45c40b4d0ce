import type { MountedApp } from './app-seam.ts';

/** What an element for staff lets its page read and write. */
export interface StaffAccess {
  readonly app: () => MountedApp | undefined;
  /** Opens the app with this response. */
  readonly respond: (value: unknown) => void;
}

const access = new WeakMap<object, StaffAccess>();

/** Grants or, with null, ends a page's access to the answers of one element. */
export function grantStaffAccess(element: HTMLElement, granted: StaffAccess | null): void {
  defineAccessors(Object.getPrototypeOf(element));
  if (!granted) {
    access.delete(element);
    return;
  }
  access.set(element, granted);
  // A response set before the accessors were there hides them.
  const early = Object.getOwnPropertyDescriptor(element, 'response');
  if (!early) return;
  Reflect.deleteProperty(element, 'response');
  granted.respond(early.value);
}

function defineAccessors(prototype: object): void {
  if ('response' in prototype) return;
  Object.defineProperties(prototype, {
    response: {
      get(this: object) {
        return access.get(this)?.app()?.response;
      },
      set(this: object, value: unknown) {
        const staff = access.get(this);
        const app = staff?.app();
        if (app) app.setResponse(value);
        else staff?.respond(value);
      },
    },
    assessment: {
      get(this: object) {
        return access.get(this)?.app()?.assessment;
      },
    },
  });
}
