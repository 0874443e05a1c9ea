import { isNamedScreenshot } from '../../photo/find/screenshot.ts';
import { isScore } from '../../photo/metadata/words.ts';
import { readName } from '../../photo/time/nameTime.ts';
import { monthOf } from '../../photo/time/timeWords.ts';

/** What a folder's name says about its photos. */
export interface FolderName {
  /** Its words without date and separators; null when there are none worth telling. */
  readonly label: string | null;
  /** `2016`, `2016-03` or `2016-03-04`; null when there is none. */
  readonly date: string | null;
}

/** Names that say where photos lie, not what they show; compared without case, spaces and digits. */
const meaningless = new Set(
  (
    'dcim camera cameraroll photo photos picture pictures image images img imgs foto fotos bild bilder album albums ' +
    'apple canon nikon olymp olympus sony fuji pana panasonic casio gopro media misc msdcf nctc nz eos ' +
    'new newfolder neu neuerordner untitled unbenannt export exports import imports temp tmp download downloads ' +
    'desktop upload uploads inbox share shared sent whatsapp whatsappimages telegram signal screenshots input output ' +
    'sample samples sampleimages test tests testdata data assets files stuff various diverse sonstiges old backup jpg ' +
    'handy handyfotos handybilder phone smartphone mobile telefon jpeg raw heic original originals edited selected auswahl best card sdcard folder ordner src in out work home public année annee jahr year anno'
  ).split(' '),
);

/** Of the languages most folders are named in, as CLDR has them. */
const monthNames = ['en', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'nl']
  .flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
  })
  .join('|');

const year = '(?:19|20)\\d\\d';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const edge = '(?<![\\p{L}\\p{N}])';
const edgeAfter = '(?![\\p{L}\\p{N}])';
const datePatterns: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [
    new RegExp(`${edge}(${year})([-_. ]?)(${month})\\2(${day})${edgeAfter}`, 'u'),
    ([, y, , m, d]) => `${y ?? ''}-${m ?? ''}-${d ?? ''}`,
  ],
  [
    new RegExp(`${edge}(${day})([.])(${month})\\2(${year})${edgeAfter}`, 'u'),
    ([, d, , m, y]) => `${y ?? ''}-${m ?? ''}-${d ?? ''}`,
  ],
  [
    new RegExp(`${edge}(${year})[-_.](${month})${edgeAfter}`, 'u'),
    ([, y, m]) => `${y ?? ''}-${m ?? ''}`,
  ],
  // Two years in a row, as of a season: the first one.
  [
    new RegExp(`${edge}(${year})\\s?[-–/_]\\s?(?:${year}|\\d\\d)${edgeAfter}`, 'u'),
    ([, y]) => y ?? '',
  ],
  [
    new RegExp(`${edge}(${monthNames})\\.?[ _](${year})${edgeAfter}`, 'iu'),
    ([, name, y]) => `${y ?? ''}-${String(monthOf(name ?? '') ?? '').padStart(2, '0')}`,
  ],
  [new RegExp(`${edge}(${year})${edgeAfter}`, 'u'), ([, y]) => y ?? ''],
];

/** A number that only puts folders in order: padded, or set off by a sign of its own (`01 Arles`, `2. Markt`, `3-Fest`). */
const sortingNumber = /^(?:0\d{1,3}[\s._)-]+|\d{1,3}(?:[._)]\s*|\s?[-_–]\s?))(?=\p{L})/u;

/** A number that counts what follows, to a German reader: `1. Tag`, `3. Etappe`, `1. Mai`; it sorts nothing. */
const ordinal = new RegExp(
  `^(?!0)\\d{1,2}\\.\\s?(?:${monthNames}|\\p{L}*(?:tag|etappe|woche|monat|jahr|halbzeit|hälfte|advent|runde|klasse|liga|platz|satz|akt|semester|gang))${edgeAfter}`,
  'iu',
);

/** Any number before the words, for folders that are all numbered. */
const leadingNumber = /^(\d{1,3})[\s._)-]+(?=\p{L})/u;

/**
 * Reads a dated folder name such as `2016-03-04 Lisbon`, `Sintra_2016` or `04.03.2016 - Zoo`.
 *
 * @param name the folder's own name, untrusted
 * @param siblings names of the folders beside it: where these count up, its number is one that sorts
 */
