import { readdir } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Report } from '../contract/report.ts';
import { say } from '../shared/words/say.ts';

/**
 * What an Eleventy site's configuration lacks for the pictures beside a draft: it copies only what it is told to.
 *
 * @returns null where nothing is lacking, or the draft lies in no Eleventy site
 */
export async function eleventyNote({ draft }: Pick<Report, 'draft'>): Promise<string | null> {
  if (draft === null) return null;
  const folder = dirname(draft);
  const { siteAround } = await import('../page/site/findSite.ts');
  const site = await siteAround(folder);
  if (site?.kind !== 'eleventy') return null;
  const { eleventyShape } = await import('../page/site/eleventy.ts');
  const { pictures, notes } = await eleventyShape(site);
  if (pictures.kind === 'beside' && notes.length === 0) return null;
  const place = relative(site.root, folder).replaceAll('\\', '/');
  const types = new Set(
    (await readdir(folder)).flatMap((name) => /\.(jpg|webp|svg)$/.exec(name)?.[1] ?? []),
  );
  const type = types.size > 1 ? `{${[...types].sort().join(',')}}` : 'jpg';
  return say('site.passThrough', { folder: place, type });
}
