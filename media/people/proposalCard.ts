import type { FaceItem, ProposalItem } from '../../extension/people/peopleMessages.ts';
import { button, element, filled } from '../dom.ts';
import type { PeopleHost } from './peopleHost.ts';

/**
 * The card that asks whether two people are one, answered by buttons or by the first letters of the answers.
 *
 * @param onAnswer called once, whatever the answer
 */
export function createProposalCard(
  host: PeopleHost,
  proposal: ProposalItem,
  onAnswer: () => void,
): HTMLElement {
  const { words } = host;
  const { person, candidate, question, personFace, candidateFace } = proposal;
  const yes = (): void => {
    host.post({ kind: 'decide', decision: { kind: 'same', persons: [candidate, person] } });
    onAnswer();
  };
  const no = (): void => {
    host.post({
      kind: 'decide',
      decision: { kind: 'apart', faces: [candidateFace.id, personFace.id] },
    });
    onAnswer();
  };
  // The first letters of the answers, in whatever language they are.
  const [yesKey, noKey, skipKey] = [words.yes, words.no, words.skip].map(firstLetter);
  const keys = new Map([
    [yesKey, yes],
    [noKey, no],
    [skipKey, onAnswer],
  ]);
  const title = element('h2', { text: question, attributes: { id: 'question' } });
  const picture = (face: FaceItem): HTMLElement =>
    element('button', {
      class: 'cover',
      attributes: { type: 'button', title: face.title, 'aria-label': face.title },
      children: [element('img', { attributes: { src: face.thumbnail, alt: '' } })],
      on: {
        click: () => {
          host.post({ kind: 'open', face: face.id });
        },
      },
    });
  return element('section', {
    class: 'proposal',
    attributes: { 'aria-labelledby': 'question' },
    children: [
      title,
      element('div', { class: 'pair', children: [picture(personFace), picture(candidateFace)] }),
      element('div', {
        class: 'answers',
        children: [
          button(words.yes, yes, { attributes: { 'aria-keyshortcuts': yesKey ?? '' } }),
          button(words.no, no, {
            class: 'secondary',
            attributes: { 'aria-keyshortcuts': noKey ?? '' },
          }),
          button(words.skip, onAnswer, {
            class: 'secondary',
            attributes: { 'aria-keyshortcuts': skipKey ?? '' },
          }),
        ],
      }),
      element('p', {
        class: 'hint',
        text: filled(words.answerKeys, yesKey ?? '', noKey ?? '', skipKey ?? ''),
      }),
    ],
    on: {
      keydown: (event) => {
        if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey)
          return;
        const answer = keys.get(event.key.toUpperCase());
        if (answer === undefined) return;
        event.preventDefault();
        answer();
      },
    },
  });
}

function firstLetter(word: string): string {
  return word.slice(0, 1).toUpperCase();
}
