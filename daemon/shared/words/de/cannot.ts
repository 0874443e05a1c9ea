import type { cannot as english } from '../en/cannot.ts';

/** What the program says, in German: what cannot be done. */
export const cannot = {
  'cannot.noFolder': 'Es gibt keinen Ordner {folder}',
  'cannot.noPhoto': 'Es gibt kein Foto in {folder}',
  'cannot.draftFromElsewhere':
    '{draft} wurde nicht auf diesem Computer geschrieben; erzeuge den Entwurf zuerst aus seinen Fotos',
  'cannot.noChapter': 'Die Fotos ergeben kein Kapitel {chapter} mehr; erzeuge den Entwurf neu',
  'cannot.busy':
    'Ein anderer Lauf liest {folder} bereits; warten Sie darauf oder brechen Sie ihn ab',
  'cannot.rewriteImage': '{file} kann nicht neu geschrieben werden: {reason}',
  'cannot.notOurImage':
    '{file} ist kein Bild, das Photo Blog neben einen Entwurf gelegt hat, und bleibt, wie es ist; kopieren Sie es stattdessen in den Blog',
  'cannot.notOurFile':
    '{file} ist keine Datei, die Photo Blog dort abgelegt hat, und bleibt, wie sie ist; verschieben Sie sie oder wählen Sie einen anderen Ort',
  'cannot.notOurFolder': '{file} liegt nicht in einem Ordner, den Photo Blog angelegt hat',
  'cannot.nameTaken':
    '{name} ist neben dem Entwurf inzwischen vergeben; nehmen Sie die Änderung zurück und versuchen Sie es noch einmal',
  'cannot.showsUnseen':
    '{file} zeigt jemanden, der nie gezeigt werden soll; nehmen Sie es aus dem Entwurf',
  'cannot.draftChanged':
    '{file} wurde geändert, während ein neuer Text geschrieben wurde, und bleibt, wie er ist; erzeuge ihn noch einmal',
  'cannot.replaceFile':
    '{file} gibt es schon und ist keine Datei von Photo Blog; nennen Sie eine andere',
  'cannot.draftEdited': '{file} enthält Änderungen, die verloren gingen',
  'cannot.foldersTaken':
    'Alle Ordner von {wanted} bis {wanted}-999 sind belegt; wählen Sie einen anderen Ort für den Entwurf',
  'cannot.notInFolder': '{path} ist nicht in {folder}',
  'cannot.read': '{file} kann nicht gelesen werden',
  'cannot.unknownAlbum': 'Von einem Album in {target} ist nichts bekannt',
  'cannot.noExactName':
    'Niemand heißt genau {target}; was vergessen ist, kommt nicht zurück, sagen Sie also {full}, wenn Sie sie oder ihn meinen',
  'cannot.notAPhoto': '{file} ist kein Foto',
  'cannot.unknownFile': 'Von {file} ist nichts bekannt',
  'cannot.notEverything': 'nicht alles konnte vergessen werden: {what}',
  'cannot.nobodyCalled': 'Niemand heißt {text}; photoblog people list zeigt alle',
  'cannot.ambiguous': '{text} kann {ids} bedeuten; sagen Sie durch die Kennung, wer gemeint ist',
  'cannot.ledgerBusy':
    'Die Liste Ihrer Entscheidungen wird gerade von {holder} geschrieben; versuchen Sie es danach noch einmal',
  'cannot.libraryBusy': 'Die Bibliothek wird von {holder} gehalten',
  'cannot.fileTooLarge': '{file} ist größer als jeder Export',
  'cannot.readBecause': '{file} kann nicht gelesen werden: {reason}',
  'cannot.placeReadOnly':
    'Nach {place} kann nicht geschrieben werden; speichern Sie den Entwurf anderswo: -o ORDNER auf der Kommandozeile, „Anderswo speichern …“ oder die Einstellung photoBlog.output in VS Code',
  'cannot.placeFull':
    'Für {place} ist kein Platz mehr; schaffen Sie welchen oder speichern Sie den Entwurf anderswo: -o ORDNER auf der Kommandozeile, „Anderswo speichern …“ oder die Einstellung photoBlog.output in VS Code',
  'cannot.useHome':
    'Der Datenordner {home} ist nicht benutzbar ({reason}); nennen Sie einen anderen in PHOTOBLOG_HOME oder in der Einstellung photoBlog.dataFolder in VS Code',
  'cannot.fileSystem':
    'Das Dateisystem verweigert: {reason}; prüfen Sie Rechte und freien Platz und versuchen Sie es noch einmal',
  'cannot.readInTime': 'sie antwortet nicht',
  'cannot.notAFile': '{file} ist weder eine Datei noch ein Ordner',
  'cannot.nameTooLong': 'Ein Name hat höchstens {most} Zeichen',
  'cannot.notAName': '{name} kann kein Name einer Person sein',
  'cannot.modelFileMissing':
    '{file} fehlt: führen Sie npm run assets aus, oder installieren Sie Photo Blog neu',
  'cannot.modelFileUnusable':
    '{file} ist beschädigt oder von einer anderen Ausgabe ({reason}): führen Sie npm run assets aus, oder installieren Sie Photo Blog neu',
  'cannot.nothingToDecide': 'Es gibt nichts zu entscheiden',

  'system.missing': 'es gibt sie nicht',
  'system.notAFolder': 'ein Teil ihres Pfades ist kein Ordner',
  'system.isAFolder': 'es ist ein Ordner',
  'system.denied': 'sie darf nicht gelesen oder geschrieben werden',
  'system.readOnly': 'der Datenträger lässt sich nur lesen',
  'system.full': 'der Datenträger ist voll',
  'system.broken': 'der Datenträger meldet einen Fehler',
  'system.circle': 'die Verknüpfungen führen im Kreis',
  'system.longName': 'ihr Name ist zu lang',
  'system.manyFiles': 'zu viele Dateien sind offen',
  'system.inUse': 'ein anderes Programm benutzt sie',
  'system.nobodyListens': 'dort nimmt niemand Verbindungen an',
  'system.brokeOff': 'die Verbindung brach ab',
  'system.noAnswer': 'es kam keine Antwort zur rechten Zeit',
  'system.noWay': 'es führt kein Weg dorthin',
  'system.noSuchHost': 'es gibt keinen Computer dieses Namens',
} as const satisfies Record<keyof typeof english, string>;
