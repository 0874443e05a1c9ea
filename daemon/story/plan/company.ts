import { spokenName } from './cast.ts';
import { escapeRegExp } from '../../shared/escapeRegExp.ts';
import type { CastMember, Shot, StoryPlan } from './storyPlan.ts';

/** Somebody the prose may speak of. */
export type Who =
  | { readonly kind: 'label'; readonly label: string }
  /** Not to be called by name. */
  | { readonly kind: 'friend' };

/** How prose, captions and lists speak of the people in photos. */
export interface Company {
  /**
   * People of a photo who are told by name or placeholder, left to right, and the number of all people in it; `uncounted`: it may be
   * too low, and is not to be told.
   */
  readonly in: (shot: Shot) => {
    readonly who: readonly Told[];
    readonly all: number;
    readonly uncounted: boolean;
  };
  /** Everyone the prose speaks of: whose occasion it is, then the others with a name, most photos first. */
  readonly told: readonly Told[];
  /** The one person the album is named after; null when it is named after nobody, or after several. */
  readonly hero: Told | null;
}

/** A person with the way they are told. */
export interface Told {
  readonly id: string;
  readonly who: Who;
  readonly named: boolean;
  /** Paths of the moments with the person: none where they are only on a screenshot. */
  readonly photos: readonly string[];
  /** In every photo of the album. */
  readonly everywhere: boolean;
}

/** Prose keeps to this many people without a name; the others are counted. */
const mostPlaceholders = 6;

const companies = new WeakMap<StoryPlan, Company>();

/**
 * Settles who is spoken of: everyone with a name, friends, and the few unnamed people who matter to this album,
 * that is who are in three photos at least, and in a tenth of all or in a quarter of one chapter's.
 */
export function companyOf(plan: StoryPlan): Company {
  const known = companies.get(plan);
  if (known) return known;
  const company = settle(plan);
  companies.set(plan, company);
  return company;
}

function settle(plan: StoryPlan): Company {
  const moments = new Set(plan.chapters.flatMap((chapter) => chapter.moments.map(pathOf)));
  const photos = moments.size;
  const unnamed = plan.cast
    .filter((member) => member.naming === 'placeholder')
    .filter(
      (member) =>
        member.photos.length >= Math.max(2, Math.min(3, photos / 4), photos / 10) ||
        isMuchIn(member, plan),
    )
    .slice(0, mostPlaceholders);
  const everyone = plan.cast.flatMap((member): readonly Told[] => {
    const who = whoOf(member);
    if (who === null || (member.naming === 'placeholder' && !unnamed.includes(member))) return [];
    const own = member.photos.filter((path) => moments.has(path));
    const everywhere = own.length === photos;
    return [{ id: member.id, who, named: member.naming === 'name', photos: own, everywhere }];
  });
  const heroes = everyone.filter(
    ({ who, named }) =>
      named && who.kind === 'label' && isNamedIn(who.label, plan.folderLabel ?? ''),
  );
  const namedAt = ({ who }: Told): number =>
    who.kind === 'label' ? nameAt(who.label, plan.folderLabel ?? '') : 0;
  // Of two in the album's name, the first of them comes first.
  const told = [...everyone].sort(
    (a, b) =>
      (heroes.includes(a) && heroes.includes(b) ? namedAt(a) - namedAt(b) : 0) ||
      Number(heroes.includes(b)) - Number(heroes.includes(a)) ||
      Number(b.named) - Number(a.named),
  );
  // Of two none is the one.
  const hero = heroes.length === 1 ? (heroes[0] ?? null) : null;
  const byId = new Map(told.map((member) => [member.id, member]));
  return {
    told,
    hero,
    in: (shot) => {
      const ids = [...new Set(shot.faces.flatMap(({ person }) => person ?? []))];
      // Somebody seen twice, as in a mirror, is one person.
      const twice = shot.faces.filter(({ person }) => person !== null).length - ids.length;
      return {
        who: ids.flatMap((id) => byId.get(id) ?? []),
        all: shot.faces.length - twice,
        uncounted: isUncounted(shot),
      };
    },
  };
}

/** Where one of so many is seen from the side, far away or blurred, others are not seen at all more often than not. */
const leastCrowd = 3;

/** Whether there may be more people in a photo than have a face: who turns away has none. */
export function isUncounted({ sight, faces }: Shot): boolean {
  const isLoose = faces.length >= leastCrowd && faces.some(({ unclear }) => unclear);
  return isLoose || (sight?.persons ?? 0) > faces.length;
}

const pathOf = ({ path }: Shot): string => path;

/** Whether somebody is in three photos and a quarter of one chapter's: whoever matters there, matters. */
function isMuchIn({ photos }: CastMember, { chapters }: StoryPlan): boolean {
  const shown = new Set(photos);
  return chapters.some((chapter) => {
    const here = chapter.moments.filter(({ path }) => shown.has(path)).length;
    return here >= Math.max(3, chapter.moments.length / 4);
  });
}

/** `Annas Geburtstag`, `Anna's 40th` and `Geburtstag von Anna` are about Anna Berger; `Hannah` and `Annaberg` are not. */
export function isNamedIn(label: string, folder: string): boolean {
  return nameAt(label, folder) >= 0;
}

/** Where a folder names somebody by their first name; -1 where it does not. */
function nameAt(label: string, folder: string): number {
  const first = spokenName(label);
  if (first.length < 3) return -1;
  return folder.search(
    new RegExp(`(?<!\\p{L})${escapeRegExp(first)}(?:['’]?s|['’])?(?!\\p{L})`, 'iu'),
  );
}

/** null: only counted. */
function whoOf(member: CastMember): Who | null {
  switch (member.naming) {
    case 'name':
    case 'placeholder':
      return member.label === null ? null : { kind: 'label', label: member.label };
    case 'friend':
      return { kind: 'friend' };
    case 'count':
      return null;
  }
}

/** Whether a text calls all of these people by their first names or placeholders; false for nobody. */
export function isToldIn(text: string, people: readonly Who[]): boolean {
  const words: readonly string[] = text.match(/@?[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  return (
    people.length > 0 &&
    people.every((one) => one.kind === 'label' && words.includes(spokenName(one.label)))
  );
}

/** Whether two people of a picture are one that it shows twice, as in a mirror. */
export function isOnePerson(a: Who | null, b: Who | null): boolean {
  return a?.kind === 'label' && b?.kind === 'label' && a.label === b.label;
}

/**
 * Whether words about a picture say that somebody is in it: by the first name, and where another one has the same, by the
 * whole name.
 *
 * @param told everybody of the album who is told
 */
export function isSaidIn(words: string, who: Who, told: Company['told']): boolean {
  if (who.kind !== 'label') return false;
  const first = (label: string): string => spokenName(label).toLowerCase();
  const isShared = told.some(
    (other) =>
      other.who.kind === 'label' &&
      other.who.label !== who.label &&
      first(other.who.label) === first(who.label),
  );
  return words.toLowerCase().includes(isShared ? who.label.toLowerCase() : first(who.label));
}