export function parseFolderName(name: string, siblings: readonly string[] = []): FolderName {
  const clean = cleanText(name);
  const sorting = isCountedUp(siblings) ? leadingNumber : sortingNumber;
  let rest = ordinal.test(clean) ? clean : clean.replace(sorting, '');
  let date: string | null = null;
  for (const [pattern, format] of datePatterns) {
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      date ??= format(match);
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    }
  }
  if (!/\p{L} \p{L}/u.test(rest) && !hyphenated.test(rest.trim()))
    rest = rest.replace(/(?<=[\p{L}\p{N}])[-_]+(?=[\p{L}\p{N}])/gu, ' ');
  const label = rest
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{Pd}.,;:+&/]+|[\s\p{Pd}.,;:+&/(]+$/gu, '')
    .trim();
  return { label: isTellingLabel(label) ? capitalised(label) : null, date };
}

/** One word, or a town's name, that is written with hyphens: `Semi-final`, `Saint-Malo`, `Stratford-upon-Avon`. */
const hyphenated = /^\p{Lu}\p{Ll}+(?:-\p{Ll}{1,5})?-\p{L}\p{Ll}+$/u;

/** `1 Arrival`, `2 Market`, `3 Feast`: each with a number, none twice, from the first on; padded ones may leave gaps. */
function isCountedUp(names: readonly string[]): boolean {
  const numbers = names.map((name) => Number(leadingNumber.exec(name)?.[1] ?? NaN));
  if (numbers.length < 2 || new Set(numbers).size < numbers.length || numbers.some(Number.isNaN))
    return false;
  const isPadded = names.some((name) => /^0\d/.test(name));
  return isPadded || (Math.min(...numbers) <= 1 && Math.max(...numbers) <= names.length + 2);
}

function isTellingLabel(label: string): boolean {
  const letters = label.replace(/[^\p{L}]/gu, '');
  // A station, a site: `St 02`.
  if (/^\p{Lu}\p{Ll}\.? ?\d{1,3}$/u.test(label)) return true;
  // Two letters are an abbreviation, but two characters of other scripts can be a place.
  if (letters.length < (/^[\p{Script=Latin}]*$/u.test(letters) ? 3 : 2) || label.length > 60) {
    return false;
  }
  if (meaningless.has(letters.toLowerCase())) return false;
  // Random names: `a8Xk2QzP`, hashes, `tmp.Qz81`.
  if (/^(tmp|temp|photoblog|vitest)\b/i.test(label)) return false;
  return label.split(' ').every((word) => !isCode(word)) && !looksLikeInstruction(label);
}

/** Letters and digits thrown together, or a mix of cases within one short word: not a word. */
function isCode(word: string): boolean {
  return (
    (/\d/.test(word) && /\p{L}.*\d.*\p{L}|\d.*\p{L}.*\d/u.test(word)) ||
    /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}+\p{Lu}/u.test(word) ||
    // A camera's model: 70D, 2000D.
    /^\d+[A-Z]{1,2}$/.test(word) ||
    /^[0-9a-f]{12,}$/i.test(word)
  );
}

