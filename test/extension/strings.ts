import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Every message that the extension's code translates: the first argument of `l10n.t(...)`, `t(...)` and `options.t(...)`.
 *
 * @param folder of TypeScript files
 * @throws Error where the message is not a literal, so that no translation could be found for it
 */
export function translatedMessages(folder: string): readonly string[] {
  const messages = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => file.endsWith('.ts'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /(^|\.)t$/.test(node.expression.getText(source))) {
        const [message] = node.arguments;
        if (message === undefined || !ts.isStringLiteralLike(message)) {
          throw new Error(`${name}: ${node.getText(source)} translates no literal`);
        }
        messages.add(message.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...messages].sort();
}
