import type { Element } from 'hast';
import { h } from 'hastscript';
import { join } from 'node:path';
import type { Manifest } from '../draft/manifest.ts';
import { readOwn, sha256Of } from '../draft/bundleFiles.ts';
import { drawJourney, noDrawings, placeDrawings, type PostDrawings } from './journey/drawings.ts';
import type { DraftSource } from './draftSource.ts';
import type { ReadPost } from './post.ts';
import type { Language } from '../story/language.ts';

/**
 * Map and days of a draft's page. They tell where and when all photos of the album were taken, as far as the draft was
 * allowed to; a draft of another computer has those that lie beside it.
 */
export async function drawingsOf(
  { dir, record, manifest, text, grouping }: DraftSource,
  post: ReadPost,
): Promise<PostDrawings> {
  const journey = record?.journey;
  if (!record || !journey) return kept(dir, manifest, post);
  const language = storyLanguage(post.language);
  const people = new Map(grouping.persons.map((person) => [person.id, person]));
  const labels = new Map(manifest?.people.map(({ id, label }) => [id, label]));
  // A page names nobody whom the draft does not name.
  const nameOf = (id: string): string | null => {
    const label = labels.get(id) ?? null;
    const consent = people.get(id)?.consent ?? 'full';
    const isTold = label !== null && text.includes(label) && consent === 'full';
    return isTold && !label.startsWith('@') ? label : null;
  };
  const drawings = await drawJourney(journey, language, nameOf);
  const wish = record.story.map === true ? 'in-draft' : 'all';
  return placeDrawings(journey, drawings, language, new Set(post.images), wish);
}

/** Drawings as they were made with the draft; one that was changed since may hold anything, and is no drawing of ours. */
async function kept(dir: string, manifest: Manifest | null, post: ReadPost): Promise<PostDrawings> {
  const files = new Map<string, string>();
  const bySource = new Map<string, Element>();
  for (const { file, sha256 } of manifest?.drawings ?? []) {
    if (!/^[a-z]+\.svg$/.test(file)) continue;
    const text = await readOwn(join(dir, file));
    if (text === null || sha256Of(text) !== sha256 || mayDoMore(text)) continue;
    files.set(`images/${file}`, text);
    const alt = post.altOf(file);
    const image = h('img', { src: `images/${file}`, alt, loading: 'lazy', decoding: 'async' });
    bySource.set(file, h('figure.map', [image]));
  }
  return { ...noDrawings, files, bySource };
}

/** Whether an SVG holds what ours never do: a manifest from elsewhere vouches for nothing. */
function mayDoMore(svg: string): boolean {
  return /<(?!\/?(?:svg|title|style|rect|path|circle|text)\b|\?xml version)|\bon\w+\s*=|\bhref\b|url\(|@import/i.test(
    svg,
  );
}

function storyLanguage(tag: string): Language {
  const [language] = tag.toLowerCase().split('-');
  return language === 'de' || language === 'fr' ? language : 'en';
}
