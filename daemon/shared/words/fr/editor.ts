import type { editor as english } from '../en/editor.ts';

/** What the program says, in French: the editor: hovers, code lenses, quick fixes, completion, progress. */
export const editor = {
  'hover.timeSaid': '{what} dit {says} : {reason}',
  'hover.seen': 'Vu : {list} (par {networks})',
  'hover.thing':
    '{thing, select, dog {un chien} cat {un chat} chair {une chaise} laptop {un ordinateur portable} car {une voiture} bicycle {un vélo} bottle {une bouteille} diningtable {une table} cup {une tasse ou un verre} book {un livre} other {{thing}}} ({percent} %)',
  'hover.smiles': '{count, plural, one {un sourire} other {# sourires}}',
  'hover.daylight': 'la lumière du jour',
  'hover.timeTitle': 'Ce qui est dit de la date :',
  'hover.inDraft': 'Dans ce brouillon : {list}',
  'hover.notInLibrary': 'N’est plus dans votre bibliothèque',
  'hover.inPhotos': '{title}, sur {count, plural, one {# photo} other {# photos}}',
  'hover.unnamed': 'Pas encore nommé : Renommer (F2) donne le nom partout',
  'hover.perhaps': 'Peut-être {name} ?',
  'hover.alsoIn': 'Aussi sur : {list}',
  'hover.unknownWhen': 'date inconnue',
  'hover.taken': 'Prise',
  'hover.place': 'Lieu',
  'hover.aloft': 'en vol',
  'hover.camera': 'Appareil',
  'hover.people': 'Personnes',
  'hover.chosen': 'Choisie',
  'hover.standsFor': 'Représente',
  'hover.originalGone': '**{source}** (l’original a disparu)',
  'hover.andMore': '{list} et {rest} autres',
  'hover.othersMore': '{others} autres',
  'hover.othersUnnamed': '{others} sans nom',

  'lens.rewrite': 'Réécrire',

  'fix.useInstead': 'Utiliser {image} à la place',
  'fix.leaveOut': 'Omettre cette photo',
  'fix.describe': 'Décrire l’image : « {text} »',
  'fix.clean': 'Retirer les métadonnées privées',
  'fix.copyClean': 'Copier dans le blog sans métadonnées privées',
  'fix.isTrue': 'C’est vrai',
  'fix.generic': 'Rester général',
  'fix.isTrueText': 'C’est vrai : « {text} »',
  'fix.allTrue': 'Tout est vrai dans ce paragraphe ({count} affirmations)',
  'fix.setClock': 'Régler l’horloge de {camera} de {by}, pour cet album et ses nouvelles photos',
  'fix.say': 'Dire {label}',
  'fix.thisIs': 'C’est {name}',
  'fix.nameInView': 'Nommer {label} dans la vue Personnes',
  'fix.name': 'Nommer {label}',
  'fix.show': 'Montrer {image}',

  'complete.inChapter': 'dans ce chapitre, {photos}',
  'complete.inDraft': 'dans ce brouillon, {photos}',
  'complete.shown': '{source}, déjà montrée',

  'progress.people':
    '{people, plural, one {# personne} other {# personnes}} sur {photos, plural, one {# photo} other {# photos}}',
  'progress.described':
    '{done} sur {count, plural, one {# photo décrite} other {# photos décrites}}',
  'progress.writing': 'Écriture du brouillon',
  'progress.photos': '{done} sur {count, plural, one {# photo} other {# photos}}',
  'progress.rewriting': 'Réécriture d’un chapitre',
  'progress.downloading': 'Téléchargement d’un modèle',
  'progress.photosOf': 'Photos de {folder}',

  'settings.kept': 'Photo Blog garde ses réglages précédents. {message}',

  'follow.images':
    '{count, plural, one {# image changée} other {# images changées}} dans les brouillons',
  'follow.left': 'non changé, car retouché depuis ou sans sa photo : {list}',
  'follow.unseen': 'régénérez, pour omettre les photos : {list}',
} as const satisfies Record<keyof typeof english, string>;
