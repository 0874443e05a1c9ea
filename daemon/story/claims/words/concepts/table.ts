/** Things that captions and keywords speak of, in English, German and French: whoever said one has said the others. */
export const concepts = `
birthday birthdays|geburtstag kindergeburtstag geburtstage geburtstags|anniversaire anniversaires
party celebration celebrate celebrated|fest feier feiern feierte gefeiert|fête fêter fêté
wedding weddings|hochzeit|mariage noces
party parties|feier fest party|fête fêtes
christmas|weihnachten weihnachts|noël
easter|ostern oster|pâques
market markets|markt märkte wochenmarkt|marché marchés
coffee|kaffee|café
cake cakes|kuchen torte torten|gâteau gâteaux
tea|tee|thé
lunch|mittagessen mittag|déjeuner déjeuné déjeune déjeunent
dinner supper|abendessen|dîner dîné dîne
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
drop drops|tropfen|goutte gouttes
stag-weekend stag bachelor|junggesellenabschied junggesellinnenabschied|célibataire
plane aircraft aeroplane flight airplane|flugzeug flug|avion vol
fly flies flew flown flying|fliegen fliegt flog flogen geflogen|envoler envolé
car cars|auto autos|voiture
drive driving drove|fahren fuhr|conduire rouler
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
room rooms|zimmer raum räume|chambre salle pièce
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
sun|sonne|soleil
sunny sun-drenched|sonnig|ensoleillé
sky|himmel|ciel
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
outdoors outside daylight|draußen freien tageslicht|dehors jour
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
make-up makeup|schminke geschminkt schminken make-up|maquillage maquille maquillée maquillé
hair hairdo hairdresser|haar haare frisur frisiert frisieren friseur|cheveux coiffure coiffe coiffée coiffer coiffeur
curls curly|locken lockig|boucles bouclés
eat ate eats eating eaten|aß essen isst gegessen frisst fraß gefressen|mange mangé manger mangent
gate gates|tor tore tores toren|portail porte portes
tier tiers layer layers storey storeys floor floors|etage etagen stockwerk stockwerke schicht schichten|étage étages
swim swimming swam swims|schwimmen schwamm geschwommen baden gebadet|baigner baigné baignade nager nagé
walk walked walks stroll strolled|spaziergang spazieren spaziert spazierte|promenade promené promenée promenés promène balade baladé
cable-car gondola cable|seilbahn gondel|téléphérique télécabine
salt|salz|sel
mine mines|bergwerk mine stollen salzbergwerk|mine mines
ice glacier|eis gletscher|glace glacier
blister blisters|blase blasen|ampoule ampoules
waffle waffles|waffel waffeln|gaufre gaufres
porridge oatmeal|haferbrei haferflocken|porridge bouillie flocons
edge|kante rand|bord arête
pack packing packed packs|packen packt gepackt packte|emballer emballe emballé bagages valise
goulash|gulasch|goulasch goulache
speech toast|rede ansprache|discours allocution
taxi cab|taxi|taxi
world|welt|monde
queen king prince princess|königin könig prinz prinzessin|reine roi prince princesse
apple apples|apfel äpfel|pomme pommes
strawberry strawberries|erdbeere erdbeeren|fraise fraises
cherry cherries|kirsche kirschen|cerise cerises
pancake pancakes|pfannkuchen|crêpe crêpes
soup stew|suppe eintopf|soupe potage ragoût
salmon|lachs|saumon
shrimp prawns|garnelen krabben|crevettes
mushroom mushrooms|pilz pilze|champignon champignons
garlic onion|knoblauch zwiebel|ail oignon
grill grilled barbecue bbq|grill grillen gegrillt|grillade grillades barbecue
bakery baker|bäckerei bäcker|boulangerie boulanger
shop shopping shopped bought|einkauf einkaufen eingekauft gekauft kaufte|courses achats acheté achète
tent camping camp|zelt zelten camping|tente camping camper
hut cabin|hütte|cabane chalet refuge
hostel inn|herberge gasthof pension|auberge gîte
luggage suitcase bag bags|gepäck koffer tasche|bagages valise sac
ticket tickets|fahrkarte ticket eintrittskarte|billet billets
passport|pass reisepass|passeport
border customs|grenze zoll|frontière douane
traffic jam|stau verkehr|embouteillage bouchon
breakdown flat tyre puncture|panne reifen platt|panne crevaison pneu
storm thunderstorm lightning|gewitter sturm blitz|orage tempête éclair
ice frost frozen|eis frost gefroren|gel givre gelé
heat hot|hitze heiß|chaleur chaud
swimming-pool pool|schwimmbad pool becken|piscine
sauna|sauna|sauna
ski skiing skis|ski skifahren schi|ski skier
sled sledge sledging|schlitten rodeln|luge
skate skating rink|schlittschuh eislaufen|patin patinage patinoire
surf surfing|surfen|surf
sail sailing sailed|segeln segelte gesegelt|voile voilier navigué
kayak canoe paddle|kajak kanu paddeln|kayak canoë pagaie
fishing fish angler|angeln fisch angler|pêche pêcher poisson
tennis|tennis|tennis
basketball|basketball|basket
goal win won victory|tor sieg gewonnen gewann|but victoire gagné
medal trophy cup|medaille pokal|médaille trophée coupe
marathon race|marathon lauf rennen|marathon course
stage concert band|bühne konzert band kapelle|scène concert groupe orchestre
choir sing|chor singen|chorale chœur chanter
guitar|gitarre|guitare
piano|klavier|piano
drum drums|trommel schlagzeug|tambour batterie
violin|geige violine|violon
accordion|akkordeon|accordéon
film cinema movie|film kino|film cinéma
circus|zirkus|cirque
fair funfair ferris|kirmes jahrmarkt riesenrad|fête foraine manège grande-roue
carousel|karussell|carrousel manège
lantern lanterns|laterne laternen|lanterne lanternes
mask costume costumes|maske kostüm verkleidet|masque costume déguisement déguisé
parade procession|umzug parade|défilé procession cortège
pumpkin|kürbis|citrouille potiron
snowman|schneemann|bonhomme
kiss kissed|kuss küssen küsst|baiser bisou embrasse
hug hugged|umarmung umarmt umarmen|câlin étreinte
vows yes|ja jawort gelübde|oui vœux
veil bouquet|schleier strauß brautstrauß|voile bouquet
suit tie|anzug krawatte|costume cravate
hat cap|hut mütze|chapeau casquette bonnet
coat jacket|mantel jacke|manteau veste blouson
sandcastle sand|sandburg sand|sable château
shell shells|muschel muscheln|coquillage coquillages
wave waves|welle wellen|vague vagues
cliff cliffs|klippe klippen|falaise falaises
lighthouse|leuchtturm|phare
windmill|windmühle|moulin
ruin ruins|ruine ruinen|ruine ruines
statue monument|statue denkmal|statue monument
temple shrine|tempel schrein|temple sanctuaire
mosque|moschee|mosquée
monastery abbey|kloster abtei|monastère abbaye couvent
graveyard cemetery grave|friedhof grab|cimetière tombe
bell bells|glocke glocken|cloche cloches
clock|uhr turmuhr|horloge
window|fenster|fenêtre
wall|mauer wand|mur muraille
door|tür|porte
attic|dachboden|grenier
cellar|keller|cave
farm barn|bauernhof hof scheune|ferme grange
field meadow|feld wiese|champ pré prairie
vineyard grapes|weinberg weingut trauben|vigne vignoble raisin
harvest|ernte|récolte vendange
festival|fest volksfest stadtfest dorffest erntefest weinfest sommerfest straßenfest|fête
tractor|traktor trecker|tracteur
pig pigs|schwein schweine|cochon porc
sheep lamb|schaf schafe lamm|mouton moutons agneau
goat goats|ziege ziegen|chèvre chèvres
rabbit hare|hase kaninchen|lapin lièvre
fox|fuchs|renard
bear|bär bären|ours
wolf|wolf wölfe|loup
squirrel|eichhörnchen|écureuil
hedgehog|igel|hérisson
duck ducks|ente enten|canard canards
swan swans|schwan schwäne|cygne cygnes
seagull seagulls gull|möwe möwen|mouette mouettes
owl|eule|chouette hibou
butterfly|schmetterling|papillon
bee bees|biene bienen|abeille abeilles
snake|schlange|serpent
frog|frosch|grenouille
turtle tortoise|schildkröte|tortue
whale dolphin|wal delfin|baleine dauphin
shark|hai|requin
monkey|affe affen|singe
camel|kamel|chameau dromadaire
donkey|esel|âne
lion tiger|löwe tiger|lion tigre
moon|mond|lune
star stars|stern sterne|étoile étoiles
rainbow|regenbogen|arc-en-ciel
fire-engine fire|feuerwehr feuer|pompiers feu
police|polizei|police
hospital doctor|krankenhaus arzt|hôpital médecin
school-bag first-day|schultüte einschulung|rentrée cartable
exam exams|prüfung prüfungen abitur abi|examen examens bac
teacher|lehrer lehrerin|professeur maître maîtresse
class classroom|klasse klassenzimmer|classe
university|universität uni|université fac
desk|schreibtisch|bureau
game board|brettspiel spiel karten|jeu société
puzzle|puzzle|puzzle
chess|schach|échecs
doll|puppe|poupée
teddy|teddy teddybär|nounours
swing slide|schaukel rutsche|balançoire toboggan
nap sleep asleep slept|schlaf schläft schlief geschlafen nickerchen|sieste dort dormi dormir
bath|bad badewanne|bain
knitting sewing|stricken nähen|tricot couture
painting paint|malen gemälde gemalt|peinture peint
photo-booth camera|kamera fotoautomat|appareil
mirror|spiegel|miroir
key keys|schlüssel|clé clés
letter postcard|brief postkarte|lettre carte
newspaper|zeitung|journal
phone call|telefon anruf|téléphone appel
flag|fahne flagge|drapeau
stone stones rock|stein steine fels|pierre pierres rocher
gold silver|gold silber|or argent
wood log|holz|bois
grass|gras rasen|herbe gazon
leaf leaves|blatt blätter laub|feuille feuilles
rose roses|rose rosen|rose roses
sunflower sunflowers|sonnenblume sonnenblumen|tournesol tournesols
lavender|lavendel|lavande
tulip tulips|tulpe tulpen|tulipe tulipes
palm palms|palme palmen|palmier palmiers
cactus|kaktus|cactus
orange oranges|orange orangen apfelsine|orange oranges
lemon lemons|zitrone zitronen|citron citrons
grape grapes|traube trauben|raisin raisins
melon|melone|melon pastèque
honey|honig|miel
sugar|zucker|sucre
rice|reis|riz
bean beans|bohne bohnen|haricot haricots
tomato tomatoes|tomate tomaten|tomate tomates
pumpkin-soup|kürbissuppe|velouté
dumpling dumplings|knödel kloß klöße|quenelle raviolis
oyster oysters mussel mussels|auster austern muschel muscheln|huître huîtres moules
crab lobster|krebs hummer|crabe homard
cocktail cocktails|cocktail cocktails|cocktail apéro apéritif
champagne prosecco|sekt champagner prosecco|champagne mousseux
schnapps liqueur|schnaps likör|eau-de-vie liqueur
juice lemonade|saft limonade|jus limonade
water|wasser|eau
midnight|mitternacht|minuit
noon midday|mittag|midi
twins|zwillinge|jumeaux jumelles
nephew niece|neffe nichte|neveu nièce
neighbour neighbours neighbor|nachbar nachbarn|voisin voisins
colleague colleagues|kollege kollegen|collègue collègues
boss|chef chefin|patron chef
guide|führer reiseführer|guide
tourist tourists|tourist touristen|touriste touristes
matterhorn|matterhorn|cervin
danube|donau|danube
rhine|rhein|rhin
alps|alpen|alpes
remember remembers remembered memory|erinnert erinnern erinnerte erinnerung|souvient souvenir souviennent souvenait
mr mister|herr herrn|monsieur
mrs ms|frau|madame
saint st|sankt|saint sainte
ready|bereit fertig|prêt prête prêts prêtes
off out alight|ausgestiegen aussteigen steigt steigen|descend descendent descendu descendus descendre
down descent|hinab hinunter runter abwärts|descend descendent descendu descendus descendre bas
aboard|eingestiegen zugestiegen einsteigen zusteigen steigt|monte montent monté embarquer embarque
upside down|kopf kopfüber|envers
everybody everyone all|alle|tous
grandparents|großeltern|grands-parents
parents|eltern|parents
aunt|tante|tante
karaoke|karaoke|karaoke
degree degrees|grad|degré degrés
uncle|onkel|oncle tonton|tío zio
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
