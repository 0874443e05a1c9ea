import { vocabulary } from './vocabulary.ts';

/** German, see vocabulary.ts. */
export const plainGerman = vocabulary(
  `
der die das den dem des dessen deren denen ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem
jeder jede jedes jeden jedem mancher manche manches manchen solcher solche solches alle alles allen aller allem beide beiden beides einige einigen einiges etwas nichts niemand niemanden niemandem jemand jemanden jemandem
man wer wen wem was welcher welche welches welchen welchem ich mich mir mein du dich dir dein er ihn ihm sein es sie ihr ihnen wir uns unser unsere euch euer sich selbst selber
meine meinen meinem meiner meines seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unseren unserem unserer unseres
und oder aber sondern denn doch sowie als ob dass wenn weil während nachdem bevor bis seit seitdem sobald solange obwohl damit indem falls wie wo wohin woher wann warum wieso weshalb wobei womit worauf woran
in im ins an am ans auf aufs aus bei beim bis durch fürs für gegen gegenüber hinter in mit mithilfe nach neben ohne über um unter vom von vor vors während wegen zu zum zur zwischen ab entlang samt statt trotz innerhalb außerhalb außer laut pro je
da daheim dabei dafür dagegen daher dahin dahinter damals daneben danach dann daran darauf daraus darin darüber darum darunter davon davor dazu dazwischen dort dorthin dorther hier hierher hierhin hin her herum hinaus heraus hinein herein hinauf hinunter hinab hinüber herüber
draußen drinnen drüben oben unten links rechts vorn vorne hinten mittendrin mitten daneben nebeneinander miteinander hintereinander nacheinander aneinander untereinander füreinander voneinander auseinander beieinander zueinander
nicht nie niemals nirgends nirgendwo noch nur auch schon bereits wieder wiederum erneut abermals mal einmal zweimal dreimal viermal fünfmal mehrmals manchmal oft öfter häufig häufiger häufigsten selten immer stets ständig meist meistens meisten mehr weniger wenig viel viele vielen vieler
sehr ganz gar fast beinahe nahezu kaum knapp etwa ungefähr rund circa gut genau exakt eben gerade erst zuerst zuletzt zunächst anfangs schließlich endlich letztlich inzwischen mittlerweile unterdessen indessen zwischendurch zwischenzeitlich vorher nachher vorhin hinterher später früher früh spät bald sofort gleich plötzlich
jetzt nun heute morgen gestern damals diesmal jedes Mal irgendwann irgendwo irgendwie irgendwer dabei sonst überhaupt überall insgesamt zusammen gemeinsam allein alleine einzeln einzig lediglich bloß ausschließlich wenigstens mindestens höchstens zumindest immerhin jedenfalls übrigens tatsächlich wirklich offenbar offensichtlich anscheinend vermutlich wohl vielleicht womöglich möglicherweise sicher gewiss natürlich freilich
also so somit folglich allerdings jedoch dennoch trotzdem nämlich zwar sogar außerdem ebenfalls ebenso genauso zudem dazu ferner nebenbei weiter weiterhin fortan lange lang länger längst kurz kürzer schnell langsam direkt allmählich ungewöhnlich weit weiter fern nah nahe näher dicht hoch höher tief tiefer
ja nein doch bitte okay gern
sein bin bist ist sind seid war waren wart gewesen wäre wären sei seien werden wird wurde wurden geworden worden werde würde würden haben hat hatte hatten habe hätte hätten gehabt können kann konnte konnten könnte dürfen darf durfte müssen muss musste mussten sollen soll sollte sollten wollen will mögen mag mochte möchte lassen lässt ließ ließen
machen macht machte tun tut tat taten getan gehen geht ging gingen gegangen kommen kommt kam kamen gekommen stehen steht stand standen gestanden sitzen sitzt saß saßen gesessen liegen liegt lag lagen gelegen bleiben bleibt blieb blieben geblieben nehmen nimmt nahm nahmen genommen geben gibt gab gaben gegeben halten hält hielt hielten gehalten
finden findet fand fanden gefunden stoßen stößt stieß stießen gestoßen treffen trifft traf trafen getroffen sehen sieht sah sahen gesehen zeigen schauen blicken gucken erscheinen erschien erschienen auftauchen taucht tauchte aufgetaucht verschwinden verschwand verschwanden verschwunden folgen beginnen beginnt begann begannen begonnen anfangen fängt fing fingen angefangen enden beenden schließen schließt schloss
fortsetzen dauern reichen erstrecken umfassen enthalten enthält enthielt zählen summieren ergeben ergibt ergab entsprechen entspricht entsprach passen gehören teilen verteilen sammeln versammeln drängen drängt drängten gesellen stellen stellte setzen rücken wechseln ändern drehen wenden kehren zurückkehren ankommen erreichen verlassen verließ verließen abreisen weiterreisen reisen ziehen zieht zog zogen gezogen führen bringen bringt brachte brachten gebracht tragen? begleiten verbringen verbringt verbrachte verbrachten
fotografieren fotografiert fotografierte knipsen ablichten aufnehmen aufgenommen entstehen entsteht entstand entstanden festhalten erfassen dokumentieren schreiben schreibt schrieb schrieben geschrieben notieren notiert nennen nennt nannte genannt heißen heißt hieß hießen lesen liest las gelesen steht lauten vermerken erzählen erzählt sagen sagt sagte berichten verraten verrät verriet wissen weiß wusste kennen kennt kannte erkennen erkannt erinnern merken
brauchen bekommen bekommt bekam behalten behält fehlen fehlt vergehen vergeht verging vergangen verstreichen pausieren ruhen warten wartet fallen fällt fiel fielen steigen steigt stieg sinken gelten gilt galt geschehen geschieht geschah passieren passiert stattfinden vorkommen blitzen klicken auslösen ausgelöst erwischen versuchen wählen suchen? ausmachen überschreiten queren überqueren klettern? gipfeln anschließen schloss dauern währen mitmachen mitkommen dabeisein trennen füllen spannen runden markieren eröffnen
foto fotos bild bilder bildern aufnahme aufnahmen schnappschuss schnappschüsse porträt porträts selfie kamera kameras linse objektiv auslöser album alben galerie kapitel geschichte beitrag reihe serie auswahl sammlung motiv? vordergrund hintergrund bildrand rahmen ausschnitt blick sicht
überschrift titel unterschrift bildunterschrift notiz wort worte worten wörter zeile name namen datei ordner text seite eintrag satz fotograf fotografin fotografen urheber
zeit zeiten uhr uhrzeit datum tag tage tagen tages nacht nächte woche wochen wochenende wochenenden monat monate jahr jahre jahren jahrzehnt stunde stunden minute minuten sekunde sekunden moment augenblick morgen vormittag mittag nachmittag abend mitternacht frühe weile zeitraum zeitpunkt termin mal male
viertel halb halbe halben hälfte drittel dutzend paar wenige mehrere mehreren mehrerer zahlreiche rest großteil mehrheit handvoll menge anzahl zahl summe
frühling frühjahr sommer herbst winter jahreszeit sonne licht dunkel dunkelheit hell horizont dämmerung tageslicht sonnenaufgang sonnenuntergang
leute leuten person personen mensch menschen gesicht gesichter gesichtern kopf köpfe köpfen gruppe gruppen trio duo quartett runde gesellschaft truppe team kreis fremde unbekannte einzelne teilnehmer beteiligte gast gäste gästen mitglied
ort orte orten stadt städte städten dorf dörfer land länder ländern region regionen gegend kontinent ecke stelle stellen station stationen halt zwischenhalt etappe etappen strecke weg wege route reise reisen rundreise tour ausflug ausflüge ausflügen trip besuch aufenthalt aufenthalte ankunft abreise abschied? rückkehr rückweg hinweg heimat? grenze entfernung abstand kilometer kilometern km meter metern meile höhe höhenmeter meeresspiegel meer? luftlinie richtung norden süden osten westen nördlich südlich östlich westlich karte
anfang anfänge ende enden beginn schluss abschluss auftakt finale mitte zentrum spitze seite front reihe reihenfolge folge runde pause lücke stille abstand verlauf laufe teil teile rolle auftritt auftritte anwesenheit abwesenheit besetzung wechsel etwas ding dinge sache sachen fall punkt art weise regel ausnahme einzelheit geschehen ereignis anlass gelegenheit szene vergleich höhepunkt? übrigen übrige hauptrolle nebenrolle held heldin
erste ersten erster erstes zweite zweiten dritter dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte letzte letzten letzter letztes nächste nächsten nächster nächstes vorige vorletzte folgende folgenden darauffolgende vorherige einzige einzigen allererste allerersten allerletzte
groß größer größte größten klein kleiner kleinste kleinsten ganze ganzen gesamte gesamten halb voll voller leer? einzelne einzelnen doppelt verschieden unterschiedlich ähnlich gleich gleiche gleichen derselbe dieselbe dasselbe demselben denselben derselben eigen eigene eigenen bestimmt klar sicher wahr echt sichtbar gut gute guten besser neu neue neuen alt? jung? andere anderen anderer anderes anders weitere weiteren weiterer zusätzlich übrig bekannt unbekannt gemeinsame gemeinsamen wichtig hauptsächlich gesellig? möglich nötig fertig deutlich
zweit dritt viert fünft sechst siebt acht neunt zehnt zwölft zweier dreier vierer zuzweit
null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend
los lich aufeinander bevorstehend unterwegs hierzulande gegangen vorbei vorüber zurück zwischenrein jeweils jeweilige dreitägig zweitägig mehrtägig eintägig ganztägig
urlaub ferien abenteuer? erinnerung erinnerungen tagebuch bericht chronik rückblick andenken? feier? begegnung zusammensein treffen trennung vereinigung
posieren gefolgt begleitet umgeben ergänzt beschränkt verewigt abgelichtet eingefangen
entfernt schaffen schafft schaffte schafften geschafft suchen hinkommen
dran trat treten tritt dienst stammen festzuhalten jung land posten vollste fassen inbegriffen feierabend kalender stichwort stichwörter aufheben protokoll schrift entgangen zusammengefasst woanders anderswo
schauplatz mehrfach gelangen landen landeten auftreten spanne marke schlag start ziel zustande komplett vollständig vertreten präsent anwesend abwesend klick drücken drückte quetschen versammelt vereint zeitgleich gleichzeitig gedrängt umfangreich kompakt
zusammenkunft übernachten übernachtung unterbrechen unterbrochen unterbrechung chronologisch anreise heimreise rückreise weiterreise stopp zwischenstopp abstecher bilanz statistik überblick zählung jahreswechsel jahresende jahresanfang wochentag werktag feiertag
sichten gesichtet namentlich benannt benennen überwiegend größtenteils vorwiegend insbesondere vor allem lückenlos heimkehren wechselweise abwechselnd beisammen vollzählig dabei darunter samt hindurch rund ums hinweg übers allerhand obendrein
takt punkt bogen ausklang endpunkt startpunkt ausgangspunkt zwischenzeit zeitstempel tageszeit uhrzeiger zeiger rückkehr abgang begleitung gesamtzahl laut zufolge legen legte legten betreffen betrifft beziehen bezieht stimmen stimmt zutreffen
kriegen schaut guckt hinschauen dreht gedreht verfolgen weisen erfolgen erfolgte verlaufen verläuft verlief wandern? geraten geriet rutschen? springt? springen? eintreffen eintraf trudeln einlaufen einfinden einfand blättern schlagen? spulen
undatiert datieren datiert
januar februar märz april juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag andrang programm ruhig zeitumstellung vorname vornamen anfangszeit wochenhälfte jahreshälfte monatsmitte
drauf komplett verteilen verteilt notieren notiert notierte vermerken vermerkt festhalten hält hielt namenlos unbenannt unerkannt namentlich menschenleer leer partie reihe eben zumindest wenigstens immerhin mindestens höchstens wohl erreicht leisten leistete gesellschaft gleichauf gleichstand ebenbürtig überholt überholen führt führen anführen angeführt nachzügler
aufbrechen bricht brach brachen aufgebrochen losziehen losgezogen zog zogen ziehen aufmachen machte machten auflösen löst löste abschließen schließt beschließen? vollenden vollendet abrunden rundet abgerundet ausklingen klingt klang
nennen nennt nannte genannt heißen heißt hieß betiteln betitelt beschriftet beschriften überschrieben kommentiert kommentieren bemerkt anmerken anmerkung randnotiz bildunterschrift unterschrift überschrift beschriftung untertitel zettel vermerk wortlaut wörtlich sinngemäß lautet lauten lautete verrät verraten verriet preisgeben preis preisgibt belegt belegen beweist beweisen bezeugen bezeugt dokumentiert dokumentieren registriert aufgezeichnet
zeigt zeigen gezeigt sehen sieht sah gesehen guckt blickt blicken anblicken
rest übrig übriggeblieben verbleiben verblieben verbleibend bleiben bleibt blieb
einzeln vereinzelt alleinig solo unter sich ihresgleichen zuzweit gruppenbild gruppenfoto einzelbild doppelporträt
quetschen drängeln zwängen zwängt gezwängt stapeln reihen aufreihen aufgereiht aufstellen aufgestellt postiert gruppiert gruppieren scharen schart versammeln sammeln
anschließend hernach sodann alsbald umgehend prompt sogleich unverzüglich allmählich nach und gemächlich? binnen inmitten mittlerweile unterdessen derweil seither vorerst vorläufig bislang bisher zuvor vorher davor hinterher nachträglich vorzeitig verspätet? pünktlich? rechtzeitig
vergehen vergeht verging vergingen vergangen verstreichen verstreicht verstrich verstrichen verrinnen dauern dauert dauerte liegen lag lagen trennen trennt trennten getrennt überbrücken
offiziell eigentlich genaugenommen strenggenommen gewissermaßen sozusagen quasi praktisch faktisch tatsächlich offenbar offensichtlich anscheinend augenscheinlich vermutlich womöglich möglicherweise angeblich jedenfalls ohnehin sowieso freilich allerdings jedoch hingegen dagegen indes
eigens extra speziell allein lediglich bloß einzig ausschließlich insgesamt zusammengezählt zusammengenommen summiert macht ergibt ergeben ergab beträgt betragen betrug beläuft belaufen umfasst umfassen zählen zählt zählte kommt bringen bringt brachte bringt's schafft's reichen reicht reichte genügt genügen
weniger mehr gleich viel ebenso genauso soviel
knapp gut rund etwa ungefähr circa annähernd nahezu beinahe gerade kaum reichlich an die
früh spät morgens abends mittags nachts vormittags nachmittags tags darauf tagsdarauf vortag folgetag
zuhause? unterwegs weiter weiterhin fort fortan
gibt's geht's war's ist's bringt's hat's steht's sind's waren's kommt's
verfehlen verpasst? auslassen ausgelassen lässt ließ lassen gelassen sich zeit
obere untere vordere hintere linke rechte
hinab hinunter hinauf hinein hinaus
antreffen antrifft angetroffen anzutreffen begegnen begegnet wiedersehen wiedersieht wiedergesehen wiedertreffen wiederauftauchen auftauchen taucht tauchte aufgetaucht
gehört gehören gehörte gebührt gebührte vorbehalten gewidmet überlassen überlässt einnehmen nimmt
allesamt sämtliche sämtlich samt durchweg durchgängig durchgehend ununterbrochen lückenlos
kopf köpfe schnappschuss schnappschüsse porträt porträts selbstporträt kamerarolle
komplettieren komplettiert vervollständigen vervollständigt stößt stieß stießen hinzugesellt
öffnen öffnet schließen eröffnen eröffnet
woche wochenmitte wochenanfang wochenbeginn wochenende monatsende monatsanfang
an dran drin dabei mitgezählt
behauptet behaupten behauptete aufhören hört hörte hörten aufgehört stark köpfig voll voller vollste vollsten leerste ruhiger ruhigste blicken blick blicke lässt ließen
verweilen verweilt verweilte innehalten dableiben dabeibleiben stehenbleiben
anlangen ankommen angelangt eintreffen eingetroffen hinkommen
brauchen braucht brauchte brauchten benötigen benötigt gelten gilt galt
zufallen zukommen gehörig ausmachen entfallen entfällt entfielen verbuchen verbucht vorweisen vorzuweisen aufweisen weist
abwarten gewartet? dauern andauern anhalten hinziehen hinzog zieht
anwesend zugegen vertreten mit drauf obendrauf
dreiergruppe zweiergruppe vierergruppe dreiergespann gespann gruppe gruppenbilder gruppenfotos einzelfoto einzelfotos
entstehen entstand entstanden entsteht aufgenommen aufnehmen geknipst knipsen abgedrückt abdrücken geschossen schießen? gemacht
lokalisieren verorten verortet zuordnen zugeordnet ortsangabe ortsangaben koordinaten
anbrechen angebrochen anbruch
einträchtig geschlossen
abgesehen ausgenommen außer bis auf
heißt's wird's
sonntagmorgen ehe schluss
umringt umgeben umgibt flankiert
notiz notizen wort worte
weder erleben erlebt erlebte erlebten
`.replace(/\S+\?/g, ''),
  {
    endings: 'e en er es em n s t te ten tet test st est et ete eten end ende enden ender endes',
    prefixes:
      'auf an ab ein aus vor nach zu mit los weiter zurück hin her dazu heraus hinzu hervor herbei hinein vorbei zusammen wieder fort weg um über unter fest da durch bei ge be er ver auszu aufzu anzu abzu einzu zurückzu mitzu weiterzu aufge ange abge einge ausge vorge nachge zuge mitge losge weiterge zurückge dazuge hinge herge zusammenge wiederge fortge festge unzu un',
    joints: ['', 's', 'n', 'en', 'es', 'er'],
  },
);
