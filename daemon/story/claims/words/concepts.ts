/** Things that captions and keywords speak of, in English, German and French: whoever said one has said the others. */
const table = `
birthday birthdays party celebration celebrate celebrated|geburtstag geburtstage geburtstags fest feier feiern feierte gefeiert|anniversaire anniversaires fête fêter fêté
wedding weddings party celebration celebrate celebrated|hochzeit fest feier feiern gefeiert|mariage noces
party parties|feier fest party|fête fêtes
christmas|weihnachten weihnachts|noël
easter|ostern oster|pâques
market markets|markt märkte wochenmarkt|marché marchés
coffee|kaffee|café
cake cakes|kuchen torte torten|gâteau gâteaux
tea|tee|thé
lunch|mittagessen mittag|déjeuner
dinner supper|abendessen|dîner
breakfast|frühstück|petit-déjeuner
food|essen|nourriture
beer|bier|bière
wine|wein|vin
brewery|brauerei|brasserie
restaurant|restaurant|restaurant
bar pub|bar kneipe|bar
hotel|hotel|hôtel
ice-cream icecream|eis|glace
bread|brot|pain
cheese|käse|fromage
olives olive|oliven olive|olives
fish|fisch|poisson
fruit|obst|fruit fruits
pizza|pizza|pizza
dance dancing danced dances|tanz tanzen tanzt tanzte getanzt|danse danser dansé
sing singing song songs|singen gesungen lied lieder|chant chanter chanson
music concert|musik konzert|musique concert
game games play playing|spiel spiele spielen|jeu jeux jouer
swim swimming swam|baden bad schwimmen schwamm geschwommen|baignade nager
walk walking walked|spaziergang spazieren|promenade
hike hiking hiked hikes|wandern wanderung gewandert|randonnée
climb climbing climbed|klettern geklettert aufstieg|escalade montée
bus buses coach|bus busse bussen|bus car
train trains|zug züge zügen bahn|train
ferry|fähre|ferry bac
boat boats ship|boot boote schiff|bateau bateaux
plane flight airplane|flugzeug flug|avion vol
car cars drive driving drove|auto autos fahren fuhr|voiture
bike bicycle bikes cycling|fahrrad rad räder|vélo
motorbike motorcycle|motorrad|moto
cat cats|katze katzen kater|chat chats
dog dogs|hund hunde|chien chiens
horse horses|pferd pferde|cheval chevaux
bird birds|vogel vögel|oiseau oiseaux
falcon|falke|faucon
cow cows|kuh kühe|vache vaches
flower flowers|blume blumen blüte|fleur fleurs
tree trees|baum bäume|arbre arbres
forest woods|wald wälder|forêt
beach beaches|strand strände|plage plages
sea ocean|meer ozean|mer océan
lake|see|lac
river|fluss|rivière fleuve
mountain mountains|berg berge|montagne montagnes
island|insel|île
harbour harbor port|hafen|port
garden|garten|jardin
park|park|parc
street road|straße|rue
house houses|haus häuser|maison maisons
castle palace|schloss burg|château palais
church cathedral|kirche dom|église cathédrale
museum|museum|musée
tower|turm|tour
bridge|brücke|pont
square|platz|place
balcony|balkon|balcon
roof|dach|toit
room|zimmer|chambre
door gate|tür tor|porte
kitchen|küche|cuisine
school|schule|école
candle candles lit burning burnt|kerze kerzen brennt brannte brannten angezündet|bougie bougies allumée brûle brûlait
fire bonfire campfire|feuer lagerfeuer|feu
gift gifts present presents|geschenk geschenke|cadeau cadeaux
snow|schnee|neige
rain rainy|regen|pluie
wind|wind|vent
fog mist|nebel|brouillard
sun sunny|sonne sonnig|soleil
sunrise dawn|sonnenaufgang|lever aube
sunset|sonnenuntergang|coucher
cloud clouds|wolke wolken|nuage nuages
pink|rosa|rose
red|rot rote roter rotes roten|rouge
blue|blau blaue blauer blaues blauen|bleu bleue
green|grün grüne grünes grünen|vert verte
white|weiß weiße weißes weißen|blanc blanche
yellow|gelb gelbe gelbes gelben|jaune
black|schwarz schwarze schwarzes schwarzen|noir noire
best|beste bester bestes besten|meilleur meilleure
late delayed|verspätet verspätung spät|retard tard
waiting wait|warten wartet wartete|attente attendre
looking search searching|suche suchen suchte suchten|cherche chercher recherche
paid pays pay|zahlt zahlte bezahlt bezahlte gezahlt|payé paie
love|liebe verliebt|amour amoureux
goodbye farewell|abschied verabschiedeten verabschieden|adieu revoir
arrival arrived arrive|ankunft angekommen|arrivée
departure|abfahrt abreise|départ
family|familie|famille
friend friends|freund freunde freunden freundin|ami amis amie
mother mum mom|mutter mama|mère maman
father dad|vater papa|père papa
sister|schwester|sœur
brother|bruder|frère
grandma grandmother granny|oma großmutter|mamie grand-mère
grandpa grandfather|opa großvater|papi grand-père
child children kids|kind kinder kindern|enfant enfants
baby|baby|bébé
smile smiles smiled smiling|lächeln lächelt lächelten lächelnd|sourire sourit souriait souriant
laugh laughs laughed laughing|lachen lacht lachte lachten|rire rit riait
motorcycle|motorrad|moto
truck lorry|lastwagen laster|camion
kite kites|drachen|cerf-volant
umbrella umbrellas|schirm schirme regenschirm|parapluie
bench|bank|banc
backpack rucksack|rucksack|sac
plant|pflanze|plante
book books|buch bücher|livre livres
cup cups glass glasses|tasse tassen glas gläser becher|tasse verre
bottle bottles|flasche flaschen|bouteille
chair chairs|stuhl stühle|chaise
sofa couch|sofa|canapé
table|tisch|table
screen laptop computer notebook|bildschirm laptop notebook computer rechner|écran ordinateur portable
outdoors outside daylight open-air|draußen freien tageslicht|dehors plein-air jour
lettering sign signs text words reads|schrift schild schilder aufschrift steht text|écriteau panneau inscription lit texte
tie|krawatte|cravate
ball|ball|ballon balle
elephant|elefant|éléphant
giraffe|giraffe|girafe
toy|stofftier|peluche
stairs steps staircase|treppe treppen stufen|escalier escaliers
yard courtyard|hof innenhof|cour
speech toast|rede ansprache|discours
bride|braut|mariée
groom bridegroom|bräutigam|marié
feet foot|füße fuß füßen|pieds pied
hand hands|hand hände|main mains
hair|haar haare frisur|cheveux coiffure
station|bahnhof|gare
airport|flughafen|aéroport
fountain|brunnen springbrunnen|fontaine
chocolate|schokolade|chocolat
boots shoes|stiefel stiefeln schuhe schuhen|bottes chaussures
goose|gans|oie
chicken|huhn hähnchen|poulet
meat steak|fleisch steak|viande
cabbage|kohl rotkohl|chou
potatoes|kartoffeln|pommes
soup|suppe|soupe
noodles pasta|nudeln pasta|pâtes nouilles
nervous|nervös nervöser|nerveux nerveuse
happy glad|glücklich froh|heureux heureuse content
tired|müde|fatigué fatiguée fatigués
hungry|hungrig hunger|faim
cold|kalt kälte|froid
hot warm|heiß warm|chaud
wet|nass nasse|mouillé
sparkler sparklers|wunderkerze wunderkerzen|cierges
firework fireworks|feuerwerk|feu artifice
map|karte landkarte|carte plan
deer|reh rehe hirsch hirsche|cerf cerfs biche daims
blossom blossoms cherry|blüte blüten kirschblüte kirschblüten kirsche|fleurs cerisiers cerisier
landed landing|gelandet landung landeten|atterri atterrissage
dress|kleid|robe
ring rings|ring ringe|bague alliance
church|kirche|église
town hall|rathaus|mairie hôtel
old town|altstadt|vieille
view|aussicht ausblick blick|vue
summit peak top|gipfel|sommet
waterfall|wasserfall|cascade
valley|tal|vallée
cave|höhle|grotte
desert|wüste|désert
camp tent camping|zelt camping lager|tente camping
shop store|laden geschäft|magasin boutique
office work|büro arbeit|bureau travail
library|bibliothek|bibliothèque
theatre theater|theater|théâtre
zoo|zoo tierpark|zoo
playground|spielplatz|aire jeux
pool|schwimmbad pool becken|piscine
cable|seilbahn|téléphérique
football soccer match|fußball spiel|football match
running run race|lauf laufen rennen|course courir
queue line|schlange|queue
new|neu neue neuer neues neuen|nouveau nouvelle
old|alt alte alter altes alten|vieux vieille ancien
big|groß große großer großes großen|grand grande
small little|klein kleine kleiner kleines kleinen|petit petite
first|erste erster erstes ersten|premier première
last|letzte letzter letztes letzten|dernier dernière
morning|morgen|matin
evening|abend|soir
night|nacht|nuit
upside down|kopf kopfüber|envers
everybody everyone all|alle|tous
grandparents|großeltern|grands-parents
parents|eltern|parents
aunt|tante|tante
uncle|onkel|oncle
cousin cousins|cousin cousine cousins|cousin cousine
husband|mann ehemann|mari
wife|frau ehefrau|femme
baptism christening|taufe|baptême
graduation|abschluss abschlussfeier|diplôme
moving move|umzug|déménagement
balloon balloons|ballon ballons luftballon|ballon ballons
tree christmas|baum weihnachtsbaum|sapin
presents|geschenke bescherung|cadeaux
market christmas|weihnachtsmarkt markt|marché
picnic|picknick|pique-nique
sausage sausages|wurst würstchen|saucisse
egg eggs|ei eier|œuf œufs
apple apples|apfel äpfel|pomme pommes
autumn|herbst|automne
summer|sommer|été
winter|winter|hiver
spring|frühling frühjahr|printemps
`;

