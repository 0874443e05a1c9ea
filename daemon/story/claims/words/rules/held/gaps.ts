import type { Language } from '../../../../language.ts';

/** From one thing to another. */
export const fromTo: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:between [^.;¤]*¤[^.;¤]* and [^.;¤]*¤|from [^.;¤]*¤ to [^.;¤]*¤)/iu,
  de: /(?<!\p{L})(?:zwischen [^.;¤]*¤[^.;¤]* und [^.;¤]*¤|von [^.;¤]*¤ (?:nach|bis) [^.;¤]*¤)/iu,
  fr: /(?<!\p{L})(?:entre [^.;¤]*¤[^.;¤]* et [^.;¤]*¤|de ¤ (?:à|jusqu[’']à) ¤)/iu,
};

/** To the next picture. */
export const nextPicture: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the )?(?:next|following) (?:one|picture|photo|shot|image)\b/iu,
  de: /(?<!\p{L})(?:das|dem|die|der) (?:nächste|folgende)n?(?: (?:bild|foto|aufnahme))?(?=[.,;]|$| (?:bild|foto|aufnahme))/iu,
  fr: /(?<!\p{L})la (?:photo |image )?suivante(?!\p{L})/iu,
};

/** Before a name: a picture of somebody. */
export const pictureOfWhom =
  /(?:photo|picture|shot|bild|foto|image) (?:of|with|von|mit|de|d[’']|avec) ?$/iu;
