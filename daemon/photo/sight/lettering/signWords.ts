/**
 * Words that stand on signs, shops, shirts, posters and cakes, by language. A list of all words of a language would hold every
 * part of a cut word as well ("ones" of "stones"); what is not here is not quoted.
 */
const english = `
welcome welcomes hello goodbye hi thanks thank you please sorry open opened opening closed closing close enter entry entrance exit exits way out emergency fire
danger dangerous warning caution attention notice stop go slow wait look listen keep clear left right only one two three four five six seven eight nine ten
first second third last no not do yes don't never always parking park parked car cars bus buses stop station train trains railway platform platforms airport
airways airline airlines flight flights gate gates arrivals departures tickets ticket taxi taxis tram metro subway underground ferry ferries boat boats boating
harbour harbor port pier beach beaches sea ocean lake river island mountain mountains hill hills valley forest wood woods garden gardens gardening park parks
national nature reserve trail trails path footpath walk walking hiking cycling bicycle bicycles bike bikes cycle road street avenue lane square bridge tower
castle palace church chapel cathedral temple museum museums gallery galleries library theatre theater cinema movie movies concert opera music musical festival
festivals fair market markets supermarket shop shops shopping store stores mall sale sales sold buy new old big best good great better fresh free hot cold warm
cool food foods drink drinks eat eating restaurant restaurants cafe coffee tea bar pub bakery baker bakers bread cake cakes pizza pizzeria pasta burger burgers
hamburger sandwich sandwiches breakfast lunch dinner brunch menu menus grill kitchen wine wines beer beers whisky whiskey gin rum vodka milk water juice juices
sugar salt pepper cheese chocolate chocolates vanilla strawberry lemon orange apple banana ice cream creams hotel hotels hostel motel inn lodge guest house
rooms room reception office offices information info tourist tourists tourism visitor visitors centre center central police hospital hospitals doctor dentist
pharmacy clinic school schools college university class classroom student students teacher teachers education science sciences history art arts artist artists
studio design fashion style beauty hair barber salon spa fitness gym sport sports football soccer tennis golf basketball baseball hockey rugby cricket swimming
swim pool race racing marathon run runner running team teams club clubs champion champions championship championships cup final league world worldwide international
european europe america american british england english london paris berlin rome new york united states kingdom republic city town village county country north
south east west northern southern eastern western street post mail bank banks money exchange cash pay paid price prices lottery lotto news newspaper times daily
book books bookshop press photo photos photography camera cameras film films video television radio telephone phone mobile computer computers internet online
digital data systems system software hardware technology technologies solutions service services company limited group global business industries industrial
engineering construction building buildings builders work works workers working men women man woman ladies gentlemen toilet toilets restroom restrooms shower
showers baby babies child children kids boys girls boy girl family families people person friend friends mother father mum mom dad grandma grandpa sister brother
mister wife husband bride groom wedding weddings married just birthday birthdays happy merry christmas easter halloween thanksgiving new year years day days
night nights morning afternoon evening today tomorrow tonight week weekend month monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december spring summer autumn winter holiday holidays vacation anniversary congratulations celebrate
celebration celebrating party parties love loves lover peace hope joy dream dreams life live living laugh smile home sweet heart hearts god jesus bless blessed
king queen prince princess royal crown army navy air force guard security safety safe private public property trespassing smoking smoke camping camp fishing
hunting swimming diving dogs dog cat cats horse horses cow cows sheep bird birds fish animals animal zoo farm farms farmers flowers flower tree trees plants
plant seeds green blue red white black yellow golden gold silver pink purple star stars sun moon light lights lighting power energy electric electricity
gas oil diesel petrol fuel station tyre tyres garage repair repairs motor motors motorcycle truck trucks van rent rental hire lease estate real agency
agents insurance lawyer law court justice government ministry department council mayor president vote election elections union democracy freedom liberty
independence memorial monument war peace heroes hero soldier soldiers remember remembrance memory forever together everyone everything everybody anything
something nothing nobody please push pull press ring knock lift elevator stairs escalator floor ground door doors window windows wall top bottom up down
in on at to from of for with without and or the a an this that these those here there where when what who why how is are was be been have has had will
would can could should must may might all any every some more most many much less least our your my his her its their we you they he she it us them me
use used using take taking make made making come get give given help helping find found lost found see seen watch hear heard speak talk read reading
write writing learn learning play player players playing game games toy toys fun funny crazy magic magical wonderful beautiful lovely nice super special
premium quality original classic vintage antique antiques modern traditional natural organic healthy health medical medicine vegetarian vegan delicious
tasty homemade handmade local farmers original since est established tour tours guide guided travel traveller adventure adventures explore explorer
discover discovery journey trip cruise cruises surf surfing ski skiing snow board climbing climb rock rocks stone stones sand gravel bay cape
coast coastal cliff falls waterfall spring springs creek canyon desert jungle volcano crossing pedestrian pedestrians traffic speed limit zone
double single triple prohibited forbidden permitted allowed towing towed away violators reserved customer freephone private hire copy stationery box boxes sportswear conference drive driver drivers enter return push loading unloading cyclists dismount horn sound tunnel bend curve hill slippery icy children playing crossing deer level rail
love paradise ocean view lounge cocktail cocktails happy hour wifi free admission box office sold here fresh fruit fruits vegetables vegetable flower shop gift gifts souvenirs souvenir jewelry jewellery watches watch leather shoes clothing clothes accessories furniture carpets kitchens baths bathroom bedroom lounge terrace rooftop balcony seafood steak steakhouse chicken pork beef fish chips sushi noodles rice soup salad salads tacos burrito deli delicatessen candy sweets donuts doughnuts bagels cookies cookie pancakes waffles
ahead give turn end begin start finish finished goal line lines track field stadium arena court hall halls conference meeting congress expo exhibition
exhibitions show shows stage dance dancing dancer band bands rock jazz blues disco club live session orchestra choir theatre actor poster
recycle recycling bin rubbish trash waste litter paper glass plastic metal bottles cans compost keep clean cleaner cleaning wash washing laundry
hand hands foot feet head eye eyes face mouth nose ear ears please do not touch feed enter disturb delay fragile handle care heavy lift side
authorized authorised personnel staff only members member employees customers customer guests residents resident delivery deliveries loading
height maximum minimum width weight hours hour minutes minute open closed temporarily diversion detour roadworks road works closed ahead
`;

