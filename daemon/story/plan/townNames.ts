import type { Place } from './facts.ts';

/** Languages the built-in narrator writes. */
export type Language = 'en' | 'de';

/**
 * Towns whose usual name differs from the one GeoNames lists: country, GeoNames, English, German;
 * an empty column is the GeoNames name itself. Common knowledge, collected by hand.
 */
const table = `
AM Yerevan||Jerewan
AT Vienna||Wien
BE Antwerpen|Antwerp|
BE Brugge|Bruges|Brügge
BE Brussels||Brüssel
BE Gent|Ghent|
BE Ieper|Ypres|Ypern
BE Liège||Lüttich
BE Leuven||Löwen
BE Ostend||Ostende
CH Biel/Bienne|Biel|Biel
CH Fribourg||Freiburg im Üechtland
CH Genève|Geneva|Genf
CH Luzern|Lucerne|
CH Neuchâtel||Neuenburg
CH Sankt Gallen|St. Gallen|St. Gallen
CH Sitten|Sion|
CL Santiago||Santiago de Chile
CN Beijing||Peking
CU Havana||Havanna
CY Nicosia||Nikosia
CZ Karlovy Vary||Karlsbad
CZ Prague||Prag
DE Hannover|Hanover|
DE Köln|Cologne|
DE Munich||München
DE Nürnberg|Nuremberg|
DK Copenhagen||Kopenhagen
DZ Algiers||Algier
EG Aswan||Assuan
EG Cairo||Kairo
EG Giza||Gizeh
ES Donostia / San Sebastián|San Sebastián|San Sebastián
ES Gasteiz / Vitoria|Vitoria|Vitoria
ES Sevilla|Seville|
ES Zaragoza||Saragossa
ET Addis Ababa||Addis Abeba
FR Mulhouse||Mülhausen
FR Nice||Nizza
FR Strasbourg||Straßburg
GE Tbilisi||Tiflis
GR Athens||Athen
GR Chaniá|Chania|Chania
GR Irákleion|Heraklion|Heraklion
GR Náfplio|Nafplio|Nafplio
GR Pátra|Patras|Patras
GR Piraeus||Piräus
GR Ródos|Rhodes|Rhodos
GR Thessaloníki|Thessaloniki|Thessaloniki
HK Hong Kong||Hongkong
IN New Delhi||Neu-Delhi
IQ Baghdad||Bagdad
IR Tehran||Teheran
IT Bolzano||Bozen
IT Bressanone||Brixen
IT Brunico||Bruneck
IT Florence||Florenz
IT Genoa||Genua
IT Merano||Meran
IT Milan||Mailand
IT Naples||Neapel
IT Padova|Padua|Padua
IT Rome||Rom
IT Siracusa|Syracuse|Syrakus
IT Trento||Trient
IT Trieste||Triest
IT Venice||Venedig
JP Kyoto||Kyōto
JP Tokyo||Tokio
KP Pyongyang||Pjöngjang
KW Kuwait City||Kuwait-Stadt
LU Luxembourg||Luxemburg
LY Tripoli||Tripolis
MA Fès|Fez|
MA Marrakesh||Marrakesch
MA Tangier||Tanger
MD Chisinau||Chișinău
MM Yangon||Rangun
MN Ulan Bator|Ulaanbaatar|Ulaanbaatar
MX Mexico City||Mexiko-Stadt
NL The Hague||Den Haag
NL Nijmegen||Nimwegen
OM Muscat||Maskat
PA Panamá|Panama City|Panama-Stadt
PL Gdańsk||Danzig
PL Kraków||Krakau
PL Poznań||Posen
PL Szczecin||Stettin
PL Warsaw||Warschau
PL Wrocław||Breslau
PT Lisbon||Lissabon
RO Braşov|Brașov|Kronstadt
RO Bucharest||Bukarest
RO Sibiu||Hermannstadt
RO Timişoara|Timișoara|Temeswar
RS Belgrade||Belgrad
RU Moscow||Moskau
RU Rostov-na-Donu|Rostov-on-Don|Rostow am Don
RU Saint Petersburg||Sankt Petersburg
RU Vladivostok||Wladiwostok
SA Mecca||Mekka
SA Riyadh||Riad
SE Göteborg|Gothenburg|
SG Singapore||Singapur
SO Mogadishu||Mogadischu
SY Damascus||Damaskus
TW Taipei||Taipeh
UA Chernivtsi||Czernowitz
UA Kyiv||Kyjiw
UA Kharkiv||Charkiw
UA Lviv||Lwiw
UA Odessa|Odesa|
US New York City|New York|New York
US Washington|Washington, D.C.|Washington, D.C.
UZ Bukhara||Buchara
UZ Tashkent||Taschkent
VA Vatican City||Vatikanstadt
VN Ho Chi Minh City||Ho-Chi-Minh-Stadt
ZA Cape Town||Kapstadt
MA Chefchaouene|Chefchaouen|Chefchaouen
`;

