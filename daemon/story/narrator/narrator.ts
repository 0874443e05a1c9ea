import { altFacts, captionFacts } from './captions.ts';
import { dayOf, storyDayOf } from '../plan/clock.ts';
import { companyOf, whoOf, type Company } from './company.ts';
import { factsOfKind, type Place } from '../plan/facts.ts';
import type { AlbumFacts, HeadingFacts, Teller, WhoFacts } from './messages.ts';
import { english } from './narratorEn.ts';
import { german } from './narratorDe.ts';

import type { Chapter, Shot, StoryPlan } from '../plan/storyPlan.ts';
import { storylineOf } from './storyline.ts';
import { townName } from '../plan/townNames.ts';
import { createVariety } from './variety.ts';
import type { ChapterPart, Outline, Writer } from '../writer.ts';

/** Words of one photo that code places beside it. */
export interface PhotoWords {
  /** Plain text; '' where nothing is known that the picture does not show. */
  readonly caption: string;
  /** Plain text, never empty, never the same as the caption. */
  readonly alt: string;
}

/** Everything the narrator says about a plan: a pure function of it. */
export interface Narration {
  readonly outline: Outline;
  /** Parts by chapter. */
  readonly chapters: readonly (readonly ChapterPart[])[];
  /** By path, chosen photos and those of the gallery. */
  readonly photos: ReadonlyMap<string, PhotoWords>;
  /** "Who is in it": a label and what is said of the person. */
  readonly who: readonly { readonly label: string; readonly text: string }[];
  readonly whoHeading: string;
  readonly galleryHeading: string;
}

const narrations = new WeakMap<StoryPlan, Narration>();

/** Tells a whole plan from its facts alone; told once a plan. */
export function narrate(plan: StoryPlan): Narration {
  const known = narrations.get(plan);
  if (known) return known;
  const narration = withOwnCaptions(plan, tell(plan));
  narrations.set(plan, narration);
  return narration;
}

/** What the user wrote below a photo stands there, whatever would be said of it. */
function withOwnCaptions(plan: StoryPlan, narration: Narration): Narration {
  const photos = new Map(narration.photos);
  for (const { path, caption } of plan.chapters.flatMap(({ shots }) => shots)) {
    const words = photos.get(path);
    if (caption !== undefined && words) photos.set(path, { ...words, caption });
  }
  return { ...narration, photos };
}

/** The writer that needs no model and is always there. */
export const narrator: Writer = {
  name: 'builtin',
  outline: (plan, { signal }) => {
    signal.throwIfAborted();
    return Promise.resolve(narrate(plan).outline);
  },
  async *chapter(plan, _outline, index, { signal, placed = [] }) {
    const parts = narrate(plan).chapters[index] ?? [];
    // What another writer has told already is not told again: go on after the last photo it placed.
    const start = parts.findLastIndex(
      (part) => part.kind === 'photos' && part.paths.some((path) => placed.includes(path)),
    );
    for (const part of parts.slice(start + 1)) {
      signal.throwIfAborted();
      yield await Promise.resolve(part);
    }
  },
};

function tell(plan: StoryPlan): Narration {
  const teller = plan.style.language === 'de' ? german : english;
  const company = companyOf(plan);
  const neutral = neutralWords(plan, teller);
  const variety = createVariety((word) => neutral.has(word));
  const album = albumFactsOf(plan, company);
  const title = variety.pick(teller.title(album), 'title');
  const standfirst = withOneStop(variety.pick(teller.standfirst(album, plan.style), 'standfirst'));
  const headings = headingsOf(plan, teller, company);
  const chapters = storylineOf(plan, company).map((beats, index) =>
    beats.flatMap(({ messages, shots }): ChapterPart[] => {
      const text = messages
        .map((message) => {
          const { plain, toned } = teller.say(message, plan.style);
          return withOneStop(variety.pick(plain, plan.chapters[index]?.anchor ?? '', toned));
        })
        .join(' ');
      const paths = shots.map(({ path }) => path);
      return [
        ...(text === '' ? [] : [{ kind: 'prose' as const, text }]),
        { kind: 'photos' as const, paths },
      ];
    }),
  );
  return {
    outline: {
      title,
      standfirst,
      chapters: headings.map((heading) => ({ heading, angle: heading })),
    },
    chapters,
    photos: photoWordsOf(plan, teller, company, neutral),
    who: whoIsInIt(plan, teller, company),
    whoHeading: teller.whoHeading,
    galleryHeading: teller.galleryHeading,
  };
}