const german = `
willkommen herzlich hallo tschüss danke bitte achtung vorsicht gefahr warnung halt stopp stop ausgang eingang ausfahrt einfahrt notausgang einbahnstraße geöffnet geschlossen
öffnungszeiten offen zu auf ab an aus ein eine einen einem einer kein keine keinen der die das den dem des und oder für von vom zum zur mit ohne bei im in am
nach über unter vor hinter neben zwischen durch gegen um bis seit wir ihr sie er es ich du uns euch ihnen mein dein sein unser nur nicht auch noch schon schön
immer nie alle alles mehr viel neu neue neuer neues alt alte alter altes groß große klein kleine gut gute guten guter gutes beste besten hier dort links rechts
oben unten geradeaus frei freie freies frisch frische frischer kalt warm heiß rot grün blau gelb weiß schwarz gold silber straße straßen weg wege gasse platz
plätze allee ring ufer brücke brücken turm tor burg schloss schloß kirche kapelle dom kloster friedhof rathaus rathauses markt märkte wochenmarkt marktplatz
weihnachtsmarkt museum museen galerie theater kino oper konzert konzerte musik fest feste festival stadtfest kirmes jahrmarkt zirkus ausstellung ausstellungen
bibliothek bücherei buchhandlung bücher buch zeitung zeitschriften schreibwaren schule schulen grundschule gymnasium universität hochschule kindergarten
kindertagesstätte kinder kind jugend jugendherberge familie familien frau frauen mann männer herren damen mädchen junge jungen mutter vater oma opa eltern
freunde freund freundin baby liebe lieber liebes leben glück glückwunsch glückwünsche geburtstag geburtstage hochzeit jubiläum taufe frohe fröhliche weihnachten
ostern neues jahr jahre jahren tag tage nacht morgen abend abends heute montag dienstag mittwoch donnerstag freitag samstag sonntag feiertag feiertage werktags
januar februar märz april mai juni juli august september oktober november dezember frühling sommer herbst winter uhr stunde stunden minuten woche monat
bahnhof bahnhöfe hauptbahnhof bahn bus busse haltestelle gleis gleise zug züge fahrkarten fahrplan abfahrt ankunft flughafen hafen fähre schiff schiffe boot boote
bootsverleih fahrrad fahrräder fahrradverleih fahrradweg radweg auto autos autobahn autohaus werkstatt tankstelle parken parkplatz parkplätze parkhaus parkverbot
taxi polizei feuerwehr krankenhaus arzt ärzte zahnarzt apotheke praxis rettung notruf post bank sparkasse volksbank geld kasse preis preise angebot angebote
verkauf ausverkauf räumungsverkauf zu verkaufen vermieten vermietung verleih miete wohnung wohnungen zimmer ferienwohnung ferienwohnungen gästehaus gäste gasthaus
gasthof gaststätte hotel hotels pension herberge hütte alm restaurant restaurants café cafe kaffee konditorei bäckerei bäcker metzgerei fleischerei brot brötchen
kuchen torte torten eis eisdiele essen trinken getränke speisen speisekarte frühstück mittagessen abendessen mittagstisch küche imbiss grill bratwurst wurst
schinken fleisch fisch fische gemüse obst äpfel kartoffeln käse milch butter eier honig zucker salz pfeffer wein weine weingut winzer bier biere brauerei brauhaus
biergarten keller saft säfte wasser mineralwasser tee schokolade pizza pizzeria nudeln suppe salat bio hof hofladen bauernhof bauer garten gärten gärtnerei
blumen pflanzen baum bäume wald wälder wiese park naturpark naturschutzgebiet natur tierpark tiere tier hund hunde katze katzen pferd pferde reiten reiterhof
kuh kühe schaf schafe vogel vögel berg berge tal see seen meer strand insel inseln fluss bach quelle wasserfall höhle gipfel wandern wanderweg wanderwege
wanderung rundweg spielplatz spielen spiel spiele spielwaren sport sportplatz sporthalle turnverein fußball tennis golf schwimmbad freibad hallenbad schwimmen
baden sauna ski skischule verein vereine mannschaft meister meisterschaft deutsche deutscher deutsches deutschland österreich schweiz schweizer bayern berlin
hamburg münchen köln wien zürich stadt städte dorf gemeinde landkreis kreis land länder bundesrepublik republik freistaat amt ämter ministerium gericht
information auskunft touristeninformation verkehrsverein büro empfang anmeldung toiletten toilette dusche duschen umkleide aufzug treppe tür türen fenster
bitte klingeln drücken ziehen rauchen verboten rauchverbot betreten zutritt eltern haften privat privatgrundstück eigentum unbefugte unbefugten lebensgefahr
hochspannung baustelle umleitung gesperrt sackgasse anlieger lieferverkehr einsatz spielstraße schritt fahren langsam tempo zone ende anfang start ziel
herstellung firma gesellschaft haus häuser neubau bau bauunternehmen elektro technik möbel mode schuhe kleidung schmuck uhren optik brillen friseur salon kosmetik
reinigung wäscherei reisebüro reisen reise urlaub ferien versicherung versicherungen steuerberater rechtsanwalt notar immobilien handwerk tischlerei schreinerei
maler dachdecker schlosserei druckerei foto fotos bilder kunst künstler handgemacht hausgemacht regional original echt echte qualität seit tradition
wahl wahlen freiheit frieden einheit denkmal gedenken krieg opfer erinnerung gott jesus christus maria sankt heilige heiliger ruhe ruhezeit liebe
`;

