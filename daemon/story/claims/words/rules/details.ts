import type { Language } from '../../../language.ts';
import { entriesOf } from '../turns.ts';
import { wholeEntries, wholeWords } from '../wholeWords.ts';
import { clothes, doing, food, things, transport, weather } from './details/seeable.ts';
import { causes, feelings, habits, judgements, persons, speech } from './details/unseeable.ts';

/** That something tells (`tells`), behind or before (`behind`) a picture or its data (`teller`). */
export const tellers: Readonly<
  Record<Language, Readonly<Record<'teller' | 'tells' | 'behind', RegExp>>>
> = {
  en: {
    tells:
      /^(?:say|says|said|tells?(?: (?:us|them|me|him|her))?|remembers?|knows?|knew|believes?|explains?|announc(?:e|es|ed))$/i,
    teller:
      /\b(?:camera|photos?|pictures?|images?|shots?|album|files?|data|timestamps?|clock|captions?|titles?|folder|notes?|log|logbook)(?: of the \p{L}+(?: \p{L}+)?)?(?: (?:do|does|did)(?:n['’]t| not)| (?:never|also|only|itself|themselves|had|has))* $/iu,
    behind: /^ (?:the|this|no) (?:camera|photo|picture|image|album|file|data)\b/iu,
  },
  de: {
    tells: /^(?:sagt|sagen|sagte|verrät|verraten|erzählt|erzählen|erklärt|weiß|wusste|erinnert)/iu,
    teller:
      /(?<!\p{L})(?:kameras?|fotos?|bild(?:er|ern)?|aufnahmen?|album|datei(?:en)?|daten|uhr|\p{L}*unterschrift(?:en)?|titel|ordner|notiz(?:en)?)(?: (?:selbst|nicht|nur|auch|davon|es|das))* $/iu,
    behind:
      /^(?: (?:uns|ihnen|niemandem))? (?:die|das|der|kein\p{L}*|dieses|diese) (?:kamera|fotos?|bild(?:er)?|aufnahmen?|album|datei(?:en)?|daten|uhr)(?!\p{L})/iu,
  },
  fr: {
    tells: /^(?:di(?:t|sent|sait)|racont\p{L}+|expliqu\p{L}+)/iu,
    teller:
      /(?<!\p{L})(?:appareil|photos?|images?|clichés?|album|fichiers?|données|horloge|légendes?|titre|dossier|notes?)(?: (?:ne|n[’']|le|la|l[’']|les|en|nous|elle-même))* $/iu,
    behind:
      /^(?: pas)? (?:la|le|l[’']|les|cette|aucune) ?(?:appareil|photos?|images?|album|fichiers?)(?!\p{L})/iu,
  },
};

/** What a camera could see. */
const visible = [weather, food, clothes, transport, doing, things];

/** What no camera sees: reasons, feelings, speech, ages, trades, judgements and habits. */
const unseeable = [causes, feelings, speech, persons, judgements, habits];

type Lists = Readonly<Record<Language, string>>;

/** A pattern a group; all of French in one. */
const patterns = (groups: readonly Lists[]): Readonly<Record<Language, readonly RegExp[]>> => ({
  en: groups.map(({ en }) => wholeEntries(en)),
  de: groups.map(({ de }) => wholeEntries(de)),
  fr: [wholeWords(entriesOf(...groups.map(({ fr }) => fr)))],
});

const [seen, unseen] = [patterns(visible), patterns(unseeable)];

/** Everything that drafts like to make up, by group; those a camera could see come first. */
export const details: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [...seen.en, ...unseen.en],
  de: [...seen.de, ...unseen.de],
  fr: [...seen.fr, ...unseen.fr],
};

/** How many of the groups a camera could see, the first ones. */
export const seeable: Readonly<Record<Language, number>> = {
  en: seen.en.length,
  de: seen.de.length,
  fr: seen.fr.length,
};

/** Those of them that tell of the weather; French has none apart. */
export const weatherWords: Readonly<Record<Language, readonly RegExp[]>> = {
  ...patterns([weather]),
  fr: [],
};

/** Those of them that no camera sees. */
export const beyondSight = unseen;

/** That something is in more pictures than another is, or in most. */
export const ranks =
  /^(?:more often than|as often as|most of all|the most|öfter als|so oft wie|am häufigsten|am meisten)$/iu;

/** In a clause that says why: what the map and the calendar know. */
export const ofTheEarth =
  /^(?:[^,.;]*(?<!\p{L}))?(?:(?:southern |northern )?hemisphere|equator|time zones?|clocks? (?:went|go|were|change)|leap year|(?:süd|nord)halbkugel|äquator|zeitzonen?|schaltjahr|hémisphère|équateur|fuseaux? horaires?|bissextile)(?!\p{L})/iu;

/** Behind something to eat: there was some. */
export const hadOrAte = / (?:gab|aß|essen)$/iu;

/** Every one of a time, in two words or more. */
export const endsInTime =
  / (?:years?|summer|winter|sunday|weekend|time|jahre?n?|sommer|winter|sonntag|wochenende|mal|ans?|années?|été|hiver|fois)$/iu;
