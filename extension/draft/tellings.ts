import { l10n, window, type QuickPickItem } from 'vscode';
import type { StoryOptions } from '../../daemon/contract/protocol.ts';

/** One way to tell a chapter. */
interface Telling extends QuickPickItem {
  /** What it changes of the story settings; null: the user is asked for wishes. */
  readonly change: StoryOptions | null;
}

/**
 * Asks how a chapter is to be told: as the settings have it, or another way for this once.
 *
 * @param story the settings of the draft's folder; ways that would be no other are not offered
 * @returns undefined when the user left
 */
export async function pickTelling(story: StoryOptions): Promise<StoryOptions | undefined> {
  const answer = await window.showQuickPick(tellings(story), {
    title: l10n.t('How is the chapter to be told?'),
    placeHolder: l10n.t('What changes is shown before anything is written'),
    // A preview that is still loading takes the focus once it is there.
    ignoreFocusOut: true,
  });
  if (answer === undefined) return undefined;
  if (answer.change !== null) return { ...story, ...answer.change };
  const instructions = await window.showInputBox({
    title: l10n.t('How is the chapter to be told?'),
    prompt: l10n.t('What is to be different? Facts stay as the photos have them.'),
    placeHolder: l10n.t('For example: mention the weather less'),
    value: story.instructions ?? '',
    ignoreFocusOut: true,
  });
  return instructions === undefined ? undefined : { ...story, instructions };
}

function tellings({ length = 'medium', tone = 'plain', writer }: StoryOptions): Telling[] {
  const [shorter, longer] = neighbours[length];
  const way = (label: string, detail: string, change: StoryOptions | null): Telling => ({
    label,
    detail,
    change,
  });
  return [
    way(l10n.t('As the Settings Say'), l10n.t('Anew, from the photos as they are now'), {}),
    ...(shorter === null
      ? []
      : [
          way(l10n.t('Shorter'), l10n.t('Fewer sentences, the same photos'), {
            length: shorter,
          }),
        ]),
    ...(longer === null
      ? []
      : [
          way(l10n.t('With More Detail'), l10n.t('More sentences, the same photos'), {
            length: longer,
          }),
        ]),
    ...(tone === 'warm'
      ? []
      : [way(l10n.t('Warmer'), l10n.t('As one tells friends'), { tone: 'warm' })]),
    ...(tone === 'journalistic'
      ? []
      : [
          way(l10n.t('More Soberly'), l10n.t('The facts first, without ornament'), {
            tone: 'journalistic',
          }),
        ]),
    ...(writer === 'builtin'
      ? []
      : [
          way(
            l10n.t('With a Wish of Your Own…'),
            l10n.t('Only Ollama follows it; without Ollama it changes nothing'),
            null,
          ),
        ]),
  ];
}

type Length = NonNullable<StoryOptions['length']>;

/** The next shorter and the next longer one. */
const neighbours: Readonly<Record<Length, readonly [Length | null, Length | null]>> = {
  short: [null, 'medium'],
  medium: ['short', 'long'],
  long: ['medium', null],
};
