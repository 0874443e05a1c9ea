import type { Finding } from '../claim.ts';
import { minuteOfDay, type CheckContext } from '../context.ts';
import { type DatedPhoto, datedPhotos, isAt } from '../photos.ts';
import { onDay, type Sentence } from '../sentence.ts';
import { isAbout } from '../times.ts';
import { heldWords } from '../words/heldWords.ts';
import { saidOf } from './said.ts';
import { isParted } from './said/relativeClauses.ts';
import { albumEdge, edge, ofSomeDay, shownIn, toTheOther } from '../words/rules/held/edgePhotos.ts';

/** `The last photo was taken in Prague`: what the rest of the clause says is so in that very photo. */
export function edgePhotos(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language, basis } = context;
  const { masked, at, days, mentions, words } = sentence;
  const ofAlbum = albumEdge[language].exec(masked);
  const match = ofAlbum ?? edge[language].exec(masked);
  if (!match || heldWords[language].denies.test(masked)) return [];
  // `From the first frame, in Kyoto, to the last, in Osaka`: of two.
  if (toTheOther[language].test(masked.slice(match.index + match[0].length))) return [];
  const from = at[match.index + match[0].length - 1] ?? sentence.start;
  const opens = at[match.index] ?? sentence.start;
  const within = mentions.find(({ start }) => start === from)?.sites;
  const rest = text.slice(from, sentence.end).search(heldWords[language].clause);
  const to = rest < 0 ? sentence.end : from + rest;
  const isHere = ({ start }: { readonly start: number }): boolean =>
    (ofAlbum ? start < to : start > from && start < to) &&
    // `Who share the first picture, are in the last one at five`: of the first.
    !isParted(context, sentence, { start: opens, end: from }, { start, end: start });
  const subject = ofAlbum ? [] : days.filter(({ start }) => start < from);
  // `The last picture of the day`: which day was said before.
  if (days.length === 0 && ofSomeDay.test(masked.slice(match.index + match[0].length))) return [];
  const photos = datedPhotos(basis).filter(
    (photo) =>
      (within === undefined || isAt(photo, { sites: within })) &&
      subject.every(({ is }) => onDay(photo.at, is)),
  );
  // `Marc is on his own in the last picture`.
  const isAlone = masked.search(words.alone) >= 0;
  const isIn = isAlone || shownIn[language].test(text.slice(sentence.start, opens));
  const shown =
    isIn && !ofAlbum ? mentions.filter(({ kind, end }) => kind === 'person' && end <= opens) : [];
  const isLast = (match.groups?.['last'] ?? match.groups?.['ends']) !== undefined;
  const claims = [
    ...[...shown, ...mentions.filter(isHere)].map(({ start, end, kind, label, sites }) => ({
      start,
      end,
      kind: kind === 'person' ? ('name' as const) : ('place' as const),
      has: ({ who, faces, site, words = '' }: DatedPhoto) =>
        kind === 'person'
          ? isAlone
            ? who.includes(label) && faces <= 1
            : who.includes(label) || words.includes(label)
          : site === null || sites.has(site),
    })),
    ...sentence.clocks.filter(isHere).map((clock) => ({
      start: clock.start,
      end: clock.end,
      kind: 'time' as const,
      has: ({ at: moment }: DatedPhoto) =>
        isAbout(clock, minuteOfDay(moment), Math.max(10, clock.within * 2)),
    })),
    ...sentence.parts.filter(isHere).map(({ start, end, has }) => ({
      start,
      end,
      kind: 'time' as const,
      has: ({ at: moment }: DatedPhoto) => has(minuteOfDay(moment)),
    })),
    // `The last photo shows all three of them`.
    ...saidOf(context, sentence)
      .filter((said) => said.of === 'cast' && isHere(said))
      .map(({ start, end, has }) => ({ start, end, kind: 'order' as const, has })),
  ];
  // `The first picture was taken on Friday at ten`: of that day, too, where nothing but a time is said.
  const behind = days.filter(({ start }) => start > from && start < to);
  const isTime = !ofAlbum && claims.every(({ kind }) => kind === 'time') && behind.length > 0;
  const targets = [
    photos,
    photos.filter(({ own }) => own),
    photos.filter(({ who }) => who.length > 0),
    photos.filter(({ site }) => site !== null),
    ...(isTime
      ? [photos.filter(({ at: moment }) => behind.every(({ is }) => onDay(moment, is)))]
      : []),
  ].flatMap((list) => (isLast ? list.at(-1) : list[0]) ?? []);
  if (claims.length === 0 || targets.length === 0) return [];
  if (targets.some((photo) => claims.every(({ has }) => has(photo)))) return [];
  const wrong = claims.find(({ has }) => !targets.some(has)) ?? claims[0];
  return wrong ? [{ start: wrong.start, end: wrong.end, kind: wrong.kind }] : [];
}
