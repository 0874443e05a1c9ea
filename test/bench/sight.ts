import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Photo } from '../../daemon/contract/photo.ts';
import { judgeFace } from '../../daemon/people/grouping/gates.ts';
import { createAnalyzer } from '../../daemon/photo/analyze.ts';
import { installedSenses } from '../../daemon/photo/sight/see.ts';
import { sayable } from '../../daemon/photo/sight/thingLabels.ts';
import { sightFolder, sightPhotos } from './sightPhotos.ts';
import { costOfSecondNetwork, leastCost, withCountedWitnesses } from './secondOpinionCost.ts';

/**
 * Prints how true it is what is seen, by label and with counts, and how many faces are false and lost, on the photos that
 * sight.json names: their labels were given by looking at them, and list what is there rather than all that could be told.
 *
 * Ends with status 1 if a label that was told falls under 0.97.
 */
const leastPrecision = 0.97;

const { senses, spent } = withCountedWitnesses(installedSenses());
const thumbnailPath = (id: string): string => join(sightFolder, 'faces', `${id}.jpg`);
const analyzer = createAnalyzer({ thumbnailPath }, null, senses);
const tally = new Map<string, { told: number; true: number; there: number }>(
  [...sayable.keys()].map((label) => [label, { told: 0, true: 0, there: 0 }]),
);
const faces = { photos: 0, found: 0, there: 0, false: 0, lost: 0, shown: 0, falselyShown: 0 };
const wrong: string[] = [];
/** Of what was told in photos on which nothing was tuned. */
const aside = { photos: 0, told: 0, true: 0 };
let smiles = 0;

for await (const { name, file, things, faces: expected, isAside } of sightPhotos()) {
  const bytes = await readFile(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const photo = await analyzer.analyze(bytes, sha256, {
    faces: 'find',
    see: 'look',
    webCopyPath: null,
  });
  count(photo, name, things, expected);
  if (!isAside) continue;
  const told = (photo.sight?.sees ?? []).map(({ label }) => label);
  aside.photos++;
  aside.told += told.length;
  aside.true += told.filter((label) => things.includes(label)).length;
}

console.log('label          told  true  there');
for (const [label, { told, true: right, there }] of tally) {
  console.log(
    [label.padEnd(13), told, right, there].map((cell) => String(cell).padStart(5)).join(' '),
  );
}
const per1000 = ((faces.false / faces.photos) * 1000).toFixed(1);
console.log(
  `faces: ${faces.found} found in ${faces.photos} photos, ${faces.there} there, ${faces.false} false (${per1000} in 1,000 photos), ${faces.lost} lost`,
);
console.log(
  `faces that are shown as such: ${faces.shown}, ${faces.falselyShown} false (aim: 1 in 100)`,
);
const aFace = (ms: number): string => `${(ms / faces.found).toFixed(1)} ms of CPU a face found`;
console.log(
  `second opinion: ${spent.meshes} finds by the mesh, ${spent.squares} with what is around them, ${spent.pictures} pictures: ${aFace(await leastCost(spent))} by the least of each, ${aFace(spent.ms)} as it was; aim: 5`,
);
console.log(`second network for who is who: ${(await costOfSecondNetwork()).toFixed(1)} ms a face`);
console.log(`smiles told: ${smiles}`);
console.log(
  `kept aside: ${aside.true} of ${aside.told} things were true in ${aside.photos} photos`,
);
for (const line of wrong) console.log(line);
const failing = [...tally].filter(([, { told, true: right }]) => right < told * leastPrecision);
for (const [label] of failing) console.error(`${label} is told without being there too often`);
process.exitCode = failing.length > 0 ? 1 : 0;

function count(photo: Photo, name: string, things: readonly string[], expected: number): void {
  for (const label of things) {
    const entry = tally.get(label);
    if (entry) entry.there++;
  }
  for (const { label } of photo.sight?.sees ?? []) {
    const entry = tally.get(label);
    if (!entry) continue;
    entry.told++;
    if (things.includes(label)) entry.true++;
    else wrong.push(`told without being there: ${label} in ${name}`);
  }
  const found = photo.faces.filter(({ depiction }) => depiction === undefined);
  const people = found.length;
  const shown = found.filter((face) => judgeFace(face).shown).length;
  faces.photos++;
  faces.found += people;
  faces.there += expected;
  faces.false += Math.max(0, people - expected);
  faces.lost += Math.max(0, expected - people);
  faces.shown += shown;
  faces.falselyShown += Math.max(0, shown - expected);
  if (people !== expected) wrong.push(`${people} faces for ${expected} in ${name}`);
  smiles += photo.sight?.smiling.length ?? 0;
}
