import { Failure } from './failure.js';

/** The options of a call, by their names. */
export interface Options {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly ledger?: boolean | undefined;
  readonly compare?: string | undefined;
  readonly post?: string | undefined;
  readonly out?: string | undefined;
}

/** Ends a call that has options which the command does not know. */
export function only(name: string, options: Options, ...known: (keyof Options)[]): void {
  const other = (Object.keys(options) as (keyof Options)[]).find((one) => !known.includes(one));
  if (other) throw new Failure(`--${other}: does not go with ${name}.`, 2);
}
