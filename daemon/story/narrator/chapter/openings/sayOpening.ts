import { peopleValue, townAt, type Scene } from './scene.ts';
import type { Sentence } from '../paragraphs.ts';
import { countText } from '../../grammar.ts';
import { namesThing } from '../telling.ts';
import { quoted, text, type Slots, type Value } from '../../template.ts';
import { quotesValue } from '../../values.ts';
import type { Phrase } from '../../words/words.ts';
import { isToldIn } from '../../../plan/company.ts';
import type { Happening } from '../../../plan/happenings/happening.ts';

/** The first sentence, and the happenings it has told. */
export interface Opening {
  readonly sentence: Sentence | null;
  readonly used: readonly Happening[];
}

/** A chapter that begins with what happens first in it. */
export const noOpening: Opening = { sentence: null, used: [] };

/** Opens a chapter, with a note of the same minute in the same sentence. */
export function sayOpening(scene: Scene, phrase: Phrase, slots: Slots): Opening {
  const { chapter, opener, note, telling } = scene;
  const { speaker, task } = telling;
  const noted = sayNoted(scene, phrase, slots);
  const sentence = noted ?? speaker.say(phrase, slots, chapter.anchor, task.basis);
  return {
    sentence: sentence === null ? null : { text: sentence, instant: opener?.instant ?? null },
    used: [
      ...(noted !== null && note ? [note] : []),
      ...metIn(sentence, phrase, scene),
      ...countedIn(sentence, slots, scene),
    ],
  };
}

/** The first sentence with what was noted, and with whom it shows; null where it does not go into one. */
function sayNoted(scene: Scene, phrase: Phrase, slots: Slots): string | null {
  const { inFirst, here, note } = scene;
  const words = note?.text ?? '';
  // Whoever is first seen after it was noted is not told before it, nor as if they were in that picture.
  const bare: Slots = { ...slots, who: null, party: null };
  const there = isApart(phrase) && slots['who'] ? { ...slots, who: peopleValue(inFirst) } : slots;
  const shown = shownWithNote(scene, phrase, slots);
  const isNamed = isToldIn(
    words,
    here.map(({ who }) => who),
  );
  return (
    (shown === null ? null : sayWithNote(scene, phrase, bare, shown)) ??
    sayWithNote(scene, phrase, isNamed ? bare : there) ??
    sayWithNote(scene, phrase, bare)
  );
}

/** Whoever is in the picture of a note is told with its words, unless they say so. */
function shownWithNote(
  { inFirst, note, telling }: Scene,
  phrase: Phrase,
  slots: Slots,
): Value | null {
  const { plan, company } = telling.task;
  const isShown = inFirst.some(({ who }) => isToldIn(note?.text ?? '', [who]));
  const isTelling = ['seen', 'who', 'party'].some((slot) => slots[slot]);
  const isAlways = plan.arc === 'portrait' && company.told[0]?.everywhere === true;
  return isApart(phrase) || isTelling || isShown || isAlways ? null : peopleValue(inFirst);
}

/** null where the sentence has no room for the note. */
function sayWithNote(
  scene: Scene,
  phrase: Phrase,
  slots: Slots,
  company: Value | null = null,
): string | null {
  const { chapter, note, tags, telling } = scene;
  const { speaker, task } = telling;
  const quotes = note !== null ? quotesValue(note.text) : quotesValue(...tags);
  if (note === null && (tags.length === 0 || !isApart(phrase))) return null;
  const begun = note?.text.replace(/[.\s]+$/u, '') ?? tags[0] ?? '';
  const quotation = quoted(begun, speaker.tongue);
  const noted =
    company === null ? quotes : text(`${quotation}, ${speaker.label('with', { who: company })}`);
  // `Sheffield in the sun` was there.
  const town = townAt(scene);
  const names = isApart(phrase) && town !== '' && begun.includes(town);
  const said = speaker.say(
    phrase,
    {
      ...slots,
      ...(names ? { place: null } : {}),
      quotes: noted,
      had: note !== null && namesThing(begun, task) ? quotes : null,
    },
    chapter.anchor,
    task.basis,
  );
  return said?.includes(quotation) === true ? said : null;
}

/** Who is told to be there has not to be told to be there; whose wedding it is may come later. */
function metIn(sentence: string | null, phrase: Phrase, { telling }: Scene): readonly Happening[] {
  if (phrase === 'open.occasion') return [];
  return telling.task.happenings.filter(
    (one) =>
      (one.kind === 'gathering' || one.kind === 'newcomer' || one.kind === 'around') &&
      (one.kind === 'newcomer' ? [one.who] : one.who).every(
        (each) => each.kind === 'label' && sentence?.includes(each.label) === true,
      ),
  );
}

/** Where the people of the first picture were counted, its crowd has been told. */
function countedIn(
  sentence: string | null,
  { seen }: Slots,
  { opener, telling }: Scene,
): readonly Happening[] {
  if (seen?.kind !== 'who' || seen.who.length > 0) return [];
  const counted = countText(seen.others, 'person', '', telling.speaker.tongue);
  return telling.task.happenings.filter(
    (one) =>
      one.kind === 'crowd' &&
      one.photos[0] === opener?.path &&
      sentence?.toLowerCase().includes(counted) === true,
  );
}

/** Whether days or weeks lie between: then a picture stands for its day alone. */
function isApart(phrase: Phrase): boolean {
  return phrase === 'open.apart' || phrase === 'open.later';
}
