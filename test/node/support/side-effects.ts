// Which files do something when they are imported, and which files package.json says so of.
import ts from 'typescript';

/**
 * True when a module does something when it is imported, beside making what it exports: a call or another statement
 * at its top, or an import for such effects.
 */
export function hasSideEffect(text: string): boolean {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ESNext);
  return source.statements.some((statement) => {
    if (ts.isImportDeclaration(statement)) return !statement.importClause;
    if (ts.isExpressionStatement(statement)) return !ts.isStringLiteral(statement.expression);
    return !(
      ts.isVariableStatement(statement) ||
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isModuleDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isEmptyStatement(statement)
    );
  });
}

/** True when one of the patterns of `sideEffects` names a path; a star stands for anything but a slash, two for any folders. */
export const isNamed = (path: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => {
    const parts = { '**/': '(.*/)?', '*': '[^/]*' };
    const expression = pattern.replace(/\*\*\/|\*|[.+?^$()[\]{}|\\]/g, (part) =>
      part in parts ? parts[part as keyof typeof parts] : `\\${part}`,
    );
    return new RegExp(`^${expression}$`).test(`./${path}`);
  });
