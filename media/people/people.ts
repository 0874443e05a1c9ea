import type {
  PersonItem,
  ProposalItem,
  ToPeopleView,
} from '../../extension/people/peopleMessages.ts';
import type { PeopleHost } from './peopleHost.ts';
import { button, element } from '../dom.ts';
import { connect } from '../host.ts';
import { createPersonCard, type PersonCard } from './personCard.ts';
import { createProposalCard } from './proposalCard.ts';

type Shown = Extract<ToPeopleView, { kind: 'people' }>;

/** Time a message stays, in milliseconds; undo stays as long as it can be done. */
const announceMs = 6000;

const host: PeopleHost = connect();
const { words } = host;
const cards = new Map<string, PersonCard>();
const skipped = new Set<string>();
let last: Shown | null = null;
let lastNamed: string | null = null;
let fade: ReturnType<typeof setTimeout> | undefined;

const said = element('span', { attributes: { role: 'status', 'aria-live': 'polite' } });
const undo = button(
  words.undo,
  () => {
    host.post({ kind: 'undo' });
  },
  { class: 'link' },
);
const message = element('div', {
  class: 'message',
  attributes: { hidden: '' },
  children: [said, undo],
});
const question = element('div');
const list = element('ul', { class: 'people', attributes: { 'aria-label': words.named } });
const empty = element('div', { class: 'empty', attributes: { hidden: '' } });
document.querySelector('main')?.append(question, list, empty, message);

window.addEventListener('message', ({ data }: MessageEvent<ToPeopleView>) => {
  receive(data);
});
host.post({ kind: 'ready' });

function receive(data: ToPeopleView): void {
  switch (data.kind) {
    case 'people':
      show(data);
      break;
    case 'focus':
      cards.get(data.person)?.focusName();
      break;
    case 'split':
      cards.get(data.person)?.split();
      break;
    case 'announce':
      announce(data.text);
      break;
  }
}

function show(shown: Shown): void {
  last = shown;
  showList(shown.people);
  showQuestion(shown.proposals);
  showEmpty(shown);
  undo.hidden = shown.undo === null;
  message.hidden = shown.undo === null && fade === undefined;
  if (shown.undo !== null && fade === undefined) said.textContent = shown.undo;
}

/** Keeps the card of everybody who stays, so that neither focus nor a half-typed name is lost. */
function showList(people: readonly PersonItem[]): void {
  const ids = new Set(people.map(({ id }) => id));
  for (const [id, card] of cards) {
    if (ids.has(id)) continue;
    card.root.remove();
    cards.delete(id);
  }
  const focused = document.activeElement;
  people.forEach((person, index) => {
    const card = cards.get(person.id) ?? createPersonCard(host, person, (id) => (lastNamed = id));
    cards.set(person.id, card);
    card.update(person);
    if (list.children[index] !== card.root)
      list.insertBefore(card.root, list.children[index] ?? null);
  });
  list.hidden = people.length === 0;
  // Moving an element takes its focus away.
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  goToNextUnnamed(people);
}

/** After a name was given, on to the next person without one. */
function goToNextUnnamed(people: readonly PersonItem[]): void {
  const named = people.find(({ id }) => id === lastNamed);
  if (named === undefined || named.name === '') return;
  const wasThere = cards.get(named.id)?.root.contains(document.activeElement) === true;
  lastNamed = null;
  const next = people.find(({ name, hidden }) => name === '' && !hidden);
  if (wasThere && next !== undefined) cards.get(next.id)?.focusName();
}

function showQuestion(proposals: readonly ProposalItem[]): void {
  const next = proposals.find((proposal) => !skipped.has(keyOf(proposal)));
  const hadFocus = question.contains(document.activeElement);
  if (next === undefined) {
    question.replaceChildren();
    // Who answered by keyboard goes on with the people.
    if (hadFocus) list.querySelector<HTMLElement>('input')?.focus();
    return;
  }
  if (question.dataset['key'] === keyOf(next) && question.hasChildNodes()) return;
  question.dataset['key'] = keyOf(next);
  const card = createProposalCard(host, next, () => {
    skipped.add(keyOf(next));
    showQuestion(last?.proposals ?? []);
  });
  question.replaceChildren(card);
  if (hadFocus) card.querySelector<HTMLElement>('.answers button')?.focus();
}

function keyOf({ person, candidate }: ProposalItem): string {
  return `${person} ${candidate}`;
}

function showEmpty({ people, state }: Shown): void {
  empty.hidden = people.length > 0;
  if (people.length > 0) return;
  const parts = {
    loading: { title: words.loading, text: '', actions: [] },
    ready: {
      title: words.emptyTitle,
      text: words.emptyText,
      actions: [
        button(words.generate, () => {
          host.post({ kind: 'generate' });
        }),
      ],
    },
    'without-faces': {
      title: words.withoutFacesTitle,
      text: words.withoutFacesText,
      actions: [
        button(words.allowFaces, () => {
          host.post({ kind: 'allow-faces' });
        }),
      ],
    },
    failed: {
      title: words.failedTitle,
      text: '',
      actions: [
        button(words.retry, () => {
          host.post({ kind: 'retry' });
        }),
      ],
    },
  }[state];
  empty.replaceChildren(
    element('p', { class: 'title', text: parts.title }),
    ...(parts.text === '' ? [] : [element('p', { text: parts.text })]),
    ...parts.actions,
  );
}

function announce(text: string): void {
  clearTimeout(fade);
  said.textContent = text;
  message.hidden = false;
  fade = setTimeout(() => {
    fade = undefined;
    message.hidden = last?.undo === null;
  }, announceMs);
}
