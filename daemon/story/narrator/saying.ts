import { givenNames } from '../claims/words/names/givenNames.ts';

/** Common forms of verbs that make a caption a sentence, in the languages people write captions in. */
const verbs = new Set(
  `is are was were has have had will can wants goes comes gets takes makes
  ist sind war waren hat haben hatte hatten wird werden wurde kann will kommt geht gibt macht
  est sont était étaient ont avait faut va vont fait`
    .trim()
    .split(/\s+/),
);

/** Whoever acts, where it cannot be an article or a preposition of another language. */
const pronouns = new Set(
  'i we he she they you it ich wir er sie ihr du je nous elle vous'.split(' '),
);

/** Before a noun, which is no verb then. */
const articles = new Set(
  `the a an my our your this that first last der die das ein eine mein meine unser unsere
  le la les un une mon ma notre nos
  second third next one two three four five six some all no other another every both late early new old
  zwei drei vier fünf sechs alle keine andere zweites erstes letztes deux trois quatre cinq six tous`
    .trim()
    .split(/\s+/),
);

/** What somebody is to others, before a name or alone. */
const kin = new Set(
  `aunt uncle grandma grandpa granny mum mom dad cousin sister brother godmother godfather bride groom neighbour
  tante onkel oma opa uroma uropa mama papa schwester bruder patin pate braut bräutigam trauzeuge trauzeugin nachbar nachbarin
  tonton mamie papi papy maman sœur frère marraine parrain voisin voisine`
    .trim()
    .split(/\s+/),
);

/** What may follow a name or a noun in a caption that is no sentence. */
const links = new Set(
  `and or with without in on at by from for of to near before after under over behind against about but not as
  past into onto through around along across towards
  und oder mit ohne im am an auf bei beim vom von vor nach zu zum zur aus unter über hinter neben gegen durch nicht fast erst laut samt seit
  et ou avec sans en dans sur à au aux de du des chez pour par devant derrière sous contre après avant`
    .trim()
    .split(/\s+/),
);

/** With these a caption tells where, how or whither, if it is more than the one word. */
const adverbs = new Set(
  `only back home again lost found finally almost still just off away here there up down arrived bye goodbye hello ready done
  nur diesmal gerade zurück wieder endlich unterwegs verlaufen angekommen geschafft fertig tschüss hallo hier da dort oben unten daheim zuhause weg los
  seulement retour enfin adieu perdu perdus perdues arrivé arrivés arrivée arrivées ici là encore bientôt`
    .trim()
    .split(/\s+/),
);

/** Behind a noun it says what was done, or what it does: `Balkon bepflanzt`, `Estrich trocknet`, `Carrelage posé`. */
const participle =
  /^(?:\p{L}{0,8}ge\p{L}{3,}(?:t|en)|(?:be|ver|ent|er|zer|über|unter)\p{L}{3,}t|\p{L}{2,}(?:[dt]|[cfgkp]n|[ght]m)et|\p{L}{3,}ée?s?)$/u;

/** What takes more words tells something. */
const mostOfThing = 11;

/**
 * Whether there can be what a caption names, as there can be a breakfast: neither `Tara wants to climb up`, which
 * {@link readsAsSentence}, nor `Lost in the old town`, `On the roof`, `Waiting for the train`, `Home again`.
 *
 * @param names of people of the album
 */
export function isThing(text: string, names: readonly string[]): boolean {
  const [first = '', second = ''] = text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const isWay = links.has(first) && !articles.has(first);
  const isDoing = /\p{L}{3}ing$/u.test(first) && (links.has(second) || articles.has(second));
  const tells = isWay || isDoing || adverbs.has(first);
  const [lead = '', ...rest] = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  // `Balkon bepflanzt`; and nobody has `Ben at the bar`, but `Ben’s speech`.
  const isDone = /^\p{Lu}/u.test(lead) && participle.test(rest.at(-1) ?? '');
  const isSomebody =
    rest.length > 0 &&
    names.some((name) => name.split(' ')[0]?.toLowerCase() === lead.toLowerCase());
  return !readsAsSentence(text, names) && !(tells && second !== '') && !isDone && !isSomebody;
}

/**
 * Whether a caption reads as a sentence of its own, `Tara wants to climb up`, and not as a name for what is to be seen,
 * `Breakfast at the market`: only the latter can come, follow or be had. By its form alone, in any language; in doubt it is
 * a sentence, since what suits a sentence suits every caption.
 *
 * @param names of people of the album
 */
export function readsAsSentence(text: string, names: readonly string[]): boolean {
  if (/[!?…]$/u.test(text)) return true;
  const isName = (word: string): boolean =>
    givenNames.has(word.toLowerCase()) ||
    names.some((name) => name.split(' ')[0]?.toLowerCase() === word.toLowerCase());
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const [first = '', second = ''] = words;
  if (words.length > mostOfThing) return true;
  if (pronouns.has(first.toLowerCase()) && words.length > 1) return true;
  if (words.slice(1).some((word) => verbs.has(word))) return true;
  // `Aunt Rosa wins the bet`.
  const third = words[2] ?? '';
  const isActing =
    kin.has(first.toLowerCase()) && /^\p{Lu}/u.test(second) && /^\p{Ll}/u.test(third);
  if (isActing && !links.has(third)) return true;
  // `Waiting hours for the ferry`.
  if (!/^\p{Ll}/u.test(second) || links.has(second) || /\p{L}{3}ing$/u.test(first)) return false;
  // `Opa bläst die Kerzen aus`, `Grandpa blows the candles out`.
  if (isName(first) || (kin.has(first.toLowerCase()) && /^\p{Lu}/u.test(first))) return true;
  return (
    words.length > 2 && !articles.has(first.toLowerCase()) && /\p{L}{3}(?:t|[^s]s)$/u.test(second)
  );
}
