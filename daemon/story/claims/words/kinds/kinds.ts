import { type Language, languages } from '../../../language.ts';
import { animals } from './animals.ts';
import { buildings } from './buildings.ts';
import { daily } from './daily.ts';
import { deeds } from './deeds.ts';
import { feelings } from './feelings.ts';
import { plants } from './plants.ts';
import { sports } from './sports.ts';
import { things } from './things.ts';
import { trades } from './trades.ts';
import { traits } from './traits.ts';

/** What a camera could see: words for one thing a row, in the order of `languages`, with bars between. */
const seeable = [animals, plants, buildings, things, sports, daily, deeds].join('\n');

/** What somebody is or feels, which no camera sees. */
const personal = [trades, traits, feelings].join('\n');

/** All rows: words that mean the same, or things of one kind. */
export const kindRows = `${seeable}\n${personal}`;

/** The words of a language among them, in dictionary forms: of what a camera could see, and of what somebody is or feels. */
export function kindWords(language: Language): readonly [seeable: string, personal: string] {
  const column = (rows: string): string =>
    rows
      .split(/\n| ; /)
      .map((row) => row.split('|')[languages.indexOf(language)] ?? '')
      .join(' ');
  return [column(seeable), column(personal)];
}
