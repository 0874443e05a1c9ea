import type {
  PersonItem,
  ProposalItem,
  Section,
  ToPeopleView,
} from '../../extension/people/peopleMessages.ts';
import type { Decision } from '../../daemon/contract/protocol.ts';
import type { PeopleHost } from './peopleHost.ts';
import { allOf, button, element, filled, focusedHere } from '../dom.ts';
import { connect } from '../host.ts';
import { createNaming } from './nameOneByOne.ts';
import { plain, sameNameUnlike } from './sameName.ts';
import { pickFaces } from './faceList.ts';
import {
  createPersonCard,
  focusName,
  type PersonCard,
  setTabbable,
  updateCard,
} from './personCard.ts';
import { createProposalCard } from './proposalCard.ts';

type Shown = Extract<ToPeopleView, { kind: 'people' }>;

/** Time a message stays, in milliseconds; undo stays as long as it can be done. */
const announceMs = 6000;
/** Time after its last use in which the pointer counts as what the user works with, in milliseconds. */
const pointerMs = 1000;

const host: PeopleHost = connect();
const { words } = host;
const cards = new Map<string, PersonCard>();
const skipped = new Set<string>();
let last: Shown | null = null;
let lastNamed: string | null = null;
/** Who comes after the one who was named, as the list was then. */
let afterNamed: string | null = null;
let tabbable: string | null = null;
/** When the pointer was last used here, in milliseconds since the page was loaded. */
let pointerUsed = -Infinity;
const chosen = new Set<string>();
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
/** The parts of the list; those seen once and strangers are folded as long as there is anybody else. */
const parts = (['named', 'several', 'once', 'strangers'] as const).map((section) => {
  const people = element('ul', {
    class: 'people',
    attributes: { 'aria-label': words.sections[section] },
  });
  const count = element('span', { class: 'count' });
  const heading = element('h2', { text: words.sections[section] });
  const root = element('details', {
    class: 'part',
    attributes: { 'data-section': section, hidden: '' },
    children: [element('summary', { children: [heading, count] }), people],
  });
  return { section, root, people, count };
});
const folded = new Set<Section>();
const list = element('div', { class: 'parts', children: parts.map(({ root }) => root) });
const known = element('datalist', { attributes: { id: 'known-people' } });
const naming = createNaming(host, {
  onEnd: () => {
    if (last) showList(last.people);
    nameAll.focus();
  },
  similarTo,
});
const filter = element('input', {
  attributes: { type: 'search', placeholder: words.filter, 'aria-label': words.filter },
  on: {
    input: () => {
      if (last) showList(last.people);
    },
  },
});
const whose = element('select', {
  attributes: { 'aria-label': words.whose },
  children: [
    element('option', { text: words.everybody, attributes: { value: 'all' } }),
    element('option', { text: words.ofDraft, attributes: { value: 'draft' } }),
  ],
  on: {
    change: () => {
      if (last) showList(last.people);
    },
  },
});
const nameAll = button(
  words.nameAll,
  () => {
    const people = last?.people ?? [];
    naming.open(people.filter((person) => !person.hidden && isWanted(person)));
    showList(people);
  },
  { class: 'link' },
);
const tools = element('div', {
  class: 'tools',
  attributes: { hidden: '' },
  children: [filter, whose, nameAll],
});
const chosenText = element('span', { attributes: { role: 'status' } });
const bulk = element('div', {
  class: 'bulk',
  attributes: { hidden: '' },
  children: [
    chosenText,
    bulkButton(words.areSame, ([first, ...rest]) =>
      first === undefined ? [] : rest.map((id) => ({ kind: 'same', persons: [first, id] })),
    ),
    bulkButton(words.areStrangers, (ids) => ids.map((id) => ({ kind: 'stranger', person: id }))),
    bulkButton(words.areNoFaces, (ids) =>
      (last?.people ?? [])
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ faces }) => faces.map((face) => ({ kind: 'not-a-face', face: face.id }))),
    ),
    button(words.clear, clearChoice, { class: 'secondary' }),
  ],
});
const empty = element('div', { class: 'empty', attributes: { hidden: '' } });
document
  .querySelector('main')
  ?.append(known, tools, bulk, question, naming.root, list, empty, message);
for (const { section, root } of parts) {
  root.querySelector('summary')?.addEventListener('click', () => folded.add(section));
}
list.addEventListener('focusin', ({ target }) => {
  const card = target instanceof Element ? target.closest<HTMLElement>('.person') : null;
  const id = card?.dataset['person'];
  if (id !== undefined) makeTabbable(id);
});

