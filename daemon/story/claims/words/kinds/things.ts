/** Tools, furniture, toys and other things, in English, German and French: see kinds.ts. */
export const things = `
wheelbarrow barrow|schubkarre|brouette ; ladder|trittleiter|échelle ; stepladder|stehleiter|escabeau
spade shovel pickaxe|schaufel spitzhacke|bêche pioche
rake hoe pitchfork|harke heugabel|râteau houe fourche ; watering-can|gießkanne|arrosoir
lawnmower|rasenmäher|tondeuse
chainsaw hacksaw|kettensäge säge motorsäge|tronçonneuse scie ; axe|axt|hache ; hatchet|beil|hachette
screwdriver spanner wrench pliers toolbox|schraubenzieher schraubendreher schraubenschlüssel zange werkzeugkasten bohrmaschine|tournevis tenailles pince perceuse marteau
hammer nail screw|nagel schraube|clou ; bucket|eimer|seau ; broom||balai ; mop|wischmopp|serpillière
hoover|staubsauger|aspirateur
washing-machine dishwasher|waschmaschine geschirrspüler spülmaschine|lave-linge lave-vaisselle
fridge|kühlschrank|frigo ; freezer|gefriertruhe|réfrigérateur
refrigerator|gefrierfach|congélateur
microwave toaster blender oven stove cooker hob|mikrowelle toaster mixer backofen herd|micro-ondes grille-pain mixeur fourneau
teapot jug thermos carafe pitcher|teekanne thermoskanne karaffe kanne|théière thermos carafe
corkscrew tin-opener ladle sieve whisk|korkenzieher dosenöffner kelle schneebesen|tire-bouchon ouvre-boîte passoire
tablecloth napkin|tischdecke tischtuch serviette|nappe
chandelier lampshade lamp lightbulb|kronleuchter lampenschirm lampe glühbirne stehlampe|lampadaire lustre lampe ampoule
flashlight|taschenlampe|lampe-de-poche
headlamp|stirnlampe|frontale ; alarm-clock|wecker standuhr kuckucksuhr|horloge-comtoise
wardrobe|kleiderschrank|armoire ; cupboard||commode
dresser|kommode|buffet ; sideboard|anrichte|placard
bookcase bookshelf shelf|bücherregal regal|étagère
armchair stool footstool rocking-chair|schaukelstuhl hocker|tabouret fauteuil-à-bascule
mattress bunk cradle cot|matratze hochbett wiege gitterbett|matelas berceau
carpet|teppich|tapis ; rug||moquette ; wallpaper|tapete|papier-peint ; plank|brett bretter|planche
pram pushchair stroller buggy|kinderwagen buggy|poussette landau
doll puppet rag-doll|puppe handpuppe|poupée marionnette
dollhouse rocking-horse|puppenhaus schaukelpferd|maison-de-poupée ; jigsaw|puzzle|puzzle
lego|murmeln|billes ; marbles|lego|lego
yo-yo trampoline|springseil kreisel jo-jo trampolin|toupie trampoline yoyo
paddling-pool|planschbecken|pataugeoire
airbed lifebelt lifebuoy|luftmatratze rettungsring schwimmreifen|bouée matelas-gonflable
sleeping-bag|schlafsack isomatte|sac-de-couchage ; compass|kompass|boussole
binoculars|fernglas|jumelles ; telescope|teleskop|télescope ; microscope|mikroskop|microscope
magnifying-glass|lupe|loupe ; tripod|stativ|trépied
television telly projector|fernseher beamer|téléviseur télévision projecteur
loudspeaker|lautsprecher|micro ; microphone|mikrofon|enceinte
headset|plattenspieler|tourne-disque
smartphone tablet computer keyboard|smartphone handy computer tastatur|smartphone tablette clavier
typewriter|schreibmaschine|imprimante ; photocopier|kopierer|photocopieuse
harp clarinet trombone oboe bassoon tuba banjo ukulele mandolin harmonica xylophone bagpipes|harfe klarinette posaune oboe fagott tuba banjo ukulele mandoline mundharmonika xylofon dudelsack cello schlagzeug blockflöte bratsche kontrabass|harpe clarinette trombone hautbois basson tuba banjo ukulélé mandoline harmonica xylophone cornemuse violoncelle contrebasse
viola|geigenkasten|alto
letterbox mailbox parcel envelope postcard|briefkasten paket umschlag postkarte ansichtskarte|colis enveloppe boîte-aux-lettres
garland|girlande|guirlande
bunting|wimpel|serpentin ; streamer|luftschlange|fanion
trophy medal rosette|pokal medaille|trophée médaille ; flag pennant|fahne|drapeau
poster|plakat|dépliant
leaflet|prospekt|brochure ; brochure|broschüre| ; scarecrow|vogelscheuche|épouvantail
beehive birdhouse nesting-box|bienenstock nistkasten vogelhaus|ruche nichoir
anchor rudder mast|anker mast|ancre mât ; syringe|spritze|seringue
stethoscope|stethoskop|stéthoscope ; thermometer|thermometer|thermomètre
skeleton|skelett|squelette ; skull|totenkopf|crâne ; sword|schwert|épée
dagger|dolch|poignard ; shield|ritterrüstung|bouclier ; armour|rüstung|armure
crossbow|armbrust|arbalète
pistol rifle cannon gun|pistole gewehr kanone|pistolet fusil canon ; parasol|sonnenschirm|parasol
fishing-rod|angel angelrute|canne-à-pêche ; saddle|sattel|selle
bridle|zaumzeug|bride ; basket crate barrel keg|korb kiste|panier caisse tonneau fût
padlock|vorhängeschloss schlüssel|cadenas ; rope|seil|corde
jar|einmachglas|bocal ; candlestick|kerzenständer kerzenhalter|chandelier bougeoir
mirrorball|discokugel|boule-à-facettes ; piggybank|sparschwein|tirelire
glue scissors stapler crayon pencil|kleber schere buntstift bleistift kugelschreiber|colle ciseaux crayon stylo
notebook diary sketchbook|notizbuch tagebuch skizzenbuch|carnet cahier ; razor|rasierer|rasoir
toothbrush|zahnbürste|brosse-à-dents ; hairdryer|föhn|sèche-cheveux
soap shampoo sponge|shampoo schwamm|savon shampoing éponge
bathtub|badewanne dusche|baignoire douche ; radiator|heizung heizkörper|radiateur chauffage
paintbrush easel canvas|pinsel staffelei leinwand|pinceau chevalet ; rocket|silvesterrakete|fusée
loom|webstuhl|métier-à-tisser ; spinning-wheel|spinnrad|rouet
mirror|wandspiegel|miroir ; wineglass|weinglas bierglas|verre-à-vin
telephone-box|telefonzelle|cabine-téléphonique ; traffic-light|ampel|feu-rouge
street-sign|straßenschild wegweiser|panneau-routier ; banner|spruchband banner|banderole
radio|radio|transistor ; wedding-ring|ehering trauring|alliance bague
chest-of-drawers|nachttisch kommode|table-de-nuit commode ; cooking-stove|gaskocher|réchaud
easter-egg|osterei osterhase|œuf-de-pâques ; lilo|luftmatratze|matelas
music-box|spieldose spieluhr|boîte-à-musique ; carpet mat|teppich matte|tapis
tape-measure|zollstock maßband|mètre-ruban
wire socket|kabel steckdose stecker|câble prise-électrique ; battery|ladegerät|chargeur
charger|akku|pile-électrique ; cage|käfig|cage ; leash|leine|laisse
|mausefalle|piège ; bin|mülleimer|poubelle ; rubbish|mülltonne|ordures
pouch purse|geldbörse|porte-monnaie
minibus|kleinbus minibus|minibus ; tour-bus|reisebus linienbus|autocar
motorboat|linienboot motorboot ausflugsboot|vedette
steam-engine steam-train|dampflok dampflokomotive dampfzug|locomotive-à-vapeur
gyros|gyros|gyros ; tzatziki|zaziki tsatsiki|tzatziki ; souvlaki|souvlaki|souvlaki
moussaka|moussaka|moussaka ; borscht|borschtsch|bortsch ; pierogi|piroggen|pierogi
ramen|ramen|ramen ; tapas|tapas|tapas
falafel|falafel|falafel ; hummus|hummus|houmous ; kebab|döner kebab|kebab
currywurst|currywurst|currywurst ; raclette|raclette|raclette ; fondue|fondue|fondue
tiramisu|tiramisu|tiramisu ; lasagne|lasagne|lasagnes
burrito taco|burrito taco|burrito taco ; porridge|haferbrei porridge|porridge
gingerbread|lebkuchen|pain-d’épices ; mulled-wine|glühwein|vin-chaud ; lemonade|limonade|limonade
hot-chocolate|kakao|chocolat-chaud
`;
