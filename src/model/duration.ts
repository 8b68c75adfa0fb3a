/**
 * Full-width characters, curly quotes and dashes as their ASCII twins, one unit for one unit, so that what is found
 * in the result stands at the same place in `text`.
 */
export const narrow = (text: string): string =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‘’′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[‐-―−]/g, '-');

const DURATION =
  /^(?:pt(?=\d)(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,7}(?:\.\d{1,9})?)s)?|(?:(\d{1,2}):(?=[0-5]\d:))?(\d{1,3})[:.']([0-5]\d)(?:"|'')?|(\d{1,10}) ?ms)$/i;

/** Whole seconds in `3:51`, `1:02:09`, `3'51"`, `3.51`, `PT3M51S` or `231000 ms`; undefined for anything else. */
export const parseDuration = (text: string): number | undefined => {
  const found = DURATION.exec(narrow(text).trim());
  if (!found) return undefined;
  const part = (iso: number, clock: number) => +(found[iso] ?? found[clock] ?? 0);
  return found[7] ? durationFromMs(+found[7]) : Math.round(part(1, 4) * 3600 + part(2, 5) * 60 + part(3, 6));
};

/** Whole seconds in so many milliseconds. */
export const durationFromMs = (ms: number): number => Math.round(ms / 1000);

/** `PT3M51S`, as `<time datetime>` and JSON-LD take it, for seconds from 0. */
export const isoDuration = (seconds: number): string => {
  const whole = Math.round(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `PT${h ? `${h}H` : ''}${m ? `${m}M` : ''}${s || !(h || m) ? `${s}S` : ''}`;
};
