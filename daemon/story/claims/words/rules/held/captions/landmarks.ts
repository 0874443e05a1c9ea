import type { Language } from '../../../../../language.ts';

/** The top of a mountain, and the picture of the whole group. */
export const landmarkWords: Readonly<
  Record<Language, Readonly<Record<'summit' | 'group', RegExp>>>
> = {
  en: {
    summit: /\b(?:on|at|to|reach(?:es|ed)?|from) (?:the|its) (?:very )?(?:summit|peak)\b/iu,
    group: /\bthe (?:(?:big|large|great) (?:group )?|group )(?:photo(?:graph)?|picture|shot)\b/iu,
  },
  de: {
    summit: /(?<!\p{L})(?:auf dem|am|zum|vom|den) gipfel(?!\p{L})/iu,
    group:
      /(?<!\p{L})(?:(?:das|dem|des|vom|zum|beim) große[ns]? (?:gruppen)?(?:bild|foto)|(?:das|dem|des|vom|zum|beim) gruppen(?:bild|foto))(?:e?s)?(?!\p{L})/iu,
  },
  fr: {
    summit: /(?<!\p{L})(?:au|du|le) sommet(?! de (?:la|l[’'])(?:tour|échelle))(?!\p{L})/iu,
    group:
      /(?<!\p{L})la (?:grande )?(?:photo|image) de groupe(?!\p{L})|(?<!\p{L})la grande photo(?!\p{L})/iu,
  },
};
