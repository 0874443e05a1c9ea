import { DiagnosticSeverity, commands, languages, type Diagnostic, type Uri } from 'vscode';
import { withExplanations } from './explainProblem.ts';

/** How the daemon signs its diagnostics. */
const diagnosticSource = 'photo-blog';

/** The daemon's diagnostics of photos, and what menus need to know about them. */
export interface PhotoProblems {
  /** Passes on what the daemon publishes. */
  readonly filter: (uri: Uri, diagnostics: Diagnostic[]) => Diagnostic[];
  /** The problems of one photo. */
  of(uri: Uri): readonly Diagnostic[];
  /** The photos with problems, worst first. */
  readonly photos: readonly Uri[];
}

export function createPhotoProblems(): PhotoProblems {
  return {
    filter(uri, diagnostics) {
      // Menus are told after the diagnostics are in place.
      setTimeout(tellMenus, 0);
      const explained = withExplanations(diagnostics);
      return isPhoto(uri) ? explained.map(asWarning) : explained;
    },
    of: ourProblems,
    get photos() {
      return photosWithProblems();
    },
  };
}

function photosWithProblems(): readonly Uri[] {
  return languages
    .getDiagnostics()
    .filter(([uri, diagnostics]) => isPhoto(uri) && diagnostics.some(isOurs))
    .map(([uri]) => uri)
    .sort((a, b) => worst(a) - worst(b) || (a.path < b.path ? -1 : 1));
}

/** For `when` clauses: the paths of the photos that have problems, as `resourcePath` spells them. */
function tellMenus(): void {
  const paths = photosWithProblems().flatMap(({ fsPath, path }) => [fsPath, path]);
  void commands.executeCommand('setContext', 'photoBlog.photosWithProblems', paths);
}

function ourProblems(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(isOurs);
}

function worst(uri: Uri): number {
  return Math.min(...ourProblems(uri).map(({ severity }) => severity));
}

function isOurs({ source }: Diagnostic): boolean {
  return source === diagnosticSource;
}

/** A photo that cannot be read breaks nothing: the album is not painted as code that does not compile. */
function asWarning(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.severity === DiagnosticSeverity.Error)
    diagnostic.severity = DiagnosticSeverity.Warning;
  return diagnostic;
}

function isPhoto(uri: Uri): boolean {
  return uri.scheme === 'file' && !uri.path.endsWith('.md') && !uri.path.endsWith('/');
}
