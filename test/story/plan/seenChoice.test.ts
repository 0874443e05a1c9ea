import { describe, expect, it } from 'vitest';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { StoryPlan } from '../../../daemon/story/plan/storyPlan.ts';
import { tell } from '../../../daemon/shared/words/say.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const plan = (photos: readonly PhotoSketch[], length: 'short' | 'medium' = 'short'): StoryPlan =>
  planStory(
    sketchAlbum({ folder: 'Album', people: { ana: 'Ana', ben: 'Ben' }, photos }, { length }),
  );

const chosen = (of: StoryPlan): readonly string[] =>
  of.chapters.flatMap(({ shots }) => shots.map(({ path }) => path));

/** Two frames of one moment, the second a little sharper. */
const twoFrames = (
  first: Partial<PhotoSketch>,
  second: Partial<PhotoSketch>,
): readonly PhotoSketch[] => {
  const same = { scene: 'one', faces: ['ana', 'ben'], sight: {} };
  return [
    { ...same, path: 'first.jpg', at: '2020-01-01T10:00:00', sharpness: 500, ...first },
    { ...same, path: 'second.jpg', at: '2020-01-01T10:00:03', sharpness: 510, ...second },
    // Others, so that one place in the order of sharpness is not the whole of it.
    ...Array.from({ length: 12 }, (_, i) => ({
      path: `other${i}.jpg`,
      at: `2020-01-0${2 + (i % 6)}T1${i % 8}:00:00`,
      sharpness: 100 + i * 80,
      sight: {},
    })),
  ];
};

/** Faces of a sketch by their ids: whoever is there. */
const facesOf = (path: string, photos: readonly PhotoSketch[]): readonly string[] => {
  const photo = sketchAlbum({ folder: 'Album', photos }).photos.find((one) => one.path === path);
  return photo?.faces.map(({ id }) => id) ?? [];
};

const shut = (path: string, photos: readonly PhotoSketch[]): readonly PhotoSketch[] =>
  photos.map((photo) =>
    photo.path === path ? { ...photo, sight: { shutEyes: facesOf(path, photos) } } : photo,
  );

describe('of two frames of one moment', () => {
  it('the sharper one is shown where nothing else is known', () => {
    expect(chosen(plan(twoFrames({}, { sharpness: 900 })))).toContain('second.jpg');
  });

  it('a smile beats none', () => {
    expect(chosen(plan(twoFrames({ smiling: 2 }, {})))).toContain('first.jpg');
  });

  it('open eyes beat a blink', () => {
    expect(chosen(plan(shut('second.jpg', twoFrames({}, {}))))).toContain('first.jpg');
  });

  it('one blink of two is enough', () => {
    const photos = twoFrames({}, {});
    const [blink] = facesOf('second.jpg', photos);
    const blinking = photos.map((photo) =>
      photo.path === 'second.jpg' ? { ...photo, sight: { shutEyes: [blink!] } } : photo,
    );
    expect(chosen(plan(blinking))).toContain('first.jpg');
  });

  it('a smile with shut eyes gives way to open eyes', () => {
    expect(chosen(plan(shut('second.jpg', twoFrames({}, { smiling: 2 }))))).toContain('first.jpg');
  });

  it('sharp open eyes beat a much sharper blink', () => {
    const photos = twoFrames({ sharpness: 300 }, { sharpness: 600 });
    expect(chosen(plan(shut('second.jpg', photos)))).toContain('first.jpg');
  });

  it.each(['smiling', 'blinking'])('%s counts as much where there are no others', (what) => {
    const two = twoFrames(
      { sharpness: 300, ...(what === 'smiling' && { smiling: 2 }) },
      { sharpness: 400 },
    ).slice(0, 2);
    expect(chosen(plan(what === 'smiling' ? two : shut('second.jpg', two)))).toEqual(['first.jpg']);
  });

  it('one blink of many counts for more than its share', () => {
    const many = { faces: Array.from({ length: 9 }, () => '?') };
    const photos = twoFrames(many, { ...many, sharpness: 540 });
    const [blink] = facesOf('second.jpg', photos);
    const blinking = photos.map((photo) =>
      photo.path === 'second.jpg' ? { ...photo, sight: { shutEyes: [blink!] } } : photo,
    );
    expect(chosen(plan(photos))).toContain('second.jpg');
    expect(chosen(plan(blinking))).toContain('first.jpg');
  });

  it('a picture that is quite out of focus is not shown for a smile', () => {
    expect(chosen(plan(twoFrames({ smiling: 2, sharpness: 12 }, { sharpness: 900 })))).toContain(
      'second.jpg',
    );
  });
});

