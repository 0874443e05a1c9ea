/** What is made once for an album. */
export const isJourney =
  /^(?:trips?|journeys?|holidays?|vacations?|tours?|outings?|reisen?|\p{L}*(?:reise|fahrt|urlaub|tour|ausflug)|ferien|voyages?|vacances|excursions?|sorties?)(?!\p{L})/iu;

/** Forms of an ordinal in all languages, from the first. */
export const ordinalForms: readonly (readonly string[])[] = [
  ['first', 'erste', 'erster', 'erstes', 'premier', 'première'],
  ['second', 'zweite', 'zweiter', 'zweites', 'deuxième', 'second', 'seconde', 'again'],
  ['third', 'dritte', 'dritter', 'drittes', 'troisième'],
  ['fourth', 'vierte', 'vierter', 'viertes', 'quatrième'],
  ['fifth', 'fünfte', 'fünfter', 'fünftes', 'cinquième'],
  ['sixth', 'sechste', 'sechster', 'sechstes', 'sixième'],
  ['seventh', 'siebte', 'siebter', 'siebtes', 'septième'],
  ['eighth', 'achte', 'achter', 'achtes', 'huitième'],
  ['ninth', 'neunte', 'neunter', 'neuntes', 'neuvième'],
  ['tenth', 'zehnte', 'zehnter', 'zehntes', 'dixième'],
  ['eleventh', 'elfte', 'elfter', 'elftes', 'onzième'],
  ['twelfth', 'zwölfte', 'zwölfter', 'zwölftes', 'douzième'],
];
