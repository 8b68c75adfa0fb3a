/**
 * Two things that a finished page does not tell: who listens for clicks, and what an element said of itself
 * through ElementInternals. They are noted as they happen, so this file has to load before the elements are made.
 */

const clicks = new WeakMap<object, number>();
const internals = new WeakMap<object, ElementInternals>();

type Method = (this: object | undefined, ...args: unknown[]) => unknown;

/** Goes on calling a method as before, and tells of each call. */
function overhear(
  prototype: object,
  name: string,
  note: (on: object, first: unknown, result: unknown) => void,
): void {
  const original = Reflect.get(prototype, name) as Method;
  Reflect.set(prototype, name, function (this: object | undefined, ...args: unknown[]) {
    const result = original.apply(this, args);
    note(this ?? globalThis, args[0], result);
    return result;
  });
}

const count =
  (step: 1 | -1) =>
  (on: object, type: unknown): void => {
    if (type === 'click') clicks.set(on, Math.max(0, (clicks.get(on) ?? 0) + step));
  };
overhear(EventTarget.prototype, 'addEventListener', count(1));
overhear(EventTarget.prototype, 'removeEventListener', count(-1));
overhear(HTMLElement.prototype, 'attachInternals', (on, _, own) =>
  internals.set(on, own as ElementInternals),
);

/** Whether a script listens for clicks on this very element. */
export const listensForClicks = (element: Element): boolean => (clicks.get(element) ?? 0) > 0;

/** The ElementInternals of a custom element that asked for them. */
export const internalsOf = (element: Element): ElementInternals | undefined => internals.get(element);
