/** The part of VS Code's webview API that our pages use. */
interface VsCodeApi {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** What every part of a page needs: a way to talk to the extension, and words. */
export interface Host<Message, Words> {
  readonly post: (message: Message) => void;
  readonly words: Words;
}

/** May be called once in the life of the page. */
export function connect<Message, Words>(): Host<Message, Words> {
  const api = acquireVsCodeApi();
  api.setState(JSON.parse(document.body.dataset['state'] ?? '{}'));
  return {
    post: (message) => {
      api.postMessage(message);
    },
    words: JSON.parse(document.body.dataset['words'] ?? '{}') as Words,
  };
}
