import type { Fact, FactSource, FactValue } from '../facts.ts';
import type { Item } from '../items.ts';

/** How often a smile and lettering were true when told: docs/seeing.md has the counts. */
const certainties = { smiles: 0.98, lettering: 0.97 };

/** What small networks saw in a photo, as facts with their certainty; nothing of a drawing, a screenshot or a page. */
export function sightFacts({ path, faces, photo: { sight, faces: found } }: Item): readonly Fact[] {
  if (sight?.kind !== 'photo') return [];
  const fact = (name: string, value: FactValue, source: FactSource): Fact => ({
    id: `${name}/${path}`,
    ...value,
    source,
    photos: [path],
  });
  const seenBy = (certainty: number): FactSource => ({
    kind: 'model',
    model: sight.models.join(', '),
    certainty,
  });
  const smiles = {
    kind: 'smiles',
    count: sight.smiling.length,
    of: found.length,
    people: faces.flatMap(({ face, person }) =>
      person !== null && sight.smiling.includes(face) ? [person] : [],
    ),
  } satisfies FactValue;
  return [
    ...sight.sees.map(({ label, count, score }) =>
      fact(`thing/${label}`, { kind: 'thing', label, count }, seenBy(score)),
    ),
    ...(smiles.count === 0 ? [] : [fact('smiles', smiles, seenBy(certainties.smiles))]),
    ...(sight.light === null ? [] : [fact('daylight', { kind: 'daylight' }, { kind: 'pixels' })]),
    ...sight.lettering.map((text, index) =>
      fact(`lettering/${index}`, { kind: 'lettering', text }, seenBy(certainties.lettering)),
    ),
  ];
}
