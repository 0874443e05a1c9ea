import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DaemonError } from '../../../daemon/contract/errors.ts';
import type { Decision, ForgetParams, StoryOptions } from '../../../daemon/contract/protocol.ts';
import { claimsOfText, narratedSentences } from '../../../daemon/draft/claims/claimsInText.ts';
import { findImages, findRegions } from '../../../daemon/draft/markdownRegions.ts';
import { freshHomes } from '../../support/freshHomes.ts';
import { seeded } from '../../people/support/synthetic.ts';
import { nineAlbums } from '../../fixtures/nineAlbums.ts';
import { party, regulars, trip, type AlbumSketch } from '../../fixtures/storyAlbum.ts';
import {
  identities,
  manifestOf,
  openDraftHome,
  photosOf,
  textOf,
  type DraftHome,
} from './support.ts';

// W5: a sentence that we wrote is never marked in the editor as unsupported, whichever way it came into the draft.
const freshHome = freshHomes();
const albums: Readonly<Record<string, AlbumSketch>> = { trip, party, regulars, ...nineAlbums };
const languages = ['en', 'de', 'fr'] as const;
const tones = ['plain', 'warm', 'journalistic', 'humorous'] as const;

/** What the editor marks in a draft, with the sentence it stands in. */
async function marksIn(home: DraftHome, file: string, language: 'en' | 'de' | 'fr') {
  const text = await textOf(file);
  const record = await home.ctx.drafts.find(file);
  const manifest = await manifestOf(file);
  const { people } = manifest;
  const basis = record!.basis;
  const names = [...new Set([...basis.names, ...people.map(({ label }) => label)])];
  const prose = { text, regions: findRegions(text), images: findImages(text) };
  const own = narratedSentences(manifest, text, language);
  return claimsOfText(prose, { ...basis, names }, language, { own }).map(({ claim, start }) => {
    const line = text.slice(text.lastIndexOf('\n', start) + 1).split('\n')[0] ?? '';
    return `${claim.kind} "${claim.text}" in: ${line}`;
  });
}

test.each(Object.entries(albums).map(([name, album], number) => ({ name, album, number })))(
  'no sentence of ours about $name is marked, after any decisions',
  async ({ name, album, number }) => {
    // Each album in two languages, which change from one to the next.
    for (const [index, language] of languages.entries()) {
      if (index === number % languages.length) continue;
      const random = seeded(name.length * 10 + index);
      const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
      const root = await freshHome();
      const home = openDraftHome(join(root, 'data'));
      const folder = join(root, album.folder.replaceAll('/', ' ').trim());
      let nobody = 0;
      const sketches = album.photos.map((sketch) => ({
        ...sketch,
        faces: (sketch.faces ?? []).map((who) => (who === '?' ? `nobody ${nobody++}` : who)),
      }));
      const who = identities(3, [...new Set(sketches.flatMap(({ faces }) => faces))]);
      await home.put(folder, photosOf(who, sketches));
      const story = (): StoryOptions => ({
        language,
        writer: 'builtin',
        tone: pick(tones),
        person: pick(['first', 'third']),
      });
      const file = await home.write(folder, { story: story() });
      if (file === '') continue;
      const check = async (told: unknown): Promise<void> => {
        expect(await marksIn(home, file, language), `${language} ${JSON.stringify(told)}`).toEqual(
          [],
        );
      };
      await check('written');
      for (let step = 0; step < 7; step++) {
        const faces = (await home.grouping()).faces.map(({ id }) => id);
        if (faces.length === 0) break;
        const any = (): string => pick(faces);
        const decision = pick<() => Decision | 'undo' | 'write' | ForgetParams>([
          () => ({ kind: 'name', person: any(), name: pick(['Ana', 'Rose', 'Ana Maria', 'Öz']) }),
          () => ({ kind: 'name', person: any(), name: pick(['Mai', 'Will', 'Bär', 'Été']) }),
          () => ({ kind: 'same', persons: [any(), any()] }),
          () => ({ kind: 'split', person: any(), faces: [any()] }),
          () => ({ kind: pick(['hide', 'stranger'] as const), person: any() }),
          () => ({
            kind: 'consent',
            person: any(),
            consent: pick(['initials', 'a-friend', 'blurred', 'first-name'] as const),
          }),
          () => ({ what: 'person', target: any() }),
          () => 'undo',
          () => 'write',
          () => 'write',
        ])();
        try {
          if (decision === 'write') await home.write(folder, { regenerate: true, story: story() });
          else if (decision === 'undo' || 'kind' in decision) await home.decide(decision);
          else await home.forget(decision);
        } catch (error) {
          if (!(error instanceof DaemonError)) throw error;
          continue;
        }
        await check(decision);
      }
    }
  },
  180_000,
);
