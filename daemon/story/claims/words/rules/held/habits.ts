/** What is made once for an album. */
export const isJourney =
  /^(?:trips?|journeys?|holidays?|vacations?|tours?|outings?|reisen?|\p{L}*(?:reise|fahrt|urlaub|tour|ausflug)|ferien|voyages?|vacances|excursions?|sorties?)(?!\p{L})/iu;