const french = `
bienvenue bienvenus bonjour bonsoir merci attention danger arrêt stop interdit interdite défense entrée sortie secours ouvert ouverte ouverts ouverture fermé fermée
fermeture horaires horaire de du des le la les un une et ou où au aux à en dans sur sous par pour avec sans chez vers entre ne pas plus que qui ce cette ces mon
ma mes ton ta tes son sa ses notre nos votre vos leur leurs nous vous ils elles il elle je tu tout tous toute toutes rien jamais toujours ici là gauche droite
tout droit haut bas nouveau nouvelle nouveaux vieux vieille grand grande petit petite bon bonne bons bonnes meilleur meilleure beau belle frais fraîche fraîches
froid chaud rouge vert verte bleu bleue jaune blanc blanche noir noire rose or argent rue rues route chemin sentier avenue boulevard place places quai impasse
passage pont ponts porte portes tour tours château église chapelle cathédrale abbaye cimetière mairie hôtel ville villes village marché marchés musée musées galerie
théâtre cinéma opéra concert concerts musique fête fêtes festival foire cirque exposition expositions bibliothèque librairie livres livre journal journaux presse
papeterie école écoles collège lycée université maternelle enfant enfants jeunes jeunesse famille familles femme femmes homme hommes dames messieurs garçon fille
mère père maman papa grands parents ami amis amie bébé amour vie bonheur joyeux joyeuse anniversaire mariage noël pâques année années jour jours nuit matin midi
soir lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été
automne hiver heure heures minutes semaine mois gare gares train trains quai voie voies bus autobus métro tramway arrêt aéroport port ferry bateau bateaux plage
vélo vélos piste cyclable voiture voitures garage parking stationnement taxi taxis police gendarmerie pompiers hôpital médecin docteur dentiste pharmacie
urgences poste banque argent caisse prix promotion promotions solde soldes vente vendre à louer location locations appartement appartements chambre chambres
maison maisons gîte gîtes auberge camping restaurant restaurants café cafés bar brasserie bistro bistrot crêperie pizzeria boulangerie boulanger pâtisserie pain pains
gâteau gâteaux glace glaces glacier chocolat chocolats manger boire boissons menu carte plat plats petit déjeuner déjeuner dîner cuisine grill viande boucherie
charcuterie jambon poisson poissons poissonnerie fruits légumes fromage fromages fromagerie lait beurre œufs miel sucre sel poivre vin vins vignoble cave caves
bière bières jus eau eaux minérale thé épicerie alimentation supermarché tabac fleurs fleuriste jardin jardins arbre arbres forêt bois parc parcs nature réserve
naturelle animaux animal chien chiens chat chats cheval chevaux vache vaches mouton oiseaux oiseau ferme montagne montagnes col vallée lac mer île îles rivière
source cascade grotte sommet randonnée jeux jeu jouets sport sports stade football tennis golf piscine baignade natation ski école club équipe champion champions
championnat coupe france français française république liberté égalité fraternité europe européen paris lyon marseille bordeaux bretagne provence alsace suisse
belgique information informations office tourisme touristique accueil bureau réception toilettes douche douches ascenseur escalier sonnette sonner pousser poussez
tirer tirez fumer défense privé privée propriété passage travaux déviation barrée sens unique cédez priorité ralentir lent vitesse zone fin début départ arrivée
société compagnie entreprise atelier ateliers bâtiment construction immobilier agence assurance assurances notaire avocat voyage voyages vacances mode chaussures
vêtements bijoux bijouterie optique coiffure coiffeur salon beauté esthétique pressing laverie photo photos image images art arts artiste artisan artisanal
artisans artisanat fait main qualité tradition depuis original national nationale régional départemental commune communal conseil ministère palais justice tribunal
paix guerre monument mémoire soldats morts héros saint sainte notre dame dieu jésus christ
`;

