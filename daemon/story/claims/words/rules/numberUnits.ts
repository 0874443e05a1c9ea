import type { Language } from '../../../language.ts';
import { frenchUnits } from '../frenchWords.ts';
import { peopleNouns } from '../peopleNouns.ts';
import { tableOf } from '../../../narrator/words/words.ts';
import { anyOf } from '../turns.ts';

/** What a number counts, as the word after it says. */
const unitNames = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'year',
  'km',
  'mile',
  'metre',
  'people',
  'thing',
  'other',
] as const;

/** A unit, or what else is counted. */
export type Unit = (typeof unitNames)[number];

/** An article that stands for one. */
export const article = /^an?$/;

/** Before an article that counts parts. */
export const partOf = /^(?:half|quarter)$/;

/** Lengths of time that pass between two things. */
export const lengthOfTime = /^(?:hour|day|week|month|year)$/;

/** Behind a length of time that passes. */
export const passes = /^(?:later|after|before|earlier|passed|passes|lies|lay|separates)$/;

/** Before a length of time that something takes. */
export const takes = /^(?:spent|spend|spends|stay|stays|stayed|for|after|lasted|took)$/;

/** Behind a length of time at the beginning, where it was spent. */
export const somewhere = /^(?:in|by|at|on|along|through|around|across)$/;

/** Lengths of time that an article alone tells. */
export const longTime = /^(?:week|month|fortnight)$/;

/** A length of two weeks. */
export const twoWeeks = /^fortnight$/;

/** Before `one` where that stands for a noun. */
export const pointing = /^(?:the|this|that|next|last|first|previous|other|another|each|which)$/;

/** Before such a length, all of it. */
export const whole = /^(?:whole|full|entire)$/;

/** How many are together, behind `groupOf`. */
export const germanGroup = /^(zweit|dritt|viert|fünft|sechst|siebt|neunt|zehnt|elft|zwölft)$/;

/** What German puts before how many are together. */
export const groupOf = /^zu$/;

/** Between two numbers of one unit. */
export const toNumber = /^(to|and|or|bis|und|oder|à|et|ou)$/;

/** Between a group and what it counts. */
export const ofGroup = /^(?:de|d[’']|of)$/;

/** Between a number and its half. */
export const andHalf = /^(and|a|half)$/;

/** Behind that. */
export const halfUnit = /^(a|half|hours?|days?|years?)$/;

/** Words for a group, which count what follows. */
export const isGroup = /^(?:dozens?|hundreds|thousands|\p{L}+aines?|milliers)$/u;

/** Articles, pronouns, conjunctions, prepositions, and verbs that help. */
const smallWords = `of|the|that|this|these|those|ce|cet|cette|ces|diese[mnrs]?|jene[mnrs]?|them|and|or|in|at|on|to
  from|with|for|by|is|are|was|were|und|oder|der|die|das|den|dem|von|ihnen|mit|bei|auf|im|am|zu|ist
  sind|war|waren|each|jeweils|je|davon|avaient|avait|étaient|était|sont|ont|est|des|de|du|d’|la|le
  les|et|ou|à|en|dans|sur|avec|pour|qui|que|se|ne|sans|mais|plus|pas|sous|vers|chez|puis|dont|alors
  fois|depuis|since|seit|für|nach|vor|without|who|whom|but|than|then|after|before|more|less|still
  dabei|ohne|aber|als|wie|mal`;

/** What stands behind a number, but is no adjective of what it counts. */
export const notAdjective = new RegExp(`^${anyOf(smallWords)}$`);

/** Words that only look like a plural. */
export const notPlural =
  /^(is|was|has|does|shows|follows|comes|goes|stays|remains|others|autres|times|towards|perhaps|always|besides|days|as|its|this)$/;

/** What may be counted or measured. */
export const units: Readonly<Record<Language, readonly (readonly [RegExp, Unit])[]>> = {
  en: [
    [/^(seconds?|secs?)$/, 'second'],
    [/^(minutes?|mins?)$/, 'minute'],
    [/^(hours?|hrs?)$/, 'hour'],
    [/^(?:day|evening|morning|afternoon)s?$/, 'day'],
    [/^nights?$/, 'night'],
    [/^(?:weeks?|fortnights?)$/, 'week'],
    [/^months?$/, 'month'],
    [/^years?$/, 'year'],
    [/^(km|kilomet(er|re)s?)$/, 'km'],
    [/^miles?$/, 'mile'],
    [/^(m|met(er|re)s?)$/, 'metre'],
    [new RegExp(`^(?:${peopleNouns.en})$`), 'people'],
    [
      /^(photos?|photographs?|pictures?|images?|shots?|frames?|moments?|chapters?|places?|stops?|towns?|cities|countries|albums?|scenes?|parts?|outings?|appearances|portraits?|continents|occasions|times|visits?|stays?)$/,
      'thing',
    ],
  ],
  de: [
    [/^sekunden?$/, 'second'],
    [/^minuten?$/, 'minute'],
    [/^stunden?$/, 'hour'],
    [/^(?:(?:reise|urlaubs|ferien|arbeits|sonnen|kalender)?tage?n?|abende?n?)$/, 'day'],
    [/^(nächten?|nacht)$/, 'night'],
    [/^wochen?$/, 'week'],
    [/^monate?n?$/, 'month'],
    [/^jahre?n?$/, 'year'],
    [/^(km|\p{L}*kilometern?)$/u, 'km'],
    [/^meilen?$/, 'mile'],
    [/^(m|(?:höhen|tiefen)?metern?)$/, 'metre'],
    [/^\p{L}{4,}(?:fotos?|bildern?|aufnahmen?)$/u, 'thing'],
    [/^auftritte?n?$/u, 'thing'],
    [new RegExp(`^(?:${peopleNouns.de})$`), 'people'],
    [
      /^(fotos?|bildern?|aufnahmen?|porträts?|schnappschüssen?|selfies?|kapiteln?|orten?|städten?|ländern?|stationen|momenten?|szenen|teilen?|abschnitten?|aufenthalten?|besuchen?|etappen|kontinenten?|mal|male)$/,
      'thing',
    ],
  ],
  fr: [[new RegExp(`^(?:${peopleNouns.fr})$`), 'people'], ...unitsOf(frenchUnits)],
};

/** From a table `unit=pattern; unit=pattern`. */
function unitsOf(text: string): readonly (readonly [RegExp, Unit])[] {
  const table = tableOf(text);
  return unitNames.flatMap((unit) => {
    const words = table[unit];
    return words === undefined ? [] : [[new RegExp(`^(?:${words})$`), unit] as const];
  });
}

/** Behind a length: so long before or after. */
export const laterWord = /^(later|after|earlier|before|danach|darauf|später|zuvor)$/;
