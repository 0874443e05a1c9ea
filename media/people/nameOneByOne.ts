import type { PersonItem } from '../../extension/people/peopleMessages.ts';
import { button, element, filled } from '../dom.ts';
import type { PeopleHost } from './peopleHost.ts';
import { askAboutName, createSimilarName } from './similarName.ts';

/** One large face after another, each with a field for its name. */
export interface Naming {
  readonly root: HTMLElement;
  readonly isOpen: boolean;
  /** Begins with the first of those who have no name yet. */
  open(people: readonly PersonItem[]): void;
  /** Shows the photo of a face, where that face is the one at hand. @param region as parts of the photo's, 0..1 */
  showPhoto(face: string, image: string, region: readonly [number, number, number, number]): void;
}

/** What naming asks of the list it is in. */
export interface NamingOptions {
  /** Called when nobody is left, or the user has enough. */
  readonly onEnd: () => void;
  /** A name that is the same but for case and accents; null when there is none. */
  readonly similarTo: (name: string, person: string) => string | null;
}

export function createNaming(
  { words, post }: PeopleHost,
  { onEnd, similarTo }: NamingOptions,
): Naming {
  let waiting: readonly PersonItem[] = [];
  const image = element('img', { attributes: { alt: '' } });
  const face = element('button', {
    class: 'large-face',
    attributes: { type: 'button', 'aria-label': words.nameAll },
    children: [image],
    on: {
      click: () => {
        const [own] = waiting[0]?.faces ?? [];
        if (own) post({ kind: 'open', face: own.id });
      },
    },
  });
  const field = element('input', {
    attributes: {
      type: 'text',
      list: 'known-people',
      autocomplete: 'off',
      maxlength: '200',
      'aria-label': words.name,
    },
    on: { keydown: onKey },
  });
  const photo = element('img', { attributes: { alt: '' } });
  const mark = element('span', { class: 'mark' });
  const whole = element('div', {
    class: 'whole',
    attributes: { hidden: '' },
    children: [photo, mark],
  });
  const left = element('span', { class: 'count' });
  const similar = createSimilarName(words, send);
  const root = element('section', {
    class: 'naming',
    attributes: { hidden: '', 'aria-label': words.nameAll },
    children: [
      face,
      field,
      left,
      similar.root,
      whole,
      element('div', {
        class: 'answers',
        children: [
          button(words.skip, next, { class: 'secondary' }),
          button(words.cancel, end, { class: 'secondary' }),
        ],
      }),
      element('p', { class: 'hint', text: words.nameAllHint }),
    ],
    on: {
      keydown: (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Escape' && !event.isComposing) end();
      },
    },
  });

  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    if (event.key !== 'Enter') return;
    // The key would press the button that has the focus by then.
    event.preventDefault();
    const name = field.value.trim();
    const [person] = waiting;
    const known = name === '' || !person ? null : similarTo(name, person.id);
    if (known === null) send(name);
    else askAboutName(similar, known, name);
  }

  function send(name: string): void {
    const [person] = waiting;
    if (name !== '' && person)
      post({ kind: 'decide', decision: { kind: 'name', person: person.id, name } });
    next();
  }

  function next(): void {
    waiting = waiting.slice(1);
    show();
  }

  function end(): void {
    waiting = [];
    show();
  }

  function show(): void {
    const [person] = waiting;
    const [own] = person?.faces ?? [];
    root.hidden = person === undefined;
    if (!person || !own) {
      onEnd();
      return;
    }
    image.src = own.thumbnail;
    whole.hidden = true;
    post({ kind: 'photo', face: own.id });
    face.setAttribute('aria-label', filled(words.openPhoto, own.title));
    field.value = '';
    similar.root.hidden = true;
    field.setAttribute('aria-label', filled(words.nameOf, person.label));
    field.placeholder = words.unnamed;
    left.textContent = `${person.detail} · ${waiting.length}`;
    field.focus();
  }

  return {
    root,
    get isOpen() {
      return !root.hidden;
    },
    showPhoto(id, source, [x, y, w, h]) {
      if (waiting[0]?.faces[0]?.id !== id) return;
      photo.src = source;
      mark.style.left = `${x * 100}%`;
      mark.style.top = `${y * 100}%`;
      mark.style.width = `${w * 100}%`;
      mark.style.height = `${h * 100}%`;
      whole.hidden = false;
    },
    open(people) {
      waiting = people.filter(({ section }) => section === 'several' || section === 'once');
      show();
    },
  };
}
