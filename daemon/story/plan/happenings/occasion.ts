import { spokenName } from '../cast.ts';
import { isNamedIn, type Company, type Told } from '../company.ts';
import type { StoryPlan } from '../storyPlan.ts';

/** What an album may be of, as its folder says: each with a word in every language of drafts. */
const signs = {
  birthday: 'birthday|\\p{L}*geburtstag|anniversaire|compleanno|cumpleaños',
  wedding: 'wedding|hochzeit|mariage|matrimonio|nozze|boda',
  christening: 'christening|baptism|taufe|baptême|battesimo|bautizo',
  graduation: 'graduation|abschlussfeier|remise des diplômes',
  reunion: 'class reunion|klassentreffen|retrouvailles',
  honeymoon: 'honeymoon|flitterwochen|hochzeitsreise|lune de miel|voyage de noces',
  roundtrip: 'round ?trip|rundreise',
  roadtrip: 'road ?trip|roadtrip',
  interrail: 'interrail',
  classtrip: 'class trip|school trip|klassenfahrt|klassenreise|voyage scolaire',
  excursion: 'excursion|field trip|day trip|exkursion|\\p{L}*ausflug',
  sailing: 'sailing trip|segeltörn|segelturn',
  cruise: 'cruise|kreuzfahrt|croisière|crociera|crucero',
  hike: 'hike|hiking|\\p{L}*wanderung|wandern|bergtour|randonnée',
  weekend: 'weekend|\\p{L}*wochenende|week-end|fine settimana|fin de semana',
  holiday: 'holidays?|vacation|\\p{L}*urlaub|\\p{L}*ferien|vacances|vacanze|vacaciones',
  festival: 'festival',
  championship: 'championships?|\\p{L}*meisterschaft(?:en)?|championnats?',
  tournament: 'tournament|\\p{L}*turnier|tournoi',
  move: 'moving (?:house|home|day|in)|house move|umzug (?:nach|in|ins)|umzug \\p{L}+ ?[-–→] ?\\p{L}+|umzugstag|déménagement',
  concert: 'concert|\\p{L}*konzert',
  carnival: 'carnival|karneval|fasching|carnaval',
  season: 'season|saison',
  fete: '(?:schul|sommer|stadt|dorf|straßen|wein|herbst|winter|frühlings|kinder|vereins|familien|garten|volks|pfarr)fest|(?:school|village|summer) f[eê]te|kermesse',
  party: 'party|(?:garten|grill|sommer|silvester|haus|einweihungs|geburtstags)party',
  picnic: 'picnic|\\p{L}*picknick|pique-nique',
  barbecue: 'barbecue|bbq|grillabend|grillen',
  visit: 'visit|besuch|visite',
  christmas: 'christmas|weihnachten|noël',
  easter: 'easter|ostern|pâques',
} as const;

/** A kind of occasion. */
export type Occasion = keyof typeof signs;

const entries = Object.entries(signs).flatMap(([key, words]) =>
  isOccasion(key) ? [[key, words] as const] : [],
);

/** Every kind of occasion. */
export const occasions: readonly Occasion[] = entries.map(([key]) => key);

/** Of an hour of its own, before which pictures are taken as well; a journey begins with its first. */
const timed: ReadonlySet<Occasion> = new Set([
  'birthday',
  'wedding',
  'christening',
  'graduation',
  'reunion',
  'championship',
  'tournament',
  'concert',
  'fete',
  'party',
  'picnic',
  'barbecue',
]);

/** About somebody: where nobody known is named, the folder's own words say whose it is. */
const personal = new Set<Occasion>(['birthday', 'wedding', 'christening']);

/** What an album's folder says it is of. */
export type ToldOccasion =
  | { readonly kind: 'known'; readonly occasion: Occasion; readonly who: readonly Told[] }
  /** Whose it is, nobody here knows; `whose` as far as the folder's own words say: `Taufe von Leni`, `Boda de Ana y Luis`. */
  | { readonly kind: 'quoted'; readonly occasion: Occasion; readonly whose: readonly string[] };

/**
 * Reads what an album is of from its folder's name: `Annas Geburtstag`, `Wedding of Ben and Carla`, `Rundreise`.
 *
 * A word counts as a whole only, in German as the end of a longer one, too; of several the first kind in the list.
 *
 * @returns null where the folder names no occasion
 */
export function occasionOf(
  { folderLabel, cast }: StoryPlan,
  { told }: Pick<Company, 'told'>,
): ToldOccasion | null {
  if (folderLabel === null) return null;
  for (const [occasion, words] of entries) {
    const pattern = new RegExp(`(?<!\\p{L})(?:${words})s?(?!\\p{L})`, 'iu');
    if (!pattern.test(folderLabel)) continue;
    if (!personal.has(occasion)) return { kind: 'known', occasion, who: [] };
    const who = told.filter(
      (one) => one.named && one.who.kind === 'label' && isNamedIn(one.who.label, folderLabel),
    );
    const firsts = who.map((one) => (one.who.kind === 'label' ? first(one.who.label) : ''));
    const isClear =
      new Set(firsts).size === firsts.length &&
      firsts.every((name) => cast.filter(({ label }) => first(label ?? '') === name).length === 1);
    // Two share a birthday more often than a christening; a wedding takes two.
    const isTold =
      isClear && (occasion === 'wedding' ? who.length === 2 : who.length > 0 && who.length <= 2);
    return isTold
      ? { kind: 'known', occasion, who }
      : { kind: 'quoted', occasion, whose: who.length > 0 ? [] : ownersIn(folderLabel, words) };
  }
  return null;
}

const name = '\\p{Lu}[\\p{Ll}\\p{M}]+';

/** Whose an occasion is, by how languages say so: behind a preposition, or in front with an apostrophe. */
function ownersIn(folder: string, words: string): readonly string[] {
  const behind = new RegExp(
    `^(?:${words}) (?:von|of|de|di|del|da|do) (${name})(?: (?:und|and|et|y|e|&|\\+) (${name}))?$`,
    'u',
  );
  const inFront = new RegExp(`^(${name})(?:(?: (?:and|&) )(${name}))?['’]s (?:${words})$`, 'u');
  // Languages differ in whether a noun has a capital.
  const lower = folder.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const match =
    behind.exec(folder) ??
    behind.exec(lower) ??
    inFront.exec(folder) ??
    inFront.exec(folder.replace(/(?<=['’]s )\p{Lu}/u, (letter) => letter.toLowerCase()));
  return (match?.slice(1) ?? []).filter((owner: string | undefined) => owner !== undefined);
}

/** Whether pictures may have been taken before it began. */
export function hasItsHour(told: ToldOccasion): boolean {
  return told.kind === 'quoted' || timed.has(told.occasion);
}

function isOccasion(key: string): key is Occasion {
  return key in signs;
}

function first(label: string): string {
  return spokenName(label).toLowerCase();
}
