import type { FaceItem } from '../../extension/people/peopleMessages.ts';
import { allOf, button, element, filled } from '../dom.ts';
import { roveFocus } from '../rovingFocus.ts';
import type { PeopleHost } from './peopleHost.ts';

/** Faces shown before the user asks for more. */
const firstFaces = 8;

/** The faces of one person: each opens its photo, or is picked for a person of its own. */
export interface FaceList {
  readonly root: HTMLElement;
  /** Says what is picked, and applies or cancels it. */
  readonly picking: HTMLElement;
  readonly pickingText: HTMLElement;
  readonly pickingApply: HTMLButtonElement;
  readonly host: PeopleHost;
  readonly options: FaceListOptions;
  faces: readonly FaceItem[];
  isExpanded: boolean;
  /** Ids of the faces that are somebody else; null while nobody picks. */
  picked: Set<string> | null;
}

interface FaceListOptions {
  /** Called with the ids of the faces that become a new person. */
  readonly onSplit: (faces: readonly string[]) => void;
  /** Called when picking is over, either way. */
  readonly onPickingEnd: () => void;
}

export function createFaceList(host: PeopleHost, options: FaceListOptions): FaceList {
  const { words } = host;
  const pickingText = element('p', { attributes: { role: 'status' } });
  const pickingApply = button(words.apply, () => {
    applySplit(list);
  });
  const cancel = button(
    words.cancel,
    () => {
      endPicking(list);
    },
    { class: 'secondary' },
  );
  const list: FaceList = {
    root: element('ul', { class: 'faces', attributes: { hidden: '' } }),
    picking: element('div', {
      class: 'picking',
      attributes: { hidden: '' },
      children: [pickingText, pickingApply, cancel],
    }),
    pickingText,
    pickingApply,
    host,
    options,
    faces: [],
    isExpanded: false,
    picked: null,
  };
  roveFocus(list.root);
  return list;
}

/** Shows other faces; the same ones stay as they are, the focus with them. */
export function updateFaces(list: FaceList, faces: readonly FaceItem[]): void {
  const isSame = idsOf(faces) === idsOf(list.faces);
  list.faces = faces;
  if (!isSame) showFaces(list);
}

/** Lets the user pick the faces that are somebody else. */
export function pickFaces(list: FaceList): void {
  list.picked = new Set();
  showFaces(list);
  showPicking(list);
  list.root.querySelector<HTMLElement>('button')?.focus();
}

/** Leaves everything as it was; without effect while nobody picks. */
export function endPicking(list: FaceList): void {
  if (list.picked === null) return;
  list.picked = null;
  showFaces(list);
  showPicking(list);
  list.options.onPickingEnd();
}

/** Of all lists one is in the order of tabs, with its first face. */
export function setFacesTabbable(list: FaceList, tabbable: boolean): void {
  allOf(list.root, 'button').forEach((face, index) => {
    face.tabIndex = tabbable && index === 0 ? 0 : -1;
  });
}

/** Opens the photo a face is from, if there is one. */
export function openPhoto(host: PeopleHost, face: FaceItem | undefined): void {
  if (face !== undefined) host.post({ kind: 'open', face: face.id });
}

function applySplit(list: FaceList): void {
  const chosen = [...(list.picked ?? [])];
  endPicking(list);
  list.options.onSplit(chosen);
}

function showFaces(list: FaceList): void {
  const { faces, root } = list;
  const isAll = list.picked !== null || list.isExpanded;
  // One more face takes no more room than the button that would stand for it.
  const shown = isAll || faces.length <= firstFaces ? faces : faces.slice(0, firstFaces - 1);
  const items = shown.map((face) => faceButton(list, face));
  const rest = faces.length - shown.length;
  if (rest > 0) items.push(restButton(list, rest));
  root.replaceChildren(...items);
  root.hidden = faces.length < 2;
  setFacesTabbable(list, true);
}

function faceButton(list: FaceList, face: FaceItem): HTMLElement {
  const { host, picked } = list;
  const image = element('img', { attributes: { src: face.thumbnail, alt: '', loading: 'lazy' } });
  const picture = element('button', {
    class: 'face',
    attributes: {
      type: 'button',
      title: face.title,
      'data-face': face.id,
      ...(picked === null
        ? { 'aria-label': filled(host.words.openPhoto, face.title) }
        : { 'aria-label': face.title, 'aria-pressed': String(picked.has(face.id)) }),
      'data-vscode-context': JSON.stringify({ webviewSection: 'face', face: face.id }),
    },
    children: [image],
    on: {
      click: () => {
        if (list.picked === null) openPhoto(host, face);
        else toggle(list, list.picked, face.id);
      },
    },
  });
  return element('li', { children: [picture] });
}

/** Stands for the faces that are not shown yet. */
function restButton(list: FaceList, rest: number): HTMLElement {
  const expand = button(
    `+${rest}`,
    () => {
      list.isExpanded = true;
      showFaces(list);
      allOf(list.root, 'button')[firstFaces - 1]?.focus();
    },
    {
      class: 'face rest',
      attributes: { 'aria-label': filled(list.host.words.moreFaces, rest) },
    },
  );
  return element('li', { children: [expand] });
}

function toggle(list: FaceList, picked: Set<string>, id: string): void {
  if (!picked.delete(id)) picked.add(id);
  for (const shown of allOf(list.root, '[data-face]'))
    shown.setAttribute('aria-pressed', String(picked.has(shown.dataset['face'] ?? '')));
  showPicking(list);
}

/** The preview of a split: what is picked becomes a new person, the rest stays. */
function showPicking({ picking, pickingText, pickingApply, picked, faces, host }: FaceList): void {
  picking.hidden = picked === null;
  if (picked === null) return;
  const count = picked.size;
  pickingText.textContent =
    count === 0 ? host.words.pickFaces : filled(host.words.picked, count, faces.length);
  pickingApply.disabled = count === 0 || count === faces.length;
}

function idsOf(faces: readonly FaceItem[]): string {
  return faces.map(({ id }) => id).join();
}
