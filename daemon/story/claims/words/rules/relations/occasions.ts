/** Words for occasions, by kind. */

/** Weddings, birthdays, births and deaths. */
export const ofALife = {
  en: `(?:silver|golden|diamond) weddings?|weddings?|wedding day|birthdays?|anniversar(?:y|ies)|funerals?
    honeymoon|christening|baptism|baby shower|bachelor(?:ette)? party|engagement party|bar mitzvah
    bat mitzvah|confirmation party|(?:stag|hen) (?:party|do|night|weekend)|engagements?
    (?:first|holy) communion|confirmations?|name days?|proposals?|divorces?|jubilees?
    memorial services?`,
  de: String.raw`(?:silber|gold|diamant)\p{L}*hochzeit\p{L}*|hochzeit\p{L}*|geburtstag\p{L}*|jubiläum\p{L}*
    jubiläen|jahrestag\p{L}*|hochzeitstag\p{L}*|beerdigung\p{L}*|flitterwochen|taufe\p{L}*
    polterabend\p{L}*|konfirmation\p{L}*|kommunion\p{L}*|junggesell\p{L}*|verlobung\p{L}*
    erstkommunion\p{L}*|firmung\p{L}*|jugendweihe\p{L}*|namenstag\p{L}*|heiratsantr[aä]g\p{L}*
    scheidung\p{L}*`,
  fr: `mariages?|noces|anniversaires?|enterrements?|funérailles|lune de miel|baptêmes?|communions?
    fiançailles|jubilé|obsèques|confirmations?|divorces?|bar-mitsva`,
};

/** Examinations, offices and congresses. */
export const ofSchoolAndWork = {
  en: `graduations?|retirement party|prom night|class reunion|proms?|conferences?|congress(?:es)?
    trade fairs?|award ceremon(?:y|ies)|retirement|exam results|a-levels|driving (?:test|licence)
    new job`,
  de: String.raw`einschulung\p{L}*|abschlussfeier\p{L}*|abiball\p{L}*|abitur(?:s|feiern?)?|abifeiern?
    klassentreffen\p{L}*|pensionierung\p{L}*|tagung\p{L}*|konferenz\p{L}*|kongress\p{L}*
    preisverleihung\p{L}*|abitur\p{L}*|matura|examen\p{L}*|\p{L}{3,}prüfung(?:en)?
    führerschein\p{L}*|beförderung\p{L}*|ruhestand\p{L}*`,
  fr: 'remise des diplômes|départ à la retraite|pot de départ|bal de promo|congrès',
};

/** Journeys and holidays. */
export const ofTravel = {
  en: `(?:school|class|business|office|company|works) (?:trip|outing)|bank holidays?|half-terms?
    pilgrimages?|cruises?`,
  de: String.raw`klassenfahrt\p{L}*|abschlussfahrt\p{L}*|betriebsausflug\p{L}*|dienstreise\p{L}*
    geschäftsreise\p{L}*|hochzeitsreise\p{L}*|vereinsausflug\p{L}*|wallfahrt\p{L}*|kreuzfahrt\p{L}*
    (?:oster|herbst|sommer|winter|schul|semester|pfingst|weihnachts)ferien`,
  fr: `voyage (?:scolaire|de classe|d.affaires|de noces)|sortie (?:scolaire|de classe)|croisières?
    colonie(?: de vacances)?|grandes vacances|pèlerinages?`,
};

/** Feasts, parties and shows. */
export const ofFeasts = {
  en: `housewarming|family reunion|reunion|premi[eè]res?|festivals?|carnivals?|parades?|vernissages?
    (?:farewell|leaving|garden|office|street|works|birthday|costume|christmas|halloween) part(?:y|ies)
    (?:village|street|summer) f[eê]tes?`,
  de: String.raw`familientreffen\p{L}*|familienfeier\p{L}*|einweihung\p{L}*|ostereiersuche|premiere\p{L}*
    festivals?|eröffnungs?\p{L}*|vernissage\p{L}*|kirmes|richtfest\p{L}*
    (?:baby|garten|halloween|abschieds|silvester|geburtstags|überraschungs)part(?:y|ys)
    (?!weihnachts|oster|pfingst)\p{L}{3,}(?:fest|feier)(?:e|en|es|n|s)?`,
  fr: `pendaison de crémaillère|retrouvailles|réunion de famille|crémaillère|bals?|veillées?|festivals?
    inaugurations?|kermesses?|défilés?|vernissages?|garden-party
    fête (?:de quartier|du village|des voisins)|fêtes foraines?`,
};
