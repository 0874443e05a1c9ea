import { describe, expect, it } from 'vitest';
import type { StoryOptions } from '../../../daemon/contract/protocol.ts';
import { narrate, narrator, type Narration } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { type StoryPlan } from '../../../daemon/story/plan/storyPlan.ts';
import type { ChapterPart } from '../../../daemon/story/writer.ts';
import {
  type AlbumSketch,
  dateLine,
  longTrip,
  party,
  sketchAlbum,
  sketches,
  southern,
  strangers,
  trip,
} from '../../fixtures/storyAlbum.ts';
import { weekend } from '../../fixtures/nineAlbums.ts';
import { observed } from '../../fixtures/observation.ts';

const find = await loadPlaces();
const languages = ['en', 'de'] as const;
const persons = ['third', 'first'] as const;
const lengths = ['short', 'medium', 'long'] as const;
const tones = ['plain', 'warm', 'journalistic', 'humorous'] as const;

function planOf(sketch: AlbumSketch, options: StoryOptions = {}): StoryPlan {
  return planStory(sketchAlbum(sketch, options, find));
}

const proseOf = (narration: Narration): readonly string[] =>
  narration.chapters.flatMap((parts) =>
    parts.flatMap((part) => (part.kind === 'prose' ? [part.text] : [])),
  );

const everything = (narration: Narration): readonly string[] => [
  narration.outline.title,
  narration.outline.standfirst,
  ...narration.outline.chapters.map(({ heading }) => heading),
  ...proseOf(narration),
  ...[...narration.photos.values()].flatMap(({ caption, alt }) => [caption, alt]),
  ...narration.who.map(({ text }) => text),
];

/** Each language with each length, and each voice and tone at least once. */
const variants = languages.flatMap((language) =>
  lengths.map((length, i) => ({
    language,
    length,
    person: persons[i % 2]!,
    tone: tones[(i + (language === 'de' ? 2 : 0)) % 4]!,
  })),
);

