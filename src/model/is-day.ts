/** True for a year, month or day that there is: some engines silently make 2 March of 30 February. */
export const isDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
