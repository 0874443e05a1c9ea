import type {
  FromPhotoPage,
  PhotoMark,
  PhotoWords,
  ToPhotoPage,
} from '../../extension/photo/photoMessages.ts';
import { allOf, button, element, filled, focusedHere } from '../dom.ts';
import { connect } from '../host.ts';
import { sameNameUnlike } from '../people/sameName.ts';
import { createZoom, zoomRoom } from './zoom.ts';

const { post, words } = connect<FromPhotoPage, PhotoWords>();

type Face = ToPhotoPage['faces'][number];

const image = element('img', {
  attributes: { alt: words.alt, hidden: '', draggable: 'false' },
});
const message = element('p', {
  class: 'state',
  text: words.loading,
  attributes: { role: 'status' },
});
const problems = element('ul');
const actions = element('div', {
  class: 'actions',
  children: words.actions.map(({ title, command }, index) =>
    button(
      title,
      () => {
        post({ kind: 'act', command });
      },
      index === 0 ? {} : { class: 'secondary' },
    ),
  ),
});
const account = element('section', {
  class: 'account',
  attributes: { hidden: '' },
  children: [problems, actions],
});
const label = element('span', { class: 'label' });
const face = element('div', {
  class: 'face',
  attributes: { role: 'img', hidden: '' },
  children: [label],
});
const frames = element('div', { class: 'frames' });
const picture = element('div', { class: 'picture', children: [image, frames, face] });
const room = zoomRoom(picture);
const zoom = createZoom(room, picture, words);
const position = element('span', { class: 'position', attributes: { role: 'status' } });
const [previous, next] = (['previous', 'next'] as const).map((kind) =>
  button(
    kind === 'next' ? '›' : '‹',
    () => {
      post({ kind });
    },
    { class: 'secondary', attributes: { 'aria-label': words[kind], title: words[kind] } },
  ),
);
const facesToggle = button(words.faces, toggleFaces, {
  class: 'secondary',
  attributes: { 'aria-pressed': 'true' },
});
const names = element('datalist', { attributes: { id: 'names' } });
const facts = element('dl');
const people = element('div', { class: 'people' });
const side = element('aside', {
  class: 'side',
  attributes: { 'aria-label': words.facts },
  children: [facts, element('h2', { text: words.whoIsIt }), people, names],
});
const toolbar = element('div', {
  class: 'toolbar',
  attributes: { hidden: '' },
  children: [
    ...(previous && next ? [previous, position, next] : []),
    ...zoom.buttons,
    facesToggle,
    element('span', { class: 'keys', text: words.keys }),
  ],
});
const body = element('div', { class: 'body', children: [room, side] });
document.querySelector('main')?.append(toolbar, account, message, body);

let mark: PhotoMark | null = null;
let state: ToPhotoPage | null = null;
image.addEventListener('load', layOut);
image.addEventListener('error', () => {
  if (state?.state === 'in-part') show({ ...state, image: null, state: 'unreadable' });
});
new ResizeObserver(layOut).observe(room);
window.addEventListener('message', ({ data }: MessageEvent<ToPhotoPage>) => {
  show(data);
});
document.addEventListener('keydown', (event) => {
  if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
  const isAlone = state === null || state.position === null;
  if (isAlone) return;
  const isForward = event.key === 'PageDown' || (event.key === 'ArrowRight' && !zoom.isZoomed);
  const isBack = event.key === 'PageUp' || (event.key === 'ArrowLeft' && !zoom.isZoomed);
  if (!isForward && !isBack) return;
  event.preventDefault();
  post({ kind: isForward ? 'next' : 'previous' });
});
post({ kind: 'ready' });

function show(told: ToPhotoPage): void {
  const { image: source, problems: said } = told;
  state = told;
  mark = told.mark;
  message.textContent = told.state === 'in-part' ? words.inPart : words.unreadable;
  message.hidden = told.state === 'shown';
  body.hidden = source === null;
  image.hidden = source === null;
  toolbar.hidden = source === null && told.position === null;
  if (source !== null && image.getAttribute('src') !== source) image.src = source;
  problems.replaceChildren(...said.map((text) => element('li', { text })));
  account.hidden = said.length === 0;
  position.textContent = told.position ?? '';
  for (const turn of [previous, next]) if (turn) turn.hidden = told.position === null;
  facts.replaceChildren(
    ...told.facts.flatMap(({ name, text }) => [
      element('dt', { text: name }),
      element('dd', { text }),
    ]),
  );
  names.replaceChildren(
    ...told.names.map((name) => element('option', { attributes: { value: name } })),
  );
  showFaces(told);
  layOut();
}

