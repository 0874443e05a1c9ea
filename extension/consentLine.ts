import type { Decision } from '../daemon/contract/protocol.ts';
import type { Translate } from './translate.ts';

/** How a person may appear in what is published. */
export type Consent = Extract<Decision, { kind: 'consent' }>['consent'];

/** The kinds of consent, from free to forbidden. */
export const consents = [
  'full',
  'first-name',
  'initials',
  'a-friend',
  'blurred',
  'never',
] as const satisfies readonly Consent[];

/** A kind of consent in two words. */
export function consentLine(t: Translate, consent: Consent): string {
  switch (consent) {
    case 'full':
      return t('Full name');
    case 'first-name':
      return t('First name');
    case 'initials':
      return t('Initials');
    case 'a-friend':
      return t('“A friend”');
    case 'blurred':
      return t('Blurred');
    case 'never':
      return t('Never shown');
  }
}
