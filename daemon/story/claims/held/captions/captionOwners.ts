import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { nameIn } from '../../mentions.ts';
import type { Sentence } from '../../sentence.ts';
import { meansOneOf } from '../../words/concepts.ts';
import { heldWords } from '../../words/heldWords.ts';
import { roleWords } from '../../words/roleWords.ts';
import { holdNamed } from '../rules.ts';
import { onlyAnchor } from './captionAnchors.ts';
import { belongs, occasion } from '../../words/rules/held/captions/captionOwners.ts';

/** Something that is somebody's, or for them, by all of its words. */
interface Owned {
  readonly label: string;
  readonly thing: string;
}

/**
 * Holds whose something was and whom it was for against the one caption that tells it by name, and whose the whole album is
 * called after: `Thea’s solo`, `flowers for Hanne`, `Wedding of Elena and David`.
 */
export function captionOwners(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { denies, again } = heldWords[context.language];
  if (sentence.people.length === 0) return [];
  if (denies.test(sentence.masked) || again.test(sentence.masked)) return [];
  const anchor = onlyAnchor(context, sentence);
  const captions =
    anchor && !anchor.isQuoted ? [...anchor.photos].map(({ words = '' }) => words) : [];
  return [
    ...captions.flatMap((words) => [
      ...held(context, sentence, ownedIn(context, words, 'owned'), 'owned'),
      ...held(context, sentence, ownedIn(context, words, 'given'), 'given'),
      ...theirs(context, sentence, ownedIn(context, words, 'owned')),
    ]),
    ...ofAlbum(context, sentence),
  ];
}

/** `Callum’s stag weekend` in an album that is called `Vincent’s stag weekend`. */
function ofAlbum(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { basis } = context;
  const captions = new Set((basis.photos ?? []).flatMap(({ words }) => words ?? []));
  const told = basis.said
    .filter((words) => !captions.has(words))
    .flatMap((words) => ownedIn(context, words, 'owned'))
    .filter(({ thing }) => occasion.test(thing));
  return held(context, sentence, told, 'owned');
}

function held(
  { text }: CheckContext,
  { start: from, end: to, mentions }: Sentence,
  told: readonly Owned[],
  role: 'owned' | 'given',
): readonly Finding[] {
  if (told.length === 0) return [];
  const own = text.slice(from, to);
  return mentions.flatMap(({ kind, label, start, end }): readonly Finding[] => {
    if (kind !== 'person') return [];
    const isWrong = thingsOf(own, nameIn(label), role).some((thing) => {
      const same = told.filter((one) => isSame(thing, one.thing));
      return same.length > 0 && same.every((one) => one.label !== label);
    });
    return isWrong ? [{ start, end, kind: 'name' }] : [];
  });
}

/** All words of the one are the other's, in whatever language. */
function isSame(said: string, told: string): boolean {
  return (told.match(/\p{L}{3,}/gu) ?? []).every((word) =>
    said.split(' ').some((own) => own === word || meansOneOf(own, word)),
  );
}

/** `The old friends were Carla’s`, where the caption has somebody else's. */
function theirs(
  context: CheckContext,
  sentence: Sentence,
  told: readonly Owned[],
): readonly Finding[] {
  if (told.length === 0) return [];
  const pattern = belongs[context.language];
  return holdNamed(sentence, pattern, ['person', 'name'], (named) =>
    told.some(({ label }) => label === named.label),
  );
}

function ownedIn(
  { basis }: CheckContext,
  words: string,
  role: 'owned' | 'given',
): readonly Owned[] {
  return basis.names.flatMap((label) =>
    thingsOf(words, nameIn(label), role).map((thing) => ({ label, thing })),
  );
}

/** What is somebody’s, or for them, in a text of any language; lower case. */
function thingsOf(text: string, name: string, role: 'owned' | 'given'): readonly string[] {
  const patterns =
    role === 'owned'
      ? [
          `(?<!\\p{L})${name}(?:['’]?s|['’]) (?<thing>(?:\\p{Ll}+ )?\\p{L}{3,})`,
          `(?<thing>\\p{L}{3,}) ${roleWords.ofSomebody}${name}(?!\\p{L})`,
        ]
      : [`(?<thing>\\p{L}{3,}) ${roleWords.areFor}${name}(?!\\p{L})`];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ groups }) =>
      (groups?.['thing'] ?? '').toLowerCase(),
    ),
  );
}