describe('a blink', () => {
  /** Two frames that do not look alike, and nothing else to choose from. */
  const frames = (seconds: number, first: Partial<PhotoSketch>): readonly PhotoSketch[] => {
    const at = (more: number): string => `2020-01-01T10:00:${String(more).padStart(2, '0')}`;
    return [
      { path: 'first.jpg', at: at(0), faces: ['ana'], sight: {}, ...first },
      { path: 'second.jpg', at: at(seconds), faces: ['ana', 'ben'], sight: {} },
    ];
  };

  it('is not shown beside open eyes of the same moment, however different the frames are', () => {
    expect(chosen(plan(frames(5, {})))).toHaveLength(2);
    expect(chosen(plan(shut('first.jpg', frames(5, {}))))).toEqual(['second.jpg']);
  });

  it('is shown where nobody took the same people again', () => {
    expect(chosen(plan(shut('first.jpg', frames(50, {}))))).toHaveLength(2);
    expect(chosen(plan(shut('first.jpg', frames(5, { faces: ['?', '?', '?'] }))))).toHaveLength(2);
    expect(chosen(plan(shut('second.jpg', frames(5, {}))))).toHaveLength(2);
  });
});

describe('the same picture in another light', () => {
  const grey = (level: number): readonly number[] => [level, level, level];
  /** A dark frame and a good one of what two hashes say is the same. */
  const exposures = (second: string, vhash = '00ff00ff00ff00ff'): readonly string[] => {
    const input = sketchAlbum({
      folder: 'Album',
      photos: [
        {
          path: 'dark.jpg',
          at: '2020-01-01T10:00:00',
          scene: 'one',
          brightness: 20,
          colours: [grey(30), grey(10)],
        },
        {
          path: 'good.jpg',
          at: second,
          scene: 'one',
          brightness: 120,
          colours: [grey(180), grey(60)],
        },
      ],
    });
    const photos = input.photos.map((photo, i) => ({
      ...photo,
      look: photo.look && { ...photo.look, vhash: i === 0 ? '00ff00ff00ff00ff' : vhash },
    }));
    return chosen(planStory({ ...input, photos }));
  };

  it('is shown once, as it came out best', () => {
    expect(exposures('2020-01-01T10:00:03')).toEqual(['good.jpg']);
  });

  it('is another picture where it is another moment, or other shapes', () => {
    expect(exposures('2020-01-01T10:05:00')).toHaveLength(2);
    expect(exposures('2020-01-01T10:00:03', 'ff00ff00ff00ff00')).toHaveLength(2);
  });
});

describe('a dog is variety', () => {
  const dog = { label: 'dog', score: 0.9, count: 'one', box: [0, 0, 10, 10] } as const;
  const walk = (extra: Partial<PhotoSketch>): readonly PhotoSketch[] =>
    Array.from({ length: 40 }, (_, i) => ({
      path: `${String(i).padStart(2, '0')}.jpg`,
      at: `2020-01-01T10:${String(i).padStart(2, '0')}:00`,
      sharpness: 400 + i,
      sight: {},
      ...(i === 2 ? extra : {}),
    }));

  it('shown where the same picture without it is not, and said to be the reason', () => {
    expect(chosen(plan(walk({})))).not.toContain('02.jpg');
    const of = plan(walk({ sight: { sees: [dog] } }));
    expect(chosen(of)).toContain('02.jpg');
    const shot = of.chapters.flatMap(({ shots }) => shots).find(({ path }) => path === '02.jpg');
    expect(tell(shot!.reason!)).toContain('a dog');
  });

  it('but one dog is enough', () => {
    const dogs = walk({}).map((photo) => ({ ...photo, sight: { sees: [dog] } }));
    const reasons = plan(dogs).chapters.flatMap(({ shots }) =>
      shots.map(({ reason }) => (reason ? tell(reason) : '')),
    );
    expect(reasons.filter((reason) => reason.includes('dog')).length).toBeLessThanOrEqual(1);
  });
});

