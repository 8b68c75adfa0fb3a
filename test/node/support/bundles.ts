// What may not be in the files of the web build.
import type { WebFile } from '../../../scripts/web-files.mjs';

/** One broken rule in a file of the web build. */
export interface BundleViolation {
  readonly rule: string;
  readonly file: string;
  /** The module that brings it, where that is known. */
  readonly module?: string;
}

/** The libraries that write their own constant markup into `<template>` elements. */
const lit = /^node_modules\/(lit-html|lit-element|lit|@lit\/reactive-element)\//;

/** What lit alone may do, and how often it does is known from its own modules. */
const sinks =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser)\b/g;
/** What nobody may do: it breaks under a strict content policy, or in a module. */
const banned =
  /\beval\s*\(|\bnew\s+Function\b|\bdocument\.write(ln)?\b|\bdocument\.currentScript\b|\bsrcdoc\b/g;
const network = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/g;
/** Never downloaded by a reader. */
const neverInAPage = /^node_modules\/(?!(lit|lit-html|lit-element|@lit\/[^/]+)\/)/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What a file breaks; `mayFetch`: whether it is one that is loaded to ask the network. */
export function checkBundle({ name, code, modules }: WebFile, mayFetch: boolean): BundleViolation[] {
  const violations: BundleViolation[] = [];
  const byModules = (rule: string, isBad: (module: WebFile['modules'][number]) => boolean): void => {
    for (const module of modules) if (isBad(module)) violations.push({ rule, file: name, module: module.id });
  };
  const mayBe = (id: string): boolean =>
    name === 'sleeve/all-entities.js' && id.startsWith('node_modules/entities/');
  byModules(
    'packages',
    ({ id }) => (neverInAPage.test(id) && !mayBe(id)) || id.startsWith('src/model/schema'),
  );
  byModules('sinks', (module) => !lit.test(module.id) && count(module.code, sinks) > 0);
  byModules('banned', (module) => count(module.code, banned) > 0);
  byModules('network', ({ id, code: own }) => id !== 'src/sources/request.ts' && count(own, network) > 0);
  // The same on what is shipped, whoever wrote it: nothing may come in between the modules and the file.
  const own = (pattern: RegExp): number =>
    modules.reduce((sum, module) => sum + count(module.code, pattern), 0);
  if (count(code, sinks) > own(sinks)) violations.push({ rule: 'sinks', file: name });
  if (count(code, banned)) violations.push({ rule: 'banned', file: name });
  if (count(code, network) && !mayFetch) violations.push({ rule: 'network', file: name });
  return violations;
}
