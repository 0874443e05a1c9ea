import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { numberValue } from '../../numberWords.ts';
import { rangeOf, scopeOf, type Sentence } from '../../sentence.ts';
import { ordinalOf } from '../../words/eventWords.ts';
import { besidesThem, onlyStranger } from '../../words/rules/held/orders/strangers.ts';
import { photosWith, saidOf } from '../said.ts';

/** Holds what is said of faces that have no name: that there is only one, or one besides so many who have. */
export function strangers(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const unnamed = ({ faces, who }: BasisPhoto): number => faces - who.length;
  const then = photosWith(
    context,
    saidOf(context, sentence).filter(({ of }) => of !== 'who' && of !== 'sun'),
  );
  return [
    // `The only face without a name`: of all, or of the day and the place that are named.
    ...settled(sentence, onlyStranger[language], () =>
      [basis.photos ?? [], scopeOf(context, sentence) ?? []].some(
        (photos) =>
          photos.reduce((sum, photo) => sum + unnamed(photo), 0) === 1 &&
          photos.some((photo) => unnamed(photo) === 1 && then.includes(photo)),
      ),
    ),
    // `Besides the five of them a sixth face`.
    ...settled(sentence, besidesThem[language], ({ groups = {} }) => {
      const [named, all] = [
        numberValue(groups['n'] ?? '', language),
        ordinalOf(groups['nth'] ?? ''),
      ];
      return then.some(({ faces, who }) => who.length === named && faces === all);
    }),
  ];
}

/** What is marked where any of it is wrong, and nothing else's to judge where all is right. */
function settled(
  sentence: Sentence,
  pattern: RegExp,
  isRight: (match: RegExpExecArray) => boolean,
): readonly Finding[] {
  const all = [...sentence.masked.matchAll(pattern)].map((match) => ({
    ...rangeOf(sentence, match),
    kind: isRight(match) ? null : ('order' as const),
  }));
  const wrong = all.filter(({ kind }) => kind !== null);
  return wrong.length > 0 ? wrong : all;
}
