import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  instantMs,
  minutesBetween,
  offsetMinutes,
  partOfDay,
  storyDayOf,
  weekdayOf,
} from '../../../daemon/story/plan/clock.ts';

const time = (local: string, offset: string | null) =>
  ({
    local,
    offset,
    zone: null,
    offsetSource: 'exif',
    source: 'exif',
    precision: 'second',
    witnesses: [],
  }) as const;

describe('clock', () => {
  it.each([
    ['+09:00', 540],
    ['-03:30', -210],
    ['Z', 0],
    ['+0545', 345],
    ['nonsense', null],
    [null, null],
  ])('reads the offset %s as %s minutes', (text, minutes) => {
    expect(offsetMinutes(text)).toBe(minutes);
  });

  it('orders photos of different zones by the true instant', () => {
    const auckland = instantMs(time('2019-07-10T17:10:00', '+12:00'), 0);
    const losAngeles = instantMs(time('2019-07-10T15:40:00', '-07:00'), 0);
    expect((losAngeles - auckland) / 60_000).toBe(17.5 * 60);
  });

  it('takes the assumed offset where none is known', () => {
    expect(instantMs(time('2020-01-01T12:00:00', null), 60)).toBe(Date.parse('2020-01-01T11:00Z'));
  });

  it('counts the small hours to the evening before', () => {
    expect(storyDayOf('2023-11-19T01:15:00')).toBe('2023-11-18');
    expect(storyDayOf('2023-11-19T04:00:00')).toBe('2023-11-19');
  });

  it('counts days over leap days and years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-12-31', '2024-01-01')).toBe(1);
    expect(daysBetween('2024-01-01', '2023-12-31')).toBe(-1);
  });

  it('knows weekdays', () => {
    expect(weekdayOf('2016-03-04')).toBe(5);
    expect(weekdayOf('2000-02-29')).toBe(2);
  });

  it('measures minutes with fractions of a second', () => {
    expect(minutesBetween('2016-03-04T12:00:00.500', '2016-03-04T12:30:00.500')).toBe(30);
  });

  it.each([
    ['04:59', 'night'],
    ['05:00', 'early-morning'],
    ['11:29', 'morning'],
    ['11:30', 'midday'],
    ['13:30', 'afternoon'],
    ['17:30', 'evening'],
    ['21:30', 'late-evening'],
  ])('calls %s %s', (clock, part) => {
    expect(partOfDay(`2020-01-01T${clock}:00`)).toBe(part);
  });
});
