/** Why a command could not do what it was asked: one plain line, and what the program ends with. */
export class Failure extends Error {
  readonly status: number;

  /** @param status 1 for a bad input, 2 for a wrong call */
  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}
