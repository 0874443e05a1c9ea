import { languages } from '../../../language.ts';
import { countryName } from '../../../plan/townNames.ts';
import { allRegionNames } from '../../../plan/regions.ts';
import { frenchPlaces } from '../frenchWords.ts';
import { landscapeWords } from './landscapes.ts';
import { wideRegionNames } from './regions.ts';

/**
 * Places a model likes to invent, lower case, in English and German: large cities, regions, sights, continents. Any other
 * place is found by its capital letter or, in German, by the words before it.
 */
const collected = `
aachen abu dhabi accra adelaide addis abeba agra alaska aleppo alexandria algarve algier allgäu alps alpen amalfi amsterdam andalusien andalusia
ankara antalya antwerpen antwerp aspen athen athens atlanta auckland augsburg austin avignon baden-baden bagdad baghdad bahamas baku bali baltimore
bangalore bangkok barcelona basel bath bavaria bayern beijing beirut belfast belgrad belgrade benidorm bergen berlin bern bielefeld bilbao birmingham
bochum bodensee bogota bologna bombay bonn bordeaux boston bratislava braunschweig bregenz bremen bremerhaven brighton brisbane bristol bruges brügge
brüssel brussels budapest buenos aires buffalo bukarest bucharest burgund burgundy cairo kairo calais calgary california kalifornien cambridge cancun
cannes cape town kapstadt capri caracas cardiff casablanca catalonia katalonien charleston charlotte chemnitz chester chicago cinque terre cleveland
colmar cologne copacabana copenhagen córdoba cordoba cornwall corfu crete croydon cuxhaven dakar dallas damascus darmstadt darwin davos delhi denver
detroit devon dortmund dresden dubai dublin dubrovnik duisburg durban düsseldorf edinburgh eiffel eiffelturm eindhoven england erfurt essen europe
europa faro flensburg florenz florence florida frankfurt freiburg fuerteventura galway gardasee garmisch gdansk geneva genf genoa genua ghent gent
gibraltar giza glasgow gotham göteborg gothenburg göttingen granada graz greenwich grenoble hague haifa halle hamburg hamptons hannover hanoi
harz havana havanna hawaii heidelberg helsinki himalaya hiroshima hollywood hongkong houston ibiza innsbruck interlaken ireland irland istanbul izmir
jaipur jakarta jena jerusalem johannesburg kalkutta kanaren kansas karlsruhe kassel kathmandu kiel kiev kiew klagenfurt koblenz köln konstanz
kopenhagen korfu korsika kos kreta krakau krakow kraków kuala lumpur kyoto la lago lagos lanzarote lausanne leeds leipzig lille lima limerick linz
lissabon lisbon liverpool ljubljana london angeles lübeck lucerne luzern lugano luxor lviv lyon macao madeira madrid maidenhead mailand mainz
malaga málaga maldives malediven mallorca manchester manhattan manila mannheim marbella marrakech marrakesch marseille matterhorn mecklenburg
melbourne memphis menorca mexiko meran merano miami milan minneapolis monterrey montevideo montmartre montreal moscow moskau mumbai munich münchen
münster mykonos nagasaki nairobi nantes naples neapel nashville naxos nepal nevada newcastle niagara nicosia nizza nice nord-pas-de-calais
normandie normandy norwich nottingham nürnberg nuremberg oakland odessa oldenburg oregon orlando osaka oslo osnabrück oxford paderborn palermo
palma paris patagonia patagonien peking perth philadelphia phoenix phuket piemont pisa pittsburgh plymouth pompeji pompeii porto portland positano
potsdam prague prag prater provence quebec quito ravenna regensburg rhein rhine rhodes rhodos riga rimini rio rom rome rostock rothenburg rotterdam
rouen rügen saarbrücken sacramento salerno salzburg santiago santorini santorin sao paulo sapporo sarajevo sardinia sardinien savoy scotland schottland
schwarzwald schwerin seattle seoul sevilla seville sheffield siena singapore singapur skye sofia soho sorrento southampton split stockholm stonehenge
straßburg strasbourg stuttgart südtirol tyrol tirol surrey sussex sydney sylt taipei tallinn tampa tangier taormina tasmania tel aviv teneriffa tenerife
texas thailand tibet tokyo tokio torino turin toronto toskana tuscany toulouse trier triest trieste tromsø trondheim tunis ulm umbria umbrien uppsala
usedom pfalz hunsrück spreewald lausitz ostfriesland lappland karelien utah utrecht valencia vancouver venedig venice vermont verona versailles vienna wien vilnius virginia wales warschau warsaw washington weimar
wiesbaden wight winterthur worms wuppertal würzburg yokohama york yorkshire yosemite zagreb zermatt zürich zurich
afrika africa asia asien amerika america australien antarctica antarktis skandinavien scandinavia balkan mittelmeer mediterranean nordsee ostsee
atlantik atlantic pacific pazifik baltic adria adriatic seine themse thames donau danube elbe moldau
`
  .trim()
  .split(/\s+/);

/** Of these, the ones that are ordinary words too: places only after `in`, `to`, `nach` and the like. */
export const ambiguousPlaces: ReadonlySet<string> = new Set(
  `bath nice split reading mobile essen halle worms la rio kos lago soho buffalo phoenix charlotte florence virginia orlando austin
  paris sofia verona valencia lille nice seine rhodes chester darwin lima york oregon pisa perth savoy linz austria turkey georgia jordan chad
  konstanz santiago trier prater los addis abu dhabi tel aviv sao cape town kuala lumpur cinque terre aires buenos angeles abeba essen wales harz
  bergen regensburg gent bern rom ulm jena kiel graz genf riga turin bonn agra faro bath meran main atlas java champagne highlands kent nil jura marken
  marches english scottish welsh tuscan european asian african juist brenner pilatus saale`
    .trim()
    .split(/\s+/),
);

