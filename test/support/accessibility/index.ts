// The checker for browser tests. What needs Chromium (chromium-tree.ts, forced-colours.ts) is imported by its own path.
export { checkAccessibility, expectAccessible, report } from './check.js';
export type { Allowance, CheckOptions, Finding } from './finding.js';
export { expectKeyboard, keyboardWalk, stopLines, type Stop, type Walk } from './keyboard-walk.js';
export { activate, press } from './keys.js';
export { accessibleDescription, accessibleName } from './name.js';
export { canNarrowViewport, checkReflow } from './reflow.js';
export { roleOf } from './roles.js';
export { accessibleItems, accessibleTree } from './tree.js';
export { countWords, spokenWords, visibleWords, wordsExactlyOnce, wordsNotOnce } from './words.js';
