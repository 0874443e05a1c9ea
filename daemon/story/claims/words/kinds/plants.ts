/** Trees, flowers and other plants, in English, German and French: see kinds.ts. */
export const plants = `
oak|eichenbaum|chêne ; birch|birke|bouleau ; linden|linde|tilleul ; maple|ahorn|érable
sycamore|platane|platane ; willow|trauerweide weidenbaum|saule
poplar aspen|pappel espe|peuplier ; ashtree|esche|frêne ; elm|ulme|orme ; alder|erle|aulne
rowan|eberesche vogelbeere|sorbier ; hawthorn|weißdorn|aubépine
blackthorn|schlehe|prunellier ; spruce|fichte tanne tannenbaum|épicéa sapin
pinetree larch cedar|kiefer lärche zeder|mélèze cèdre
yew juniper cypress|wacholder zypresse|genévrier cyprès ; eucalyptus|eukalyptus|eucalyptus
palmtree|palme|palmier ; figtree|feigenbaum|figuier
apple-tree|apfelbaum|pommier ; pear-tree|birnbaum|poirier ; cherry-tree|kirschbaum|cerisier
plum-tree|pflaumenbaum|prunier ; walnut-tree|nussbaum|noyer
chestnut-tree|kastanienbaum kastanie|marronnier châtaignier ; olive-tree|olivenbaum|olivier
lemon-tree|zitronenbaum|citronnier
vine grapevine|weinstock rebe weinrebe|vigne ; hazel|haselstrauch|noisetier
elderberry elderflower|holunder holunderblüte|sureau
lilac|flieder|lilas ; hydrangea|hortensie|hortensia ; rhododendron|rhododendron|rhododendron
azalea|azalee|azalée ; magnolia|magnolie|magnolia
peony|pfingstrose päonie|pivoine ; dahlia|dahlie|dahlia ; geranium|geranie|géranium
begonia|begonie|bégonia ; petunia|petunie|pétunia ; fuchsia|fuchsie|fuchsia
primrose cowslip|primel schlüsselblume|primevère ; snowdrop|schneeglöckchen|perce-neige
crocus|krokus|crocus ; daffodil|narzisse|jonquille
narcissus|osterglocke|narcisse ; hyacinth|hyazinthe|jacinthe ; carnation|nelke|œillet
orchid|orchidee|orchidée ; chrysanthemum|chrysantheme|chrysanthème
aster|aster|aster ; gladiolus|gladiole|glaïeul ; lily-of-the-valley|maiglöckchen|muguet
forget-me-not|vergissmeinnicht|myosotis
poppy|mohnblume klatschmohn|coquelicot pavot ; cornflower|kornblume|bleuet
buttercup|butterblume|bouton-d’or ; foxglove|fingerhut|digitale
honeysuckle|geißblatt|chèvrefeuille ; jasmine|jasmin|jasmin ; wisteria|glyzinie|glycine
bougainvillea|blauregen|bougainvillier ; hibiscus|hibiskus|hibiscus
oleander|oleander|laurier-rose ; pansy|stiefmütterchen veilchen|violette ; anemone|anemone|anémone
iris|schwertlilie|iris
thistle|distel|chardon ; nettle|brennnessel|ortie ; dandelion|löwenzahn pusteblume|pissenlit
clover|kleeblatt klee|trèfle ; edelweiss|edelweiß|edelweiss
gentian|enzian|gentiane ; heather gorse|heidekraut ginster|bruyère genêt ajonc
bracken|adlerfarn|fougère ; bulrush|schilf schilfrohr rohrkolben|roseau jonc
waterlily|seerose|nénuphar ; cactus|kaktus kakteen|cactus ; bamboo|bambus|bambou
mistletoe holly|mistel mistelzweig stechpalme|gui houx
toadstool chanterelle|fliegenpilz pfifferling steinpilz|amanite girolle cèpe
bouquet posy|blumenstrauß|bouquet ; hedge|hecke|haie
shrub bush|strauch busch gebüsch|arbuste buisson ; weed|unkraut|mauvaises-herbes
lawn||pelouse gazon ; orchard|obstgarten streuobstwiese|verger
lichen algae seaweed|flechte algen seetang|lichen algue
acorn pinecone conker|eichel tannenzapfen|pomme-de-pin
twig stump|zweig baumstamm baumstumpf|brindille rondin souche ; wheat|weizen|blé
barley|gerste|orge ; rye|roggen|seigle ; oats|hafer|avoine
maize sweetcorn|maisfeld maiskolben|maïs ; rapeseed|raps rapsfeld|colza
beech|buchenwald rotbuche|hêtre ; wreath|kranz blumenkranz|couronne-de-fleurs
firtree|tannenzweig|branche-de-sapin ; reed|schilfgürtel|roselière
oak-leaf|eichenlaub eichenblatt|feuille-de-chêne ; ivy-leaf|efeuranke|liane
rubber-plant|gummibaum zimmerpflanze|ficus plante-verte ; petal|blütenblatt|pétale
thorn|dorn stachel|épine
`;
