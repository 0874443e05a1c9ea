import type { DaemonSettings } from '../contract/protocol.ts';
import type { DaemonServices, ServicesOf } from './services.ts';

/** Services of one data folder, and the end of what they started. */
export type HomeServices = DaemonServices & { close(): void };

/** Services by data folder. */
export interface Homes {
  readonly of: ServicesOf;
  /** Ends what all of them started. */
  close(): void;
}

/**
 * Lets each client have its data where its settings say: the services of a data folder are opened when first asked for.
 *
 * @param home absolute path of the data folder of clients that name none
 */
export function servicesByHome(open: (home: string) => HomeServices, home: string): Homes {
  const opened = new Map<string, HomeServices>();
  return {
    of: (settings: DaemonSettings) => {
      const where = settings.home ?? home;
      const services = opened.get(where) ?? open(where);
      opened.set(where, services);
      return services;
    },
    close: () => {
      for (const services of opened.values()) services.close();
    },
  };
}
