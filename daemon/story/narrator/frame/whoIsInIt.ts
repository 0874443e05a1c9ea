import type { ClaimBasis } from '../../claims/basis.ts';
import { rangeText } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { text, type Value } from '../template.ts';
import type { Company } from '../../plan/company.ts';
import { factsOfKind } from '../../plan/facts.ts';
import { placeKey } from '../../plan/happenings/timed.ts';
import type { StoryPlan } from '../../plan/storyPlan.ts';
import { countValue, shareSlots, whoValue } from '../values.ts';

/** Those the draft tells, with their photos, first and last day, and company. */
export function whoIsInIt(
  plan: StoryPlan,
  company: Company,
  speaker: Speaker,
  basis: ClaimBasis,
): readonly { readonly label: string; readonly text: string }[] {
  const { say, tongue } = speaker;
  const of = plan.chapters.reduce((sum, chapter) => sum + chapter.moments.length, 0);
  const times = new Map(
    factsOfKind(plan.facts.facts, 'time').map(({ photos, local }) => [photos[0] ?? '', local]),
  );
  const moments = new Map(
    plan.chapters.flatMap((chapter) =>
      chapter.moments.map((photo) => [photo.path, photo] as const),
    ),
  );
  // That all photos show the only person of the album has been said.
  if (company.told.length === 1 && company.told[0]?.photos.length === of) return [];
  return company.told.flatMap((one) => {
    if (one.who.kind !== 'label' || one.photos.length === 0) return [];
    const days = one.photos.flatMap((path) => times.get(path)?.slice(0, 10) ?? []).sort();
    const [first, last] = [days[0], days.at(-1)];
    const places = [
      ...new Map(
        one.photos.flatMap((path) => {
          const place = moments.get(path)?.place;
          return place ? [[placeKey(place), place] as const] : [];
        }),
      ).values(),
    ];
    const year = plan.dates?.first.slice(0, 4) !== plan.dates?.last.slice(0, 4);
    // Where it is the whole album's, everybody has read it.
    const whole = first === plan.dates?.first && last === plan.dates?.last;
    const span =
      first === undefined || last === undefined || first === last || whole
        ? null
        : text(rangeText(first, last, year, tongue, 'on'));
    const own = new Set(one.photos);
    const mate = company.told
      .filter((other) => other !== one && other.who.kind === 'label')
      .map((other) => ({ other, count: other.photos.filter((path) => own.has(path)).length }))
      .sort((a, b) => b.count - a.count)[0];
    const mates =
      mate && mate.count > 1 && company.told.length > 2 ? whoValue([mate.other.who]) : null;
    const [place] = places;
    const elsewhere = plan.chapters.some(({ places: all }) =>
      all.some((other) => !place || placeKey(other) !== placeKey(place)),
    );
    // Where a photo has no place, nobody knows that all are of one.
    const isSure = one.photos.every((path) => moments.get(path)?.place);
    const spot: Value | null =
      places.length === 1 && place && elsewhere && isSure ? { kind: 'place', place } : null;
    // What a checker could read as a count of the place's photos is told without the place: nobody goes unlisted.
    const bare = shareSlots(one.photos.length, of, speaker);
    const slots = { ...bare, place: spot, span, with: mates };
    const every = countValue(one.photos.length);
    const all =
      one.photos.length === of ? say('who.every', { ...slots, count: every }, one.id, basis) : null;
    const line = [slots, { ...slots, place: null }, bare].reduce<string | null>(
      (told, of) => told ?? say('who.line', of, one.id, basis),
      all,
    );
    return line === null
      ? []
      : [{ label: one.who.label, text: `${line.charAt(0).toLowerCase()}${line.slice(1)}` }];
  });
}
