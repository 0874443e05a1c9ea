/** What the outputs of the detector trained on COCO stand for; null for numbers that COCO left out. */
export const cocoLabels: readonly (string | null)[] = [
  null,
  'person',
  'bicycle',
  'car',
  'motorcycle',
  'airplane',
  'bus',
  'train',
  'truck',
  'boat',
  'traffic light',
  'fire hydrant',
  null,
  'stop sign',
  'parking meter',
  'bench',
  'bird',
  'cat',
  'dog',
  'horse',
  'sheep',
  'cow',
  'elephant',
  'bear',
  'zebra',
  'giraffe',
  null,
  'backpack',
  'umbrella',
  null,
  null,
  'handbag',
  'tie',
  'suitcase',
  'frisbee',
  'skis',
  'snowboard',
  'sports ball',
  'kite',
  'baseball bat',
  'baseball glove',
  'skateboard',
  'surfboard',
  'tennis racket',
  'bottle',
  null,
  'wine glass',
  'cup',
  'fork',
  'knife',
  'spoon',
  'bowl',
  'banana',
  'apple',
  'sandwich',
  'orange',
  'broccoli',
  'carrot',
  'hot dog',
  'pizza',
  'donut',
  'cake',
  'chair',
  'couch',
  'potted plant',
  'bed',
  null,
  'dining table',
  null,
  null,
  'toilet',
  null,
  'tv',
  'laptop',
  'mouse',
  'remote',
  'keyboard',
  'cell phone',
  'microwave',
  'oven',
  'toaster',
  'sink',
  'refrigerator',
  null,
  'book',
  'clock',
  'vase',
  'scissors',
  'teddy bear',
  'hair drier',
  'toothbrush',
];

/** What the outputs of the detector trained on Open Images stand for. */
export const openImagesLabels: readonly (string | null)[] = [
  null,
  'Bicycle',
  'Boot',
  'Laptop',
  'Person',
  'Chair',
  'Cattle',
  'Desk',
  'Cat',
  'Computer mouse',
  'Computer monitor',
  'Box',
  'Mug',
  'Coffee cup',
  'Stationary bicycle',
  'Table',
  'Bottle',
  'High heels',
  'Vehicle',
  'Footwear',
  'Dog',
  'Book',
  'Camera',
  'Car',
];

/**
 * What may be told, by COCO's label, and what Open Images calls it. Only labels that were at least 97 % true when told: the
 * evidence is in docs/seeing.md, and `npm run bench:sight` measures it again.
 */
export const sayable: ReadonlyMap<string, readonly string[]> = new Map([
  ['dog', ['Dog']],
  ['cat', ['Cat']],
  ['chair', ['Chair']],
  ['laptop', ['Laptop']],
  ['car', ['Car']],
  ['bicycle', ['Bicycle']],
  ['bottle', ['Bottle']],
  ['dining table', ['Table', 'Desk']],
  ['cup', ['Mug', 'Coffee cup']],
  ['book', ['Book']],
]);

/** Labels of Open Images that are no rivals: they hold others (a car is a vehicle), or stand around everything. */
const vagueLabels: ReadonlySet<string> = new Set([
  'Person',
  'Vehicle',
  'Table',
  'Desk',
  'Mug',
  'Coffee cup',
  'Car',
]);

/** What the second detector must not see at the place of a thing instead of it; chairs stand at any table. */
export function rivalsOf(label: string): readonly string[] {
  const own = namesOf(label);
  return openImagesLabels.filter(
    (name): name is string =>
      name !== null &&
      !own.includes(name) &&
      !vagueLabels.has(name) &&
      !(label === 'dining table' && name === 'Chair'),
  );
}

/** What the second detector calls what the first calls by a label. */
export function namesOf(label: string): readonly string[] {
  return sayable.get(label) ?? [];
}

/** How sure each detector must be, as a mean over its looks, and both together. */
interface Agreement {
  readonly first: number;
  readonly second: number;
  readonly together: number;
}

/** For things that little else looks like, one detector may make up for the other. */
const together: Agreement = { first: 0.4, second: 0.35, together: 0.95 };
const each: Agreement = { first: 0.5, second: 0.5, together: 1 };

const agreements: ReadonlyMap<string, Agreement> = new Map([
  // A lion is nearly a dog to both (0.86 and 0.71): neither was ever told of lions.
  ['dog', { first: 0.5, second: 0.75, together: 1.25 }],
  ['cat', each],
  // Nor were both told that keyboards stand alone (0.7 and 0.62).
  ['laptop', { first: 0.5, second: 0.45, together: 1.34 }],
  ['dining table', { ...together, together: 1 }],
]);

/** Whether a thing that each detector sees so surely (0..1) is there. */
export function isAgreed(label: string, first: number, second: number): boolean {
  return isEnough(agreements.get(label) ?? together, first, second);
}

/** What it takes where a thing fills most of what both are shown: a hat with a feather is nearly a cup then (0.76 and 0.6). */
const fromNear: Agreement = { first: 0.8, second: 0.6, together: 1.45 };

/** From near a lion and a pig are dogs to both (0.98 and 0.83, 0.96 and 0.81), and a beaver is nearly a cat. */
const neverFromNear: ReadonlySet<string> = new Set(['dog', 'cat']);

/** The same in a closer look, in which the thing fills most of what the detectors are shown. */
export function isAgreedFromNear(label: string, first: number, second: number): boolean {
  return !neverFromNear.has(label) && isEnough(fromNear, first, second);
}

function isEnough(least: Agreement, first: number, second: number): boolean {
  return first >= least.first && second >= least.second && first + second >= least.together;
}
