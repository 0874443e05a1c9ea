import type { interchange as english } from '../en/interchange.ts';

/** What the program says, in French: names to and from other programs. */
export const interchange = {
  'import.notJson': '{file} n’est pas du JSON : {reason}',
  'import.notOurs':
    '{file} n’est pas ce qu’écrit photoblog people export : un objet avec "format": "{format}", "version" et "decisions"',
  'import.tooNew':
    '{file} a été écrit par une version plus récente de Photo Blog ; mettez d’abord celle-ci à jour',
  'import.theFile': 'Le fichier',
  'import.unknownDecisions':
    '{count, plural, one {# décision est} other {# décisions sont}} d’un type inconnu ici',
  'import.xmpTooLong': 'son XMP a plus de {most} caractères',
  'import.xmpEntities': 'son XMP déclare des entités, qui n’existent pas en XMP',
  'import.xmpDamaged': 'son XMP est endommagé',

  'xmp.link': 'c’est un lien ou un dossier, qui n’est pas suivi',
  'xmp.notUtf8': 'ce n’est pas de l’UTF-8',
  'xmp.damaged': 'il est endommagé, trop long, ou n’est pas du XMP',
  'xmp.left': 'laissé tel quel : {reason}',
} as const satisfies Record<keyof typeof english, string>;
