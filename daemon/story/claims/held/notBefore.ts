import type { Language } from '../../language.ts';
import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { onDay, type Sentence } from '../sentence.ts';

/** At the end of what stands before a place or a day: somebody was not there until then. */
const until: Readonly<Record<Language, RegExp>> = {
  en: /§ (?:didn[’']t|did not|doesn[’']t|does not) (?:join|arrive|come|appear|turn up|show up)[^.;§]{0,20}\b(?:before|until|till) (?:the )?$/iu,
  de: /§ (?:kam|kommt|stieß|stößt|erschien|erscheint|tauchte|taucht)[^.;§]{0,20} (?:erst|nicht vor) (?:am |in |ab )?$/iu,
  fr: /§ n[’'](?:arrive|arriva|est arrivée?|apparaît|rejoint)[^.;§]{0,24} (?:pas avant|qu[’']à partir de|qu[’'](?:à|en)|que) (?:le |la )?$/iu,
};

/** `Callum did not join them before Saturday`: then and there the first photo with him was taken. */
export function notBefore(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { at: places, masked, mentions, days } = sentence;
  const [who, another] = sentence.people;
  if (who === undefined || another !== undefined) return [];
  const photos = (context.basis.photos ?? []).filter(({ at }) => at !== null);
  const first = photos.find((photo) => photo.who.includes(who));
  if (!first) return [];
  const scopes = [
    ...mentions
      .filter(({ kind }) => kind === 'site')
      .map(({ start, end, sites }) => ({
        start,
        end,
        kind: 'place' as const,
        has: ({ site }: BasisPhoto) => site === null || sites.has(site),
      })),
    ...days.map(({ start, end, is }) => ({
      start,
      end,
      kind: 'date' as const,
      has: ({ at }: BasisPhoto) => onDay(at ?? '', is),
    })),
  ];
  return scopes.flatMap(({ start, end, kind, has }): readonly Finding[] => {
    const before = masked.slice(0, Math.max(0, places.indexOf(start)));
    if (!until[context.language].test(before)) return [];
    return photos.some(has) && !has(first) ? [{ start, end, kind }] : [];
  });
}
