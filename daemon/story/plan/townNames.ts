import { fold } from '../../photo/place/townTable.ts';
import type { Language } from '../language.ts';
import { spellCyrillic } from './spelling/cyrillicNames.ts';
import type { Place } from './facts.ts';

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
RU Nizhniy Novgorod|Nizhny Novgorod|Nischni Nowgorod
RU Rostov-na-Donu|Rostov-on-Don|Rostow am Don
RU Saint Petersburg||Sankt Petersburg
SA Mecca||Mekka
SA Riyadh||Riad
SE Göteborg|Gothenburg|
SG Singapore||Singapur
SO Mogadishu||Mogadischu
SY Damascus||Damaskus
TW Taipei||Taipeh
UA Chernivtsi||Czernowitz
UA Kyiv||Kyjiw
UA Odessa|Odesa|
US New York City|New York|New York
US Washington|Washington, D.C.|Washington, D.C.
UZ Bukhara||Buchara
UZ Tashkent||Taschkent
VA Vatican City||Vatikanstadt
VN Ho Chi Minh City||Ho-Chi-Minh-Stadt
ZA Cape Town||Kapstadt
MA Chefchaouene|Chefchaouen|Chefchaouen
MA Oujda-Angad|Oujda|Oujda
CH Delémont||Delsberg
CH Zürich|Zurich|
CZ Brno||Brünn
CZ České Budějovice||Budweis
CZ Český Krumlov||Krumau
CZ Mariánské Lázně||Marienbad
CZ Liberec||Reichenberg
DJ Djibouti||Dschibuti
DK Helsingør|Elsinore|
FR Dunkerque|Dunkirk|Dünkirchen
GR Delphi|Delphi|Delphi
GR Corfu||Korfu
GR Kórinthos|Corinth|Korinth
GR Spárti|Sparta|Sparta
GR Tríkala|Trikala|Trikala
HU Sopron||Ödenburg
EG Asyūţ|Asyut|Assiut
IN Kolkata||Kalkutta
IT Agrigento||Agrigent
IT Caldaro sulla Strada del Vino||Kaltern
IT Dobbiaco||Toblach
IT Mantova|Mantua|Mantua
IT Ortisei||St. Ulrich
IT Pompei|Pompeii|Pompeji
IT San Candido||Innichen
IT Sorrento||Sorrent
IT Vipiteno||Sterzing
KG Bishkek||Bischkek
KZ Nur-Sultan|Astana|Astana
KZ Kostanay||Qostanai
MV Male|Malé|Malé
PK Karachi||Karatschi
PL Toruń||Thorn
PL Częstochowa||Tschenstochau
RO Cluj-Napoca||Klausenburg
SD Khartoum||Khartum
TJ Dushanbe||Duschanbe
TZ Dar es Salaam||Daressalam
TZ Zanzibar||Sansibar
IR Orūmīyeh|Urmia|Urmia
IR Karaj||Karadsch
IT Taranto||Tarent
KH Paoy Paet|Poipet|Poipet
LV Daugavpils||Dünaburg
PK Peshawar||Peschawar
PL Katowice||Kattowitz
PS Khān Yūnis|Khan Yunis|Chan Yunis
BY Homyel'|Gomel|Homel
IE An Muileann gCearr|Mullingar|Mullingar
IE An Ros|Rush|Rush
IE Cill Airne|Killarney|Killarney
IE Cluain Meala|Clonmel|Clonmel
IE Droichead Nua|Newbridge|Newbridge
IE Gaillimh|Galway|Galway
IE Loch Garman|Wexford|Wexford
IE Luimneach|Limerick|Limerick
IE Newtown Trim|Trim|Trim
IE Ráth Luirc|Charleville|Charleville
IE Trá Mhór|Tramore|Tramore
IT Fiè Allo Sciliar|Fiè allo Sciliar|Völs am Schlern
IT Glorenza||Glurns
IT Malles Venosta||Mals
IT Prato Allo Stelvio|Prato allo Stelvio|Prad am Stilfser Joch
IT Silandro||Schlanders
IT Lagundo||Algund
IT Lana||Lana
IT Tirolo||Dorf Tirol
IT Chiusa||Klausen
IT Selva||Wolkenstein
IT Aldino||Aldein
IT Andriano||Andrian
IT Anterivo||Altrei
IT Avelengo||Hafling
IT Badia||Abtei
IT Barbiano - Barbian|Barbiano|Barbian
IT Braies||Prags
IT Brennero - Brenner|Brennero|Brenner
IT Bronzolo||Branzoll
IT Cadipietra||Steinhaus
IT Caines||Kuens
IT Caines - Kuens|Caines|Kuens
IT Campo Tures||Sand in Taufers
IT Campo di Trens||Freienfeld
IT Castelbello||Kastelbell
IT Castelbello-Ciardes - Kastelbell-Tschars|Castelbello-Ciardes|Kastelbell
IT Castelrotto||Kastelruth
IT Cermes||Tscherms
IT Chienes||Kiens
IT Collalbo||Klobenstein
IT Colle Isarco||Gossensaß
IT Cornaiano||Girlan
IT Cornedo All'Isarco||Karneid
IT Cortaccia sulla Strada del Vino||Kurtatsch
IT Cortina sulla Strada del Vino||Kurtinig
IT Corvara in Badia||Corvara
IT Curon Venosta||Graun
IT Egna||Neumarkt
IT Falzes||Pfalzen
IT Fortezza||Franzensfeste
IT Funes - Villnoess|Funes|Villnöß
IT Gargazzone||Gargazon
IT La Valle - Wengen|La Valle|Wengen
IT Laces||Latsch
IT Laion||Lajen
IT Laives||Leifers
IT Lasa||Laas
IT Luson - Luesen|Luson|Lüsen
IT Magrè sulla Strada del Vino||Margreid
IT Marlengo||Marling
IT Meltina||Mölten
IT Monguelfo||Welsberg
IT Moso in Passiria||Moos in Passeier
IT Nalles||Nals
IT Naturno||Naturns
IT Naz-Sciaves - Natz-Schabs|Naz-Sciaves|Natz-Schabs
IT Nova Levante||Welschnofen
IT Nova Ponente||Deutschnofen
IT Ora||Auer
IT Parcines||Partschins
IT Perca||Percha
IT Ponte Gardena||Waidbruck
IT Postal||Burgstall
IT Predoi||Prettau
IT Racines||Ratschings
IT Racines - Ratschings|Racines|Ratschings
IT Rasun Anterselva - Rasen-Antholz|Rasun Anterselva|Rasen-Antholz
IT Renon - Ritten|Renon|Ritten
IT Rifiano||Riffian
IT Rio di Pusteria||Mühlbach
IT Riscone||Reischach
IT Rodengo - Rodeneck|Rodengo|Rodeneck
IT Salorno||Salurn
IT San Genesio Atesino||Jenesien
IT San Leonardo in Passiria||St. Leonhard in Passeier
IT San Lorenzo di Sebato||St. Lorenzen
IT San Martino in Badia||St. Martin in Thurn
IT San Martino in Passiria||St. Martin in Passeier
IT Santa Cristina Valgardena||St. Christina
IT Santa Valburga||St. Walburg
IT Sarentino||Sarnthein
IT Scena||Schenna
IT Scena - Schenna|Scena|Schenna
IT Sciaves||Schabs
IT Selva dei Molini||Mühlwald
IT Senales||Schnals
IT Sesto||Sexten
IT Siusi||Seis
IT Sluderno||Schluderns
IT Soprabolzano||Oberbozen
IT Stelvio||Stilfs
IT Terento||Terenten
IT Terlano||Terlan
IT Termeno||Tramin
IT Tesimo||Tisens
IT Tires||Tiers
IT Trodena||Truden
IT Tubre||Taufers
IT Ultimo - Ulten|Ultimo|Ulten
IT Vadena||Pfatten
IT Valdaora di Mezzo||Mitterolang
IT Valle Aurina - Ahrntal|Valle Aurina|Ahrntal
IT Valle di Casies - Gsies|Valle di Casies|Gsies
IT Vandoies - Vintl|Vandoies|Vintl
IT Vandoies di Sotto||Niedervintl
IT Varna||Vahrn
IT Velturno||Feldthurns
IT Verano||Vöran
IT Verano - Voeran|Verano|Vöran
IT Villabassa||Niederdorf
IT Villandro||Villanders
IT Villandro - Villanders|Villandro|Villanders
JO Jarash|Jerash|Dscharasch
MT San Pawl il-Baħar|St. Paul’s Bay|St. Paul’s Bay
MT San Ġiljan|St. Julian’s|St. Julian’s
TH Phra Nakhon Si Ayutthaya|Ayutthaya|Ayutthaya
`;

const exonyms = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', en = '', de = ''] = line.split('|');
      return [key, { en, de, fr: '' }] as const;
    }),
);

/**
 * What a town is called in a language: `Lisbon` is `Lissabon` in German.
 *
 * @returns null when the place has no town
 */
export function townName(place: Place, language: Language): string | null {
  if (place.town === null) return null;
  const country = place.country ?? '';
  const key = `${country} ${place.town}`;
  const known = language === 'fr' ? frenchTowns.get(key) : exonyms.get(key)?.[language];
  // A column left empty says that GeoNames' own spelling is the usual one.
  if (known === '' || (known === undefined && language !== 'fr' && exonyms.has(key)))
    return place.town;
  return (
    known ??
    spellCyrillic(place.town, country, language) ??
    plainSpelling(place.town, country, language)
  );
}

/** What people from there call towns that the table has by their English name, where that is none of the names above. */
const ownNames = new Map(
  `Roma=Rome;Milano=Milan;Venezia=Venice;Firenze=Florence;Napoli=Naples;Torino=Turin;Genova=Genoa;Lisboa=Lisbon;Praha=Prague;Warszawa=Warsaw;København=Copenhagen;București=Bucharest;Beograd=Belgrade;Athina=Athens;Αθήνα=Athens;Moskva=Moscow;Москва=Moscow;Київ=Kyiv;Санкт-Петербург=Saint Petersburg;Lefkosia=Nicosia;Bruxelles=Brussels;Brussel=Brussels;Oostende=Ostend;Den Haag=The Hague;'s-Gravenhage=The Hague;Wien=Vienna;München=Munich;東京=Tokyo;京都=Kyoto;北京=Beijing;臺北=Taipei;台北=Taipei;서울=Seoul;القاهرة=Cairo;Marrakech=Marrakesh;Tanger=Tangier;New York=New York City;Washington DC=Washington`
    .split(';')
    .map((entry) => {
      const [own = '', town = ''] = entry.split('=');
      return [fold(own), town] as const;
    }),
);

