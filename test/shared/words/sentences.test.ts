import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sources } from '../../support/imports.ts';

/** Where sentences are no words to the user of the program, each with its reason. */
const exempt: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^daemon\/page\/(words|journey\/drawingWords)\.ts/,
    'words of pages, which are in the language of their draft; one table a language',
  ],
  [/^daemon\/photo\/(faces|sight)\//, 'a model file of another shape: for whoever made it'],
  [/^daemon\/photo\/time\/fileTimes\.ts/, 'names of months, as a format has them'],
  [/^daemon\/photo\/decode\/limits\.ts/, 'kinds of files, by which a table is read'],
  [/^daemon\/photo\/metadata\/tags\.ts/, 'for the log'],
  [/^daemon\/people\/qdrant\/qdrantFailure\.ts/, 'a text of Qdrant’s own that is looked for'],
  [/^daemon\/rpc\/features\/executeCommand\.ts/, 'errors of the protocol, for programmers'],
  [/^daemon\/shared\/words\//, 'the tables themselves'],
  [
    /^daemon\/story\/(narrator|claims|ollama|prompts)\//,
    'prose of drafts, which has a language of its own',
  ],
  [
    /^daemon\/story\/plan\/(cast|names|regions|townNames)\.ts/,
    'who is called how in drafts, words of folder names that tell nothing, and names of countries and regions',
  ],
  [
    /^daemon\/rpc\/(schemas|resultSchemas|methods|openrpc)\b/,
    'the document of methods, for programmers',
  ],
  [
    /^daemon\/rpc\/(transport\/|lspSchemas|lifecycle)/,
    'errors of the protocol, for programmers of clients',
  ],
  [
    /^daemon\/doctor\/(checkModels|formatSamples)\.ts/,
    'a program in a string, and pictures in base64',
  ],
];

/** Three words in a row. */
const isSentence = /\p{L}{2,} \p{Ll}{2,} \p{Ll}{2,}/u;

test('every sentence for the user is in the tables of words', async () => {
  const files = (await sources('daemon')).filter(
    (file) => !exempt.some(([pattern]) => pattern.test(file)),
  );
  const found = await Promise.all(
    files.map(async (file) => sentencesIn(file, await readFile(file, 'utf8'))),
  );
  expect(found.flat()).toEqual([]);
});

test('a sentence outside the tables is found; bugs, logs and types are not', () => {
  const text = `
    const a = 'There is no photo here';
    const b = \`The photo \${a} is not here\`;
    throw new Error('this cannot happen here');
    log('the client has left us');
    type C = 'a type has no words';
    const d = say('cannot.noPhoto');
  `;
  expect(sentencesIn('x.ts', text)).toEqual([
    'x.ts: There is no photo here',
    'x.ts: The photo … is not here',
  ]);
});

function sentencesIn(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isForProgrammers(node)) return;
    const said = textOf(node);
    if (said !== null && isSentence.test(said)) found.push(`${file}: ${said}`);
    if (said === null || ts.isTemplateExpression(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** What is thrown as a bug, or goes to the log. */
function isForProgrammers(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /^(Range)?Error$/.test(node.expression.getText());
  return ts.isCallExpression(node) && /(^|\.)log$/.test(node.expression.getText());
}
