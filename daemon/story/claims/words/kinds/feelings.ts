/** How somebody feels, in English, German and French: what no camera sees. See kinds.ts. */
export const feelings = `
sulky sullen|beleidigt eingeschnappt schmollen|vexé bouder boudeur boudeuse
elated|überglücklich|euphorique ; terrified|verängstigt panisch|terrifié terrorisé
confused|verwirrt|désorienté ; bewildered|ratlos|perplexe ; puzzled|verdutzt|désemparé
hopeful|hoffnungsvoll|plein-d’espoir
sceptical skeptical doubtful|skeptisch zweifelnd|sceptique ; hung-over|verkatert|gueule-de-bois
speechless|sprachlos|bouche-bée ; offended|gekränkt|offensé offusqué
tense|angespannt verkrampft|crispé ; inconsolable|untröstlich|inconsolable
unsettled|unruhig|troublé ; shocked|schockiert entsetzt|choqué horrifié
stunned dumbfounded|verblüfft perplex|stupéfait sidéré ébahi ; mortified|beschämt|honteux honteuse
sated|satt pappsatt|rassasié repu
capricious|launisch launenhaft|lunatique
satisfied contented|zufriedengestellt|satisfait satisfaite
starving famished|ausgehungert bärenhunger|affamé
knackered|kaputt ausgepowert|crevé vanné claqué ; drowsy|dösig|somnolent
indifferent|gleichgültig|indifférent
suspicious|misstrauisch argwöhnisch|méfiant méfiante soupçonneux
spiteful resentful|nachtragend trotzig|rancunier ; greedy|gierig|gourmand avide
triumphant|siegessicher triumphierend|triomphant ; embarrassing|peinlich|gênant
uneasy|mulmig|mal-à-l’aise ; frustrated|frustriert|frustré
depressed|deprimiert niedergeschlagen|déprimé abattu ; hysterical|hysterisch|hystérique
exuberant|ausgelassen|exubérant ; amused|belustigt amüsiert|amusé
flattered|geschmeichelt|flatté ; intimidated|eingeschüchtert|intimidé ; obsessed|besessen|obsédé
freezing-cold|durchgefroren|frigorifié
downcast|bedrückt|accablé ; excited|aufgedreht|excité ; |verstimmt|contrarié
jealously|missgünstig|envieux envieuse ; determined|zielstrebig|déterminé
forlorn||esseulé ; homesick|heimwehkrank|nostalgique ; bad-tempered|übellaunig|grincheux
good-tempered|gutgelaunt|enjoué
`;