/**
 * GeoNames' names of the towns that have a name in one of the languages, or where they lie: `Lissabon` is its `Lisbon`.
 *
 * @returns none where it is no other name of a town
 */
export function listedNames(name: string): readonly string[] {
  const wanted = fold(name);
  const own = ownNames.get(wanted);
  const usual = [...exonyms].flatMap(([key, { en, de }]) =>
    [en, de].some((one) => fold(one) === wanted) ? [key] : [],
  );
  const french = [...frenchTowns].flatMap(([key, fr]) => (fold(fr) === wanted ? [key] : []));
  const towns = [...usual, ...french].map((key) => key.slice(3));
  return [...new Set(own === undefined ? towns : [...towns, own])];
}

/** Whether other languages have a name of their own for a town. @param name GeoNames' own */
export function hasForeignName(country: string, name: string): boolean {
  const key = `${country} ${name}`;
  const usual = [exonyms.get(key)?.en, exonyms.get(key)?.de, frenchTowns.get(key)];
  return usual.some((one) => one !== undefined && one !== '' && one !== name);
}

/** Vietnamese is written in Latin letters, but not elsewhere with all its marks. */
const marksAreForeign = new Set(['VN']);

/**
 * A name as people write it who are not from there: one of two official ones, without the marks with which other
 * scripts are spelt out (`Ludhiāna`, `Kavála`), without what GeoNames adds to tell places apart (`Gifu-shi`)
 * or for a part of it (`Narutochō-mitsuishi`).
 */
