/** Words that some dialect of track lines, some reader or HTML itself makes something else of. */
// prettier-ignore
export const oddWords: readonly string[] = [
  'Survivor', 'Burning Heart', 'Go West', 'Kenny Loggins & Gladys Knight', 'A feat. B', 'A vs. B', 'X × Y', 'War / Fanfare', 'T—N', 'A – B', 'A- B', '– A', 'A –', 'Stand by', 'Stand by Me', 'Theme by Hand', 'Written by Hand',
  '“Quoted”', '"Straight"', "Heart's", '‘S', '3\'14"', '(3:51)', '3:51', '5:15', '99 Luftballons', 'A1 Sauce', '1. One', '01 One', '1-03 X', '#1', '1. A 2. B 3. C', 'A * 02 B', 'Side A', 'B-side', 'Disc 1: Live', 'CD 2', 'LP 1, Side B',
  'あの夏へ (One Summer)', 'One Summer’s Day (あの夏へ, ano natsu e)', '東京', 'שלום', 'مرحبا بالعالم', '‮RTL', '🎸', '👩‍🎤 x', '!!!', '—', '-', '…', '·', '★★★', '4/5', 'x, y; z · w', '<b>x</b>', '</li><li>', '<script>alert(1)</script>', '&amp;', '&lt;', 'a & b', '>', '<!--', ']]>', '"><img src=x onerror=alert(1)>', ' x ', 'a  b', 'a\n\nb', '\tx\r\n', 'x\u0000y', '\ud800', '\u00a0x', 'e\u0301', '[gallery]', '{{x}}', '%s', 'ß', 'ΑΣ', 'ﬁ', '７', 'Straße 05', 'title', 'by', 'a by', '*', 'x†', '[Mix]', 'a (b', 'b) a',
];

/** Whether a text is one of these, or has it in itself: each must come up in generated reviews. */
export const oddities: Readonly<Record<string, RegExp>> = {
  'a dash': /[-–—]/,
  'a quote': /["“”‘’'「]/,
  '<': /</,
  '&': /&/,
  'the word “by”': /\bby\b/,
  'a length': /\b\d{1,2}:\d\d\b/,
  'words from right to left': /[\u0590-\u06ff]/,
  'an emoji': /\p{Extended_Pictographic}/u,
};
