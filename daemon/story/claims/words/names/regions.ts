/**
 * What continents, and regions beside their names in plan/regions.ts, are called: adjectives, French, landscapes within them.
 * By country code, and by GeoNames’ code of the first-order division; names parted by `|`.
 */
const continents: readonly (readonly [names: string, countries: string])[] = [
  [
    'Europe|European|Europa|européen|européenne',
    'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK',
  ],
  [
    'Asia|Asian|Asien|Asie|asiatique',
    'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA RU SA SG SY TH TJ TL TM TR TW UZ VN YE',
  ],
  [
    'Africa|African|Afrika|Afrique|africain|africaine',
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  ],
  ['North Africa|Nordafrika|Afrique du Nord|Maghreb', 'DZ EG LY MA TN'],
  ['North America|Nordamerika|Amérique du Nord|America|Amerika|Amérique', 'BM CA GL MX PM US'],
  [
    'Central America|Mittelamerika|Amérique centrale|Caribbean|Karibik|Caraïbes|America|Amerika|Amérique',
    'AG AI AW BB BL BS BZ CR CU CW DM DO GD GP GT HN HT JM KN KY LC MF MQ MS NI PA PR SV TC TT VC VG VI',
  ],
  [
    'South America|Südamerika|Amérique du Sud|America|Amerika|Amérique',
    'AR BO BR CL CO EC FK GF GY PE PY SR UY VE',
  ],
  [
    'Latin America|Lateinamerika|Amérique latine',
    'AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE',
  ],
  ['Oceania|Ozeanien|Océanie', 'AS AU CK FJ FM GU KI MH MP NC NR NU NZ PF PG PW SB TO TV VU WF WS'],
  ['Scandinavia|Skandinavien|Scandinavie|Scandinavian', 'DK NO SE'],
  ['Iberia|Iberian Peninsula|Iberische Halbinsel|Péninsule ibérique', 'ES PT'],
  ['Benelux', 'BE LU NL'],
  ['Balkans|Balkan', 'AL BA BG GR HR ME MK RS SI XK'],
  ['Baltic States|Baltikum|Pays baltes', 'EE LT LV'],
  ['Atlantic|Atlantik|Atlantique|Atlantic Ocean', 'FR ES PT GB IE IS MA US CA BR AR SN CV NO'],
  [
    'Mediterranean|Mittelmeer|Méditerranée|méditerranéen',
    'FR ES IT GR TR HR ME AL MT CY TN DZ MA EG IL LB SI MC',
  ],
  ['Adriatic|Adria|Adriatique', 'IT SI HR BA ME AL'],
  ['Baltic|Ostsee|Baltique', 'DK SE FI EE LV LT PL RU'],
  ['North Sea|Nordsee', 'DK NL BE GB NO FR'],
  ['Pacific|Pazifik|Pacifique', 'US CA MX JP NZ AU CL PE EC'],
  ['Black Sea|Schwarzes Meer', 'BG RO TR GE UA'],
  ['Bohemia|Böhmen|Bohême|Moravia|Mähren|Moravie', 'CZ'],
  ['Transylvania|Siebenbürgen|Transylvanie', 'RO'],
  ['Dalmatia|Dalmatien|Dalmatie|Istria|Istrien|Istrie', 'HR'],
  ['Flanders|Flandern|Flandre', 'BE'],
  ['Peloponnese|Peloponnes|Péloponnèse', 'GR'],
  ['Silesia|Schlesien|Silésie|Masuria|Masuren', 'PL'],
  ['Karelia|Karelien|Carélie', 'FI RU'],
];

