import { l10n, window, type ExtensionContext } from 'vscode';
import { configuredDataFolder } from './settings.ts';

/** Whether faces may be looked for; what the user answered on this computer. */
export type FaceConsent = 'faces' | 'without-faces';

/** Raised when the text says something new, so that it is asked about again. */
const memory = 'faceConsent.2';

/** The answer given earlier; undefined before the first question. */
export function knownFaceConsent(context: ExtensionContext): FaceConsent | undefined {
  return context.globalState.get<FaceConsent>(memory);
}

/**
 * The answer given earlier, or the answer to the question now.
 *
 * @returns undefined when the user cancelled, and then nothing may be analysed
 */
export async function faceConsent(context: ExtensionContext): Promise<FaceConsent | undefined> {
  return knownFaceConsent(context) ?? (await askForFaceConsent(context));
}

/** Asks, whatever was answered earlier, and keeps the answer. */
export async function askForFaceConsent(
  context: ExtensionContext,
): Promise<FaceConsent | undefined> {
  const withFaces = l10n.t('Recognize Faces');
  const withoutFaces = l10n.t('Without Faces');
  const detail = l10n.t(
    'Photo Blog can find the faces in your photos and group them into people, so that the draft can say who was there. To do so it computes 512 numbers from each face, which are biometric data.\n\nEverything is computed and kept on this computer, in {0}. Nothing leaves it, and there is no telemetry. You can forget a person, an album or everything at any time.\n\nThe makers of the network that finds faces allow it for non-commercial research only, and who trained the one that compares them is not known; the settings photoBlog.detector and photoBlog.embedder take others.\n\nWithout faces, the draft is written from times and places alone.',
    configuredDataFolder(),
  );
  const answer = await window.showInformationMessage(
    l10n.t('Recognize faces in your photos?'),
    { modal: true, detail },
    withFaces,
    withoutFaces,
  );
  if (answer === undefined) return undefined;
  const consent: FaceConsent = answer === withFaces ? 'faces' : 'without-faces';
  await context.globalState.update(memory, consent);
  return consent;
}
