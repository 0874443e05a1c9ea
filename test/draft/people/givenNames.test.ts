import { beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../../daemon/contract/protocol.ts';
import { withPresentNames } from '../../../daemon/draft/people/withPresentNames.ts';
import { freshHomes } from '../../support/freshHomes.ts';
import {
  faceOf,
  identities,
  manifestOf,
  photosOf,
  textOf,
  weekendWith,
  type DraftHome,
} from './support.ts';

const freshHome = freshHomes();
const who = identities(7, ['ana', 'ben', 'cem']);

let home: DraftHome;
let folder: string;
let file: string;

beforeEach(async () => {
  const photos = photosOf(who, [
    { path: '01.jpg', at: '2024-09-14T10:00:00', faces: ['ana'] },
    { path: '02.jpg', at: '2024-09-14T10:20:00', faces: ['ben'], description: 'Lena is late' },
    { path: '03.jpg', at: '2024-09-14T11:00:00', faces: ['ana', 'ben'] },
    { path: '04.jpg', at: '2024-09-14T16:00:00', faces: ['cem'] },
    { path: '05.jpg', at: '2024-09-14T18:00:00', faces: ['ana', 'cem'] },
  ]);
  ({ home, folder, file } = await weekendWith(await freshHome(), photos));
  await home.decide(called('ana', '01.jpg', 'Lena Vogt'));
  await home.decide(called('ben', '02.jpg', 'Ben Reiß'));
});

function called(person: string, path: string, name: string): Decision {
  return { kind: 'name', person: faceOf(person, path), name };
}

describe('who is told in full once and by the given name afterwards', () => {
  test('is so on a page as well, as long as the name is the same', async () => {
    const text = `${await textOf(file)}\nIt was Lena and Ben who left last.\n`;
    const manifest = await manifestOf(file);
    // As if the narrator had called them so.
    const short = manifest.people.flatMap(({ label, ...rest }) =>
      label.includes(' ') ? [{ ...rest, label: label.split(' ')[0] ?? '' }] : [],
    );
    expect(short.length).toBeGreaterThan(0);
    const people = [...short, ...manifest.people];
    expect(withPresentNames(text, { ...manifest, people }, await home.grouping())).toBe(text);
  });

  test('gets another name where the name is another one', async () => {
    const text = 'It was Lena who left last.\n';
    const manifest = await manifestOf(file);
    const short = manifest.people.flatMap(({ label, ...rest }) =>
      label === 'Lena Vogt' ? [{ ...rest, label: 'Lena' }] : [],
    );
    await home.decide(called('ana', '01.jpg', 'Maria'));
    const people = [...short, ...manifest.people];
    expect(withPresentNames(text, { ...manifest, people }, await home.grouping())).toBe(
      'It was Maria who left last.\n',
    );
  });
});

describe('what the photographer wrote', () => {
  test('stays below its picture as it is, whoever is called otherwise', async () => {
    for (const format of ['markdown', 'hugo', 'jekyll'] as const) {
      await home.decide(called('ana', '01.jpg', 'Lena'));
      const written = await home.write(folder, { story: { format } });
      const [before, manifest] = [await textOf(written), await manifestOf(written)];
      await home.decide(called('ana', '01.jpg', 'Maria'));
      const text = withPresentNames(before, manifest, await home.grouping());
      expect(text).toMatch(/(?:\*|caption="|<figcaption>)Lena is late/);
      expect(text).toContain('Maria');
    }
  });
});
