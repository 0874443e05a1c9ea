import * as z from 'zod';
import { askJson } from './client/askJson.ts';
import { checkClaims } from '../claims/checkClaims.ts';
import { basisOfPlan } from '../claims/basis/basisOf.ts';
import { headingClaims } from './headingClaims.ts';
import type { Language } from '../language.ts';
import { judgeLanguage } from './language.ts';
import { nameMarks, personMarks } from './marks.ts';
import { albumFacts } from './modelFacts/modelFacts.ts';
import { ModelFailure } from './client/modelFailure.ts';
import { schemaOf } from './client/modelJson.ts';
import { cleanText } from '../plan/names.ts';
import { fitsContext } from './client/ollama.ts';
import { plainSentence } from './plainSentence.ts';

import type { StoryPlan } from '../plan/storyPlan.ts';
import { languageNames, prompts, slot } from './prompt.ts';
import type { OllamaSession } from './client/session.ts';
import { isFinished } from '../claims/sentences.ts';
import { styleFlaws } from './styleFlaws.ts';
import { isTalk } from './talk.ts';
import { readsLikeInstruction } from './untrusted.ts';
import { voiceOf, wishesOf } from './voice.ts';
import type { Outline } from '../writer.ts';

const outlineShape = z.object({
  title: z.string().min(2).max(200),
  standfirst: z.string().min(2).max(600),
  chapters: z.array(
    z.object({
      number: z.number().int(),
      heading: z.string().min(2).max(200),
      angle: z.string().max(400),
    }),
  ),
});

type RawOutline = z.infer<typeof outlineShape>;

/**
 * Has the model plan title, standfirst and chapters, and holds each against the facts. Texts that fail twice are taken from
 * `instead`, the narrator's outline.
 *
 * @throws ModelFailure `invalid-json` when the chapters are not the plan's
 */
export async function askOutline(
  session: OllamaSession,
  plan: StoryPlan,
  instead: Outline,
  signal: AbortSignal,
): Promise<Outline> {
  const { language } = plan.style;
  const checks = fieldChecks(plan);
  const review = (raw: RawOutline): readonly string[] => [
    ...structureProblems(raw, plan),
    ...(isForeign(raw, language) ? [`texts: write them in ${languageNames[language]}`] : []),
    ...checks.problems('title', raw.title, 'whole'),
    ...checks.problems('standfirst', raw.standfirst, 'prose'),
    ...raw.chapters.flatMap(({ heading, number }) =>
      checks.problems(`heading ${number}`, heading, number - 1),
    ),
  ];
  const prompt = prompts.outline.render({
    language: languageNames[language],
    voice: voiceOf(plan.style),
    wishes: wishesOf(plan.style),
    facts: slot(albumFacts(plan, personMarks(plan))),
    schema: JSON.stringify(schemaOf(outlineShape)),
  });
  const maxTokens = 400 + 60 * plan.chapters.length;
  // An album of so many chapters that a model cannot see it as a whole.
  if (!fitsContext({ ...prompt, maxTokens })) return instead;
  const { value } = await askJson(
    session.server,
    {
      model: session.models.writer,
      prompt,
      shape: outlineShape,
      temperature: 0.3,
      seed: 1,
      maxTokens,
    },
    review,
    signal,
  );
  const structure = structureProblems(value, plan)[0];
  if (structure !== undefined) throw new ModelFailure('invalid-json', structure);
  if (isForeign(value, language)) throw new ModelFailure('wrong-language');
  const usable = (text: string, form: Form, other: string): string =>
    checks.problems('', text, form).length === 0 ? checks.plain(text, form) : other;
  return {
    title: usable(value.title, 'whole', instead.title),
    standfirst: usable(value.standfirst, 'prose', instead.standfirst),
    chapters: value.chapters.map(({ heading, angle }, index) => {
      const other = instead.chapters[index]?.heading ?? '';
      return {
        heading: usable(heading, index, other),
        // Only ever seen by the model itself, but by then it would count as a fact.
        angle: usable(angle, 'prose', ''),
      };
    }),
  };
}

/** Headings are left out of it: of towns and days alone no language can be told. */
function isForeign({ title, standfirst }: RawOutline, language: Language): boolean {
  return judgeLanguage(`${title} ${standfirst}`, language) === 'wrong';
}

/** Exactly the plan's chapters, each with a heading of its own. */
function structureProblems(raw: RawOutline, plan: StoryPlan): readonly string[] {
  if (raw.chapters.length !== plan.chapters.length)
    return [`chapters: there are ${plan.chapters.length}, not ${raw.chapters.length}`];
  if (raw.chapters.some(({ number }, index) => number !== index + 1))
    return ['chapters: number them from 1 in the order of the facts'];
  const headings = raw.chapters.map(({ heading }) => heading.trim().toLowerCase());
  return new Set(headings).size === headings.length ? [] : ['headings: each must be different'];
}

/** A sentence or more, the title of the whole, or the heading of a chapter, by its index. */
type Form = 'prose' | 'whole' | number;

interface FieldChecks {
  plain(text: string, form: Form): string;
  problems(field: string, text: string, form: Form): readonly string[];
}

function fieldChecks(plan: StoryPlan): FieldChecks {
  const marks = personMarks(plan);
  const allowed = new Set(marks.labelOf.keys());
  const basis = basisOfPlan(plan);
  const { language } = plan.style;
  const named = (text: string): ReturnType<typeof nameMarks> =>
    nameMarks(plainSentence(cleanText(text)) ?? '', marks, allowed);
  return {
    plain: (text, form) => {
      const plain = named(text).text.replace(/^["“„](.*)["”“]$/u, '$1');
      if (form !== 'prose') return plain.replace(/[.:;!]+$/, '');
      return isFinished(plain) ? plain : `${plain}.`;
    },
    problems: (field, text, form) => {
      const { text: plain, unknown } = named(text);
      const long = form === 'prose' ? 320 : 80;
      const claims =
        form === 'prose'
          ? checkClaims(plain, basis, { language }).map((claim) => claim.text)
          : headingClaims(plain, plan, form === 'whole' ? null : form);
      const shouted = plain.match(/(?<!\p{L})\p{Lu}{3}[\p{Lu}\d-]*/gu) ?? [];
      const unsupported = shouted.filter((word) => !basis.places.includes(word));
      return [
        ...(plain === '' || plain !== named(plain).text ? ['write plain text'] : []),
        ...(plain.length > long ? ['shorter'] : []),
        ...[...claims, ...unknown, ...unsupported, ...styleFlaws(plain)].map(
          (words) => `leave out "${words}", no fact says so`,
        ),
        ...(readsLikeInstruction(plain) || isTalk(plain) ? ['write about the album'] : []),
      ].map((problem) => `${field}: ${problem}`);
    },
  };
}
