/** Still more words for the same things, of households, crafts, animals, sport and journeys: see translations.ts. */
export const moreTranslations = `
snack bite|brotzeit jause vesper imbiss happen|casse-croûte en-cas goûter encas
tarte flambée|flammkuchen|tarte flambée ; press winepress wine|presse kelter|pressoir
walnut walnut-tree|walnuss nussbaum walnussbaum|noyer noix
secateurs shears scissors clippers|schere scheren gartenschere|sécateur sécateurs ciseaux
sharpen sharpens sharpened whet|schärfen wetzen schleifen|affûter aiguiser
row line|reihe zeile|rangée rang ; key keys|schlüssel|clé clef
cottage gîte holiday-home|ferienhaus ferienwohnung|gîte ; covered|überdacht gedeckt|couvert
market-hall|markthalle|halles marché ; kilo kilogram kilograms|kilo kilogramm|kilo kilogramme
ton tonne|tonne|tonne ; litre liter|liter|litre
next following|nächst folgend|prochain suivant ; year|jahr|an année ; month|monat|mois
week|woche|semaine ; day|tag|jour journée ; hour|stunde|heure
again once-more|wieder erneut nochmal|encore nouveau ; soon|bald|bientôt
see sees saw|sehen sieht sah|voir voit vu ; welcome|willkommen|bienvenue
thanks thank|danke danken|merci remercier ; hello hi|hallo|bonjour salut
finally last|endlich|enfin ; done finished finish|fertig geschafft|fini terminé
begin start|anfang beginn beginnen anfangen|début commencer départ ; end|ende schluss|fin
break rest|pause rast|pause repos ; home|heim zuhause heimat|maison chez ; way path|weg|chemin voie
turn|drehen wende|tourner tour ; push|schieben|pousser ; pull|ziehen|tirer ; carry|tragen|porter
lift|heben|soulever lever ; hold|halten|tenir ; open|öffnen offen|ouvrir ouvert
close shut closed|schließen zu geschlossen gesperrt|fermer fermé ; count|zählen|compter
measure|messen|mesurer ; weigh|wiegen|peser ; fill|füllen|remplir ; empty|leer leeren|vide vider
burn|brennen verbrennen|brûler ; melt|schmelzen|fondre ; freeze|frieren gefrieren|geler
dry|trocken trocknen|sec sèche sécher ; wet|nass|mouillé ; full|voll|plein
half|halb hälfte|demi moitié ; double|doppelt|double ; alone|allein|seul
together|zusammen gemeinsam|ensemble ; late|spät|tard ; early|früh|tôt
fast quick|schnell|vite rapide ; slow|langsam|lent ; steep|steil|raide ; deep|tief|profond
high tall|hoch|haut ; wide broad|breit weit|large ; narrow|eng schmal|étroit ; long|lang|long longue
short|kurz|court ; heavy|schwer|lourd ; light|leicht licht|léger lumière
dark|dunkel finster|sombre obscur ; bright|hell|clair ; loud noisy|laut|bruyant
quiet silent|still leise ruhig|calme silencieux ; strong|stark kräftig|fort ; soft|weich|doux douce
broken|kaputt|cassé ; stuck|stecken festgefahren klemmt|coincé bloqué ; wrong|falsch|faux mauvais
right correct|richtig|juste bon
skin skins|fell felle steigfell|peau peaux ; avalanche|lawine|avalanche
transceiver beacon|lvs lvs-gerät piepser pieps|dva arva
check inspection control|check kontrolle prüfen|contrôle vérification
gear equipment|gerät ausrüstung|équipement matériel appareil ; device|gerät|appareil
glue stick|kleben kleber leim|coller colle ; consequence|folge folgen|suite conséquence
crampon|steigeisen|crampon ; rope|seil|corde ; harness|klettergurt gurt|baudrier
axe|pickel axt|piolet hache ; piste slope|piste hang|piste pente
lift chairlift|lift sessellift|télésiège remontée
snowshoe snowshoes|schneeschuh|raquette raquettes ; crevasse|gletscherspalte|crevasse
powder|pulverschnee|poudreuse ; cornice|wechte|corniche ; cairn|steinmann|cairn
signpost|wegweiser|panneau ; view viewpoint|ausblick aussicht aussichtspunkt|vue panorama belvédère
descent|abstieg abfahrt|descente ; ascent|aufstieg anstieg|montée ascension ; stage leg|etappe|étape
loop|runde schleife|boucle ; shelter|unterstand schutz|abri ; spring source|quelle|source
stream brook creek|bach|ruisseau ; ford|furt|gué ; gorge canyon|schlucht|gorge canyon
meadow|wiese|pré prairie ; pasture|weide alm|pâturage alpage
volcano crater|vulkan krater|volcan cratère ; geyser|geysir|geyser ; glacier|gletscher|glacier
fjord|fjord|fjord ; reef|riff|récif ; tide|flut ebbe gezeiten|marée
sandbank|sandbank|banc-de-sable ; dune|düne|dune ; oasis|oase|oasis ; cave|höhle|grotte caverne
horizon|horizont|horizon ; shadow|schatten|ombre ; reflection|spiegelung|reflet
silhouette|silhouette|silhouette
rösti hash|rösti|rösti ; fondue|fondue|fondue ; raclette|raclette|raclette ; haggis|haggis|haggis
cheesecake|käsekuchen|gâteau-fromage ; crumble|streusel|crumble ; scone|scone|scone
bagel|bagel|bagel ; burger hamburger|burger|burger ; kebab|döner kebab|kebab
sandwich|sandwich butterbrot|sandwich ; taco|taco|taco ; curry|curry|curry ; paella|paella|paella
tapas|tapas|tapas ; pho ramen|ramen|ramen ; omelette|omelett|omelette
egg eggs|ei eier spiegelei rührei|œuf ; pretzel|brezel breze|bretzel
dumpling|knödel teigtasche|ravioli boulette ; stew|eintopf schmorgericht|ragoût ; roast|braten|rôti
schnitzel|schnitzel|escalope ; steak|steak|steak ; ribs|rippchen|côtes
fishcake|frikadelle|croquette ; octopus squid|tintenfisch oktopus krake|poulpe calamar
lobster|hummer|homard ; oyster|auster|huître ; seaweed algae|algen tang|algues
anchovy sardine|sardine sardelle|sardine anchois ; plaice sole|scholle|plie sole
smoked|geräuchert|fumé ; grilled|gegrillt|grillé ; fried|gebraten frittiert|frit ; raw|roh|cru
spicy hot|scharf|piquant épicé ; sweet|süß|sucré doux ; sour|sauer|aigre acide ; bitter|bitter|amer
salty|salzig|salé ; jar|glas einmachglas|bocal ; honeycomb beehive hive|bienenstock wabe|ruche
breadboard board|brett|planche ; table-cloth tablecloth|tischdecke|nappe
napkin|serviette|serviette ; lamp|lampe|lampe ; fridge refrigerator|kühlschrank|frigo réfrigérateur
dishwasher|spülmaschine|lave-vaisselle ; washing-machine|waschmaschine|lave-linge
kettle|kessel|bouilloire ; thermos flask|thermoskanne|thermos ; tin can|dose|boîte
vat tank barrel cask|fass bottich tank|cuve tonneau fût ; cork|korken|bouchon
grapes bunch|traube|grappe raisin ; basket|korb|panier ; bucket|eimer|seau
crate|kiste|caisse cagette ; sack bag|sack tüte|sac ; shovel spade|schaufel spaten|pelle bêche
rake|rechen harke|râteau ; ladder|leiter|échelle ; hammer|hammer|marteau ; nail|nagel|clou
saw|säge sägen|scie scier ; drill|bohrer bohren|perceuse percer ; screw|schraube|vis
brush|pinsel bürste|pinceau brosse ; paint|farbe lack|peinture ; wallpaper|tapete|papier-peint
tile|fliese ziegel|carreau tuile ; carpet rug|teppich|tapis ; curtain|vorhang gardine|rideau
shelf bookshelf|regal|étagère ; wardrobe cupboard|schrank|armoire placard ; bed|bett|lit
mattress|matratze|matelas ; floor|boden|sol plancher ; ceiling|decke|plafond ; wall|wand mauer|mur
fence|zaun|clôture barrière ; hedge|hecke|haie ; lawn|rasen|pelouse gazon ; pond|teich|étang mare
shed|schuppen|cabanon remise ; greenhouse|gewächshaus|serre ; garage|garage|garage
construction building site|baustelle|chantier ; crane|kran|grue ; brick|ziegel backstein|brique
move moving removal|umzug umziehen|déménagement déménager ; van|transporter lieferwagen|camionnette
rent|miete|loyer louer ; flat apartment|wohnung|appartement ; neighbour|nachbar|voisin
landlord|vermieter|propriétaire
baptism christening|taufe|baptême ; godmother|patin patentante taufpatin|marraine
godfather|patenonkel taufpate|parrain ; confirmation|konfirmation firmung|confirmation
communion|kommunion|communion ; engagement|verlobung|fiançailles
anniversary jubilee|jubiläum hochzeitstag|anniversaire jubilé ; retirement|ruhestand rente|retraite
funeral burial|beerdigung begräbnis|enterrement obsèques
reunion|wiedersehen treffen|retrouvailles réunion ; graduation|abschlussfeier|diplôme remise
prom ball|abschlussball ball|bal ; enrolment|einschulung|rentrée ; school|schule|école
kindergarten nursery|kindergarten kita|maternelle crèche
pupil student|schüler student|élève étudiant ; lesson|unterricht stunde|cours leçon
homework|hausaufgaben|devoirs ; blackboard|tafel|tableau ; bell|glocke|cloche
uniform|uniform|uniforme ; crown|krone|couronne ; flag|flagge fahne|drapeau
banner|banner transparent|banderole ; drumroll drum|trommel|tambour ; float|wagen|char
mask|maske|masque ; puppet|puppe marionette|marionnette ; stage|bühne|scène
curtain-call bow|verbeugung|salut révérence ; rehearse|proben|répéter ; choir|chor|chœur chorale
conductor|dirigent|chef-d'orchestre ; audience|publikum|public ; encore|zugabe|rappel bis
record|rekord schallplatte|record disque ; vinyl|schallplatte|vinyle
prize award|preis auszeichnung|prix ; raffle lottery|tombola lotterie|tombola loterie
balloon|luftballon|ballon ; piñata|piñata|piñata ; streamer|luftschlange|serpentin
sparkling|sprudelnd sekt|pétillant mousseux ; swing|schaukel|balançoire ; slide|rutsche|toboggan
seesaw|wippe|bascule ; sandpit sandbox|sandkasten|bac-à-sable ; trampoline|trampolin|trampoline
scooter|roller|trottinette ; skateboard|skateboard|skate ; bicycle|fahrrad|vélo
tricycle|dreirad|tricycle ; stroller pram|kinderwagen|poussette ; dummy pacifier|schnuller|tétine
nappy diaper|windel|couche ; step steps|schritt|pas ; word|wort|mot ; name|name|nom prénom
twin|zwilling|jumeau jumelle ; cousin|cousin cousine|cousin cousine
bump pregnant|schwanger babybauch|enceinte ; born birth|geburt geboren|naissance né
hospital|krankenhaus klinik|hôpital ; doctor|arzt ärztin|médecin
nurse|krankenschwester pfleger|infirmier
platform|bahnsteig gleis|quai ; bus-stop stop|haltestelle|arrêt ; timetable|fahrplan|horaire
connection|anschluss|correspondance ; missed miss|verpasst verpassen|raté manqué
strike|streik|grève ; seat|sitz platz|siège place ; compartment|abteil|compartiment
sleeper night-train|nachtzug schlafwagen|train-nuit couchette ; cabin|kabine|cabine ; deck|deck|pont
captain|kapitän|capitaine ; lifeboat|rettungsboot|canot ; lock|schleuse schloss|écluse serrure
tunnel|tunnel|tunnel ; viaduct|viadukt|viaduc ; motorway highway|autobahn|autoroute
petrol fuel|benzin tanken|essence ; garage workshop|werkstatt|garage atelier
engine motor|motor|moteur ; brake|bremse|frein ; chain|kette|chaîne ; pedal|pedal|pédale
pump|pumpe luftpumpe|pompe ; patch|flicken|rustine ; customs|zoll|douane ; visa|visum|visa
hotel|hotel|hôtel ; hostel|herberge|auberge ; campsite|campingplatz zeltplatz|camping
stove|kocher|réchaud ; sleeping-bag|schlafsack|sac-couchage
torch flashlight headlamp|taschenlampe stirnlampe|lampe-torche frontale
souvenir|andenken souvenir|souvenir ; postcard|postkarte ansichtskarte|carte-postale
stamp|briefmarke stempel|timbre tampon ; coin|münze|pièce
wallet purse|geldbeutel portemonnaie|portefeuille porte-monnaie
umbrella|regenschirm schirm|parapluie ; sunglasses|sonnenbrille|lunettes
sunscreen|sonnencreme|crème-solaire ; sunburn|sonnenbrand|coup-de-soleil ; towel|handtuch|serviette
swimsuit|badeanzug|maillot ; snorkel|schnorchel schnorcheln|tuba plonger
dive diving|tauchen tauchgang|plonger plongée ; surfboard|surfbrett|planche
kite|drachen|cerf-volant ; paraglider paragliding|gleitschirm|parapente
parachute|fallschirm|parachute ; drone|drohne|drone ; telescope|teleskop fernrohr|télescope
binoculars|fernglas|jumelles ; eclipse|finsternis|éclipse ; meteor|sternschnuppe|étoile-filante
northern-lights aurora|polarlicht nordlicht|aurore ; rainbow|regenbogen|arc-en-ciel
thunderstorm|gewitter|orage ; sunrise|sonnenaufgang|lever ; sunset|sonnenuntergang|coucher
moonrise|mondaufgang|lever lune ; frost|frost raureif|givre gel ; thaw|tauwetter|dégel
wind windy|wind windig|vent venteux ; gale|sturm orkan|tempête ; heat|hitze|chaleur canicule
blossom|blüte blühen|floraison fleurir ; leaves foliage|laub|feuillage feuilles ; acorn|eichel|gland
cone|zapfen|pomme-de-pin ; berry|beere|baie ; elderflower elder|holunder|sureau
lilac|flieder|lilas ; heather|heide heidekraut|bruyère ; clover|klee|trèfle
dandelion|löwenzahn|pissenlit ; nettle|brennnessel|ortie ; thistle|distel|chardon ; ivy|efeu|lierre
vine|rebe|vigne ; root|wurzel|racine ; trunk|stamm|tronc ; branch|ast zweig|branche
stump|baumstumpf|souche
kitten|kätzchen|chaton ; puppy|welpe|chiot ; foal|fohlen|poulain ; calf|kalb|veau
piglet|ferkel|porcelet ; cockerel rooster|hahn|coq ; hen|henne huhn|poule ; turkey|truthahn|dindon
goldfish|goldfisch|poisson-rouge ; hamster|hamster|hamster
guinea-pig|meerschweinchen|cochon-d'inde ; parrot|papagei|perroquet ; peacock|pfau|paon
penguin|pinguin|manchot pingouin ; flamingo|flamingo|flamant ; crane|kranich|grue
pigeon dove|taube|pigeon colombe ; magpie|elster|pie ; cuckoo|kuckuck|coucou ; blackbird|amsel|merle
starling|star|étourneau ; nightingale|nachtigall|rossignol ; kite|milan|milan
vulture|geier|vautour ; osprey|fischadler|balbuzard ; bat|fledermaus|chauve-souris
badger|dachs|blaireau ; mole|maulwurf|taupe ; weasel marten|wiesel marder|belette martre
lynx|luchs|lynx ; moose elk|elch|élan ; reindeer|rentier|renne ; bison|bison wisent|bison
zebra|zebra|zèbre ; rhino rhinoceros|nashorn|rhinocéros
hippo hippopotamus|nilpferd flusspferd|hippopotame
crocodile alligator|krokodil alligator|crocodile ; kangaroo|känguru|kangourou ; koala|koala|koala
panda|panda|panda ; leopard cheetah|leopard gepard|léopard guépard
gorilla chimpanzee|gorilla schimpanse|gorille chimpanzé ; ostrich|strauß|autruche
llama alpaca|lama alpaka|lama alpaga ; mule|maultier|mulet ; ox|ochse|bœuf
bull|stier bulle|taureau ; starfish|seestern|étoile-mer ; urchin|seeigel|oursin
shrimp|garnele|crevette ; snail|schnecke|escargot ; worm|wurm|ver ; caterpillar|raupe|chenille
moth|nachtfalter motte|papillon-nuit ; wasp|wespe|guêpe ; hornet|hornisse|frelon
bumblebee|hummel|bourdon ; grasshopper cricket|heuschrecke grille|sauterelle grillon
fly|fliege|mouche ; firefly|glühwürmchen|luciole ; tick|zecke|tique
book novel|roman buch|roman livre ; page|seite|page ; newspaper|zeitung|journal
magazine|zeitschrift|magazine revue ; dictionary|wörterbuch|dictionnaire
pen pencil|stift bleistift kugelschreiber|stylo crayon ; paper|papier|papier ; glue|kleber|colle
thread|faden garn|fil ; needle|nadel|aiguille ; wool|wolle|laine ; scarf|schal|écharpe foulard
glove mitten|handschuh|gant ; sock|socke|chaussette ; jumper sweater pullover|pullover pulli|pull
trousers|hose|pantalon ; skirt|rock|jupe ; shirt|hemd|chemise ; apron|schürze|tablier
boot|stiefel|botte ; sandal|sandale|sandale ; slipper|pantoffel hausschuh|pantoufle chausson
belt|gürtel|ceinture ; necklace|halskette kette|collier ; earring|ohrring|boucle
bracelet|armband|bracelet ; watch|armbanduhr uhr|montre ; alarm alarm-clock|wecker|réveil
radio|radio|radio ; television|fernseher|télévision télé ; headphones|kopfhörer|casque écouteurs
battery|batterie akku|batterie pile ; cable|kabel|câble ; robot|roboter|robot ; rocket|rakete|fusée
satellite|satellit|satellite ; laboratory lab|labor|laboratoire labo
microscope|mikroskop|microscope ; experiment|experiment versuch|expérience
meeting|sitzung besprechung|réunion ; conference|konferenz tagung|conférence congrès
talk lecture|vortrag|exposé conférence ; poster|plakat poster|affiche poster
badge|namensschild|badge ; desk|schreibtisch|bureau ; colleague|kollege kollegin|collègue
boss|chef|patron ; apprentice|lehrling azubi|apprenti
carpenter joiner|tischler schreiner zimmermann|menuisier charpentier ; blacksmith|schmied|forgeron
butcher|metzger fleischer|boucher ; farmer|bauer landwirt|agriculteur fermier paysan
fisherman|fischer angler|pêcheur ; shepherd|schäfer hirte|berger ; winegrower|winzer|vigneron
gardener|gärtner|jardinier ; hairdresser|friseur|coiffeur ; tailor|schneider|tailleur couturière
potter pottery|töpfer töpfern töpferei|potier poterie ; clay|ton lehm|argile
weaver weaving|weber weben|tisserand tisser ; glass|glas|verre ; marble|marmor|marbre
bronze|bronze|bronze ; copper|kupfer|cuivre ; iron|eisen|fer ; steel|stahl|acier
coal|kohle|charbon ; oil|öl|huile ; gas|gas|gaz ; rubber|gummi|caoutchouc ; soap|seife|savon
perfume|parfüm|parfum ; candlelight|kerzenlicht|chandelle ; fireplace|kamin|cheminée
log|holzscheit|bûche ; ash|asche|cendre ; spark|funke|étincelle ; flame|flamme|flamme
score result|ergebnis spielstand|score résultat ; half-time|halbzeit|mi-temps
overtime|verlängerung|prolongation ; kick|schuss schießen|tir coup ; corner|ecke|corner
foul|foul|faute ; substitute|ersatzmann einwechseln|remplaçant ; bench|bank ersatzbank|banc
fan supporter|fan anhänger|supporter ; stadium|stadion|stade ; league|liga|ligue ; cup|pokal|coupe
relay|staffel|relais ; sprint|sprint|sprint ; finish finish-line|ziel ziellinie|arrivée
start|start|départ ; lap|runde|tour ; jump|sprung|saut ; throw|wurf|lancer ; swim|schwimmen|natation
rowing|rudern|aviron ; regatta|regatta|régate ; judo|judo|judo ; fencing|fechten|escrime
boxing|boxen|boxe ; golf|golf|golf ; hockey|hockey|hockey ; rugby|rugby|rugby
basketball|basketball|basket ; badminton|federball badminton|badminton
table-tennis ping-pong|tischtennis|ping-pong ; bowling skittles|kegeln bowling|bowling quilles
boules petanque|boule boccia|pétanque boules ; darts|darts|fléchettes
archery|bogenschießen|tir-à-l'arc ; riding|reiten|équitation ; yoga|yoga|yoga
marathon|marathon|marathon ; number bib|startnummer|dossard ; trainer sneaker|turnschuh|basket
whistle|trillerpfeife|sifflet ; shin knee ankle|knöchel schienbein|cheville tibia
stitches|naht genäht|points suture ; ambulance|krankenwagen|ambulance ; helmet|helm|casque
mayor|bürgermeister|maire ; priest vicar pastor|pfarrer priester|curé prêtre pasteur
nun|nonne|religieuse ; monk|mönch|moine ; soldier|soldat|soldat ; policeman|polizist|policier
fireman firefighter|feuerwehrmann|pompier ; pilot|pilot|pilote ; sailor|matrose seemann|marin
driver|fahrer|chauffeur conducteur ; cook chef|koch köchin|cuisinier chef
waiter waitress|kellner kellnerin|serveur serveuse ; actor actress|schauspieler|acteur comédien
singer|sänger|chanteur ; painter|maler|peintre ; poet|dichter|poète
writer author|schriftsteller autor|écrivain auteur ; musician|musiker|musicien
scientist|wissenschaftler forscher|scientifique chercheur ; engineer|ingenieur|ingénieur
architect|architekt|architecte ; lawyer|anwalt|avocat ; dentist|zahnarzt|dentiste
vet|tierarzt|vétérinaire ; ranger forester|förster ranger|garde forestier
beekeeper|imker|apiculteur ; miller|müller|meunier ; host hostess|gastgeber wirt|hôte hôtesse
guest|gast|invité hôte ; stranger|fremder|inconnu étranger ; crowd|menge menschenmenge|foule
couple|paar|couple ; bride|braut|mariée ; best-man|trauzeuge|témoin
street lane alley road|gasse straße weg allee|rue ruelle avenue
bread-roll roll bread bun|brötchen semmel|petit-pain
call calls called|ruft rief riefen gerufen rufen|appelle appelait chante
throw threw thrown|wirft warf geworfen|lance ; catch caught|fängt fing gefangen|attrape
find found|fand gefunden|trouve ; lose lost|verlor verloren|perdu ; win won|gewann gewonnen|gagne
write wrote written|schrieb geschrieben|écrit ; read|liest las lasen gelesen|lit lisent lu
build built|baut gebaut|construit ; fall fell fallen|fällt fiel gefallen|tombe tombé
jump|sprang gesprungen springt|saute ; run ran|läuft lief gelaufen rannte|court couru
fly flew flown|flog geflogen|vole ; ride rode ridden|reitet ritt geritten|monte
wake woke woken|wachte aufgewacht|réveille ; hide hid hidden|versteckt|cache
steal stole stolen|stiehlt stahl gestohlen|vole volé
break broke broken|bricht brach gebrochen|casse ; bite bit bitten|beißt biss gebissen|mord mordu
pull|zieht zog gezogen|tire ; push|schiebt schob geschoben|pousse ; wash|wäscht wusch gewaschen|lave
lie lay lain|liegt lag gelegen|couché ; hang hung|hängt hing gehangen|suspendu
shine shone|scheint schien geschienen|brille ; cut|schnitt geschnitten|coupe
tie tied|bindet band gebunden|noue ; forget forgot forgotten|vergisst vergaß vergessen|oublie oublié
grow grew grown|wächst wuchs gewachsen|pousse ; dig dug|gräbt grub gegraben|creuse
whistle|pfeift pfiff gepfiffen|siffle ; melt|schmilzt schmolz geschmolzen|fondu
sink sank sunk|sinkt sank gesunken|coule ; pour|gießt goss gegossen|verse
sting stung|sticht stach gestochen|pique ; sew sewn|nähte|cousu
draw drew drawn|zeichnet gezeichnet|dessine ; shoot shot|schießt schoss geschossen|tire
swing swung|schwingt schwang|balance ; spill spilt|verschüttet|renverse
tear tore torn|reißt riss gerissen|déchire déchiré ; bend bent|biegt bog gebogen|plie
climb|steigt stieg gestiegen|monte grimpe ; blow blew blown|bläst blies geblasen|souffle
light lit|zündet angezündet|allume ; feed fed|füttert gefüttert|nourrit
lay laid|legt gelegt|pose pond ; drop|lässt fallen ließ|lâche ; spin spun|dreht gedreht|tourne
sing sang sung|singt sang gesungen|chante ; sleep slept|schläft schlief geschlafen|dort
sit sat|sitzt saß gesessen|assis assise ; stand stood|steht stand gestanden|debout
rain rains rained raining|regnet regnete geregnet|pleut pleuvait pleuvoir plu
snow snows snowed snowing|schneit schneite geschneit|neige neigeait neigé
storm stormed|stürmt stürmte gestürmt|tempête ; hail hailed|hagelt hagelte|grêle grêlait
win wins won winning|gewinnt gewannen|gagnent gagnaient gagnait
play plays played|spielten spielt|jouent jouaient ; eat ate|aßen essen|mangent mangeaient
sing sang|sangen|chantent chantaient ; dance danced|tanzten|dansent dansaient
swim swam|schwammen|nagent nageaient
inauguration housewarming|einweihung eingeweiht einweihen|inauguration inauguré pendaison
arrive arrived|kamen ankamen|arrivent arrivaient
`;
