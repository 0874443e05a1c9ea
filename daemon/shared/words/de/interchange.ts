import type { interchange as english } from '../en/interchange.ts';

/** What the program says, in German: names to and from other programs. */
export const interchange = {
  'import.notJson': '{file} ist kein JSON: {reason}',
  'import.notOurs':
    '{file} ist nicht, was photoblog people export schreibt: ein Objekt mit "format": "{format}", "version" und "decisions"',
  'import.tooNew':
    '{file} wurde von einer neueren Version von Photo Blog geschrieben; aktualisieren Sie zuerst diese',
  'import.theFile': 'Die Datei',
  'import.unknownDecisions':
    '{count, plural, one {# Entscheidung ist} other {# Entscheidungen sind}} von einer Art, die hier nicht bekannt ist',
  'import.xmpTooLong': 'das XMP hat mehr als {most} Zeichen',
  'import.xmpEntities': 'das XMP deklariert Entitäten, die es in XMP nicht gibt',
  'import.xmpDamaged': 'das XMP ist beschädigt',

  'xmp.link': 'es ist eine Verknüpfung oder ein Ordner, und ihr wird nicht gefolgt',
  'xmp.notUtf8': 'es ist kein UTF-8',
  'xmp.damaged': 'es ist beschädigt, zu lang oder kein XMP',
  'xmp.left': 'gelassen, wie es ist: {reason}',
} as const satisfies Record<keyof typeof english, string>;
