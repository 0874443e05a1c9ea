import type { BoardItem } from '../../extension/board/boardMessages.ts';
import { button, element, filled } from '../dom.ts';
import type { BoardHost } from './state.ts';

/** Lets the clock of a photo's camera be set for all of its photos; nothing where the camera or the time is unknown. */
export function clockOf(
  { camera, takenAt }: Pick<BoardItem, 'camera' | 'takenAt'>,
  { words, post }: BoardHost,
): HTMLElement | null {
  if (camera === null || camera === '' || takenAt === null) return null;
  const shift = (minutes: number): void => {
    post({ kind: 'decide', decisions: [{ kind: 'shift', photo: null, camera, minutes }] });
  };
  const field = element('input', {
    attributes: {
      type: 'text',
      size: '7',
      placeholder: '+1:30',
      'aria-label': words.clockField,
    },
    on: {
      keydown: (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Enter') set();
      },
    },
  });
  const set = (): void => {
    const minutes = minutesOf(field.value);
    field.setAttribute('aria-invalid', String(minutes === null));
    if (minutes !== null && minutes !== 0) shift(minutes);
  };
  const step = (minutes: number, text: string): HTMLElement =>
    button(
      text,
      () => {
        shift(minutes);
      },
      { class: 'secondary' },
    );
  return element('details', {
    class: 'clock',
    children: [
      element('summary', { text: filled(words.clock, camera) }),
      element('p', { class: 'hint', text: words.clockHint }),
      element('div', {
        class: 'line',
        children: [
          step(-60, words.clockBack),
          step(60, words.clockOn),
          field,
          button(words.clockSet, set, { class: 'secondary' }),
        ],
      }),
    ],
  });
}

/** `+1:30`, `-0:05`, `2` (hours) in minutes; null for anything else. */
function minutesOf(text: string): number | null {
  const parts = /^\s*([+\-−]?)(\d{1,5})(?::([0-5]\d))?\s*$/.exec(text);
  if (parts === null) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return parts[1] === '-' || parts[1] === '−' ? -minutes : minutes;
}
