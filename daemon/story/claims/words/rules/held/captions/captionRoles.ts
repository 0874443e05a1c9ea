/** Ages in tens as ordinals, from twenty. */
export const roundAges: readonly RegExp[] = [
  /^(?:twentieth|zwanzigst)/iu,
  /^(?:thirtieth|dreißigst)/iu,
  /^(?:fortieth|vierzigst)/iu,
  /^(?:fiftieth|fünfzigst)/iu,
  /^(?:sixtieth|sechzigst)/iu,
  /^(?:seventieth|siebzigst)/iu,
  /^(?:eightieth|achtzigst)/iu,
  /^(?:ninetieth|neunzigst)/iu,
];

/** Between two who do something together. */
export const betweenNames = /^(?:,|,? ?(?:and|und|et|with|mit|avec))? ?$/iu;
