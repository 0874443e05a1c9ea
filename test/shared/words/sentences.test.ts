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
  [
    /^daemon\/photo\/(faces\/(onnx|embed|embedding\/\w+|opencv|retinaface|secondEmbedder|surroundings)|sight\/(ssd|see))\.ts/,
    'names of models, and a model file of another shape: for whoever made it',
  ],
  [
    /^daemon\/photo\/sight\/(thingLabels|lettering\/signWords)\.ts/,
    'labels as a network knows them, and words on signs',
  ],
  [
    /^daemon\/photo\/decode\/(sniff|cicp|decoders)\.ts/,
    'how files of other kinds begin, what they are called, and what a profile says',
  ],
  [/^daemon\/story\/ollama\/client\/ollama\.ts/, 'a text of the client’s own that is looked for'],
  [
    /^daemon\/photo\/find\/(pictureKind|screenshot|skippedFiles)\.ts/,
    'names that people, programs and systems give to files',
  ],
  [/^daemon\/draft\/mentions\.ts/, 'names of months that are no names of people'],
  [/^daemon\/page\/document\.ts/, 'CSS'],
  [/^daemon\/draft\/merge\/blocks\.ts/, 'the name of a block that no reader sees'],
  [/^daemon\/photo\/time\/fileTimes\.ts/, 'names of months, as a format has them'],
  [/^daemon\/photo\/decode\/limits\.ts/, 'kinds of files, by which a table is read'],
  [/^daemon\/photo\/metadata\/tags\.ts/, 'for the log'],
  [/^daemon\/people\/qdrant\/qdrantFailure\.ts/, 'a text of Qdrant’s own that is looked for'],
  [/^daemon\/rpc\/features\/executeCommand\.ts/, 'errors of the protocol, for programmers'],
  [/^daemon\/shared\/words\//, 'the tables themselves'],
  [
    /^daemon\/story\/(narrator|claims|prompts)\//,
    'prose of drafts, which has a language of its own',
  ],
  [
    /^daemon\/story\/ollama\/(client\/modelJson|language|lengthsOfDoings|modelFacts\/\w+|observe\/\w+|ollamaOutline|ollamaWriter|refusal|voice)\.ts/,
    'prompts, what models answer to them, and words by which languages are told apart',
  ],
  [
    /^daemon\/story\/plan\/(cast|names|regions|townNames|happenings\/occasion)\.ts|^daemon\/photo\/place\/country\.ts/,
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
    /^daemon\/(doctor\/(checkModels|formatSamples)|photo\/faces\/acceleration\/trialProgram)\.ts/,
    'programs in strings, and pictures in base64',
  ],
];

/** Two words in a row: `not found` is a sentence, too. */
const isSentence = /\p{L}{2,} \p{Ll}{2,}/u;

test('every sentence for the user is in the tables of words', async () => {
  const files = (await sources('daemon')).filter(
    (file) => !exempt.some(([pattern]) => pattern.test(file)),
  );
  const found = await Promise.all(
    files.map(async (file) => sentencesIn(file, await readFile(file, 'utf8'))),
  );
  expect(found.flat()).toEqual([]);
});

test('every exemption is of a file that there is', async () => {
  const files = await sources('daemon');
  const idle = exempt.filter(([pattern]) => !files.some((file) => pattern.test(file)));
  expect(idle).toEqual([]);
});

test.each([
  ["const a = 'There is no photo here';", 'There is no photo here'],
  ["const a = 'No photo';", 'No photo'],
  ['const b = `The photo ${a} is not here`;', 'The photo … is not here'],
  ["const c = 'The photo ' + name + ' is not ' + 'here';", 'The photo … is not here'],
  ["const c = 'No' + ' ' + 'photo';", 'No photo'],
  ["const d = ok ? 'All is well' : say('x');", 'All is well'],
  ["const d = `${ok ? 'all is well' : ''}!`;", 'all is well'],
  ["throw new DaemonError('busy', 'it is in use');", 'it is in use'],
  ["throw Object.assign(new DaemonError('busy', `in use`), {});", 'in use'],
  ["return { title: 'No photos' };", 'No photos'],
  ["const e = f(('No ' + 'photos'), 1);", 'No photos'],
])('%s says %j outside the tables', (text, sentence) => {
  expect(sentencesIn('x.ts', text)).toContain(`x.ts: ${sentence}`);
});

test.each([
  "throw new Error('this cannot happen here');",
  "log('the client has left us');",
  "type C = 'a type has no words';",
  "const d = say('cannot.noPhoto');",
  "import x from 'no words';",
])('%s is for programmers', (text) => {
  expect(sentencesIn('x.ts', text)).toEqual([]);
});

function sentencesIn(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isForProgrammers(node)) return;
    const said = textOf(node);
    if (said === null) {
      ts.forEachChild(node, visit);
      return;
    }
    const joined = said.replace(/ {2,}/g, ' ');
    if (isSentence.test(joined.replace(/<[^<>]*>/g, '…'))) found.push(`${file}: ${joined.trim()}`);
    unknownIn(node).forEach(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The text of a string, a template or a concatenation, with … for what is not known; null for anything else. */
function textOf(node: ts.Node): string | null {
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (!isConcatenation(node)) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null && right === null ? null : `${left ?? '…'}${right ?? '…'}`;
}

/** What stands in the places of a text. */
function unknownIn(node: ts.Node): readonly ts.Node[] {
  if (ts.isParenthesizedExpression(node)) return unknownIn(node.expression);
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (!isConcatenation(node)) return [];
  return [node.left, node.right].flatMap((side) =>
    textOf(side) === null ? [side] : unknownIn(side),
  );
}

function isConcatenation(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** What is thrown as a bug, or goes to the log. */
function isForProgrammers(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /^(Range|Type)?Error$/.test(node.expression.getText());
  return ts.isCallExpression(node) && /(^|\.)log$/.test(node.expression.getText());
}