/** What goes without saying where one of the first words was said: coffee is drunk, at a wedding people marry. */
const implied = `
coffee tea cocoa beer wine champagne juice drink drinks cocktail|drink drinks drank drinking drunk trinken trank tranken trinkt getrunken buvait boit boire boivent
pizza pasta ramen sushi soup cake goose olives cheese bread fish fruit ice-cream lunch dinner breakfast meal food picnic okonomiyaki barbecue|eat ate eats eating eaten meal aßen essen gegessen isst mahlzeit manger mange mangent mangé mangeaient repas
wedding marriage married|bride groom brides bridegroom newlyweds couple marry marries married husband wife yes braut bräutigam brautpaar paar heiraten heirateten heiratete geheiratet getraut trauung ja mariée marié mariés marient couple oui
lake sea beach river swim swimming ferry boat harbour|water wasser eau
train bus ferry boat plane flight car bike bicycle motorbike taxi tram gondola cable|rode ride rides riding took board ride fuhr fuhren fahrt gefahren nahmen nahm prendre pris prennent
sunset sunrise dawn|watch watched watches watching admire sun set rose zusahen sahen schauten betrachteten regarder regardent
walk hike climb summit peak trail|walk walked walking hike hiked climb climbed way path foot wanderung gewandert wandern weg fuß gipfel spaziergang spazieren spazierte marche marché sentier
birthday anniversary|celebrate celebrated celebration celebrates party feiern feierte feierten gefeiert fest fêter fête
presents gifts|unwrap unwrapped gave packte auspacken schenken geschenkt
dance|danced dancing tanzte tanzten getanzt dansent
speech|spoke speak speaks gave rede hielt redete discours
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((words) => words.split(' ')));

const rows: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((line) => line.split(/[|\s]+/));

/**
 * Words for the same things in every language.
 *
 * @param said whether a word was said
 * @returns one text with every word for what was said
 */
export function otherWords(said: (word: string) => boolean): string {
  const same = rows.flatMap((row) => (row.some(said) ? row : []));
  const known = new Set(same);
  const more = implied.flatMap(([causes = [], words = []]) =>
    causes.some((word) => known.has(word) || said(word)) ? words : [],
  );
  return [...same, ...more].join(' ');
}
