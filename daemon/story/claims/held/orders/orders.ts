import { tally } from '../../../../shared/groupBy.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { showing } from '../../mentions.ts';
import { numberValue } from '../../numberWords.ts';
import { shows } from '../../photos.ts';
import { namedPeople, partAt, rangeOf, scopeOf, type Sentence } from '../../sentence.ts';
import { overlap } from '../../sentences.ts';
import { heldWords } from '../../words/heldWords.ts';
import type { OrderWords } from '../../words/orderWords.ts';
import {
  alwaysAlone,
  lastTime,
  missing,
  neverAlone,
  onlyOnce,
  onlyTimes,
} from '../../words/rules/held/orders/orderLimits.ts';
import { countsRight } from '../pictureCounts.ts';
import { saidOf } from '../said.ts';
import { askedOf, byDay, isNeverAlone, type Asked } from './asked.ts';
import { isAtEdge, isSeenAtEdge } from './edges.ts';
import { isNobodyThere } from './nobodyThere.ts';

/** Whether it is so among some photos of the people who are named near by; null where nothing is claimed. */
type Test = (
  asked: Asked,
  photos: readonly BasisPhoto[],
  people: readonly string[],
  match: RegExpExecArray,
) => boolean | null;

type Among = (asked: Asked) => readonly (readonly BasisPhoto[])[];

const ofScopes: Among = ({ scopes }) => scopes;
const ofWhole: Among = ({ whole }) => whole;
const ofEdges: Among = ({ isThatDay, all, whole }) => (isThatDay ? byDay(all) : whole);
// Last seen in Riga: of all towns.
const ofDebuts: Among = ({ sentence, scopes, all, own }) =>
  sentence.days.length > 0 ? scopes : [all, own];
const ofCounts: Among = ({ scopes, all, own }) => [...scopes, all, own];

/** What may be said of an order, in this order; it is right where it is so among any of some photos. */
const orders: readonly (readonly [said: keyof OrderWords, Test, Among])[] = [
  ['first', (asked, photos, who) => isAtEdge(asked, photos, who, 'first'), ofEdges],
  ['last', (asked, photos, who) => isAtEdge(asked, photos, who, 'last'), ofEdges],
  [
    'debut',
    (asked, photos, who, match) => isSeenAtEdge(asked, photos, who, { edge: 'first', match }),
    ofDebuts,
  ],
  [
    'finale',
    (asked, photos, who, match) => isSeenAtEdge(asked, photos, who, { edge: 'last', match }),
    ofDebuts,
  ],
  ['most', isMost, ofWhole],
  ['none', isNobodyThere, ofScopes],
  ['every', isInEvery, ofWhole],
  ['alone', isSeenAlone, ofScopes],
  ['together', isTogether, ofScopes],
  ['largest', isLargestGroup, ofCounts],
  ['pictures', isCounted, ofCounts],
];

/** Holds who is first, last, most often, never, alone or with whom, and what came before what, against all photos. */
export function claimsOfOrder(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const asked = askedOf(context, sentence);
  const found: Finding[] = [];
  for (const [said, test, among] of orders)
    for (const match of sentence.masked.matchAll(sentence.words[said])) {
      const { start, end } = rangeOf(sentence, match);
      // `For the last time`, as a caption has it: of what is done.
      if (lastTime.test(match[0]) && context.basis.said.some((text) => lastTime.test(text)))
        continue;
      const within = namedPeople(sentence, start, end);
      const told = within.length > 0 ? within : sentence.people;
      const results = among(asked).map((photos) => test(asked, photos, told, match));
      if (results.includes(null)) continue;
      if (found.some((other) => overlap(other, { start, end }))) continue;
      const isCount = among === ofCounts;
      found.push(...inPieces(context, sentence, [start, end], results.includes(true), isCount));
    }
  return found;
}

/** What is said truly leaves names, days and numbers within it to be looked at; a lie is marked from end to end. */
function inPieces(
  { text, language }: CheckContext,
  sentence: Sentence,
  [start, end]: readonly [number, number],
  isTrue: boolean,
  isCount: boolean,
): readonly Finding[] {
  if (!isTrue) return [{ start, end, kind: 'order' }];
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}’'-]+/gu)].flatMap((match) => {
    const at = start + match.index;
    if (sentence.mentions.some((mention) => at >= mention.start && at < mention.end)) return [];
    if (/^\p{Lu}/u.test(match[0]) && at > sentence.start) return [];
    if (!isCount && numberValue(match[0], language) !== null) return [];
    return [{ start: at, end: at + match[0].length, kind: null }];
  });
}

