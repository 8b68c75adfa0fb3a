import axe from 'axe-core';
import { renderedTexts } from './rendered.js';
import { finding, type Finding, type Scope } from './finding.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Off by default in axe. */
const ALSO = [
  'target-size',
  'identical-links-same-purpose',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];
/**
 * A frame is a page of its own and tested there; names are compared with what is seen by our label-not-in-name, which
 * axe leaves open for icons; the orientation rule needs style sheets fetched again.
 */
const NEVER = ['frame-tested', 'label-content-name-mismatch', 'css-orientation-lock'];
/** Rules about a whole page, which a part of one cannot satisfy. */
const WHOLE_PAGE = [
  'region',
  'bypass',
  'landmark-one-main',
  'page-has-heading-one',
  'document-title',
  'html-has-lang',
];

/** Why axe left a contrast open. These cases are decided by our own rules, text-on-picture and symbol-contrast. */
const OURS = new Set(['bgGradient', 'bgImage', 'imgNode', 'nonBmp']);

function reason(node: axe.NodeResult): string {
  const checks = [...node.any, ...node.all, ...node.none];
  return checks.map((check) => check.message).join('; ');
}

/** A contrast that our rules judge, or of text that is not drawn at all (in a closed `details`). */
function isDecidedByUs(rule: string, node: axe.NodeResult): boolean {
  if (rule !== 'color-contrast') return false;
  const { element } = node;
  const drawn = !element || renderedTexts(element).some(({ parent }) => parent === element);
  const ours = [...node.any, ...node.all, ...node.none].some((check) => {
    const data = check.data as { messageKey?: string } | null;
    return data?.messageKey !== undefined && OURS.has(data.messageKey);
  });
  return ours || !drawn;
}

/** axe-core: its violations as `axe/RULE`, what it could not decide as `axe-review/RULE`. */
export async function axeFindings({ root, page }: Scope): Promise<Finding[]> {
  const rules = Object.fromEntries<{ enabled: boolean }>([
    ...ALSO.map((rule) => [rule, { enabled: true }] as const),
    ...[...NEVER, ...(page ? [] : WHOLE_PAGE)].map((rule) => [rule, { enabled: false }] as const),
  ]);
  const { violations, incomplete } = await axe.run(root, {
    runOnly: { type: 'tag', values: TAGS },
    rules,
    resultTypes: ['violations', 'incomplete'],
    preload: false,
    elementRef: true,
  });
  const list = (kind: string, results: axe.Result[]): Finding[] =>
    results.flatMap((result) =>
      result.nodes
        .filter((node) => kind === 'axe' || !isDecidedByUs(result.id, node))
        .map((node) =>
          finding(`${kind}/${result.id}`, node.element ?? root, `${result.help}: ${reason(node)}`),
        ),
    );
  return [...list('axe', violations), ...list('axe-review', incomplete)];
}
