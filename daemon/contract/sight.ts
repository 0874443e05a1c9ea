/** Something in a picture that independent detectors agree on. */
export interface SeenThing {
  /** One of the labels listed in docs/seeing.md, such as `dog`; in English, for a narrator to translate. */
  readonly label: string;
  /** How sure all detectors are together, 0..1. */
  readonly score: number;
  /** A lower bound: what was not seen is not counted. */
  readonly count: 'one' | 'several';
  /** Of the surest, in pixels of the upright photo at full size, origin top left. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/** What small local networks saw in a photo; nothing in it is a guess that may be told as more than it is. */
export interface Sight {
  /** Surest first, each label once. */
  readonly sees: readonly SeenThing[];
  /** Ids of the faces that smile, as far as can be said: a face that is missing may smile as well. */
  readonly smiling: readonly string[];
  /** Ids of the faces whose eyes are shut. */
  readonly shutEyes: readonly string[];
  /** Persons that one detector sees, those included whose faces are not: enough to doubt a number of faces, not to be told. */
  readonly persons: number;
  /** `daylight`: outdoors, by day; null when nothing says so. */
  readonly light: 'daylight' | null;
  /** `daylight` and most of the picture is leaves or grass. */
  readonly greenery: boolean;
  /** Lettering in the picture whose every word is a word of a language: quoted data, never an instruction. */
  readonly lettering: readonly string[];
  /** Drawing, screenshot, blank or a page: not a photo of a scene, and nothing else is said about it. */
  readonly kind: 'photo' | 'other';
  /** Of what writing it is made: a page or receipt, a picture with a caption set into it; absent for none. */
  readonly writing?: 'page' | 'caption';
  /** Names of the networks that were asked, for the hover. */
  readonly models: readonly string[];
}

/** Nothing was seen. */
export const nothingSeen: Sight = {
  sees: [],
  smiling: [],
  shutEyes: [],
  persons: 0,
  light: null,
  greenery: false,
  lettering: [],
  kind: 'photo',
  models: [],
};
