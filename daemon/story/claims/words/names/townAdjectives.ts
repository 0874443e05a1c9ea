/** Behind an adjective of a town: a street or a dish that is called so wherever it is. */
const calledSo =
  '(?:\\p{L}*stra(?:ß|ss)e|platz|tor|allee|weg|gasse|ring|brücke|chaussee|ufer|schnitzel|würst\\p{L}*|kranz|pfannkuchen|mauer|spiele?n?)(?!\\p{L})';

/** What stands behind the adjective of a town, as far as that tells where something is: a noun, perhaps with an adjective. */
export const behindTownAdjective = new RegExp(`^ (?!${calledSo})(?:\\p{Ll}+ )?\\p{Lu}\\p{L}`, 'u');

/** German adjectives of a town or a region: `Leipzig`, `Leipziger`; `Dresden`, `Dresdner`; `Basel`, `Basler`. */
export function adjectivesOf(name: string): readonly string[] {
  if (!/^\p{Lu}[\p{L}-]{2,}$/u.test(name)) return [];
  const stems = [
    name.replace(/e$/u, ''),
    ...(/en$/u.test(name) ? [name.slice(0, -2), `${name.slice(0, -2)}n`] : []),
    ...(/el$/u.test(name) ? [`${name.slice(0, -2)}l`] : []),
    ...(/ich$/u.test(name) ? [`${name.slice(0, -3)}ch`] : []),
  ];
  return stems.filter((stem) => stem.length > 2).map((stem) => `${stem}er`);
}

/** Towns that a German adjective may be of; none where the word has not its ending. */
export function townsOf(adjective: string): readonly string[] {
  const [, stem] = /^(\p{Lu}\p{L}{2,})er$/u.exec(adjective) ?? [];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, `${stem}en`, ...(stem.endsWith('n') ? [`${stem.slice(0, -1)}en`] : [])];
}
