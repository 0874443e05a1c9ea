import { whoText, type Tongue } from '../../grammar.ts';
import { text, type Value } from '../../template.ts';
import { quotesValue } from '../../values.ts';
import type { Who } from '../../../plan/company.ts';
import type { ToldOccasion } from '../../../plan/happenings/occasion.ts';

const feasts: ReadonlySet<string> = new Set(['christmas', 'easter']);

/**
 * What the folder says that the album is of.
 *
 * @returns in the order of what is said best; empty where it does not say
 */
export function occasionTexts(
  told: ToldOccasion | null,
  folder: string,
  tongue: Tongue,
): readonly Value[] {
  // That a feast began with the first picture is more than a folder says.
  if (told === null || (told.kind === 'known' && feasts.has(told.occasion))) return [];
  const [bare = '', whose] = tongue.words.occasions[told.occasion].split('|');
  const quoted = quotesValue(folder);
  const owned = (pattern: string, owners: readonly Who[]): Value => {
    const who = whoText({ who: owners, others: 0 }, '', tongue);
    return text(pattern.replace('{who}', () => who));
  };
  if (told.kind === 'quoted') {
    if (told.whose.length > 0 && whose !== undefined) {
      const owners = told.whose.map((label): Who => ({ kind: 'label', label }));
      return [owned(whose, owners), quoted];
    }
    const own = ownWords(bare, folder);
    return own === null ? [quoted] : [own, quoted];
  }
  if (told.who.length === 0 || whose === undefined) {
    // A plus behind it: more than one, to grammar.
    return [{ kind: 'text', text: bare.replace('+', ''), count: bare.endsWith('+') ? 2 : 1 }];
  }
  const people = told.who.map(({ who }) => who);
  // Those it is about may not be seen until later: then its own name says whose it is.
  return [owned(whose, people), quoted];
}

/** `Taufe von Leni` is a christening to whoever reads German: then it takes its article, else its own words. */
function ownWords(bare: string, folder: string): Value | null {
  const noun = /\S+$/u.exec(bare)?.[0] ?? '';
  const of = folder.slice(noun.length);
  const isOwn = folder.toLowerCase().startsWith(noun.toLowerCase()) && /^ \p{Ll}/u.test(of);
  return isOwn ? text(bare + of) : null;
}
