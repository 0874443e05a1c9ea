import type { Language } from '../../../language.ts';
import { plainWords } from '../plainWords.ts';

/**
 * Words that may begin a sentence without being a name: small words and nouns that need no article. Everything else at
 * the beginning of an English sentence is taken for a name unless its ending says otherwise.
 */
const english = `
a about above across after afterwards again against ago ahead air alas alive all almost alone along alongside already also although altogether always
amid among an and another any anybody anyone anything anyway anywhere apart appetite are around art as aside at athletics atmosphere away
back bare barely beach beauty because before behind being believe below beneath beside besides best better between beyond big bit blue boat both bread
breakfast bright brown but butter by cake calm camera can candlelight cardboard chapter cheese chocolate christmas city clear clearly clockwise close close-up
cloth clothing coffee cold colour color come comfort company confetti cool could curiously dancing dark darkness dawn day daylight daytime deep
despite did dinner do does done down downhill downstairs downtown drizzle dry dusk dust each earlier early earth east eight eighteen eighty either elegant
eleven else elsewhere empty enough equally especially even evening eventually ever every everybody everyday everyone everything everywhere evidently
except excitement eye face facing family fancy far fast few fewer fifteen fifty final finally fine fire first firewood fireworks five flat fog
following food foot for forest forty forward four fourteen free fresh friendly from front fruit full fun furniture further furthermore game gear
gently glass glitter going gold golden gone good grass graffiti gravel great green grey gray ground group had half halfway hand happily hardly has have
having he hence her here high him his history hold home hope hot hour house how however hundred hundreds i ice idle if immediately in indeed indoors
inside instead into is it its ivory ivy jam joined joy juice just keen kitchen knee lace land large last late later laughter leading leather left less
let life light lighting like likewise little live long look lots loud love low luck luggage lunch luncheon mainly many marble mass may maybe meal
meanwhile meat metal midday middle midnight might mild milk mist moments money moonlight more moreover morning most mostly mountain mud music must my
nature near nearby nearly neat neither never nevertheless new next night nightfall nine nineteen ninety no nobody noise none nonetheless noon nor
normally north not nothing now nowhere numerous occasionally of off officially oil often old on once one oneself only onto open opposite or orange
other others otherwise our ours out outdoor outdoors outside over overall overhead overnight own pale paper part partly past pasta patience people
perhaps photography pictures pink plain play plenty plus point possibly post present presumably presently pretty probably purple quiet quite rain
rainwater rarely rather ready real really red relaxed rice rich right rough round rows sailing salad sand scarcely school sea seafood seaside seated
second seemingly seen seldom set seven seventeen seventy several shade shadow shall she shore short should shoulder side silence silver simply since six
sixteen sixty sky slow slowly small smoke smooth snow so soft some somebody someone something sometime sometimes somewhat somewhere soon south space
spring standing steam steep steps still stone straight strange street strong stuff such sudden sugar summer sun sunlight sunny sunrise sunset sunshine
supper sure surely surf surrounded sweat sweet swimming table tall tea ten terrific than thank that the their theirs them themselves then there thereafter
therefore these they thin thing third thirteen thirty this those though thousands three through throughout thunder thus tight time tiny to today
together tomorrow tonight too toward towards town traffic travel trees twelve twenty twice twilight two under underfoot underground underneath unlike
until up uphill upon upstairs us usually vapour various vegetation versus very view village visibility walking wall warm warmth was water way we weather
poor top brave lucky dear tiny proud weary weekend well went were west wet what whatever wheat when whenever where whereas wherever whether which whichever while white who whoever whole whom
whose why wide wild wildlife wildly will wind wine winter with within without wood wool work would yellow yes yesterday yet you young your yours zero
tv ok gps bbq dj utc exif id pm am portrait portraits folder
`;