const regions = `
AT 02 Carinthie
AT 03 Basse-Autriche
AT 04 Haute-Autriche
AT 05 Salzburger Land
AT 06 Styrie
CA 02 Britisch-Kolumbien|Colombie-Britannique
DE 01 Swabia
DE 02 Bavière
DE 04 North Sea|Nordsee
DE 03 North Sea|Nordsee
DE 06 Basse-Saxe|Ostfriesland|North Sea|Nordsee|Mer du Nord
DE 07 Rhénanie-du-Nord-Westphalie
DE 08 Rhénanie-Palatinat|Palatinate|Pfalz|Palatinat|Hunsrück
DE 09 Sarre
DE 11 Brandebourg|Spreewald|Lausitz|Lusatia|Lusace
DE 10 Baltic|Ostsee|Baltique|North Sea|Nordsee|Mer du Nord
DE 12 Mecklenburg|Mecklembourg|Baltic|Ostsee|Baltique
DE 13 Saxe|Lausitz|Lusatia|Lusace
DE 14 Saxe-Anhalt
DE 15 Thuringe
ES 07 Mallorca|Majorca|Majorque|Balearics|Baléares
ES 31 Murcie
ES 34 Asturies
ES 39 Cantabrie
ES 51 Andalousie|Andalucía
ES 52 Aragón
ES 53 Canaries|Îles Canaries
ES 54 Castile-La Mancha|Kastilien-La Mancha|Castille-La Manche|Castile|Kastilien|Castille
ES 55 Castille-et-León|Castile|Kastilien|Castille
ES 56 Catalogne
ES 57 Estrémadure
ES 58 Galice
ES 59 Pays basque
FI 19 Lapland|Lappland|Laponie
NO 54 Lapland|Lappland|Laponie
SE 14 Lapland|Lappland|Laponie
SE 23 Lapland|Lappland|Laponie
FR 24 Loire
FR 27 Bourgogne
FR 32 Picardy
FR 44 Alsace|Elsass|Lorraine|Lothringen|Champagne
FR 52 Loire
FR 75 Aquitaine|Aquitanien
FR 76 Occitania|Languedoc
FR 84 Auvergne|Rhône-Alpes
FR 93 Côte d’Azur|Riviera
FR 94 Corse
GB ENG Angleterre|English
AT 02 Alps|Alpen|Alpes
AT 05 Alps|Alpen|Alpes
AT 07 Alps|Alpen|Alpes
AT 08 Alps|Alpen|Alpes
CH BE Alps|Alpen|Alpes
CH GR Alps|Alpen|Alpes
CH UR Alps|Alpen|Alpes
CH VS Alps|Alpen|Alpes
GB NIR Irlande du Nord
GB SCT Écosse|Scottish
GB WLS Pays de Galles|Welsh
GR ESYE43 Crete|Kreta|Crète
IT 01 Abruzzes
IT 03 Calabre
IT 04 Campanie
IT 05 Émilie-Romagne
IT 06 Friuli|Frioul
IT 08 Ligurie
IT 09 Lombardie
IT 10 Marches
IT 12 Piémont
IT 13 Puglia|Pouilles
IT 14 Sardaigne
IT 15 Sicile
IT 16 Toscane|Tuscan
IT 17 South Tyrol|Südtirol|Trentino|Tyrol du Sud
IT 18 Ombrie
IT 19 Vallée d’Aoste
IT 20 Vénétie
PT 03 Alentejo
PT 08 Alentejo
PT 10 Madère
PT 23 Açores
US CA Californie
US FL Floride
US HI Hawaï
US MA New England
US ME New England
US NM Nouveau-Mexique
US VA Virginie
US VT New England
`;

const regionTable: ReadonlyMap<string, readonly string[]> = new Map(
  regions
    .trim()
    .split('\n')
    .map((line) => {
      const [country = '', code = '', ...names] = line.split(' ');
      return [`${country} ${code}`, names.join(' ').split('|')] as const;
    }),
);

/** Everything that some country or region is called here. */
export const wideRegionNames: readonly string[] = [
  ...continents.flatMap(([names]) => names.split('|')),
  ...[...regionTable.values()].flat(),
];

/** Everything the continent of a country is called, in every language, its adjectives included. */
export function continentNames(country: string): readonly string[] {
  return continents.flatMap(([names, countries]) =>
    countries.split(' ').includes(country) ? names.split('|') : [],
  );
}

/**
 * What else a region is called.
 *
 * @param region such as `IT 16`
 */
export function moreRegionNames(region: string | undefined): readonly string[] {
  return regionTable.get(region ?? '') ?? [];
}

/** What a country is called for short. @param country its code, such as `GB` */
export function shortCountryNames(country: string): readonly string[] {
  return shortNames[country] ?? [];
}

const shortNames: Readonly<Record<string, readonly string[]>> = {
  US: ['United States', 'America', 'USA', 'US', 'Amerika'],
  GB: ['Britain', 'Great Britain', 'UK'],
};

/** What the parts of a country are called: `Northern Italy`, `Norditalien`. */
export function countryPartNames(country: string): readonly string[] {
  return [
    ...['North', 'South', 'East', 'West'].flatMap((way) => [
      `${way}ern ${country}`,
      `${way} ${country}`,
    ]),
    ...['Nord', 'Süd', 'Ost', 'West', 'Mittel'].map((way) => `${way}${country.toLowerCase()}`),
    `Central ${country}`,
  ];
}