function plainSpelling(name: string, country: string, language: Language): string {
  const [first = name, second] = name.split(/\s*\/\s*/);
  const bare = (country === 'ES' && second !== undefined && / \/ /.test(name) ? second : first)
    .replace(/ - .*$/, '')
    .replace(/^City of /, '')
    .replace(country === 'JP' ? /-(?:shi|machi|mura)$|(?<!^Hon)-?(?:hon)?chō(?:-.*)?$/ : /$^/, '');
  if (!isForeignScript(country) && !marksAreForeign.has(country)) return bare;
  // French writes the accents of North Africa's names, which are its own.
  const marks =
    language === 'fr' && frenchSpoken.has(country)
      ? /[\u0304\u0323\u0331\u0327\u0307]/gu
      : /\p{M}/gu;
  return bare
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/[Đđð]/gi, (d) => (d === d.toLowerCase() ? 'd' : 'D'))
    .replace(/[‘ʼ]/g, '’');
}

/** Where names are spelt out the French way. */
const frenchSpoken = new Set(['DZ', 'MA', 'MR', 'TN']);

const scripts = new Map<string, boolean>();

/** Whether a country's own language is not written in Latin letters, as CLDR has it. */
function isForeignScript(country: string): boolean {
  const known = scripts.get(country);
  if (known !== undefined) return known;
  const likely = country === '' ? null : new Intl.Locale('und', { region: country }).maximize();
  const isForeign = likely !== null && likely.script !== 'Latn';
  scripts.set(country, isForeign);
  return isForeign;
}

