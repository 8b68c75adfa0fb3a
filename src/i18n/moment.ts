import { cached, formatDate, locale } from './format.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

/**
 * A moment in the English of the United States, or of Britain and Ireland, in the same words as `Intl`. The first format
 * that `Intl` makes takes longer than a hundred comments: an English page does without.
 */
function english(date: Date, isBritish: boolean): string {
  const [day, year, hours] = [date.getDate(), date.getFullYear(), date.getHours()];
  const month = MONTHS.substr(date.getMonth() * 4, 3);
  const minutes = `${date.getMinutes()}`.padStart(2, '0');
  return isBritish
    ? `${day} ${month === 'Sep' ? 'Sept' : month} ${year}, ${`${hours}`.padStart(2, '0')}:${minutes}`
    : `${month} ${day}, ${year}, ${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** A moment in words, in the reader's own zone; a day without a time as that day. */
export function formatMoment(iso: string, lang: string): string {
  const date = new Date(iso);
  if (!iso.includes('T') || Number.isNaN(date.getTime())) return formatDate(iso, lang);
  const isCommonEra = date.getFullYear() > 0;
  if (isCommonEra && /^en(-(US|GB|IE))?$/i.test(lang)) return english(date, /[be]$/i.test(lang));
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return cached(`${lang} time`, () => new Intl.DateTimeFormat(locale(lang), style)).format(date);
}
