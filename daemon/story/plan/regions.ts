import { regionsAround } from '../../photo/place/country.ts';
import type { Language } from '../language.ts';
import { displayNames } from './townNames.ts';

/**
 * Regions within countries by GeoNames' codes, English and German, as far as people tell journeys by them.
 * Common knowledge, collected by hand.
 */
const table = `
AT 01 Burgenland|02 Carinthia=Kärnten|03 Lower Austria=Niederösterreich|04 Upper Austria=Oberösterreich|05 Salzburg|06 Styria=Steiermark|07 Tyrol=Tirol|08 Vorarlberg|09 Vienna=Wien
AU 02 New South Wales|03 Northern Territory|04 Queensland|05 South Australia=Südaustralien|06 Tasmania=Tasmanien|07 Victoria|08 Western Australia=Westaustralien
CA 01 Alberta|02 British Columbia|03 Manitoba|04 New Brunswick|05 Newfoundland and Labrador=Neufundland|07 Nova Scotia|08 Ontario|09 Prince Edward Island|10 Quebec=Québec|11 Saskatchewan|12 Yukon|13 Northwest Territories|14 Nunavut
CH AG Aargau|AI Appenzell|AR Appenzell|BE Bern|BL Baselland|BS Basel|FR Fribourg=Freiburg|GE Geneva=Genf|GL Glarus|GR Graubünden|JU Jura|LU Lucerne=Luzern|NE Neuchâtel=Neuenburg|NW Nidwalden|OW Obwalden|SG St. Gallen|SH Schaffhausen|SO Solothurn|SZ Schwyz|TG Thurgau|TI Ticino=Tessin|UR Uri|VD Vaud=Waadt|VS Valais=Wallis|ZG Zug|ZH Zurich=Zürich
DE 01 Baden-Württemberg|02 Bavaria=Bayern|03 Bremen|04 Hamburg|05 Hesse=Hessen|06 Lower Saxony=Niedersachsen|07 North Rhine-Westphalia=Nordrhein-Westfalen|08 Rhineland-Palatinate=Rheinland-Pfalz|09 Saarland|10 Schleswig-Holstein|11 Brandenburg|12 Mecklenburg-Vorpommern|13 Saxony=Sachsen|14 Saxony-Anhalt=Sachsen-Anhalt|15 Thuringia=Thüringen|16 Berlin
ES 07 Balearic Islands=Balearen|27 La Rioja|29 Madrid|31 Murcia|32 Navarre=Navarra|34 Asturias=Asturien|39 Cantabria=Kantabrien|51 Andalusia=Andalusien|52 Aragon=Aragonien|53 Canary Islands=Kanarische Inseln,Kanaren|54 Castilla-La Mancha|55 Castile and León=Kastilien und León|56 Catalonia=Katalonien|57 Extremadura|58 Galicia=Galicien|59 Basque Country=Baskenland|60 Valencia
FR 11 Île-de-France|24 Centre-Val de Loire|27 Burgundy=Burgund|28 Normandy=Normandie|32 Hauts-de-France|44 Grand Est|52 Pays de la Loire|53 Brittany=Bretagne|75 Nouvelle-Aquitaine|76 Occitanie=Okzitanien|84 Auvergne-Rhône-Alpes|93 Provence|94 Corsica=Korsika
GB ENG England|NIR Northern Ireland=Nordirland|SCT Scotland=Schottland|WLS Wales
IT 01 Abruzzo=Abruzzen|02 Basilicata|03 Calabria=Kalabrien|04 Campania=Kampanien|05 Emilia-Romagna|06 Friuli-Venezia Giulia=Friaul-Julisch Venetien,Friaul|07 Lazio=Latium|08 Liguria=Ligurien|09 Lombardy=Lombardei|10 Marche=Marken|11 Molise|12 Piedmont=Piemont|13 Apulia=Apulien|14 Sardinia=Sardinien|15 Sicily=Sizilien|16 Tuscany=Toskana|17 Trentino-Alto Adige=Trentino-Südtirol|18 Umbria=Umbrien|19 Aosta Valley=Aostatal|20 Veneto=Venetien
PT 09 Algarve|10 Madeira|23 Azores=Azoren
US AK Alaska|AL Alabama|AR Arkansas|AZ Arizona|CA California=Kalifornien|CO Colorado|CT Connecticut|DC District of Columbia|DE Delaware|FL Florida|GA Georgia|HI Hawaii|IA Iowa|ID Idaho|IL Illinois|IN Indiana|KS Kansas|KY Kentucky|LA Louisiana|MA Massachusetts|MD Maryland|ME Maine|MI Michigan|MN Minnesota|MO Missouri|MS Mississippi|MT Montana|NC North Carolina|ND North Dakota|NE Nebraska|NH New Hampshire|NJ New Jersey|NM New Mexico|NV Nevada|NY New York|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VA Virginia|VT Vermont|WA Washington|WI Wisconsin|WV West Virginia|WY Wyoming
`;

const regions: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, country = '', rest = ''] = /^(\w\w) (.*)$/.exec(line) ?? [];
      return rest.split('|').map((entry) => {
        const [, code = '', names = ''] = /^(\w+) (.*)$/.exec(entry) ?? [];
        return [`${country} ${code}`, names.split(/[=,]/)] as const;
      });
    }),
);

/** Every name of every region. */
export const allRegionNames: readonly string[] = [...regions.values()].flat();

/**
 * What a region within a country is called: `Tuscany`, `Toskana`.
 *
 * @param region country and GeoNames' code, `IT 16`
 * @returns `[]` where it has no name people tell journeys by
 */
export const regionNames = (region: string): readonly string[] => regions.get(region) ?? [];

/**
 * The parts of the world a country lies in, in one language: `Southern Europe`, `Europe`.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function worldRegions(country: string, language: Language): readonly string[] {
  return regionsAround(country).flatMap((code) => displayNames[language].of(code) ?? []);
}
