import { Uri, commands, type Diagnostic, type ExtensionContext } from 'vscode';

/** Points the code of each diagnostic to its explanation in the preview, where the daemon names the file as it is. */
export function withExplanations(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { code } = diagnostic;
    if (typeof code !== 'object') return diagnostic;
    const request = encodeURIComponent(JSON.stringify([code.value]));
    diagnostic.code = {
      value: code.value,
      target: Uri.parse(`command:photoBlog.explainProblem?${request}`),
    };
    return diagnostic;
  });
}

/**
 * Shows the page that explains a problem; it came with the extension and needs no network.
 *
 * @param code such as `decode/truncated`
 */
export async function explainProblem(
  { extensionUri }: ExtensionContext,
  code: string,
): Promise<void> {
  const page = Uri.joinPath(extensionUri, 'docs', 'problems.md');
  // Headings are addressed as GitHub spells them.
  const fragment = code.replace(/[^a-z-]/g, '');
  await commands.executeCommand('markdown.showPreview', page.with({ fragment }));
}
