import type { PeopleWords } from '../../extension/people/peopleMessages.ts';
import { button, element, filled } from '../dom.ts';

/** The question whether a name that differs from a known one in case or accents only is meant to be that one. */
export interface SimilarName {
  readonly root: HTMLElement;
  readonly words: PeopleWords;
  /** Called with the name the user decides for. */
  readonly onAnswer: (name: string) => void;
}

/** Nothing is asked yet. */
export function createSimilarName(
  words: PeopleWords,
  onAnswer: (name: string) => void,
): SimilarName {
  const root = element('div', { class: 'similar', attributes: { hidden: '', role: 'status' } });
  return { root, words, onAnswer };
}

/** Asks, with the known name as the answer that Enter gives; what is asked already is not asked again. */
export function askAboutName(
  { root, words, onAnswer }: SimilarName,
  known: string,
  wanted: string,
): void {
  if (!root.hidden && root.dataset['name'] === wanted) return;
  root.dataset['name'] = wanted;
  const answer = (text: string, name: string, style: string): HTMLButtonElement =>
    button(
      text,
      () => {
        onAnswer(name);
      },
      { class: style },
    );
  const take = answer(filled(words.takeSimilar, known), known, '');
  const keep = answer(filled(words.keepName, wanted), wanted, 'secondary');
  root.replaceChildren(element('p', { text: filled(words.similar, known) }), take, keep);
  root.hidden = false;
  take.focus();
}
