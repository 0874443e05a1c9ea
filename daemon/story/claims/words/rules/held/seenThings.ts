/** It is only what something else is told from. */
export const apart =
  /(?<!\p{L})(?:between|after|before|zwischen|nach|vor|seit|entre|après|avant|depuis)(?!\p{L})/iu;
