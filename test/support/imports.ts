import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One import, as written and as meant. */
export interface Import {
  /** Below the root, `/` between parts. */
  readonly file: string;
  /** As written: `./photo.ts`, `node:fs`, `sharp`. */
  readonly from: string;
  /** For a relative import, the file it means, below the root. */
  readonly target: string | null;
  /** Erased when compiled. */
  readonly isTypeOnly: boolean;
}

/** Every source file below a folder of the project, `/` between parts. */
export async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries
    .map((entry) => posix.join(folder, entry.replaceAll('\\', '/')))
    .filter((file) => /\.(ts|mjs|js)$/.test(file) && !file.endsWith('.d.ts'));
}

/** Every import of one file of the project. */
export async function importsOf(file: string): Promise<Import[]> {
  return readImports(file, await readFile(join(root, file), 'utf8'));
}

/** Every import that a text would make as a file. */
export function readImports(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (from: ts.Node | undefined, isTypeOnly: boolean) => {
    if (!from || !ts.isStringLiteralLike(from)) return;
    const target = from.text.startsWith('.') ? posix.join(posix.dirname(file), from.text) : null;
    found.push({ file, from: from.text, target, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isErased(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && isLoading(node.expression))
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

/** `import(...)`, `require(...)`, `require.resolve(...)` and `createRequire(...)(...)`. */
function isLoading(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === 'require';
  if (ts.isPropertyAccessExpression(callee)) return isLoading(callee.expression);
  return (
    ts.isCallExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'createRequire'
  );
}
