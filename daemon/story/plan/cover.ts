import { isNoScene, isOfCamera, kindOfPicture } from '../../photo/find/pictureKind.ts';
import type { Item } from './items.ts';
import type { Quality } from './quality.ts';
import type { Pick } from './select.ts';

/** What a lead picture gains and loses beside its quality, which is 0..1. */
const worthOf = {
  landscape: 0.3,
  /** Each known person in it, up to three. */
  person: 0.1,
  /** Somebody the album is named after. */
  hero: 0.6,
  /** The photographer found it worth some words. */
  words: 0.15,
  /** One face that fills it, where others are in the album, too. */
  closeUp: -0.25,
  /** Too few pixels for the width of a page. */
  small: -0.3,
} as const;

/** Longer side, in pixels, from which on a picture fills the width of a page. */
const wideEnough = 1000;

/** Share of the picture's height from which on a face fills it. */
const closeShare = 0.33;

/**
 * The user's choice where it is shown, else a good photo in landscape format, with those the album is named after, or else
 * with people, if there are any, and with words of the photographer's; rather not a small one, nor one of several people alone
 * and close by. A screenshot, a receipt, a drawing or a blank picture leads only where there is nothing else, and what no camera
 * took only where most are such.
 */
export function coverOf(
  picks: readonly Pick[],
  quality: ReadonlyMap<Item, Quality>,
  wanted: string | undefined,
  heroes: ReadonlySet<string>,
): string | null {
  const lead = picks.find(({ item }) => item.sha256 === wanted);
  if (lead) return lead.item.path;
  const scenes = picks.filter(
    ({ item: { photo } }) => kindOfPicture(photo) === null && !isNoScene(photo),
  );
  const showsHero = ({ item }: Pick): boolean => item.people.some((id) => heroes.has(id));
  const isOfSeveral = new Set(picks.flatMap(({ item }) => item.people)).size > 1;
  const worth = (pick: Pick): number => {
    const { width, height, people, words } = pick.item;
    return (
      (quality.get(pick.item)?.overall ?? 0) +
      (width > height ? worthOf.landscape : 0) +
      worthOf.person * Math.min(3, people.length) +
      (showsHero(pick) ? worthOf.hero : 0) +
      (words === null ? 0 : worthOf.words) +
      (isOfSeveral && isCloseUp(pick.item) ? worthOf.closeUp : 0) +
      worthOf.small * shortfall(Math.max(width, height))
    );
  };
  const leading = scenes.length > 0 ? mostlyByCamera(scenes, showsHero) : picks;
  const best = leading.toSorted((a, b) => worth(b) - worth(a))[0];
  return best?.item.path ?? null;
}

/** 0 for a picture that is wide enough, 1 for one of half that and less. */
function shortfall(longerSide: number): number {
  return Math.max(0, Math.min(1, 2 * (1 - longerSide / wideEnough)));
}

function isCloseUp({ faces, height }: Item): boolean {
  const [face] = faces;
  return faces.length === 1 && face !== undefined && face.box[3] / height > closeShare;
}

/**
 * Without what came from elsewhere, such as a still of a film, where a camera took most: it is seldom of the same day. With somebody the
 * album is named after, or who is in a camera's photos too, it may be one of the same day that a messenger took the camera's words from.
 */
function mostlyByCamera(
  scenes: readonly Pick[],
  showsHero: (pick: Pick) => boolean,
): readonly Pick[] {
  const taken = scenes.filter(({ item: { photo } }) => isOfCamera(photo));
  if (taken.length * 2 <= scenes.length) return scenes;
  const there = new Set(taken.flatMap(({ item }) => item.people));
  return scenes.filter(
    (pick) =>
      taken.includes(pick) || showsHero(pick) || pick.item.people.some((id) => there.has(id)),
  );
}