/** Initials bring a full stop of their own to the end of a sentence. */
function withOneStop(text: string): string {
  return text.replace(/(?<=\p{Lu}\.)\.(?=\s|$)/gu, '');
}

/** Names and places return by necessity: repeating them is no repetition. */
function neutralWords(plan: StoryPlan, teller: Teller): ReadonlySet<string> {
  const { language } = plan.style;
  const names = [
    ...plan.cast.flatMap(({ label }) => label ?? []),
    ...plan.chapters.flatMap(({ places }) =>
      places.flatMap((place) => townName(place, language) ?? []),
    ),
  ];
  return new Set([
    ...teller.neutralWords,
    ...names.flatMap((name) => name.toLowerCase().match(/@?[\p{L}\p{N}'’-]+/gu) ?? []),
  ]);
}

function albumFactsOf(plan: StoryPlan, company: Company): AlbumFacts {
  const photos = plan.chapters.reduce((sum, chapter) => sum + chapter.photos.length, 0);
  const spans = plan.chapters.flatMap(({ span }) => (span ? [span] : []));
  const [start, end] = [spans[0]?.start, spans.at(-1)?.end];
  const oneDay =
    start !== undefined &&
    end !== undefined &&
    lasts(plan) < 1440 &&
    storyDayOf(start) === storyDayOf(end);
  const shown = plan.chapters.flatMap(({ shots }) => shots);
  const named = company.told.filter((one) => one.named);
  const places = distinctPlaces(plan.chapters);
  const seasons = new Set(plan.chapters.map(({ season }) => season));
  const faces = Math.max(0, ...shown.map((shot) => company.in(shot).all));
  return {
    arc: plan.arc,
    folder: plan.folderLabel,
    folderDate: plan.folderDate,
    dates:
      plan.dates && oneDay ? { first: storyDayOf(start), last: storyDayOf(start) } : plan.dates,
    hours: oneDay ? { start, end } : null,
    season: seasons.size === 1 ? (plan.chapters[0]?.season ?? null) : null,
    places,
    countries: [
      ...new Set(places.flatMap(({ kind, country }) => (kind === 'near' ? [] : (country ?? [])))),
    ],
    photos,
    who: [...named, ...company.told.filter((one) => !one.named)].map(({ who }) => who),
    named: named.length,
    faces,
    more: faces > named.length || plan.cast.length > named.length,
    told: new Set(company.told.flatMap((one) => one.photos)).size / Math.max(1, photos),
  };
}

/** Minutes from the first photo to the last, true over time zones. */
function lasts(plan: StoryPlan): number {
  return plan.chapters.reduce(
    (sum, { minutes, transition }) => sum + (minutes ?? 0) + (transition?.gapMinutes ?? 0),
    0,
  );
}

/** In order of the story; a town the photos are in and near to counts as one they are in. */
function distinctPlaces(chapters: readonly Chapter[]): readonly Place[] {
  return distinct(chapters.flatMap((chapter) => chapter.places));
}

/** Each town once; `in` it rather than near it. */
function distinct(all: readonly Place[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const place of all) {
    const key = `${place.country ?? ''} ${place.id ?? ''}`;
    if (places.get(key)?.kind !== 'in') places.set(key, place);
  }
  return [...places.values()];
}

function headingsOf(plan: StoryPlan, teller: Teller, company: Company): readonly string[] {
  const used = new Set<string>();
  return plan.chapters.map((chapter, index) => {
    const options = teller.heading(headingFactsOf(plan, chapter, index, company));
    const heading =
      options.find((option) => !used.has(option)) ?? `${options[0] ?? ''} (${index + 1})`;
    used.add(heading);
    return heading;
  });
}

function headingFactsOf(
  plan: StoryPlan,
  chapter: Chapter,
  index: number,
  company: Company,
): HeadingFacts {
  const others = plan.chapters.filter((other) => other !== chapter);
  const days = new Set(plan.chapters.flatMap(({ span }) => (span ? [storyDayOf(span.start)] : [])));
  const own = chapter.span;
  const sharesDay = others.some(
    ({ span }) => own !== null && span !== null && dayOf(span.start) === dayOf(own.start),
  );
  const ids = new Set(chapter.places.map(({ id }) => id));
  return {
    index,
    arc: plan.arc,
    folder: chapter.folder,
    folderDate: chapter.folderDate,
    places: chapter.places,
    start: own?.start ?? null,
    end: own?.end ?? null,
    oneDay: days.size === 1,
    byMonth: plan.arc !== 'trip' && lasts(plan) > 20 * 1440,
    travels: distinctPlaces(plan.chapters).length > 1,
    sharesPlace: others.some(({ places }) => places.some(({ id }) => ids.has(id))),
    sharesDay,
    who: company.told
      .filter((one) => one.named && chapter.people.includes(one.id))
      .map(({ who }) => who),
    faces: Math.max(0, ...chapter.shots.map((shot) => company.in(shot).all)),
    photos: chapter.shots.length,
  };
}

function photoWordsOf(
  plan: StoryPlan,
  teller: Teller,
  company: Company,
  neutral: ReadonlySet<string>,
): ReadonlyMap<string, PhotoWords> {
  const variety = createVariety((word) => neutral.has(word));
  const words = new Map<string, PhotoWords>();
  const first = new Map<string, string>();
  const varied = (captions: readonly string[], key: string): string =>
    captions.length === 0 ? '' : variety.pick(captions, key);
  const tellPhoto = (shot: Shot, chapter: Chapter | null, before: Shot | null): void => {
    const captions = teller.caption(captionFacts(shot, chapter, before, company));
    // An undated row of pictures of one person needs no caption under each that only says so again.
    const told = before !== null && captions[0] === first.get(before.path);
    const caption = told ? '' : chapter ? varied(captions, shot.sha256) : (captions[0] ?? '');
    if (captions[0] !== undefined) first.set(shot.path, captions[0]);
    words.set(shot.path, { caption, alt: teller.alt(altFacts(shot, company)) });
  };
  for (const chapter of plan.chapters) {
    for (const [i, shot] of chapter.shots.entries()) {
      tellPhoto(shot, chapter, chapter.shots[i - 1] ?? null);
    }
  }
  for (const shot of plan.gallery) tellPhoto(shot, null, null);
  return words;
}

function whoIsInIt(plan: StoryPlan, teller: Teller, company: Company): Narration['who'] {
  const of = plan.chapters.reduce((sum, chapter) => sum + chapter.photos.length, 0);
  const times = new Map(
    factsOfKind(plan.facts.facts, 'time').map(({ photos, local }) => [photos[0] ?? '', local]),
  );
  const places = new Map(
    factsOfKind(plan.facts.facts, 'place').map(({ photos, place }) => [photos[0] ?? '', place]),
  );
  const ordered = [...plan.cast].sort(
    (a, b) => Number(b.naming === 'name') - Number(a.naming === 'name'),
  );
  return ordered.flatMap((member) => {
    const who = whoOf(member);
    if (who === null || who.kind !== 'label') return [];
    const dated = member.photos.flatMap((path) => times.get(path) ?? []);
    const facts: WhoFacts = {
      who,
      count: member.photos.length,
      of,
      first: dated[0] ?? null,
      last: dated.at(-1) ?? null,
      places: distinct(member.photos.flatMap((path) => places.get(path) ?? [])),
      albumSpan: plan.dates,
      with: companionOf(plan, member, company),
    };
    return [{ label: who.label, text: teller.whoLine(facts)[0] ?? '' }];
  });
}

function companionOf(
  plan: StoryPlan,
  member: StoryPlan['cast'][number],
  company: Company,
): WhoFacts['with'] {
  const own = new Set(member.photos);
  const best = company.told
    .filter(({ id, who }) => id !== member.id && who.kind === 'label')
    .map((other) => ({
      who: other.who,
      count: other.photos.filter((path) => own.has(path)).length,
    }))
    .sort((a, b) => b.count - a.count)[0];
  return best && best.count > 0 && plan.cast.length > 2 ? best : null;
}
