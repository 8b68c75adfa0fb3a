const key = (): string => `sleeve-notes:seen ${location.pathname}`;

/** When the newest comment was written that the reader saw on an earlier visit, in milliseconds; undefined on the first. */
export function lastVisit(): number | undefined {
  try {
    return Number(localStorage.getItem(key())) || undefined;
  } catch {
    return undefined; // storage is forbidden: nothing is new
  }
}

/** Keeps the time of the newest comment for the next visit. Only on this machine. */
export function rememberVisit(newest: number): void {
  try {
    // another source may have been there on an earlier visit
    localStorage.setItem(key(), String(Math.max(newest, lastVisit() ?? 0)));
  } catch {
    // as above
  }
}
