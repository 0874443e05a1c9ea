/** What the program says, in English: names to and from other programs. */
export const interchange = {
  'import.notJson': '{file} is not JSON: {reason}',
  'import.notOurs':
    '{file} is not what photoblog people export writes: an object with "format": "{format}", "version" and "decisions"',
  'import.tooNew':
    '{file} was written by a later version of Photo Blog; bring this one up to date first',
  'import.theFile': 'The file',
  'import.unknownDecisions':
    '{count, plural, one {# decision is} other {# decisions are}} of a kind that is not known here',
  'import.xmpTooLong': 'its XMP has more than {most} characters',
  'import.xmpEntities': 'its XMP declares entities, which XMP has none of',
  'import.xmpDamaged': 'its XMP is damaged',

  'xmp.link': 'it is a link or a folder, and is not followed',
  'xmp.notUtf8': 'it is not UTF-8',
  'xmp.damaged': 'it is damaged, too long, or not XMP',
  'xmp.left': 'left as it is: {reason}',
} as const;
