import type { Language } from '../../../../language.ts';

/** From one thing to another. */
export const fromTo: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:between [^.;¤]*¤[^.;¤]* and [^.;¤]*¤|from [^.;¤]*¤ to [^.;¤]*¤)/iu,
  de: /(?<!\p{L})(?:zwischen [^.;¤]*¤[^.;¤]* und [^.;¤]*¤|von [^.;¤]*¤ (?:nach|bis) [^.;¤]*¤)/iu,
  fr: /(?<!\p{L})(?:entre [^.;¤]*¤[^.;¤]* et [^.;¤]*¤|de ¤ (?:à|jusqu[’']à) ¤)/iu,
};

/** To the next picture, or with none until then. */
export const nextPicture: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:the )?(?:next|following) (?:one|picture|photo|shot|image)|followed by another|(?:no|not|without)(?: a)?(?:nother| other| further| single)? (?:picture|photo|shot)s?|the camera (?:came|comes|rested|rests|paused|stayed|was (?:put away|silent|idle)))\b/iu,
  de: /(?<!\p{L})(?:(?:das|dem|den|die|der|zum|zur) (?:nächste|folgende)n?(?: (?:bild|foto|aufnahme))?(?=[.,;]|$| (?:bild|foto|aufnahme))|(?:kein|ohne ein)(?:e[ns]?)?(?: (?:weitere|einzige)[ns]?)? (?:bild|foto|aufnahme)(?!\p{L})|die kamera (?:ruhte|schwieg|pausierte|blieb)(?!\p{L}))/iu,
  fr: /(?<!\p{L})(?:la (?:photo |image )?(?:suivante|d[’']après)|(?:aucune|pas d[’']|plus une?)(?: ?autre| seule)? ?(?:photo|image)|l[’']appareil (?:reste|se repose|s[’']est tu|est resté))(?!\p{L})/iu,
};

/** Before a name: a picture of somebody. */
export const pictureOfWhom =
  /(?:photo|picture|shot|bild|foto|image) (?:of|with|von|mit|de|d[’']|avec) ?$/iu;

/** What lies between two things, neither of them the first or the last of some kind. */
export const liesBetween: Readonly<Record<Language, RegExp>> = {
  en: /^(?!.*\b(?:first|last)\b).*\bbetween\b.*\band\b/iu,
  de: /^(?!.*(?<!\p{L})(?:erste|letzte)\p{L}*).*(?<!\p{L})zwischen(?!\p{L}).* und /iu,
  fr: /^(?!.*(?<!\p{L})(?:premi|derni)\p{L}*).*(?<!\p{L})entre(?!\p{L}).* et /iu,
};

/** From the first picture of a day to its last. */
export const wholeDay: Readonly<Record<Language, RegExp>> = {
  en: /\bfirst(?: (?:photo|picture|shot|image))?(?: of (?:the|that) day)? (?:and|to) the (?:day['’]s )?last\b(?: (?:photo|picture|shot|image|one))?(?! of (?!the day|that day))/iu,
  de: /(?<!\p{L})ersten(?: (?:bild|foto|aufnahme))?(?: des tages)? (?:und|bis zum|bis zur) (?:de[mr] )?letzten(?: (?:bild|foto|aufnahme))?(?!\p{L})/iu,
  fr: /(?<!\p{L})première(?: (?:photo|image))?(?: de la journée| du jour)? (?:et|à) la dernière(?!\p{L})/iu,
};

/** The first picture of a place (`place`), or its last (`last`). */
export const edgeThere: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:first|(?<last>last)) (?:picture|photo|shot|image) (?:in|from|at) (?<place>¤\d+)/giu,
  de: /(?<!\p{L})(?:erste[ns]?|(?<last>letzte[ns]?)) (?:bild|foto|aufnahme) (?:in|aus|von|bei) (?<place>¤\d+)/giu,
  fr: /(?<!\p{L})(?:première|(?<last>dernière)) (?:photo|image) (?:à|de|en) (?<place>¤\d+)/giu,
};

/** The lowest place. */
export const lowestWord =
  /(?<!\p{L})(?:lowest|tiefste\p{L}*|niedrigste\p{L}*|plus bas\p{L}*)(?!\p{L})/iu;
