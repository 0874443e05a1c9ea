/** Why folders and files of an album are no photos of it; each rule in the order it is tried. */
import { message, type Message, type Values } from '../../shared/words/message.ts';

type Reason =
  | 'deleted'
  | 'snapshots'
  | 'system'
  | 'program'
  | 'library'
  | 'unfinished'
  | 'macNotes'
  | 'safetyCopy'
  | 'conflictCopy'
  | 'hidden'
  | 'trashed'
  | 'inCloud';

const because = (reason: Reason, values: Values = {}): Message =>
  message(`leftOut.${reason}`, values);

/** What was deleted lately is called so. */
const lately = [
  'recently ?deleted|zuletzt gelöscht|kürzlich gelöscht|supprim[ée]s? récemment',
  'récemment supprim[ée]s?|elimina(do|dos|ti|to)?( recientemente| di recente)?',
  'apagad[oa]s? recentemente|eliminados recentemente|onlangs verwijderd|senast raderade',
  'nylig slettet|senest slettet|äskettäin poistetut|ostatnio usunięte|nedávno smazané',
  'nemrég törölt|șterse recent|недавно удал[её]нные|нещодавно видалені|最近删除(的项目)?',
  '最近刪除(的項目)?|最近削除した項目|최근 삭제된 항목|yakın zamanda silinenler|son silinenler',
  'πρόσφατα διαγραμμένα|المحذوفة مؤخرًا|נמחקו לאחרונה',
].join('|');

/**
 * What systems and programs call what was deleted lately. No data of the world's languages lists such words: by hand, from
 * Apple's, Google's and Samsung's galleries.
 */
const deletedLately = new RegExp(String.raw`^(${lately})$`, 'i');

/** What holds what was thrown away is called so. */
const bins = [
  String.raw`#recycle( bin)?|@recycle( bin)?|\$recycle\.bin|recycle\.bin|recycler|recycled|trash(ed)?`,
  String.raw`trash-\d+|\.?dtrash|deleted ?(items|photos)?|gelöschte (elemente|objekte|fotos)`,
  'éléments supprimés|globaltrash|bin|network trash folder|files_trashbin|papierkorb',
  'corbeille|papelera( de reciclaje)?|cestino|prullenbak|papperskorg|lixeira|lixo|kosz|koš',
  'kôš|lomtár|roskakori|søppelkurv|papirkurv|coș de reciclare|çöp kutusu|κάδος|кошче',
  'سلة المهملات|סל המחזור|thùng rác|ถังขยะ|tempat sampah|垃圾桶|废纸篓|垃圾箱|ゴミ箱|корзина|кошик',
  'ごみ箱|回收站|資源回收筒|휴지통',
].join('|');

