/** A caption of any language denies what follows, up to what it excepts. */
export const isNot =
  /(?<!\p{L})(?:nothing|not|no|never|nichts?|nie|kein\p{L}*|rien(?: de)?|pas(?: de)?|aucune?|jamais) (?<rest>(?:(?! (?:but|except|außer|bis auf|sauf|que)(?!\p{L}))[^,;:.!])+)/iu;

/** A sentence of any language denies something, wherever that stands: `gebrochen war nichts`. */
export const isNothing =
  /(?<!\p{L})(?:nothing|not|no|never|nichts?|nie|kein\p{L}*|rien|pas|aucune?|jamais)(?!\p{L})/iu;
