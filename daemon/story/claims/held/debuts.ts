import type { Language } from '../../language.ts';
import type { BasisPhoto } from '../basis.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { markedIn, rangeOf, scopeOf, type Sentence } from '../sentence.ts';
import { captionAnchors } from './captions/captionAnchors.ts';

/** The one marked `a` is seen before (`early`) or after the one marked `b`. */
const orders: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /(?<a>§\d+)[^.;,§]{0,30}\b(?:later|(?<early>earlier|sooner)) than (?<b>§\d+)/giu,
    /\bphotographed (?<a>§\d+) (?:(?<early>before)|after) (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:is|was|appears?|appeared|shows? up|showed up|turns? up|turned up)(?: (?:in the album|in the pictures|on the scene))? (?:(?<early>before)|after) (?<b>§\d+)/giu,
  ],
  de: [
    /(?<a>§\d+)[^.;,§]{0,40}(?<!\p{L})(?:später|(?<early>früher|eher))(?!\p{L})[^.;,§]{0,20} als (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:(?<early>vor)|nach) (?<b>§\d+) (?:fotografiert|aufgenommen|auf|zu sehen|im bild)(?!\p{L})/giu,
  ],
  fr: [
    /(?<a>§\d+)[^.;,§]{0,40}(?<!\p{L})plus (?:tard|(?<early>tôt)) qu(?:e |[’'])(?<b>§\d+)/giu,
    /(?<!\p{L})photographi\p{L}+ (?<a>§\d+) (?:(?<early>avant)|après) (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:apparaît|apparaissait|est apparue?|se montre)(?: dans l[’']album)? (?:(?<early>avant)|après) (?<b>§\d+)/giu,
  ],
};

/** The one marked `a` is first seen with the one marked `b`, or last (`last`), or comes with them (`comes`). */
const companions: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /(?<a>§\d+) (?:is|was|appears?|appeared) (?:at )?(?:first|initially|(?<last>last))(?: (?:seen|photographed|shown|pictured))? (?:together )?with (?<b>§\d+)/giu,
    /\bat first (?<a>§\d+) (?:is|was) (?:seen|photographed|shown) with (?<b>§\d+)/giu,
    /(?<a>§\d+)[^.;§]{0,12} first (?:appears?|appeared) with (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:arrived|arrives|came|comes|turned up|turns up)[^.;,§]{0,30}(?<comes>together|along) with (?<b>§\d+)/giu,
  ],
  de: [
    /(?<!\p{L})(?:zuerst|zunächst|anfangs|(?<last>zuletzt)) (?:ist|war|sieht man|erscheint|taucht) (?<a>§\d+) (?:zusammen )?mit (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:ist|war|sieht man|erscheint|taucht) (?:zuerst|zunächst|anfangs|(?<last>zuletzt)) (?:zusammen )?mit (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:kam|kommt|traf|trifft)[^.;,§]{0,30}(?<comes>zusammen|gemeinsam) mit (?<b>§\d+)/giu,
  ],
  fr: [
    /(?<a>§\d+) (?:est|était|apparaît|figure) d[’']abord(?: (?:photographiée?|vue?|montrée?))? avec (?<b>§\d+)/giu,
    /(?<!\p{L})d[’']abord,? (?:on voit )?(?<a>§\d+)[^.;,§]{0,16} avec (?<b>§\d+)/giu,
    /(?<a>§\d+) (?:arrive|est arrivée?|vient|est venue?)[^.;,§]{0,30}(?<comes>ensemble|en même temps qu[e’']) ?(?<b>§\d+)/giu,
  ],
};

/** `Elena was first photographed with David`: in her first photo, of that day or that place where one is named. */
function firstCompany(
  { basis, language }: CheckContext,
  sentence: Sentence,
  scope: readonly BasisPhoto[] | null,
): readonly Finding[] {
  const photos = basis.photos ?? [];
  return companions[language].flatMap((pattern) =>
    [...sentence.numbered.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const [one, other] = ['a', 'b'].map((mark) => markedIn(sentence, match, mark));
      if (one?.kind !== 'person' || other?.kind !== 'person') return [];
      const isRight = [scope ?? photos, photos].some((among) => {
        const own = among.filter(({ who }) => who.includes(one.label));
        const photo = match.groups?.['last'] === undefined ? own[0] : own.at(-1);
        const theirs = among.find(({ who }) => who.includes(other.label));
        return (
          photo?.who.includes(other.label) === true &&
          (match.groups?.['comes'] === undefined || theirs === photo)
        );
      });
      return [{ start: one.start, end: other.end, kind: isRight ? null : 'order' }];
    }),
  );
}

/** Only one picture, of those who are named with it. */
const single: Readonly<Record<Language, RegExp>> = {
  en: /\bonly (?:one|a single) (?:photo|picture|shot|image) (?:of|with|shows) §|§ (?:is|was|appears?|appeared) (?:in |on )?only (?:in |on )?(?:one|a single) (?:photo|picture|shot|image)\b/iu,
  de: /(?<!\p{L})von §(?: und §)* gibt es nur (?:ein einziges|ein|eine|eine einzige) (?:bild|foto|aufnahme)(?!\p{L})|(?<!\p{L})nur (?:ein einziges|ein) (?:bild|foto) (?:von|mit|zeigt) §|§[^.;§]{0,16} nur auf einem(?: einzigen)? (?:bild|foto)(?!\p{L})|(?<!\p{L})nur auf einem(?: einzigen)? (?:bild|foto) ist §/iu,
  fr: /(?<!\p{L})qu[’']une (?:seule )?(?:photo|image) (?:de |d[’']|avec )§|(?<!\p{L})une seule (?:photo|image) (?:montre |de |d[’']|avec )§|§[^.;§]{0,16} que sur une (?:seule )?(?:photo|image)(?!\p{L})/iu,
};

/** Holds who is seen before whom, and of whom there is only one picture. */
export function debuts(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const photos = basis.photos ?? [];
  const scope = scopeOf(context, sentence);
  // `Ben is at the fountain before Ana`: of that place or event alone.
  if (captionAnchors(context, sentence, { relative: true }).length > 0) return [];
  const firstOf = (among: readonly BasisPhoto[], label: string): number =>
    among.findIndex(({ who }) => who.includes(label));
  const found = orders[language].flatMap((pattern) =>
    [...sentence.numbered.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const [one, other] = ['a', 'b'].map((mark) => markedIn(sentence, match, mark));
      if (one?.kind !== 'person' || other?.kind !== 'person') return [];
      const isEarly = match.groups?.['early'] !== undefined;
      const isRight = [scope ?? photos, photos].some((among) => {
        const [a, b] = [firstOf(among, one.label), firstOf(among, other.label)];
        return a >= 0 && b >= 0 && (isEarly ? a < b : a > b);
      });
      return [{ start: one.start, end: other.end, kind: isRight ? null : 'order' }];
    }),
  );
  found.push(...firstCompany(context, sentence, scope));
  const match = single[language].exec(sentence.masked);
  if (!match || sentence.people.length === 0) return found;
  const isAlone = sentence.masked.search(sentence.words.alone) >= 0;
  const isRight = [scope ?? photos, photos, photos.filter(({ own }) => own)].some(
    (among) =>
      among.filter(
        ({ who, faces }) =>
          sentence.people.every((one) => who.includes(one)) &&
          (!isAlone || faces === sentence.people.length),
      ).length === 1,
  );
  return isRight ? found : [...found, { ...rangeOf(sentence, match), kind: 'order' }];
}
