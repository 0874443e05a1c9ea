/** What the chapters before have told. */
export interface Memory {
  readonly met: Set<string>;
  readonly words: Set<string>;
  readonly seen: Set<string>;
  readonly towns: Set<string>;
  holiday: string | null;
}
