import type * as z from 'zod';
import type { DaemonSettings } from '../contract/protocol.ts';
import { daemonSettings } from './schemas.ts';

/** The settings of one client: as it sent them, so that a later message may name only what changed. */
export interface SettingsSource {
  /**
   * Takes settings from `initializationOptions` or `workspace/didChangeConfiguration`, bare or under `photoBlog`.
   * What they name replaces what was there, null or an empty string unsets it, the rest stays.
   *
   * @returns the settings from now on, or what is wrong, and then nothing changed
   */
  apply(
    sent: unknown,
  ):
    | { readonly kind: 'settings'; readonly settings: DaemonSettings }
    | { readonly kind: 'invalid'; readonly error: z.ZodError };
}

export function createSettingsSource(): SettingsSource {
  let known: object = {};
  return {
    apply(sent) {
      const merged = { ...known, ...asObject(section(sent)) };
      const parsed = daemonSettings.safeParse(merged);
      if (!parsed.success) return { kind: 'invalid', error: parsed.error };
      known = merged;
      return { kind: 'settings', settings: parsed.data };
    },
  };
}

function section(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null && 'photoBlog' in sent ? sent.photoBlog : sent;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
