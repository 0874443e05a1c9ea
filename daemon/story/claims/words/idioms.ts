import type { Language } from '../../language.ts';
import { anyOf, everyWhole } from './turns.ts';

/** Of pictures and cameras: who walks into a picture goes nowhere. */
const camera = {
  en: String.raw`(?:my|our|the) phone(?= (?:was|went|travel\p{L}+|came)\b)
    the phone (?:record|sav|not|caught|saw|took|kept)\p{L}*
    (?:caught|taken|photographed|shot|recorded) (?:by|with|on) the phone
    (?:walk|r[ua]n|wander|jump)\p{L}*(?= (?:into|through) (?:the )?(?:picture|photo|shot|frame))
    in (?:the )?front of the (?:camera|lens)|in the picture|out of (?:shot|frame)
    (?:has|have|had|got|gets?) the (?:stage|frame|day|evening|morning|picture) to
    makes? (?:an|his|her|their) (?:entrance|entry|exit|appearance|debut)`,
  de: `auf (?:meinem|dem|unserem) handy|mit dem handy (?:fotografiert|aufgenommen)
    (?:läuft|lief|laufen|liefen|rennt|rannte|springt|sprang)(?=[^.;]{0,40} (?:ins|durchs|vor die) (?:bild|foto|kamera))
    vor der kamera|vor die kamera|vor der linse|das bild teilen|aus dem bild|ins bild`,
  fr: `captures? d[’']écran|devant l[’']appareil|devant l[’']objectif|à bord du cadre|font leur entrée
    fait son entrée|fait son apparition`,
};

/** Of company and of what stands beside what, told of no deed. */
const company = {
  en: String.raw`face to face|shoulder to shoulder|the odd one out|in good company|in on the act
    keeps? \p{L}+ company`,
  de: String.raw`mit von der partie|seite an seite|arm in arm|hand in hand|von angesicht|schulter an schulter
    leiste[tn]?(?:en)? \p{L}+ (?:\p{L}+ )*gesellschaft|in gesellschaft`,
  fr: `personne d[’']autre|au complet|de la partie|tour à tour|côte à côte|face à face
    pour (?:lui|elle|eux|elles) (?:tout )?(?:seule?s?)?|tient compagnie|tiennent compagnie
    lui tient compagnie|l[’']un de l[’']autre|l[’']une de l[’']autre|les uns des autres`,
};

/** Of ranks and races that nobody has run. */
const ranks = {
  en: `cheek by jowl|hot on the heels|last but not least|first things first|first and last
    neck and neck|pride of place|make(?:s|ing)? up the numbers|heads the list`,
  de: `kopf an kopf|an der reihe|zu guter letzt|nicht zuletzt|mit abstand|das rennen|zu den nachzüglern
    zum zug|um die wette`,
  fr: '',
};

/** Of how much, how many, how far and how often, without a number that could be held. */
const amounts = {
  en: String.raw`a couple of|(?:clouds?|showers?|storms?|rain|snow|sea|fog) of (?!rain|snow|dust|smoke)
    a thousand times|a (?:short |mere )?(?:hop|stone['’]s throw)|(?:shortest|longest|next) (?:hop|leap|jump)|give or take|head count|by far
    by and large|the lion['’]s share|(?:good|fine|long|short) (?:hour|hours|way)|the better part of
    the best part of|no sign of|no trace of|nowhere near|most of the time|on top of that
    (?:eight|nine) times out of ten|no other two|no two other|coats? of (?:\p{L}+ )?(?:paint|varnish)`,
  de: String.raw`wer nachzählt|so viele? wie sonst (?:nirgends|nie)
    stolze[rns]?(?= \p{L}+ (?:kilo|meter|kilometer|stück|jahre))
    so (?:oft|häufig) wie (?:sonst )?(?:keine[rs]?|niemand)|am meisten|ein paar|ein katzensprung
    einen katzensprung|so gut wie|mehr oder weniger|weit und breit|bei weitem
    über dem meer(?:esspiegel)?|am stück|kein(?:e)? spur|jede spur`,
  fr: `une pluie de|une nuée de|à deux pas|à peu près|à peu de chose|en tout(?: et pour tout)?|du moins
    au moins|au plus|pas trace|nulle trace|aucune trace|rien que pour|à égalité|de près|de loin
    il y a (?:du monde|foule)|niveau de la mer|au-dessus de la mer|le plus souvent|tout le monde
    de quoi|âme qui vive|égalité parfaite|parfaite égalité|autant que jamais|plus que jamais`,
};

