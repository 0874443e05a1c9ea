import { l10n } from 'vscode';
import type { PeopleWords } from './peopleMessages.ts';

/** The People view's own words, in the user's language; `{0}` is filled in by the view. */
export function peopleWords(): PeopleWords {
  return {
    name: l10n.t('Name'),
    nameOf: l10n.t('Name of {0}'),
    openPhoto: l10n.t('{0}. Open the photo'),
    more: l10n.t('More actions for {0}'),
    moreFaces: l10n.t('Show {0} more'),
    unnamed: l10n.t('Who is this?'),
    sections: {
      named: l10n.t('Named'),
      several: l10n.t('In Several Photos'),
      once: l10n.t('Seen Once'),
      strangers: l10n.t('Strangers'),
    },
    filter: l10n.t('Filter by name'),
    whose: l10n.t('Whose people'),
    everybody: l10n.t('Everybody'),
    ofDraft: l10n.t('In the open draft'),
    nameAll: l10n.t('Name One by One'),
    nameAllHint: l10n.t('Type a name, Enter goes on, Escape ends.'),
    choose: l10n.t('Choose {0}'),
    chosen: l10n.t('{0} people are chosen'),
    areSame: l10n.t('One Person'),
    areStrangers: l10n.t('All Strangers'),
    areNoFaces: l10n.t('Not Faces'),
    clear: l10n.t('Choose Nobody'),
    similar: l10n.t('There is “{0}” already.'),
    takeSimilar: l10n.t('It Is “{0}”'),
    keepName: l10n.t('Somebody Else: “{0}”'),
    named: l10n.t('People'),
    undo: l10n.t('Undo'),
    yes: l10n.t('Yes'),
    no: l10n.t('No'),
    skip: l10n.t('Skip'),
    answerKeys: l10n.t('Keys: {0}, {1}, {2}'),
    pickFaces: l10n.t('Pick the faces that are somebody else.'),
    picked: l10n.t('{0} of {1} faces become a new person'),
    apply: l10n.t('Split'),
    cancel: l10n.t('Cancel'),
    dragHint: l10n.t('Drag onto another person if both are the same'),
    loading: l10n.t('Loading people…'),
    emptyTitle: l10n.t('Nobody here yet'),
    emptyText: l10n.t(
      'Generate a blog from a folder of photos. Everybody in them appears here, to be named once and recognized ever after. Faces stay on this computer.',
    ),
    generate: l10n.t('Generate Blog…'),
    withoutFacesTitle: l10n.t('Face recognition is off'),
    withoutFacesText: l10n.t(
      'You chose to write blogs without faces, so there are no people to show.',
    ),
    allowFaces: l10n.t('Change That…'),
    failedTitle: l10n.t('The people could not be read'),
    retry: l10n.t('Try Again'),
  };
}