for (const kind of ['pointermove', 'pointerdown'] as const) {
  document.addEventListener(
    kind,
    ({ timeStamp }) => {
      pointerUsed = timeStamp;
    },
    true,
  );
}
// Whoever comes here by key can name somebody at once; for who comes with the pointer, nothing moves below it: the
// focus comes between a press and its click, which would meet somebody else's card.
window.addEventListener('focus', () => {
  host.post({ kind: 'focus', has: true });
  requestAnimationFrame((now) => {
    const isByKey = now - pointerUsed > pointerMs;
    if (isByKey && focusedHere() === document.body && !naming.isOpen) focusFirstUnnamed();
  });
});
window.addEventListener('blur', () => {
  host.post({ kind: 'focus', has: false });
});
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
      focusCard(data.person);
      break;
    case 'split':
      split(data.person);
      break;
    case 'photo':
      naming.showPhoto(data.face, data.image, data.region);
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
    chosen.delete(id);
  }
  const focused = focusedHere();
  const shown = people.filter(isWanted);
  const several = shown.filter(({ section }) => section === 'named' || section === 'several');
  for (const { section, root, people: own, count } of parts) {
    const here = shown.filter((person) => person.section === section);
    here.forEach((person, index) => {
      const card = cards.get(person.id) ?? newCard(person);
      cards.set(person.id, card);
      updateCard(card, person);
      setTabbable(card, person.id === tabbable);
      if (own.children[index] !== card.root)
        own.insertBefore(card.root, own.children[index] ?? null);
    });
    for (const extra of Array.from(own.children).slice(here.length)) extra.remove();
    root.hidden = here.length === 0;
    count.textContent = String(here.length);
    const isLess = section === 'strangers' || (section === 'once' && several.length > 0);
    // What the user opened or closed stays so.
    if (!folded.has(section)) root.open = !isLess || filter.value !== '';
  }
  list.hidden = people.length === 0 || naming.isOpen;
  // One face at a time has the view to itself.
  question.hidden = naming.isOpen;
  tools.hidden = people.length < 2 || naming.isOpen;
  whose.hidden = last?.hasDraft !== true;
  nameAll.hidden = !shown.some(({ name, section }) => name === '' && section !== 'strangers');
  known.replaceChildren(
    ...[...new Set(people.map(({ name }) => name).filter((name) => name !== ''))].map((name) =>
      element('option', { attributes: { value: name } }),
    ),
  );
  if (tabbable === null || !cards.get(tabbable)?.root.isConnected)
    makeTabbable(shown.find(({ section }) => section !== 'strangers')?.id ?? null);
  showChoice();
  // Moving an element takes its focus away.
  if (focused?.isConnected === true && focused !== document.activeElement) focused.focus();
  goToNextUnnamed(people);
}

function newCard(person: PersonItem): PersonCard {
  return createPersonCard(host, person, {
    onNamed(id) {
      lastNamed = id;
      afterNamed = unnamedAfter(id);
    },
    onChoose(id, isChosen) {
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
      showChoice();
    },
    similarTo,
    onMove(id, by) {
      const order = shownIds();
      const next = order[order.indexOf(id) + by];
      if (next !== undefined) focusCard(next);
    },
  });
}

/** A name of somebody else that is the same but for case and accents. */
function similarTo(name: string, id: string): string | null {
  const others = (last?.people ?? []).filter((other) => other.id !== id && other.name !== '');
  return sameNameUnlike(
    name,
    others.map((other) => other.name),
  );
}

function isWanted(person: PersonItem): boolean {
  if (last?.hasDraft === true && whose.value === 'draft' && !person.isOfDraft) return false;
  const wanted = plain(filter.value);
  return wanted === '' || plain(`${person.name} ${person.label}`).includes(wanted);
}

/** In the order they are seen; those in a folded part are not. */
function shownIds(): readonly string[] {
  return parts
    .filter(({ root }) => root.open && !root.hidden)
    .flatMap(({ people }) =>
      Array.from(people.children, (one) =>
        one instanceof HTMLElement ? (one.dataset['person'] ?? '') : '',
      ),
    );
}

function unnamedAfter(id: string): string | null {
  const people = new Map((last?.people ?? []).map((person) => [person.id, person]));
  const order = shownIds().filter((one) => one === id || people.get(one)?.name === '');
  const at = order.indexOf(id);
  return order[at + 1] ?? order.find((one) => one !== id) ?? null;
}

/** After a name was given, on to the next person below without one. */
function goToNextUnnamed(people: readonly PersonItem[]): void {
  const named = people.find(({ id }) => id === lastNamed);
  if (named === undefined || named.name === '') return;
  const active = focusedHere();
  const wasThere = active === document.body || cards.get(named.id)?.root.contains(active) === true;
  lastNamed = null;
  if (wasThere && afterNamed !== null) focusCard(afterNamed);
}

function focusFirstUnnamed(): void {
  const people = new Map((last?.people ?? []).map((person) => [person.id, person]));
  const order = shownIds();
  const first = order.find((id) => people.get(id)?.name === '') ?? order[0];
  if (first !== undefined) focusCard(first);
}

function makeTabbable(id: string | null): void {
  const before = tabbable === null ? undefined : cards.get(tabbable);
  if (before && tabbable !== id) setTabbable(before, false);
  tabbable = id;
  const card = id === null ? undefined : cards.get(id);
  if (card) setTabbable(card, true);
}

function focusCard(id: string): void {
  const card = cards.get(id);
  if (card) focusName(card);
}

function split(id: string): void {
  const card = cards.get(id);
  if (card) pickFaces(card.faces);
}

function bulkButton(
  text: string,
  decisionsOf: (ids: readonly string[]) => readonly Decision[],
): HTMLButtonElement {
  return button(
    text,
    () => {
      const decisions = decisionsOf([...chosen]);
      clearChoice();
      if (decisions.length > 0) host.post({ kind: 'decideAll', decisions });
    },
    { class: 'secondary' },
  );
}

function clearChoice(): void {
  chosen.clear();
  for (const box of allOf(document, '.pick'))
    if (box instanceof HTMLInputElement) box.checked = false;
  showChoice();
}

function showChoice(): void {
  bulk.hidden = chosen.size === 0;
  chosenText.textContent = filled(words.chosen, chosen.size);
}

function showQuestion(proposals: readonly ProposalItem[]): void {
  const next = proposals.find((proposal) => !skipped.has(keyOf(proposal)));
  const hadFocus = question.contains(focusedHere());
  if (next === undefined) {
    question.replaceChildren();
    // Who answered by keyboard goes on with the people.
    if (hadFocus) focusFirstUnnamed();
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
        button(
          words.look,
          () => {
            host.post({ kind: 'look' });
          },
          { class: 'secondary' },
        ),
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
