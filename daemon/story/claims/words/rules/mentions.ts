import { titles } from '../titles.ts';

/** A name behind a title (the first group). */
export const titled = new RegExp(
  `^(?:${titles}|pépé|grandad|dr\\.?|mr\\.?|mrs\\.?) (\\p{Lu}\\S+)$`,
  'iu',
);

/** A place that is called after another one: its own name (the first group). */
export const nameBeforePreposition =
  /^(\p{L}{4,}) (?:del|della|di|da|de|am|an|im|in|bei|sur|sous|en|on|upon|ob) /u;

/** Behind an adjective of a country: what lies in it, or was photographed there. */
export const ofPlace =
  /^ (?:\p{L}+ )?(?:pictures?|photos?|images?|shots?|days?|leg|part|stage|half|town|city|capital|village|coast|side|stretch)\b/iu;