describe('the lead picture', () => {
  const landscape = { path: 'b-photo.jpg', at: '2020-01-01T11:00:00', sharpness: 30, sight: {} };
  const drawn = { sight: { kind: 'other' as const }, sharpness: 900 };

  it.each([
    ['a screenshot by its name', { path: 'Screenshot_20200101.png' }],
    ['a screenshot by its name, in German', { path: 'Bildschirmfoto 1.png', camera: 'Pixel 7' }],
    ['a picture that is drawn or blank', { path: 'a.png', ...drawn }],
    [
      'a picture without any edge, as of a finger before the lens',
      { path: 'a.jpg', sharpness: 0.8 },
    ],
    ['the same with somebody in it', { path: 'a.png', ...drawn, faces: ['ana', 'ben', '?', '?'] }],
  ])('is never %s beside a photo', (_, sketch) => {
    const first = { at: '2020-01-01T10:00:00', sharpness: 900, sight: {}, ...sketch };
    for (const photo of [landscape, { ...landscape, tall: true }, { ...landscape, brightness: 5 }])
      expect(plan([first, photo]).cover).toBe('b-photo.jpg');
  });

  describe('of an album that cameras took', () => {
    const dull = { sharpness: 20, tall: true, brightness: 40 };
    const taken = ['b', 'c', 'd'].map((name, i) => ({
      path: `${name}.jpg`,
      at: `2020-01-01T11:0${i}:00`,
      camera: 'EOS',
      ...dull,
    }));
    const still = { path: 'a-still.jpg', sharpness: 900, faces: ['ana', 'ben'] };

    it('is none of what no camera took, however good that is', () => {
      expect(plan([still, ...taken]).cover).toMatch(/^[bcd]\.jpg$/);
    });

    it('may be such a picture where as many are from elsewhere', () => {
      const others = ['e', 'f'].map((name) => ({ path: `${name}.jpg`, ...dull }));
      expect(plan([still, ...others, ...taken]).cover).toBe('a-still.jpg');
    });

    it('may be such a picture of somebody whom a camera took, too', () => {
      const together = taken.map((photo) => ({ ...photo, faces: ['ben'] }));
      expect(plan([still, ...together]).cover).toBe('a-still.jpg');
    });

    it('may be such a picture of somebody the album is named after', () => {
      const input = sketchAlbum({
        folder: 'Ana in Rome',
        photos: [still, ...taken],
        people: { ana: 'Ana' },
      });
      expect(planStory(input).cover).toBe('a-still.jpg');
    });
  });

  it('may be somebody before a white wall, or fog, where a camera says how it was exposed', () => {
    const other = { sight: { kind: 'other' as const }, sharpness: 900, at: '2020-01-01T10:00:00' };
    const coverOf = (sketch: Partial<PhotoSketch>): string | null => {
      const input = sketchAlbum({
        folder: 'Album',
        photos: [{ path: 'a.jpg', camera: 'EOS', ...other, ...sketch }, landscape],
      });
      const photos = input.photos.map((photo) => ({
        ...photo,
        metadata: { ...photo.metadata, device: { ...photo.metadata.device, exposed: true } },
      }));
      return planStory({ ...input, photos }).cover;
    };
    const blank = [
      [200, 200, 200],
      [210, 210, 210],
    ] as const;
    expect(coverOf({ faces: ['ana'], colours: blank })).toBe('a.jpg');
    expect(
      coverOf({
        colours: [
          [230, 230, 230],
          [120, 130, 120],
        ],
      }),
    ).toBe('a.jpg');
    expect(coverOf({ colours: blank })).toBe('b-photo.jpg');
  });

  it('is never a screenshot of other months, which make no chapter of their own', () => {
    const photos = [0, 1, 2, 3].map((i) => ({
      ...landscape,
      path: `photo${i}.jpg`,
      at: `2020-03-01T1${i}:00:00`,
      tall: true,
      brightness: 20,
    }));
    const screens = photos.map((_, i) => ({
      path: `Screenshot_${i}.png`,
      at: `2020-01-01T1${i}:00:00`,
      faces: ['ana', 'ben'],
      sharpness: 900,
    }));
    const of = plan([...screens, ...photos]);
    for (const { photos: all } of of.chapters)
      expect(all.some((path) => path.startsWith('photo'))).toBe(true);
    expect(of.cover).toMatch(/^photo/);
  });

  it.each(['blank', 'noise'])('is never of one colour, even if nobody looked: %s', (kind) => {
    const level = kind === 'blank' ? [250, 250, 250] : [4, 4, 4];
    const of = plan([
      {
        path: 'a.jpg',
        at: '2020-01-01T10:00:00',
        sharpness: 1,
        brightness: level[0]!,
        colours: [level, level],
      },
      { ...landscape, at: '2020-03-01T10:00:00', tall: true },
    ]);
    expect(of.cover).toBe('b-photo.jpg');
  });

  it('is a screenshot where there is nothing else, rather than none', () => {
    expect(plan([{ path: 'Screenshot_1.png', at: '2020-01-01T10:00:00' }]).cover).toBe(
      'Screenshot_1.png',
    );
  });

  describe('of an album of several people', () => {
    const faces = [
      ['ana.jpg', ['ana']],
      ['ben.jpg', ['ben']],
    ] as const;
    const portraits = faces.map(([path, who], i) => ({
      path,
      at: `2020-01-01T10:0${i}:00`,
      faces: who,
      sharpness: 900,
    }));
    /** Beside `other`, with faces of this share of the picture's height. */
    const leadBeside = (other: Partial<PhotoSketch>, share: number): string | null => {
      const input = sketchAlbum({
        folder: 'Rome',
        photos: [...portraits, { ...landscape, sharpness: 900, ...other }],
      });
      const photos = input.photos.map((photo) => ({
        ...photo,
        faces: photo.faces.map((face) => {
          const height = share * (photo.height ?? 0);
          return { ...face, box: [...face.box.slice(0, 3), height] as unknown as typeof face.box };
        }),
      }));
      return planStory({ ...input, photos }).cover;
    };

    it('is not the face of one of them, where a view has words of the photographer’s', () => {
      expect(leadBeside({ description: 'All of Rome' }, 0.6)).toBe('b-photo.jpg');
      expect(leadBeside({}, 0.2)).toMatch(/^(?:ana|ben)/);
    });
  });

  it('is no small picture, where another fills the page', () => {
    const views = ['a.jpg', 'b-photo.jpg'].map((path, i) => ({
      ...landscape,
      path,
      sharpness: 900 - 400 * i,
      at: `2020-01-01T1${i}:00:00`,
    }));
    const input = sketchAlbum({ folder: 'Rome', photos: views });
    expect(planStory(input).cover).toBe('a.jpg');
    const photos = input.photos.map((photo) =>
      photo.path === 'a.jpg' ? { ...photo, width: 480, height: 360 } : photo,
    );
    expect(planStory({ ...input, photos }).cover).toBe('b-photo.jpg');
  });

  it('is with smiles and open eyes where there is a choice', () => {
    const photos: readonly PhotoSketch[] = [
      {
        path: 'a.jpg',
        at: '2020-01-01T10:00:00',
        faces: ['ana', 'ben'],
        sharpness: 500,
        sight: {},
      },
      {
        path: 'b.jpg',
        at: '2020-01-01T12:00:00',
        faces: ['ana', 'ben'],
        sharpness: 480,
        smiling: 2,
        sight: {},
      },
    ];
    expect(plan(photos, 'medium').cover).toBe('b.jpg');
    const blinking = photos.map((photo) =>
      photo.path === 'a.jpg' ? { ...photo, sight: { shutEyes: facesOf('a.jpg', photos) } } : photo,
    );
    expect(
      plan(
        blinking.map((photo) => ({ ...photo, smiling: 0 })),
        'medium',
      ).cover,
    ).toBe('b.jpg');
  });
});
