/** All that stands before something: what is spoken of, and what it is besides, between two commas. */
export const apposition =
  /^(?:on |am |le )?[§\p{L}]+(?: §|-§)?, (?:the|an?|our|der|die|das|eine?|unser\p{L}*|l[ae]s?|une?|notre)(?!\p{L})[^,§]{2,60}, [^,§]*$/iu;

/** Behind a part of the day: that of another day than the one that is told. */
export const otherDay =
  /^ (?:zuvor|davor|vorher|danach|darauf|before|d[’']avant|d[’']après|précédent|suivant)(?!\p{L})/iu;

/** Those whom a sentence begins with. */
export const beginsWith = /^§(?:(?:, | and | und | et )§)*/u;

/** Up to a verb behind what stands between two commas about those whom the sentence begins with. */
export const goesOn =
  /^§(?:(?:, | and | und | et )§)*, (?!(?:and|und|et) )[^,;:§]+, (?:is|are|was|were|has|have|had|ist|sind|war|waren|hat|haben|est|sont|était|étaient|ont)(?!\p{L})[^,;:]{0,7}$/u;

/** What begins a clause about whoever stands before it. */
export const relativePronoun =
  /^, (?:die|der|den|dem|dessen|deren|who|whom|whose|qui|que|qu[’']|dont) ?(?!\p{Lu})/u;
