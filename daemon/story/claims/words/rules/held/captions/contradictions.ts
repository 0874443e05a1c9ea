/** A caption of any language denies what follows. */
export const isNot =
  /(?<!\p{L})(?:nothing|not|no|never|nichts?|nie|kein\p{L}*|rien(?: de)?|pas(?: de)?|aucune?|jamais) (?<rest>[^,;:.!]+)/iu;

/** A sentence of any language denies something, wherever that stands: `gebrochen war nichts`. */
export const isNothing =
  /(?<!\p{L})(?:nothing|not|no|never|nichts?|nie|kein\p{L}*|rien|pas|aucune?|jamais)(?!\p{L})/iu;
