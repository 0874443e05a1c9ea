/** All that stands before something: what is spoken of, and what it is besides, between two commas. */
export const apposition =
  /^(?:on |am |le )?[§\p{L}]+(?: §|-§)?, (?:the|an?|our|der|die|das|eine?|unser\p{L}*|l[ae]s?|une?|notre)(?!\p{L})[^,§]{2,60}, [^,§]*$/iu;
