import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Journey } from '../../draft/journey.ts';
import { loadTowns } from '../../story/plan/places.ts';
import type { Language } from '../../story/language.ts';
import { countryName, townName } from '../../story/plan/townNames.ts';
import { calendarOf } from './calendar.ts';
import { type DaysOptions, drawDays, hasDays } from './days.ts';
import { describeStops, drawingWords, type DrawingWords, tellStops } from './drawingWords.ts';
import { drawMap } from './map.ts';
import { routeOf, type Route } from './stops.ts';
import { spanOf } from '../when.ts';
import { wordsOf } from '../words.ts';
import { inReadingOrder } from '../../shared/words/readingOrder.ts';

/** A drawing of a journey, for wide and narrow screens. */
export interface Drawing {
  readonly alt: string;
  /** SVG documents. */
  readonly wide: string;
  readonly narrow: string;
}

/** What can be drawn of a journey; null where a drawing would say nothing. */
export interface Drawings {
  readonly map: (Drawing & { readonly route: Route }) | null;
  readonly days: Drawing | null;
}

/** Files of drawings beside a draft and on a page. */
const drawingFiles = { map: 'map.svg', days: 'days.svg' } as const;

/**
 * Draws map and days of a journey.
 *
 * @param nameOf how the draft calls a person; null where it does not
 */
export async function drawJourney(
  journey: Journey,
  language: Language,
  nameOf: (person: string) => string | null,
): Promise<Drawings> {
  return { map: await mapOf(journey, language), days: daysOf(journey, language, nameOf) };
}

async function mapOf(journey: Journey, language: Language): Promise<Drawings['map']> {
  if (journey.points.length < 2) return null;
  const towns = await loadTowns();
  const byId = new Map(towns.map((town) => [town.id, town]));
  const route = routeOf(journey, byId, language);
  if (route === null) return null;
  const words = drawingWords(language);
  const stops = tellStops(route.stops, language);
  const alt = words.route(
    route.stops.length,
    stops,
    route.way.length > 2 && route.way.at(-1) === 0,
  );
  const options = { language, words, towns, alt };
  return {
    alt,
    route,
    wide: await drawMap(route, { ...options, ...sheetOf(route) }),
    narrow: await drawMap(route, { ...options, width: 400, height: isWalk(route) ? 300 : 420 }),
  };
}

/** Within so many kilometres it is a walk: there is little else on the map, which needs not be as wide as the page. */
const walkKm = 8;

function isWalk({ km }: Route): boolean {
  return km < walkKm;
}

function sheetOf(route: Route): { readonly width: number; readonly height: number } {
  return isWalk(route) ? { width: 640, height: 380 } : { width: 1000, height: 560 };
}

function daysOf(
  { days }: Journey,
  language: Language,
  nameOf: (person: string) => string | null,
): Drawing | null {
  if (!hasDays(days)) return null;
  const words = drawingWords(language);
  const photos = days.reduce((sum, { hours }) => sum + hours.reduce((all, one) => all + one, 0), 0);
  const span = spanOf(days[0]?.day ?? null, days.at(-1)?.day ?? null, language);
  const calendar = calendarOf(days, language);
  const { unit } = calendar;
  const alt =
    unit === 'day' ? words.days(days.length, photos, span) : words.calendar(unit, photos, span);
  const whoOf: DaysOptions['whoOf'] = (people, most, which) =>
    tellWho(
      people.map((person) => nameOf(person)),
      { most, which, words },
    );
  const options = { words, whoOf, alt };
  return {
    alt,
    wide: drawDays(calendar, { ...options, width: 1000 }),
    narrow: drawDays(calendar, { ...options, width: 400 }),
  };
}

/** As many names as there is room for, and how many others; where there is none for a name, how many people. */
function tellWho(
  names: readonly (string | null)[],
  {
    most,
    which,
    words,
  }: {
    readonly most: number;
    readonly which: 'all' | 'named';
    readonly words: DrawingWords;
  },
): string {
  const named = names.filter((name) => name !== null);
  if (names.length === 0 || (which === 'named' && named.length === 0)) return '';
  for (let count = named.length; count > 0; count--) {
    const rest = names.length - count;
    const parts = [...named.slice(0, count), ...(rest === 0 ? [] : [words.others(rest)])];
    const told = inReadingOrder(words.list(parts), named);
    if (Array.from(told).length <= most) return told;
  }
  const counted = words.people(names.length);
  return counted.length <= most ? counted : '';
}

/**
 * Map and days as files beside a draft, with alternative text. People are counted there, not named: a drawing does not
 * follow when somebody is to be called otherwise.
 */
