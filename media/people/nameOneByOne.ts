import type { PersonItem } from '../../extension/people/peopleMessages.ts';
import { button, element, filled } from '../dom.ts';
import type { PeopleHost } from './peopleHost.ts';

/** One large face after another, each with a field for its name. */
export interface Naming {
  readonly root: HTMLElement;
  readonly isOpen: boolean;
  /** Begins with the first of those who have no name yet. */
  open(people: readonly PersonItem[]): void;
}

/** @param onEnd called when nobody is left, or the user has enough */
export function createNaming({ words, post }: PeopleHost, onEnd: () => void): Naming {
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
  const left = element('span', { class: 'count' });
  const root = element('section', {
    class: 'naming',
    attributes: { hidden: '', 'aria-label': words.nameAll },
    children: [
      face,
      field,
      left,
      element('div', {
        class: 'answers',
        children: [
          button(words.skip, next, { class: 'secondary' }),
          button(words.cancel, end, { class: 'secondary' }),
        ],
      }),
      element('p', { class: 'hint', text: words.nameAllHint }),
    ],
  });

  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    if (event.key === 'Escape') end();
    if (event.key !== 'Enter') return;
    const name = field.value.trim();
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
    face.setAttribute('aria-label', filled(words.openPhoto, own.title));
    field.value = '';
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
    open(people) {
      waiting = people.filter(({ section }) => section === 'several' || section === 'once');
      show();
    },
  };
}
