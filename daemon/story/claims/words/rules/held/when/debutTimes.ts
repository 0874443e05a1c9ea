import type { Language } from '../../../../../language.ts';
import { anyTurn } from '../../../turns.ts';

/** Somebody comes into the pictures only then. */
export const only: Readonly<Record<Language, RegExp>> = {
  en: anyTurn(String.raw`
    §[^.;§]{0,24}\b(?:only (?:appears?|appeared|turn(?:s|ed) up|show(?:s|ed) up|came|comes|arrive[sd]?|joins?|joined)|(?:appears?|appeared|turn(?:s|ed) up|show(?:s|ed) up|is seen|was seen|comes|came|arrive[sd]?) (?:only|for the first time))\b
    §[^.;§]{0,16}\b(?:does not|did not|doesn['’]t|didn['’]t) (?:appear|turn up|show up|arrive|come) until\b
  `),
  de: /§[^.;§]{0,12}(?<!\p{L})(?:taucht|tauchte|erscheint|erschien|kommt|kam|stößt|stieß|ist|war)[^.;§]{0,8}(?<!\p{L})(?:erst|zum ersten mal|erstmals)(?!\p{L})[^.;§]{0,30}(?:auf|dazu|hinzu|zu sehen|dabei|an|da|[.])/iu,
  fr: /§[^.;§]{0,8}(?<!\p{L})(?:n[’']apparaît|n[’']arrive|ne vient|ne paraît|n[’']est (?:là|arrivée?|venue?))[^.;§]{0,8}(?:que|qu[’'])|§ (?:apparaît|paraît|arrive) (?:seulement|pour la première fois)/iu,
};