function isMost(
  { sentence: { masked, words } }: Asked,
  photos: readonly BasisPhoto[],
  [who]: readonly string[],
  match: RegExpExecArray,
): boolean | null {
  if (who === undefined) return null;
  // `Most often alone`: in pictures of their own.
  const [told = ''] = masked
    .slice(match.index)
    .slice(0, match[0].length + 12)
    .split(/[,;:]/u);
  const isOfSolos = told.search(words.alone) >= 0;
  const among = isOfSolos ? photos.filter(({ faces }) => faces === 1) : photos;
  const counts = tally(among.flatMap((photo) => photo.who));
  return counts.get(who) === Math.max(...counts.values());
}

function isInEvery(
  asked: Asked,
  photos: readonly BasisPhoto[],
  who: readonly string[],
): boolean | null {
  const { basis, language } = asked.context;
  if (missing[language].test(asked.sentence.masked) && who.length > 0)
    return photos.length > 0 && !photos.some((photo) => shows(photo, who));
  if (isOfAll(asked, who)) return photos.every((photo) => shows(photo, basis.names));
  return who.length === 0 ? null : photos.length > 0 && photos.every((photo) => shows(photo, who));
}

/** `They are together in all photos`: all of those who have a name. */
function isOfAll(
  { context: { basis }, sentence: { masked, words } }: Asked,
  who: readonly string[],
): boolean {
  if (who.length > 0 || basis.names.length < 2) return false;
  return masked.search(words.together) >= 0 || words.everybody.test(masked);
}

function isSeenAlone(
  asked: Asked,
  photos: readonly BasisPhoto[],
  [who, other]: readonly string[],
): boolean | null {
  const { context, sentence, earlier } = asked;
  const { masked } = sentence;
  const { language } = context;
  if (who === undefined || other !== undefined) return null;
  if (missing[language].test(masked)) return null;
  // `A quarter of an hour after the team photo`: of the one then.
  if (heldWords[language].sinceThen.test(masked) && photos.length > 0)
    return photos.some((photo) => photo.faces === 1 && photo.who.includes(who));
  if (neverAlone[language].test(masked)) return isNeverAlone(earlier ?? photos, [who]);
  const told = saidOf(context, sentence).find(({ of }) => of === 'caption');
  const noted = told ? photos.filter(told.has) : [];
  return isAlone(noted.some((photo) => photo.who.includes(who)) ? noted : photos, who, asked);
}

/** "Only ever alone" of all photos, "alone" of one. */
function isAlone(
  photos: readonly BasisPhoto[],
  who: string,
  { sentence: { masked }, context: { language } }: Asked,
): boolean {
  const own = showing(photos, who);
  const isSolo = ({ faces }: BasisPhoto): boolean => faces <= 1;
  if (onlyOnce.test(masked)) return own.filter(isSolo).length === 1;
  const times = onlyTimes.exec(masked)?.groups;
  const said = times && numberValue(times['n'] ?? times['mal'] ?? times['fois'] ?? '', language);
  if (said !== undefined && said !== null) return own.filter(isSolo).length === said;
  return alwaysAlone.test(masked) ? own.every(isSolo) : own.some(isSolo);
}

function isTogether(
  { context: { language }, sentence: { people, masked } }: Asked,
  photos: readonly BasisPhoto[],
): boolean | null {
  return people.length < 2 || heldWords[language].denies.test(masked)
    ? null
    : photos.some((photo) => shows(photo, people));
}

function isLargestGroup(
  { context: { language } }: Asked,
  photos: readonly BasisPhoto[],
  _: readonly string[],
  { groups }: RegExpExecArray,
): boolean | null {
  const [number = ''] = ['n', 'm', 'k', 'most'].flatMap((name) => groups?.[name] ?? []);
  const said = numberValue(number, language);
  if (said === null) return null;
  return groups?.['n'] !== undefined || groups?.['most'] !== undefined
    ? said === Math.max(...photos.map(({ faces }) => faces))
    : photos.some(({ faces }) => faces === said);
}

function isCounted(
  { context, sentence, scope }: Asked,
  photos: readonly BasisPhoto[],
  _: readonly string[],
  match: RegExpExecArray,
): boolean | null {
  const right = countsRight(context, sentence, photos, scope, match);
  if (right !== false) return right;
  // `Two on Thursday, nine on Friday`: each number has a part of the sentence to itself.
  const part = partAt(sentence, match.index, context.language);
  if (!part) return right;
  const own = scopeOf(context, part);
  return countsRight(context, part, own ?? photos, own, match);
}