function capitalised(text: string): string {
  return text === text.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * The words of a file name that a person wrote, such as `Grandma's 80th birthday`.
 *
 * @param path of the photo
 * @returns null for a camera's or program's name
 */
export function parseFileName(path: string): string | null {
  const base = cleanText(path.slice(path.lastIndexOf('/') + 1)).replace(/\.[^.]{1,5}$/, '');
  // A date with a time of day was put there by a machine, and so were the words before it, in whatever language.
  const named = readName(path.slice(path.lastIndexOf('/') + 1));
  if (named?.stated.precision === 'second' || isNamedScreenshot(base)) return null;
  const added = afterNumber.exec(base)?.[1];
  if (added !== undefined && !programWords.test(added)) return added;
  const spaced = /\p{L} \p{L}/u.test(base);
  // What programs put before their name is a date as well.
  const undated = base.replace(/^[\d\s_.,-]+/, '');
  if (machineName.test(undated)) return null;
  const words = base
    .split(spaced ? /[\s_]+/ : /[\s_-]+/)
    .filter((word) => !/^\(?\d*\)?$/.test(word) && word !== '-');
  const real = words.filter((word) => /\p{L}{3}/u.test(word));
  if (real.length < (spaced ? 2 : 3) || words.some(isCode)) return null;
  // `card-profile5-square`: words joined by dashes with numbers among them come from a program.
  if (!spaced && /\d/.test(words.join(''))) return null;
  if (base.length > 100 || looksLikeInstruction(base)) return null;
  return capitalised(words.join(' '));
}

/** What somebody wrote behind the camera's number: `DSC00418 Paris`. */
const afterNumber =
  /^(?:IMG|DSC[FN]?|PXL|MVI|P)[ _-]?\d{4,}[ _-]+(\p{Lu}\p{Ll}{2,}(?: [\p{L}’'-]{2,}){0,5})$/u;

/** What programs write there. */
const programWords =
  /^(?:copy|kopie|edit|edited|bearbeitet|effects?|portrait|burst|cover|night|nacht|pano|panorama|original|large|small|web|final|raw|bokeh|hdr|mp|collage|animation|motion|top|export|scan|screenshot|shot|photo|foto|image|bild|ignore|disregard)(?![\p{L}])/iu;

/** How cameras, scanners and programs begin the names they make up. */
const madeNames = [
  'img|image|dsc|dcim|pxl|mvimg|whatsapp|screen|bildschirm|signal|telegram|received|fb',
  'snapchat|unnamed|untitled|unbenannt|copy|kopie|scan|photo|foto|picture|bild|video|camera',
  'file|attachment|export|test|adobe scan|camscanner|genius scan|office lens|lightroom|vsco',
  'snapseed|burst cover|new doc|neues dokument|nouveau document|doc scan|dall·e',
  'chatgpt image|gemini|midjourney|viber|kakaotalk|line album|instagram|facebook|messenger',
  'picsart|collage|canva|unsplash|pexels|pixabay|istock|shutterstock',
].join('|');

const machineName = new RegExp(String.raw`^(${madeNames})([^\p{L}]|shot|foto|cam|$)`, 'iu');

/** What cameras, phones and programs write into descriptions of their own accord. */
const machineWords = new RegExp(
  [
    'digital camera|^sony dsc$|^samsung|^exif|^created with|^processed with|^edited with',
    '^screenshot',
    '^(cof|sdr|hdr|dav|rhdr|nor|vhdr|rbt|mde|oznor|ozedf|edf|fbt|btf|bty|ptr|qrf|tmp|default|untitled|unknown|null|none|undefined|jpeg|file|caption|title|description|comment|subject|ascii)([ _].*)?$',
    String.raw`^(image|photo|picture)s?(?:[ _#-]*[\d(].*|_.*| (?:by|via|caption|title|description|file|id|copyright|from (?:my )?(?:phone|iphone|camera))(?![\p{L}]).*)?$`,
    String.raw`https?:|www\.|copyright|©|^\(c\)`,
    String.raw`^(?:photo|image|picture|foto|bild|fotograf(?:ie)?|photographie)s? ?(?:credits?\b|:)`,
    String.raw`[\w.-]+@[\w-]+\.\w|^lead tech|^intel|adobe|photoshop|lightroom|^gimp|^appended`,
    String.raw`^user comments?$|^\w+_\w+$`,
  ].join('|'),
  'iu',
);

/**
 * The photographer's words, when they are credible: not a camera's default, an address, a licence or an instruction.
 *
 * @param text title or description, untrusted
 * @param most characters
 * @returns one line, cut at the end of a sentence or word; null when there is nothing to tell
 */
export function parseWords(text: string | null, most = briefWords): string | null {
  if (text === null) return null;
  const line = withoutTags(cleanText(text));
  if (isScore(line)) return line;
  // A year behind a word is somebody's, too: `Abi 1989`.
  const undated = machineName.test(line) ? line : line.replace(/ (?:19|20)\d\d$/, '');
  const letters = undated.replace(/[^\p{L}]/gu, '').length;
  // `Core no. 17, 2.4 m`: spaces speak neither for words nor against.
  const isTelling =
    letters >= undated.replace(/\s/gu, '').length / 2 && isWordLike(undated, letters);
  if (!isTelling && !measured.test(line)) return null;
  if (machineWords.test(line) || /[{}<>\\]|\w\.(jpe?g|heic|png|tiff?|mov)\b/i.test(line))
    return null;
  if (
    !(/\p{Ll}|\p{Lo}/u.test(line) || isShouted(line)) ||
    line.split(' ').some(isCode) ||
    looksLikeInstruction(line)
  ) {
    return null;
  }
  return cutAt(line, most);
}

/**
 * What somebody put below a photo in place of words: `🏕️`, `❤️ 🇵🇹!`.
 *
 * @param text title or description, untrusted
 * @returns null where there is anything else, or more than a few
 */
export function parseSigns(text: string | null): string | null {
  const line = cleanText(text ?? '');
  return line.length <= mostSigns && signs.test(line) ? line : null;
}

/** Of UTF-16: a family is eleven of them. */
const mostSigns = 32;

/** Emojis and what joins them; a copyright is none. */
const signs =
  /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}])(?!.*[©®™])[\p{Extended_Pictographic}\p{Emoji_Component}\s!?…]+$/u;

/** `3,420 g, 51 cm`: somebody has weighed or measured it; of millimetres and metres programs write as well. */
const measured = /^(?:\d[\d.,]*\s?(?:kg|g|cm|km|lbs?|oz|°C)(?:[\s,;/]+|$))+$/u;

/** `QUEUE ROUND THE BLOCK`, `PICNIC!`: two words or a cry; one word alone, and what cameras are called, are a machine's. */
function isShouted(line: string): boolean {
  const words = line.match(/\p{L}{3,}/gu) ?? [];
  return !makers.test(line) && (words.length > 1 || (words.length === 1 && /[!?]$/u.test(line)));
}

/** In capitals, cameras write who made them. */
const makers =
  /^(?:olympus|sony|canon|nikon|pentax|kodak|(?:konica ?)?minolta|casio|ricoh|fuji(?:film)?|panasonic|leica|kyocera|vivitar|benq|unicode|digital|dsc|hp)(?!\p{L})/iu;

/** Behind a text: `First ice cream #spring #ice`. */
const tagsBehind = /(?:(?:^|\s)#[\p{L}\p{N}_]+)+\s*$/u;

/** A text without the hashtags behind it, and without the signs of those in it: `Picnic at the #lake` was at the lake. */
function withoutTags(line: string): string {
  return line.replace(tagsBehind, '').replace(/(?<![\p{L}\p{N}&])#(?=\p{L}{2})/gu, '');
}

/** The hashtags of a text: keywords of whoever wrote it. */
export function hashtagsOf(text: string | null): readonly string[] {
  const tags = cleanText(text ?? '').match(/(?<![\p{L}\p{N}&])#\p{L}[\p{L}\p{N}_]*/gu) ?? [];
  return tags.map((tag) => capitalised(tag.slice(1)));
}

/** As much of somebody's words as a sentence of a story bears. */
export const briefWords = 200;

/** As much as a caption has room for: with more it is no caption. */
export const mostWords = 2000;

/** A text within a number of characters: whole sentences of it where there are any, else whole words. */
export function cutAt(line: string, most: number): string {
  if (line.length <= most) return line;
  const sentences = new RegExp(`^.{20,${most - 1}}[.!?](?=\\s)`, 'u').exec(line)?.[0];
  return sentences ?? `${line.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

/** Four letters make a word; three with a capital and a vowel (`Mud`, `Zoo`), and two where a sign is a word. */
function isWordLike(line: string, letters: number): boolean {
  return (
    letters > 3 ||
    (letters === 3 && /^\p{Lu}\p{Ll}{2}[.!?]*$/u.test(line) && /[aeiouyäöüéè]/i.test(line)) ||
    (letters === 2 &&
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(line))
  );
}

/** One of a row that somebody numbered: `Transect 1`, `Station 14`. */
const counted = /^\p{Lu}\p{Ll}{3,19} \d{1,3}$/u;

/** What programs and cameras number. */
const numberedByPrograms =
  /^(?:rating|stars?|stern|label|colou?r|farbe|version|copy|kopie|copie|album|page|seite|layer|image|photo|foto|picture|bild|scan|film|roll|disc|disk|iphone|pixel|galaxy|canon|nikon|sony|lumix|picasa|lightroom|photoshop|windows|folder|ordner|dossier|level|track|untitled|unbenannt) /iu;

/**
 * A keyword worth telling: one to three words, or one with a number, not a path of a catalogue, a rating or a program's mark.
 *
 * @param text untrusted
 */
export function parseKeyword(text: string): string | null {
  const word = cleanText(text);
  if (counted.test(word)) return numberedByPrograms.test(word) ? null : word;
  if (!/^\p{L}[\p{L}\p{M}’' -]{2,29}$/u.test(word) || word.split(' ').length > 3) return null;
  if (machineWords.test(word) || programWords.test(word) || looksLikeInstruction(word)) return null;
  return isCode(word) || meaningless.has(word.toLowerCase()) ? null : word;
}

/** How text speaks to a program. */
const instruction = new RegExp(
  [
    String.raw`\b(ignore|disregard|forget|override)\b.{0,40}\b(instruction|previous|above|prior|prompt|rule|everything)`,
    String.raw`\b(system|developer|assistant|user)\s*(prompt|message|:)|\binstructions?\b|\bprompt\b`,
    String.raw`\byou are (now |an? )`,
    String.raw`\b(write|say|print|output|reply|respond|insert|include|call|name) (only|this|the (word|following|text)|exactly|everyone|every|all)\b`,
    String.raw`<\|`,
  ].join('|'),
  'i',
);

/** Text that speaks to a program rather than about a photo. */
function looksLikeInstruction(text: string): boolean {
  return instruction.test(text);
}

/** One line without control, formatting and direction characters (joiners stay: scripts and emoji need them). */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .trim();
}
