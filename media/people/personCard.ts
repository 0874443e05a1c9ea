import type { PersonItem } from '../../extension/people/peopleMessages.ts';
import { button, element, filled } from '../dom.ts';
import {
  createFaceList,
  endPicking,
  type FaceList,
  openPhoto,
  setFacesTabbable,
  updateFaces,
} from './faceList.ts';
import type { PeopleHost } from './peopleHost.ts';
import { askAboutName, createSimilarName, type SimilarName } from './similarName.ts';

const dragType = 'application/x-photo-blog-person';

/** The card of one person, kept while the person is in the list, so that focus and half-typed names survive. */
export interface PersonCard {
  readonly root: HTMLElement;
  readonly faces: FaceList;
  readonly parts: Parts;
  readonly similar: SimilarName;
  readonly host: PeopleHost;
  readonly options: CardOptions;
  person: PersonItem;
  /** The name that was sent and has not come back yet: Enter gives a change event as well. */
  sentName: string | null;
}

/** What a card asks of the list it is in. */
export interface CardOptions {
  /** Called with the id after a name was sent. */
  readonly onNamed: (id: string) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  /** A name that is the same but for case and accents; null when there is none. */
  readonly similarTo: (name: string, person: string) => string | null;
  /** Goes to the card above or below. */
  readonly onMove: (id: string, by: -1 | 1) => void;
}

/** The elements that show the person and are changed with it. */
interface Parts {
  readonly cover: HTMLImageElement;
  readonly coverButton: HTMLButtonElement;
  readonly name: HTMLInputElement;
  readonly detail: HTMLElement;
  readonly pick: HTMLInputElement;
  readonly more: HTMLButtonElement;
}

export function createPersonCard(
  host: PeopleHost,
  person: PersonItem,
  options: CardOptions,
): PersonCard {
  const parts = createParts(host);
  const similar = createSimilarName(host.words, (name) => {
    send(card, name);
  });
  const faces = createFaceList(host, {
    onSplit: (chosen) => {
      host.post({
        kind: 'decide',
        decision: { kind: 'split', person: card.person.id, faces: chosen },
      });
    },
    onPickingEnd: () => {
      parts.more.focus();
    },
  });
  const root = element('li', {
    class: 'person',
    attributes: { 'data-person': person.id },
    children: [
      element('div', { class: 'cover-cell', children: [parts.coverButton, parts.pick] }),
      element('div', { class: 'who', children: [parts.name, parts.detail, similar.root] }),
      parts.more,
      faces.root,
      faces.picking,
    ],
  });
  const card: PersonCard = {
    root,
    faces,
    parts,
    similar,
    host,
    options,
    person,
    sentName: null,
  };
  listen(card);
  updateCard(card, person);
  return card;
}

/** Shows what is known of the person now; a name that is being typed stays. */
export function updateCard(card: PersonCard, person: PersonItem): void {
  const { root, host, parts } = card;
  const { words } = host;
  const [face] = person.faces;
  card.person = person;
  card.sentName = null;
  if (face !== undefined && parts.cover.getAttribute('src') !== face.thumbnail)
    parts.cover.src = face.thumbnail;
  parts.coverButton.setAttribute('aria-label', filled(words.openPhoto, person.label));
  if (document.activeElement !== parts.name) parts.name.value = person.name;
  parts.name.setAttribute('aria-label', filled(words.nameOf, person.label));
  parts.detail.textContent = person.detail;
  parts.more.setAttribute('aria-label', filled(words.more, person.label));
  parts.pick.setAttribute('aria-label', filled(words.choose, person.label));
  root.classList.toggle('hidden-person', person.hidden);
  root.classList.toggle('veiled', person.veiled);
  root.dataset['vscodeContext'] = JSON.stringify({
    webviewSection: 'person',
    person: person.id,
    face: face?.id,
    personHidden: person.hidden,
    personHasFaces: person.faces.length > 1,
    preventDefaultContextMenuItems: true,
  });
  updateFaces(card.faces, person.faces);
}

