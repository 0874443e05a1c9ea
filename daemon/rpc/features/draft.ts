import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Manifest, manifestFile, parseManifest } from '../../draft/manifest.ts';
import { type Section, splitSections } from '../../draft/sections.ts';
import type { Client } from '../transport/client.ts';
import { toPath, toUri } from '../../contract/uri.ts';
import {
  type DraftImage,
  type DraftRegions,
  findImages,
  findRegions,
} from '../../draft/markdownRegions.ts';

/** A Markdown file of a bundle, as the editor has it or else as it is on disk. */
export interface Draft {
  /** Absolute. */
  readonly file: string;
  /** Absolute path of the bundle's folder. */
  readonly bundle: string;
  readonly manifest: Manifest;
  readonly document: TextDocument;
  /** Its version in the editor; null when it is not open there. */
  readonly version: number | null;
  readonly text: string;
  readonly regions: DraftRegions;
  readonly images: readonly DraftImage[];
  readonly sections: readonly Section[];
}

/**
 * Opens a Markdown file of a bundle.
 *
 * @param uriOrPath as a client spells it
 * @returns null for every other file: only drafts are ours to talk about
 */
export async function openDraft(client: Client, uriOrPath: string): Promise<Draft | null> {
  const file = toPath(uriOrPath);
  if (file === null || !/\.(?:md|markdown)$/i.test(file)) return null;
  const bundle = dirname(file);
  const manifest = await readManifest(bundle);
  if (manifest === null) return null;
  const open = client.documents.get(file);
  const document = open ?? (await readDocument(file));
  if (document === null) return null;
  const text = document.getText();
  return {
    file,
    bundle,
    manifest,
    document,
    version: open ? open.version : null,
    text,
    regions: findRegions(text),
    images: findImages(text),
    sections: splitSections(text),
  };
}

/** Manifests by folder, read anew when they change. */
const known = new Map<string, { readonly stamp: string; readonly manifest: Manifest | null }>();

/** Manifests remembered at once: more than anybody has drafts open. */
const mostKnown = 200;

async function readManifest(bundle: string): Promise<Manifest | null> {
  const path = join(bundle, manifestFile);
  const info = await stat(path, { bigint: true }).catch(nothing);
  if (info === null) return null;
  const stamp = `${info.mtimeNs} ${info.size} ${info.ino}`;
  const before = known.get(path);
  if (before?.stamp === stamp) return before.manifest;
  const text = await readFile(path, 'utf8').catch(nothing);
  const manifest = text === null ? null : parseManifest(text);
  if (known.size >= mostKnown) known.clear();
  known.set(path, { stamp, manifest });
  return manifest;
}

async function readDocument(file: string): Promise<TextDocument | null> {
  const text = await readFile(file, 'utf8').catch(nothing);
  return text === null ? null : TextDocument.create(toUri(file), 'markdown', 0, text);
}

/** A file that cannot be read is no draft. */
function nothing(): null {
  return null;
}