export async function drawingsBeside(
  journey: Journey,
  language: Language,
): Promise<readonly { readonly file: string; readonly text: string; readonly alt: string }[]> {
  const { map, days } = await drawJourney(journey, language, () => null);
  return [
    ...(map ? [{ file: drawingFiles.map, text: map.wide, alt: map.alt }] : []),
    ...(days ? [{ file: drawingFiles.days, text: days.wide, alt: days.alt }] : []),
  ];
}

/** Map, days and dates as a page has them. */
export interface PostDrawings {
  /** Put where the draft has them, and else below the title. */
  readonly bySource: ReadonlyMap<string, Element>;
  readonly others: readonly Element[];
  /** When and where it all was; '' when not known. */
  readonly kicker: string;
  readonly whenOf: (anchor: string, heading: string) => string;
  /** Files below the post's folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Of a draft about which nothing is known but its text. */
export const noDrawings: PostDrawings = {
  bySource: new Map(),
  others: [],
  kicker: '',
  whenOf: () => '',
  files: new Map(),
};

/**
 * The drawings of a page.
 *
 * @param sources images of the draft, as it writes them: where it has map or days, they stand there
 * @param wish `in-draft`: only those that the draft still has
 */
export function placeDrawings(
  journey: Journey,
  { map, days }: Drawings,
  language: Language,
  sources: ReadonlySet<string>,
  wish: 'in-draft' | 'all',
): PostDrawings {
  const files = new Map<string, string>();
  const bySource = new Map<string, Element>();
  const others: Element[] = [];
  const put = (file: string, { wide, narrow }: Drawing, element: Element): void => {
    const isInDraft = sources.has(file);
    if (!isInDraft && wish === 'in-draft') return;
    files.set(`images/${file}`, wide);
    files.set(`images/${narrowOf(file)}`, narrow);
    if (isInDraft) bySource.set(file, element);
    else others.push(element);
  };
  if (map)
    put(
      drawingFiles.map,
      map,
      h('figure.map', isWalk(map.route) ? { className: ['near'] } : {}, [
        pictureOf(drawingFiles.map, map, sheetOf(map.route)),
        stopList(map.route, language),
      ]),
    );
  if (days)
    put(
      drawingFiles.days,
      days,
      h('figure.days', [
        pictureOf(drawingFiles.days, days, { width: 1000, height: heightOf(days.wide) }),
      ]),
    );
  const first = journey.days[0]?.day ?? null;
  const last = journey.days.at(-1)?.day ?? null;
  return {
    files,
    bySource,
    others,
    kicker: line(spanOf(first, last, language), countriesOf(journey, language)),
    whenOf: (anchor, heading) => {
      const chapter = journey.chapters.find((one) => one.anchor === anchor);
      if (!chapter) return '';
      const places = chapter.places.flatMap((place) => townName(place, language) ?? []);
      const shown = [...new Set(places)];
      // What its heading says is not said again; of several towns all or none are left out.
      const isSaid = shown.every((place) => heading.includes(place));
      const isTold = shown.length <= 4 && !isSaid;
      const span = spanOf(chapter.first, chapter.last, language);
      const isDated = heading.includes(span.replace(/ \d{4}$/, ''));
      return line(isDated ? '' : span, isTold ? shown : []);
    },
  };
}

function line(when: string, where: readonly string[]): string {
  return [when, where.join(', ')].filter((part) => part !== '').join(' · ');
}

/** One country's towns, if they are few; else countries. */
function countriesOf({ chapters }: Journey, language: Language): readonly string[] {
  const places = chapters.flatMap((chapter) => chapter.places);
  const towns = [...new Set(places.flatMap((place) => townName(place, language) ?? []))];
  if (towns.length <= 3) return towns;
  const countries = places.flatMap(({ country }) =>
    country === null ? [] : countryName(country, language),
  );
  const shown = [...new Set(countries)];
  return shown.length <= 5 ? shown : [];
}

function pictureOf(
  file: string,
  { alt }: Drawing,
  { width, height }: { readonly width: number; readonly height: number },
): Element {
  return h('picture', [
    h('source', { media: '(max-width: 36em)', srcSet: `images/${narrowOf(file)}` }),
    h('img', { src: `images/${file}`, width, height, alt, loading: 'lazy', decoding: 'async' }),
  ]);
}

function stopList({ stops }: Route, language: Language): Element {
  return h(
    'ol.stops',
    { ariaLabel: wordsOf(language).stops },
    describeStops(stops, language).map((text, index) =>
      h('li', [h('b', { ariaHidden: 'true' }, String(index + 1)), h('span', text)]),
    ),
  );
}

function narrowOf(file: string): string {
  return file.replace('.svg', '-narrow.svg');
}

/** As the drawing itself says it. */
function heightOf(svg: string): number {
  const at = svg.indexOf(' height="');
  return Number.parseInt(svg.slice(at + ' height="'.length), 10) || 1;
}
