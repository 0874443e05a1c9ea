import type { ClaimBasis } from '../claims/basis.ts';
import { basisOfPlan } from '../claims/basis/basisOf.ts';
import { ambiguousNames } from '../claims/words/names/givenNames.ts';
import { namesIn } from '../plan/cast.ts';
import { givenNamesOf } from '../plan/cast.ts';
import { companyOf, type Company } from '../plan/company.ts';
import { happeningsOf } from '../plan/happenings/happenings.ts';
import type { Shot, StoryPlan } from '../plan/storyPlan.ts';
import { townName } from '../plan/townNames.ts';
import type { ChapterPart, Outline, Writer } from '../writer.ts';
import { altOf, altsOf } from './altText.ts';
import { captionAlone, captionOf } from './captions.ts';
import type { ToldBefore } from './chapter/chapterTask.ts';
import { tellChapter } from './chapter/chapterText.ts';
import type { Beat } from './chapter/paragraphs.ts';
import { albumOf } from './frame/album.ts';
import { headingsOf } from './frame/headings.ts';
import { standfirstOf } from './frame/standfirst.ts';
import { titleOf } from './frame/title.ts';
import { whoIsInIt } from './frame/whoIsInIt.ts';
import { tongueOf, type Tongue } from './grammar.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { createVariety } from './variety.ts';

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
  /** Between a label and what is said of the person. */
  readonly whoColon: string;
  /** What a picture beside a placeholder shows. */
  readonly faceWord: string;
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

/** The words of a photo that stands for itself, whatever is around it. */
export function narrateAlone(plan: StoryPlan, shot: Shot): PhotoWords {
  const company = companyOf(plan);
  const speaker = createSpeaker(
    plan.style,
    createVariety(() => true),
  );
  const caption = shot.caption ?? captionAlone(shot, company, speaker);
  const alt = altOf(shot, company, speaker);
  return { alt, caption: caption === alt ? '' : caption };
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
    const begun = parts[start];
    const left =
      begun?.kind === 'photos' ? begun.paths.filter((path) => !placed.includes(path)) : [];
    // The other writer cut elsewhere: what it left of these photos comes before what is told next.
    if (left.length > 0) yield { kind: 'photos', paths: left };
    for (const part of parts.slice(start + 1)) {
      signal.throwIfAborted();
      yield await Promise.resolve(part);
    }
  },
};

function tell(plan: StoryPlan): Narration {
  const neutral = neutralWords(plan, tongueOf(plan.style.language));
  const speaker = createSpeaker(
    plan.style,
    createVariety((word) => neutral.has(word)),
    givenNames(plan),
  );
  const company = companyOf(plan);
  const stories = happeningsOf(plan);
  const whole = basisOfPlan(plan);
  const album = albumOf(plan, company);
  const headings = headingsOf(plan, stories, speaker);
  const before: ToldBefore = {
    towns: new Set(),
    company: 0,
    stayed: '',
    gaps: new Set(),
    gathered: new Set(),
    holidays: new Set(),
    earlierHolidays: new Set(),
    pace: 0,
    light: 0,
    pause: 0,
    day: '',
    clock: '',
    hour: '',
    told: '',
    isLate: false,
    said: '',
    heard: '',
    quoted: false,
    crowd: 3,
    everybody: false,
    filler: null,
  };
  const standfirst = standfirstOf(album, speaker, whole);
  const chapters = plan.chapters.map((_chapter, index) => {
    const basis = basisOfPlan(plan, index);
    const happenings = stories[index] ?? [];
    return partsOf(
      tellChapter(
        { plan, index, heading: headings[index] ?? '', happenings, company, basis, before },
        speaker,
      ),
    );
  });
  return {
    outline: {
      title: titleOf(album, speaker),
      standfirst,
      chapters: headings.map((heading) => ({ heading, angle: heading })),
    },
    chapters,
    photos: photoWordsOf(plan, company, speaker),
    who: whoOf(plan, company, speaker, whole),
    whoHeading: speaker.label('who.heading'),
    whoColon: speaker.tongue.words.labels['who.colon'],
    faceWord: speaker.label('who.face'),
    galleryHeading: speaker.label('gallery.heading'),
  };
}

/** By what a person told in full is called afterwards. */
export function givenNames({ cast, chapters, style }: StoryPlan): ReadonlyMap<string, string> {
  const towns = new Set(
    chapters.flatMap(({ places }) =>
      places.flatMap((place) => townName(place, style.language)?.toLowerCase() ?? []),
    ),
  );
  return givenNamesOf(cast, (name) => ambiguousNames.has(name) || towns.has(name));
}

/** A paragraph without photos of its own stands before the next. */
function partsOf(beats: readonly Beat[]): readonly ChapterPart[] {
  const parts: ChapterPart[] = [];
  let waiting = '';
  for (const { text, shots } of beats) {
    waiting = [waiting, text].filter((each) => each !== '').join('\n\n');
    if (shots.length === 0) continue;
    if (waiting !== '') parts.push({ kind: 'prose', text: waiting });
    waiting = '';
    parts.push({ kind: 'photos', paths: shots.map(({ path }) => path) });
  }
  if (waiting !== '') parts.push({ kind: 'prose', text: waiting });
  return parts;
}

/** Names and places return by necessity: repeating them is no repetition. */
function neutralWords(
  plan: StoryPlan,
  { language, words, numerals, months, weekdays }: Tongue,
): ReadonlySet<string> {
  const names = [
    ...months,
    ...weekdays,
    ...numerals.slice(2),
    words.neutral,
    ...namesIn(plan.cast),
    ...plan.chapters.flatMap(({ places }) =>
      places.flatMap((place) => townName(place, language) ?? []),
    ),
  ];
  return new Set(names.flatMap((name) => name.toLowerCase().match(/@?[\p{L}\p{N}'’-]+/gu) ?? []));
}

function photoWordsOf(
  plan: StoryPlan,
  company: Company,
  speaker: Speaker,
): ReadonlyMap<string, PhotoWords> {
  const words = new Map<string, PhotoWords>();
  const shown = new Map(
    [...plan.chapters.flatMap(({ shots }) => shots), ...plan.gallery].map((shot) => [
      shot.path,
      shot,
    ]),
  );
  const alts = altsOf([...shown.values()], company, speaker);
  for (const chapter of plan.chapters) {
    const alone = [chapter];
    let last = '';
    const own = [
      ...chapter.shots,
      ...chapter.photos.flatMap((path) => {
        const shot = shown.get(path);
        return shot && !chapter.shots.includes(shot) ? [shot] : [];
      }),
    ];
    for (const [index, shot] of own.entries()) {
      // At the end of the draft no heading says of which day a photo is.
      const around = chapter.shots.includes(shot) ? alone : plan.chapters;
      const caption = captionOf(shot, chapter, around, own[index - 1] ?? null, company, speaker);
      // A row of undated pictures of one person needs no caption under each that only says so again.
      const again = caption === last && shot.words === null;
      last = caption;
      const alt = alts.get(shot.path) ?? '';
      words.set(shot.path, { caption: again || caption === alt ? '' : caption, alt });
    }
  }
  return words;
}

/** Where the one person of the album is in the title already, a list of one says nothing. */
function whoOf(
  plan: StoryPlan,
  company: Company,
  speaker: Speaker,
  basis: ClaimBasis,
): Narration['who'] {
  return whoIsInIt(plan, company, speaker, basis);
}
