import { everyTurn } from '../../../turns.ts';

/** At the end of what stands before a place: somebody is in it or goes to it, and it is no object. */
const at = '(?<!(?<!\\p{L})(?:in|aus|bei|nach|von|um|bis|über|durch) )';

/** A place that is visited: whoever has pictures of it was there. */
export const visited = everyTurn(String.raw`
  ${at}¤(?:[^.;]|\d\.){0,70}(?<!\p{L})(?<verb>besuch(?:t|te|ten))(?!\p{L})
  (?<!\p{L})(?<first>besuch(?:t|te|ten|en)) (?:(?:wir|sie|er|man|§|und|am|dann|auch|später|\d+\.|\p{Lu}\p{L}+tag) ){0,5}${at}¤
`);

/** Somebody goes from one place to another, by whatever means. */
export const travelled = everyTurn(String.raw`
  (?<!\p{L})(?:nach|bis|von|durch|über|quer durch) (?:nach )?¤(?:[^.;]|\d\.){0,70}(?<!\p{L})(?<verb>(?:weiter|zurück|hin|ab)?(?:reis(?:t|te|ten|en)|fuhr(?:en)?|fährt|fahren|gefahren|gereist))(?!\p{L}|[^.;]{0,20} (?:mit|per|vor|im) )
  (?<!\p{L})(?<first>reis(?:t|te|ten|en)|fuhr(?:en)?|fährt|fahren)(?!\p{L}|[^.;]{0,40} (?:mit|per|vor|im) )[^.;]{0,50}(?<!\p{L})(?:nach|bis|von|durch|über) ¤
`);
