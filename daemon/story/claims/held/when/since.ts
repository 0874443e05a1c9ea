import type { Language } from '../../../language.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import type { TextRange } from '../../sentences.ts';
import { clockDistance } from '../../times.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf } from '../together.ts';

/** How a language says that somebody is there from something on. */
interface SinceWords {
  /** At the end of what stands before a day or a time, and before a place. */
  readonly time: RegExp;
  readonly place: RegExp;
  /** Somebody takes part. */
  readonly takesPart: RegExp;
}

const words: Readonly<Record<Language, SinceWords>> = {
  en: {
    time: /\b(?:from|since|as of|(?:starting|beginning) (?:on|in|at|with))\s+(?:about |around )?(?:the )?$/iu,
    place: /\b(?:from|since|(?:starting|beginning) (?:in|at))\s+$/iu,
    takesPart:
      /\b(?:there|on board|aboard|along|present|part of|with|came|come|travel\p{L}*|join\p{L}*|rode|ride|sail\p{L}*|drove|set (?:out|off)|start\p{L}*|among)\b/iu,
  },
  de: {
    time: /(?<!\p{L})(?:seit|ab|vo[nm])\s+(?:de[mr] )?$/iu,
    place: /(?<!\p{L})(?:seit|ab|von)\s+$/iu,
    takesPart:
      /(?<!\p{L})(?:da|dabei|an bord|mit|mitgefahren|mitgekommen|mitgereist|reist\p{L}*|fuhr\p{L}*|kam\p{L}*|begleitet\p{L}*|bei (?:ihnen|uns))(?!\p{L})/iu,
  },
  fr: {
    time: /(?<!\p{L})(?:depuis|dès|à partir d[eu’'])\s*(?:l[ae] )?$/iu,
    place: /(?<!\p{L})(?:depuis|dès|à partir d[e’'])\s*$/iu,
    takesPart:
      /(?<!\p{L})(?:là|à bord|du voyage|de la partie|avec|présente?|accompagn\p{L}*|voyag\p{L}*|venue?|parmi|fait (?:la route|le voyage|le trajet))(?!\p{L})/iu,
  },
};

/**
 * `Bruno was on board from Nantes`, `dès le samedi`: the first photo with somebody is no later than the first stay, the first
 * such day or the minute from which on they are said to be there.
 */
export function since(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, basis } = context;
  const { masked, start: from, mentions, days, clocks } = sentence;
  const { again, denies, clause } = heldWords[language];
  const own = words[language];
  const [group, other] = groupsOf(context, sentence);
  if (!group || !own.takesPart.test(masked)) return [];
  if (denies.test(masked) || again.test(masked)) return [];
  const photos = (basis.photos ?? []).filter(({ at }) => at !== null);
  const first = photos.findIndex(group.has);
  if (first < 0) return [];
  const isNamed = ({ start, end }: TextRange): boolean => {
    const between =
      start < group.start ? text.slice(end, group.start) : text.slice(group.end, start);
    return between.search(clause) < 0 && (!other || start < other.start);
  };
  const starts = [
    ...mentions
      .filter(({ kind, start }) => kind === 'site' && own.place.test(text.slice(from, start)))
      .map(({ start, end, sites }) => ({
        start,
        end,
        kind: 'place' as const,
        has: ({ site }: BasisPhoto) => site !== null && sites.has(site),
      })),
    ...[...days, ...clocks]
      .filter(({ start }) => own.time.test(text.slice(from, start)))
      .map((time) => ({
        start: time.start,
        end: time.end,
        kind: 'is' in time ? ('date' as const) : ('time' as const),
        has: ({ at }: BasisPhoto) => isThen(at ?? '', time, days),
      })),
  ];
  return starts.filter(isNamed).flatMap(({ start, end, kind, has }): readonly Finding[] => {
    const last = lastOfFirst(photos, has);
    return last < 0 || first <= last ? [] : [{ start, end, kind }];
  });
}

/** A day, or a minute of one of the days that are said. */
function isThen(
  at: string,
  time: Sentence['days'][number] | Sentence['clocks'][number],
  days: Sentence['days'],
): boolean {
  if ('is' in time) return onDay(at, time.is);
  return (
    days.every(({ is }) => onDay(at, is)) &&
    time.minutes.some(
      (minute) => clockDistance(minuteOfDay(at), minute) <= Math.max(20, time.within),
    )
  );
}

/** Where the first run of photos that have it ends; -1: none has. */
function lastOfFirst(photos: readonly BasisPhoto[], has: (photo: BasisPhoto) => boolean): number {
  const start = photos.findIndex(has);
  const next = photos.findIndex((photo, index) => index > start && !has(photo));
  return start < 0 ? -1 : next < 0 ? photos.length - 1 : next - 1;
}
