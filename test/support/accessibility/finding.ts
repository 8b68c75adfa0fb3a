/** One fault: which rule saw it, what is wrong in words, and where. */
export interface Finding {
  rule: string;
  message: string;
  node: Element;
}

/** A known finding that is right as it is. It needs a reason, and one that matches nothing is itself reported. */
export interface Allowance {
  rule: string;
  reason: string;
  /** Only findings on elements that match this selector. */
  on?: string;
}

export interface CheckOptions {
  allow?: readonly Allowance[];
  /** Selectors of controls that change content: each is pressed with Enter, and the change has to be announced. */
  activate?: readonly string[];
  /** Whether to run axe-core as well as our own rules. Default true. */
  axe?: boolean;
  /** Whether rules may move focus and press keys. Default true. */
  interact?: boolean;
  /** Whether WCAG's spacing exception lets a target be smaller than 24 by 24 px. Default true. */
  spacing?: boolean;
  /** How a page says that a comment answers another; other languages need their own words. */
  replyWords?: RegExp;
  /** How a page says a rating in words. */
  ratingWords?: RegExp;
}

/** What a rule works on. Elements are those of the flat tree that are rendered, in order. */
export interface Scope {
  root: Element;
  elements: readonly Element[];
  /** Whether the root is a whole page: only then language, title and landmarks are asked for. */
  page: boolean;
  options: CheckOptions;
}

export type Rule = (scope: Scope) => Finding[] | Promise<Finding[]>;

export const finding = (rule: string, node: Element, message: string): Finding => ({ rule, node, message });