/** Puts the caret into the name, all of it selected. */
export function focusName({ root, parts }: PersonCard): void {
  parts.name.focus();
  parts.name.select();
  root.scrollIntoView({ block: 'nearest' });
}

/** Of all cards one is in the order of tabs; arrow keys lead to the others. */
export function setTabbable({ parts, faces }: PersonCard, tabbable: boolean): void {
  for (const control of [parts.coverButton, parts.name, parts.more, parts.pick])
    control.tabIndex = tabbable ? 0 : -1;
  setFacesTabbable(faces, tabbable);
}

function createParts({ words }: PeopleHost): Parts {
  const cover = element('img', { attributes: { alt: '', draggable: 'false' } });
  const more = button(
    '⋯',
    () => {
      openMenu(more);
    },
    { class: 'more', attributes: { 'aria-haspopup': 'menu' } },
  );
  return {
    cover,
    coverButton: element('button', {
      class: 'cover',
      attributes: { type: 'button', draggable: 'true', title: words.dragHint },
      children: [cover],
    }),
    name: element('input', {
      attributes: {
        type: 'text',
        spellcheck: 'false',
        autocomplete: 'off',
        maxlength: '200',
        list: 'known-people',
        placeholder: words.unnamed,
      },
    }),
    detail: element('span', { class: 'count' }),
    pick: element('input', { class: 'pick', attributes: { type: 'checkbox' } }),
    more,
  };
}

function listen(card: PersonCard): void {
  const { root, parts, host, options } = card;
  parts.coverButton.addEventListener('click', () => {
    openPhoto(host, card.person.faces[0]);
  });
  parts.coverButton.addEventListener('dragstart', (event) => {
    event.dataTransfer?.setData(dragType, card.person.id);
  });
  parts.name.addEventListener('change', () => {
    sendTyped(card);
  });
  parts.name.addEventListener('keydown', (event) => {
    onNameKey(card, event);
  });
  parts.pick.addEventListener('change', () => {
    options.onChoose(card.person.id, parts.pick.checked);
  });
  root.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes(dragType) !== true) return;
    event.preventDefault();
    root.classList.add('target');
  });
  root.addEventListener('dragleave', () => {
    root.classList.remove('target');
  });
  root.addEventListener('drop', (event) => {
    onDrop(card, event);
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') endPicking(card.faces);
  });
}

/** The native menu of the view, which VS Code opens on `contextmenu`. */
function openMenu(more: HTMLElement): void {
  const { left, bottom } = more.getBoundingClientRect();
  more.dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, clientX: left, clientY: bottom }),
  );
}

function onNameKey(card: PersonCard, event: KeyboardEvent): void {
  if (event.isComposing) return;
  if (event.key === 'Enter') {
    // The key would press the button that has the focus by then, and so answer the question itself.
    event.preventDefault();
    sendTyped(card);
  }
  if (event.key === 'Escape') card.parts.name.value = card.person.name;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    card.options.onMove(card.person.id, event.key === 'ArrowDown' ? 1 : -1);
  }
}

function sendTyped(card: PersonCard): void {
  const { person, parts } = card;
  const wanted = parts.name.value.trim();
  if (wanted === card.sentName) return;
  if (wanted === '' || wanted === person.name) {
    parts.name.value = person.name;
    return;
  }
  const known = card.options.similarTo(wanted, person.id);
  if (known !== null) askAboutName(card.similar, known, wanted);
  else send(card, wanted);
}

function send(card: PersonCard, wanted: string): void {
  card.sentName = wanted;
  card.similar.root.hidden = true;
  card.parts.name.value = wanted;
  card.host.post({
    kind: 'decide',
    decision: { kind: 'name', person: card.person.id, name: wanted },
  });
  card.options.onNamed(card.person.id);
}

/** One person dropped onto another is the same one. */
function onDrop({ root, host, person }: PersonCard, event: DragEvent): void {
  root.classList.remove('target');
  const other = event.dataTransfer?.getData(dragType) ?? '';
  if (other === '' || other === person.id) return;
  event.preventDefault();
  host.post({ kind: 'decide', decision: { kind: 'same', persons: [person.id, other] } });
}
