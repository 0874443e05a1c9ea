import { DaemonError } from '../contract/errors.ts';
import type { DaemonSettings } from '../contract/protocol.ts';
import { noPage } from './pages.ts';
import { noPicture, nothingFound } from './pictures.ts';
import { nothingImported, nothingWritten } from './people.ts';
import type { AlbumServices, DaemonServices } from './services.ts';
import { say } from '../shared/words/say.ts';

/** Services of one data folder, and the end of what they started. */
export type HomeServices = DaemonServices & { close(): void };

/**
 * Lets each client have its data where its settings say: the services of a data folder are opened when first asked for.
 *
 * @param home absolute path of the data folder of clients that name none
 */
export function servicesByHome(open: (home: string) => HomeServices, home: string): HomeServices {
  const opened = new Map<string, HomeServices>();
  const of = (settings: DaemonSettings): HomeServices => {
    const where = settings.home ?? home;
    const services = opened.get(where) ?? open(where);
    opened.set(where, services);
    return services;
  };
  return {
    generate: (request, settings, signal, review) =>
      of(settings).generate(request, settings, signal, review),
    analyze: (request, settings, signal) => of(settings).analyze(request, settings, signal),
    people: {
      list: (request, settings) => of(settings).people.list(request, settings),
      decide: (decision, settings, open) => of(settings).people.decide(decision, settings, open),
      undo: (settings, open) => of(settings).people.undo(settings, open),
      forget: (request, settings, open) => of(settings).people.forget(request, settings, open),
      export: async (settings) => (await of(settings).people.export?.(settings)) ?? {},
      import: async (request, settings, signal, open) =>
        (await of(settings).people.import?.(request, settings, signal, open)) ?? nothingImported,
      writeXmp: async (request, settings, signal) =>
        (await of(settings).people.writeXmp?.(request, settings, signal)) ?? nothingWritten,
    },
    album: {
      board: (request, settings, signal) => albumOf(of(settings)).board(request, settings, signal),
      open: (request, settings) => albumOf(of(settings)).open(request, settings),
      list: (settings, signal) => albumOf(of(settings)).list(settings, signal),
      decide: (request, settings, signal) =>
        albumOf(of(settings)).decide(request, settings, signal),
      undo: (folder, settings, signal) => albumOf(of(settings)).undo(folder, settings, signal),
      redo: (folder, settings, signal) => albumOf(of(settings)).redo(folder, settings, signal),
      thumbnails: (request, settings, signal) =>
        albumOf(of(settings)).thumbnails(request, settings, signal),
      updateDraft: (draft, settings, signal) =>
        albumOf(of(settings)).updateDraft(draft, settings, signal),
    },
    rewrite: (request, settings, signal, open) =>
      of(settings).rewrite(request, settings, signal, open),
    showPhoto: async (request, settings, signal) =>
      (await of(settings).showPhoto?.(request, settings, signal)) ?? noPicture,
    choosePhoto: async (request, settings) =>
      (await of(settings).choosePhoto?.(request, settings)) ?? { before: 'automatic' },
    pullModel: (model, settings, signal) =>
      of(settings).pullModel?.(model, settings, signal) ?? none(),
    doctor: (settings) => of(settings).doctor(settings),
    pages: {
      export: async (request, settings, progress, signal) =>
        (await of(settings).pages?.export(request, settings, progress, signal)) ?? noPage,
      sites: {
        propose: async (request, settings, signal) =>
          (await of(settings).pages?.sites?.propose(request, settings, signal)) ?? { sites: [] },
        put: (request, settings, progress, signal) => {
          const made = of(settings).pages?.sites?.put(request, settings, progress, signal);
          if (!made) throw new DaemonError('nothingToDo', say('page.none'));
          return made;
        },
      },
    },
    pictures: {
      search: async (request, settings, signal) =>
        (await of(settings).pictures?.search(request, settings, signal)) ?? nothingFound,
      insert: async (request, settings, signal) => {
        const { pictures } = of(settings);
        if (!pictures) throw new DaemonError('nothingToDo', say('cannot.noPhotosKept'));
        return pictures.insert(request, settings, signal);
      },
    },
    drafts: {
      list: async (settings) => (await of(settings).drafts?.list(settings)) ?? [],
      basis: async (file, settings) => (await of(settings).drafts?.basis(file, settings)) ?? null,
      seenIn: async (photo, settings, signal) =>
        (await of(settings).drafts?.seenIn(photo, settings, signal)) ?? null,
      timesOf: async (photo, settings, signal) =>
        (await of(settings).drafts?.timesOf(photo, settings, signal)) ?? [],
      clocks: async (file, settings) => (await of(settings).drafts?.clocks(file, settings)) ?? [],
      confirm: async (file, text, settings) => of(settings).drafts?.confirm(file, text, settings),
      choices: async (file, settings) => (await of(settings).drafts?.choices(file, settings)) ?? [],
      choose: async (decision, settings) => of(settings).drafts?.choose(decision, settings),
      cureOf: async (request, settings) =>
        (await of(settings).drafts?.cureOf(request, settings)) ?? { kind: 'none' },
      copyImage: async (request, signal, settings) =>
        of(settings).drafts?.copyImage(request, signal, settings),
      cleanImage: async (file, signal, settings) =>
        of(settings).drafts?.cleanImage(file, signal, settings),
    },
    close: () => {
      for (const services of opened.values()) services.close();
    },
  };
}

/** @throws DaemonError `nothingToDo` where there are no photos */
export function albumOf({ album }: Pick<DaemonServices, 'album'>): AlbumServices {
  if (album) return album;
  throw new DaemonError('nothingToDo', say('cannot.noPhotosKept'));
}

async function* none(): AsyncGenerator<never> {
  // A daemon without models downloads none.
}
