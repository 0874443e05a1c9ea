/** Of two things only one can be so: words of the dictionary, whose forms and translations it knows. */
export const opposites: readonly (readonly [one: string, other: string])[] = [
  ['won', 'lost'],
  ['open', 'closed'],
  ['arrival', 'departure'],
  ['hot', 'cold'],
  ['early', 'late'],
  ['found', 'lost'],
  ['laughed', 'cried'],
  ['quiet', 'noisy'],
  ['asleep', 'awake'],
  ['sunny', 'rain'],
  ['wet', 'dry'],
  ['bought', 'sold'],
  ['remembered', 'forgotten'],
  ['repaired', 'broken'],
  ['sunrise', 'sunset'],
];
