import type { FaceItem, PersonItem } from '../../extension/people/peopleMessages.ts';
import { allOf, button, element, filled } from '../dom.ts';
import type { PeopleHost } from './peopleHost.ts';
import { roveFocus } from '../rovingFocus.ts';

/** Faces shown before the user asks for more. */
const firstFaces = 8;
const dragType = 'application/x-photo-blog-person';

/** The card of one person, kept while the person is in the list, so that focus and half-typed names survive. */
export interface PersonCard {
  readonly root: HTMLElement;
  update(person: PersonItem): void;
  focusName(): void;
  /** Lets the user pick the faces that are somebody else. */
  split(): void;
  /** Of all cards one is in the order of tabs; arrow keys lead to the others. */
  setTabbable(tabbable: boolean): void;
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

export function createPersonCard(
  host: PeopleHost,
  first: PersonItem,
  { onNamed, onChoose, similarTo, onMove }: CardOptions,
): PersonCard {
  const { words } = host;
  let person = first;
  let sentName: string | null = null;
  let expanded = false;
  let picked: Set<string> | null = null;

  const cover = element('img', { attributes: { alt: '', draggable: 'false' } });
  const coverButton = element('button', {
    class: 'cover',
    attributes: { type: 'button', draggable: 'true', title: words.dragHint },
    children: [cover],
    on: {
      click: () => {
        openPhoto(person.faces[0]);
      },
      dragstart: (event) => {
        if (event instanceof DragEvent) event.dataTransfer?.setData(dragType, person.id);
      },
    },
  });
  const name = element('input', {
    attributes: {
      type: 'text',
      spellcheck: 'false',
      autocomplete: 'off',
      maxlength: '200',
      list: 'known-people',
    },
    on: { change: sendName, keydown: onNameKey },
  });
  const detail = element('span', { class: 'count' });
  const similar = element('div', {
    class: 'similar',
    attributes: { hidden: '', role: 'status' },
  });
  const pick = element('input', {
    class: 'pick',
    attributes: { type: 'checkbox' },
    on: {
      change: () => {
        onChoose(person.id, pick.checked);
      },
    },
  });
  const more = button('⋯', openMenu, { class: 'more', attributes: { 'aria-haspopup': 'menu' } });
  const faces = element('ul', { class: 'faces' });
  const pickingText = element('p', { attributes: { role: 'status' } });
  const pickingApply = button(words.apply, applySplit);
  const picking = element('div', {
    class: 'picking',
    attributes: { hidden: '' },
    children: [pickingText, pickingApply, button(words.cancel, endPicking, { class: 'secondary' })],
  });
  const root = element('li', {
    class: 'person',
    attributes: { 'data-person': person.id },
    children: [
      element('div', { class: 'cover-cell', children: [coverButton, pick] }),
      element('div', { class: 'who', children: [name, detail, similar] }),
      more,
      faces,
      picking,
    ],
    on: {
      dragover: onDragOver,
      dragleave: () => {
        root.classList.remove('target');
      },
      drop: onDrop,
      keydown: (event) => {
        if (picked !== null && event instanceof KeyboardEvent && event.key === 'Escape')
          endPicking();
      },
    },
  });
  roveFocus(faces);

  function sendName(): void {
    const wanted = name.value.trim();
    if (wanted === sentName) return;
    if (wanted === '' || wanted === person.name) {
      name.value = person.name;
      return;
    }
    const known = similarTo(wanted, person.id);
    if (known !== null) askAbout(known, wanted);
    else send(wanted);
  }

  function send(wanted: string): void {
    // Enter gives a change event as well.
    sentName = wanted;
    similar.hidden = true;
    name.value = wanted;
    host.post({ kind: 'decide', decision: { kind: 'name', person: person.id, name: wanted } });
    onNamed(person.id);
  }

  /** Two names that differ in case or accents only are most likely one. */
  function askAbout(known: string, wanted: string): void {
    const answer = (text: string, chosen: string, style: string): HTMLButtonElement =>
      button(
        text,
        () => {
          send(chosen);
        },
        { class: style },
      );
    if (!similar.hidden && similar.dataset['name'] === wanted) return;
    similar.dataset['name'] = wanted;
    const take = answer(filled(words.takeSimilar, known), known, '');
    similar.replaceChildren(
      element('p', { text: filled(words.similar, known) }),
      take,
      answer(filled(words.keepName, wanted), wanted, 'secondary'),
    );
    similar.hidden = false;
    take.focus();
  }

  function onNameKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    if (event.key === 'Enter') {
      // The key would press the button that has the focus by then, and so answer the question itself.
      event.preventDefault();
      sendName();
    }
    if (event.key === 'Escape') name.value = person.name;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      onMove(person.id, event.key === 'ArrowDown' ? 1 : -1);
    }
  }

  /** The native menu of the view, which VS Code opens on `contextmenu`. */
  function openMenu(): void {
    const { left, bottom } = more.getBoundingClientRect();
    more.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, clientX: left, clientY: bottom }),
    );
  }

  function openPhoto(face: FaceItem | undefined): void {
    if (face !== undefined) host.post({ kind: 'open', face: face.id });
  }

  function onDragOver(event: Event): void {
    if (!(event instanceof DragEvent) || !event.dataTransfer?.types.includes(dragType)) return;
    event.preventDefault();
    root.classList.add('target');
  }

  function onDrop(event: Event): void {
    root.classList.remove('target');
    if (!(event instanceof DragEvent)) return;
    const other = event.dataTransfer?.getData(dragType) ?? '';
    if (other === '' || other === person.id) return;
    event.preventDefault();
    host.post({ kind: 'decide', decision: { kind: 'same', persons: [person.id, other] } });
  }

  function faceButton(face: FaceItem): HTMLElement {
    const image = element('img', { attributes: { src: face.thumbnail, alt: '', loading: 'lazy' } });
    const isPicked = picked?.has(face.id) === true;
    const picture = element('button', {
      class: 'face',
      attributes: {
        type: 'button',
        title: face.title,
        'data-face': face.id,
        ...(picked === null
          ? { 'aria-label': filled(words.openPhoto, face.title) }
          : { 'aria-label': face.title, 'aria-pressed': String(isPicked) }),
        'data-vscode-context': JSON.stringify({ webviewSection: 'face', face: face.id }),
      },
      children: [image],
      on: {
        click: () => {
          if (picked === null) openPhoto(face);
          else toggle(face.id);
        },
      },
    });
    return element('li', { children: [picture] });
  }

  function toggle(id: string): void {
    if (picked === null) return;
    if (!picked.delete(id)) picked.add(id);
    for (const shown of allOf(faces, '[data-face]')) {
      shown.setAttribute('aria-pressed', String(picked.has(shown.dataset['face'] ?? '')));
    }
    showPicking();
  }

  /** The preview of a split: what is picked becomes a new person, the rest stays. */
  function showPicking(): void {
    picking.hidden = picked === null;
    if (picked === null) return;
    const count = picked.size;
    pickingText.textContent =
      count === 0 ? words.pickFaces : filled(words.picked, count, person.faces.length);
    pickingApply.disabled = count === 0 || count === person.faces.length;
  }

  function applySplit(): void {
    const chosen = [...(picked ?? [])];
    endPicking();
    host.post({ kind: 'decide', decision: { kind: 'split', person: person.id, faces: chosen } });
  }

  function endPicking(): void {
    picked = null;
    showFaces();
    showPicking();
    more.focus();
  }

  function showFaces(): void {
    const all = picked !== null || expanded;
    // One more face takes no more room than the button that would stand for it.
    const shown =
      all || person.faces.length <= firstFaces
        ? person.faces
        : person.faces.slice(0, firstFaces - 1);
    const rest = person.faces.length - shown.length;
    const items = shown.map(faceButton);
    if (rest > 0) {
      const expand = button(
        `+${rest}`,
        () => {
          expanded = true;
          showFaces();
          allOf(faces, 'button')[firstFaces - 1]?.focus();
        },
        { class: 'face rest', attributes: { 'aria-label': filled(words.moreFaces, rest) } },
      );
      items.push(element('li', { children: [expand] }));
    }
    faces.replaceChildren(...items);
    faces.hidden = person.faces.length < 2;
    allOf(faces, 'button').forEach((other, index) => (other.tabIndex = index === 0 ? 0 : -1));
  }

  const card: PersonCard = {
    root,
    update(next) {
      const facesChanged =
        next.faces.map(({ id }) => id).join() !== person.faces.map(({ id }) => id).join();
      const isFirst = next === first;
      person = next;
      sentName = null;
      const [face] = person.faces;
      if (face !== undefined && cover.getAttribute('src') !== face.thumbnail)
        cover.src = face.thumbnail;
      coverButton.setAttribute('aria-label', filled(words.openPhoto, person.label));
      if (document.activeElement !== name || isFirst) name.value = person.name;
      name.placeholder = words.unnamed;
      name.setAttribute('aria-label', filled(words.nameOf, person.label));
      detail.textContent = person.detail;
      more.setAttribute('aria-label', filled(words.more, person.label));
      pick.setAttribute('aria-label', filled(words.choose, person.label));
      root.classList.toggle('hidden-person', person.hidden);
      root.classList.toggle('veiled', person.veiled);
      root.dataset['vscodeContext'] = JSON.stringify({
        webviewSection: 'person',
        person: person.id,
        face: person.faces[0]?.id,
        personHidden: person.hidden,
        personHasFaces: person.faces.length > 1,
        preventDefaultContextMenuItems: true,
      });
      if (facesChanged || isFirst) showFaces();
    },
    focusName() {
      name.focus();
      name.select();
      root.scrollIntoView({ block: 'nearest' });
    },
    setTabbable(tabbable) {
      for (const control of [coverButton, name, more, pick]) control.tabIndex = tabbable ? 0 : -1;
      allOf(faces, 'button').forEach((other, index) => {
        other.tabIndex = tabbable && index === 0 ? 0 : -1;
      });
    },
    split() {
      picked = new Set();
      showFaces();
      showPicking();
      faces.querySelector<HTMLElement>('button')?.focus();
    },
  };
  card.update(first);
  return card;
}
