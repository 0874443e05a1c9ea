/** How somebody is by nature, by looks and in body, in English, German and French: see kinds.ts. */
export const traits = `
stern severe|streng|sévère ; stubborn|stur|têtu ; obstinate|dickköpfig|têtue
headstrong|eigensinnig|obstiné ; lazy|faul|paresseux paresseuse fainéant
hard-working hardworking industrious diligent|fleißig arbeitsam|assidu bosseur bosseuse
clever intelligent brainy|klug schlau intelligent gescheit|intelligent futé malin ; stupid|dumm|
silly|doof|idiot ; daft|albern|stupide
forgetful scatterbrained absent-minded|vergesslich zerstreut schusselig|distrait oublieux oublieuse étourdi
untidy messy|unordentlich schlampig|désordonné
generous|großzügig freigiebig|généreux généreuse ; stingy|geizig|avare ; miserly|knauserig|radin
thrifty|sparsam|économe
talkative chatty|gesprächig redselig geschwätzig|bavard loquace
taciturn|wortkarg schweigsam|taciturne ; witty|witzig|spirituel ; humorous|humorvoll|spirituelle
polite courteous|höflich|poli courtois ; impolite rude|unhöflich frech unverschämt|impoli insolent
friendly amiable|freundlich nett liebenswürdig|gentil gentille aimable sympathique sympa
helpful|hilfsbereit|serviable
reliable trustworthy dependable|zuverlässig verlässlich|fiable
clumsy awkwardly|tollpatschig ungeschickt unbeholfen|maladroit
skilful adept talented gifted|begabt talentiert|adroit doué talentueux talentueuse
ambitious|ehrgeizig|ambitieux ambitieuse ; modest|bescheiden|modeste
vain conceited arrogant|eitel eingebildet arrogant|vaniteux vaniteuse arrogant prétentieux
cautious|vorsichtig|prudent ; reckless|leichtsinnig|téméraire
daring|waghalsig|imprudent ; punctual|pünktlich|ponctuel ponctuelle
unpunctual|unpünktlich|retardataire ; honest|ehrlich|honnête ; sincere|aufrichtig|sincère
dishonest|hinterlistig|malhonnête ; sly||rusé ; cunning|verschlagen|sournois
religious devout pious|religiös gläubig fromm|croyant pieux pieuse dévot
atheist|atheist|athée ; superstitious|abergläubisch|superstitieux superstitieuse
musical|musikalisch|mélomane ; sporty athletic|sportlich|sportive athlétique
sociable outgoing|gesellig kontaktfreudig|sociable
reserved introverted|zurückhaltend introvertiert verschlossen|introverti renfermé
chaotic|chaotisch|chaotique
cheeky|unartig|polisson ; naughty|ungezogen|effronté ; obedient|gehorsam brav|obéissant
spoilt spoiled|verwöhnt|gâté
bossy domineering|herrisch rechthaberisch|autoritaire ; sensitive|empfindlich sensibel|susceptible
tough hardy|zäh|endurci
chivalrous gallant|galant ritterlich|galant ; naive gullible|naiv leichtgläubig|naïf naïve crédule
lovable loyal faithful|treu treuherzig|fidèle loyal loyale
selfish|egoistisch selbstsüchtig|égoïste ; eccentric quirky|exzentrisch schrullig|excentrique
pedantic|pedantisch|pointilleux ; fussy|pingelig|maniaque
picky|wählerisch|tatillon ; workaholic|arbeitssüchtig|surmené
boastful|angeberisch prahlerisch|vantard
muscular|muskulös|musclé ; burly|stämmig|costaud ; stocky|kräftig|trapu ; sturdy|bärenstark|robuste
slender skinny slim|schlank dürr mager schmächtig|mince svelte maigre
plump chubby stout obese|mollig dicklich pummelig rundlich übergewichtig|dodu potelé corpulent obèse
blond blonde fair-haired|blond blonde dunkelblond|blond blonde
brunette|dunkelhaarig|brune ; dark-haired|brünett|châtain
redhead red-haired ginger-haired|rothaarig|roux rousse rouquin ; curly|lockig|bouclé
curly-haired|gelockt|frisé ; bald balding|glatze kahl kahlköpfig glatzköpfig|chauve
grey-haired white-haired|grauhaarig weißhaarig|grisonnant ; bearded|bärtig|barbu
freckled freckles|sommersprossig sommersprossen|taches-de-rousseur
left-handed|linkshänder linkshänderin linkshändig|gaucher gauchère
short-sighted near-sighted|kurzsichtig|myope ; long-sighted|weitsichtig|presbyte
deaf|schwerhörig|sourd ; hard-of-hearing|gehörlos|malentendant
colour-blind|farbenblind|daltonien daltonienne ; dyslexic|legastheniker|dyslexique
allergic allergy asthma asthmatic|allergisch allergie asthma|allergique allergie asthme asthmatique
diabetic|diabetiker|diabétique ; diabetes|diabetes|diabète
vegetarian vegan teetotaller|vegetarier vegetarierin vegetarisch veganer veganerin vegan abstinenzler|végétarien végétarienne végane végan abstinent
gluten|gluten|gluten ; lactose|laktose|lactose
smoker non-smoker|raucher raucherin nichtraucher|fumeur fumeuse
divorced separated|geschieden|divorcé
unmarried|ledig unverheiratet|non-marié ; engaged betrothed|verlobt|fiancé
bilingual|zweisprachig|bilingue ; polyglot|sprachbegabt|polyglotte
foreigner|ausländerin|étrangère ; insomniac sleepwalker|schlafwandler|insomniaque somnambule
bookworm|bücherwurm leseratte|dévoreur
early-riser|frühaufsteher frühaufsteherin langschläfer morgenmuffel|lève-tôt couche-tard lève-tard
only-child|einzelkind|enfant-unique
enthusiast|filmfan liebhaber kenner|passionné cinéphile
beginner novice|anfänger anfängerin neuling|débutant débutante novice
expert specialist|experte expertin fachmann spezialist|expert spécialiste connaisseur
amateur|amateur|amatrice ; bilingually|muttersprachler|francophone germanophone
strict|gestreng|strict ; funny|spaßig|drôle rigolo rigolote
earnest serious|ernsthaft|sérieux sérieuse ; hardworking|tüchtig|travailleur travailleuse
neat|ordentlich|ordonné soigneux soigneuse ; coquettish|kokett|coquet coquette
wealthy|wohlhabend|riche ; rich|steinreich|fortuné ; blind|erblindet|aveugle
twin twins triplets|zwilling zwillinge drillinge|jumeau jumelle jumeaux triplés
well-read|belesen|lettré ; |seltsam sonderbar|bizarre étrange
attractive|gutaussehend|séduisant ; handsome|attraktiv|attirant ; ugly|hässlich|laid moche
pale|blass bleich|pâle blême ; wrinkled|faltig runzlig|ridé
toothless|zahnlos|édenté ; scar|narbe|cicatrice ; deep-voiced hoarse|heiser|enroué
tallest|hochgewachsen großgewachsen|élancé
`;
