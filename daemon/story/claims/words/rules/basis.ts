/** What may be said where a picture is of the day and not of a room. */
export const daylightWords = 'outdoors in daylight';

/** What may be said where all of a picture smile. */
export const smilesWords = 'everybody smiles';

/** What may be said where the photos go uphill. */
export const climbWords =
  'climb climbed ascent descent uphill mountain mountains hike Höhenmeter Aufstieg Abstieg Berg Berge montée montagne';

/** What may be said where the heights of photos are known, by language. */
export const heightWords: readonly string[] = [
  'highest higher high climb climbs climbed ascent descent up down uphill above sea level altitude gained gain',
  'höchste höchster höchsten hoch höher Höhenmeter Höhenunterschied Meer Meeresspiegel gestiegen stieg stiegen steigt Aufstieg Abstieg bergauf bergab hinauf hinab hinunter geschafft',
  'montait à monté à monte à plus haut haute atteint grimpé grimpe grimpent grimpés monté monte montés descendu descendus montée dénivelé altitude mer gagné',
];