/** Towns with a French name of their own: country, GeoNames, French. Common knowledge, collected by hand. */
const frenchTowns = new Map(
  `IE An Muileann gCearr=Mullingar;IE An Ros=Rush;IE Cill Airne=Killarney;IE Cluain Meala=Clonmel;IE Droichead Nua=Newbridge;IE Gaillimh=Galway;IE Loch Garman=Wexford;IE Luimneach=Limerick;IE Newtown Trim=Trim;IE Ráth Luirc=Charleville;IE Trá Mhór=Tramore;IT Aosta=Aoste;IT Prato Allo Stelvio=Prato allo Stelvio;IT Fiè Allo Sciliar=Fiè allo Sciliar;MT San Pawl il-Baħar=Saint Paul’s Bay;MT San Ġiljan=Saint Julian’s;TH Phra Nakhon Si Ayutthaya=Ayutthaya;JO Jarash=Jerash;AT Vienna=Vienne;BE Antwerpen=Anvers;BE Brugge=Bruges;BE Brussels=Bruxelles;BE Gent=Gand;BE Leuven=Louvain;BE Ieper=Ypres;BE Ostend=Ostende;CH Basel=Bâle;CH Bern=Berne;CH Zürich=Zurich;CH Luzern=Lucerne;CH Sankt Gallen=Saint-Gall;CN Beijing=Pékin;CU Havana=La Havane;CY Nicosia=Nicosie;CZ Prague=Prague;DE Köln=Cologne;DE Munich=Munich;DE Nürnberg=Nuremberg;DE Hamburg=Hambourg;DE Hannover=Hanovre;DE Dresden=Dresde;DE Frankfurt am Main=Francfort;DE Aachen=Aix-la-Chapelle;DE Trier=Trèves;DE Mainz=Mayence;DE Regensburg=Ratisbonne;DK Copenhagen=Copenhague;DZ Algiers=Alger;EG Cairo=Le Caire;ES Barcelona=Barcelone;ES Sevilla=Séville;ES Granada=Grenade;ES Córdoba=Cordoue;ES Zaragoza=Saragosse;ES Cádiz=Cadix;ES Valencia=Valence;ES Burgos=Burgos;ES Pamplona=Pampelune;ES Salamanca=Salamanque;ES Donostia / San Sebastián=Saint-Sébastien;ES Santiago de Compostela=Saint-Jacques-de-Compostelle;ES Segovia=Ségovie;ES Lleida=Lérida;ES Girona=Gérone;PT Bragança=Bragance;DE Konstanz=Constance;DE Freiburg=Fribourg-en-Brisgau;DE Koblenz=Coblence;DE Speyer=Spire;DE Braunschweig=Brunswick;CH Solothurn=Soleure;CH Schaffhausen=Schaffhouse;CH Chur=Coire;CH Brig=Brigue;CH Thun=Thoune;DK Helsingør=Elseneur;IT Piacenza=Plaisance;IT Alessandria=Alexandrie;GR Kórinthos=Corinthe;GR Delphi=Delphes;CZ Karlovy Vary=Carlsbad;FR Nice=Nice;GB London=Londres;GB Edinburgh=Édimbourg;GR Athens=Athènes;GR Thessaloníki=Thessalonique;HU Budapest=Budapest;IT Florence=Florence;IT Genoa=Gênes;IT Milan=Milan;IT Naples=Naples;IT Rome=Rome;IT Venice=Venise;IT Turin=Turin;IT Bologna=Bologne;IT Padova=Padoue;IT Pisa=Pise;IT Siena=Sienne;IT Verona=Vérone;IT Palermo=Palerme;IT Perugia=Pérouse;IT Siracusa=Syracuse;IT Trento=Trente;IT Trieste=Trieste;IT Mantova=Mantoue;IT Ravenna=Ravenne;IT Bolzano=Bolzano;JP Kyoto=Kyoto;JP Tokyo=Tokyo;LB Beirut=Beyrouth;LY Tripoli=Tripoli;MA Fès=Fès;MA Marrakesh=Marrakech;MA Tangier=Tanger;MX Mexico City=Mexico;NL The Hague=La Haye;NL Nijmegen=Nimègue;PL Warsaw=Varsovie;PL Kraków=Cracovie;PL Wrocław=Wrocław;PT Lisbon=Lisbonne;PT Coimbra=Coimbra;RO Bucharest=Bucarest;RU Moscow=Moscou;RU Saint Petersburg=Saint-Pétersbourg;SG Singapore=Singapour;SY Damascus=Damas;TR Istanbul=Istanbul;UA Kyiv=Kiev;US New York City=New York;US New Orleans=La Nouvelle-Orléans;US Philadelphia=Philadelphie;US Washington=Washington;VA Vatican City=Vatican;ZA Cape Town=Le Cap;AM Yerevan=Erevan;GE Tbilisi=Tbilissi;IN Kolkata=Calcutta;IQ Baghdad=Bagdad;IR Tehran=Téhéran;KG Bishkek=Bichkek;KZ Nur-Sultan=Astana;MM Yangon=Rangoun;MO Macau=Macao;NP Kathmandu=Katmandou;OM Muscat=Mascate;RU Yekaterinburg=Iekaterinbourg;RU Novosibirsk=Novossibirsk;RU Krasnoyarsk=Krasnoïarsk;RU Chita=Tchita;RU Yakutsk=Iakoutsk;RU Irkutsk=Irkoutsk;SA Riyadh=Riyad;SA Mecca=La Mecque;TJ Dushanbe=Douchanbé;TM Ashgabat=Achgabat;UZ Tashkent=Tachkent;UZ Samarkand=Samarcande;UZ Bukhara=Boukhara;VN Ho Chi Minh City=Hô-Chi-Minh-Ville;VN Hanoi=Hanoï;ET Addis Ababa=Addis-Abeba;SO Mogadishu=Mogadiscio;AF Kabul=Kaboul;AZ Baku=Bakou;CY Famagusta=Famagouste;PH Manila=Manille;DO Santo Domingo=Saint-Domingue;TT Port of Spain=Port-d’Espagne;GR Ródos=Rhodes;GR Irákleion=Héraklion;GR Corfu=Corfou;GR Piraeus=Le Pirée;GR Pátra=Patras;GR Chaniá=La Canée;CH Genève=Genève;CH Sitten=Sion;CH Biel/Bienne=Bienne;CH Murten/Morat=Morat;IL Jerusalem=Jérusalem;EG Alexandria=Alexandrie;EG Luxor=Louxor;EG Aswan=Assouan;EG Giza=Gizeh;GB Dover=Douvres;GB Canterbury=Cantorbéry;IT Livorno=Livourne;IT Pompei=Pompéi;IT Sorrento=Sorrente;IT Modena=Modène;IT Ferrara=Ferrare;IT Bergamo=Bergame;IT Vicenza=Vicence;IT Como=Côme;IT Cortona=Cortone;IT Cremona=Crémone;IT Lucca=Lucques;IT Assisi=Assise;HR Dubrovnik=Dubrovnik;SE Göteborg=Göteborg;MA Chefchaouene=Chefchaouen;MA Oujda-Angad=Oujda;PE Cusco=Cuzco;BR Rio de Janeiro=Rio de Janeiro;CR San José=San José;PA Panamá=Panama;MV Male=Malé;AT Salzburg=Salzbourg;DE Bremen=Brême;DE Saarbrücken=Sarrebruck;IT Novara=Novare;IT Salerno=Salerne;IT Taranto=Tarente;IT Parma=Parme;IT Catania=Catane;IT Ancona=Ancône;NL Leiden=Leyde;NL Tilburg=Tilbourg;ES A Coruña=La Corogne;ES Cadiz=Cadix;ES Murcia=Murcie;ES Tarragona=Tarragone;ES Toledo=Tolède;TR Antakya=Antioche;PS Nablus=Naplouse;MN Ulan Bator=Oulan-Bator;AE Abu Dhabi=Abou Dhabi;KH Paoy Paet=Poipet;IR Orūmīyeh=Ourmia;UA Yalta=Yalta;BY Homyel'=Gomel`
    .split(';')
    .map((entry) => {
      const [key = '', name = ''] = entry.split('=');
      return [key, name] as const;
    }),
);

