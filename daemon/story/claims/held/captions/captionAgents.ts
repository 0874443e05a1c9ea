import { escapeRegExp } from '../../../../shared/escapeRegExp.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { isCalledIn, isPossessive, type Mention } from '../../mentions.ts';
import type { Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { roleWords } from '../../words/roleWords.ts';
import { cleft } from '../../words/rules/held/captions/captionAgents.ts';
import type { Anchor } from './anchor.ts';
import { onlyAnchor } from './captionAnchors.ts';

/**
 * Holds who is said to do what one caption tells of somebody else, by whatever verb: where that has `Oumar has the key`,
 * Henrik had it in no words.
 */
export function captionAgents(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language } = context;
  const { denies, again } = heldWords[language];
  if (sentence.people.length === 0) return [];
  if ([denies, again, roleWords.onlooker[language]].some((words) => words.test(sentence.masked)))
    return [];
  const anchor = onlyAnchor(context, sentence);
  if (!anchor || anchor.isQuoted) return [];
  const captions = [...anchor.photos].map(({ words = '' }) => words);
  if (!captions.every((caption) => tellsDeed(context, caption))) return [];
  const isTold = ({ label }: Mention): boolean =>
    captions.some((caption) => isCalledIn(caption, label));
  const people = sentence.mentions.filter(({ kind }) => kind === 'person');
  if (people.some(isTold)) return [];
  const agent = people.find((mention) => isAgent(context, sentence, anchor, mention));
  return agent ? [{ start: agent.start, end: agent.end, kind: 'name' }] : [];
}

/** `Oumar has the key`: a name opens it or a part of it, or several, and a verb comes next. */
function tellsDeed({ basis }: CheckContext, caption: string): boolean {
  const names = basis.names
    .flatMap((label) => [label, label.split(' ')[0] ?? label])
    .map(escapeRegExp)
    .join('|');
  const verb = new RegExp(
    `(?:^|[,;:.!] )(?:${names})(?:,? ${roleWords.joins} (?:${names}))? (?<verb>\\p{Ll}{1,})(?= )`,
    'u',
  ).exec(caption)?.groups?.['verb'];
  return verb !== undefined && (roleWords.has.test(verb) || !roleWords.notDeeds.test(verb));
}

/** Before what is told of in its clause, right behind a German verb, or behind `by`. */
function isAgent(
  { text, language }: CheckContext,
  { start: from }: Sentence,
  anchor: Anchor,
  mention: Mention,
): boolean {
  const { start, end } = mention;
  const before = text.slice(from, start);
  if (isPossessive(text, mention)) return false;
  const { clause } = heldWords[language];
  const { behind, lookedAt } = roleWords;
  if (start >= anchor.end) return behind[language].test(text.slice(anchor.end, start));
  // `It was Henrik who had it`, `Henrik war es, der ihn hatte`.
  const between = text.slice(end, anchor.start).replace(cleft, ' ');
  return between.search(clause) < 0 && !/[,§]/u.test(between) && !lookedAt[language].test(before);
}
