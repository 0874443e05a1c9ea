/** Between a name and what it was that did it. */
export const cleft = /^,? (?:who(?! (?:is|was) )|(?:war|ist) es, d(?:er|ie|as)|qui)(?!\p{L})/u;
