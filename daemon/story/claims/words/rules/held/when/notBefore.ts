import type { Language } from '../../../../../language.ts';

/** At the end of what stands before a place or a day: somebody was not there until then. */
export const until: Readonly<Record<Language, RegExp>> = {
  en: /§ (?:didn[’']t|did not|doesn[’']t|does not) (?:join|arrive|come|appear|turn up|show up)[^.;§]{0,20}\b(?:before|until|till) (?:the )?$/iu,
  de: /§ (?:kam|kommt|stieß|stößt|erschien|erscheint|tauchte|taucht)[^.;§]{0,20} (?:erst|nicht vor) (?:am |in |ab )?$/iu,
  fr: /§ n[’'](?:arrive|arriva|est arrivée?|apparaît|rejoint)[^.;§]{0,24} (?:pas avant|qu[’']à partir de|qu[’'](?:à|en)|que) (?:le |la )?$/iu,
};
