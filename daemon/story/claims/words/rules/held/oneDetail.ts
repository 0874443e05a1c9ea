/** The beginning of a quotation. */
export const opensQuotation = /^["“„«‚‘]/u;

/** At the end of what stands before an English or a French noun: an article, perhaps with an adjective or two. */
export const beforeNoun =
  /(?<!\p{L})(?:an?|the|his|her|their|our|some|two|three|une?|l[ea]s?|des|du|ses|son|sa|leurs?|notre|deux|trois)\s(?:\p{L}+\s){0,2}$/iu;

/** That somebody walks or drives about. */
export const getsAbout =
  /^(?:walk(?:s|ed|ing)?|stroll\p{L}*|wander(?:s|ed|ing)?|dr[io]v(?:e|es|en|ing)|spazier\p{L}*|bummel\p{L}*|schlender\p{L}*|fuhr(?:en)?|fährt|fahren|lief(?:en)?|promen\p{L}+|roul\p{L}+)$/iu;
