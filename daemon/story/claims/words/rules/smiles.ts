import type { Language } from '../../../language.ts';

/** Smiling, and everybody. */
export const smileWords: Readonly<
  Record<Language, { readonly smile: RegExp; readonly all: RegExp }>
> = {
  en: {
    smile:
      /(?<!\p{L})(?:smil(?:e[sd]?|ing|ingly)|beam(?:s|ed|ing)|grin(?:s|ned|ning)?)(?!\p{L})/giu,
    all: /(?<!\p{L})(?:all|both|everybody|everyone|each)(?!\p{L})/iu,
  },
  de: {
    smile: /(?<!\p{L})(?:(?:an)?lächel\p{L}*|strahl(?:t|en|te|ten|end)|grins\p{L}*)(?!\p{L})/giu,
    all: /(?<!\p{L})(?:alle|beide|jede[rs]?)(?!\p{L})/iu,
  },
  fr: {
    smile: /(?<!\p{L})souri(?:s|t|re|res|ent|ait|aient|ant|ants|ante|antes|rent)?(?!\p{L})/giu,
    all: /(?<!\p{L})(?:tous|toutes|tout le monde|chacune?|les deux)(?!\p{L})/iu,
  },
};
