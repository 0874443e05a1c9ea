import { randomBytes } from 'node:crypto';
import { Uri, env, type Webview } from 'vscode';

/** One page of ours in a webview. */
export interface WebviewPage {
  readonly title: string;
  /** Name of its script and style in dist/media, without extension; also `data-kind` of the body. */
  readonly name: string;
  /** Everything the page says, as JSON for its script. */
  readonly words: object;
  /** What VS Code gives back when it restores the page after a reload. */
  readonly state?: object;
}

/**
 * The HTML of a page: no inline script or style, nothing from outside the extension but images.
 *
 * @param media the folder of scripts and styles
 */
export function webviewPage(
  webview: Webview,
  media: Uri,
  { title, name, words, state = {} }: WebviewPage,
): string {
  const nonce = randomBytes(16).toString('base64');
  const script = webview.asWebviewUri(Uri.joinPath(media, `${name}.js`)).toString();
  const style = webview.asWebviewUri(Uri.joinPath(media, `${name}.css`)).toString();
  const policy = `default-src 'none'; img-src ${webview.cspSource}; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${attribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(title)}</title>
<link rel="stylesheet" href="${style}">
</head>
<body data-kind="${name}" data-words="${attribute(JSON.stringify(words))}" data-state="${attribute(JSON.stringify(state))}">
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function attribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
