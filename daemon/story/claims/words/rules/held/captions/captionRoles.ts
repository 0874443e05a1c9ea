/** At the end of an ordinal of tens, which is told of ages. */
export const tenthEnding = /(?:i?eth|st(?:e[nrs]?)?)$/iu;

/** Between two who do something together. */
export const betweenNames = /^(?:,|,? ?(?:and|und|et|with|mit|avec))? ?$/iu;
