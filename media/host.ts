import type { FromPeopleView, PeopleWords } from '../extension/peopleMessages.ts';

/** The part of VS Code's webview API that the view uses. */
interface VsCodeApi {
  postMessage(message: FromPeopleView): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** What every part of the view needs: a way to talk to the extension, and words. */
export interface Host {
  post(message: FromPeopleView): void;
  readonly words: PeopleWords;
}

/** May be called once in the life of the page. */
export function connect(): Host {
  const api = acquireVsCodeApi();
  const words = JSON.parse(document.body.dataset['words'] ?? '{}') as PeopleWords;
  return {
    post(message) {
      api.postMessage(message);
    },
    words,
  };
}