/** Every one-word place name in either language, lower case. */
export const placeNames: ReadonlySet<string> = new Set([
  ...collected,
  ...frenchPlaces,
  ...countryWords(),
  ...landscapeWords,
  ...[...allRegionNames, ...wideRegionNames]
    .filter((name) => /^\p{Lu}[\p{L}-]{3,}$/u.test(name))
    .map((name) => name.toLowerCase()),
]);

/** The codes Intl knows a region by are a subset of all pairs of letters. */
function countryWords(): readonly string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return languages.flatMap((language) =>
    codes.flatMap((code) => {
      const name = countryName(code, language);
      return name === code || /[\s&(]/.test(name) || name.length < 4 ? [] : [name.toLowerCase()];
    }),
  );
}

/** Adjectives of countries in English, where they have a capital letter: by country code, lower case. */
export const englishDemonyms: ReadonlyMap<string, readonly string[]> = new Map(
  `
AR argentine argentinian|AT austrian|AU australian|BE belgian flemish|BG bulgarian|BR brazilian|CA canadian|CH swiss|CL chilean|CN chinese|CO colombian
CU cuban|CY cypriot|CZ czech|DE german|DK danish|EE estonian|EG egyptian|ES spanish catalan|FI finnish|FR french|GB british english scottish welsh
GR greek|HR croatian|HU hungarian|ID indonesian|IE irish|IL israeli|IN indian|IS icelandic|IT italian|JM jamaican|JP japanese|KE kenyan|KR korean
LT lithuanian|LV latvian|MA moroccan|MT maltese|MX mexican|MY malaysian|NL dutch|NO norwegian|NP nepalese|NZ zealand|PE peruvian|PH filipino|PL polish
PT portuguese|RO romanian|RS serbian|RU russian|SE swedish|SG singaporean|SI slovenian|SK slovak|TH thai|TN tunisian|TR turkish|UA ukrainian|US american
VN vietnamese|ZA african
`
    .trim()
    .split(/[\n|]/)
    .map((entry): [string, readonly string[]] => {
      const [code = '', ...words] = entry.split(' ');
      return [code, words];
    }),
);

/** Names of towns beside those of plan/townNames.ts, as older books and neighbours have them: GeoNames’ name, then the others. */
const formerNames = `
Ljubljana|Laibach|Lubiana
Bratislava|Pressburg|Preßburg|Presbourg
Zagreb|Agram
Rijeka|Fiume
Zadar|Zara
Split|Spalato
Pula|Pola
Dubrovnik|Ragusa|Raguse
Maribor|Marburg
Koper|Capodistria
Piran|Pirano
Lviv|Lemberg|Léopol
Tallinn|Reval
Tartu|Dorpat
Klaipėda|Memel
Gdańsk|Danzig|Dantzig
Wrocław|Breslau
Poznań|Posen
Toruń|Thorn
Kaliningrad|Königsberg
Pécs|Fünfkirchen
Győr|Raab
Esztergom|Gran
Timişoara|Temeswar
Plovdiv|Philippopel
Edirne|Adrianopel
İzmir|Smyrna|Smyrne
İstanbul|Konstantinopel|Constantinople
Plzeň|Pilsen
Olomouc|Olmütz
Bolzano|Bozen
Besançon|Bisanz
Nancy|Nanzig
Košice|Kaschau|Cassovie
Banská Bystrica|Neusohl
Trnava|Tyrnau
Nitra|Neutra
Liberec|Reichenberg
Český Krumlov|Krumau
Kutná Hora|Kuttenberg
Znojmo|Znaim
Sibiu|Hermannstadt
Braşov|Kronstadt
Cluj-Napoca|Klausenburg
Sighişoara|Schäßburg
Opole|Oppeln
Katowice|Kattowitz
Bydgoszcz|Bromberg
Olsztyn|Allenstein
Legnica|Liegnitz
Gliwice|Gleiwitz
Malbork|Marienburg
Sopot|Zoppot
Sopron|Ödenburg
Szombathely|Steinamanger
Székesfehérvár|Stuhlweißenburg
Eger|Erlau
Celje|Cilli
Ptuj|Pettau
Kranj|Krainburg
Šibenik|Sebenico
Poreč|Parenzo
Rovinj|Rovigno
Opatija|Abbazia
Kotor|Cattaro
Durrës|Durazzo
Chernivtsi|Czernowitz
Mechelen|Mecheln|Malines
Leuven|Löwen|Louvain
Kortrijk|Courtrai
Tournai|Doornik
Nijmegen|Nimwegen|Nimègue
Turku|Åbo
Kraków|Krakow|Cracow|Krakau|Cracovie
Kórinthos|Corinth|Korinth|Corinthe
Archaía Kórinthos|Corinth|Ancient Corinth|Korinth|Corinthe
`;

const aliases: ReadonlyMap<string, readonly string[]> = new Map(
  formerNames
    .trim()
    .split('\n')
    .map((line) => {
      const [town = '', ...names] = line.split('|');
      return [town, names] as const;
    }),
);

/** What else a town is called. @param town its GeoNames name */
export function townAliases(town: string): readonly string[] {
  return [
    ...(aliases.get(town) ?? []),
    ...(/burg$/u.test(town) ? [town.replace(/u(?=rg$)/u, 'ou')] : []),
  ];
}
