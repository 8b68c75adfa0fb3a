const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Words as HTML that says them, also within `"`. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&${NAMES[char]};`);
