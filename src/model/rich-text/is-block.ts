/** Whether an element begins a line of its own. */
export const isBlock = (tag: string): boolean => /^(p|pre|blockquote|[uod]l|li|d[td])$/.test(tag);
