import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startLiveDraft, type LiveDraft } from '../../../extension/draft/liveDraft.ts';
import { DraftDocument, type Latency } from '../../fakes/draftDocument.ts';

function open(
  text = '',
  options: { eol?: '\n' | '\r\n'; latency?: Latency } = {},
): { doc: DraftDocument; live: LiveDraft } {
  const doc = new DraftDocument(text, options.eol, options.latency);
  const live = startLiveDraft({ ...doc.port, eol: doc.eol });
  doc.listener = (event) => {
    live.changed(event);
  };
  return { doc, live };
}

const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Line ${i} of a story that has been told before.\n`).join(
    '',
  );

const sorted = (text: string): string => Array.from(text).sort().join('');

/** Lets everything that is ready happen. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 400; i++) await Promise.resolve();
};

describe('a live draft', () => {
  test('holds all pieces in the order they came', async () => {
    const { doc, live } = open();
    for (const piece of ['# A day\n', '\n', 'It was ', 'cold.\n']) live.push(piece);
    expect(await live.finish()).toBe('complete');
    expect(doc.text).toBe('# A day\n\nIt was cold.\n');
  });

  test('grows in many batches rather than at once, and never by half a character', async () => {
    const { doc, live } = open();
    const text = '🌅'.repeat(3000);
    live.push(text);
    await live.finish();
    expect(doc.text).toBe(text);
    expect(doc.seenLengths.length).toBeGreaterThan(8);
    expect(doc.seenLengths.every((length) => length % 2 === 0)).toBe(true);
  });

  test('breaks batches at the end of lines', async () => {
    const { doc, live } = open();
    const text = lines(200);
    live.push(text);
    await live.finish();
    const ends = doc.seenLengths.slice(0, -1).map((length) => text[length - 1]);
    expect(new Set(ends)).toEqual(new Set(['\n']));
  });

  test('is one undo step', async () => {
    const { doc, live } = open();
    live.push(lines(50));
    await settle();
    live.push(lines(50));
    await live.finish();
    expect(doc.undoSteps).toBe(1);
    doc.userUndoes();
    expect(doc.text).toBe('');
  });

  test('is over for undo when it is over: what is typed next is a step of its own', async () => {
    const { doc, live } = open();
    live.push('Once.');
    await live.finish();
    doc.userEdits(5, 0, ' Again.');
    doc.userUndoes();
    expect(doc.text).toBe('Once.');
  });

  test('replaces an older draft in the same undo step', async () => {
    const { doc, live } = open('# The old draft\n');
    live.push('# The new draft\n');
    expect(doc.text).toBe('# The old draft\n');
    await live.finish();
    expect(doc.text).toBe('# The new draft\n');
    doc.userUndoes();
    expect(doc.text).toBe('# The old draft\n');
  });

  test('keeps an older draft behind the new one when it was edited meanwhile', async () => {
    const { doc, live } = open('# The old draft\n');
    doc.userEdits(2, 3, 'My');
    doc.deliver();
    live.push('# The new draft\n');
    await live.finish();
    expect(doc.text).toBe('# The new draft\n# My old draft\n');
    expect(live.keepsOldText()).toBe(true);
  });

  test('keeps an older draft behind the new one when it is told to', async () => {
    const doc = new DraftDocument('Unsaved.');
    const live = startLiveDraft({ ...doc.port, eol: '\n' }, 'keep');
    doc.listener = (event) => {
      live.changed(event);
    };
    live.push('New.\n');
    await live.finish();
    expect(doc.text).toBe('New.\nUnsaved.');
    expect(live.keepsOldText()).toBe(true);
  });

  test('leaves an older draft alone when no text comes', async () => {
    const { doc, live } = open('# The old draft\n');
    expect(await live.finish()).toBe('complete');
    expect(doc.text).toBe('# The old draft\n');
  });

  test('keeps the line ends of the document', async () => {
    const { doc, live } = open('', { eol: '\r\n' });
    live.push('a\nb');
    live.push('\r\nc\n');
    await live.finish();
    expect(doc.text).toBe('a\r\nb\r\nc\r\n');
  });

  test('follows the end while the cursor is there', async () => {
    const { doc, live } = open();
    live.push(lines(20));
    await settle();
    const { length } = doc.text;
    expect(doc.revealed.at(-1)).toBe(length);
    doc.cursorAt = 3;
    live.push(lines(20));
    await settle();
    expect(doc.text.length).toBeGreaterThan(length);
    expect(doc.revealed.at(-1)).toBe(length);
    doc.cursorAt = doc.text.length;
    live.push(lines(20));
    await live.finish();
    expect(doc.revealed.at(-1)).toBe(doc.text.length);
  });

  test('goes on behind what the reader types before the end, and before what they type at the end', async () => {
    const { doc, live } = open();
    live.push('Once there was. '.repeat(20));
    await settle();
    const end = doc.text.length;
    doc.userEdits(end, 0, '[mine]');
    doc.userEdits(0, 0, '[Title] ');
    live.push('The rest.');
    await live.finish();
    expect(doc.text).toBe(`[Title] ${'Once there was. '.repeat(20)}The rest.[mine]`);
  });

  test('goes on at the same place after the reader deleted across it', async () => {
    const { doc, live } = open();
    live.push('Some words. '.repeat(30));
    await settle();
    doc.userEdits(0, 0, 'Mine.');
    doc.userEdits(doc.text.length, 0, 'Behind.');
    doc.userEdits(17, doc.text.length - 17, '');
    doc.deliver();
    live.push('More.');
    await live.finish();
    expect(doc.text.startsWith('Mine.Some words. ')).toBe(true);
    expect(doc.text.endsWith('More.')).toBe(true);
  });

  test('takes the deletion of all its text as a wish to stop', async () => {
    const { doc, live } = open();
    live.push(lines(30));
    await settle();
    doc.userEdits(0, doc.text.length, '');
    doc.deliver();
    live.push(lines(30));
    expect(await live.finish()).toBe('taken-back');
    expect(doc.text).toBe('');
  });

  test('keeps what the reader typed out of its own undo step', async () => {
    const { doc, live } = open();
    live.push(lines(30));
    await settle();
    doc.userEdits(0, 0, 'Mine. ');
    live.push(lines(1));
    await live.finish();
    doc.userUndoes();
    expect(doc.text.startsWith('Mine. Line 0')).toBe(true);
  });

  test('waits while the reader types, but not for ever', async () => {
    let typed = 0;
    const { doc, live } = open('', {
      latency: {
        between: () => {
          if (doc.text !== '' && typed < 5000) doc.userEdits(0, 0, String(typed++ % 10));
        },
      },
    });
    live.push(lines(30));
    await settle();
    doc.deliver();
    expect(typed).toBeGreaterThan(0);
    typed = 5000;
    await live.finish();
    expect(doc.text.replace(/^\d*/, '')).toBe(lines(30));
  });

  test('stops when the document is closed, and touches it no more', async () => {
    const { doc, live } = open();
    live.push(lines(30));
    await settle();
    const { text } = doc;
    live.closed();
    live.push(lines(30));
    expect(await live.finish()).toBe('closed');
    expect(doc.text).toBe(text);
  });

  test('ends also when the document is closed under an edit', async () => {
    let steps = 0;
    const { doc, live } = open('', {
      latency: {
        between: () => {
          // The first is the pause before the edit, the second the edit itself.
          if (++steps !== 2) return;
          doc.visible = false;
          live.closed();
        },
      },
    });
    live.push(lines(30));
    expect(await live.finish()).toBe('closed');
  });

  test('waits a while after each key of the reader', async () => {
    const { doc, live } = open();
    live.push(lines(30));
    await settle();
    const before = doc.seenLengths.length;
    doc.userEdits(0, 0, 'x');
    doc.deliver();
    live.push(lines(30));
    for (let i = 0; i < 6; i++) await Promise.resolve();
    expect(doc.seenLengths.length).toBe(before);
    await live.finish();
    expect(doc.text).toBe(`x${lines(30)}${lines(30)}`);
  });

  test('drops what is left when it is cancelled', async () => {
    const { doc, live } = open();
    live.push(lines(300));
    live.cancel();
    expect(await live.finish()).toBe('cancelled');
    expect(doc.text).toBe('');
  });

  test('takes an undo of its text as a wish to stop', async () => {
    const { doc, live } = open();
    live.push(lines(30));
    await settle();
    doc.userUndoes();
    doc.deliver();
    live.push(lines(30));
    expect(await live.finish()).toBe('taken-back');
    expect(doc.text).toBe('');
  });

  test('does not mind an undo of the reader’s own words', async () => {
    const { doc, live } = open();
    live.push(lines(30));
    await settle();
    doc.userEdits(4, 0, 'typed');
    doc.userUndoes();
    doc.deliver();
    live.push('End.');
    expect(await live.finish()).toBe('complete');
    expect(doc.text).toBe(`${lines(30)}End.`);
  });

  test('waits for a hidden document to be shown', async () => {
    const { doc, live } = open();
    doc.visible = false;
    live.push(lines(30));
    await settle();
    expect(doc.text).toBe('');
    doc.show();
    await settle();
    expect(doc.text).not.toBe('');
    await live.finish();
    expect(doc.text).toBe(lines(30));
    expect(doc.undoSteps).toBe(1);
  });

  test('is completed behind the scenes when nobody looks at the end', async () => {
    const { doc, live } = open('old');
    doc.visible = false;
    live.push(lines(30));
    await settle();
    expect(await live.finish()).toBe('complete');
    expect(doc.text).toBe(lines(30));
  });

  test('loses no character, of its own or of a reader who types, deletes and undoes meanwhile', async () => {
    const action = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('type' as const),
          at: fc.nat(),
          text: fc.stringMatching(/^[A-Z]{1,4}$/),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('type-at-end' as const),
          text: fc.stringMatching(/^[A-Z]{1,4}$/),
        }),
      },
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constant('push' as const),
          text: fc.stringMatching(/^[a-z \n]{0,300}$/),
        }),
      },
      { weight: 6, arbitrary: fc.record({ kind: fc.constant('nothing' as const) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('hide' as const) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('show' as const) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 60 }), async (actions) => {
        const pending = [...actions];
        let typed = '';
        let pushed = '';
        const next = (): void => {
          const todo = pending.shift();
          switch (todo?.kind) {
            case 'type':
              doc.userEdits(todo.at % (doc.text.length + 1), 0, todo.text);
              typed += todo.text;
              break;
            case 'type-at-end':
              doc.userEdits(doc.text.length, 0, todo.text);
              typed += todo.text;
              break;
            case 'push':
              live.push(todo.text);
              pushed += todo.text;
              break;
            case 'hide':
              doc.visible = false;
              break;
            case 'show':
              doc.show();
              break;
            default:
          }
        };
        const { doc, live } = open('', { latency: { between: next } });
        while (pending.length > 0) {
          next();
          await settle();
        }
        expect(await live.finish()).toBe('complete');
        // Readers type capitals, drafts hold none: each side must have come through whole, the draft also in order.
        expect(doc.text.replace(/[A-Z]/g, '')).toBe(pushed);
        expect(sorted(doc.text.replace(/[^A-Z]/g, ''))).toBe(sorted(typed));
      }),
      { numRuns: 300 },
    );
  });

  test('has exactly the characters the reader did not delete', async () => {
    const action = fc.record({
      at: fc.nat(),
      removed: fc.nat({ max: 6 }),
      text: fc.stringMatching(/^[A-Z]{0,3}$/),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { maxLength: 40 }),
        fc.nat({ max: 40 }),
        async (edits, pieces) => {
          const pending = [...edits];
          let deleted = '';
          const { doc, live } = open('', {
            latency: {
              between: () => {
                const edit = pending.shift();
                if (edit === undefined) return;
                const at = edit.at % (doc.text.length + 1);
                const removed = Math.min(edit.removed, doc.text.length - at);
                deleted += doc.text.slice(at, at + removed);
                doc.userEdits(at, removed, edit.text);
              },
            },
          });
          let pushed = '';
          for (let i = 0; i < pieces; i++) {
            pushed += lines(2);
            live.push(lines(2));
            await settle();
          }
          expect(await live.finish()).toBe('complete');
          const typed = edits
            .slice(0, edits.length - pending.length)
            .map((edit) => edit.text)
            .join('');
          const all = sorted(doc.text + deleted);
          expect(all).toBe(sorted(pushed + typed));
        },
      ),
      { numRuns: 150 },
    );
  });
});
