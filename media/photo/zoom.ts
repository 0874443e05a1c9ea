import { button, element } from '../dom.ts';

/** A picture that can be looked at closely. */
export interface Zoom {
  /** Fits the picture into its room anew. */
  fit(): void;
  /** Makes a part of the picture, in 0..1, lie in sight. */
  reveal(x: number, y: number): void;
  readonly isZoomed: boolean;
  readonly buttons: readonly HTMLButtonElement[];
}

const mostScale = 12;
const step = 1.25;
/** How far an arrow key moves the picture, in pixels. */
const panStep = 60;

/**
 * Lets a picture be zoomed by wheel, keys, buttons and double click, and moved by dragging and by keys.
 *
 * @param room the element the picture is seen through
 * @param picture the element that is moved and scaled within it; it fills the room's size as laid out
 * @param size of the picture as it fits the room, in pixels
 */
export function createZoom(
  room: HTMLElement,
  picture: HTMLElement,
  words: { readonly larger: string; readonly smaller: string; readonly fit: string },
): Zoom {
  let [scale, x, y] = [1, 0, 0];
  let drag: { readonly x: number; readonly y: number } | null = null;

  function show(): void {
    const most = (inner: number, outer: number): number => Math.max(0, (inner * scale - outer) / 2);
    const [mostX, mostY] = [
      most(picture.clientWidth, room.clientWidth),
      most(picture.clientHeight, room.clientHeight),
    ];
    x = Math.max(-mostX, Math.min(mostX, x));
    y = Math.max(-mostY, Math.min(mostY, y));
    picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    picture.style.setProperty('--scale', String(scale));
    room.classList.toggle('zoomed', scale > 1);
  }

  /** Around a point given from the middle of the room. */
  function zoomTo(wanted: number, atX = 0, atY = 0): void {
    const next = Math.max(1, Math.min(mostScale, wanted));
    x = atX - ((atX - x) * next) / scale;
    y = atY - ((atY - y) * next) / scale;
    scale = next;
    show();
  }

  function fromMiddle(event: MouseEvent): [number, number] {
    const { left, top, width, height } = room.getBoundingClientRect();
    return [event.clientX - left - width / 2, event.clientY - top - height / 2];
  }

  room.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoomTo(scale * Math.exp(-event.deltaY / 400), ...fromMiddle(event));
    },
    { passive: false },
  );
  room.addEventListener('dblclick', (event) => {
    if (event.target instanceof HTMLButtonElement) return;
    zoomTo(scale > 1 ? 1 : 3, ...fromMiddle(event));
  });
  room.addEventListener('pointerdown', (event) => {
    if (event.target instanceof HTMLButtonElement || scale === 1) return;
    drag = { x: event.clientX - x, y: event.clientY - y };
    room.setPointerCapture(event.pointerId);
  });
  room.addEventListener('pointermove', (event) => {
    if (drag === null) return;
    [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
    show();
  });
  room.addEventListener('pointerup', () => {
    drag = null;
  });
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [panStep, 0],
      ArrowRight: [-panStep, 0],
      ArrowUp: [0, panStep],
      ArrowDown: [0, -panStep],
    };
    const move = moves[event.key];
    if (event.key === '+' || event.key === '=') zoomTo(scale * step);
    else if (event.key === '-') zoomTo(scale / step);
    else if (event.key === '0') zoomTo(1);
    else if (move && scale > 1) {
      x += move[0];
      y += move[1];
      show();
    } else return;
    event.preventDefault();
  });

  const icon = (text: string, label: string, run: () => void): HTMLButtonElement =>
    button(text, run, { class: 'secondary', attributes: { 'aria-label': label, title: label } });
  return {
    fit: () => {
      zoomTo(1);
    },
    reveal(atX, atY) {
      if (scale === 1) return;
      x = (0.5 - atX) * picture.clientWidth * scale;
      y = (0.5 - atY) * picture.clientHeight * scale;
      show();
    },
    get isZoomed() {
      return scale > 1;
    },
    buttons: [
      icon('−', words.smaller, () => {
        zoomTo(scale / step);
      }),
      icon('+', words.larger, () => {
        zoomTo(scale * step);
      }),
      icon('⤢', words.fit, () => {
        zoomTo(1);
      }),
    ],
  };
}

/** A room for a picture, which can be zoomed into. */
export function zoomRoom(picture: HTMLElement): HTMLElement {
  return element('div', { class: 'room', children: [picture] });
}
