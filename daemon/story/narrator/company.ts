import type { Who } from './messages.ts';

import type { CastMember, Shot, StoryPlan } from '../plan/storyPlan.ts';

/** How prose, captions and lists speak of the people in photos. */
export interface Company {
  /** People of a photo who are told by name or placeholder, left to right, and the number of all people in it. */
  readonly in: (shot: Shot) => { readonly who: readonly Told[]; readonly all: number };
  /** Everyone the prose speaks of, most photos first. */
  readonly told: readonly Told[];
}

/** A person with the way they are told. */
export interface Told {
  readonly id: string;
  readonly who: Who;
  readonly named: boolean;
  /** Paths of all usable photos with the person. */
  readonly photos: readonly string[];
}

/** Prose keeps to this many people without a name; the others are counted. */
const mostPlaceholders = 4;

/**
 * Settles who is spoken of: everyone with a name, friends, and the few unnamed people who matter to this album,
 * that is who are in three photos and in a tenth of all at least.
 */
export function companyOf(plan: StoryPlan): Company {
  const photos = plan.chapters.reduce((sum, chapter) => sum + chapter.photos.length, 0);
  const unnamed = plan.cast
    .filter((member) => member.naming === 'placeholder')
    .filter((member) => member.photos.length >= Math.max(2, Math.min(3, photos / 4), photos / 10))
    .slice(0, mostPlaceholders);
  const told = plan.cast.flatMap((member): readonly Told[] => {
    const who = whoOf(member);
    if (who === null || (member.naming === 'placeholder' && !unnamed.includes(member))) return [];
    return [{ id: member.id, who, named: member.naming === 'name', photos: member.photos }];
  });
  const byId = new Map(told.map((member) => [member.id, member]));
  return {
    told,
    in: (shot) => {
      const ids = [...new Set(shot.faces.flatMap(({ person }) => person ?? []))];
      // Somebody seen twice, as in a mirror, is one person.
      const twice = shot.faces.filter(({ person }) => person !== null).length - ids.length;
      return {
        who: ids.flatMap((id) => byId.get(id) ?? []),
        all: shot.faces.length - twice,
      };
    },
  };
}

/** null: only counted. */
export function whoOf(member: CastMember): Who | null {
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
