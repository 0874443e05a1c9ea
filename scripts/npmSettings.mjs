// @ts-check
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { AssetError, codeOf } from './assetsLib.mjs';

/** Settings of npm that decide where and how to fetch; npm itself knows them from files, environment and arguments. */
const relevant = new Map([
  ['registry', 'registry'],
  ['proxy', 'proxy'],
  ['https-proxy', 'httpsProxy'],
  ['noproxy', 'noProxy'],
  ['ca', 'ca'],
  ['strict-ssl', 'strictSSL'],
  ['offline', 'offline'],
  ['local-address', 'localAddress'],
  ['maxsockets', 'maxSockets'],
  ['fetch-timeout', 'timeout'],
]);

/**
 * Asks npm for its settings, under the names npm-registry-fetch uses.
 *
 * @param {string} cwd the folder whose .npmrc counts
 * @returns {Promise<Readonly<Record<string, unknown>>>} what npm says, its own defaults included; secrets are not among them
 * @throws {AssetError} when npm's file of certificates cannot be read
 */
export async function npmSettings(cwd) {
  const all = await listSettings(cwd);
  /** @type {Record<string, unknown>} */
  const settings = {
    // npm waits up to a minute between its tries; somebody watches this one.
    fetchRetries: 2,
    fetchRetryFactor: 2,
    fetchRetryMintimeout: 300,
    fetchRetryMaxtimeout: 3000,
  };
  for (const [key, value] of Object.entries(all)) {
    if (value === null || value === undefined) continue;
    const name = relevant.get(key) ?? (/^@[^:]+:registry$/.test(key) ? key : undefined);
    if (name !== undefined) settings[name] = value;
  }
  if (typeof all['cache'] === 'string') settings['cache'] = join(all['cache'], '_cacache');
  if (typeof all['cafile'] === 'string') settings['ca'] = await certificates(all['cafile']);
  return settings;
}

/**
 * @param {string} cwd
 * @returns {Promise<Record<string, unknown>>}
 */
async function listSettings(cwd) {
  const script = process.env['npm_execpath'];
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script);
  const { stdout } = await promisify(execFile)(
    isNpm ? process.execPath : 'npm',
    [...(isNpm ? [script] : []), 'config', 'list', '--json'],
    // Windows starts npm.cmd through a shell only.
    {
      cwd,
      shell: process.platform === 'win32' && !isNpm,
      env: { ...process.env, npm_config_update_notifier: 'false' },
    },
  );
  /** @type {unknown} */
  const all = JSON.parse(stdout);
  return typeof all === 'object' && all !== null ? { ...all } : {};
}

/**
 * @param {string} file in PEM
 * @returns {Promise<readonly string[]>}
 */
async function certificates(file) {
  try {
    const text = await readFile(file, 'utf8');
    return text.match(/-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----/g) ?? [];
  } catch (error) {
    throw new AssetError(
      `npm's file of certificates ${file} cannot be read (${codeOf(error) ?? 'no code'}); correct it with "npm config set cafile FILE"`,
      { cause: error },
    );
  }
}