/** Folders that hold what was thrown away, older states of a disk, or what another program made for itself. */
const foreignFolders: readonly (readonly [RegExp, Message])[] = [
  [new RegExp(String.raw`^(${bins})$`, 'i'), because('deleted')],
  [deletedLately, because('deleted')],
  [/.\.(download|part|partial|crdownload)$/i, because('unfinished')],
  [
    /^(#snapshots?|~?snapshots?|@gmt-.*|@recently-snapshot|file ?history|files_versions|@snapshots?|stversions|backupdb)$/i,
    because('snapshots'),
  ],
  [/^(system volume information|lost\+found|lost\.dir|found\.\d{3})$/i, because('system')],
  [
    /^(@eadir|@__thumb|@syno.*|@tmp|@sharebin|@transcode|@appstore|__macosx|node_modules|_vti_cnf|ipod photo cache|zbthumbnail\.info|\.?thumbdata.*|temporary items|\.thumbnails|\.dropbox\.cache|\.picasaoriginals)$/i,
    because('program'),
  ],
  [
    /\.(lrdata|lrlibrary|lrcat-data|cocatalog|cocatalogdb|cosessiondb|imovielibrary|fcpbundle|dopcache|pxmcache|theaterlib(rary)?|tvlibrary|dtbase2|thumbnails)$/i,
    because('library'),
  ],
];

/** Packages of photo libraries, and the folders in them that hold the photos themselves. */
const libraries = /\.(photoslibrary|photolibrary|aplibrary|migratedphotolibrary)$/i;
const originals = /^(originals|masters)$/i;

/** Capture One keeps its copies in a folder of this name in each folder of photos. */
const captureOne = /^(cache|proxies|proxy|thumbnails|settings\d*)$/i;

/**
 * Why a folder is not to be looked into.
 *
 * @param path relative to the album, `/` between parts
 * @returns null when it is to be looked into
 */
export function reasonAgainstFolder(path: string): Message | null {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const rule = foreignFolders.find(
    ([pattern]) => pattern.test(name) || pattern.test(name.replace(/^\./, '')),
  );
  if (rule !== undefined) return rule[1];
  const parent = parts.at(-2) ?? '';
  // What apps of a phone keep for themselves; what they share lies in Android/media.
  if (/^android$/i.test(parent) && /^(data|obb)$/i.test(name)) return because('program');
  if (libraries.test(parent) && !originals.test(name)) return because('library');
  if (/^capture ?one$/i.test(parent) && captureOne.test(name)) {
    return because('program');
  }
  return name.startsWith('.') ? because('hidden') : null;
}

/** What stands for a file that lies in iCloud only; the name is that of the file. */
const inCloud = /^\.(.+)\.icloud$/i;

/**
 * Why a hidden file is no photo of the album.
 *
 * @param name begins with a dot
 * @param isPicture whether its ending is that of a picture
 * @returns null where it is none of a picture: nothing is to be said of it
 */
export function reasonAgainstHidden(
  name: string,
  isPicture: (name: string) => boolean,
): Message | null {
  const elsewhere = inCloud.exec(name)?.[1];
  if (elsewhere !== undefined) return isPicture(elsewhere) ? because('inCloud') : null;
  // macOS keeps notes beside every file of a foreign disk.
  if (!isPicture(name) || name.startsWith('._')) return null;
  if (/^\.trashed-/i.test(name)) return because('trashed');
  if (/^\.pending-/i.test(name)) return because('unfinished');
  return because('hidden');
}

/** Folders called so hold small copies, if what is in them is called as the photos beside them. */
const smallCopies =
  /^[._@]*(thumb(nail)?s?|previews?|proxies|vorschau(bilder)?|miniatur(e[ns]?|as|bilder)?|vignettes?|minis?|small|web|low ?res|cache)[._]*$/i;

/**
 * Whether a folder holds but small copies of the photos beside it.
 *
 * @param name of the folder
 * @param inside beside names of the files in it, and of those beside it
 */
export function isOfSmallCopies(
  name: string,
  inside: readonly string[],
  beside: readonly string[],
): boolean {
  if (!smallCopies.test(name) || inside.length === 0) return false;
  const plain = (file: string): string =>
    file
      .toLowerCase()
      .replace(/\.[^.]*$/, '')
      .replace(
        /^(thumb(nail)?s?|tn|small|mini|preview)[-_ ]*|[-_ ]*(thumb(nail)?|tn|small|mini|preview|\d+x\d+)$/g,
        '',
      );
  const known = new Set(beside.map(plain));
  return inside.filter((file) => known.has(plain(file))).length >= inside.length * 0.6;
}

/** Files that a download or a copy has not finished. */
const unfinished =
  /\.(part|partial|crdownload|download|opdownload|!ut|!sync|bts|!bt|!qb|aria2|filepart|tmp|temp)$/i;

/** Endings of safety copies: the name before them is that of the file they are of. */
const safetyCopy = /(_original|~\d*|\.~\d+~|\.(bak|backup|orig|old|save|sav|swp))$/i;

/** What programs that keep folders alike add to a name when a file was changed in two places. */
const conflicts: readonly RegExp[] = [
  /\.sync-conflict-\d{8}-\d{6}(-\w+)?/i,
  /[_-]conflict-\d{8}-\d{6}/i,
  /[_-]sf-?conflict(?![a-z])[^.]*/i,
  // OneDrive adds the name of the computer.
  /-(?:desktop|laptop|win|pc)-[a-z\d]{5,12}(?:-\d+)?(?=\.)/i,
  /-[^-.]*-?(?:macbook|imac|mac-?mini)[^.]*(?=\.)/i,
  / ?[([][^()[\]]*[)\]]/u,
];

/** Such words stand in the brackets of conflict copies, in the languages these programs speak. */
const conflictWords =
  /conflict|konflikt|conflit|conflicto|conflitto|conflito|konflik|ristiriita|конфликт|конфлікт|競合|冲突|衝突|충돌|ขัดแย้ง|çakış|xung đột/i;

/**
 * Why a file that may be a picture is no photo of the album.
 *
 * @param name of the file
 * @param beside names of all files of its folder
 * @returns null when nothing speaks against it
 */
export function reasonAgainstFile(name: string, beside: ReadonlySet<string>): Message | null {
  if (unfinished.test(name)) return because('unfinished');
  // `wget` and old programs count on: `a.jpg.1` beside `a.jpg`.
  const counted = name.replace(/\.\d{1,3}$/, '');
  if (counted !== name && beside.has(counted)) return because('safetyCopy', { name: counted });
  const backup = safetyCopy.exec(name);
  if (backup !== null && backup.index > 0) {
    const stem = name.slice(0, backup.index);
    if (beside.has(stem)) return because('safetyCopy', { name: stem });
    const again = [...beside].find((other) => other !== name && other.startsWith(`${stem}.`));
    if (again !== undefined && !/\.[^.]{2,5}$/.test(stem))
      return because('safetyCopy', { name: again });
  }
  for (const pattern of conflicts) {
    const match = pattern.exec(name);
    if (match === null) continue;
    const original = name.slice(0, match.index) + name.slice(match.index + match[0].length);
    const isConflict = !/^ ?[([]/.test(match[0]) || conflictWords.test(match[0]);
    if (isConflict && beside.has(original)) return because('conflictCopy', { name: original });
  }
  if (/^\._/.test(name)) return because('macNotes');
  if (/^~\$/.test(name)) return because('unfinished');
  return null;
}

/** Endings of videos: a blog of photos leaves them out, and says so. */
export const videoEnding =
  /\.(mp4|m4v|mov|qt|avi|mkv|webm|3gp|3g2|mts|m2ts|mpe?g|wmv|asf|flv|vob|insv|360|lrv|ogv|mxf)$/i;
