/**
 * What German drafts like to add and photos hardly ever hold, in dictionary forms, by subject: see lexicon.ts.
 *
 * A paragraph is one subject.
 */
export const germanSubjects = `
regen regnen nieseln schauer gewitter donner donnern blitz hagel hageln sturm stürmen stürmisch schnee schneien
verschneit frost frostig eis eisig nebel neblig nebelig dunst dunstig wolke wolkig wolkenlos bewölkt bewölkung wind
windig windstill böe brise sonnig sonnenschein sonnenstrahl hitze hitzewelle schwül kälte kalt frieren fror gefroren
kühl warm wärme mild feucht nass nässe durchnässt pfütze regenschirm schirm regenjacke regenbogen wetter temperatur grad
tauwetter schmelzen trüb diesig klamm schwitzen lauwarm brütend glühend

essen aß gegessen isst trinken trank getrunken schmecken speise speisen mahl mahlzeit mittagessen abendessen abendbrot
frühstück frühstücken brunch imbiss jause vesper festmahl festessen buffet picknick picknicken grillen kochen backen
gebacken braten gebraten rezept gewürz würzen salz pfeffer zucker speisekarte restaurant gasthaus wirtshaus kneipe lokal
biergarten bäckerei köstlich lecker bitter süß sauer salzig nippen naschen kauen beißen biss schlürfen schlucken lecken
hunger hungrig durst durstig appetit verhungern

apfel äpfel birne pflaume kirsche beere erdbeere himbeere heidelbeere brombeere pfirsich aprikose traube melone zitrone
orange banane obst gemüse tomate kartoffel pommes karotte möhre zwiebel knoblauch bohne erbse olive pilz kürbis spargel
kohl sauerkraut spinat salat nudel spaghetti pasta risotto knödel kloß klöße pirogge pirogi maultasche suppe brühe
eintopf gulasch curry fleisch rind schwein lamm hähnchen huhn pute schinken speck wurst würstchen bratwurst steak
schnitzel burger döner kebab lachs forelle thunfisch hering garnele krabbe hummer auster muschel meeresfrüchte sushi
pizza eier omelett pfannkuchen waffel crêpe brot brötchen semmel brezel croissant butter marmelade honig käse sahne
joghurt milch schokolade bonbon süßigkeit keks plätzchen kuchen torte törtchen gebäck nachtisch dessert speiseeis
eisbecher strudel krapfen popcorn fisch fischbrötchen

wein bier sekt champagner prosecco schnaps whisky wodka rum likör cocktail bowle glühwein kaffee espresso cappuccino tee
kakao saft limonade cola flasche krug tasse becher teller schüssel gabel löffel messer pfanne topf anstoßen angestoßen
zuprosten prost

trug getragen kleiden gekleidet anziehen kleid kleidung hemd t-shirt bluse pulli pullover strickjacke kapuzenpulli
mantel mäntel jacke anorak anzug anzüge smoking rock röcke hose jeans shorts leggings strumpf strümpfe strumpfhose socke
schuh stiefel sandale turnschuh hausschuh hut hüte mütze kappe haube helm schal halstuch handschuh fliege krawatte
gürtel handtasche rucksack koffer gepäck brille sonnenbrille ohrring halskette kette armband schmuck schürze uniform
kostüm verkleidung verkleiden kimono dirndl lederhose tracht badeanzug badehose bikini schlafanzug bademantel schleier
barfuß seide baumwolle wolle leinen leder gestreift kariert geblümt haar frisur bart schnurrbart zopf zöpfe schminke
lippenstift gebräunt sonnenbrand ärmel kragen pelz

zug züge bus omnibus auto taxi straßenbahn tram trambahn u-bahn s-bahn metro fähre boot schiff yacht kanu kajak floß
flugzeug flieger flug fliegen flog geflogen hubschrauber fahrrad fahrräder rad räder radeln motorrad moped roller
wohnmobil wohnwagen lastwagen jeep kleinbus rikscha kutsche schlitten gondel seilbahn sessellift zahnradbahn rolltreppe
fahren fuhr gefahren mieten gemietet leihen geliehen autobahn verkehr stau fahrkarte fahrer fahrgast pilot kapitän
segeln rudern paddeln lenken spazieren spaziergang schlendern wandern wanderung bummeln bummel klettern marschieren
joggen humpeln krabbeln kriechen streifen stapfen hinabsteigen absteigen aufsteigen einsteigen aussteigen rennen rannte
gerannt eilen hetzen hasten flitzen trampen bahnsteig gleis flughafen benzin reifen

tanzen tanz singen sang gesungen lied pfeifen pfiff spielen spiel schwimmen schwamm geschwommen baden schnorcheln surfen
skifahren eislaufen rodeln angeln jagen einkaufen einkauf kaufen verkaufen zahlen bezahlen feilschen handeln stricken
nähen zeichnen schnitzen bauen graben pflanzen ernten ernte schlafen schlief dösen schlummern nickerchen schnarchen
ausruhen erholen entspannen faulenzen gähnen springen sprang gesprungen hüpfen werfen warf geworfen jonglieren umarmen
umarmung küssen kuss kuscheln winken jubeln applaudieren applaus klatschen lachen gelächter kichern weinen schluchzen
schreien rufen brüllen flüstern plaudern reden schwatzen quatschen tratschen scherzen witz necken streiten zanken
diskutieren unterhalten  lernen studieren unterrichten üben trainieren turnen beten meditieren waschen putzen fegen
bügeln rasieren kämmen packen auspacken einpacken heiraten gewinnen gewann gewonnen verlieren verlor verloren wetten
würfeln fußball tennis golf volleyball basketball federball tischtennis kegeln schach rätsel quiz karaoke gitarre
klavier geige akkordeon trommel trompete flöte saxophon kapelle orchester chor musik konzert melodie feuerwerk rakete
böller wunderkerze lagerfeuer kerze laterne luftballon ballon konfetti zelt zelten camping schaukel schaukeln rutsche
karussell sandburg drachen drohne ball schläger schneeball schneemann ausstellung theater kino film erkunden entdecken
bewundern bestaunen staunen beobachten reparieren flicken verschütten ausrutschen stolpern füttern streicheln
telefonieren tippen borgen stehlen gestohlen verstecken vorbereiten bestellen servieren bedienen einschenken schmücken
anzünden schleppen heben schieben proben probe vorführung vortrag rede verbeugen boxen fechten planschen schälen rühren
rauchen zigarette pfeife feiern

schön wunderschön hübsch herrlich prächtig atemberaubend spektakulär großartig malerisch charmant idyllisch urig
traumhaft fantastisch toll unglaublich entzückend angenehm elegant beeindruckend denkwürdig lebhaft belebt lärmend
langweilig anstrengend mühsam steil teuer billig euro geld münze souvenir andenken berühmt bekanntesten legendär beliebt
lieblings

katze kater hund welpe pferd pony esel kamel kuh kühe stier kalb ochse schaf ziege henne hahn ente gans gänse schwan
schwäne taube möwe spatz krähe rabe adler falke eule papagei pfau storch flamingo pinguin fuchs wolf bär hirsch reh elch
rentier hase kaninchen eichhörnchen igel maus mäuse ratte frosch kröte schlange eidechse schildkröte delfin wal hai
robbe qualle schmetterling biene wespe mücke ameise spinne käfer libelle vogel vögel tier insekt blume rose tulpe lilie
sonnenblume blüte blühen lavendel efeu moos farn

geruch riechen roch duft duften gestank stinken geräusch lärm echo läuten brummen knistern rascheln heulen bellen miauen
schnurren zwitschern glocke leuchten funkeln schimmern glitzern glänzen rauch dampf dampfen staub schlamm schlammig sand
sandig rot gelb grün blau rosa lila violett türkis braun grau bunt farbe farbig orangerot

zeitung zeitschrift roman laptop kopfhörer sofa sessel hängematte decke kissen liegestuhl schwimmbad pool sauna massage
handtuch

burg museum palast strand küste klippe leuchtturm ruine gasse pflaster kopfsteinpflaster wiese weinberg wasserfall
wellen hölzern balkon terrasse dach rutschig flackern ruder gebucht idee wölkchen nachtzug bank fußboden dachboden
keller

rudert ruderte ruderten brauchtum gemalt malte malten heißer heiße

unwetter gießen goss gegossen strömen heißeste kälteste tropfen nieselregen schweiß frösteln zittern überflutung
hochwasser luft brauch todmüde summte summten mitsummen pfiffen sangen tranken aßen flogen fuhren schliefen schwammen
sprangen rannten trugen riefen schrien froren stritten strohhut herausputzen herausgeputzt steuer gespart sparen seife
weingut abschied stolperte verirren verirrt besitzen besitzt besaß holztür zukunft meckern schimpfen fluchen stöhnen
seufzen jammern klagen nicken zwinkern erröten schaudern beschweren geldbeutel rechnung trinkgeld rabatt versteigern
flohmarkt basar markthalle geschäft boutique prüfung hausaufgaben diplom stipendium gehalt büro fabrik werkstatt wäsche
abwasch gutenachtlied zahn zähne krücke rollstuhl schwanger verband herde schwarm stall scheune traktor gitarrist zugabe
beifall walzer polka ständchen geheimnis heimlich verschlafen wach aufwachen aufgewacht betrunken beschwipst nüchtern
panne verspätung verspätet umsteigen ausfallen fahrplan liegestütz ruhe gelassenheit

stuhl stühle tisch buch bücher bildschirm couch vase teddy spielzeug lächeln strahlen grinsen

mayonnaise ketchup senf essig soße tiramisu fondue raclette rösti lasagne gnocchi hummus falafel taco ramen tofu pita
ouzo grappa spritz smoothie milchshake müsli haferbrei muffin brownie marzipan nougat karamell vanille zimt ingwer
petersilie basilikum minze rosmarin zander barsch hecht karpfen dorsch scholle aal vorspeise brotsuppe linsensuppe
auflauf quiche kaiserschmarrn

tragflügelboot katamaran schnellboot regionalzug intercity oldtimer cabrio limousine tandem luftkissenboot quad
tretroller

ferse zeh knöchel daumen ellbogen handgelenk nacken hüfte rippe prellung schramme kratzer krampf verstaucht blase bluten
winzig vorlesen vorgelesen bestellen bestellt drückend gefieder

poncho turban gamasche gummistiefel trainingsanzug blazer frack schärpe brosche perücke tätowierung latzhose

kartenspiel poker skat doppelkopf rommé verstecken kreuzworträtsel yoga stickerei häkeln töpfern

matjes labskaus spätzle almdudler radler niesel gischt brandung
`;