/** French countries that are masculine and begin with a consonant, plural ones, and islands without an article. */
const frenchMasculine = new Set(
  'BD BF BI BJ BN BR BT BW CA CD CG CL CM CR DK GA GH GT GT HN JP KE KG KH KW KZ LA LB LI LS LU LY MA ME ML MM MX MW MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR SS SV TD TG TJ TL TM TG VA VE VN VU XK YE ZW GB'.split(
    ' ',
  ),
);
const frenchPlural = new Set('AE BS CV FJ KM KY MH MV NL PH PW SB SC TC US VG VI FO FK'.split(' '));
const frenchBare = new Set(
  'AD BH BB CU CY DJ DM HT HK KI MC MG MO MT MU NR OM SG SM ST TO TT TV TW'.split(' '),
);

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
  fr: {
    HK: 'Hong Kong',
    MO: 'Macao',
    CD: 'République démocratique du Congo',
    CG: 'République du Congo',
    PS: 'Palestine',
  },
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

/** Names of countries and of parts of the world, by ISO 3166-1 and UN M.49. */
export const displayNames = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  de: new Intl.DisplayNames('de', { type: 'region' }),
};

/**
 * The bare name of a country, without article.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function countryName(code: string, language: Language): string {
  const name = shortCountries[language][code] ?? displayNames[language].of(code) ?? code;
  return name.replace(' & ', language === 'fr' ? ' et ' : ' and ');
}

/** "in" with a country, article included: `in Portugal`, `in the Netherlands`, `in der Schweiz`, `im Iran`. */
export function inCountry(code: string, language: Language): string {
  if (language === 'en') return `in ${withEnglishArticle(code)}`;
  const name = countryName(code, language);
  if (language === 'fr') {
    const to = frenchPlural.has(code)
      ? 'aux'
      : frenchBare.has(code)
        ? 'à'
        : frenchMasculine.has(code)
          ? 'au'
          : 'en';
    return `${to} ${name}`;
  }
  if (germanFeminine.has(code)) return `in der ${name}`;
  if (germanMasculine.has(code)) return `im ${name}`;
  return germanIrregular[code] ?? `in ${name}`;
}

/** A country among others: `the Netherlands`, `die Schweiz`, `der Iran`, `Portugal`; French lists them without articles. */
export function countryListed(code: string, language: Language): string {
  const name = countryName(code, language);
  if (language === 'en') return withEnglishArticle(code);
  if (language === 'fr') return name;
  if (germanFeminine.has(code)) return `die ${name}`;
  if (germanMasculine.has(code)) return `der ${name}`;
  return /^(?:in|auf) de[nr] /.test(germanIrregular[code] ?? '') ? `die ${name}` : name;
}

/** A country as an English subject or object: `the Netherlands`, `Portugal`. */
export function withEnglishArticle(code: string): string {
  return `${englishArticles.has(code) ? 'the ' : ''}${countryName(code, 'en')}`;
}
