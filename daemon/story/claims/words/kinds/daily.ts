/** Food, clothes, ways to travel and weather, in English, German and French: see kinds.ts. */
export const daily = `
meatball|frikadelle bulette hackbällchen fleischbällchen|boulette
venison|wildbret rehbraten wildragout|gibier ; rabbit-stew|kaninchenragout|civet ; liver|leber|foie
kidney|nieren|rognon ; tripe|kutteln|tripes
squid calamari sardine anchovy mackerel haddock halibut plaice|sardine sardelle makrele schellfisch heilbutt tintenfisch kalmar|calamar sardine anchois maquereau églefin flétan
pickle|gurke|cornichon ; gherkin|gewürzgurke|concombre ; beetroot|radieschen|betterave
radish|rettich|radis
leek courgette zucchini aubergine broccoli cauliflower kale celery lettuce cucumber artichoke sprouts|zucchini aubergine brokkoli blumenkohl grünkohl sellerie kopfsalat artischocke rosenkohl rotkohl paprika|poireau courgette aubergine brocoli chou-fleur céleri laitue artichaut poivron
couscous polenta bulgur porridge cornflakes cereal semolina|couscous polenta bulgur haferflocken cornflakes|couscous polenta boulgour céréales semoule
omelet frittata|rührei spiegelei|œufs-brouillés
quiche soufflé gratin casserole macaroni ravioli cannelloni tortellini|makkaroni ravioli cannelloni tortellini gratin soufflé|macaroni gratin soufflé cannelloni
crumble cheesecake sponge|käsekuchen streuselkuchen streusel biskuit|crumble
gooseberry currant blackcurrant cranberry|stachelbeere johannisbeere preiselbeere|groseille cassis
fig pineapple mango kiwi mandarin tangerine grapefruit pomegranate papaya coconut|feige ananas mango kiwi mandarine grapefruit granatapfel kokosnuss|figue ananas mangue kiwi mandarine pamplemousse grenade noix-de-coco
walnut hazelnut peanut almond cashew pistachio|walnuss haselnuss erdnuss mandel pistazie|noisette cacahuète amande pistache
gingerbread marshmallow liquorice lollipop|lebkuchen marshmallow lakritz lakritze lutscher|guimauve réglisse sucette
crisps|kartoffelchips|chips
ketchup pesto|pesto|pesto ; pâté terrine|pastete leberwurst|pâté rillettes terrine
absinthe sherry bourbon tequila|absinth sherry tequila|absinthe porto tequila
buttermilk whey|buttermilch molke|babeurre ; cordial squash syrup|sirup holundersirup|sirop
punch|punsch|punch ; liqueur|likör obstler|digestif
mashed puree|kartoffelbrei püree|purée ; cutlet chop|kotelett schweinekotelett|côtelette
leftovers|essensreste|restes-de-repas ; tapenade olives|oliven|olives
marinade|marinade|marinade ; lasagna|nudelauflauf|lasagnes
quenelle|dampfnudel germknödel schupfnudel|quenelle ; oatmeal|hafergrütze|avoine ; nuts|nüsse|noix
baguettes|stangenbrot|ficelle
dungarees overalls jumpsuit|overall arbeitshose|combinaison
headscarf headband hairband hairclip|kopftuch stirnband haarreif haarspange|bandeau serre-tête barrette
suspenders|hosenträger|bretelles
wetsuit goggles flippers|neoprenanzug taucherbrille flossen|palmes tuba
wristwatch|armbanduhr|montre-bracelet
badge|anstecknadel namensschild|badge ; fleece pashmina|fleece|polaire doudoune
polo-neck turtleneck|rollkragen rollkragenpullover|col-roulé ; mask|maske|masque
tiara|krone|couronne ; crown|diadem|diadème ; bumbag|bauchtasche gürteltasche|sacoche
plaits pigtail dreadlocks chignon|dutt pferdeschwanz|chignon couettes natte
nail-varnish|nagellack|vernis ; mascara|wimperntusche|mascara ; underpants|unterhose|caleçon
briefs|unterhemd|culotte ; bra|büstenhalter|slip
cape cloak|umhang cape|cape ; kaftan toga robe|kaftan toga|caftan toge ; miniskirt|minirock|minijupe
heels|stöckelschuh|escarpins ; stilettos|pumps|talons
sweatshirt tank-top|sweatshirt|sweat débardeur ; moccasin loafers|mokassin|mocassin
mitten muff|fäustling muff|moufle ; walking-stick cane|spazierstock gehstock|canne
helmet visor|schutzhelm visier|visière ; kerchief|tüchlein|mouchoir
hankie handkerchief tissue|taschentuch|mouchoir
lifejacket|schwimmweste rettungsweste|gilet-de-sauvetage ; plaster-cast sling|gips gipsbein|plâtre
piercing|piercing|piercing
jogging-suit|jogginganzug jogginghose|survêt jogging ; leggings|strumpfhose|legging
overcoat trenchcoat|trenchcoat|trench pardessus
blouson|lederjacke daunenjacke|blouson ; espadrille|espadrille|espadrille
cardigan|wollpullover|cardigan
steamboat steamer paddle-steamer|dampfer ausflugsschiff|paquebot
houseboat barge|hausboot lastkahn kahn|péniche barque ; horseback|pferderücken|équestre
ambulance|krankenwagen rettungswagen notarzt|ambulance
pickup|anhänger pritschenwagen ladefläche|pick-up ; sleeping-car|schlafwagen|couchette
couchette|liegewagen|wagon-lit
glider microlight zeppelin airship|segelflugzeug zeppelin luftschiff heißluftballon|planeur montgolfière dirigeable
cart wagon|pferdewagen planwagen leiterwagen|charrette chariot
snowmobile|motorschlitten schneemobil|motoneige ; submarine|u-boot|sous-marin
rollerskate|rollschuh inlineskates|rollers patins-à-roulettes
hitchhiking|tramper anhalter|auto-stop ; rowboat|ruderboot schlauchboot tretboot|pédalo zodiac
cargo-bike|lastenrad e-bike|vélo-cargo ; timetable layover|anschlusszug|correspondance
detour|umleitung|déviation ; traffic-jam|verkehrsstau|embouteillage
speeding|blitzer strafzettel|contravention ; driving-licence|führerschein|permis-de-conduire
jet-lag|jetlag|décalage ; first-class economy|erstklassig|première-classe
hailstorm|hagelschlag|grêlon ; starry|sternklar sternenhimmel|étoilé
full-moon moonlight moonlit|vollmond mondlicht mondschein|clair-de-lune
pitch-dark|stockdunkel stockfinster|nuit-noire
black-ice|glatteis vereist eisglatt|verglas verglacé
bitterly-cold|bitterkalt eiskalt eisig|glacial
thaw|tauen|dégel ; stifling|stickig drückend|étouffant ; spate|hochwasser|crue
downpours|platzregen wolkenbruch|trombes ; hurricane|orkan|ouragan
cyclone|wirbelsturm|cyclone ; tornado|tornado|tornade ; typhoon|taifun|typhon
earthquake|erdbeben|séisme ; avalanche|lawine|avalanche ; landslide|erdrutsch|éboulement
eruption|vulkanausbruch|éruption
eclipse comet meteor|sonnenfinsternis komet sternschnuppe|éclipse comète
northern-lights aurora|nordlicht polarlicht|aurore-boréale
föhn|föhn|mistral ; mistral|mistral|sirocco ; sirocco|scirocco|tramontane
cloudless|wolkenfrei|dégagé ; monsoon|monsun|mousson ; sultriness|schwüle|moiteur
gusts|windstoß|bourrasque
chestnuts|marone maroni|châtaigne ; |dattel|datte ; sauerkraut|rotkraut|chou-rouge
rosé|roséwein|rosé mousseux ; ice-lolly|vanilleeis schokoladeneis eiskugel|esquimau
|eistee|thé-glacé ; toastie|toastbrot toast|toast croque-monsieur ; milkshakes|milchshake|milk-shake
pretzels|laugenbrezel|bretzel
three-course|drei-gänge-menü|trois-plats ; second-helping|nachschlag nachtisch|rab
waistcoats|weste trachtenweste|veston ; coveralls|kittel|blouse ; jersey|trikot|maillot-de-foot
tattooed|tattoo tattoos|tatoué
thongs|badelatsche badeschlappen|tongs ; tophat|zylinderhut|haut-de-forme ; hand-fan|fächer|éventail
name-tag|namensschild|étiquette
lederhosen|krachlederne|culotte-de-peau ; bikini-top|bikinioberteil|haut-de-bikini
cable-railway|skilift schlepplift|téléski ; rickshaws|fahrradrikscha|pousse-pousse
flat-tyre|reifenpanne|pneu-crevé ; toll|maut|péage
passport|reisepass visum|passeport
`;
