/** All that stands before something: what is spoken of, and what it is besides, between two commas. */
export const apposition =
  /^(?:on |am |le )?[§\p{L}]+(?: §|-§)?, (?:the|an?|our|der|die|das|eine?|unser\p{L}*|l[ae]s?|une?|notre)(?!\p{L})[^,§]{2,60}, [^,§]*$/iu;

/** Behind a part of the day: that of another day than the one that is told. */
export const otherDay =
  /^ (?:zuvor|davor|vorher|danach|darauf|before|d[’']avant|d[’']après|précédent|suivant)(?!\p{L})/iu;

/** What begins a clause about whoever stands before it. */
export const relativePronoun =
  /^, (?:die|der|den|dem|dessen|deren|who|whom|whose|qui|que|qu[’']|dont) ?(?!\p{Lu})/u;
