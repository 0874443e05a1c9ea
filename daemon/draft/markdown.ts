/** Everything that writes Markdown: nothing inserted here can become markup, HTML or a template tag. */

/** Escapes text as it streams in, in pieces of any size. */
export interface ProseStream {
  /** Escaped text of this piece; a few characters may be held back until the next one. */
  readonly push: (piece: string) => string;
  /** What was held back. */
  readonly end: () => string;
}

/**
 * Turns plain text into Markdown paragraphs: blank lines separate them, any other white space is one space.
 */
export function createProseStream(): ProseStream {
  let pending = '';
  /** Nothing of the current paragraph has been written. */
  let atStart = true;
  let wroteAny = false;
  const write = (text: string): string => {
    let out = '';
    for (const [i, paragraph] of text.split(/\n[^\S\n]*\n\s*/).entries()) {
      if (i > 0) atStart = true;
      const line = cleanInline(paragraph);
      const body = atStart ? line.trimStart() : line;
      if (body === '') continue;
      if (atStart && wroteAny) out += '\n\n';
      out += atStart ? escapeLineStart(escapeInline(body)) : escapeInline(body);
      atStart = false;
      wroteAny = true;
    }
    return out;
  };
  return {
    push: (piece) => {
      pending += piece;
      // Whole words only: what a line start, an address or a paragraph break is, shows when it is complete.
      const cut = /\s+\S*$/.exec(pending);
      const ready = cut && cut.index > 0 ? pending.slice(0, cut.index) : '';
      // The first word of a paragraph decides about its line start: wait for the second.
      if (ready === '' || /(^|\n\s*)\S*$/.test(ready)) return '';
      pending = pending.slice(ready.length);
      return write(ready);
    },
    end: () => {
      const rest = pending.trimEnd();
      pending = '';
      return write(rest);
    },
  };
}

/** Text within a line. */
export function escapeText(text: string): string {
  return escapeInline(cleanInline(text).trim());
}

/** Text that makes up a line or begins one. */
export function escapeLine(text: string): string {
  return escapeLineStart(escapeText(text));
}

function cleanInline(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu, '');
}

/** Written as entities: not every renderer or template engine knows a backslash before these. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '~': '&#126;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Invisible and without width; an address with it inside is no address to the renderers that make links by themselves. */
const wordJoiner = '\u2060';

/**
 * Markup of CommonMark and GFM, and the template tags of Jekyll, Hugo and MDX; also what some renderers turn into links
 * by themselves. A lone `&` and the `@` of a placeholder stay as they are.
 */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~${}]|&(?=#?\w+;)/g, (sign) => entities[sign] ?? `\\${sign}`)
    .replace(/:(?=\/\/)|(?:www|mailto|xmpp)(?=[.:])/gi, (start) => `${start}${wordJoiner}`)
    .replace(/(?<=[\w.+-])@/g, `${wordJoiner}@`);
}

/** A list, a heading line, a rule or a definition cannot begin here. */
function escapeLineStart(line: string): string {
  const numbered = /^(\d{1,9})([.)])(?=\s|$)/.exec(line);
  if (numbered) return `${numbered[1] ?? ''}\\${line.slice((numbered[1] ?? '').length)}`;
  return /^[-+=:]/.test(line) ? `\\${line}` : line;
}

/** An image beside the draft. `file` is a name made by imageNames.ts: letters, digits, dots, dashes and underscores. */
export function image(file: string, alt: string): string {
  return `![${escapeText(alt)}](${file})`;
}

/**
 * The invisible mark behind a sentence with words that no photo supports; '' for none.
 *
 * What a comment cannot hold is left out of the words.
 */
export function unsupportedMark(words: readonly string[]): string {
  const told = words.map((one) =>
    cleanInline(one)
      .replace(/[<>"]|--+/g, ' ')
      .trim(),
  );
  const listed = told.filter((one) => one !== '').map((one) => `"${one}"`);
  return listed.length === 0 ? '' : ` <!-- photoblog:unsupported ${listed.join(', ')} -->`;
}

/** How many sentences of a draft are marked so. */
export function countUnsupportedMarks(draft: string): number {
  return draft.split('<!-- photoblog:unsupported ').length - 1;
}

/** The invisible mark a chapter begins with, for rewriting and merging; it ends at the next one. */
export function anchorMark(anchor: string): string {
  return `<!-- photoblog:chapter ${anchor.replace(/[^A-Za-z0-9-]/g, '')} -->`;
}
