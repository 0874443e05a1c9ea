import type { Language } from '../../../language.ts';

/** Adverbs that only say how sure or how quick something is; those of feeling are looked at before. */
export const ways: Readonly<Record<Language, RegExp>> = {
  en: /.{3,}ly$/u,
  de: /.{3,}(?:weise|maßen|mals|wärts|falls|seits|lings)$/u,
  fr: /.{4,}ment$/u,
};

/** What English adds to a word, cut short. */
export const shortEnding = /['’](?:s|d|t|m|re|ve|ll)$/u;

/** A German picture of something (the first group). */
export const germanPicture =
  /^(.{3,}?)(?:bild(?:er|ern|es)?|fotos?|aufnahmen?|szenen?|motive?n?)$/u;

/** What German puts between the parts of a word. */
export const germanJoint = /(?:s|n|en)$/u;
