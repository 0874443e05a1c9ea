/** What is made once for an album. */
export const isJourney =
  /^(?:trips?|journeys?|holidays?|vacations?|tours?|outings?|reisen?|\p{L}*(?:reise|fahrt|urlaub|tour|ausflug)|ferien|voyages?|vacances|excursions?|sorties?)(?!\p{L})/iu;

/** Forms of an ordinal in all languages, from the first. */
export const ordinalForms: readonly (readonly string[])[] = [
  ['first', '1st', 'erste', 'erster', 'erstes', 'premier', 'première'],
  ['second', '2nd', 'zweite', 'zweiter', 'zweites', 'deuxième', 'second', 'seconde', 'again'],
  ['third', '3rd', 'dritte', 'dritter', 'drittes', 'troisième'],
  ['fourth', '4th', 'vierte', 'vierter', 'viertes', 'quatrième'],
  ['fifth', '5th', 'fünfte', 'fünfter', 'fünftes', 'cinquième'],
  ['sixth', '6th', 'sechste', 'sechster', 'sechstes', 'sixième'],
  ['seventh', '7th', 'siebte', 'siebter', 'siebtes', 'septième'],
  ['eighth', '8th', 'achte', 'achter', 'achtes', 'huitième'],
  ['ninth', '9th', 'neunte', 'neunter', 'neuntes', 'neuvième'],
  ['tenth', '10th', 'zehnte', 'zehnter', 'zehntes', 'dixième'],
  ['eleventh', '11th', 'elfte', 'elfter', 'elftes', 'onzième'],
  ['twelfth', '12th', 'zwölfte', 'zwölfter', 'zwölftes', 'douzième'],
];