const languages = [english, german, french].map(
  (words) => new Set(words.trim().toLowerCase().split(/\s+/)),
);

/** What the recogniser writes instead of letters it was not trained on. */
const unread: readonly (readonly [read: string, meant: string])[] = [
  ['o', 'ö'],
  ['o', 'ô'],
  ['oe', 'œ'],
  ['b', 'ß'],
  ['ss', 'ß'],
  ['s', 'ß'],
  ['a', 'â'],
  ['e', 'ê'],
  ['e', 'ë'],
  ['i', 'î'],
  ['i', 'ï'],
  ['u', 'ù'],
  ['u', 'û'],
  ['c', 'ç'],
  ['y', 'ÿ'],
  // In capitals it knows fewer, and a mark above a letter is easily overlooked.
  ['a', 'ä'],
  ['a', 'à'],
  ['e', 'é'],
  ['e', 'è'],
  ['u', 'ü'],
];

/** Fewer letters may be a part of something, or a pattern. */
const leastLetters = 4;

/** Fewer letters are a part of nearly anything. */
const leastPart = 3;

const longWords = [...new Set(languages.flatMap((words) => [...words]))].filter(
  (word) => word.length >= leastLetters,
);

/**
 * Whether what was read is to be quoted: every word of it is a word of one language, one of them of four letters at least, and
 * none becomes another word of that language with a letter that the recogniser does not know (`schon` may be `schön`).
 *
 * @param line words with single spaces between
 */
export function isQuotable(line: string): boolean {
  const words = line
    .toLowerCase()
    .replace(/[.,!?:&]+/gu, ' ')
    .trim()
    .split(/\s+/);
  const isLong = words.some((word) => word.length >= leastLetters);
  return (
    isLong &&
    languages.some((known) => words.every((word) => known.has(word) && !mayMeanOther(word, known)))
  );
}

/** Whether a hasty reading has a long word in it, with spaces around or none, or is a part of one: then there may be something to quote. */
export function mayBeQuotable(line: string): boolean {
  const letters = line.toLowerCase().replace(/[^\p{L}]/gu, '');
  return longWords.some(
    (word) => letters.includes(word) || (letters.length >= leastPart && word.includes(letters)),
  );
}

/** Whether one letter that cannot be read makes another word of this language of it. */
function mayMeanOther(word: string, known: ReadonlySet<string>): boolean {
  return unread.some(([read, meant]) => {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      if (known.has(word.slice(0, at) + meant + word.slice(at + read.length))) return true;
    }
    return false;
  });
}
