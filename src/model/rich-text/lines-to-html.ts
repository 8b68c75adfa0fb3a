/** Lines, themselves HTML, as paragraphs with line breaks; a blank line stands between two paragraphs. */
export const linesToHtml = (lines: string): string =>
  `<p>${lines.trim().replace(/\r?\n(\s*\n)?/g, (_, blank) => (blank ? '<p>' : '<br>'))}`;
