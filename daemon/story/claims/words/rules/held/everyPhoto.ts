import type { Language } from '../../../../language.ts';

/** Some are left out, or a range is meant that is told by its ends. */
export const limits: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:but|except|apart|between|before|after|from|until|till|either|since|by|of (?:the )?\p{L}+day)\b/iu,
  de: /(?<!\p{L})(?:außer|bis|ausgenommen|zwischen|vor|nach|von|vom|seit|entweder|ab)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:sauf|hormis|excepté|à part|entre|avant|après|depuis|dès|jusqu|soit)(?!\p{L})/iu,
};

/** Somebody is in all pictures of a day or a place. */
export const everyShows: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:all(?: of)? (?:the )?|every |each )(?:photos?|pictures?|shots?|images?)\b[^.;§]{0,30}\b(?:has|have|shows?|features?|includes?|(?:are|is|were) of) §/iu,
  de: /(?<!\p{L})(?:alle|jedes|sämtliche) (?:fotos?|bilder|bild|aufnahmen?)(?!\p{L})[^.;§]{0,30}(?<!\p{L})(?:zeigt|zeigen|hat|haben|sind von|ist von) §/iu,
  fr: /(?<!\p{L})(?:toutes les|chaque) (?:photos?|images?)(?!\p{L})[^.;§]{0,30} (?:montre|montrent|(?:sont|est) d[e’']) ?§|(?<!\p{L})les (?:photos|images)(?!\p{L})[^.;§]{0,30} montrent toutes §/iu,
};

/** All but some, or not all. */
export const butFor =
  /(?<!\p{L})(?:but|except|apart|almost|nearly|außer|ausgenommen|fast|beinahe|sauf|hormis|excepté|presque|not|nicht|pas)(?!\p{L})/iu;

/** Not at the place that is named. */
export const elsewhere =
  /(?<!\p{L})(?:outside|else|elsewhere|außerhalb|anders\p{L}*|sonst|hors|ailleurs|d[’']autre)(?!\p{L})/iu;

/** What was photographed at a place. */
export const picturesFrom =
  /(?:photo|picture|shot|image|bild|foto|aufnahme|cliché)\p{L}* (?:from|aus|von|de)(?!\p{L})/iu;

/** Somebody is photographed or seen; in any language. */
export const isSeen =
  /(?<!\p{L})(?:\p{L}*photo\p{L}*|pictures?|camera|seen|\p{L}*bild\p{L}*|foto\p{L}*|kamera|sehen|sieht|images?|voit|appareil)(?!\p{L})/iu;
