/** Words for the same things of gardens, building, choirs, sport, the sea, the farm and what people do there: see translations.ts. */
export const furtherTranslations = `
fog mist misty haze hazy|nebel neblig dunst dunstig|brume brouillard brumeux brumeuse
ball dance|ball tanzabend tanz|bal danse
owner previous-owner predecessor|besitzer vorbesitzer eigentümer vorgänger|propriétaire prédécesseur
jam marmalade preserve|marmelade konfitüre gelee|confiture marmelade gelée
jar jars pot pots|glas gläser einmachglas topf|pot pots bocal bocaux
slug slugs snail snails|schnecke schnecken nacktschnecke|limace limaces escargot
spade dig digging|spaten spatenstich umgraben graben|bêche bêcher creuser
pumpkin squash gourd|kürbis kürbisse|citrouille potiron courge
seedling seedlings plant plants|setzling setzlinge jungpflanze pflanze pflanzen|plant plants semis
seed seeds sow sowed sown sowing|samen saat säen gesät aussaat|graine graines semer semé semis
weed weeds weeding|unkraut jäten gejätet|mauvaise-herbe désherber ; compost|kompost|compost
flowerbed|beet beete|plate-bande massif
watering-can watered watering|gießkanne gießen gegossen bewässern|arrosoir arroser arrosé
raised bed|hochbeet|bac ; vegetable vegetables veg|gemüse|légume légumes
carrot carrots|karotte möhre möhren|carotte carottes ; cucumber|gurke gurken|concombre
courgette zucchini|zucchini|courgette ; lettuce salad|salat kopfsalat|salade laitue
radish|radieschen rettich|radis ; pea peas|erbse erbsen|petit-pois pois ; leek|lauch porree|poireau
spinach|spinat|épinard épinards
currant currants|johannisbeere johannisbeeren|groseille groseilles ; rhubarb|rhabarber|rhubarbe
plum plums|pflaume zwetschge pflaumen zwetschgen|prune quetsche
pear pears|birne birnen|poire poires ; apricot|aprikose marille|abricot
fig figs|feige feigen|figue figues ; nut nuts hazelnut|nuss nüsse haselnuss|noix noisette
chestnut chestnuts|kastanie kastanien maronen|châtaigne marron marrons
violet violets|veilchen|violette violettes
daffodil daffodils|osterglocke narzisse narzissen|jonquille narcisse
snowdrop snowdrops|schneeglöckchen|perce-neige ; crocus|krokus krokusse|crocus
poppy poppies|mohn mohnblume|coquelicot pavot ; choir chorus|chor|chœur chorale choriste
sheet-music score notes|noten notenblatt partitur|partition partitions
rehearsal rehearse rehearsing|probe generalprobe proben stellprobe|répétition répéter
warm-up warming warmed|einsingen aufwärmen einsang|échauffement échauffer
voice voices hoarse|stimme stimmen heiser|voix enroué enrouée enroués cassée
suitcase suitcases luggage|koffer gepäck|valise valises bagages
tram streetcar trolley|straßenbahn tram nachtstraßenbahn|tramway tram
night tram|nachttram nachtstraßenbahn|tramway nuit
bone bones ossuary|knochen beinhaus gebeine|os ossements ossuaire
church chapel|kirche kapelle knochenkirche|église chapelle
dumpling dumplings|knödel kloß klöße|quenelle quenelles boulette
castle fortress|burg festung schloss|château forteresse
farewell goodbye parting|abschied verabschiedung lebewohl|adieu adieux au-revoir
happy glad content|glücklich froh zufrieden|heureux content contents contente
charles karl|karl karls|charles ; nicholas|nikolaus|nicolas ; john|johannes johann|jean
peter|peter petrus|pierre ; paul|paul paulus|paul ; mary|maria marien|marie
michael|michael michaelis|michel ; george|georg|georges ; martin|martin martini|martin
stephen|stephan|étienne
james|jakob jakobus|jacques ; chain bicycle-chain|kette fahrradkette|chaîne
mend mends mended repair repairs repaired fix fixed|flicken geflickt reparieren repariert|réparer répare réparé réparation
campsite camping tent pitch pitched|campingplatz zeltplatz zelt|camping tente
village villager|dorf dörfer dorfball dorffest|village bourg
tapestry tapestries|wandteppich bildteppich gobelin|tapisserie tapisseries
apocalypse|apokalypse|apocalypse
ice-cream sundae cone|eis eisbecher eiscreme|glace glaces crème-glacée
return homeward homecoming|rückkehr rückfahrt rückweg heimfahrt heimweg heimreise|retour rentrer
departure start set-off|abfahrt aufbruch start losfahren|départ
arrival arrive arrived|ankunft ankommen angekommen|arrivée arriver
meeting-point meet|treffpunkt treffen|rendez-vous rencontre
join joins joined|dazustoßen dazu stoßen|rejoint rejoindre rejoins
roof rooftop|dach dächer|toit toits ; scaffold scaffolding|gerüst baugerüst|échafaudage
plaster|putz gips verputz|plâtre enduit ; wallpaper|tapete tapeten|papier peint
plank board floorboard|diele dielen brett|planche parquet
stove oven|ofen kamin herd kachelofen|poêle four fourneau ; chimney|schornstein kamin|cheminée
stairs staircase|treppe stufen|escalier marches
window windows pane|fenster fensterscheibe|fenêtre fenêtres vitre ; terrace patio|terrasse|terrasse
bathroom tub bathtub shower|bad badezimmer badewanne dusche|salle-de-bains baignoire douche
tap sink|wasserhahn waschbecken spüle|robinet évier lavabo
boiler heating radiator|heizung heizkörper|chauffage radiateur chaudière
electricity power bulb|strom elektrik glühbirne|électricité ampoule
demolish demolition tear torn tears tore|abriss einreißen reißt abreißen|démolir démolition abattre abat
painted painting paint|gestrichen streichen anstrich|peindre peint peinture
move moved mover moving boxes|umzug umgezogen umzugskarton kisten|déménagement déménager cartons
box boxes carton|kiste kisten karton kartons|carton cartons caisse boîte
housewarming|einweihung einzug einweihungsfeier|crémaillère pendaison
moved-in|eingezogen einzug|emménagé emménagement ; hostel|herberge jugendherberge|auberge
treasure hunt|schatzsuche schnitzeljagd|chasse trésor
table-tennis ping-pong|tischtennis|ping-pong tennis
swimming-pool pool lane|schwimmbad schwimmbecken bahn|piscine bassin couloir
medal medals podium|medaille medaillen podest siegerehrung|médaille médailles podium
race|rennen lauf|course ; finish-line finish|ziel zielgerade ziellinie|arrivée ligne
relay|staffel staffellauf|relais ; record best|rekord bestzeit|record
jersey shirt kit|trikot trikots|maillot
whistle referee|pfeife pfiff schiedsrichter anpfiff abpfiff|sifflet arbitre
half-time halftime interval|halbzeit pause|mi-temps pause
penalty|elfmeter strafstoß|penalty tir-au-but
draw tie equaliser equalizer|unentschieden ausgleich|match-nul égalisation égalité
defeat lost lose loss|niederlage verloren|défaite perdu
victory win won wins|sieg gewonnen|victoire gagné gagne
champion champions championship|meister meisterschaft|champion championnat
training practice|training übung|entraînement
injury injured plaster cast|verletzung verletzt gips|blessure blessé plâtre
crutches crutch|krücken krücke|béquilles béquille ; bandage|verband pflaster|bandage pansement
hospital|krankenhaus spital|hôpital ; tooth teeth|zahn zähne|dent dents
haircut|haarschnitt frisur|coupe ; glasses spectacles|brille|lunettes
first steps step|erste schritte|premiers pas ; word words|wort worte|mot mots
crawl crawling crawls|krabbeln krabbelt|ramper quatre-pattes
cradle cot|wiege gitterbett|berceau lit ; pram buggy|kinderwagen buggy|poussette landau
lullaby|schlaflied wiegenlied|berceuse ; toy toys|spielzeug|jouet jouets
lego bricks blocks|lego bausteine klötze|lego cubes ; drawing sketch|zeichnung skizze|dessin croquis
birthday-cake|geburtstagstorte geburtstagskuchen|gâteau
candle candles blow blown blew|kerze kerzen pusten ausblasen|bougie bougies souffler
gift-wrap wrapping paper|geschenkpapier|papier-cadeau
surprise surprised|überraschung überrascht|surprise surpris
fancy-dress costume disguise|verkleidung kostüm verkleidet|déguisement costume
cotton-candy candyfloss|zuckerwatte|barbe-à-papa ; ferris-wheel wheel|riesenrad|grande-roue
rollercoaster|achterbahn|montagnes-russes ; bumper cars|autoscooter|autos-tamponneuses
raft rafting|floß rafting|radeau rafting
canoe kayak paddle paddling|kanu kajak paddeln paddel|canoë kayak pagaie pagayer
rowing row boat oar|rudern ruderboot ruder|aviron ramer rame
sail sailing sailboat|segeln segelboot segel|voile voilier
pier jetty|steg pier anleger|jetée ponton ; anchor anchored|anker ankern|ancre mouillage
fisherman fishing-boat|fischer fischerboot kutter|pêcheur bateau-pêche chalutier
net nets|netz netze|filet filets
bait rod fishing|angel angelrute köder|canne appât ; catch caught|fang gefangen|prise pêche attrapé
seal seals|robbe robben seehund|phoque phoques ; whale|wal wale|baleine
dolphin dolphins|delfin delfine|dauphin dauphins ; jellyfish|qualle quallen|méduse méduses
beachcomb shells shell|muscheln strandgut|coquillages coquillage
low-tide ebb mudflat|ebbe watt|marée-basse estran ; high-tide|flut|marée-haute
cliff cliffs|klippe klippen steilküste|falaise falaises ; cape headland|kap|cap
bay cove|bucht|baie crique anse
island islet|insel|île îlot ; ferry crossing|fähre überfahrt|ferry traversée bac
boarding gate boarded|einsteigen boarding flugsteig|embarquement
delay delayed|verspätung verspätet|retard ; cancelled canceled|ausgefallen gestrichen|annulé annulée
map atlas|karte stadtplan landkarte|carte plan ; signpost sign|wegweiser schild|panneau écriteau
border frontier|grenze grenzübergang|frontière ; passport stamp|pass stempel|passeport tampon
rest break|rast pause|pause halte
lunch midday-meal|mittagessen mittagspause brotzeit|déjeuner repas
barbecue bbq grill|grillen grillfest grillabend|barbecue grillade grillades
campfire bonfire fire|lagerfeuer feuer|feu feu-de-camp
marshmallow marshmallows|marshmallow marshmallows|guimauve chamallow
stew soup|eintopf suppe|ragoût soupe potée ; pancake pancakes|pfannkuchen eierkuchen|crêpe crêpes
cookie cookies biscuit|keks plätzchen kekse|biscuit sablé petit-gâteau
dough knead baking bake baked|teig kneten backen gebacken|pâte pétrir cuisson cuire
bread loaf|brot laib|pain miche ; roll rolls bun|brötchen semmel|petit-pain
sandwich|belegtes brot sandwich|sandwich ; ham bacon|schinken speck|jambon lard
sausage sausages|wurst bratwurst|saucisse
meatball meatballs|frikadelle hackbällchen|boulette ; fish-and-chips chips fries|pommes|frites
wine tasting|weinprobe wein|dégustation vin ; toast cheers clink|anstoßen prost|trinquer santé
mulled wine|glühwein|vin chaud ; menu|speisekarte menü|menu carte ; bill|rechnung|addition note
market stall stalls|marktstand stand stände|étal stand
flea-market|flohmarkt trödelmarkt|brocante vide-grenier ; antiques|antiquitäten|antiquités
blacksmith forge|schmiede schmied|forge forgeron
pottery|töpferei keramik|poterie céramique ; loom weaving|webstuhl weben|métier tissage
mill windmill watermill|mühle windmühle|moulin ; cellar wine-cellar|keller weinkeller|cave
farm farmyard|bauernhof hof|ferme ; hay haystack straw|heu heuhaufen stroh|foin paille meule
milking|melken|traire traite ; shearing|schur|tonte ; lamb lambs|lamm lämmer|agneau agneaux
chick chicks|küken|poussin poussins ; horse-riding riding|reiten ritt|équitation
kennel|hundehütte|niche
leash|leine|laisse ; nest|nest nester|nid nids ; feather feathers|feder federn|plume plumes
track tracks footprint footprints|spur spuren fußspuren|trace traces empreinte
antlers|geweih|bois ramure ; clearing|lichtung|clairière ; spring well|quelle brunnen|source puits
waterfall|wasserfall|cascade chute ; lake shore|see ufer|lac rive ; reeds|schilf|roseaux
swamp marsh bog|sumpf moor|marais tourbière ; ridge crest|grat kamm|crête arête
summit-cross|gipfelkreuz|croix ; hut refuge|hütte schutzhütte|refuge cabane
snowfield snow|schneefeld schnee|névé neige ; ice icy|eis eisig|glace verglas
icicle|eiszapfen|stalactite glaçon
snowball fight|schneeballschlacht schneeball|bataille boules neige
sledge sled toboggan|schlitten rodeln|luge ; puddle puddles|pfütze pfützen|flaque flaques
thunder lightning storm|donner blitz gewitter unwetter|tonnerre éclair orage
storm gale tempest|sturm orkan|tempête ; sunset dusk|sonnenuntergang abendrot|coucher crépuscule
sunrise dawn|sonnenaufgang morgenrot|lever aube ; moon full-moon|mond vollmond|lune pleine-lune
stars starry|sterne sternenhimmel|étoiles étoilé ; shadow shadows|schatten|ombre ombres
heatwave heat|hitze hitzewelle|canicule chaleur ; frost|frost reif|gel givre ; puppy|welpe|chiot
cat kitten|katze kätzchen|chat chaton ; bird-watching|vogelbeobachtung|observation
town-hall city-hall|rathaus|hôtel-de-ville mairie ; square marketplace|platz marktplatz|place
cobblestone cobbles|kopfsteinpflaster|pavés
bridge footbridge|brücke steg|pont passerelle ; tower belfry|turm glockenturm|tour beffroi clocher
wall rampart|mauer stadtmauer|mur rempart muraille ; gate archway|tor torbogen|porte portail arche
cloister|kreuzgang|cloître ; stained-glass|kirchenfenster buntglas|vitrail vitraux
pilgrim pilgrimage|pilger pilgerweg wallfahrt|pèlerin pèlerinage
cave cavern|höhle grotte|grotte caverne ; mine miner|bergwerk bergmann|mine mineur
museum exhibition|museum ausstellung|musée exposition ; painting picture|gemälde|tableau peinture
sculpture|skulptur|sculpture
theatre stage play|theater bühne stück|théâtre scène pièce
puppet puppets|puppe puppentheater kasperle|marionnette guignol
orchestra band|orchester kapelle band|orchestre groupe fanfare
brass-band|blaskapelle blasmusik|fanfare
drummer drum|trommler trommel schlagzeug|tambour batteur batterie
flute recorder|flöte blockflöte|flûte ; dancefloor|tanzfläche|piste-de-danse
encore applause|zugabe applaus|rappel applaudissements
audience spectators|publikum zuschauer|public spectateurs
ticket tickets|karte karten ticket eintrittskarte|billet billets
queue queuing line|schlange anstehen|file queue
opening opened|eröffnung eröffnet|ouverture inauguration
closing closed|schließung geschlossen|fermeture fermé ; oath vow|eid schwur gelübde|serment vœu
signature sign signed|unterschrift unterschrieben|signature signé
certificate diploma|zeugnis urkunde|certificat diplôme
school-bag satchel|schulranzen ranzen|cartable ; blackboard board|tafel|tableau
teacher|lehrer lehrerin|enseignant professeur
classmate class|klassenkamerad klasse|camarade classe
grandson granddaughter grandchild grandchildren|enkel enkelin enkelkind|petit-fils petite-fille petits-enfants
great-grandmother|uroma urgroßmutter|arrière-grand-mère
great-grandfather|uropa urgroßvater|arrière-grand-père
ring rings|ring ringe|alliance alliances bague
honeymoon|flitterwochen hochzeitsreise|lune-de-miel ; baby newborn|baby neugeborenes|bébé nouveau-né
knit knitting knitted|stricken gestrickt strickzeug|tricot tricoter
sew sewing|nähen genäht nähmaschine|couture coudre
quilt blanket|decke steppdecke|couverture couette ; cards card-game|karten kartenspiel|cartes jeu
dice|würfel|dé dés ; board-game|brettspiel|jeu-de-société
reading read book|lesen buch|lire lecture livre ; letter letters|brief briefe|lettre lettres
phone|telefon handy|téléphone ; camera lens|kamera objektiv|appareil objectif
telescope|teleskop fernrohr|télescope longue-vue ; firework fireworks|feuerwerk|feu-d'artifice
lantern lanterns|laterne laternen lampion|lanterne lampion lampions
flag flags|fahne flagge fahnen|drapeau drapeaux
demonstration protest|demonstration demo|manifestation ; election vote|wahl abstimmung|élection vote
traffic-jam jam|stau|embouteillage bouchon ; breakdown broken-down|panne liegengeblieben|panne
puncture flat-tyre|platten reifenpanne plattfuß|crevaison pneu-crevé
tow towed|abschleppen abgeschleppt|remorquer dépanneuse
petrol-station gas-station|tankstelle|station-service
motorhome camper van|wohnmobil camper|camping-car fourgon
caravan|wohnwagen|caravane ; backpack rucksack|rucksack|sac-à-dos
boots hiking-boots|stiefel wanderschuhe|bottes chaussures
raincoat|regenmantel regenjacke|imperméable ciré ; gloves|handschuhe|gants
swimsuit|badeanzug badehose|maillot ; barefoot|barfuß|pieds-nus
sunburn sunburnt|sonnenbrand|coup-de-soleil ; tired exhausted|müde erschöpft kaputt|fatigué épuisé
hungry|hungrig hunger|affamé faim ; thirsty|durstig durst|soif assoiffé
lost|verlaufen verirrt verloren|perdu égaré
found|gefunden wiedergefunden|trouvé retrouvé ; broken|kaputt zerbrochen|cassé brisé
stolen steals stole steal|geklaut klaut gestohlen stiehlt|volé vole
finished ready done|fertig|fini terminé prêt ; full|voll|plein pleine ; too-early early|früh|tôt
too-late late|spät|tard ; quiet silence|ruhe still stille|calme silence
noisy noise|lärm laut|bruit bruyant ; smells smell|geruch duft|odeur parfum
sleep asleep sleeping|schlafen schläft eingeschlafen|dormir dort endormi ; dream|traum|rêve
laugh laughter|lachen gelächter|rire fou-rire ; tears cry|tränen weinen|larmes pleurer
hug embrace|umarmung|étreinte accolade ; handshake|händedruck|poignée-de-main
wave waving|winken|signe saluer ; jump leap|sprung springen|saut sauter
climb|klettern aufstieg|grimper ascension ; fall slip|sturz ausrutschen|chute glisser
winner|sieger gewinner|gagnant vainqueur ; loser|verlierer|perdant ; prize|preis gewinn|prix lot
auction|auktion versteigerung|enchère
sample samples|probe proben|échantillon échantillons
measurement measure|messung messen|mesure mesurer ; field fieldwork|feld feldarbeit|terrain champ
dig excavation|grabung ausgrabung|fouille fouilles ; trench|graben schnitt|tranchée
shard sherd pottery|scherbe scherben|tesson tessons ; coin|münze|monnaie pièce
skeleton skull|skelett schädel|squelette crâne
generator|generator stromaggregat|groupe électrogène ; radio|funk funkgerät radio|radio
team crew|team mannschaft besatzung|équipe équipage
captain skipper|kapitän skipper|capitaine skipper
harvest harvested picking|ernte geerntet lese|récolte récolter cueillette
press pressing|kelter pressen|pressoir presser ; beehive hive|bienenstock|ruche
greenhouse conservatory|gewächshaus treibhaus|serre
allotment garden plot|schrebergarten kleingarten garten|jardin parcelle
shed|schuppen gartenhaus|cabane abri remise ; fence|zaun|clôture palissade
hammock|hängematte|hamac ; paddling-pool|planschbecken|pataugeoire
lawn mowing mower|rasen mähen rasenmäher|pelouse tondre tondeuse ; tree-house|baumhaus|cabane
wheelbarrow|schubkarre|brouette
hose|schlauch|tuyau ; axe firewood|axt brennholz|hache bûche ; screw screws|schraube schrauben|vis
nail nails|nagel nägel|clou clous ; paintbrush brush|pinsel|pinceau
sandpaper sanding|schleifpapier schleifen abschleifen|papier-de-verre poncer
brick bricks|ziegel backstein|brique briques ; beam beams|balken|poutre poutres
insulation|dämmung isolierung|isolation ; foundation|fundament|fondation
topping-out|richtfest|bouquet-final ; crane digger excavator|kran bagger|grue pelleteuse
delivery delivered|lieferung geliefert|livraison livré
bring brings brought|bringt bringen gebracht brachte|apporter apporte apportent apporté amène
carry carries carried|trägt tragen getragen schleppen|porter porte transporter
hold holds held|hält halten|tenir tient tiennent ; show shows showed|zeigt zeigen|montrer montre
build built builds|baut bauen gebaut|construire construit bâtit
cut cuts|schneidet schneiden geschnitten|couper coupe
cook cooks cooked|kocht kochen gekocht|cuisiner cuit cuisine
serve serves served|serviert servieren|servir sert ; read reads|liest lesen vorlesen|lire lit
write writes wrote|schreibt schreiben geschrieben|écrire écrit
teach teaches taught|unterrichtet lehrt bringt|enseigner enseigne apprend
explain explains explained|erklärt erklären erklärte|expliquer explique expliquent
tell tells told|erzählt erzählen erzählte|raconter raconte
sing sings sang|singt singen sang|chanter chante
count counts counted|zählt zählen gezählt|compter compte
lose loses lost|verliert verlieren verloren verlor|perdre perd perdu
wait waits waited|wartet warten gewartet|attendre attend attendent
sleep sleeps slept|schläft schlafen schlief|dormir dort dorment
fall falls fell|fällt fallen gefallen stürzt|tomber tombe
run runs ran|läuft laufen rennt|courir court ; swim swims swam|schwimmt schwimmen|nager nage
try tries tried|versucht versuchen probiert|essayer essaie tenter
help helps helped|hilft helfen geholfen|aider aide
clean cleans cleaned cleaning|putzt putzen geputzt sauber|nettoyer nettoie ménage
wash washes washed washing-up|wäscht waschen gewaschen abwasch spülen|laver lave vaisselle
iron irons ironed|bügelt bügeln gebügelt|repasser repasse
pack packs packed|packt packen gepackt|emballer emballe préparer
unpack unpacks|auspacken packt|déballer déballe
open opens opened|öffnet öffnen geöffnet|ouvrir ouvre
close closes closed|schließt schließen geschlossen|fermer ferme
grand-piano piano|flügel klavier|piano
performance show|auftritt aufführung|représentation spectacle scène
sore-throat throat|halsweh halsschmerzen hals|gorge
seasick landsick sick|seekrank landkrank schlecht|mal nausée
cast-off casts moorings|ablegen abgelegt leinen losmachen|larguer largue amarres appareiller
halyard sheet sail|fall schot segel|drisse écoute voile ; reef reefs|reff reffs reffen|ris
mooring anchorage|ankerplatz mooring boje|mouillage
stocking-up provisions supplies shopping|proviant einkauf vorräte|avitaillement provisions
oil-change oil|ölwechsel öl|vidange huile ; bib number|startnummer|dossard
legs leg|bein beine|jambe jambes ; mulled wine|glühwein|vin chaud
soloist solo|solo solistin|solo soliste ; bridesmaid|brautjungfer|demoiselle
steam-train steam locomotive|dampflok dampfzug dampfbahn|vapeur locomotive
cable-car|seilbahn|téléphérique télécabine ; chickens hens|hühner huhn|poules
self-timer timer|selbstauslöser|retardateur ; group-picture group|gruppenbild gruppenfoto|groupe
laundry washing|wäsche waschtag|lessive linge ; science|wissenschaft|science
crowd crowds|menge massen andrang|foule ; gauge|messer pegel|jauge pluviomètre
layer|schicht|couche ; outcrop|aufschluss|affleurement
scarp fault|verwerfung bruchstufe störung|faille escarpement
columns column|säule säulen|colonne colonnes orgues
load loading loaded|laden beladen|charger chargement ; jeep|jeep geländewagen|jeep
buy buys bought|kauft kaufen gekauft|achète acheter acheté ; sold-out|ausverkauft|complet guichets
stand stands music-stand|ständer notenständer|pupitre pupitres
scarf scarves|schal schals|écharpe écharpes ; dress dresses|kleid kleider|robe robes
downbeat cue|einsatz|signal départ ; oyster oysters|auster austern|huître huîtres
crepe crepes pancakes|crêpe crêpes pfannkuchen|crêpe crêpes ; courtyard yard|hof innenhof|cour
feed feeds fed|füttert füttern gefüttert|nourrit nourrir
generation generations|generation generationen|génération générations
flat apartment|wohnung|appartement ; lap laps|runde runden|tour ; goggles|schwimmbrille|lunettes
dive dives dived|sprung kopfsprung|plongeon ; splits time|zeit|temps chrono
splash|spritzen platschen|éclabousser ; ghost haunted|geist gespenst spuk|fantôme hanté
sheepdog|hirtenhund|berger ; wreck shipwreck|wrack schiffswrack|épave ; oasis|oase|oasis
dune dunes|düne dünen|dune dunes ; minaret|minarett|minaret ; souk bazaar|basar souk|souk bazar
spice spices|gewürz gewürze|épice épices ; carpet rug|teppich|tapis
camel camels|kamel kamele|chameau chameaux ; jetlag|jetlag|décalage
landed touchdown|gelandet|atterri ; runway|landebahn|piste
; win winner beat beats defeat defeats defeated outplayed|gewinnen gewinnt sieg siegen schlagen besiegen|gagner battre vaincre victoire
lose loser|verlieren verlierer verlor|perdre perdant
live lives lived|wohnen leben|habiter vivre loger ; force strength|stärke windstärke kraft|force
wind blow blows blew blowing|wind wehen weht wehte blasen bläst blies|vent souffler soufflait
roller-coaster rollercoaster coaster|achterbahn|grand-huit montagnes-russes
sprain sprained twist twists twisted|verstauchen verstaucht verknacksen verknackst umknicken|tordre tord entorse fouler foulé
replace substitute takes-the-place|ersetzen vertreten springt-ein einspringen|remplacer remplace
attempt attempts take try tries|versuch versuche anlauf|essai essais tentative prise
kind kinds sort sorts variety|sorte sorten art|sorte sortes
suspect suspects suspected idea|ahnen ahnt ahnung|douter doute soupçonner
asleep sleep slept|eingeschlafen einschlafen schläft schlafen|endormi endormir dormir
luggage baggage rucksack rucksacks|gepäck rucksack rucksäcke|bagage bagages sac sacs
hire hired rent rented rental|leihen ausleihen mieten geliehen leih|louer location loué
blow-out blows-out blew-out breaths|auspusten pusten ausblasen|souffler souffle éteindre soufflé
carriage coach wagon|wagen waggon|voiture wagon
zloty zlotys|zloty zlotys|zloty zlotys ; euro euros|euro euros|euro euros
franc francs|franken|franc francs ; dollar dollars|dollar|dollar dollars ; pounds quid|pfund|livres
krona kronor crowns|kronen|couronnes
`;
