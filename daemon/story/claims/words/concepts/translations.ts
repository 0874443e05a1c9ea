/** More words for the same things in English, German and French, in dictionary forms: read with those of concepts.ts. */
export const translations = `
drizzle|nieseln nieselregen|bruine bruiner
downpour shower pour|platzregen wolkenbruch schauer gießen|averse déluge
thunder|donner donnern|tonnerre tonner ; hail|hagel hageln|grêle grêler ; icicle|eiszapfen|glaçon
puddle|pfütze|flaque ; mud muddy|schlamm matsch schlammig|boue boueux ; breeze|brise|brise
headwind|gegenwind|vent ; dew|tau|rosée
flood flooded|flut überflutung hochwasser|inondation inondé ; steam|dampf dampfen|vapeur
dust|staub|poussière ; smoke|rauch rauchen|fumée fumer
iron ironing|bügeln bügeleisen|repasser fer
wash laundry washing|waschen wäsche|laver lessive linge ; clean|putzen|nettoyer
sweep|fegen kehren|balayer ; sew|nähen|coudre couture ; knit|stricken|tricoter tricot
braid plait|zopf flechten|tresse natte tresser ; comb|kämmen|peigner ; shave|rasieren|raser
bow-tie bow tie|fliege schleife|nœud papillon ; tie knot|binden knoten|nouer nœud
veil|schleier|voile ; stain spot|fleck|tache ; button|knopf|bouton ; shoelace|schnürsenkel|lacet
sleeve|ärmel|manche ; pocket|tasche|poche ; curl|locke|boucle ; beard|bart|barbe
mayor|bürgermeister bürgermeisterin|maire ; read reading|lesen vorlesen lesung|lire lecture
sign signature|unterschreiben unterschrift|signer signature ; confetti|konfetti|confetti confettis
bouquet|strauß blumenstrauß|bouquet ; wreath|kranz|couronne ; tear|träne|larme
registry|standesamt|mairie ; altar|altar|autel ; aisle|gang mittelschiff|allée nef
bridesmaid|brautjungfer|demoiselle ; witness|trauzeuge zeuge|témoin ; reception|empfang|réception
cello|cello|violoncelle ; flute|flöte|flûte ; trumpet|trompete|trompette ; trombone|posaune|trombone
saxophone|saxophon saxofon|saxophone ; harp|harfe|harpe ; bagpipe bagpipes|dudelsack|cornemuse
organ|orgel|orgue ; fiddle|fiedel geige|violon ; orchestra|orchester|orchestre
rehearsal rehearse practise practice|probe proben üben|répétition répéter
snowball|schneeball|neige ; rehearsal|probe|répétition répéter ; solo|solo|solo
chorus|refrain chor|refrain ; waltz|walzer|valse ; tango|tango|tango
whistle|pfeifen pfeife|siffler sifflet ; hum|summen|fredonner
applause applaud clap|applaus applaudieren klatschen beifall|applaudir applaudissement
clown|clown|clown ; magician magic|zauberer zaubern|magicien magie
chip chips fries|pommes fritten chips|frite frites ; crisps|chips|chips
mayonnaise|mayonnaise majo|mayonnaise ; mustard|senf|moutarde ; ketchup|ketchup|ketchup
sauce|soße sauce|sauce ; roll bun|brötchen semmel|petit-pain brioche ; bread loaf|brot|pain miche
toast|toast|toast ; biscuit cookie shortbread|keks plätzchen|biscuit sablé sablés
cinnamon|zimt|cannelle ; gingerbread|lebkuchen|pain-d'épices
chestnut|kastanie marone|marron châtaigne ; capon|kapaun|chapon ; turkey|pute truthahn|dinde
duck|ente|canard ; rabbit|kaninchen|lapin ; lamb|lamm|agneau ; pork|schwein|porc ; beef|rind|bœuf
ham|schinken|jambon ; bacon|speck|lard ; sausage|wurst|saucisse saucisson ; herring|hering|hareng
trout|forelle|truite ; tuna|thunfisch|thon ; cod|kabeljau dorsch|morue cabillaud
pike perch zander|hecht barsch zander|brochet perche sandre ; eel|aal|anguille
mussel|miesmuschel|moule ; snail|schnecke|escargot ; pea|erbse|pois ; lentil|linse|lentille
carrot|karotte möhre|carotte ; onion|zwiebel|oignon ; pepper|paprika pfeffer|poivron poivre
spinach|spinat|épinard ; asparagus|spargel|asperge ; lettuce salad|salat|salade laitue
cucumber|gurke|concombre ; pear|birne|poire ; plum|pflaume|prune ; peach|pfirsich|pêche
apricot|aprikose|abricot ; raspberry|himbeere|framboise ; blueberry|heidelbeere|myrtille
blackberry|brombeere|mûre ; nut nuts walnut|nuss nüsse walnuss|noix ; almond|mandel|amande
fig|feige|figue ; date|dattel|datte ; cream|sahne|crème ; butter|butter|beurre
yoghurt yogurt|joghurt|yaourt ; milk|milch|lait ; jam|marmelade|confiture
leftovers leftover scraps|reste|restes ; dough|teig|pâte ; recipe|rezept|recette
dessert pudding|nachtisch dessert|dessert ; tart pie|torte|tarte
pastry|gebäck|pâtisserie viennoiserie ; croissant|croissant|croissant ; doughnut|krapfen|beignet
sorbet|sorbet|sorbet ; popcorn|popcorn|pop-corn ; candy sweets|bonbon süßigkeit|bonbon
cider|most|cidre ; whisky whiskey|whisky|whisky ; rum|rum|rhum ; brandy|weinbrand|cognac
toast cheers clink|anstoßen prost|trinquer toast ; bottle|flasche|bouteille
plate dish|teller|assiette plat ; spoon|löffel|cuillère ; fork|gabel|fourchette
knife|messer|couteau ; pan pot|pfanne topf|poêle casserole ; oven|ofen|four ; stove|herd|cuisinière
picnic|picknick picknicken|pique-nique pique-niquer ; taste|schmecken probieren|goût goûter
cook|kochen|cuisiner cuire ; bake|backen|cuire ; peel|schälen|éplucher ; stir|rühren|remuer
slice cut|schneiden scheibe|couper tranche ; serve|servieren|servir
cart wagon stall stand|wagen karren stand bude|chariot charrette stand étal ; canoe|kanu|canoë
rowing row oar|rudern ruder|ramer rame ; raft|floß|radeau ; yacht|yacht|yacht
sail|segel segeln|voile voguer ; anchor|anker|ancre ; paddle|paddel paddeln|pagaie pagayer
hydrofoil|tragflügelboot|hydroglisseur
bike bicycle cycle|rad räder fahrrad radeln radtour|vélo bicyclette ; wheel|rad|roue
tyre tire|reifen|pneu ; puncture flat|platten panne|crevaison ; saddle|sattel|selle
helmet|helm|casque ; bell|klingel glocke|sonnette cloche ; platform track|gleis bahnsteig|quai voie
ticket|fahrkarte ticket|billet ; rail railway|bahn eisenbahn|chemin-de-fer train
locomotive engine|lok lokomotive|locomotive ; carriage|waggon kutsche|wagon calèche
tram|straßenbahn tram|tramway ; taxi|taxi|taxi ; tractor|traktor|tracteur
lorry truck|lastwagen|camion ; plane aeroplane|flugzeug flieger|avion
helicopter|hubschrauber|hélicoptère ; balloon|ballon|montgolfière
sledge sled sleigh|schlitten rodeln|luge traîneau
carton box boxes cardboard|karton schachtel kiste|carton boîte caisse ; unpack|auspacken|déballer
suitcase|koffer|valise ; tent|zelt|tente ; rucksack backpack|rucksack|sac ; map|landkarte|carte
compass|kompass|boussole ; departure leave leaving|abfahrt abreise abschied|départ
arrival arrive|ankunft ankommen|arrivée arriver ; farewell goodbye|abschied lebewohl|adieu au-revoir
detour|umweg|détour ; delay late|verspätung|retard ; cancelled|ausgefallen|annulé
team squad crew|mannschaft team|équipe ; club|verein|club
clubhouse|vereinsheim klubhaus|club-house ; pitch ground field|platz spielfeld|terrain pelouse
tournament|turnier|tournoi ; indoor hall|halle hallen|salle ; derby|derby|derby
promotion|aufstieg|montée promotion ; relegation|abstieg|relégation ; goal|tor|but
goalkeeper keeper|torwart torhüter tor hüten|gardien but ; score scored|treffen tor|marquer
penalty|elfmeter|penalty ; referee|schiedsrichter|arbitre ; whistle|pfiff|sifflet
win won victory|sieg gewinnen gewonnen gewann|victoire gagner gagné
lose lost defeat|niederlage verlieren verloren|défaite perdre perdu ; draw|unentschieden|match-nul
final|finale endspiel|finale ; trophy cup|pokal|coupe trophée
training practice train|training trainieren|entraînement entraîner ; season|saison|saison
coach trainer|trainer|entraîneur ; captain|kapitän spielführer|capitaine
jersey shirt|trikot|maillot ; football soccer|fußball|football foot ; handball|handball|handball
volleyball|volleyball|volley ; tennis|tennis|tennis ; gymnastics|turnen|gymnastique
race run|rennen lauf|course ; medal|medaille|médaille ; podium|podest|podium
chess checkmate|schach schachpartie|échecs échec ; match game|partie spiel|partie match
cards|karten|cartes ; dice|würfel|dés ; puzzle jigsaw|puzzle|puzzle ; quiz|quiz|quiz
pub|kneipe pub|pub ; grill barbecue|grill grillen|gril barbecue grillade ; plaster cast|gips|plâtre
bandage|verband|bandage pansement ; crutch|krücke|béquille
injury injured hurt|verletzung verletzt|blessure blessé
broken break|gebrochen bruch|cassé fracture ; ill sick|krank|malade ; fever|fieber|fièvre
tooth teeth|zahn zähne|dent ; knee|knie|genou genoux ; foot barefoot|fuß barfuß|pied pieds nus
arm|arm|bras ; leg|bein|jambe ; finger|finger|doigt ; nose|nase|nez ; ear|ohr|oreille
eye|auge|œil yeux ; back|rücken|dos ; shoulder|schulter|épaule ; belly|bauch|ventre
field research sample|feld forschung probe|terrain recherche échantillon prélèvement
sample|probe|échantillon ; transect|transekt|transect ; nest|nest|nid ; bird|vogel|oiseau
pelican pelecanus|pelikan|pélican ; heron nycticorax ardea|reiher|héron
kingfisher alcedo|eisvogel|martin-pêcheur ; roller coracias|racke blauracke|rollier
turtle tortoise emys|schildkröte|tortue ; frog hyla rana|frosch laubfrosch|grenouille rainette
stork ciconia|storch|cigogne ; gull seagull larus|möwe|mouette goéland
puffin fratercula|papageitaucher|macareux ; swan cygnus|schwan|cygne ; duck anas|ente|canard
goose anser|gans|oie ; eagle aquila|adler|aigle ; hawk buzzard buteo|habicht bussard|buse épervier
owl strix bubo|eule uhu kauz|hibou chouette ; crow raven corvus|krähe rabe|corbeau corneille
sparrow passer|spatz sperling|moineau ; swallow hirundo|schwalbe|hirondelle hirondelles
robin erithacus|rotkehlchen|rouge-gorge ; tit parus|meise|mésange
woodpecker dendrocopos|specht|pic ; cormorant phalacrocorax|kormoran|cormoran
egret egretta|seidenreiher|aigrette
juvenile young chick cub|jungtier jungvogel küken|jeune juvénile poussin petit ; egg|ei eier|œuf
feather|feder|plume ; flock swarm|schwarm|vol nuée essaim ; herd|herde|troupeau
call calling|rufen ruf|appeler chanter chant
snake natrix vipera|schlange natter otter|serpent couleuvre vipère ; lizard lacerta|eidechse|lézard
toad bufo|kröte|crapaud ; newt salamander triturus salamandra|molch salamander|triton salamandre
fish|fisch|poisson ; deer capreolus cervus|reh hirsch|cerf chevreuil biche ; fox vulpes|fuchs|renard
hare lepus|hase|lièvre ; boar sus|wildschwein|sanglier ; bear ursus|bär|ours ; wolf canis|wolf|loup
otter lutra|otter fischotter|loutre ; beaver castor|biber|castor
marmot marmota|murmeltier|marmotte ; ibex capra|steinbock|bouquetin
chamois rupicapra|gämse|chamois ; mouse mus|maus|souris ; bat|fledermaus|chauve-souris
seal phoca|robbe seehund|phoque ; dolphin|delfin|dauphin ; whale|wal|baleine
crab|krabbe krebs|crabe ; jellyfish|qualle|méduse ; butterfly|schmetterling falter|papillon
dragonfly|libelle|libellule ; bee apis|biene|abeille ; ant|ameise|fourmi ; spider|spinne|araignée
beetle|käfer|scarabée ; ladybird|marienkäfer|coccinelle ; mosquito|mücke|moustique
insect|insekt|insecte ; animal|tier|animal ; species|art|espèce ; flower|blume blüte|fleur
orchid|orchidee|orchidée ; lily|lilie|lys ; poppy|mohn|coquelicot ; daisy|gänseblümchen|marguerite
fern|farn|fougère ; moss|moos|mousse ; reed|schilf|roseau ; oak|eiche|chêne ; birch|birke|bouleau
pine|kiefer|pin ; fir|tanne tannenbaum|sapin ; willow|weide|saule ; mushroom|pilz|champignon
mud|schlamm|boue vase ; repair repaired fix mend|reparieren repariert flicken|réparer réparation
boat|boot kahn|bateau barque ; pack packed|packen gepackt|emballer emballé ranger
dune|düne|dune ; lagoon|haff lagune|lagune ; cliff|klippe steilküste|falaise ; bay|bucht|baie
shore bank|ufer|rive rivage ; marsh swamp|moor sumpf|marais ; delta|delta|delta ; canal|kanal|canal
dam|damm|barrage ; pier jetty|steg mole|jetée ponton ; quay|kai|quai ; alley lane|gasse|ruelle
literature|literatur|littérature ; art-nouveau art nouveau|jugendstil|art nouveau
steal stole steals|klauen stehlen klaut stiehlt stahl|voler vole
bathe bathing swim|baden badeten schwimmen|baigner baignade ; swim|schwimmen|nager
sunbathe|sonnen|bronzer ; climb|klettern besteigen|grimper gravir escalader
hike walk|wandern wanderung|randonnée marche ; peak summit|gipfel|sommet cime ; ridge|grat|crête
pass|pass|col ; hut|hütte|refuge ; trail path|pfad weg|sentier ; camp|lager|camp ; ruin|ruine|ruine
castle|burg schloss|château ; chapel|kapelle|chapelle ; tower|turm|tour ; hall|saal halle|salle
crypt|krypta|crypte ; cemetery|friedhof|cimetière ; statue|statue|statue ; fountain|brunnen|fontaine
lighthouse|leuchtturm|phare ; mill|mühle|moulin ; barn|scheune|grange ; stable|stall|écurie étable
attic|dachboden|grenier ; cellar|keller|cave ; balcony|balkon|balcon ; roof|dach|toit
terrace|terrasse|terrasse ; staircase stairs|treppe|escalier ; courtyard|hof|cour
classroom|klassenzimmer|classe ; library|bibliothek bücherei|bibliothèque
bookshop bookstore|buchladen buchhandlung|librairie
second-hand used|gebraucht antiquarisch|occasion ; market|markt|marché ; shop|laden|boutique magasin
office|büro|bureau ; factory|fabrik|usine ; hospital|krankenhaus|hôpital
christmas|weihnachten|noël ; eve|heiligabend heilige|veille réveillon
mass service|messe mette christmette gottesdienst|messe
fir christmas tree|weihnachtsbaum tannenbaum christbaum|sapin ; present gift|geschenk|cadeau
unwrap|auspacken|déballer ; crib nativity|krippe|crèche ; carol|weihnachtslied|chant cantique
candle|kerze|bougie ; advent|advent|avent ; star|stern|étoile ; angel|engel|ange
santa|weihnachtsmann|père-noël ; electric train|elektrisch eisenbahn|train électrique
toy|spielzeug|jouet ; doll|puppe|poupée ; album|album|album ; firework|feuerwerk|feu d'artifice
midnight|mitternacht|minuit ; new year|neujahr silvester|nouvel-an saint-sylvestre
carnival|karneval fasching|carnaval ; lantern|laterne|lanterne
procession|umzug prozession|procession défilé ; bonfire|lagerfeuer osterfeuer|feu
egg|ei ostereier|œuf ; bunny|hase osterhase|lapin ; harvest|ernte|récolte moisson
grape vintage|weinlese traube|vendange raisin ; fair|kirmes jahrmarkt|kermesse fête-foraine
auction|versteigerung|enchères ; flea market|flohmarkt|brocante marché-aux-puces
ceilidh|ceilidh|ceilidh ; dance|tanz tanzen|danse danser ; song|lied|chanson
story tale|geschichte märchen|histoire conte ; speech|rede|discours ; poem|gedicht|poème
prayer pray|gebet beten|prière prier ; blessing|segen|bénédiction ; vow|gelübde jawort|vœu
ring|ring|alliance bague ; kiss|kuss küssen|baiser embrasser ; hug|umarmung umarmen|étreinte câlin
laugh|lachen|rire ; cry weep|weinen|pleurer ; sleep asleep|schlafen eingeschlafen|dormir endormi
nap doze|nickerchen dösen|sieste ; wake woke|aufwachen aufgewacht wach|réveiller réveil
yawn|gähnen|bâiller ; bath|bad baden|bain ; snore|schnarchen|ronfler ; wave|winken|saluer
jump|springen sprung|sauter saut ; fall fell|fallen sturz gestürzt|tomber chute
throw|werfen wurf|lancer ; catch|fangen|attraper ; hide|verstecken|cacher
search look|suchen suche|chercher recherche ; find found|finden gefunden|trouver
lose lost|verlieren verirrt verlaufen|perdre perdu ; wait|warten|attendre
help|helfen hilfe|aider aide ; build|bauen|construire bâtir ; dig|graben|creuser
plant|pflanzen pflanze|planter plante ; paint|malen streichen|peindre
draw|zeichnen|dessiner dessin ; carve|schnitzen|sculpter ; write|schreiben|écrire
learn|lernen|apprendre ; teach|unterrichten lehren|enseigner
study|studieren studium|étudier études ; exam test|prüfung|examen
graduate graduation degree|abschluss|diplôme ; work|arbeit arbeiten|travail travailler
buy bought|kaufen gekauft|acheter ; sell sold|verkaufen|vendre ; pay paid|zahlen bezahlen|payer
haggle bargain|feilschen|marchander
celebrate celebration party|feiern feier fest|fêter célébrer fête
visit|besuch besuchen|visite visiter ; queue|schlange anstehen|queue
guide guided tour|führung|guide visite ; concert gig|konzert|concert
play theatre|theater stück|théâtre pièce ; film movie|film|film ; exhibition|ausstellung|exposition
museum|museum|musée
grandmother granny gran grandma|oma großmutter|mamie grand-mère mémé
grandfather grandad grandpa|opa großvater|papi papy grand-père pépé ; aunt auntie|tante|tante tata
uncle|onkel|oncle tonton ; engagement engaged|verlobung verlobt|fiançailles fiancé
baptism christening|taufe|baptême ; funeral|beerdigung|enterrement
anniversary|jahrestag|anniversaire ; birthday|geburtstag|anniversaire
reunion|wiedersehen klassentreffen|retrouvailles ; retirement|ruhestand|retraite
moving house|umzug|déménagement ; teacher|lehrer|professeur instituteur maître
pupil student|schüler student|élève étudiant ; doctor|arzt ärztin|médecin docteur
nurse|krankenschwester pfleger|infirmier infirmière ; fisherman|fischer|pêcheur
farmer|bauer|fermier paysan ; shepherd|schäfer hirte|berger ; baker|bäcker|boulanger
butcher|metzger|boucher ; waiter|kellner|serveur ; cook chef|koch|cuisinier chef
priest|pfarrer priester|prêtre curé ; police policeman|polizei polizist|police policier
fireman|feuerwehrmann|pompier ; soldier|soldat|soldat ; driver|fahrer|chauffeur conducteur
pilot|pilot|pilote ; captain|kapitän|capitaine ; musician|musiker|musicien ; singer|sänger|chanteur
painter|maler|peintre ; guide|reiseführer|guide ; king|könig|roi ; queen|königin|reine
knight|ritter|chevalier ; pirate|pirat|pirate ; witch|hexe|sorcière ; ghost|geist gespenst|fantôme
red|rot|rouge ; blue|blau|bleu ; green|grün|vert ; yellow|gelb|jaune ; white|weiß|blanc
black|schwarz|noir ; pink|rosa|rose ; brown|braun|brun marron ; grey gray|grau|gris
colourful|bunt|multicolore coloré ; golden gold|golden gold|doré or
silver|silber silbern|argent argenté ; wooden wood|hölzern holz|bois ; glass|glas|verre
paper|papier|papier ; stone|stein|pierre ; iron|eisen|fer ; leather|leder|cuir ; wool|wolle|laine
silk|seide|soie ; cotton|baumwolle|coton ; tell told|erzählen|raconter conter ; say said|sagen|dire
call shout|rufen schreien|crier ; ask|fragen|demander ; answer|antworten|répondre
sleep|schlafen|dormir ; eat|essen|manger ; drink|trinken|boire ; sit|sitzen|asseoir
stand|stehen|debout ; dance|tanzen|danser ; drive|fahren|conduire ; fly|fliegen|voler
beautiful|schön|beau belle ; tall high|hoch|haut ; long|lang|long
loud noise|laut lärm|bruyant bruit ; quiet silence|still ruhe|calme silence
smell scent|geruch duft|odeur parfum ; tired|müde|fatigué ; hungry|hungrig|faim ; proud|stolz|fier
nervous|nervös|nerveux ; happy|glücklich|heureux ; sad|traurig|triste ; afraid scared|angst|peur
brave courage|mut mutig|courage ; wet|nass|mouillé trempé ; cold|kalt|froid ; hot|heiß|chaud
warm|warm|tiède chaud ; dry|trocken|sec ; dark|dunkel|sombre ; broken|kaputt|cassé
closed shut|gesperrt geschlossen|fermé ; open|offen geöffnet|ouvert ; full|voll|plein
empty|leer|vide ; finished done|fertig|fini ; late|spät|tard ; early|früh|tôt ; last|letzte|dernier
first|erste|premier ; big|groß|grand ; small|klein|petit ; old|alt|vieux ; new|neu|nouveau
best|beste|meilleur ; free|frei gratis|libre gratuit ; strong|stark|fort ; steep|steil|raide
foggy|neblig|brumeux
`;
