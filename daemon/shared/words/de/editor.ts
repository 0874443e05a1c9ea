import type { editor as english } from '../en/editor.ts';

/** What the program says, in German: the editor: hovers, code lenses, quick fixes, completion, progress. */
export const editor = {
  'hover.timeSaid': '{what} sagt {says}: {reason}',
  'hover.seen': 'Gesehen: {list} (von {networks})',
  'hover.thing':
    '{thing, select, dog {ein Hund} cat {eine Katze} chair {ein Stuhl} laptop {ein Laptop} car {ein Auto} bicycle {ein Fahrrad} bottle {eine Flasche} diningtable {ein Tisch} cup {eine Tasse oder ein Glas} book {ein Buch} other {{thing}}} ({percent} %)',
  'hover.smiles': '{count, plural, one {ein Lächeln} other {#-mal ein Lächeln}}',
  'hover.daylight': 'Tageslicht',
  'hover.timeTitle': 'Was über die Zeit gesagt wird:',
  'hover.inDraft': 'In diesem Entwurf: {list}',
  'hover.notInLibrary': 'Nicht mehr in Ihrer Bibliothek',
  'hover.inPhotos': '{title}, auf {count, plural, one {# Foto} other {# Fotos}}',
  'hover.unnamed': 'Noch ohne Namen: Umbenennen (F2) gibt ihn überall',
  'hover.perhaps': 'Vielleicht {name}?',
  'hover.alsoIn': 'Auch auf: {list}',
  'hover.unknownWhen': 'unbekannt, wann',
  'hover.taken': 'Aufgenommen',
  'hover.place': 'Ort',
  'hover.aloft': 'auf einem Flug',
  'hover.camera': 'Kamera',
  'hover.people': 'Personen',
  'hover.chosen': 'Gewählt',
  'hover.standsFor': 'Steht für',
  'hover.originalGone': '**{source}** (das Original ist fort)',
  'hover.andMore': '{list} und {rest} weitere',
  'hover.othersMore': '{others} weitere',
  'hover.othersUnnamed': '{others} ohne Namen',

  'lens.rewrite': 'Neu schreiben',

  'fix.useInstead': 'Stattdessen {image} verwenden',
  'fix.leaveOut': 'Dieses Foto weglassen',
  'fix.describe': 'Das Bild beschreiben: „{text}“',
  'fix.clean': 'Private Metadaten entfernen',
  'fix.copyClean': 'Ohne private Angaben in den Blog kopieren',
  'fix.isTrue': 'Es stimmt',
  'fix.generic': 'Allgemeiner sagen',
  'fix.isTrueText': 'Es stimmt: „{text}“',
  'fix.allTrue': 'Alles in diesem Absatz stimmt ({count} Aussagen)',
  'fix.setClock': 'Die Uhr von {camera} um {by} stellen, für dieses Album und seine neuen Fotos',
  'fix.say': '{label} sagen',
  'fix.thisIs': 'Das ist {name}',
  'fix.nameInView': '{label} in der Ansicht „Personen“ benennen',
  'fix.name': '{label} benennen',
  'fix.show': '{image} zeigen',

  'complete.inChapter': 'in diesem Kapitel, {photos}',
  'complete.inDraft': 'in diesem Entwurf, {photos}',
  'complete.shown': '{source}, schon gezeigt',

  'progress.people':
    '{people, plural, one {# Person} other {# Personen}} auf {photos, plural, one {# Foto} other {# Fotos}}',
  'progress.described': '{done} von {count, plural, one {# Foto} other {# Fotos}} beschrieben',
  'progress.writing': 'Der Entwurf wird geschrieben',
  'progress.photos': '{done} von {count, plural, one {# Foto} other {# Fotos}}',
  'progress.rewriting': 'Ein Kapitel wird neu geschrieben',
  'progress.downloading': 'Ein Modell wird heruntergeladen',
  'progress.photosOf': 'Fotos von {folder}',

  'settings.kept': 'Photo Blog behält seine bisherigen Einstellungen. {message}',

  'follow.images': '{count, plural, one {# Bild} other {# Bilder}} in Entwürfen geändert',
  'follow.left': 'nicht geändert, weil inzwischen bearbeitet oder ohne Foto: {list}',
  'follow.unseen': 'neu erzeugen, um die Fotos wegzulassen: {list}',
} as const satisfies Record<keyof typeof english, string>;
