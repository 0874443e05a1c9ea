import type {
  FromPhotoPage,
  PhotoMark,
  PhotoWords,
  ToPhotoPage,
} from '../../extension/photo/photoMessages.ts';
import { button, element, filled } from '../dom.ts';
import { connect } from '../host.ts';

const { post, words } = connect<FromPhotoPage, PhotoWords>();

const image = element('img', { attributes: { alt: words.alt, hidden: '' } });
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
const picture = element('div', { class: 'picture', children: [image, face] });
document.querySelector('main')?.append(account, message, picture);

let mark: PhotoMark | null = null;
image.addEventListener('load', showMark);
new ResizeObserver(showMark).observe(picture);
window.addEventListener('message', ({ data }: MessageEvent<ToPhotoPage>) => {
  show(data);
});
post({ kind: 'ready' });

function show({ image: source, state, problems: said, mark: wanted }: ToPhotoPage): void {
  message.textContent = words.unreadable;
  message.hidden = state === 'shown';
  picture.hidden = source === null;
  image.hidden = source === null;
  if (source !== null && image.getAttribute('src') !== source) image.src = source;
  problems.replaceChildren(...said.map((text) => element('li', { text })));
  account.hidden = said.length === 0;
  mark = wanted;
  showMark();
}

/** Lays the frame over the face, wherever the image lies in the room it was given. */
function showMark(): void {
  const { naturalWidth, naturalHeight } = image;
  face.hidden = mark === null || image.hidden || naturalWidth === 0;
  if (mark === null || face.hidden) return;
  const { clientWidth, clientHeight } = picture;
  const scale = Math.min(clientWidth / naturalWidth, clientHeight / naturalHeight, 1);
  const [width, height] = [naturalWidth * scale, naturalHeight * scale];
  const [x, y, w, h] = mark.region;
  face.style.left = `${(clientWidth - width) / 2 + x * width}px`;
  face.style.top = `${(clientHeight - height) / 2 + y * height}px`;
  face.style.width = `${w * width}px`;
  face.style.height = `${h * height}px`;
  face.setAttribute('aria-label', filled(words.faceOf, mark.label));
  label.textContent = mark.label;
}
