/** Takes thoughts out of a stream of content: models that think despite `think: false` put them between tags. */
export interface ThoughtFilter {
  /** @returns the text so far held back or given that is surely not thought */
  push(text: string): string;
  /** @returns what is left; an unfinished thought is dropped */
  end(): string;
  /** Whether all that was given before the last push turned out to be thought: an end without a beginning. */
  wereOpen(): boolean;
}

const opening = /<(think|thinking|thought|reasoning)>/i;
const closing = /<\/(think|thinking|thought|reasoning)>/i;

/** Removes `<think>...</think>` and its kin, also split over pieces and never closed. */
export function createThoughtFilter(): ThoughtFilter {
  let held = '';
  let thinking = false;
  let loneEnd = false;
  const push = (text: string): string => {
    held += text;
    loneEnd = false;
    let out = '';
    for (;;) {
      const tag = (thinking ? closing : opening).exec(held);
      if (!tag) break;
      if (!thinking) out += held.slice(0, tag.index);
      held = held.slice(tag.index + tag[0].length);
      thinking = !thinking;
    }
    // Some templates swallow the opening tag: what comes before a lone closing one was thought.
    const lone = thinking ? null : closing.exec(held);
    if (lone) {
      out = '';
      loneEnd = true;
      held = held.slice(lone.index + lone[0].length);
    }
    // A tag may be cut anywhere: hold back from the last `<` that could begin one.
    const possible = /<\/?[a-z]{0,9}$/i.exec(held);
    const safe = possible ? possible.index : held.length;
    if (!thinking) out += held.slice(0, safe);
    held = held.slice(safe);
    return out;
  };
  return {
    push,
    end: () => {
      const rest = thinking ? '' : held;
      held = '';
      return rest;
    },
    wereOpen: () => loneEnd,
  };
}

/** The text without thoughts. */
export function withoutThoughts(text: string): string {
  const filter = createThoughtFilter();
  return `${filter.push(text)}${filter.end()}`;
}
