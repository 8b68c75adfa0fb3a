const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
const POP = '\u202c';
const POP_ISOLATE = '\u2069';
const MARKS = 8;
/** Most texts are no more than this, and need nothing of what follows. */
const CLEAN = /^[\t\n -~¡-¬®-˿‐-…]*$/;

/** Whether every bidi control has its partner: an open one would turn round what stands behind the text. */
const isBalanced = (text: string): boolean => {
  const ends: string[] = [];
  return (
    [...text.matchAll(BIDI)].every(([control]) =>
      control === POP || control === POP_ISOLATE
        ? ends.pop() === control
        : ends.push(control < POP_ISOLATE && control > '\u2065' ? POP_ISOLATE : POP),
    ) && !ends.length
  );
};

/**
 * A stranger's text, or name, without what would reach out of it: no control characters but tab and newline, no halves
 * of surrogate pairs, no bidi controls unless all are in pairs, at most 8 combining marks on a character and none at
 * the beginning, where they would sit on whatever stands before.
 */
export const cleanText = (text: string): string => {
  if (CLEAN.test(text)) return text;
  const clean = text
    .replace(/\r\n?|[\f\v]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
    // Invisible characters between two marks do not move the second to another character.
    .replace(/^[\p{M}\p{DI}]+|[\p{M}\p{DI}]{9,}/gu, (run, index: number) => {
      let left = index && MARKS;
      return run.replace(/\p{M}/gu, (mark) => (left-- > 0 ? mark : ''));
    });
  return isBalanced(clean) ? clean : clean.replace(BIDI, '');
};
