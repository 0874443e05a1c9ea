import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { DaemonError } from '../../contract/errors.ts';
import type { QdrantEndpoint } from './faceStore.ts';
import { answers } from './qdrantProcess.ts';
import { say } from '../../shared/words/say.ts';
import { systemReason } from '../../shared/words/systemReason.ts';

/** A way to a Qdrant that answers. */
export interface QdrantConnection {
  /**
   * Finds or makes a Qdrant that answers: for the first use and after every refused connection.
   *
   * @throws DaemonError if there is no use in trying again, another error if there may be
   */
  readonly ensure: () => Promise<QdrantEndpoint>;
}

export interface QdrantServerOptions {
  /** One URL, or those of several nodes of one cluster with commas between; without a port 6333. */
  readonly url: string;
  readonly apiKey: string | null;
  /** Non-loopback URLs the user approved, exactly as written: the whole setting or one of its parts. */
  readonly approvedUrls: readonly string[];
}

/**
 * Leads to servers that somebody else runs: the first of the URLs that answers, the last good one first.
 *
 * Anything beyond this computer has to be approved, and addresses decide, not names.
 */
export function connectToQdrant(options: QdrantServerOptions): QdrantConnection {
  let nodes: QdrantEndpoint[] | null = null;
  return {
    ensure: async () => {
      nodes ??= await resolveNodes(options);
      for (const node of nodes) {
        if (!(await answers(node, 2000))) continue;
        nodes = [node, ...nodes.filter((other) => other !== node)];
        return node;
      }
      throw new Error(say('qdrant.silent', { url: nodes.map(({ url }) => url).join(', ') }));
    },
  };
}

async function resolveNodes(options: QdrantServerOptions): Promise<QdrantEndpoint[]> {
  const urls = options.url.split(',').map((part) => part.trim());
  const approved = options.approvedUrls.includes(options.url);
  return await Promise.all(
    urls
      .filter((url) => url !== '')
      .map(async (url) => ({
        url: await resolveNode(url, approved || options.approvedUrls.includes(url)),
        apiKey: options.apiKey,
      })),
  );
}

async function resolveNode(text: string, approved: boolean): Promise<string> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new DaemonError('storeUnavailable', say('qdrant.notAUrl', { url: text }));
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await addressesOf(host);
  const isLocal = addresses.every(({ address, family }) =>
    loopback.check(address, family === 6 ? 'ipv6' : 'ipv4'),
  );
  if (!isLocal && !approved) {
    throw new DaemonError('endpointNotApproved', say('qdrant.elsewhere', { url: url.origin }));
  }
  // A port that is the default of its scheme is not in `url.port`, but has been asked for.
  const port = url.port || (/:(80|443)(\/|$)/.exec(text)?.[1] ?? '6333');
  // A local name is replaced by its address, so that it cannot come to mean another computer.
  const [first] = addresses;
  const local = first && (first.family === 6 ? `[${first.address}]` : first.address);
  const name = isLocal && url.protocol === 'http:' && local ? local : url.hostname;
  return `${url.protocol}//${name}:${port}${url.pathname.replace(/\/+$/, '')}`;
}

async function addressesOf(host: string): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  try {
    return await lookup(host, { all: true });
  } catch (error) {
    const message = say('qdrant.notFound', { url: host, reason: systemReason(error) });
    throw new Error(message, { cause: error });
  }
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
