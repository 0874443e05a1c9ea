/** Names of towns beside those of plan/townNames.ts, as older books and neighbours have them: GeoNames’ name, then the others. */
const table = `
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
`;

const aliases: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [town = '', ...names] = line.split('|');
      return [town, names] as const;
    }),
);

/** What else a town is called. @param town its GeoNames name */
export function townAliases(town: string): readonly string[] {
  return aliases.get(town) ?? [];
}
