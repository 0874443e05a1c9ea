/** Behind somebody who came: before or after whom. */
export const besideOther = /^ (?:\p{L}+ )?(?:before|after|vor|nach|avant|après) §/iu;

/** A night, not a day. */
export const night = /night|nacht|nuit/iu;
