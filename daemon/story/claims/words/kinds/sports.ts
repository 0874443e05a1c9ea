/** Sports and games, in English, German and French: see kinds.ts. */
export const sports = `
handball|handball|handball ; rugby|rugby|rugby ; cricketer|kricket|cricket
hockey|hockey eishockey|hockey ; baseball softball|baseball|base-ball
squash racquetball|squash|squash ; minigolf|minigolf|minigolf
bowls boules petanque|boule boccia kegelbahn|pétanque bowling
darts billiards snooker|darts billard snooker|fléchettes billard ; archery|bogenschießen|tir-à-l’arc
fencing|fechten|escrime
boxing wrestling kickboxing|boxkampf ringkampf|boxe lutte
karate judo taekwondo aikido kungfu|karate judo taekwondo aikido|karaté judo taekwondo aïkido
gymnastics acrobatics trampolining|turnen gymnastik akrobatik trampolinspringen|gymnastique acrobatie
athletics javelin discus decathlon pole-vault|leichtathletik hochsprung weitsprung speerwurf kugelstoßen|athlétisme javelot décathlon
marathon triathlon|marathon halbmarathon triathlon|marathon semi-marathon triathlon
orienteering|orientierungslauf|course-d’orientation
jogging|dauerlauf|footing jogging ; mountain-biking|mountainbike mountainbiken|vtt cyclisme
dressage show-jumping|dressurreiten reiten reitstunde springreiten|équitation ; rowing|rudern|aviron
kitesurf kitesurfing|kitesurfen windsurfen|kitesurf
scuba|tauchgang tauchkurs|plongée ; waterpolo|wasserball|water-polo
swim-meet|brustschwimmen|natation ; mountaineering|bergsteigen|alpinisme
bouldering|bouldern kletterhalle|escalade
snowboard snowboarding biathlon|snowboard snowboarden langlauf biathlon skispringen|snowboard biathlon
tobogganing bobsleigh luge|rodeln bobfahren|luge bobsleigh ; skating|schlittschuh|patinage
ice-skating|schlittschuhlaufen|patin ; curling|curling|curling
skateboarding|skateboard inlineskaten|skateboard
paragliding skydiving|gleitschirm fallschirm fallschirmspringen|parapente parachute
bungee-jump|bungeespringen|saut-à-l’élastique ; weightlifting|gewichtheben|haltérophilie
bodybuilding|hanteln|musculation ; ballet|ballett|ballet
tug-of-war|tauziehen sackhüpfen eierlauf|course-en-sac
penalty-shoot-out|elfmeterschießen elfmeter|penalty
monopoly scrabble domino ludo|monopoly scrabble domino mühle|monopoly scrabble domino
table-football|tischkicker kicker|baby-foot ; paintball|paintball|paintball
roulette|roulette|roulette ; videogame|videospiel computerspiel|jeu-vidéo
cricket-match|kricketspiel|cricket ; relay-race|staffellauf|course-de-relais ; diving-course||apnée
pilates-class|pilates|pilates ; dressage|dressur|dressage
wrestler|ringkampf|lutteur ; snorkelling|schnorcheltour|snorkeling tuba
dodgeball|völkerball|balle-au-prisonnier ; |fangenspielen|chat-perché
|versteckspiel|cache-cache ; treasure-hunt|schnitzeljagd schatzsuche|chasse-au-trésor
egg-race|eierlaufen|course-à-l’œuf ; arm-wrestling|armdrücken|bras-de-fer
`;
