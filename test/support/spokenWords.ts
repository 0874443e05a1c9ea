import ts from 'typescript';

/**
 * Patterns and lists of words of a natural language in a source text, as written: regular expressions with two letters
 * in a row that stand for themselves, and texts of two words or more. A single word may be a key, and tells nothing.
 */
export function spokenWords(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const written = node.getText(source);
    if (ts.isRegularExpressionLiteral(node)) {
      if (/\p{L}{2}/u.test(literal(written.replace(/\/[a-z]*$/, '')))) found.push(written);
    } else if (isText(node) && /\p{L}{2,}\??[ |]\p{L}{2}/u.test(literal(written)))
      found.push(written);
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest);
  visit(source);
  return found;
}

/** Without what has letters and means none of them: escapes, names of groups, sets of letters. */
function literal(written: string): string {
  return written
    .replace(/\\+[pP]\{[^}]*\}/g, '')
    .replace(/\\+[a-zA-Z]/g, '')
    .replace(/\(\?<\w+>/g, '')
    .replace(/\[[^\]]*\]/g, '');
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
}
