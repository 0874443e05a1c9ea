/** What goes without saying where one of the first words was said: coffee is drunk, at a wedding people marry. */
export const implied: readonly (readonly (readonly string[])[])[] = `
karaoke|sing sings sang sung singing song songs singen singt sang sangen gesungen lied lieder chanter chante chanté chantent chanson chansons
coffee tea cocoa beer wine champagne juice drink drinks cocktail|drink drinks drank drinking drunk trinken trank tranken trinkt getrunken buvait boit boire boivent
pizza pasta ramen sushi soup cake goose olives cheese bread fish fruit ice-cream lunch dinner breakfast meal food picnic okonomiyaki barbecue capon turkey duck lamb beef pork salmon stew goulash curry chips pancakes waffles potatoes noodles sausage grill trout mussel|lunch dinner supper mittagessen abendessen déjeuner dîner repas table tisch eat ate eats eating eaten meal aßen essen gegessen isst mahlzeit manger mange mangent mangé mangeaient repas
wedding marriage married|marié mariés mariée bride groom brides bridegroom newlyweds couple marry marries married husband wife yes braut bräutigam brautpaar paar heiraten heirateten heiratete geheiratet getraut trauung ja mariée marié mariés marient couple oui
honeymoon|married newlyweds couple bride groom husband wife mariés mariée marié époux braut bräutigam ehepaar paar frischvermählt frischvermählte verheiratet
sail sailing sailor sails sailed yacht helm cruise crew|boat boats ship yacht sail sails sailing boot schiff segelboot yacht bateau voilier navire
stag bachelor hen bachelorette|groom bride wedding marry bräutigam braut hochzeit marié mariée mariage noces
foot barefoot|walk walks walked walking hike hiked wandern wanderten gewandert gehen ging gingen spaziert marcher marche marché pied
bike bicycle bikes cycling|cyclist cyclists radfahrer cycliste cyclistes
soup stew broth|spoon spoons spooned löffel löffeln löffelten cuillère
premiere stag-weekend stag festival jubilee graduation|celebrate celebrates celebrated celebration feiern feierte feierten gefeiert fêter fête fêté
plane flight airplane fly|fly flies flew flown flying flight plane fliegen fliegt flog flogen geflogen flug flugzeug avion vol envolé
lake sea beach river swim swimming ferry boat harbour|water wasser eau
train bus ferry boat plane flight car bike bicycle motorbike taxi tram gondola cable|rode ride rides riding took board ride fuhr fuhren fahrt gefahren nahmen nahm prendre pris prennent
sunset sunrise dawn|watch watched watches watching admire sun set rose zusahen sahen schauten betrachteten regarder regardent
walk hike climb summit peak trail|walk walked walking hike hiked climb climbed way path foot wanderung gewandert wandern weg fuß gipfel spaziergang spazieren spazierte marche marché sentier
football goal team derby tournament match jersey promotion|football soccer fußball foot game match spiel spielen play played playing match jouer joue sport
birthday anniversary wedding|celebrate celebrated celebration celebrates party feier fêté fêtée fêtait fêtaient fêtent feiern feierte feierten gefeiert fest fêter fête
presents gifts|unwrap unwrapped gave packte auspacken schenken geschenkt
dance|danced dancing tanzte tanzten getanzt dansent
speech|spoke speak speaks gave rede hielt redete discours
bird cat dog horse cow sheep goat pig duck goose swan gull owl eagle pelican heron kingfisher stork puffin turtle frog toad snake lizard fish deer fox hare rabbit bear wolf otter beaver marmot ibex chamois mouse bat seal dolphin whale crab jellyfish butterfly dragonfly bee ant spider beetle squirrel hedgehog donkey camel monkey elephant giraffe lion animal insect kitten puppy foal calf piglet hen parrot peacock penguin flamingo crane pigeon magpie badger lynx moose reindeer bison zebra rhino hippo crocodile kangaroo koala panda leopard ostrich llama shark crow raven sparrow swallow cormorant egret woodpecker falcon rooster|animal animals creature creatures beast beasts wildlife tier tiere tieren tieres lebewesen animal animaux bête bêtes
pelican heron kingfisher roller stork gull seagull puffin swan duck goose eagle hawk owl crow raven sparrow swallow robin tit woodpecker cormorant egret parrot peacock penguin flamingo crane pigeon dove magpie cuckoo blackbird starling nightingale vulture osprey falcon hen rooster ostrich|bird birds waterbird waterbirds vogel vögel vögeln vogels wasservögel oiseau oiseaux volatile
dumpling dumplings knödel quenelles soup stew cake pizza pasta ramen goulash waffle waffles breakfast lunch dinner meal food barbecue picnic ice-cream|plate plates bowl table served eat ate eaten teller schüssel tisch gegessen aßen essen assiette assiettes bol table mangé manger servi
jam marmalade harvest apples pears cherries plums|cook cooked boil boiled made jars preserved einkochen eingekocht gekocht eingemacht gläser cuire cuites cuit mettre bocaux pots
tulip tulips rose roses daffodil crocus poppy sunflower lavender lilac cherry blossom heather snowdrop flower flowers|bloom bloomed blooming blossomed flowering flower blühen blühten blüht blühte geblüht fleurir fleurissent fleurissaient fleuri fleurs
pilgrimage pilgrim pilgrims camino|walk walks walked walking way wandern wandert wanderten gewandert pilgern pilgert pilgerten gepilgert gehen gingen weg marche marcher marchent marché marchaient chemin
farewell goodbye bye departure adieu parting|said say says waved wave parted part sagten sagen winken winkten verabschieden verabschiedet verabschiedeten trennen disent dire dit séparent séparer saluent quittent
return homeward homecoming home back|home way going nach hause heim rückweg maison rentrer rentrent chemin
pumpkin kilo kilos weigh weighed tonne|weigh weighs weighed scales waage wiegen wog wiegt gewogen peser pèse pesait balance
repair mend fix broken puncture breakdown|repair repaired mend mended fix fixed reparieren repariert flicken geflickt réparer réparé répare
spade shovel dig garden greenhouse plant seedling allotment|garden garten jardin dig dug graben pflanzen gepflanzt planter planté
rehearsal choir concert song hoarse score sheet-music voice|sing sings sang sung singing singer singers song songs choir singen sang sangen gesungen chor lied lieder chanter chantent chanté chantait chorale chant
roses rose tulip sunflower orchid lily poppy daisy lavender lilac heather blossom dandelion clover|flower flowers plant plants blume blumen pflanze pflanzen fleur fleurs plante plantes
apple pear plum cherry peach apricot raspberry strawberry blueberry blackberry lemon orange grape melon fig berry|fruit fruits obst früchte frucht
piano guitar violin cello flute trumpet trombone saxophone harp organ bagpipe accordion drum orchestra concert choir song rehearsal|music instrument instruments plays played playing play musik musiziert musizieren spielt spielte spielten spielen gespielt musique joue jouent jouer jouait jouaient joué instrument
wake woke breakfast|morning
again once-more|again repeatedly wieder wiederum abermals encore
red blue green yellow white black pink brown grey orange purple violet|colour colours color colors coloured farbe farben farbig couleur couleurs
rain drizzle downpour snow hail thunder thunderstorm storm wind gale fog mist frost heat sun sunny cloud|weather wetter temps météo
drive drove car|car cars drive drove driven auto autos fahren fuhr fuhren gefahren voiture conduire rouler roulé
excursion outing drive ride trip journey|drive ride trip outing excursion journey went fahrt ausfahrt ausflug reise fuhr fuhren führte sortie trajet voyage excursion
aunt uncle|niece nephew nichte neffe nièce neveu
niece nephew|aunt uncle tante onkel oncle
buy bought euro euros zloty franc francs crown kronor pound pounds dollar dollars forint lira yen|cost costs paid price kostete gekostet kosten bezahlt preis coûté coûte coûter coûtait payé prix
chair table bed sofa shelf wardrobe desk armchair|furniture möbel meuble meubles
hammer saw drill screw rake shovel brush ladder secateurs|tool tools werkzeug werkzeuge outil outils
dress coat shirt trousers skirt jumper scarf hat glove boot sock apron costume suit|clothes clothing outfit kleidung kleider vêtements vêtement habits tenue
oak birch pine fir willow apple cherry walnut|tree trees baum bäume bäumen arbre arbres
goal tournament derby relay regatta marathon race basketball tennis handball volleyball hockey rugby golf judo|sport sports match game spiel play played playing gespielt spielen spielt spielte spielten jouer joue jouent jouait jouaient joué
cake chocolate biscuit pudding waffle pancake ice-cream sorbet pastry doughnut tart crumble scone|sweet sweets dessert süßes süßigkeiten nachtisch sucrerie
snack rösti fondue raclette haggis scone burger kebab sandwich taco curry paella tapas omelette egg pretzel dumpling stew roast schnitzel ribs octopus lobster oyster leftovers porridge sausage|lunch dinner supper meal food snack eat ate eating eaten mittagessen abendessen essen aßen gegessen isst mahlzeit déjeuner dîner repas manger mange mangent
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((words) => words.split(' ')));
