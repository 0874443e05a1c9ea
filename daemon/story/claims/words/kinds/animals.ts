/** Animals, in English, German and French: what only a picture or its photographer can tell of. See kinds.ts. */
export const animals = `
badger|dachs|blaireau ; marten|marder|martre fouine ; weasel|wiesel|belette ; stoat|hermelin|hermine
ferret|frettchen|furet ; otter|fischotter seeotter|loutre
beaver|biber|castor ; muskrat coypu nutria|bisamratte nutria|ragondin ; mole|maulwurf|taupe
hamster gerbil|hamster|hamster ; guinea-pig|meerschweinchen|cochon-d’inde
dormouse shrew vole|siebenschläfer haselmaus spitzmaus wühlmaus|musaraigne campagnol
chipmunk|streifenhörnchen|tamia
wild-boar|wildschwein eber keiler frischling|sanglier marcassin ; chamois|gämse gams|chamois
ibex|steinbock|bouquetin ; mouflon|mufflon|mouflon
marmot|murmeltier|marmotte ; lynx wildcat|luchs wildkatze|lynx
stag fawn|rothirsch damhirsch rehkitz kitz|faon ; antelope|antilope|antilope
gazelle|gazelle|gazelle
bison buffalo|bison wisent büffel|bison buffle ; llama|lama|lama ; alpaca|alpaka|alpaga
elephant|elefant|éléphant ; giraffe|giraffe|girafe ; zebra|zebra|zèbre
lion|löwe|lion ; lioness|löwin|lionne ; tiger tigress|tiger|tigre
leopard cheetah jaguar panther puma cougar|leopard gepard jaguar panther puma|léopard guépard jaguar panthère puma
monkey ape baboon gorilla chimpanzee orangutan lemur|affe pavian gorilla schimpanse menschenaffe|singe babouin gorille chimpanzé macaque lémurien
kangaroo wallaby koala wombat|känguru koala|kangourou koala ; sloth|faultier|paresseux
anteater|ameisenbär|fourmilier ; armadillo|gürteltier|tatou
hippo hippopotamus rhino rhinoceros|nilpferd flusspferd nashorn|hippopotame rhinocéros
hyena|hyäne|hyène ; jackal|schakal|chacal ; coyote|kojote|coyote
raccoon|waschbär|raton ; skunk|stinktier|mouffette ; panda|panda|panda
walrus|walross seehund kegelrobbe|morse otarie
porpoise manatee|schweinswal schwertwal seekuh|marsouin orque lamantin
crocodile|krokodil|crocodile ; alligator|alligator|alligator ; iguana|leguan|iguane
gecko|gecko|gecko ; chameleon|chamäleon|caméléon
salamander newt|salamander molch feuersalamander|salamandre triton
viper adder cobra python|viper kreuzotter kobra ringelnatter|vipère couleuvre cobra
tadpole|kaulquappe|têtard
heron|reiher|héron ; egret|fischreiher|aigrette ; cormorant|kormoran|cormoran
puffin gannet|papageitaucher basstölpel|macareux ; lapwing|kiebitz|vanneau
curlew|brachvogel|courlis ; oystercatcher|austernfischer|huîtrier
woodpecker|specht buntspecht|pivert ; kingfisher|eisvogel|martin-pêcheur
blackbird thrush starling|amsel drossel|grive étourneau
wren finch chaffinch goldfinch|zaunkönig buchfink distelfink stieglitz|roitelet pinson chardonneret
bluetit|blaumeise kohlmeise|mésange ; nightingale skylark lark|nachtigall lerche|rossignol alouette
housemartin|schwalbe mauersegler|hirondelle martinet
magpie jackdaw|elster dohle eichelhäher|geai choucas ; cuckoo|kuckuck|coucou
kestrel buzzard osprey vulture condor|turmfalke bussard milan fischadler geier|crécerelle busard vautour condor
pheasant partridge quail grouse|fasan rebhuhn wachtel auerhahn|faisan perdrix caille
ostrich emu|emu|autruche émeu ; budgie|wellensittich|perruche
canary|kanarienvogel|canari ; cockatoo|kakadu|cacatoès ; pelican|pelikan|pélican
albatross|albatros|albatros
gosling duckling cygnet|gänseküken entenküken|oison caneton ; cockerel|gockel|coquelet
chick|küken|poussin ; turkey|truthahn|dindon dindonneau
sturgeon||esturgeon ; catfish|wels|silure ; goldfish|goldfisch|poisson-rouge ; stingray|rochen|raie
octopus|krake oktopus|pieuvre poulpe
starfish|seestern|étoile-de-mer ; urchin|seeigel|oursin ; seahorse|seepferdchen|hippocampe
crayfish|flusskrebs|écrevisse
snail slug|schnecke nacktschnecke weinbergschnecke|escargot limace
worm earthworm leech|regenwurm blutegel|sangsue lombric ; caterpillar|raupe|chenille
ladybird ladybug|marienkäfer|coccinelle ; grasshopper locust|heuschrecke grashüpfer|sauterelle
bumblebee|hummel|bourdon ; hornet|hornisse|frelon
|motte nachtfalter falter|papillon ; firefly glowworm|glühwürmchen|luciole
cockroach|kakerlake|cafard ; scorpion|skorpion|scorpion
horsefly midge gnat|bremse stechmücke|taon moucheron ; cicada|zikade|cigale
dachshund poodle terrier labrador retriever spaniel rottweiler greyhound husky bulldog pug sheepdog mongrel|dackel pudel terrier labrador schäferhund windhund bulldogge mops mischling husky|teckel caniche labrador épagneul lévrier bouledogue carlin husky
tomcat|kater|matou ; foal stallion mare gelding|fohlen hengst stute wallach|poulain étalon jument
lamb ewe|schäfchen mutterschaf|agnelle brebis agneau
billy-goat|ziegenbock|bouc chevreau ; piglet|ferkel|porcelet
heifer bullock|färse jungbulle|génisse
|rotkehlchen|rouge-gorge ; |sperber habicht|épervier ; cranes|kranich|échassier
titmouse|meise|sittelle ; |zecke zeckenbiss|tique ; |grillenzirpen|grillon
earthworms|regenwürmer|ver-de-terre lombric ; blackbirds|schwarzdrossel|merle ; ram|schafbock|bélier
eel pike|aal|brochet anguille ; kitten|miezekatze|minet
parakeet|sittich|perruche ; oyster|auster|coquillage ; seashell|muschelschale|coquille
antler hoof|geweih huf pfote|sabot
spaniel labrador terrier poodle dachshund beagle retriever husky mongrel|spaniel labrador terrier pudel dackel beagle retriever husky mischling|épagneul labrador terrier caniche teckel beagle
`;
