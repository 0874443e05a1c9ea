import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AlbumPeople } from '../../people/recogniseAlbum.ts';
import type { PhotoCache } from '../../photo/cache.ts';
import { hashFile } from '../../shared/hashFile.ts';
import { narrate } from '../../story/narrator/narrator.ts';
import type { CastMember, Shot, StoryPlan } from '../../story/plan/storyPlan.ts';
import { mayGoBeside, replaceBeside } from '../bundleFiles.ts';
import type { Manifest } from '../manifest.ts';
import { escapeText } from '../markdown.ts';

/** A face beside a placeholder: whoever reads `@person-1` sees who is meant. */
export interface Portrait {
  /** Name of its file beside the draft. */
  readonly file: string;
  /** Lower-case hex, of its content. */
  readonly sha256: string;
  /** Person id. */
  readonly person: string;
  /** Placeholder the draft calls them by. */
  readonly label: string;
  /** Absolute path of the small picture it is a copy of. */
  readonly source: string;
}

/** What is known of who may be seen. */
interface PortraitContext {
  readonly cache: Pick<PhotoCache, 'thumbnailPath'>;
  readonly people: Pick<AlbumPeople, 'people' | 'hiddenIn'>;
}

/** As they are named here, or were by earlier versions; no image of a photo is: those end in `.jpg`. */
const ownName = /^face-\d+\.(?:jpeg|webp)$/;

/**
 * Finds a face for everybody the draft may list by a placeholder: the largest of the photos it shows anyway, of which nobody is to
 * be blurred. Who has a name, or is not to be seen, has none.
 *
 * @param dir the bundle's folder; where the user has a file by a portrait's name, there is no portrait
 * @param before those the draft had
 */
export async function possiblePortraits(
  plan: StoryPlan,
  { cache, people }: PortraitContext,
  dir: string,
  before: Manifest['portraits'] = [],
): Promise<readonly Portrait[]> {
  const shots = [...plan.chapters.flatMap((chapter) => chapter.shots), ...plan.gallery];
  const open = shots.filter(
    ({ sha256, turn = 0 }) => turn === 0 && people.hiddenIn(sha256) === null,
  );
  const allowed = new Set(
    people.people.flatMap(({ id, consent, hidden, stranger }) =>
      consent === 'full' && !hidden && !stranger ? [id] : [],
    ),
  );
  const known = new Map(before.map(({ file, sha256 }) => [file, sha256]));
  const found = await Promise.all(
    plan.cast.map(async (member): Promise<readonly Portrait[]> => {
      const { id, label, naming } = member;
      const number = /^@person-(\d+)$/.exec(label ?? '')?.[1];
      if (naming !== 'placeholder' || label === null || number === undefined) return [];
      const source = allowed.has(id) ? largestFace(member, open, cache) : null;
      if (source === null) return [];
      const file = `face-${number}.jpeg`;
      if (!(await mayGoBeside(join(dir, file), known.get(file)))) return [];
      return [{ file, sha256: await hashFile(source), person: id, label, source }];
    }),
  );
  return found.flat();
}

/** Of these faces, those of people the draft does list: it is told for that. */
export function listedAmong(portraits: readonly Portrait[], plan: StoryPlan): readonly Portrait[] {
  if (portraits.length === 0) return [];
  const listed = new Set(narrate(plan).who.map(({ label }) => label));
  return portraits.filter(({ label }) => listed.has(label));
}

/** Of these faces, those of people whom a draft lists, by its text as it was generated. */
export function listedIn(portraits: readonly Portrait[], text: string): readonly Portrait[] {
  return portraits.filter(({ label }) =>
    /^\u00a0?: /.test(text.split(`**${escapeText(label)}**`)[1] ?? ''),
  );
}

function largestFace(
  { id }: CastMember,
  shots: readonly Shot[],
  cache: Pick<PhotoCache, 'thumbnailPath'>,
): string | null {
  const faces = shots.flatMap(({ faces: of, width, height }) =>
    of.flatMap(({ face, person, box }) =>
      person === id ? [{ face, size: (box[2] * box[3]) / (width * height) }] : [],
    ),
  );
  const sorted = faces.sort((a, b) => b.size - a.size || (a.face < b.face ? -1 : 1));
  return (
    sorted.map(({ face }) => cache.thumbnailPath(face)).find((path) => existsSync(path)) ?? null
  );
}

/** What a manifest says of them; absent for none. */
export function portraitsField(portraits: readonly Portrait[]): Pick<Manifest, 'portraits'> {
  if (portraits.length === 0) return {};
  return { portraits: portraits.map(({ file, sha256, person }) => ({ file, sha256, person })) };
}

/** Whether a draft has just these already. */
export function arePortraits(
  before: Manifest['portraits'] = [],
  portraits: readonly Portrait[],
): boolean {
  const wanted = new Map(portraits.map(({ file, sha256 }) => [file, sha256]));
  return (
    wanted.size === before.length && before.every(({ file, sha256 }) => wanted.get(file) === sha256)
  );
}

/** Puts portraits beside their draft and takes away those it has no more; one that its user has changed stays. */
export function replacePortraits(
  dir: string,
  before: Manifest['portraits'] = [],
  portraits: readonly Portrait[] = [],
): Promise<void> {
  return replaceBeside(dir, before, portraits, (file) => ownName.test(file));
}

/** A draft without its portraits, every line on its line. */
export function withoutPortraits(
  text: string,
  { portraits = [] }: Pick<Manifest, 'portraits'>,
): string {
  return portraits
    .filter(({ file }) => ownName.test(file))
    .reduce(
      (rest, { file }) =>
        rest.replace(
          new RegExp(`^(\\s*[-*] )!\\[[^\\]\\n]*\\]\\(${file.replace('.', '\\.')}\\) `, 'gm'),
          '$1',
        ),
      text,
    );
}