/** Reasons, speech and traditions: what no camera sees. */
export const germanUnseeable = `
grund ursache einladung einladen eingeladen absicht beschließen beschlossen beschluss entscheiden entschied entschieden
entscheidung hoffen hoffnung wunsch wünschen überreden überzeugen versprechen versprochen versprach wagen zögern weigern
einwilligen bereuen fliehen flucht flüchten entkommen vermeiden vergessen vergaß lust absichtlich

gestehen gestand zugeben murmeln ausrufen bitten danken bedanken begrüßen gruß grüßen entschuldigen gratulieren
komplimente loben empfehlen raten warnen spitzname scherz gedicht schwören schwur ankündigen anekdote träumen traum
vorstellen beteuern lob

tradition traditionell bräuche sitte gewohnheit ritual zeremonie uralt antik legende typisch kulturerbe historisch
geschichtsträchtig mittelalterlich renoviert restauriert wahrzeichen symbol spezialität folklore aberglaube segen
jahrhundert jahrhunderte generationen alljährlich jährlich

ungeduld
`;

/** What somebody feels or is, by trade, age and standing: what no camera sees, and what is said of a person. */
export const germanPersonal = `
glücklich glück froh fröhlich heiter lustig vergnügt freude freudig freuen begeistern begeistert begeisterung zufrieden
aufgeregt aufregung stolz traurig trauer träne einsam einsamkeit müde müdigkeit erschöpft erschöpfung schläfrig
langweilen langeweile gelangweilt ärger ärgern verärgert wütend wut zornig besorgt sorge nervös ängstlich angst schreck
erschrecken erschrocken überraschen überrascht überraschung staunend erstaunt neugierig neugier dankbar dankbarkeit
erleichtert erleichterung enttäuscht enttäuschung heimweh fernweh lieben liebe verliebt hassen stimmung laune atmosphäre
unvergesslich wunderbar wunder zauberhaft magisch magie perfekt spaß schüchtern verlegen peinlich neidisch neid
eifersüchtig friedlich entspannt feierlich unbehaglich romantisch romantik melancholisch wehmütig wehmut nostalgisch
überwältigt ungeduldig geduldig rastlos gestresst stress mutig mut mürrisch gemütlich behaglich bequem verspielt
übermütig schmerz schmerzen wehtun weh krank kopfschmerz verletzt verletzung fieber erfrischt schwindlig gefühl fühlen
gefühlt leidenschaft zärtlich zärtlichkeit verzweifelt panik selig unbeschwert gerührt rührung genießen genoss genossen
genuss lächelnd grinsend

jährig teenager jugendliche kleinkind säugling neugeboren rentner rentnerin ruhestand witwe witwer junggeselle waise
tischler schreiner klempner elektriker mechaniker schmied schneider friseur friseurin juwelier florist bäcker metzger
banker buchhalter anwalt anwältin richter bürgermeister minister präsident ritter general oberst offizier kommissar
polizist polizei feuerwehr feuerwehrmann sanitäter krankenschwester krankenpfleger chirurg zahnarzt arzt ärztin tierarzt
apotheker hebamme therapeut psychologe lehrer professor dozent direktor rektor bibliothekar student studentin schüler
azubi lehrling praktikant wissenschaftler forscher chemiker physiker biologe historiker archäologe ingenieur
programmierer entwickler architekt maurer dachdecker bauer bäuerin landwirt schäfer hirte winzer imker förster jäger
ranger fischer matrose seemann steward stewardess schaffner chauffeur reiseleiter fremdenführer portier kellner
kellnerin barkeeper köchin koch clown zauberer schauspieler komiker komponist musiker pianist geiger trommler sänger
sängerin tänzer tänzerin maler bildhauer künstler schriftsteller dichter journalist reporter redakteur verleger
übersetzer sportler trainer schiedsrichter fußballer meister millionär händler verkäufer kassierer kunde chef
angestellte straßenmusiker bettler pilger mönch nonne priester bischof papst rabbi imam pfarrer ausländer tourist
wanderer radfahrer einheimische dorfbewohner beruf karriere handwerk besitzer wirt wirtin

genervt nerven gereizt entnervt kloß höhenangst übel übelkeit schwindel seekrank gänsehaut missmutig griesgrämig

sommelier schneiderin näherin schuster weber töpfer optiker notar diplomat botschafter sekretärin hausmeister schweißer
bergmann geologe astronom mathematiker linguist ökonom philosoph theologe soziologe ethnologe botaniker zoologe
ornithologe physiotherapeut kinderarzt biologie chemie physik medizin mathematik jura philosophie promovieren promoviert
doktorarbeit masterarbeit selbstständig arbeitslos triumphieren kindheit
`;
