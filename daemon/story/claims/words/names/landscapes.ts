/**
 * Mountains, waters, islands and old regions as German writes them, where a capital letter proves nothing, each with its other
 * names and with where it is true: country codes, or a country and GeoNames’ code of a first-order division.
 */
const table = `
Öresund|Øresund|Oresund: DK SE
Sankt-Lorenz-Strom|St Lawrence|St. Lawrence|Saint Lawrence|Saint-Laurent: CA-08 CA-10 US
Finnischer Meerbusen|Finnischen Meerbusen|Gulf of Finland|golfe de Finlande: EE FI RU
Bottnischer Meerbusen|Bottnischen Meerbusen|Gulf of Bothnia|golfe de Botnie: FI SE
Alpen|Alps|Alpes: AT CH LI SI DE-02 FR-84 FR-93 IT-06 IT-08 IT-09 IT-12 IT-17 IT-19 IT-20
Pyrenäen|Pyrenees|Pyrénées: AD ES-32 ES-52 ES-56 FR-75 FR-76
Dolomiten|Dolomites: IT-06 IT-17 IT-20
Karpaten|Carpathians|Carpates: CZ PL RO SK UA
Tatra|Hohe Tatra: PL SK
Riesengebirge|Krkonoše: CZ PL
Vogesen|Vosges: FR-27 FR-44
Ardennen|Ardennes: BE FR-44 LU
Cevennen|Cévennes: FR-76 FR-84
Camargue: FR-76 FR-93
Dordogne: FR-75
Savoyen|Savoy|Savoie: FR-84
Loire: FR-24 FR-27 FR-52 FR-76 FR-84
Rhein|Rhine|Rhin: AT-08 CH DE-01 DE-05 DE-07 DE-08 FR-44 LI NL
Rhône: CH-GE CH-VD CH-VS FR-76 FR-84 FR-93
Garonne: ES-56 FR-75 FR-76
Eifel: BE DE-07 DE-08 LU
Bodensee|Lake Constance|lac de Constance: AT-08 CH-SG CH-TG DE-01 DE-02
Genfersee|Lake Geneva|lac Léman: CH-GE CH-VD CH-VS FR-84
Gardasee|Lake Garda|lac de Garde: IT-09 IT-17 IT-20
Comer See|Lake Como|lac de Côme: IT-09
Lago Maggiore|Lake Maggiore|lac Majeur: CH-TI IT-09 IT-12
Vierwaldstättersee|Lake Lucerne|lac des Quatre-Cantons: CH-LU CH-NW CH-OW CH-SZ CH-UR
Plattensee|Lake Balaton|lac Balaton: HU
Pegnitz: DE-02
Regnitz: DE-02
Isar: AT-07 DE-02
Inn: AT-04 AT-07 CH-GR DE-02
Salzach: AT-04 AT-05 DE-02
Altmühl: DE-02
Naab: DE-02
Lech: AT-07 AT-08 DE-02
Iller: DE-01 DE-02
Wörnitz: DE-01 DE-02
Tauber: DE-01 DE-02
Jagst: DE-01
Nagold: DE-01
Lahn: DE-05 DE-07 DE-08
Fulda: DE-05 DE-06
Werra: DE-05 DE-06 DE-15
Unstrut: DE-14 DE-15
Neiße|Neisse|Lusatian Neisse: CZ DE-11 DE-13 PL
Elbe|Labe: CZ DE-03 DE-04 DE-06 DE-10 DE-11 DE-13 DE-14
Donau|Danube: AT-03 AT-04 AT-09 BG DE-01 DE-02 HR HU RO RS SK UA
Ruhr: DE-07
Ems: DE-06 DE-07
Ahr: DE-07 DE-08
Saar|Sarre: DE-08 DE-09 FR-44
Enns: AT-03 AT-04 AT-05 AT-06
Mur: AT-05 AT-06 HR HU SI
Drau|Drava|Drave: AT-02 AT-07 HR HU IT-17 SI
Aare: CH-AG CH-BE CH-SO
Limmat: CH-AG CH-ZH
Etsch|Adige: IT-17 IT-20
Arno: IT-16
Tiber|Tevere: IT-16 IT-18 IT-07
Moldau|Vltava: CZ
Weichsel|Vistula|Vistule: PL
Warthe|Warta: PL
Themse|Thames|Tamise: GB
Saône: FR-27 FR-44 FR-84
Ebro|Èbre: ES
Douro|Duero: ES PT
Tajo|Tagus|Tejo: ES PT
Sava: BA HR RS SI
Soča|Isonzo: IT-06 SI
Neretva: BA HR
Oberbayern|Upper Bavaria: DE-02
Niederbayern|Lower Bavaria: DE-02
Oberfranken|Upper Franconia: DE-02
Mittelfranken|Middle Franconia: DE-02
Unterfranken|Lower Franconia: DE-02
Oberpfalz|Upper Palatinate: DE-02
Chiemgau: DE-02
Berchtesgadener Land: DE-02
Taunus: DE-05 DE-08
Odenwald: DE-01 DE-02 DE-05
Spessart: DE-02 DE-05
Rhön: DE-02 DE-05 DE-15
Westerwald: DE-05 DE-07 DE-08
Sauerland: DE-05 DE-07
Erzgebirge|Ore Mountains: CZ DE-13
Elbsandsteingebirge: CZ DE-13
Fichtelgebirge: DE-02
Frankenwald: DE-02 DE-15
Vogtland: DE-02 DE-13 DE-15
Oberlausitz: DE-13
Uckermark: DE-11 DE-12
Havelland: DE-11
Münsterland: DE-07
Ruhrgebiet: DE-07
Emsland: DE-06
Wendland: DE-06
Wattenmeer: DE-02 DE-04 DE-06 DE-10 DK NL
Norderney: DE-06
Borkum: DE-06
Juist: DE-06
Helgoland: DE-10
Amrum: DE-10
Fehmarn: DE-10
Hiddensee: DE-12
Müritz: DE-12
Mosel|Moselle: DE-08 DE-09 FR-44 LU
Neckar: DE-01 DE-05
Main: DE-02 DE-05 DE-08
Weser: DE-03 DE-05 DE-06 DE-07
Havel: DE-11 DE-12 DE-14 DE-16
Spree: CZ DE-11 DE-13 DE-16
Saale: DE-02 DE-14 DE-15
Chiemsee: DE-02
Königssee: DE-02
Ammersee: DE-02
Zugspitze: AT-07 DE-02
Großglockner: AT-02 AT-07
Wörthersee: AT-02
Attersee: AT-04 AT-05
Salzkammergut: AT-04 AT-05 AT-06
Wachau: AT-03
Waldviertel: AT-03
Zillertal: AT-07
Ötztal: AT-07
Pinzgau: AT-05
Engadin|Engadine: CH-GR
Wallis|Valais: CH-VS
Tessin|Ticino: CH-TI
Emmental: CH-BE
Simmental: CH-BE
Vinschgau: IT-17
Pustertal: IT-17
Brenner: AT-07 IT-17
Vesuv|Vesuvius|Vésuve: IT-04
Ätna|Etna: IT-15
Kolosseum|Colosseum|Colisée: IT-07
Gargano: IT-13
Elba: IT-16
Stromboli: IT-15
Markusplatz: IT-20
Abruzzen: IT-01
Pilatus: CH-LU CH-NW CH-OW
Rigi: CH-LU CH-SZ
Böhmerwald: AT-04 CZ DE-02
Sudeten: CZ PL
Karlsbrücke|Charles Bridge: CZ
Hradschin: CZ
Pommern|Pomerania|Poméranie: DE-12 PL
Ostpreußen: LT PL RU
Baltikum: EE LT LV
Puszta: HU
Plattensee|Balaton: HU
Banat: HU RO RS
Bukowina: RO UA
Galizien: PL UA
Krim|Crimea|Crimée: RU UA
Kaukasus|Caucasus|Caucase: AM AZ GE RU
Ural: KZ RU
Wolga|Volga: RU
Sibirien|Siberia|Sibérie: RU
Kamtschatka: RU
Kappadokien|Cappadocia|Cappadoce: TR
Anatolien|Anatolia|Anatolie: TR
Bosporus: TR
Ägäis|Aegean|Égée: GR TR
Kykladen|Cyclades: GR
Chalkidiki: GR
Euböa: GR
Thessalien: GR
Epirus: AL GR
Makedonien: GR MK
Extremadura: ES-57
Mancha: ES-54
Meseta: ES-54 ES-55
Galicien: ES-58
Alhambra: ES-51
Sahara: DZ EG EH LY MA ML MR NE SD TD TN
Atlas: DZ MA TN
Nil|Nile: EG SD
Sinai: EG
Sansibar|Zanzibar: TZ
Serengeti: TZ
Kilimandscharo|Kilimanjaro: TZ
Anden|Andes: AR BO CL CO EC PE VE
Amazonas: BR CO PE
Feuerland: AR CL
Yucatán: MX
Everglades: US-FL
Grand Canyon: US-AZ
Mississippi: US
Anjou: FR-52
Poitou: FR-75
Périgord: FR-75
Hebriden|Hebrides|Hébrides: GB-SCT
Orkneys|Orkney: GB-SCT
Shetlands|Shetland: GB-SCT
Highlands: GB-SCT
Bedfordshire: GB-ENG
Berkshire: GB-ENG
Buckinghamshire: GB-ENG
Cambridgeshire: GB-ENG
Cheshire: GB-ENG
Cornwall: GB-ENG
Cumbria: GB-ENG
Derbyshire: GB-ENG
Devon: GB-ENG
Dorset: GB-ENG
Essex: GB-ENG
Gloucestershire: GB-ENG
Hampshire: GB-ENG
Herefordshire: GB-ENG
Hertfordshire: GB-ENG
Lancashire: GB-ENG
Leicestershire: GB-ENG
Lincolnshire: GB-ENG
Norfolk: GB-ENG
Northamptonshire: GB-ENG
Northumberland: GB-ENG
Nottinghamshire: GB-ENG
Oxfordshire: GB-ENG
Rutland: GB-ENG
Shropshire: GB-ENG
Somerset: GB-ENG
Staffordshire: GB-ENG
Suffolk: GB-ENG
Surrey: GB-ENG
Sussex: GB-ENG
Warwickshire: GB-ENG
Wiltshire: GB-ENG
Worcestershire: GB-ENG
Yorkshire: GB-ENG
Northumbria: GB-ENG
Merseyside: GB-ENG
Tyneside: GB-ENG
Dartmoor: GB-ENG
Exmoor: GB-ENG
County Durham: GB-ENG
East Anglia: GB-ENG
East Sussex: GB-ENG
East Yorkshire: GB-ENG
Isle of Wight: GB-ENG
Isles of Scilly: GB-ENG
New Forest: GB-ENG
Norfolk Broads: GB-ENG
North Yorkshire: GB-ENG
Peak District: GB-ENG
South Downs: GB-ENG
South Yorkshire: GB-ENG
West Midlands: GB-ENG
West Sussex: GB-ENG
West Yorkshire: GB-ENG
Yorkshire Dales: GB-ENG
Fife: GB-SCT
Argyll: GB-SCT
Perthshire: GB-SCT
Aberdeenshire: GB-SCT
Speyside: GB-SCT
Trossachs: GB-SCT
Skye: GB-SCT
Cairngorms: GB-SCT
Lothian: GB-SCT
Pembrokeshire: GB-WLS
Carmarthenshire: GB-WLS
Snowdonia|Eryri: GB-WLS
Gower: GB-WLS
Powys: GB-WLS
Gwynedd: GB-WLS
Anglesey: GB-WLS
Ceredigion: GB-WLS
Brecon Beacons: GB-WLS
Connemara: IE
Burren: IE
Kerry: IE
Donegal: IE
Wicklow: IE
Ring of Kerry: IE
Cotswolds: GB-ENG
Kent: GB-ENG
Lake District: GB-ENG
Lofoten: NO
Vesterålen: NO
Spitzbergen|Svalbard: NO SJ
Nordkap|North Cape|Cap Nord: NO
Hardangervidda: NO
Telemark: NO
Jütland|Jutland: DK
Seeland|Zealand: DK
Fünen: DK
Bornholm: DK
Gotland: SE
Öland: SE
Schonen|Skåne: SE
Småland: SE
Dalarna: SE
Vänern: SE
Ålandinseln: AX FI
Friesland|Frisia|Frise: DE-06 DE-10 NL
Zeeland: NL
Brabant: BE NL
Texel: NL
IJsselmeer: NL
Wallonien|Wallonia|Wallonie: BE
Java: ID
Lombok: ID
Borneo: BN ID MY
Ganges: BD IN
Kerala: IN
Rajasthan: IN
Goa: IN
Mekong: CN KH LA MM TH VN
Jangtse: CN
Hokkaido: JP-12
Kyushu: JP-07 JP-18 JP-21 JP-25 JP-27 JP-30 JP-33
Shikoku: JP-05 JP-17 JP-20 JP-39
Fuji: JP-37 JP-46
`;

const rows: readonly (readonly [names: readonly string[], where: readonly string[]])[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [names = '', where = ''] = row.split(': ');
    return [names.split('|'), where.split(' ')] as const;
  });

/** Their names of one word, lower case. */
export const landscapeWords: readonly string[] = rows.flatMap(([names]) =>
  names.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()),
);

/**
 * The landscapes somebody may be in who is in a country.
 *
 * @param country its code, such as `FR`
 * @param region GeoNames' code with the country's, such as `FR 76`; undefined where nothing is known of it
 */
export function landscapesOf(country: string, region: string | undefined): readonly string[] {
  const here = [country, ...(region === undefined ? [] : [region.replace(' ', '-')])];
  return rows.flatMap(([names, where]) => (here.some((code) => where.includes(code)) ? names : []));
}
