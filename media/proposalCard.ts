import type { FaceItem, ProposalItem } from '../extension/peopleMessages.ts';
import { button, element } from './dom.ts';
import type { Host } from './host.ts';

/**
 * The card that asks whether two people are one, answered by buttons or by the keys Y, N and S.
 *
 * @param onAnswer called once, whatever the answer
 */
export function createProposalCard(
  host: Host,
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
  const keys: Readonly<Record<string, () => void>> = { y: yes, n: no, s: onAnswer };
  const title = element('h2', { text: question, attributes: { id: 'question' } });
  const picture = (face: FaceItem): HTMLElement =>
    element('button', {
      class: 'cover',
      attributes: { type: 'button', title: face.title, 'aria-label': face.title },
      children: [element('img', { attributes: { src: face.thumbnail, alt: '' } })],
      on: {
        click: () => {
          host.post({ kind: 'open', photo: face.photo });
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
          button(words.yes, yes, { attributes: { 'aria-keyshortcuts': 'Y' } }),
          button(words.no, no, { class: 'secondary', attributes: { 'aria-keyshortcuts': 'N' } }),
          button(words.skip, onAnswer, {
            class: 'secondary',
            attributes: { 'aria-keyshortcuts': 'S' },
          }),
        ],
      }),
      element('p', { class: 'hint', text: words.answerKeys }),
    ],
    on: {
      keydown: (event) => {
        if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey)
          return;
        const answer = keys[event.key.toLowerCase()];
        if (answer === undefined) return;
        event.preventDefault();
        answer();
      },
    },
  });
}
