import type { Sight } from '../../../contract/sight.ts';
import { dayOf } from '../clock.ts';
import type { Happening } from './happening.ts';
import type { Memory } from './memory.ts';
import { about, datedOf, of, wordsKey } from './timed.ts';
import type { Chapter, Shot, StoryPlan } from '../storyPlan.ts';

/** What is to be seen in a chapter; of one event it is counted over all of it, and told where it is seen most. */
export function seenIn(
  plan: StoryPlan,
  chapter: Chapter,
  memory: Memory,
  last: boolean,
): readonly Happening[] {
  const photos = ofItsDays(chapter.moments);
  const whole = plan.arc === 'event' || plan.arc === 'day';
  const chapters = plan.chapters.map(({ moments }) => countsOf(ofItsDays(moments)));
  const all = plan.chapters.flatMap(({ moments }) => ofItsDays(moments));
  const seen = [...countsOf(photos)]
    .filter(
      ([label, shown]) =>
        !memory.seen.has(label) &&
        (!whole || chapters.every((other) => (other.get(label)?.length ?? 0) <= shown.length)),
    )
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 3)
    .map(([label, here]): Happening => {
      memory.seen.add(label);
      const shown = whole ? (countsOf(all).get(label) ?? here) : here;
      const first = shown[0];
      const when = shown.length === 1 && first ? of(first) : about(shown);
      const everywhere = shown.length > here.length;
      const among = everywhere ? all.length : photos.length;
      return { kind: 'seen', label, count: shown.length, of: among, everywhere, ...when };
    });
  const dated = datedOf(photos);
  const allSmile = (photo: Shot | undefined, least: number): photo is Shot =>
    photo !== undefined &&
    photo.facesFound >= least &&
    (photo.sight?.smiling.length ?? 0) >= photo.facesFound;
  const end = dated.at(-1);
  // Of two, that both smile is to be seen; of more, it is a feat.
  const smiling =
    last && allSmile(end, 2) ? end : dated.find((photo) => allSmile(photo, leastSmiling));
  const smiles: readonly Happening[] =
    smiling && (smiling === end ? last : !memory.seen.has('smiles'))
      ? [
          {
            kind: 'smiles',
            count: smiling.facesFound,
            last: last && smiling === end,
            ...of(smiling),
          },
        ]
      : [];
  if (smiles.length > 0) memory.seen.add('smiles');
  return [...seen, ...letteringIn(photos, memory), ...smiles];
}

/** Fewer are not everybody. */
const leastSmiling = 3;

/** Without those of another day among photos with an hour: what they show was not to be seen then. */
function ofItsDays(photos: readonly Shot[]): readonly Shot[] {
  const days = datedOf(photos).map(({ local }) => dayOf(local));
  return photos.filter(
    ({ date }) =>
      date === undefined || days.length === 0 || days.some((day) => day.startsWith(date)),
  );
}

/** Shorter lettering tells a reader nothing. */
const leastLettering = 5;

/** The longest lettering of a chapter that no earlier one had; what is set into a picture, or is of a page, is no sign of a place. */
function letteringIn(photos: readonly Shot[], memory: Memory): readonly Happening[] {
  const [longest] = photos
    .flatMap((photo) => {
      const isOfPlace = photo.sight?.kind === 'photo' && photo.sight.writing === undefined;
      const lettering = isOfPlace ? photo.sight.lettering : [];
      return lettering.map((text) => ({ text, photo }));
    })
    .filter(
      ({ text }) =>
        text.length >= leastLettering &&
        // Signs are written large; one small word is a scrap of something.
        (/\s|\p{Lu}/u.test(text) || !/\p{L}/u.test(text)) &&
        !memory.seen.has(wordsKey(text)),
    )
    .toSorted((a, b) => b.text.length - a.text.length);
  if (!longest) return [];
  memory.seen.add(wordsKey(longest.text));
  return [{ kind: 'lettering', text: longest.text, ...of(longest.photo) }];
}

/** Below this a sentence of a vision model is no fact of the story. */
const sureEnough = 0.75;

export function observedIn({ shots }: Chapter, memory: Memory): readonly Happening[] {
  const told = shots.flatMap((shot): readonly Happening[] => {
    const { observation } = shot;
    if (!observation || observation.certainty < sureEnough) return [];
    const key = wordsKey(observation.whatHappens);
    if (memory.seen.has(key)) return [];
    memory.seen.add(key);
    return [{ kind: 'observed', text: observation.whatHappens, ...of(shot) }];
  });
  return told.slice(0, 2);
}

/** The photos of each thing that is to be seen. */
function countsOf(photos: readonly Shot[]): ReadonlyMap<string, readonly Shot[]> {
  const counts = new Map<string, Shot[]>();
  for (const photo of photos) {
    for (const { label } of thingsOf(photo))
      counts.set(label, [...(counts.get(label) ?? []), photo]);
  }
  return counts;
}

function thingsOf({ sight }: Shot): Sight['sees'] {
  return sight?.kind === 'photo' ? sight.sees : [];
}

export function mixIn(photos: readonly Shot[]): readonly Happening[] {
  const crowds = photos.map(({ faces }) => faces.length).filter((count) => count > 0);
  if (photos.some(({ local }) => local !== null) || crowds.length < 3) return [];
  const solo = crowds.filter((count) => count === 1).length;
  const pairs = crowds.filter((count) => count === 2).length;
  const groups = crowds.length - solo - pairs;
  return [{ kind: 'mix', solo, pairs, groups, of: photos.length, ...about(photos) }];
}
