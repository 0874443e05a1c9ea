import type { Region } from '../../daemon/contract/album.ts';
import { element } from '../dom.ts';

/** A frame that is being drawn over a picture. */
export interface FaceDrawing {
  /** Takes it away; nothing is drawn. */
  end(): void;
}

/**
 * Lets a frame be drawn over a picture, by dragging or by keys.
 *
 * @param picture the element that the photo fills, no more and no less
 * @param label what the frame is called by those who do not see it
 * @param onDone called with the frame in parts of the picture; null when it was given up
 */
export function drawFace(
  picture: HTMLElement,
  label: string,
  onDone: (region: Region | null) => void,
): FaceDrawing {
  let [x, y, w, h] = [0.4, 0.35, 0.2, 0.3];
  let start: { readonly x: number; readonly y: number } | null = null;
  const frame = element('button', {
    class: 'frame drawing',
    attributes: { type: 'button', 'aria-label': label },
    on: { keydown: onKey },
  });
  const layer = element('div', {
    class: 'draw-layer',
    children: [frame],
    on: { pointerdown: onDown, pointermove: onMove, pointerup: onUp },
  });
  picture.append(layer);
  place();
  frame.focus();

  function place(): void {
    frame.style.left = `${x * 100}%`;
    frame.style.top = `${y * 100}%`;
    frame.style.width = `${w * 100}%`;
    frame.style.height = `${h * 100}%`;
  }

  function at(event: PointerEvent): { x: number; y: number } {
    const { left, top, width, height } = layer.getBoundingClientRect();
    return { x: clamp((event.clientX - left) / width), y: clamp((event.clientY - top) / height) };
  }

  function onDown(event: Event): void {
    if (!(event instanceof PointerEvent)) return;
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    start = at(event);
  }

  function onMove(event: Event): void {
    if (!(event instanceof PointerEvent) || start === null) return;
    const now = at(event);
    [x, w] = [Math.min(start.x, now.x), Math.abs(now.x - start.x)];
    [y, h] = [Math.min(start.y, now.y), Math.abs(now.y - start.y)];
    place();
  }

  function onUp(): void {
    if (start === null) return;
    start = null;
    if (w > 0.01 && h > 0.01) done([x, y, w, h]);
  }

  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    const step = event.shiftKey ? 0.005 : 0.02;
    switch (event.key) {
      case 'ArrowLeft':
        x = clamp(x - step, 1 - w);
        break;
      case 'ArrowRight':
        x = clamp(x + step, 1 - w);
        break;
      case 'ArrowUp':
        y = clamp(y - step, 1 - h);
        break;
      case 'ArrowDown':
        y = clamp(y + step, 1 - h);
        break;
      case '+':
        grow(step);
        break;
      case '-':
        grow(-step);
        break;
      case 'Enter':
        done([x, y, w, h]);
        break;
      case 'Escape':
        done(null);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
    place();
  }

  function grow(by: number): void {
    const factor = 1 + by * 4;
    const [newW, newH] = [Math.min(1, w * factor), Math.min(1, h * factor)];
    x = clamp(x - (newW - w) / 2, 1 - newW);
    y = clamp(y - (newH - h) / 2, 1 - newH);
    [w, h] = [newW, newH];
  }

  function done(region: Region | null): void {
    layer.remove();
    onDone(region);
  }

  return {
    end() {
      layer.remove();
    },
  };
}

function clamp(value: number, most = 1): number {
  return Math.max(0, Math.min(most, value));
}
