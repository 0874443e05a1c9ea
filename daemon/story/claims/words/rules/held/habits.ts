/** Behind an ordinal: another one, and what (`what`) both are of. */
export const furtherOrdinal =
  /^(?:and|or|und|oder|et|ou) (?:(?:the|die|der|das|la|le) )?(?:first|second|third|last|\p{L}{3,}th|(?:erst|letzt|dritt|\p{L}{3,}t)e[rnms]?|premi[eè]re?|dernière?|second|\p{L}{3,}ième)s? (?<what>\p{L}+)/iu;

/** What is made once for an album. */
export const isJourney =
  /^(?:trips?|journeys?|holidays?|vacations?|tours?|outings?|reisen?|\p{L}*(?:reise|fahrt|urlaub|tour|ausflug)|ferien|voyages?|vacances|excursions?|sorties?)(?!\p{L})/iu;