function showFaces({ faces }: ToPhotoPage): void {
  // What is being typed must not be taken away.
  const typing = people.querySelector<HTMLInputElement>('input:focus');
  const isHere = typing !== null && typing === focusedHere();
  const typed = typing === null ? null : { id: typing.dataset['face'], value: typing.value };
  frames.replaceChildren(...faces.map(frameOf));
  people.replaceChildren(
    ...(faces.length === 0
      ? [element('p', { class: 'hint', text: words.noFaces })]
      : faces.map(fieldOf)),
  );
  const again = fieldFor(typed?.id ?? null);
  if (again && typed) {
    if (typed.value !== '') again.value = typed.value;
    if (isHere) again.focus();
  }
}

/** A frame that leads to the field where its face is named. */
function frameOf({ id, name, person, region: [x, y, w, h] }: Face, index: number): HTMLElement {
  const text = name ?? '';
  const frame = button(
    '',
    () => {
      fieldFor(id)?.focus();
    },
    {
      class: name === null ? 'frame' : 'frame named',
      attributes: {
        'aria-label':
          name === null ? filled(words.unknownFace, index + 1) : filled(words.faceOf, name),
        'data-face': id,
        ...(person === null ? { disabled: '' } : {}),
      },
      children: text === '' ? [] : [element('span', { class: 'label', text })],
    },
  );
  frame.style.left = `${x * 100}%`;
  frame.style.top = `${y * 100}%`;
  frame.style.width = `${w * 100}%`;
  frame.style.height = `${h * 100}%`;
  return frame;
}

function fieldOf({ id, name, person, region }: Face, index: number): HTMLElement {
  const unlike = element('p', { class: 'hint', attributes: { role: 'alert' } });
  const field = element('input', {
    attributes: {
      type: 'text',
      list: 'names',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-label': filled(words.unknownFace, index + 1),
      placeholder: words.whoIsIt,
      'data-face': id,
      value: name ?? '',
      ...(person === null ? { disabled: '' } : {}),
    },
    on: {
      focus: () => {
        point(id);
        zoom.reveal(region[0] + region[2] / 2, region[1] + region[3] / 2);
      },
      blur: () => {
        point(null);
      },
      input: () => {
        const other = sameNameUnlike(field.value, state?.names ?? []);
        unlike.textContent = other === null ? '' : filled(words.sameNameAs, other);
      },
      keydown: (event) => {
        if (!(event instanceof KeyboardEvent)) return;
        if (event.key === 'Escape') field.value = name ?? '';
        if (event.key !== 'Enter' || person === null || field.value.trim() === '') return;
        post({ kind: 'name', person, name: field.value.trim() });
        allOf(people, 'input')[index + 1]?.focus();
      },
    },
  });
  return element('div', {
    class: 'who',
    children: [element('span', { class: 'number', text: `${index + 1}` }), field, unlike],
  });
}

function fieldFor(id: string | null): HTMLInputElement | null {
  return id === null
    ? null
    : people.querySelector<HTMLInputElement>(`input[data-face="${CSS.escape(id)}"]`);
}

function point(id: string | null): void {
  for (const frame of allOf(frames, '.frame'))
    frame.classList.toggle('pointed', frame.dataset['face'] === id);
}

function toggleFaces(): void {
  frames.hidden = !frames.hidden;
  facesToggle.setAttribute('aria-pressed', String(!frames.hidden));
}

/** Makes the picture as large as its room allows, never larger than it is, and lays the frame over the face. */
function layOut(): void {
  const { naturalWidth, naturalHeight } = image;
  face.hidden = mark === null || image.hidden || naturalWidth === 0;
  if (naturalWidth === 0) return;
  const scale = Math.min(room.clientWidth / naturalWidth, room.clientHeight / naturalHeight, 1);
  picture.style.width = `${naturalWidth * scale}px`;
  picture.style.height = `${naturalHeight * scale}px`;
  zoom.fit();
  if (mark === null) return;
  const [x, y, w, h] = mark.region;
  face.style.left = `${x * 100}%`;
  face.style.top = `${y * 100}%`;
  face.style.width = `${w * 100}%`;
  face.style.height = `${h * 100}%`;
  face.setAttribute('aria-label', filled(words.faceOf, mark.label));
  label.textContent = mark.label;
}
