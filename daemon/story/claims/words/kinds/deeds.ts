/** What people do, in English, German and French: see kinds.ts. */
export const deeds = `
vacuum hoovered|staubsaugen saugte|aspirateur ; rinse|abspülen spülte spülen|rincer
mop|wischen wischte|serpillière ; drill|bohren bohrte|percer perceuse
sawed sawing|sägen sägte|scier ; hammered|hämmern hämmerte|marteler
sanded sanding|schleifen schliff abschleifen|poncer ; varnish lacquer|lackieren|vernir
wallpapering wallpapered|tapezieren|tapisser
smash shatter|zerbrechen zerbrach zerschlagen|casser briser ; sneeze|niesen nieste|éternuer
cough|husten hustete|tousser ; shower|duschen duschte|doucher ; vote|abstimmen|voter
tickle|kitzeln|chatouiller ; comforted|trösten tröstete|consoler
shove|schubsen schubste|bousculer ; mow mowed mown|mähen mähte|tondre tondu
chop chopped chopping|hacken hackte|hacher ; doze|eindösen einnicken nickte|assoupir
oversleep|verschlafen verschlief|grasse-matinée
get-lost|verlaufen verlief verfahren verirren|égarer égaré
get-drunk|betrinken betrank|soûler soûlé
lend lent borrow|verleihen verliehen|prêté emprunter ; faint|ohnmächtig ohnmacht|évanouir évanoui
drown rescue|ertrinken ertrank|noyer
vomit throw-up|erbrechen übergeben kotzen|vomir ; |hinken hinkte|boiter
spit|spucken spuckte|cracher ; sew|nähte|cousu ; wrestle|raufen rauften balgen|chahuter
spy eavesdrop|lauschen spionieren|espionner ; steal stole stolen|klauen klaute stahl|voler volé
slaughter|schlachten|abattre ; shear|scheren schor|tondre
saddle|satteln|seller ; repaint whitewash|streichen gestrichen anstreichen|repeindre
weld|schweißen|souder ; solder|löten|braser
dismantle|abbauen zerlegen demontieren|démonter ; glue|kleben klebte|coller ; wring|wringen|essorer
babble|plappern|babiller
stammer stutter|stottern|bégayer bafouiller ; hiccup|schluckauf|hoquet ; itch|jucken|démanger
sweat|schwitzte|transpirer ; blush|errötete|rougir
wink|zwinkerte|clin-d’œil ; kneel knelt|knien kniete|agenouiller ; squat|hocken hockte|accroupir
crouch|kauern kauerte|tapi ; gamble|zocken|miser
cheat|schummeln mogeln schummelte|tricher ; tattle snitch|verpetzen petzen|cafter
bully|ärgern mobben|harceler ; spank slap|ohrfeigen|gifler gifle
sue|verklagen|procès ; inherit|erben erbte|hériter héritage ; adopt|adoptieren adoptiert|adopter
emigrate|auswandern|émigrer
resign|kündigen gekündigt kündigung|démissionner démission ; graduate|absolvieren|diplômer
revise cram|pauken|réviser ; fail-exam|durchfallen|recaler
rehearse|einstudieren|répétition ; tinker|basteln bastelte|bricoler bricolage
embroider|sticken stickte|broder ; crochet-hook|häkelte|crocheter
origami|origami|origami ; sculpt|meißeln|sculpter ; improvise|improvisieren|improviser
serenade|ständchen|sérénade ; sing-along|mitsingen grölen|chanter
yodel|jodeln|yodler iodler ; waltz|schunkeln|valser ; somersault|purzelbaum|culbute galipette
handstand cartwheel|handstand|poirier
lease|mietvertrag|bail ; |pflücken gepflückt|cueillir cueilli ; quarrelled|stritt|querelle
|hinfallen hingefallen|glissade ; lie-in|ausschlafen|lève-tard
dress-up|schminken|déguisement ; household|haushalt|ménage
rent|mieten gemietet ausleihen leihen lieh|louer loué ; sunbathing|sonnenbaden|bronzer
toast|trinkspruch|porter-un-toast ; |abschiedskuss|bise ; |betteln|mendier
|nörgeln meckern|rouspéter ; giggles|lachkrampf|fou-rire
sleepover|übernachtungsparty|soirée-pyjama ; |schlaflied|comptine ; |puzzeln|puzzler
`;