describe.each(Object.entries(sketches))('the narration of %s', (_name, sketch) => {
  it('is the same every time', () => {
    const first = narrate(planOf(sketch, { length: 'long' }));
    const second = narrate(
      planOf({ ...sketch, photos: [...sketch.photos].reverse() }, { length: 'long' }),
    );
    expect(second).toEqual(first);
  });

  it('is made of whole sentences in every language, voice and length', () => {
    for (const options of variants) {
      const narration = narrate(planOf(sketch, options));
      for (const text of [
        ...proseOf(narration).flatMap((part) => part.split('\n\n')),
        narration.outline.standfirst,
      ]) {
        expect(text).toMatch(/^[\p{Lu}\p{N}@“„].*[.”]$/u);
        for (const sentence of text.split(/(?<=\.) (?=\p{Lu})/u)) {
          expect(sentence).toMatch(/^[\p{Lu}\p{N}@“„].*[.”]$/u);
        }
        expect(text).not.toMatch(
          / {2}|undefined|null|NaN|\[object| [,.;:]|,,|\.\.|, ?\.|: ?\.|;\./,
        );
        expect(text).not.toMatch(/\b(the|a|an|in|of|at|on|and|der|die|das|und|von|um|am) \1\b/i);
      }
      for (const text of everything(narration)) expect(text).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('has no filler and does not speak of pictures as a machine would', () => {
    for (const options of variants) {
      for (const text of everything(narrate(planOf(sketch, options)))) {
        expect(text).not.toMatch(
          /this (image|photo|picture) (shows|depicts)|memor|unforgettable|beautiful|amazing|wonderful|nestled|vibrant|captur|journey|testament|delve|unvergess|wunderschön|Erinnerung|magical|unknown|unbekannt|no date|without (a )?date|ohne Datum/i,
        );
      }
    }
  });

  it('gives each chosen photo one place, and each photo an alternative text unlike its caption', () => {
    for (const language of languages) {
      const plan = planOf(sketch, { language });
      const narration = narrate(plan);
      plan.chapters.forEach(({ shots }, i) => {
        const placed = narration.chapters[i]!.flatMap((part) =>
          part.kind === 'photos' ? part.paths : [],
        );
        expect(placed).toEqual(shots.map(({ path }) => path));
      });
      for (const { path } of [...plan.chapters.flatMap(({ shots }) => shots), ...plan.gallery]) {
        const { caption, alt } = narration.photos.get(path)!;
        expect(alt).not.toBe('');
        expect(alt).not.toBe(caption);
        expect(alt).not.toMatch(/^(image|picture|photo|bild|foto) (of|von)\b/i);
      }
    }
  });

  it('has a heading of its own for each chapter', () => {
    for (const options of variants) {
      const headings = narrate(planOf(sketch, options)).outline.chapters.map(
        ({ heading }) => heading,
      );
      expect(new Set(headings).size).toBe(headings.length);
      for (const heading of headings) expect(heading).toMatch(/^\P{Ll}.{0,60}[^.:;,]$/u);
    }
  });
});

describe('twenty chapters', () => {
  /** Words without what must return: names, places, numbers, days. */
  const skeleton = (text: string): readonly string[] =>
    (
      text
        .toLowerCase()
        // Somebody without a name is one of the names.
        .replace(/\b(eine[rn]? weiteren? person|one other person)\b/g, '1')
        .match(/@?[\p{L}\p{N}'’-]+/gu) ?? []
    ).map((word) =>
      /^@|\d|^(ana|ben|carla|(one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun)|milan|turin|genoa|bologna|florence|siena|perugia|rome|naples|bari|mailand|genua|florenz|rom|neapel|(sun|mon|tues|wednes|thurs|fri|satur)day|(sonn|mon|diens|donners|frei|sams)tag|mittwoch|am|pm|uhr|noon)$/.test(
        word,
      )
        ? '#'
        : word,
    );

  it.each(languages.flatMap((language) => persons.map((person) => ({ language, person }))))(
    'do not repeat themselves: $language, $person person',
    ({ language, person }) => {
      const narration = narrate(planOf(longTrip, { language, person, length: 'long' }));
      expect(narration.chapters).toHaveLength(20);
      const sentences = proseOf(narration).flatMap((text) => text.split(/(?<=\.) (?=\p{Lu}|@)/u));
      expect(sentences.length).toBeGreaterThan(25);
      const times = new Map<string, number>();
      const sequences = new Map<string, number>();
      for (const sentence of sentences) {
        const words = skeleton(sentence);
        times.set(words.join(' '), (times.get(words.join(' ')) ?? 0) + 1);
        for (let i = 0; i + 6 <= words.length; i += 1) {
          const key = words.slice(i, i + 6).join(' ');
          // A sequence of hardly more than names is no phrase.
          if (words.slice(i, i + 6).filter((word) => word !== '#').length < 4) continue;
          sequences.set(key, (sequences.get(key) ?? 0) + 1);
        }
      }
      const worst = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
        [...counts].filter(([, n]) => n > 4);
      expect(worst(sequences)).toEqual([]);
      expect([...times].filter(([, n]) => n > 2)).toEqual([]);
      expect(new Set(sentences).size).toBe(sentences.length);
      const openings = narration.chapters.map(([part]) =>
        part?.kind === 'prose' ? skeleton(part.text).slice(0, 4).join(' ') : '',
      );
      expect(new Set(openings).size).toBeGreaterThanOrEqual(11);
    },
  );
});

describe.each(languages)('tone and person in %s', (language) => {
  const prose = (options: StoryOptions): string[] =>
    [trip, party].flatMap((sketch) => {
      const { outline, chapters } = narrate(planOf(sketch, { language, ...options }));
      const text = chapters.flatMap((parts) =>
        parts.flatMap((part) => (part.kind === 'prose' ? [part.text] : [])),
      );
      return [outline.standfirst, ...text].flatMap((one) => one.split(/(?<=\.) /));
    });

  it('are heard: at least a third of the sentences of a tone are its own', () => {
    const plain = new Set(prose({ tone: 'plain' }));
    for (const tone of tones.filter((one) => one !== 'plain')) {
      const told = prose({ tone });
      const own = told.filter((sentence) => !plain.has(sentence));
      expect(own.length / told.length, tone).toBeGreaterThan(0.33);
    }
  });

  it('the first person is “we” from standfirst to end, never “I” or “my”', () => {
    for (const tone of tones) {
      const told = prose({ tone, person: 'first' });
      const text = told.join(' ');
      expect(text).not.toMatch(/\b(I|my|ich|mein|meine|mich|mir)\b/);
      const ours = told.filter((sentence) => /\b(we|us|our|wir|uns|unsere?)\b/i.test(sentence));
      expect(ours.length, tone).toBeGreaterThanOrEqual(4);
      // Whoever takes the photos is nobody in the third person.
      const theirs = prose({ tone }).filter((sentence) =>
        /\b(we|us|our|wir|uns|unsere?)\b/i.test(sentence),
      );
      expect(theirs).toEqual([]);
    }
  });
});

describe('a chapter', () => {
  const collect = async (
    plan: StoryPlan,
    index: number,
    placed?: readonly string[],
  ): Promise<ChapterPart[]> => {
    const { signal } = new AbortController();
    const outline = await narrator.outline(plan, { signal });
    const parts: ChapterPart[] = [];
    const options = placed ? { signal, placed } : { signal };
    for await (const part of narrator.chapter(plan, outline, index, options)) parts.push(part);
    return parts;
  };

  it('goes on after the photos that another writer has placed', async () => {
    const plan = planOf(weekend);
    const whole = await collect(plan, 0);
    const first = whole.find((part) => part.kind === 'photos')!;
    const rest = await collect(plan, 0, first.paths);
    expect(rest).toEqual(whole.slice(whole.indexOf(first) + 1));
    expect(rest.length).toBeGreaterThan(0);
  });

  it('stops when aborted', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    const { signal } = controller;
    await expect(async () => {
      for await (const part of narrator.chapter(
        planOf(trip),
        { title: '', standfirst: '', chapters: [] },
        0,
        { signal },
      ))
        expect(part).toBeNull();
    }).rejects.toThrow('enough');
  });
});

describe('what is told', () => {
  it('names the first photo, the way between places, and the last one', () => {
    const text = proseOf(narrate(planOf(trip))).join('\n');
    expect(text).toMatch(/Lisbon.*Friday.*around ten past three/);
    expect(text).toMatch(/about 24 kilometres/i);
    expect(text).toMatch(/about 280 kilometres/i);
    expect(text).toMatch(/five days in four towns; the last picture shows Ana and Ben/);
  });

  it('tells the same facts in German', () => {
    const text = proseOf(narrate(planOf(trip, { language: 'de' }))).join('\n');
    expect(text).toMatch(/Lissabon/);
    expect(text).toMatch(/gegen zehn nach drei/);
    expect(text).toMatch(/rund 24 Kilometer/i);
    expect(text).toMatch(/rund 280 Kilometer/i);
    expect(text).not.toMatch(/\b(the|photo|and|with|later)\b/);
  });

  it('takes the season from the hemisphere', () => {
    expect(narrate(planOf(southern)).outline.standfirst).toMatch(/Sunday in summer in Cape Town/);
    // From equinox to solstice it is still winter, by whole months it is spring: neither is said.
    expect(narrate(planOf(trip)).outline.standfirst).not.toMatch(/spring|winter/);
  });

  it('tells of no hours from one to the same: where one photo of several knows its time', () => {
    const photos: AlbumSketch['photos'] = [
      { path: 'a.jpg', at: '2016-03-24T14:49:00', gps: [39.9042, 116.4074] },
      { path: 'b.jpg' },
      { path: 'c.jpg' },
    ];
    const told = (['en', 'de', 'fr'] as const).flatMap((language) =>
      tones.map(
        (tone) => narrate(planOf({ folder: 'x', photos }, { language, tone })).outline.standfirst,
      ),
    );
    expect(told[0]).toMatch(/^A Thursday afternoon in Beijing/);
    for (const sentence of told) {
      expect(sentence).toMatch(/Beijing|Peking|Pékin/);
      expect(sentence).not.toMatch(/2:49|14:49|14 h 49/);
    }
  });

  it('pictures of many years begin with us in the first person, too', () => {
    const photos: AlbumSketch['photos'] = [
      { path: 'a.jpg', at: '2013-02-06T16:00:00', gps: [37.7749, -122.4194] },
      { path: 'b.jpg', at: '2016-03-24T14:49:00', gps: [39.9042, 116.4074] },
      { path: 'c.jpg', at: '2022-09-01T09:00:00', gps: [49.8397, 24.0297] },
    ];
    const begun = (['en', 'de', 'fr'] as const).map(
      (language) =>
        proseOf(narrate(planOf({ folder: 'x', photos }, { language, person: 'first' })))[0],
    );
    expect(begun).toEqual([
      expect.stringMatching(/^We began in San Francisco on Wednesday, 6 February 2013/),
      expect.stringMatching(/^Wir fingen in San Francisco am Mittwoch, 6\. Februar 2013,? an/),
      expect.stringMatching(/^Nous avons commencé à San Francisco le mercredi 6 février 2013/),
    ]);
  });

  it('notices that the calendar went back', () => {
    const text = proseOf(narrate(planOf(dateLine))).join('\n');
    expect(text).toMatch(/Wednesday, 10 July/);
    expect(text).toMatch(/10,500 kilometres/);
    expect(narrate(planOf(dateLine)).outline.standfirst).not.toMatch(/ from 9:00 am to 8:05 pm/);
  });

  it('says nothing of places or distances when places are off', () => {
    const { outline, photos, who, chapters } = narrate(planOf(trip, { places: 'off' }));
    const all = JSON.stringify([outline, [...photos], who, chapters]);
    expect(all).not.toMatch(/Lisbon|Porto|Sintra|kilometre/);
    expect(
      planOf(trip, { places: 'off' }).chapters.flatMap((c) => c.shots.map((s) => s.position)),
    ).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ lat: expect.any(Number) as number })]),
    );
  });

  it('calls every place by its city when places are coarse', () => {
    const all = JSON.stringify(narrate(planOf(trip, { places: 'coarse' })).outline);
    expect(all).toMatch(/Lisbon/);
    expect(all).not.toMatch(/Sintra|Cascais/);
  });

  it('says nothing rather than counting strangers in pictures of which nothing else is known', () => {
    for (const language of languages)
      expect(proseOf(narrate(planOf(strangers, { language })))).toEqual([]);
  });

  it('quotes the photographer in the caption', () => {
    const { photos } = narrate(planOf(trip));
    expect(photos.get('IMG_0010.jpg')!.caption).toMatch(/^The palace from below/);
  });

  it('never says "for the first time" of somebody an earlier photo shows, chosen or not', () => {
    const plan = planOf(longTrip, { length: 'medium' });
    const text = narrate(plan).chapters.map((parts) => JSON.stringify(parts));
    for (const { label, photos } of plan.cast) {
      text.forEach((chapter, i) => {
        if (!new RegExp(`${label ?? ''} appears for the first time`).test(chapter)) return;
        expect(plan.chapters[i]!.photos).toContain(photos[0]);
      });
    }
  });

  it('tells what a vision model is sure of, hedges in the alternative text, and keeps doubts to itself', () => {
    const seen = (certainty: number, whatHappens: string) => observed(whatHappens, certainty);
    const plan = planOf({
      folder: 'Walk',
      photos: ['a.jpg', 'b.jpg', 'c.jpg'].map((path, i) => ({
        path,
        at: `2020-05-01T1${i}:00:00`,
      })),
      observations: {
        'a.jpg': seen(0.9, 'Boats lie in a small harbour.'),
        'b.jpg': seen(0.6, 'A dog runs along a beach.'),
        'c.jpg': seen(0.2, 'A volcano erupts.'),
      },
    });
    const narration = narrate(plan);
    const text = proseOf(narration).join('\n');
    expect(text).toContain('Boats lie in a small harbour.');
    expect(text).not.toMatch(/dog|volcano/);
    expect(narration.photos.get('b.jpg')!.alt).toBe('Possibly: A dog runs along a beach.');
    expect(JSON.stringify([...narration.photos])).not.toMatch(/volcano/);
  });
});