const exonyms = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', en = '', de = ''] = line.split('|');
      return [key, { en, de }] as const;
    }),
);

/**
 * What a town is called in a language: `Lisbon` is `Lissabon` in German.
 *
 * @returns null when the place has no town
 */
export function townName(place: Place, language: Language): string | null {
  if (place.town === null) return null;
  return exonyms.get(`${place.country ?? ''} ${place.town}`)?.[language] || place.town;
}

/** Countries that take an article in English running text. */
const englishArticles = new Set(
  'AE BS CD CF CG CZ DO FK FO GB GM IM KM KY MH MP MV NL PH SB SC TC US VG VI'.split(' '),
);

/** German countries with an article: `in der Schweiz`, `im Iran`, and those with a form of their own. */
const germanFeminine = new Set('CH MN SK TR UA'.split(' '));
const germanMasculine = new Set('IR IQ LB NE SD SS SN TD XK YE'.split(' '));
const germanIrregular: Readonly<Record<string, string>> = {
  AE: 'in den Vereinigten Arabischen Emiraten',
  AQ: 'in der Antarktis',
  BS: 'auf den Bahamas',
  CD: 'in der Demokratischen Republik Kongo',
  CF: 'in der Zentralafrikanischen Republik',
  CG: 'in der Republik Kongo',
  CV: 'auf den Kapverden',
  CY: 'auf Zypern',
  DO: 'in der Dominikanischen Republik',
  FK: 'auf den Falklandinseln',
  FO: 'auf den Färöern',
  GB: 'im Vereinigten Königreich',
  IM: 'auf der Isle of Man',
  JM: 'auf Jamaika',
  KM: 'auf den Komoren',
  KY: 'auf den Kaimaninseln',
  MH: 'auf den Marshallinseln',
  MP: 'auf den Nördlichen Marianen',
  MT: 'auf Malta',
  MU: 'auf Mauritius',
  MV: 'auf den Malediven',
  NL: 'in den Niederlanden',
  PH: 'auf den Philippinen',
  SB: 'auf den Salomonen',
  SC: 'auf den Seychellen',
  SJ: 'auf Spitzbergen',
  TC: 'auf den Turks- und Caicosinseln',
  US: 'in den USA',
  VA: 'im Vatikan',
  VG: 'auf den Britischen Jungferninseln',
  VI: 'auf den Amerikanischen Jungferninseln',
};

/** Where the usual name differs from the Unicode one. */
const shortCountries: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    HK: 'Hong Kong',
    MO: 'Macau',
    MM: 'Myanmar',
    PS: 'Palestine',
    CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo',
    SJ: 'Svalbard',
    CZ: 'Czech Republic',
    TR: 'Turkey',
  },
  de: {
    HK: 'Hongkong',
    MO: 'Macau',
    MM: 'Myanmar',
    PS: 'Palästina',
    US: 'USA',
    CD: 'Demokratische Republik Kongo',
  },
};

const displayNames = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  de: new Intl.DisplayNames('de', { type: 'region' }),
};

/**
 * The bare name of a country, without article.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function countryName(code: string, language: Language): string {
  const name = shortCountries[language][code] ?? displayNames[language].of(code) ?? code;
  return name.replace(' & ', ' and ');
}

/** "in" with a country, article included: `in Portugal`, `in the Netherlands`, `in der Schweiz`, `im Iran`. */
export function inCountry(code: string, language: Language): string {
  if (language === 'en') return `in ${withEnglishArticle(code)}`;
  const name = countryName(code, language);
  if (germanFeminine.has(code)) return `in der ${name}`;
  if (germanMasculine.has(code)) return `im ${name}`;
  return germanIrregular[code] ?? `in ${name}`;
}

/** A country as an English subject or object: `the Netherlands`, `Portugal`. */
export function withEnglishArticle(code: string): string {
  return `${englishArticles.has(code) ? 'the ' : ''}${countryName(code, 'en')}`;
}
