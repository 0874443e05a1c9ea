import { assertUnreachable } from '../../contract/errors.ts';
import { cleanText } from '../plan/names.ts';

import type { StoryStyle } from '../plan/storyPlan.ts';

/** How the prose should sound, as rules for a prompt. */
export function voiceOf(style: StoryStyle): string {
  return `${tone(style.tone)}\n${person(style.person)}`;
}

function tone(wanted: StoryStyle['tone']): string {
  switch (wanted) {
    case 'plain':
      return '- Tone: plain and clear, short sentences, no ornament.';
    case 'warm':
      return '- Tone: warm and close, as one tells friends, without gushing.';
    case 'journalistic':
      return '- Tone: like a good local reporter: the facts first, exact, sober.';
    case 'humorous':
      return '- Tone: light, with a dry joke here and there about what the facts say; never about people.';
    default:
      return assertUnreachable(wanted);
  }
}

function person(wanted: StoryStyle['person']): string {
  switch (wanted) {
    case 'first':
      return '- Tell it in the first person plural, as one of those who were there.';
    case 'third':
      return '- Tell it in the third person.';
    default:
      return assertUnreachable(wanted);
  }
}

/** The user's own instructions: trusted as to style, but facts and form stay as they are. */
export function wishesOf(style: StoryStyle): string {
  const wishes = cleanText(style.instructions).slice(0, 2000);
  if (wishes === '') return '';
  return `- The author's wishes for the prose, to be followed as far as the rules above allow: ${wishes}`;
}

/** How many sentences a paragraph should have. */
export function sentencesOf(length: StoryStyle['length']): string {
  switch (length) {
    case 'short':
      return 'one or two sentences';
    case 'medium':
      return 'two or three sentences';
    case 'long':
      return 'three to five sentences';
    default:
      return assertUnreachable(length);
  }
}
