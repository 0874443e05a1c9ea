/** Trades and standing, in English, German and French: what no camera sees. See kinds.ts. */
export const trades = `
undertaker|bestatter|croque-mort ; bookseller|buchhändler|libraire ; judge|richter|juge
clerk|beamter beamte|fonctionnaire ; paramedic|rettungssanitäter|ambulancier
social-worker|sozialarbeiter sozialarbeiterin sozialpädagoge|travailleur-social
educator|erzieher erzieherin|éducateur éducatrice animateur animatrice
interpreter|dolmetscher dolmetscherin|interprète
developer|softwareentwickler|développeur développeuse
graphic-designer designer|grafiker grafikerin designer designerin|graphiste designer
surveyor|vermesser|géomètre ; joiner|zimmermann|charpentier
locksmith|schlosser|serrurier ; goldsmith silversmith|goldschmied silberschmied|orfèvre
watchmaker clockmaker|uhrmacher|horloger
brewer distiller|brauer bierbrauer|brasseur ; cheesemaker|käser|fromager fromagère
confectioner|konditor konditorin|pâtissier pâtissière
landscaper|landschaftsgärtner|paysagiste ; bellringer|glöckner|sonneur ; organist|organist|organiste
cellist|cellist|violoncelliste ; flautist|flötist|flûtiste
trumpeter|trompeter|trompettiste ; harpist|harfenist|harpiste
bandleader choirmaster|dirigent dirigentin kapellmeister chorleiter|maestro
puppeteer|puppenspieler|marionnettiste ; acrobat|akrobat|acrobate ; juggler|jongleur|jongleur
decorator|bühnenbildner dekorateur|décorateur décoratrice
columnist|kolumnist lektor|rédacteur rédactrice
presenter broadcaster|moderatorin|présentateur présentatrice
sexton sacristan verger|küster mesner messdiener|sacristain bedeau
realtor|makler immobilienmakler|agent-immobilier ; insurer|versicherungsvertreter|assureur
actuary|steuerberater|fiscaliste ; banker|bankkaufmann|caissière
cashier|bankangestellter|guichetier ; cleaner charlady|putzfrau reinigungskraft|femme-de-ménage
postman postwoman courier|briefträger briefträgerin postbote kurier|facteur factrice coursier livreur
warden jailer|gefängniswärter wachmann|gardien gardienne geôlier
beautician masseur masseuse|kosmetikerin masseur|esthéticienne masseur
goalkeeper goalie striker|torwart torhüter stürmer|attaquant ; jockey|jockey|jockey
assistant|assistent assistentin|assistante
engine-driver trucker|lokführer lokführerin busfahrerin|routier machiniste cheminot
stewardess|flugbegleiter flugbegleiterin fluglotse|steward
customs-officer|zöllner zollbeamter|douanier
soldier sniper|soldatin hauptmann feldwebel|soldat militaire caporal lieutenant capitaine sergent
headteacher|schulleiter schulleiterin grundschullehrerin|proviseur maîtresse
trainee|auszubildender auszubildende|alternant
mountain-guide|bergführer bergführerin|guide
swimming-instructor|bademeister schwimmlehrer skilehrer|maître-nageur moniteur monitrice
jobless|arbeitslose|chômeur chômeuse ; freelancer|freiberufler freiberuflerin|autoentrepreneur
toolmaker|dreher|tourneur ; turner|werkzeugmacher|ajusteur
stonemason|steinmetz|tailleur-de-pierre marbrier
chimney-sweep|schornsteinfeger kaminkehrer|ramoneur ; upholsterer|polsterer raumausstatter|tapissier
bookbinder|buchbinder|relieur ; printer|drucker|imprimeur
blacksmith farrier|hufschmied|maréchal-ferrant ; dockworker docker|hafenarbeiter|docker
lumberjack|holzfäller|bûcheron ; sailor bosun deckhand|bootsmann schiffskoch|matelot
harbourmaster|hafenmeister|capitaine-de-port
whaler trawlerman|krabbenfischer|marin-pêcheur ; oenologist brewer|kellermeister|caviste œnologue
roadworker|straßenarbeiter bauarbeiter|ouvrier ouvrière
foreman|vorarbeiter polier|contremaître ; radiologist|radiologe|radiologue
cardiologist|kardiologe|cardiologue ; neurologist|neurologe|neurologue
psychiatrist|psychiater|psychiatre ; dermatologist|hautarzt|dermatologue
orthodontist chiropractor osteopath|kieferorthopäde osteopath heilpraktiker|orthodontiste ostéopathe
speech-therapist|logopädin logopäde|orthophoniste
dietician nutritionist|ernährungsberaterin|diététicienne nutritionniste
prosecutor solicitor barrister attorney|staatsanwalt staatsanwältin rechtsanwältin jurist juristin|procureur juriste
senator councillor ambassador|stadtrat stadträtin abgeordnete minister|sénateur députée député conseiller conseillère
duke duchess prince princess baron countess|herzog prinz prinzessin gräfin baron|duc duchesse baron comte comtesse
curator archivist|kurator archivar restaurator|conservateur archiviste restaurateur
model influencer blogger|mannequin influencerin bloggerin|mannequin influenceuse blogueuse blogueur
filmmaker|regisseur|réalisateur
director|regisseurin|réalisatrice ; cameraman|kameramann|caméraman
screenwriter|drehbuchautor|scénariste ; playwright|dramatiker|dramaturge
tattooist|tätowierer|tatoueur ; bouncer|türsteher|videur ; butler|butler|majordome
nanny|kindermädchen|nourrice ; governess|babysitter|gouvernante
babysitter|tagesmutter|baby-sitter ; gravedigger|totengräber|fossoyeur
burglar|einbrecher|cambrioleur ; thief|dieb|voleur ; pickpocket|taschendieb|pickpocket
veteran|veteran|vétéran ; refugee|flüchtling|réfugié ; immigrant|einwanderer|immigré
heir|erbe|héritier ; heiress|erbin|héritière
boss colleague|vorgesetzte chefin arbeitskollege|collègue
neighbour landlord landlady tenant|vermieter vermieterin mieter mieterin|locataire bailleur
millionaire|millionär|millionnaire
gymnast swimmer rower sprinter|turner turnerin schwimmer schwimmerin ruderer|gymnaste nageur nageuse rameur
world-champion|weltmeister europameister|vice-champion
civil-servant|staatsdiener|agent-public ; social-worker|streetworker|assistante-sociale
estate-agent|hausverwalter|agent-immobilier
garage-owner|autohändler|garagiste ; housewife househusband|hausfrau hausmann|femme-au-foyer
radio-host|radiomoderator moderator|animateur
bus-driver|straßenbahnfahrer|conducteur conductrice
`;
