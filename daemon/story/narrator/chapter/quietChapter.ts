import type { ChapterTask } from './chapterTask.ts';
import type { Sentence } from './paragraphs.ts';
import type { Telling } from './telling.ts';
import { isToldIn } from '../../plan/company.ts';
import { datedOf, type Dated } from '../../plan/happenings/timed.ts';
import type { Chapter } from '../../plan/storyPlan.ts';
import { countValue, whoValue } from '../values.ts';

/** More are a list. */
const mostNamed = 3;

/**
 * What is left to say of a chapter that tells of nobody, and of nothing that was written: who is there again, else how many
 * are in its fullest picture, else that it went on.
 *
 * @param said what the chapter says
 */
export function quietlyTold(
  chapter: Chapter,
  { task, speaker, clock }: Telling,
  said: readonly Sentence[],
): readonly Sentence[] {
  const { plan, index, company, basis } = task;
  const photos = datedOf(chapter.moments);
  const [first] = photos;
  if (!first || index === 0 || said.length > 1 || chapter.moments.some(({ words }) => words))
    return [];
  const heard = said.map(({ text }) => text).join(' ');
  const key = `quiet ${chapter.anchor}`;
  const tell = (photo: Dated, text: string | null): readonly Sentence[] =>
    text === null ? [] : [{ text, instant: photo.instant }];
  const earlier = plan.chapters.slice(0, index).flatMap(({ moments }) => moments);
  const again = company.told.filter(
    (one) =>
      // Whom all pictures show is not there again.
      !one.everywhere &&
      photos.some(({ path }) => one.photos.includes(path)) &&
      earlier.some(({ path }) => one.photos.includes(path)),
  );
  const who = again.map((one) => one.who);
  const met = photos.find((photo) => company.in(photo).who.some((one) => again.includes(one)));
  // Weeks later nobody is there again.
  if (met && who.length <= mostNamed && plan.arc !== 'mixed' && !isNamedIn(heard, again)) {
    const slots = { who: whoValue(who), clock: clock(met.local) };
    return tell(met, speaker.say(who.length > 1 ? 'again.some' : 'again', slots, key, basis));
  }
  if (said.length > 0) return [];
  const [fullest] = photos.toSorted((a, b) => company.in(b).all - company.in(a).all);
  const { all, uncounted } = fullest ? company.in(fullest) : { all: 0, uncounted: true };
  const crowd =
    fullest && all >= leastCrowd && !uncounted
      ? tell(
          fullest,
          speaker.say(
            'crowd',
            { count: countValue(all, 'person'), clock: clock(fullest.local) },
            key,
            basis,
          ),
        )
      : [];
  if (crowd.length > 0 || plan.arc === 'mixed') return crowd;
  return tell(first, speaker.say('open.part', { clock: clock(first.local, 'fine') }, key, basis));
}

/** Fewer are a pair, and two beside each other are no crowd. */
const leastCrowd = 3;

/** Whether any of them has been told. */
function isNamedIn(heard: string, people: ChapterTask['company']['told']): boolean {
  return people.some(({ who }) => isToldIn(heard, [who]));
}
