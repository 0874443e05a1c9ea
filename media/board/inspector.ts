import type { BoardFaceItem, BoardItem } from '../../extension/board/boardMessages.ts';
import { button, element, filled, focusedHere } from '../dom.ts';
import type { BoardActions } from './actions.ts';
import { drawFace, type FaceDrawing } from './drawFace.ts';
import { chosenOf, nameOf, type BoardHost, type BoardState } from './state.ts';
import { clockOf } from './clock.ts';
import { roleOf } from './tile.ts';

/** What is known and decided about the chosen photo, and everything that can be done with it. */
export interface Inspector {
  readonly root: HTMLElement;
  /** Shows the photo that is chosen now. */
  render(): void;
  focusCaption(): void;
  focusNames(): void;
}

const namesId = 'known-names';

export function createInspector(
  state: BoardState,
  host: BoardHost,
  actions: BoardActions,
): Inspector {
  const { words, post } = host;
  const root = element('aside', {
    class: 'inspector',
    attributes: { 'aria-label': words.details },
  });
  let shown = '';
  let shownPath: string | null = null;
  let drawing: FaceDrawing | null = null;
  root.addEventListener('focusout', () => {
    // The focus may go to another field of ours.
    setTimeout(render, 0);
  });

  /** Nothing is drawn anew under somebody who types: it is when they are done. */
  function render(): void {
    const chosen = chosenOf(state);
    const [item] = chosen;
    const picture = item && state.pictures.get(item.path);
    const key = JSON.stringify([chosen.map(({ path }) => path), item, picture, state.board?.names]);
    if (key === shown || drawing !== null) return;
    const { activeElement } = document;
    const isTyping = activeElement instanceof HTMLInputElement && root.contains(activeElement);
    if (isTyping && item?.path === shownPath) {
      if (picture) root.querySelector('.fit img')?.setAttribute('src', picture);
      return;
    }
    shown = key;
    shownPath = item?.path ?? null;
    const here = focusedHere();
    const focus = root.contains(here) ? here?.getAttribute('data-focus') : null;
    root.replaceChildren(...(item ? partsOf(item, chosen.length) : [hint()]));
    if (focus) root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
    if (item && !state.pictures.has(item.path) && item.role !== 'waiting' && item.role !== 'failed')
      post({ kind: 'picture', photo: item.path });
  }

  function hint(): HTMLElement {
    return element('p', { class: 'hint', text: words.noSelection });
  }

  function partsOf(item: BoardItem, count: number): HTMLElement[] {
    const many = count > 1 ? [element('p', { text: filled(words.selected, count) })] : [];
    if (item.role === 'waiting')
      return [element('h2', { text: item.path }), element('p', { text: words.roles.waiting })];
    const clock = clockOf(item, { words, post });
    return [
      ...many,
      ...(count === 1 && item.role !== 'failed' ? [pictureOf(item)] : []),
      element('h2', { text: item.path }),
      factsOf(item),
      ...(clock === null ? [] : [clock]),
      problemsOf(item),
      choicesOf(item),
      ...(count === 1 && item.role !== 'failed' ? [captionOf(item), facesOf(item)] : []),
      ...(count === 1 ? [othersOf(item)] : []),
    ];
  }

  function pictureOf(item: BoardItem): HTMLElement {
    const source = state.pictures.get(item.path) ?? item.thumbnail;
    const image = element('img', {
      attributes: {
        alt: item.caption === '' ? item.path : item.caption,
        ...(source === null ? {} : { src: source }),
      },
    });
    const isSide = item.turn === 90 || item.turn === 270;
    const [width, height] = [item.width ?? 3, item.height ?? 2];
    const fit = element('div', {
      class: 'fit',
      children: [image, ...item.faces.map((face, index) => frameOf(face, index))],
    });
    fit.style.aspectRatio = `${width} / ${height}`;
    fit.style.maxWidth = `calc(var(--picture-height) * ${width / height})`;
    if (item.turn !== 0) {
      image.style.transform = `translate(-50%, -50%) rotate(${item.turn}deg)`;
      image.classList.add('turned');
      if (isSide) {
        image.style.width = `${(100 * height) / width}%`;
        image.style.height = `${(100 * width) / height}%`;
      }
    }
    return element('div', { class: 'large', children: [fit] });
  }

  function frameOf({ region: [x, y, w, h], name }: BoardFaceItem, index: number): HTMLElement {
    const frame = button(
      '',
      () => {
        root.querySelector<HTMLElement>(`[data-focus="face-${index}"]`)?.focus();
      },
      {
        class: name === null ? 'frame' : 'frame named',
        attributes: {
          'aria-label': name ?? filled(words.nameOf, index + 1),
          title: name ?? words.whoIsIt,
        },
      },
    );
    frame.style.left = `${x * 100}%`;
    frame.style.top = `${y * 100}%`;
    frame.style.width = `${w * 100}%`;
    frame.style.height = `${h * 100}%`;
    return frame;
  }

  function factsOf(item: BoardItem): HTMLElement {
    const why = item.reason === '' ? '' : `: ${item.reason}`;
    const facts = [
      `${roleOf(item, words)}${why}`,
      ...(item.takenAt === null ? [] : [timeOf(item.takenAt)]),
      ...(item.camera === null ? [] : [item.camera]),
      ...(item.width === null || item.height === null ? [] : [`${item.width} × ${item.height}`]),
    ];
    return element('ul', {
      class: 'facts',
      children: facts.map((text) => element('li', { text })),
    });
  }

  function problemsOf({ problems }: BoardItem): HTMLElement {
    return element('ul', {
      class: 'problems',
      attributes: problems.length === 0 ? { hidden: '' } : {},
      children: problems.map(({ message, severity }) =>
        element('li', { class: severity, text: message }),
      ),
    });
  }

  function choicesOf(item: BoardItem): HTMLElement {
    const choice = (text: string, isChosen: boolean, act: () => void, focus: string): HTMLElement =>
      button(text, act, {
        class: 'secondary',
        attributes: { 'aria-pressed': String(isChosen), 'data-focus': focus },
      });
    return element('div', {
      class: 'buttons',
      children: [
        choice(words.useInText, item.choice === 'use', actions.use, 'use'),
        choice(words.leaveOut, item.choice === 'leave-out', actions.leaveOut, 'out'),
        choice(words.takeBack, item.choice === 'automatic', actions.automatic, 'automatic'),
      ],
    });
  }

  function captionOf(item: BoardItem): HTMLElement {
    const field = element('input', {
      attributes: {
        type: 'text',
        maxlength: '2000',
        value: item.caption,
        'aria-label': words.caption,
        title: words.captionHint,
        'data-focus': 'caption',
      },
      on: {
        keydown: (event) => {
          if (!(event instanceof KeyboardEvent) || event.isComposing) return;
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') field.value = field.defaultValue;
        },
        change: () => {
          keep();
        },
      },
    });
    const keep = (): void => {
      if (field.value === field.defaultValue) return;
      field.defaultValue = field.value;
      post({
        kind: 'decide',
        decisions: [{ kind: 'caption', photo: nameOf(item), text: field.value }],
      });
    };
    const automatic = button(
      words.captionAuto,
      () => {
        post({ kind: 'decide', decisions: [{ kind: 'caption', photo: nameOf(item), text: null }] });
      },
      {
        class: 'quiet',
        attributes: { 'data-focus': 'caption-auto', ...(item.isOwnCaption ? {} : { hidden: '' }) },
      },
    );
    return element('div', {
      class: 'field',
      children: [element('span', { class: 'label', text: words.caption }), field, automatic],
    });
  }

  function facesOf(item: BoardItem): HTMLElement {
    const known = element('datalist', {
      attributes: { id: namesId },
      children: (state.board?.names ?? []).map((name) =>
        element('option', { attributes: { value: name } }),
      ),
    });
    const fields = item.faces.map((face, index) => faceField(face, index));
    const help = element('p', { class: 'hint', attributes: { hidden: '' } });
    const draw = button(
      words.drawFace,
      () => {
        const fit = root.querySelector<HTMLElement>('.fit');
        if (fit === null || drawing !== null) return;
        help.hidden = false;
        help.textContent = `${words.drawHint} ${words.drawKeys}`;
        drawing = drawFace(fit, words.drawFace, (region) => {
          drawing = null;
          help.hidden = true;
          draw.focus();
          if (region === null) return;
          post({ kind: 'decide', decisions: [{ kind: 'face', photo: nameOf(item), region }] });
        });
      },
      { class: 'quiet', attributes: { 'data-focus': 'draw' } },
    );
    return element('div', { class: 'faces', children: [known, ...fields, help, draw] });
  }

  function faceField(face: BoardFaceItem, index: number): HTMLElement {
    const field = element('input', {
      attributes: {
        type: 'text',
        maxlength: '200',
        list: namesId,
        autocomplete: 'off',
        spellcheck: 'false',
        value: face.name ?? '',
        placeholder: words.whoIsIt,
        'aria-label': filled(words.nameOf, index + 1),
        'data-focus': `face-${index}`,
        ...(face.person === null ? { disabled: '' } : {}),
      },
      on: {
        keydown: (event) => {
          if (!(event instanceof KeyboardEvent) || event.isComposing) return;
          if (event.key === 'Escape') field.value = field.defaultValue;
          if (event.key !== 'Enter') return;
          keep();
          root.querySelector<HTMLElement>(`[data-focus="face-${index + 1}"]`)?.focus();
        },
        change: () => {
          keep();
        },
      },
    });
    const keep = (): void => {
      const name = field.value.trim();
      if (name === '' || name === field.defaultValue || face.person === null) return;
      field.defaultValue = name;
      post({ kind: 'name', person: face.person, name });
    };
    return element('div', {
      class: 'face',
      children: [
        element('img', { attributes: { src: face.thumbnail, alt: '', loading: 'lazy' } }),
        field,
      ],
    });
  }

  function othersOf(item: BoardItem): HTMLElement {
    const act = (text: string, run: () => void, focus: string): HTMLElement =>
      button(text, run, { class: 'secondary', attributes: { 'data-focus': focus } });
    const open = (kind: 'open' | 'again') => (): void => {
      post({ kind, photo: item.path });
    };
    const nudge = (to: 'earlier' | 'later') => (): void => {
      actions.nudge(to);
    };
    const turn = (by: 90 | 270) => (): void => {
      actions.turn(by);
    };
    const editing = (): HTMLElement[] => [
      act(item.isLead ? words.unmakeLead : words.makeLead, actions.lead, 'lead'),
      act(words.turnLeft, turn(270), 'left'),
      act(words.turnRight, turn(90), 'right'),
      act(words.earlier, nudge('earlier'), 'earlier'),
      act(words.later, nudge('later'), 'later'),
      act(words.split, actions.split, 'split'),
      act(words.join, actions.join, 'join'),
    ];
    return element('div', {
      class: 'buttons',
      children: [
        ...(item.role === 'failed' ? [] : editing()),
        act(words.open, open('open'), 'open'),
        ...(item.problems.length > 0 ? [act(words.again, open('again'), 'again')] : []),
      ],
    });
  }

  return {
    root,
    render,
    focusCaption() {
      root.querySelector<HTMLElement>('[data-focus="caption"]')?.focus();
    },
    focusNames() {
      root.querySelector<HTMLElement>('[data-focus="face-0"]')?.focus();
    },
  };
}

/** As the camera's clock had it: the zone of the reader must not move it. */
function timeOf(takenAt: string): string {
  const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?/.exec(takenAt)?.[0];
  const date = new Date(`${local ?? `${takenAt.slice(0, 10)}T00:00`}Z`);
  if (Number.isNaN(date.getTime())) return takenAt;
  const style = local === undefined ? {} : { timeStyle: 'short' as const };
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    ...style,
    timeZone: 'UTC',
  }).format(date);
}
