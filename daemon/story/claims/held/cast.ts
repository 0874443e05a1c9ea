import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { countValue, numberValue } from '../numberWords.ts';
import { shows } from '../photos.ts';
import { namedPeople, rangeOf, scopeOf, type Sentence } from '../sentence.ts';
import { heldWords } from '../words/heldWords.ts';
import { holdEach } from './rules.ts';
import { photosWith, saidOf } from './said.ts';
import { heads, ofThem, shares, unknown } from '../words/rules/held/cast.ts';

/** How many came: all of them, so many at most, so many whom nobody knows, more than half of the pictures. */
export function cast(context: CheckContext, sentence: Sentence): readonly Finding[] {
  if (heldWords[context.language].denies.test(sentence.masked)) return [];
  return [
    ...tooMany(context, sentence),
    ...strangers(context, sentence),
    ...halves(context, sentence),
  ];
}

/** `Zu sechst brachen sie in Wien auf`: no more than were photographed there and then. */
function tooMany(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language } = context;
  const scope = scopeOf(context, sentence) ?? [];
  if (scope.length === 0) return [];
  const most =
    new Set(scope.flatMap(({ who }) => who)).size +
    Math.max(...scope.map(({ faces, who }) => faces - who.length));
  return holdEach(sentence, heads[language], 'number', ({ 0: words, groups }) => {
    const said = numberValue(groups?.['n'] ?? groups?.['m'] ?? groups?.['them'] ?? '', language);
    if (said === null || said <= Math.max(most, 1)) return true;
    // `Six eggs; four of them`, as a caption counts.
    return ofThem.test(words) && context.saidNumbers().has(said);
  });
}

/** `Two strangers joined them at eight`: as many faces without a name as in one photo of then. */
function strangers(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language } = context;
  const said = saidOf(context, sentence).filter(({ of }) => of !== 'who' && of !== 'cast');
  const photos = photosWith(context, said);
  return holdEach(sentence, unknown[language], 'number', ({ groups }) => {
    const count = countValue(groups?.['n'] ?? '', language);
    return (
      count === null ||
      photos.length === 0 ||
      photos.some(({ faces, who }) => faces - who.length === count)
    );
  });
}

/** `Noor is in more than half of them`, `Emil is alone in most of the pictures`. */
function halves(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { people, masked } = sentence;
  const match = shares[context.language].exec(masked);
  const isAlone = masked.search(sentence.words.alone) >= 0;
  const { most, more, less } = match?.groups ?? {};
  if (!match || people.length === 0) return [];
  const all = context.basis.photos ?? [];
  const { start } = rangeOf(sentence, match);
  // `Ludmila, who is in half of them, and Oona`: of the one before it.
  const nearest = namedPeople(sentence, sentence.start, start).slice(-1);
  const scopes = [scopeOf(context, sentence) ?? all, all.filter(({ own }) => own)];
  const isRight = scopes.some((among) =>
    [people, ...(nearest.length > 0 ? [nearest] : [])].some((who) => {
      const own = among.filter(
        (photo) => shows(photo, who) && (!isAlone || photo.faces === who.length),
      );
      const twice = own.length * 2;
      if (more !== undefined || most !== undefined) return twice > among.length;
      return less !== undefined ? twice < among.length : Math.abs(twice - among.length) <= 1;
    }),
  );
  return [{ ...rangeOf(sentence, match), kind: isRight ? null : 'number' }];
}
