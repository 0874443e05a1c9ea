/** Longest text that is kept, in characters. */
const maxLength = 2000;

const maxKeywords = 50;
const maxKeywordLength = 100;

/** Control characters, directional overrides, invisible separators and tags: none belongs into a caption. */
const unwanted =
  // eslint-disable-next-line no-control-regex -- they are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

/** What cameras, phones and programs write by themselves where a person could write something. */
const automatic = [
  /\bdigital (still )?camera$/i,
  /^(sony dsc|samsung( csc)?|minolta|konica minolta|exif[_ ]jpeg.*|dcim\W*|(dsc|img)\w{0,2}\W?\d+)$/i,
  /^(default|untitled|image|photo|picture|picasa|screenshot|applemark|binary comment|created with gimp.*)$/i,
  /^(creator: gd-jpeg|lead technologies|file written by adobe|handmade software|optimized by|processed (by|with)|jpeg encoder|intel\(r\) jpeg|xnview|acdsee|charset=|oplus_|oppo_|filter: |hdrplus|mmexport)/i,
  // Codes that Huawei, Honor and others put there: modes of the camera.
  /^(cof|dav|edf|fbt|hbf|hdr|hdrpl|jpg|mde|mon|nor|oznor|ptr|ptfbt|rbt|rhdr|rpt|sdr|vpp|zza|btf|btr|bty|bmf|dig|dcs)$/i,
  // Makers and programs by name alone.
  /^((photo |made |edited |shot )?(by|with|via|on)? ?(hasselblad|leica( camera)?|nikon|canon|fujifilm|olympus|pentax|panasonic|kodak|ricoh|casio|gopro|dji|apple|google|huawei|xiaomi|oneplus|faceapp|picsart|photogrid|snapseed|instagram|beautyplus|meitu|b612|inshot|prequel|remini|facetune|vsco|canva|camscanner)|jpe?g|ascii|unicode)$/i,
  /^(maker:0x|file source: )/i,
  // Names of files, versions and measurements.
  /^dcim[\\/]/i,
  /^\S+\.(jpe?g|heic|png|tiff?|dng|gif|webp)$/i,
  /^(dcf \d|r: ?\d)/i,
  // Codes in capitals, and a model's name in place of words.
  /^[A-Z0-9]+(_[A-Z0-9]+)+$/,
  /^(?=\S*\d)[A-Z][\w-]+ image$/i,
  // Settings written as data.
  /^\s*[[{<]/,
  /^[\w./:-]+=[^ ]+$/,
];

/** Where it can be no time of day: `2:4`, `5-1!`, `28:27`, and neither `2:45` nor `10:30`. */
const score = /^(?:\d{1,3} ?[:–-] ?\d|(?:2[5-9]|[3-9]\d|1\d\d) ?[:–-] ?\d{2,3}) ?!*$/;

/** Whether a caption is how a match stands. */
export function isScore(caption: string): boolean {
  return score.test(caption);
}

/**
 * Cleans a text from a file's metadata: what no reader should meet is taken out, white space becomes single spaces.
 *
 * @returns null when nothing is left, or when a machine wrote it (`OLYMPUS DIGITAL CAMERA`); at most 2000 characters
 */
export function cleanWords(text: string): string | null {
  const clean = tidy(text, maxLength);
  if (isScore(clean)) return clean;
  if (!/\p{L}/u.test(clean) || automatic.some((pattern) => pattern.test(clean))) return null;
  return clean;
}

/**
 * Cleans a list of keywords.
 *
 * @returns each once, whatever its case; at most 50 of at most 100 characters
 */
export function cleanKeywords(keywords: readonly string[]): readonly string[] {
  const byCase = new Map<string, string>();
  // Some programs write all of them as one.
  const each = keywords.flatMap((text) => (/,.*,/s.test(text) ? text.split(',') : [text]));
  for (const keyword of each) {
    const clean = tidy(keyword, maxKeywordLength);
    const key = clean.toLowerCase();
    if (/[\p{L}\p{N}]/u.test(clean) && !byCase.has(key)) byCase.set(key, clean);
  }
  return [...byCase.values()].slice(0, maxKeywords);
}

/** One clean line of at most so many characters. */
export function tidy(text: string, length: number): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(unwanted, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = Array.from(clean);
  return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}