/** Of the telling itself. */
const telling = {
  en: `all the same|is to be believed|can be believed|strictly speaking
    to be (?:precise|exact|fair|sure)|all in all|at a guess|if anything|not to mention|let alone
    so to speak|of sorts|as it (?:were|happens)|in vain|needless to say|that(?:['’]s| is) (?:all|it)
    never mind|by (?:name|then)|as far as (?:the|we|anyone)|the very same|(?:has|have) told us
    content(?:s)? (?:him|her|them)sel(?:f|ves)`,
  de: `unterm strich|man glaubt es kaum|wer genau hinsieht|in erinnerung|genau genommen|streng genommen
    alles in allem|um genau zu sein|im großen und ganzen|ganz zu schweigen|sozusagen|vergebens|vergeblich|so weit
    was das angeht|sage und schreibe|fast schon|gut und gern|wie gesagt`,
  fr: `ou plutôt|en toute rigueur|à proprement parler|pour être (?:précis|exact)|sans compter|bien sûr
    il va sans dire|à en croire`,
};

/** Of moments that are no times. */
const moments = {
  en: `once (?:more|again)|on the dot|in no time|before long|bright and early|at the crack of|for once
    in the meantime`,
  de: `auf die minute|auf den punkt|im nu|in einem rutsch|von da an|alten jahres|altes jahr
    im alten jahr|neuen jahres|zum (?:guten )?schluss|in aller frühe|zur abwechslung|im handumdrehen
    zum auftakt`,
  fr: `tout de suite|d[’']une traite|en un clin d[’']œil|à l[’']heure dite|pile à l[’']heure
    il faut attendre|au tour d[e’'] ?|il y a peu|se fait attendre|manque à l[’']appel|en même temps
    pour finir|pour commencer|pour une fois|de nouveau`,
};

/** Of luck and thanks. */
const luck = {
  en: String.raw`for good measure|luckily|fortunately|thankfully|mercifully|thank goodness|as luck would have it
    thanks to (?=\p{Lu})`,
  de: `zum glück|glücklicherweise|gott sei dank`,
  fr: `par chance|heureusement|dieu merci|par bonheur|tant mieux`,
};

/** Of what goes, flies, plays or comes to an end in words alone. */
const going = {
  en: String.raw`(?:altitude|elevation|ground|path|trail|track) (?:rose|climbed|fell|dropped)|as the crow flies|ran? into|runs into`,
  de: String.raw`den besitzer (?=[.,;]|wechsel)
    (?<=(?:wechsel\p{L}*|tausch\p{L}*)(?: [^.,;]{0,40})? )den besitzer
    (?<=(?:weg|pfad|route|strecke|straße|reise|etappe|tour|wanderung|fahrt) )führ(?:t|te|en|ten)(?= (?:\p{L}+ )?(?:durch|über|nach|von|bis|ans?|ins?|zu[mr]?) )
    (?:den|diesen) (?:\p{L}*tag|abend) beschlie(?:ßt|ßen)
    beschlie(?:ßt|ßen) (?:den|diesen) (?:\p{L}*tag|abend)
    beschloss(?:en)? (?:den|diesen) (?:\p{L}*tag|abend)|(?:warf|warfen|wirft|werfen) die leinen los
    den (?:\p{L}*tag|abend|\p{L}+abend) beschlie(?:ßt|ßen)
    (?:alles|das|es|die geschichte|dies) spiel(?:t|te|ten|en)
    spiel(?:t|te|ten|en) (?:alles|das|sich|in|an)|spiel(?:t|te) sich ab`,
  fr: `à vol d[’']oiseau|se joue|se jouent`,
};

const all = [camera, company, ranks, amounts, telling, moments, luck, going];
const of = (language: Language): readonly string[] => all.map((lists) => lists[language]);

/** Turns of phrase that assert nothing, though their words would: nothing flies `as the crow flies`. */
export const idioms: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b${anyOf(...of('en'))}\\b`, 'giu'),
  de: everyWhole(...of('de')),
  fr: everyWhole(...of('fr')),
};
