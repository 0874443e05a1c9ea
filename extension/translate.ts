/** Gives a message in the user's language; `{0}`, `{1}` stand for the arguments. VS Code's `l10n.t`, or a small stand-in in tests. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;
