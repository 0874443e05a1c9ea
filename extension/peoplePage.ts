import { randomBytes } from 'node:crypto';
import { Uri, env, l10n, type Webview } from 'vscode';
import { peopleWords } from './peopleWords.ts';

/**
 * The page of the People view: no inline script or style, nothing from outside the extension but thumbnails.
 *
 * @param media the folder that holds people.js and people.css
 */
export function peoplePage(webview: Webview, media: Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const script = webview.asWebviewUri(Uri.joinPath(media, 'people.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(media, 'people.css')).toString();
  const policy = `default-src 'none'; img-src ${webview.cspSource}; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${attribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(l10n.t('People'))}</title>
<link rel="stylesheet" href="${style}">
</head>
<body data-kind="people" data-words="${attribute(JSON.stringify(peopleWords()))}">
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function attribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
