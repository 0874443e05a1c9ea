import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What the registry does with the tarball of a package. */
export type TarballBehaviour =
  | { readonly kind: 'serve' }
  /** Other bytes than the metadata promises. */
  | { readonly kind: 'swap'; readonly bytes: Buffer }
  /** Half the bytes, then silence with the connection open. */
  | { readonly kind: 'stall' };

/** A package as somebody published it. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  readonly tarball: Buffer;
  readonly tarballBehaviour?: TarballBehaviour;
}

/** A small npm registry on loopback: the metadata and tarballs of a few packages, 404 for all others. */
export interface NpmRegistry {
  readonly url: string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  /** Resolves when half a tarball has gone out to a stalled client. */
  readonly stalled: Promise<void>;
  close(): Promise<void>;
}

/** Starts a registry that knows these packages, one version each. */
export async function startNpmRegistry(
  packages: readonly PublishedPackage[],
): Promise<NpmRegistry> {
  const requests: string[] = [];
  let reportStall: () => void = () => undefined;
  const stalled = new Promise<void>((resolve) => {
    reportStall = resolve;
  });
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://registry').pathname);
    requests.push(path);
    const found = packages.find((published) => path === `/${published.name}`);
    if (found) {
      sendJson(response, 200, packument(found, url));
      return;
    }
    const tarball = packages.find((published) => path === tarballPath(published));
    if (!tarball) {
      sendJson(response, 404, { error: 'Not found' });
      return;
    }
    const behaviour = tarball.tarballBehaviour ?? { kind: 'serve' };
    const bytes = behaviour.kind === 'swap' ? behaviour.bytes : tarball.tarball;
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': bytes.length,
    });
    if (behaviour.kind === 'stall')
      response.write(bytes.subarray(0, bytes.length / 2), reportStall);
    else response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    stalled,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** `sha512-...`, as npm writes it. */
export function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

/** A gzipped ustar archive with every file below `package/`, as `npm pack` makes it. */
export function packTarball(files: Readonly<Record<string, Buffer>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, content]) => [
    header(`package/${name}`, content.length),
    content,
    Buffer.alloc((512 - (content.length % 512)) % 512),
  ]);
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  block.write(path, 0, 100);
  block.write(octal(0o644, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(0, 11), 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function packument(published: PublishedPackage, registry: string): unknown {
  const { name, version, tarball } = published;
  const dist = {
    tarball: `${registry}${tarballPath(published)}`,
    integrity: integrityOf(tarball),
    shasum: createHash('sha1').update(tarball).digest('hex'),
  };
  return {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { name, version, dist } },
  };
}

function tarballPath({ name, version }: PublishedPackage): string {
  return `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
