import { vocabulary } from './vocabulary.ts';

/** German, see vocabulary.ts. */
export const plainGerman = vocabulary(
  `
führt führte führten festgehalten steuert steuerte beigesteuert der die das den dem des dessen deren denen ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem
jeder jede jedes jeden jedem mancher manche manches manchen solcher solche solches alle alles allen aller allem beide beiden beides einige einigen einiges etwas nichts niemand
niemanden niemandem jemand jemanden jemandem man wer wen wem was welcher welche welches welchen welchem ich mich mir mein du dich dir dein er ihn ihm sein es sie ihr ihnen wir uns
unser unsere euch euer sich selbst selber meine meinen meinem meiner meines seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unseren unserem unserer unseres und oder
aber sondern denn doch sowie als ob dass wenn weil während nachdem bevor bis seit seitdem sobald solange obwohl damit indem falls wie wo wohin woher wann warum wieso weshalb wobei
womit worauf woran in im ins an am ans auf aufs aus bei beim durch fürs für gegen gegenüber hinter mit mithilfe nach neben ohne über um unter vom von vor vors wegen zu zum zur
zwischen ab entlang samt statt trotz innerhalb außerhalb außer laut pro je da daheim dabei dafür dagegen daher dahin dahinter damals daneben danach dann daran darauf daraus darin
darüber darum darunter davon davor dazu dazwischen dort dorthin dorther hier hierher hierhin hin her herum hinaus heraus hinein herein hinauf hinunter hinab hinüber herüber draußen
drinnen drüben oben unten links rechts vorn vorne hinten mittendrin mitten nebeneinander miteinander hintereinander nacheinander aneinander untereinander füreinander voneinander
auseinander beieinander zueinander nicht nie niemals nirgends nirgendwo noch nur auch schon bereits wieder wiederum erneut abermals mal einmal zweimal dreimal viermal fünfmal
mehrmals manchmal oft öfter häufig häufiger häufigsten selten immer stets ständig meist meistens meisten mehr weniger wenig viel viele vielen vieler sehr ganz gar fast beinahe
nahezu kaum knapp etwa ungefähr rund circa gut genau exakt eben gerade erst zuerst zuletzt zunächst anfangs schließlich endlich letztlich inzwischen mittlerweile unterdessen
indessen zwischendurch zwischenzeitlich vorher nachher vorhin hinterher später früher früh spät bald sofort gleich plötzlich jetzt nun heute morgen gestern diesmal Mal irgendwann
irgendwo irgendwie irgendwer sonst überhaupt überall insgesamt zusammen gemeinsam allein alleine einzeln einzig lediglich bloß ausschließlich wenigstens mindestens höchstens
zumindest immerhin jedenfalls übrigens tatsächlich wirklich offenbar offensichtlich anscheinend vermutlich wohl vielleicht womöglich möglicherweise sicher gewiss natürlich freilich
also so somit folglich allerdings jedoch dennoch trotzdem nämlich zwar sogar außerdem ebenfalls ebenso genauso zudem ferner nebenbei weiter weiterhin fortan lange lang länger
längst kurz kürzer schnell langsam direkt allmählich ungewöhnlich weit fern nah nahe näher dicht hoch höher tief tiefer ja nein bitte okay gern bin bist ist sind seid war waren
wart gewesen wäre wären sei seien werden wird wurde wurden geworden worden werde würde würden haben hat hatte hatten habe hätte hätten gehabt können kann konnte konnten könnte
dürfen darf durfte müssen muss musste mussten sollen soll sollte sollten wollen will mögen mag mochte möchte lassen lässt ließ ließen machen macht machte tun tut tat taten getan
gehen geht ging gingen gegangen kommen kommt kam kamen gekommen stehen steht stand standen gestanden sitzen sitzt saß saßen gesessen liegen liegt lag lagen gelegen bleiben bleibt
blieb blieben geblieben nehmen nimmt nahm nahmen genommen geben gibt gab gaben gegeben halten hält hielt hielten gehalten finden findet fand fanden gefunden stoßen stößt stieß
stießen gestoßen treffen trifft traf trafen getroffen sehen sieht sah sahen gesehen zeigen schauen blicken gucken erscheinen erschien erschienen auftauchen taucht tauchte
aufgetaucht verschwinden verschwand verschwanden verschwunden folgen beginnen beginnt begann begannen begonnen anfangen fängt fing fingen angefangen enden beenden schließen
schließt schloss fortsetzen dauern reichen erstrecken umfassen enthalten enthält enthielt zählen summieren ergeben ergibt ergab entsprechen entspricht entsprach passen gehören
teilen verteilen sammeln versammeln drängen drängt drängten gesellen stellen stellte setzen rücken wechseln ändern drehen wenden kehren zurückkehren ankommen erreichen verlassen
verließ verließen abreisen weiterreisen reisen ziehen zieht zog zogen gezogen führen bringen bringt brachte brachten gebracht begleiten verbringen verbringt verbrachte verbrachten
fotografieren fotografiert fotografierte knipsen ablichten aufnehmen aufgenommen entstehen entsteht entstand entstanden festhalten erfassen dokumentieren schreiben schreibt schrieb
schrieben geschrieben notieren notiert nennen nennt nannte genannt heißen heißt hieß hießen lesen liest las gelesen lauten vermerken erzählen erzählt sagen sagt sagte berichten
verraten verrät verriet wissen weiß wusste kennen kennt kannte erkennen erkannt erinnern merken brauchen bekommen bekommt bekam behalten behält fehlen fehlt vergehen vergeht
verging vergangen verstreichen pausieren ruhen warten wartet fallen fällt fiel fielen steigen steigt stieg sinken gelten gilt galt geschehen geschieht geschah passieren passiert
stattfinden vorkommen blitzen klicken auslösen ausgelöst erwischen versuchen wählen ausmachen überschreiten queren überqueren gipfeln anschließen währen mitmachen mitkommen
dabeisein trennen füllen spannen runden markieren eröffnen foto fotos bild bilder bildern aufnahme aufnahmen schnappschuss schnappschüsse porträt porträts selfie kamera kameras
linse objektiv auslöser album alben galerie kapitel geschichte beitrag reihe serie auswahl sammlung vordergrund hintergrund bildrand rahmen ausschnitt blick sicht überschrift titel
unterschrift bildunterschrift notiz wort worte worten wörter zeile name namen datei ordner text seite eintrag satz fotograf fotografin fotografen urheber zeit zeiten uhr uhrzeit
datum tag tage tagen tages nacht nächte woche wochen wochenende wochenenden monat monate jahr jahre jahren jahrzehnt stunde stunden minute minuten sekunde sekunden moment
augenblick vormittag mittag nachmittag abend mitternacht frühe weile zeitraum zeitpunkt termin male viertel halb halbe halben hälfte drittel dutzend paar wenige mehrere mehreren
mehrerer zahlreiche rest großteil mehrheit handvoll menge anzahl zahl summe frühling frühjahr sommer herbst winter jahreszeit sonne licht dunkel dunkelheit hell horizont dämmerung
tageslicht sonnenaufgang sonnenuntergang leute leuten person personen mensch menschen gesicht gesichter gesichtern kopf köpfe köpfen gruppe gruppen trio duo quartett runde
gesellschaft truppe team kreis fremde unbekannte einzelne teilnehmer beteiligte gast gäste gästen mitglied ort orte orten stadt städte städten dorf dörfer land länder ländern
region regionen gegend kontinent ecke stelle station stationen halt zwischenhalt etappe etappen strecke weg wege route reise rundreise tour ausflug ausflüge ausflügen trip besuch
aufenthalt aufenthalte ankunft abreise rückkehr rückweg hinweg grenze entfernung abstand kilometer kilometern km meter metern meile höhe höhenmeter meeresspiegel luftlinie richtung
norden süden osten westen nördlich südlich östlich westlich karte anfang anfänge ende beginn schluss abschluss auftakt finale mitte zentrum spitze front reihenfolge folge pause
lücke stille verlauf laufe teil teile rolle auftritt auftritte anwesenheit abwesenheit besetzung wechsel ding dinge sache sachen fall punkt art weise regel ausnahme einzelheit
ereignis anlass gelegenheit szene vergleich übrigen übrige hauptrolle nebenrolle held heldin erste ersten erster erstes zweite zweiten dritter dritte vierte fünfte sechste siebte
achte neunte zehnte elfte zwölfte letzte letzten letzter letztes nächste nächsten nächster nächstes vorige vorletzte folgende folgenden darauffolgende vorherige einzige einzigen
allererste allerersten allerletzte groß größer größte größten klein kleiner kleinste kleinsten ganze ganzen gesamte gesamten voll voller einzelnen doppelt verschieden
unterschiedlich ähnlich gleiche gleichen derselbe dieselbe dasselbe demselben denselben derselben eigen eigene eigenen bestimmt klar wahr echt sichtbar gute guten besser neu neue
neuen andere anderen anderer anderes anders weitere weiteren weiterer zusätzlich übrig bekannt unbekannt gemeinsame gemeinsamen wichtig hauptsächlich möglich nötig fertig deutlich
zweit dritt viert fünft sechst siebt acht neunt zehnt zwölft zweier dreier vierer zuzweit null zwei drei vier fünf sechs sieben neun zehn elf zwölf dreizehn vierzehn fünfzehn
sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend los lich aufeinander bevorstehend unterwegs hierzulande vorbei
vorüber zurück zwischenrein jeweils jeweilige dreitägig zweitägig mehrtägig eintägig ganztägig urlaub ferien erinnerung erinnerungen tagebuch bericht chronik rückblick begegnung
zusammensein trennung vereinigung posieren gefolgt begleitet umgeben ergänzt beschränkt verewigt abgelichtet eingefangen entfernt schaffen schafft schaffte schafften geschafft
suchen hinkommen dran trat treten tritt dienst stammen festzuhalten jung posten vollste fassen inbegriffen feierabend kalender stichwort stichwörter aufheben protokoll schrift
entgangen zusammengefasst woanders anderswo schauplatz mehrfach gelangen landen landeten auftreten spanne marke schlag start ziel zustande komplett vollständig vertreten präsent
anwesend abwesend klick drücken drückte quetschen versammelt vereint zeitgleich gleichzeitig gedrängt umfangreich kompakt zusammenkunft übernachten übernachtung unterbrechen
unterbrochen unterbrechung chronologisch anreise heimreise rückreise weiterreise stopp zwischenstopp abstecher bilanz statistik überblick zählung jahreswechsel jahresende
jahresanfang wochentag werktag feiertag sichten gesichtet namentlich benannt benennen überwiegend größtenteils vorwiegend insbesondere lückenlos heimkehren wechselweise abwechselnd
beisammen vollzählig hindurch ums übers allerhand obendrein takt bogen ausklang endpunkt startpunkt ausgangspunkt zwischenzeit zeitstempel tageszeit uhrzeiger zeiger abgang
begleitung gesamtzahl zufolge legen legte legten betreffen betrifft beziehen bezieht stimmen stimmt zutreffen kriegen schaut guckt hinschauen dreht gedreht verfolgen weisen
erfolgen erfolgte verlaufen verläuft verlief geraten geriet eintreffen eintraf trudeln einlaufen einfinden einfand blättern spulen undatiert datieren datiert januar februar märz
april juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag andrang programm ruhig zeitumstellung vorname vornamen
anfangszeit wochenhälfte jahreshälfte monatsmitte drauf verteilt notierte vermerkt namenlos unbenannt unerkannt menschenleer leer partie erreicht leisten leistete gleichauf
gleichstand ebenbürtig überholt überholen führt anführen angeführt nachzügler aufbrechen bricht brach brachen aufgebrochen losziehen losgezogen aufmachen machten auflösen löst
löste abschließen vollenden vollendet abrunden rundet abgerundet ausklingen klingt klang betiteln betitelt beschriftet beschriften überschrieben kommentiert kommentieren bemerkt
anmerken anmerkung randnotiz beschriftung untertitel zettel vermerk wortlaut wörtlich sinngemäß lautet lautete preisgeben preis preisgibt belegt belegen beweist beweisen bezeugen
bezeugt dokumentiert registriert aufgezeichnet zeigt gezeigt blickt anblicken übriggeblieben verbleiben verblieben verbleibend vereinzelt alleinig solo ihresgleichen gruppenbild
gruppenfoto einzelbild doppelporträt drängeln zwängen zwängt gezwängt stapeln reihen aufreihen aufgereiht aufstellen aufgestellt postiert gruppiert gruppieren scharen schart
anschließend hernach sodann alsbald umgehend prompt sogleich unverzüglich binnen inmitten derweil seither vorerst vorläufig bislang bisher zuvor nachträglich vorzeitig rechtzeitig
vergingen verstreicht verstrich verstrichen verrinnen dauert dauerte trennt trennten getrennt überbrücken offiziell eigentlich genaugenommen strenggenommen gewissermaßen sozusagen
quasi praktisch faktisch augenscheinlich angeblich ohnehin sowieso hingegen indes eigens extra speziell zusammengezählt zusammengenommen summiert beträgt betragen betrug beläuft
belaufen umfasst zählt zählte bringt's schafft's reicht reichte genügt genügen soviel annähernd reichlich morgens abends mittags nachts vormittags nachmittags tags tagsdarauf
vortag folgetag fort gibt's geht's war's ist's hat's steht's sind's waren's kommt's verfehlen auslassen ausgelassen gelassen obere untere vordere hintere linke rechte antreffen
antrifft angetroffen anzutreffen begegnen begegnet wiedersehen wiedersieht wiedergesehen wiedertreffen wiederauftauchen gehört gehörte gebührt gebührte vorbehalten gewidmet
überlassen überlässt einnehmen allesamt sämtliche sämtlich durchweg durchgängig durchgehend ununterbrochen selbstporträt kamerarolle komplettieren komplettiert vervollständigen
vervollständigt hinzugesellt öffnen öffnet eröffnet wochenmitte wochenanfang wochenbeginn monatsende monatsanfang drin mitgezählt behauptet behaupten behauptete aufhören hört hörte
hörten aufgehört stark köpfig vollsten leerste ruhiger ruhigste blicke verweilen verweilt verweilte innehalten dableiben dabeibleiben stehenbleiben anlangen angelangt eingetroffen
braucht brauchte brauchten benötigen benötigt zufallen zukommen gehörig entfallen entfällt entfielen verbuchen verbucht vorweisen vorzuweisen aufweisen weist abwarten andauern
anhalten hinziehen hinzog zugegen obendrauf dreiergruppe zweiergruppe vierergruppe dreiergespann gespann gruppenbilder gruppenfotos einzelfoto einzelfotos geknipst abgedrückt
abdrücken geschossen gemacht lokalisieren verorten verortet zuordnen zugeordnet ortsangabe ortsangaben koordinaten anbrechen angebrochen anbruch einträchtig geschlossen abgesehen
ausgenommen heißt's wird's sonntagmorgen ehe umringt umgibt flankiert notizen weder erleben erlebt erlebte erlebten zähle losgefahren losfahren abgefahren weggefahren anfühlen anfühlt anfühlte anfühlten frühaufsteher frühaufsteherin langschläfer langschläferin nachtschwärmer
`,
  {
    endings: 'e en er es em n s t te ten tet test st est et ete eten end ende enden ender endes',
    prefixes:
      'auf an ab ein aus vor nach zu mit los weiter zurück hin her dazu heraus hinzu hervor herbei hinein vorbei zusammen wieder fort weg um über unter fest da durch bei ge be er ver auszu aufzu anzu abzu einzu zurückzu mitzu weiterzu aufge ange abge einge ausge vorge nachge zuge mitge losge weiterge zurückge dazuge hinge herge zusammenge wiederge fortge festge unzu un',
    joints: ['', 's', 'n', 'en', 'es', 'er'],
  },
);
