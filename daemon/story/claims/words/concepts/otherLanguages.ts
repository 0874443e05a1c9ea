/**
 * What captions tell most often, in English, German and French, and in Italian, Spanish, Portuguese and Dutch, in whose words no
 * text is held, but captions are written: read with those of concepts.ts. Words that are another one in one of our languages
 * are left out (`once`, `mare`).
 */
export const otherLanguages = `
birthday|geburtstag|anniversaire|compleanno cumpleaños verjaardag
wedding|hochzeit|mariage|matrimonio nozze boda casamento bruiloft huwelijk
baptism christening|taufe|baptême|battesimo bautizo batizado doopfeest
graduation|abschluss|diplôme|laurea graduación formatura afstuderen
rehearsal|probe generalprobe|répétition|prova ensayo ensaio repetitie
concert|konzert|concert|concerto concierto
encore encores|zugabe zugaben|rappel rappels|bises
ice-cream ice cream|eis|glace|gelato helado sorvete ijsje
castle|burg schloss|château|castello castillo castelo kasteel
church|kirche|église|chiesa iglesia igreja kerk
cathedral|dom kathedrale|cathédrale|duomo cattedrale catedral domkerk
museum|museum|musée|museo museu
market|markt|marché|mercato mercado
square|platz|place|piazza praça plein
bridge|brücke|pont|ponte puente brug
tower|turm|tour|torre toren
harbour|hafen|puerto haven
beach|strand|plage|spiaggia playa praia
sea|meer|mer|zee
lake|see|lac|lago meer
island|insel|île|isola isla ilha eiland
mountain|berg|montagne|montagna montaña montanha
forest wood|wald|forêt|bosco bosque bos
waterfall|wasserfall|cascade|cascata cascada cachoeira waterval
bus coach|bus reisebus|car bus|pullman autobús ônibus autocarro
train|zug bahn|train|treno tren trem comboio trein
boat|boot|bateau|barca barco boot
ferry|fähre|ferry|traghetto transbordador veerboot
bicycle bike|fahrrad rad|vélo|bicicletta bicicleta fiets
station|bahnhof|gare|stazione estación estação
airport|flughafen|aéroport|aeroporto aeropuerto luchthaven
suitcase luggage|koffer gepäck|valise bagages|valigia maleta mala koffer
departure|abfahrt abreise aufbruch|départ|partenza salida partida vertrek
arrival|ankunft|arrivée|arrivo llegada chegada aankomst
farewell goodbye|abschied|adieux|addio arrivederci despedida adiós afscheid
breakfast|frühstück|petit-déjeuner|colazione desayuno ontbijt
lunch|mittagessen|déjeuner|pranzo almuerzo almoço
dinner supper|abendessen|dîner|cena jantar avondeten
cake|kuchen torte|gâteau|torta pastel tarta bolo taart
wine|wein|vin|vino vinho wijn
coffee|kaffee|café|caffè koffie
soup|suppe|soupe|zuppa sopa soep
candle candles|kerze kerzen|bougie bougies|candele velas kaars kaarsen
present presents gift|geschenk geschenke|cadeau cadeaux|regalo regali presente cadeautjes
dog|hund|chien|perro cachorro hond
horse|pferd|cheval|cavallo caballo cavalo paard
rain|regen|pluie|pioggia lluvia chuva
snow|schnee|neige|neve nieve sneeuw
sunset|sonnenuntergang|coucher|tramonto atardecer zonsondergang
sunrise|sonnenaufgang|lever|alba amanecer zonsopgang
mother mum|mutter mama|mère maman|madre mamma mamá mãe moeder
father dad|vater papa|père|padre papà pai vader
grandmother grandma|großmutter oma|grand-mère mamie|nonna abuela avó grootmoeder
grandfather grandpa|großvater opa|grand-père papy|nonno abuelo avô grootvader
brother|bruder|frère|fratello hermano irmão broer
sister|schwester|sœur|sorella hermana irmã zus
daughter|tochter|fille|figlia hija filha dochter
friends|freunde|amis|amici amigos vrienden
children|kinder|enfants|bambini niños crianças kinderen
school|schule|école|scuola escuela escola
house|haus|maison|casa huis
garden|garten|jardin|giardino jardín jardim tuin
kitchen|küche|cuisine|cucina cocina cozinha keuken
family|familie|famille|famiglia familia família
summit peak|gipfel|sommet|vetta cima cumbre
hut|hütte|refuge cabane|rifugio refugio berghut
dance|tanz tanzen|danse danser|ballo baile dança
song sing|lied singen|chanson chanter|canzone canción lied
score sheet-music|noten partitur|partition|spartito partitura
double-bass bass|kontrabass kontrabässe|contrebasse contrebasses|contrabbasso contrabbassi contrabajo contrabas
goal|tor|but|doelpunt
winner win|sieger sieg gewinnen|vainqueur gagner|vincitore ganador vencedor winnaar
`;
