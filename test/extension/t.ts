import type { Translate } from '../../extension/translate.ts';

/** English, filled in as VS Code does it. */
export const t: Translate = (message, ...args) =>
  message.replace(/\{(\d)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
