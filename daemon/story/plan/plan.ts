import { isNamedIn } from './company.ts';
import { coverOf } from './cover.ts';
import type { StoryInput, StoryStyle, Shot, StoryPlan } from './storyPlan.ts';
import { isAloft } from '../../contract/photo.ts';
import type { StoryOptions } from '../../contract/protocol.ts';
import { recogniseArc } from './arc.ts';
import { castOf, peopleByFace, tellFolder, type People } from './cast.ts';
import { oddmentsAmong, scenesAmong, splitChapters } from './chapters.ts';
import { describeChapter } from './describeChapter.ts';
import { buildFactGraph } from './factGraph.ts';
import { chooseGallery } from './gallery.ts';
import { prepareItems, type Item } from './items.ts';
import { judgeQuality } from './quality.ts';
import { selectPhotos, type Pick } from './select.ts';
import { inUsersOrder } from './userOrder.ts';

/**
 * Decides everything about a draft but its words: chapters, people, chosen photos and their order, facts.
 * Pure: the same album gives the same plan, whatever the order of its photos.
 */
export function planStory(input: StoryInput): StoryPlan {
  const style = styleOf(input.options);
  const people = peopleByFace(input.people, style.names);
  const { items, leftOut } = prepareItems(input, people);
  const natural = splitChapters(items, style.length);
  // Facts are about photos as they were taken; only what is shown follows the user's order.
  const told = natural.flat();
  const choices = input.choices ?? {};
  const { chapters: order, displaced } = inUsersOrder(natural, choices.order ?? []);
  const cast = castOf(input.people, sightingsOf(told), style.names, input.numbers);
  const quality = judgeQuality(told);
  const selection = selectPhotos(order, quality, {
    length: style.length,
    use: choices.use ?? new Set(),
    order: (choices.order ?? []).some(({ kind }) => kind === 'move') ? 'as-given' : 'by-moment',
    callings: new Map(
      cast
        .filter(({ naming }) => naming !== 'count')
        .map(({ id, label }) => [id, label ?? 'a friend']),
    ),
  });
  const { shown, others } = chooseGallery(selection.rest, quality);
  const shotOf = shotMaker(input, told, people, displaced);
  const momentOf = shotMaker(input, told, people, new Set());
  const folders = [...new Set(told.map(({ folder }) => folder.slice(folder.lastIndexOf('/') + 1)))];
  const chapters = order.map((photos, i) =>
    describeChapter(photos, {
      before: order[i - 1] ?? null,
      moments: scenesAmong(photos).map((item) => momentOf({ item, reason: null, alternates: [] })),
      shots: (selection.chapters[i] ?? []).map(shotOf),
      privateNames: people.privateNames,
      folders,
    }),
  );
  const folder = tellFolder(input.folderName, people.privateNames);
  const scenes = scenesAmong(told);
  const dates = takenAmong(scenes)
    .flatMap(({ date }) => (date?.length === 10 ? [date] : []))
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const isWithin = (date: string): boolean =>
    first !== undefined &&
    last !== undefined &&
    first.slice(0, date.length) <= date &&
    date <= last.slice(0, date.length);
  const coarse = scenes.flatMap(({ date }) => (date === null || date.length === 10 ? [] : [date]));
  return {
    folderName: input.folderName,
    folderLabel: folder.label,
    folderDate: folder.date,
    arc: recogniseArc(takenAmong(scenesAmong(items)), cast, folder.label),
    style,
    facts: buildFactGraph({
      folderName: input.folderName,
      privateNames: people.privateNames,
      items: told,
      chapters,
      cast,
      observations: input.observations ?? new Map(),
      claims: input.claims ?? [],
    }),
    cast,
    privateNames: people.privateNames,
    chapters,
    oddments: order.flatMap(oddmentsAmong),
    gallery: shown.map((rest) => shotOf({ ...rest, alternates: [] })),
    leftOut: [
      ...leftOut,
      ...others.map(({ item: { path, sha256 }, reason }) => ({ path, sha256, reason })),
    ],
    cover: coverOf(selection.chapters.flat(), quality, choices.lead, namedIn(folder.label, cast)),
    dates: first === undefined || last === undefined ? null : { first, last },
    around: [...new Set(coarse.filter((date) => !isWithin(date)))].sort(),
  };
}

/**
 * Those whose hour is known, and those of which more than their name gives the day: messengers name a picture after the day
 * it was passed on.
 *
 * @returns all, where that is all that is known
 */
function takenAmong(items: readonly Item[]): readonly Item[] {
  const taken = items.filter(
    ({ local, date, photo }) =>
      local !== null || date === null || photo.metadata.takenAt?.source !== 'filename',
  );
  return taken.some(({ local }) => local !== null) ? taken : items;
}

/** Ids of those whose name is in the folder's. */
function namedIn(folder: string | null, cast: StoryPlan['cast']): ReadonlySet<string> {
  return new Set(
    cast.flatMap(({ id, label, naming }) =>
      naming === 'name' && label !== null && isNamedIn(label, folder ?? '') ? [id] : [],
    ),
  );
}

function styleOf(options: StoryOptions): StoryStyle {
  return {
    language: options.language ?? 'en',
    tone: options.tone ?? 'plain',
    length: options.length ?? 'medium',
    person: options.person ?? 'third',
    names: options.names ?? true,
    places: options.places ?? 'exact',
    instructions: options.instructions ?? '',
    format: options.format ?? 'markdown',
  };
}

function sightingsOf(items: readonly Item[]): ReadonlyMap<string, readonly string[]> {
  const sightings = new Map<string, string[]>();
  for (const { people, path } of items) {
    for (const id of people) sightings.set(id, [...(sightings.get(id) ?? []), path]);
  }
  return sightings;
}

function shotMaker(
  input: StoryInput,
  items: readonly Item[],
  people: People,
  displaced: ReadonlySet<string>,
): (pick: Pick) => Shot {
  const known = new Set(items.flatMap((item) => item.people));
  const scenes = new Set(scenesAmong(items));
  // Where a receipt was kept says nothing of where anybody was.
  const placeOf = (item: Item): Item['place'] => (scenes.has(item) ? item.place : null);
  return ({ item, reason, alternates }) => ({
    path: item.path,
    sha256: item.sha256,
    width: item.width,
    height: item.height,
    ...(item.photo.turned === 0 ? {} : { turn: item.photo.turned }),
    faces: item.faces.filter(
      ({ face, person }) => person === null || known.has(people.personOf(face)?.id ?? ''),
    ),
    facesFound: item.photo.faces.length,
    alternates: alternates.map(({ path }) => path),
    reason,
    local: displaced.has(item.path) ? null : item.local,
    ...(item.local === null && item.date !== null ? { date: item.date } : {}),
    place: placeOf(item),
    ...(item.gps !== null && isAloft(item.gps) && input.options.places !== 'off'
      ? { aloft: true }
      : {}),
    position: placeOf(item) === null ? null : item.gps,
    sun: item.sun,
    instant: item.instant,
    offset: item.photo.metadata.takenAt?.offset ?? null,
    altitude: placeOf(item) === null ? null : (item.gps?.altitude ?? null),
    words: item.words?.text ?? null,
    ...(item.signs === null ? {} : { signs: item.signs }),
    ...captionOf(input, item),
    keywords: item.keywords,
    look: item.photo.look,
    sight: item.photo.sight,
    observation: input.observations?.get(item.sha256) ?? null,
  });
}

function captionOf({ choices }: StoryInput, { sha256 }: Item): { readonly caption?: string } {
  const caption = choices?.captions?.get(sha256);
  return caption === undefined ? {} : { caption };
}
