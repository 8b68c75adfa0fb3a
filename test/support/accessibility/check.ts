// first, so that it sees the listeners and internals of whatever a test loads after it
import './page-memory.js';
import { flatElements } from '../flat-tree.js';
import { axeFindings } from './axe.js';
import { finding, type CheckOptions, type Finding, type Rule, type Scope } from './finding.js';
import { describe, isRendered } from './rendered.js';
import { announcedChanges, compositeKeys } from './rules/behaviour.js';
import { colourOnly, textContrast } from './rules/colour.js';
import { tabOrder, visibleFocus } from './rules/focus.js';
import {
  autocompleteFields,
  hiddenFocus,
  imageWords,
  labelInName,
  placeholderLabels,
  sameNames,
  saidTwice,
} from './rules/names.js';
import { clickable, targetSize } from './rules/pointer.js';
import {
  headingJumps,
  indentedReplies,
  listKeepsRole,
  namedArticles,
  numberedRows,
} from './rules/structure.js';
import { languageOfParts, pageLanguage, ratingWords } from './rules/words.js';

/** Rules that only look, then those that press keys; what changes the page comes last. */
const RULES: readonly Rule[] = [
  pageLanguage,
  languageOfParts,
  headingJumps,
  numberedRows,
  listKeepsRole,
  namedArticles,
  indentedReplies,
  imageWords,
  labelInName,
  sameNames,
  saidTwice,
  placeholderLabels,
  autocompleteFields,
  hiddenFocus,
  ratingWords,
  textContrast,
  colourOnly,
  clickable,
  targetSize,
  tabOrder,
  visibleFocus,
  compositeKeys,
  announcedChanges,
];

/**
 * Everything found wrong with an element and its flat tree. With `document.documentElement` as root, the rules for
 * whole pages (language, title, landmarks) are asked as well.
 */
export async function checkAccessibility(root: Element, options: CheckOptions = {}): Promise<Finding[]> {
  const page = root === root.ownerDocument.documentElement;
  const scope: Scope = { root, page, options, elements: flatElements(root).filter(isRendered) };
  const found = options.axe === false ? [] : await axeFindings(scope);
  for (const rule of RULES) found.push(...(await rule(scope)));
  const used = new Set<unknown>();
  const left = found.filter(({ rule, node }) => {
    const allowance = options.allow?.find(
      (entry) => entry.rule === rule && (!entry.on || node.matches(entry.on)),
    );
    used.add(allowance);
    return !allowance;
  });
  const idle = (options.allow ?? []).filter((allowance) => !used.has(allowance));
  return [
    ...left,
    ...idle.map(({ rule, reason }) =>
      finding('allowance-unused', root, `nothing is found by ${rule} (${reason})`),
    ),
  ];
}

/** Findings as lines of text, one each. */
export const report = (findings: readonly Finding[]): string =>
  findings.map(({ rule, message, node }) => `${rule}: ${message}\n    at ${describe(node)}`).join('\n');

/** Throws, with every finding in words, unless nothing is found but what is allowed. */
export async function expectAccessible(root: Element, options: CheckOptions = {}): Promise<void> {
  const findings = await checkAccessibility(root, options);
  if (findings.length > 0) throw new Error(`${findings.length} accessibility findings\n${report(findings)}`);
}
