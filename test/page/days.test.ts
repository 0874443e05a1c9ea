import { describe, expect, it } from 'vitest';
import type { JourneyDay } from '../../daemon/draft/journey.ts';
import { calendarOf } from '../../daemon/page/journey/calendar.ts';
import { drawJourney } from '../../daemon/page/journey/drawings.ts';

/** Days from the first on, every so many, each with a photo at noon and who was seen. */
function daysFrom(first: string, count: number, every: number, people: readonly string[] = []) {
  return Array.from({ length: count }, (_, n): JourneyDay => {
    const date = new Date(`${first}T00:00Z`);
    date.setUTCDate(date.getUTCDate() + n * every);
    const hours = Array.from({ length: 24 }, (_, hour) => (hour === 12 ? 1 : 0));
    return { day: date.toISOString().slice(0, 10), hours, light: null, people };
  });
}

const names: Readonly<Record<string, string>> = {
  a: 'Ana',
  b: 'Bartholomew Featherstonehaugh',
  c: 'Clementine Montgomery-Smythe',
  d: 'Dee',
};

async function drawn(
  days: readonly JourneyDay[],
  language: 'en' | 'de' | 'fr' = 'en',
): Promise<{ alt: string; wide: string; narrow: string }> {
  const journey = { points: [], days, chapters: [] };
  const drawings = await drawJourney(journey, language, (id) => names[id] ?? null);
  return drawings.days!;
}

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
}

describe('the days of a journey', () => {
  it.each([
    [31, 1, 'day', 31],
    // 1 January 2024 was a Monday (ISO 8601, week 1): 32 days are five weeks.
    [32, 1, 'week', 5],
    [31, 7, 'day', 31],
    // Every fourth day from a Monday on, 60 of them: 237 days, 34 weeks, which is too much; eight months.
    [60, 4, 'month', 8],
    // Every tenth day, 200 of them: 1,991 days, 66 months, six years.
    [200, 10, 'year', 6],
  ] as const)('of %i days, every %ith, are lines of a %s each', (count, every, unit, rows) => {
    const calendar = calendarOf(daysFrom('2024-01-01', count, every), 'en');
    expect([calendar.unit, calendar.rows.length]).toEqual([unit, rows]);
    const photos = calendar.rows.flatMap(({ counts }) => counts).reduce((sum, one) => sum + one);
    expect(photos).toBe(count);
  });

  it('put a day where a calendar has it: 29 February 2024 was a Thursday', () => {
    const days = [...daysFrom('2024-01-01', 40, 1), ...daysFrom('2024-02-29', 1, 1)];
    const week = calendarOf(days, 'en').rows.at(-1)!;
    expect(week.name).toBe('26 February');
    expect(week.counts).toEqual([0, 0, 0, 1, 0, 0, 0]);
  });

  it('leave days out that a month does not have', () => {
    const { rows } = calendarOf(daysFrom('2023-01-31', 60, 4), 'de');
    expect(rows.slice(0, 3).map(({ name, length }) => [name, length])).toEqual([
      ['Januar 2023', 31],
      ['Februar 2023', 28],
      ['März 2023', 31],
    ]);
  });

  it.each([
    ['en', 'The weeks day by day, 1 January – 9 February 2024: when the 40 photos were taken'],
    ['de', 'Die Wochen Tag für Tag, 1. Januar – 9. Februar 2024: wann die 40 Fotos entstanden'],
    [
      'fr',
      'Les semaines jour par jour, 1 janvier – 9 février 2024 : quand les 40 photos ont été prises',
    ],
  ] as const)('say in words what they show: %s', async (language, alt) => {
    expect((await drawn(daysFrom('2024-01-01', 40, 1), language)).alt).toBe(alt);
  });

  it('say on a phone, too, who was there, where that changes', async () => {
    const days = [
      ...daysFrom('2024-01-01', 3, 1, ['a']),
      ...daysFrom('2024-01-04', 2, 1, ['a', 'd']),
      ...daysFrom('2024-01-06', 2, 1),
      ...daysFrom('2024-01-08', 1, 1, ['a', 'd']),
    ];
    const told = textsOf((await drawn(days)).narrow).filter((text) => text.includes('Ana'));
    expect(told).toEqual(['Ana', 'Ana and Dee', 'Ana and Dee']);
  });

  it('name as many as there is room for, and count the others; nobody is cut off', async () => {
    const { wide, narrow } = await drawn(daysFrom('2024-01-01', 8, 1, ['a', 'b', 'c', 'd', 'x']));
    expect(textsOf(wide)).toContain('1 photo · Ana and 4 others');
    expect(textsOf(narrow)).toContain('Ana, Bartholomew Featherstonehaugh and 3 others');
    expect(wide + narrow).not.toContain('…');
    const two = await drawn(daysFrom('2024-01-01', 8, 1, ['x', 'y']));
    expect(textsOf(two.wide)).toContain('1 photo · 2 people');
  });
});
