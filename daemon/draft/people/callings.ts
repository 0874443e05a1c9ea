import type { Person } from '../../contract/person.ts';
import { calledName, nobodyInParticular } from '../../story/plan/cast.ts';
import { isLanguage, type Language } from '../../story/language.ts';
import type { Manifest } from '../manifest.ts';
import { findRegions, isInside, type DraftRegions, type Span } from '../markdownRegions.ts';
import { findMentions, isPlaceholder, type Mentionable } from '../mentions.ts';
import { inSentence, replaceMention, type Replacement } from '../replaceMention.ts';
import { quotationsIn } from './quotations.ts';

/** How somebody is called from now on: by a name (or placeholder), or by a word that stands for anybody. */
export interface Called {
  readonly kind: 'name' | 'nobody';
  readonly label: string;
}

/** Somebody a draft may speak of. */
export interface Spoken extends Mentionable {
  /** null where nothing changes. */
  readonly becomes: Called | null;
}

/** Which mentions are replaced: all, or only placeholders and people who are not to be named any more. */
export type Extent = 'all' | 'placeholders';

/** How a text may call a person who has a name; null for somebody without. */
export function calledNow(person: Person, language: Language): Called | null {
  if (person.name === null) return null;
  return { kind: isNamed(person) ? 'name' : 'nobody', label: calledName(person, language) };
}

/** Nobody in particular: somebody who was forgotten. */
export function nobody(language: Language): Called {
  return { kind: 'nobody', label: nobodyInParticular(language) };
}

/** Whether a text may tell at least some of the person's name. */
export function isNamed({ consent }: Pick<Person, 'consent'>): boolean {
  return ['full', 'first-name', 'initials'].includes(consent);
}

/** The language a draft is written in. */
export function languageOf({ options }: Pick<Manifest, 'options'>): Language {
  return isLanguage(options['language']) ? options['language'] : 'en';
}

/**
 * What has to be replaced in a text so that it calls people as they are called now.
 *
 * Words quoted from the photographer stay as they are, unless somebody is forgotten.
 *
 * @param people where two have the same label, the first is meant
 */
export function renameIn(
  text: string,
  manifest: Pick<Manifest, 'photos' | 'base'>,
  people: readonly Spoken[],
  { extent = 'all', quotations = 'keep' }: { extent?: Extent; quotations?: 'keep' | 'change' } = {},
): readonly Replacement[] {
  const regions = findRegions(text);
  const quoted = quotations === 'keep' ? quotationsIn(text, manifest) : [];
  const edits = findMentions(text, regions, people).flatMap((mention) => {
    const becomes = mention.person?.becomes;
    if (!becomes || becomes.label === mention.label) return [];
    const isSure = isPlaceholder(mention.label);
    if (extent === 'placeholders' && !isSure) return [];
    if (!isSure && quoted.some((span) => isInside(mention.start, span))) return [];
    return [replaced(text, regions, mention, becomes)];
  });
  return withEmptyLists(text, edits);
}

function replaced(
  text: string,
  regions: DraftRegions,
  mention: Span,
  becomes: Called,
): Replacement {
  if (becomes.kind === 'name') return replaceMention(text, regions, mention, becomes.label);
  const line = lineOf(text, mention.start);
  const item = /^\s*-\s+(["']?)(.*)\1\s*$/.exec(text.slice(line.start, line.end).trimEnd());
  const isAlone = item?.[2]?.trim() === text.slice(mention.start, mention.end);
  // A list of people has an entry less; everywhere else somebody is left.
  if (isInside(mention.start, regions.frontMatter) && isAlone) return { ...line, text: '' };
  return replaceMention(text, regions, mention, inSentence(text, mention.start, becomes.label));
}

/** A list that loses all its entries goes with its name. */
function withEmptyLists(text: string, edits: readonly Replacement[]): readonly Replacement[] {
  return edits.map((edit, index) => {
    const isFirst = edits[index - 1]?.end !== edit.start || edits[index - 1]?.text !== '';
    if (edit.text !== '' || !isFirst) return edit;
    const name = lineOf(text, edit.start - 1);
    let end = edit.end;
    for (const next of edits.slice(index + 1))
      if (next.start === end && next.text === '') end = next.end;
    const isEmpty = !/^[^\S\n]*-\s/.test(text.slice(end));
    return isEmpty && /^[\w-]+:\s*$/.test(text.slice(name.start, name.end))
      ? { ...edit, start: name.start }
      : edit;
  });
}

/** The line around an offset, with its end. */
function lineOf(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end + 1 };
}