/** For German the list only has to hold what may stand alone before a verb: pronouns, adverbs, nouns without article. */
const german = `
los aber abends abermals acht alle allein alledem alles also als am an andere anderes anders anfangs anschließend arbeit auch auf aus außen außerdem außerhalb
bald bei beide beides beim bereits besonders besuch bewegung bier blick brot butter da dabei dadurch dafür dagegen daheim daher dahin dahinter damals damit
danach daneben dann daran darauf daraus darin darüber darum darunter das dass davon davor dazu dazwischen dein deine dem demnach den denn dennoch der deren
derselbe des deshalb dessen dicht die dies diese diesem diesen dieser dieses diesmal doch dort dorther dorthin draußen drei dreimal drinnen drüben du
dunst durch eben ebenfalls ebenso eher ein eine einem einen einer eines einige einiges einmal eis elf ende endlich entlang er ernst erst erstens es essen
etliche etwa etwas euch eure fast feuer film fisch fleisch fotos früh früher fünf für gar ganz gegen gegenüber geld gelächter genau gemeinsam gemüse
genug gepäck geradeaus gern geschirr gestern gold gras haus heute hell hier hierher himmel hinten hinter hoch holz hunger ich ihm ihn ihnen ihr ihre im immer
immerhin in indessen infolge innen ins inzwischen irgendwann irgendwo ja jede jedenfalls jeder jedes jemand jene jetzt kaffee kaum kein keine keiner keines
klar konfetti kopf kuchen kunst kurz lachen langsam lärm laub leben leicht leider licht links luft man manche mancher manches manchmal mehr mein meine meist
meistens mensch milch mit mittags mitten mittendrin moment monate morgen morgens musik müsste nach nachdem nachher nachmittags nachts nacht nah nahe nämlich
natur natürlich neben nebel nebenan nein neu neun nicht nichts nie niemand nirgends noch nun nur ob oben obst obwohl oder öfter oft ohne papier platz publikum
rauch raum rechts regen reis rings ringsum ruhe rund salz sand schatten schließlich schmuck schnee schon schräg schritt schweigen sechs sehr seit seitdem
selbst selten sein seine sekt sich sicher sichtbar sie sieben so sobald sofort sogar solche somit sommer sonne sonnenschein sonnenlicht sonst sorgfältig
spaß später spiel sport staub stein still stille stimmung strand stroh tag tagsüber tee tatsächlich theater trotz trotzdem über überall übrigens um und unser
unsere unten unter unterdessen unterwegs verkehr viel viele vielleicht vier voll vom von vor voran vorbei vorher vorhin vormittags vorn vorne während wald
wann war warm warum was wasser weder wegen weil wein weit weiter weiterhin weithin welche welcher welches wem wen wenig wenige wenn wer werk wetter wie wieder
wiederum willkommen wind winter wir wo wobei wohin wohl wolle woran worauf woraus worin wunderbar zehn zeit ziel zu zucker zuerst zufällig zuletzt zum
zumindest zunächst zur zurück zusammen zuvor zwar zwei zwischen zwischendurch zwölf gps tv ok uhr frühling herbst weihnachten
`;

/** See above; lower case. */
export const commonWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(english),
  de: wordSet(german),
  fr: plainWords.fr.words,
};

/** German nouns that stand before another noun: `eine Tasse Kaffee`, `Ende August`, `14 Uhr Ortszeit`. */
export const germanMeasures: ReadonlySet<string> = wordSet(
  `tasse tassen glas gläser stück stücke flasche flaschen teller schale schalen becher paar ende anfang mitte uhr prozent kilometer kilometern meter metern
  stunde stunden tag tage tagen minute minuten woche wochen monat monate monaten jahr jahre jahren gruppe gruppen reihe reihen haufen hauch art menge schluck
  korb körbe schüssel kanne scheibe scheiben strauß topf tüte handvoll dutzend dutzende hundert hunderte tausend tausende familie liter gramm kilo grad euro
  dollar spur fülle vielzahl anzahl halbinsel insel stadt region provinz bundesland bundesstaat ort dorf see fluss kapitel titel foto fotos bild bilder album nummer nummern
  kamera richtung thema mal`,
);

/** German nouns that follow a preposition without an article and are no place. */
export const germanBareNouns: ReadonlySet<string> = wordSet(
  `hause rot blau grün gelb braun grau rosa lila orange pink bunt richtung ruhe bewegung gedanken gruppen reihen schwarz weiß farbe sicht sichtweite sonne bau planung nähe erinnerung einsamkeit stille frieden freiheit
  gesellschaft begleitung form front formation feierlaune partylaune stimmung hut anzug kleid schale ordnung eile fahrt gang betrieb arbeit vorbereitung szene
  mitternacht sonnenuntergang sonnenaufgang feierabend regen plan möglichkeit belieben wunsch lust laune art norden süden osten westen nordosten nordwesten
  südosten südwesten holz stein glas metall papier stoff leder gold silber plastik beton ziegel bambus stroh eis schnee sand wolle samt seide marmor pappe
  tageslicht nacht nebel sonnenschein kerzenlicht mondlicht wind wetter kaffee kuchen bier wein tee musik tisch licht gegenlicht dunkelheit essen schritt
  hand weitem nahem osten spaß freude neugier liebe angst wut zeit großen ganzen teilen höhe tiefe weite ferne bildern fotos farben schichten zügen`,
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
