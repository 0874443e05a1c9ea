import type { commandLine as english } from '../en/commandLine.ts';

/** What the program says, in German: the command line. */
export const commandLine = {
  // Drafts
  'cli.drafts.does': 'die vorhandenen Entwürfe die Leute so nennen lassen, wie sie jetzt heißen',
  'cli.drafts.apply': 'sie ändern; ohne das werden die Stellen nur gezeigt',
  'cli.drafts.changed': '{count, plural, one {1 Stelle} other {# Stellen}} geändert',
  'cli.drafts.wouldChange':
    '{count, plural, one {1 Stelle} other {# Stellen}} würden sich ändern; ohne --apply geschah nichts',
  'cli.drafts.lineRemoved': 'die Zeile fällt weg',
  'cli.drafts.followed':
    '{count, plural, one {1 Entwurf folgt} other {# Entwürfe folgen}}: {files}',
  'cli.drafts.behind':
    '{count, plural, one {1 Entwurf nennt} other {# Entwürfe nennen}} Leute anders: photoblog people update-drafts zeigt, wo',

  // Forgetting
  'cli.forget.does':
    'alles für immer löschen, was über eine Person, ein Foto, ein Album oder alle bekannt ist',
  'cli.forget.photo': 'alles über dieses Foto und die Gesichter darin',
  'cli.forget.album': 'alles über die Fotos dieses Ordners',
  'cli.forget.everything': 'alle Leute, und alles, was je über Fotos gelernt wurde',
  'cli.forget.preview': 'nichts löschen; sagen, was es gibt und was sich in Entwürfen ändern würde',
  'cli.forget.sayWhat':
    'Fehler: sagen Sie, was vergessen werden soll: eine Person, oder eins von --photo, --album und --everything',
  'cli.forget.wouldChange': 'Würde sich in Entwürfen ändern:',
  'cli.forget.changed': 'In Entwürfen geändert:',
  'cli.forget.thereIs': 'Es gibt: {what}',
  'cli.forget.nothingErased': 'Nichts wurde gelöscht: lassen Sie dafür --preview weg',
  'cli.forget.forgotten': 'Vergessen: {before}. Übrig: {after}',
  'cli.forget.counts':
    '{faces, plural, one {# Gesicht} other {# Gesichter}}, {points, plural, one {# Punkt} other {# Punkte}}, {thumbnails, plural, one {# Vorschaubild} other {# Vorschaubilder}}, {cacheEntries, plural, one {# Cache-Eintrag} other {# Cache-Einträge}}, {ledgerEvents, plural, one {# Entscheidung} other {# Entscheidungen}}, {draftMentions, plural, one {# Erwähnung in Entwürfen} other {# Erwähnungen in Entwürfen}}, {records, plural, one {# Datei, die davon spricht} other {# Dateien, die davon sprechen}}',

  // Names to and from elsewhere
  'cli.export.does':
    'Namen und Entscheidungen als JSON schreiben, für einen anderen Computer (Vorgabe: auf die Standardausgabe)',
  'cli.import.does':
    'Namen übernehmen: aus einer Datei von "people export" sofort, aus Fotos, XMP-Begleitdateien und Picasa-Listen eines Ordners mit --apply; was Sie hier entschieden haben, bleibt, und ein undo nimmt alles zurück',
  'cli.import.apply': 'die Namen eines Ordners übernehmen',
  'cli.import.dryRun': 'nichts ändern, nur sagen, was käme',
  'cli.xmp.does':
    'in XMP-Begleitdateien neben den Fotos eines Ordners schreiben, wer wo ist; Fotos werden nie angefasst',
  'cli.xmp.apply': 'sie schreiben; ohne das wird nur gezeigt, was geschrieben würde',
  'cli.xmp.dryRun': 'dasselbe wie ohne --apply',
  'cli.import.taken':
    'Übernommen: {added} von {found} ({known} schon hier); {changed} Gesichter heißen dadurch anders',
  'cli.import.wouldBeTaken':
    'Würde übernommen: {added} von {found} ({known} schon hier); {changed} Gesichter hießen dadurch anders',
  'cli.import.newNames': 'Neue Namen: {names}',
  'cli.import.waiting':
    '{waiting} Gesichter sind aus Fotos, die hier nicht bekannt sind; sie folgen, wenn Sie daraus einen Entwurf erzeugen',
  'cli.import.conflict':
    'Weggelassen: {imported}, denn {faces, plural, one {dieses Gesicht ist} other {diese # Gesichter sind}} hier {here}',
  'cli.import.unclear': 'Unklar, wessen Gesicht in {path}: {names}',
  'cli.import.namesOnly': 'Ohne Stelle im Bild, und darum nicht verwendet: {names}',
  'cli.import.undoes': 'photoblog people undo nimmt alles zurück',
  'cli.import.nothing':
    'Nichts wurde geändert; ein Ordner wird mit --apply übernommen, eine Datei ohne --dry-run',
  'cli.xmp.new': 'neu',
  'cli.xmp.namesAdded': 'Namen ergänzt',
  'cli.xmp.refused': 'gelassen, wie es ist',
  'cli.xmp.written': '{count, plural, one {1 Begleitdatei} other {# Begleitdateien}} geschrieben',
  'cli.xmp.wouldBeWritten':
    '{count, plural, one {1 Begleitdatei würde} other {# Begleitdateien würden}} geschrieben; ohne --apply geschah nichts',

  // People
  'cli.people.people': 'sehen und berichtigen, wer wer ist',
  'cli.people.list': 'alle auf Ihren Fotos, und offene Fragen',
  'cli.people.json': 'dasselbe als JSON',
  'cli.people.faces': 'auch jedes Gesicht, mit Kennung und Foto',
  'cli.people.folder': 'nur Leute aus diesem Album',
  'cli.people.name': 'die Person heißt NAME, auf allen Fotos',
  'cli.people.same': 'die beiden sind eine Person: alle Gesichter von beiden',
  'cli.people.apart': 'die beiden Gesichter sind von verschiedenen Leuten',
  'cli.people.split': 'diese Gesichter sind von jemand anderem: sie werden eine eigene Person',
  'cli.people.assign': 'dieses eine Gesicht ist von jener Person; andere Gesichter bleiben',
  'cli.people.someoneElse':
    'dieses eine Gesicht ist von jemand anderem: von der Person ID, oder von noch niemand Bekanntem',
  'cli.people.notAFace': 'dieses eine ist kein Gesicht und wird nicht mehr gezeigt',
  'cli.people.stranger': 'die Person ist fremd: gezählt, nie genannt oder erfragt',
  'cli.people.hide': 'die Person aus Listen und Entwürfen weglassen',
  'cli.people.show': 'hide oder stranger für die Person zurücknehmen',
  'cli.people.cover': 'die Person in Listen durch dieses Gesicht zeigen',
  'cli.people.consent': 'wie die Person in Entwürfen und ihren Bildern vorkommen darf',
  'cli.people.how': 'dasselbe wie HOW',
  'cli.people.howIs': '\nHOW ist eins von {list}',
  'cli.people.sayHow': 'Fehler: sagen Sie, wie: {list}',
  'cli.people.undo': 'die letzte Berichtigung oder den letzten Import als Ganzes zurücknehmen',
  'cli.people.nobody': 'Noch niemand: photoblog generate ORDNER findet Leute',
  'cli.people.noName': '(ohne Namen)',
  'cli.people.question':
    'Ist {one} {other}?  ja: photoblog people same {id} {otherId}  nein: photoblog people apart {id2} {otherId2}',
  'count.photos': '{count, plural, one {# Foto} other {# Fotos}}',
  'count.faces': '{count, plural, one {# Gesicht} other {# Gesichter}}',
  'cli.people.hidden': 'verborgen',

  // The rest
  'cli.does': 'Von einem Ordner voller Fotos zum Blogbeitrag. Alles bleibt auf Ihrem Computer.',
  'cli.seeHelp': '(photoblog --help zeigt die Befehle)',
  'cli.generate':
    'einen Blogbeitrag über einen Ordner voller Fotos schreiben, oder über mehrere Ordner zusammen',
  'cli.output': 'wohin der Beitrag kommt (Vorgabe: blog, im Ordner)',
  'cli.report': 'als JSON schreiben, was aus jedem Foto wurde',
  'cli.analyze': 'jedes Foto eines Ordners ansehen, ohne darüber zu schreiben',
  'cli.analyzeJson': 'ein JSON-Objekt je Foto und Zeile auf der Standardausgabe',
  'cli.doctor':
    'Modelle, Qdrant, Ollama und Formate prüfen und zu jedem Problem sagen, was zu tun ist',
  'cli.pull': 'zuerst Ollama ein Modell herunterladen lassen (Vorgabe: das empfohlene)',
  'cli.serve': 'Editoren und Skripte über JSON-RPC bedienen',
  'cli.stdio': 'über Standardein- und -ausgabe',
  'cli.pipe': 'über einen Unix-Socket oder eine benannte Pipe',
  'cli.needsTransport': 'Fehler: serve braucht --stdio oder --pipe NAME',
  'cli.qdrant': 'ein eigener Qdrant (Vorgabe: hier wird einer gestartet)',
  'cli.ollama': 'wo Ollama lauscht (Vorgabe: http://127.0.0.1:11434)',
  'cli.writer': 'wer schreibt',
  'cli.prose': 'des Textes',
  'cli.person': 'erste („wir“) oder dritte',
  'cli.places': 'wie genau Orte genannt werden',
  'cli.format':
    'Front Matter und Pfade; mit jekyll kommt der Beitrag auch nach `_posts`: in die Website, in der -o liegt, sonst neben den Entwurf',
  'cli.instructions': 'Ihre eigenen Wünsche für den Text (nur Ollama)',
  'cli.noNames': 'niemanden beim Namen nennen',
  'cli.noFaces': 'gar keine Gesichter suchen',
  'cli.stopped': 'Angehalten. Nichts Halbfertiges bleibt zurück\n',
  'run.toLookAt': '{count, plural, one {# Foto} other {# Fotos}} anzusehen',
  'run.done': '{done} von {total} fertig',
  'run.whoIsWho': 'Es wird geschaut, wer wer ist ...',
  'run.describing': 'Foto {done} von {total} wird beschrieben',
  'run.writing': 'Es wird geschrieben ...',
  'run.left': ' · {rate}/s · noch {time}',
  'summary.photos': '{count, plural, one {# Foto} other {# Fotos}}: {outcomes}',
  'summary.people': '{count, plural, one {1 Person} other {# Personen}}',
  'summary.fine': '{count} in Ordnung',
  'summary.recovered': '{count} gerettet',
  'summary.failed': '{count} fehlgeschlagen',
  'summary.cached': '{count} unverändert seit dem letzten Mal, nicht noch einmal entpackt',
  'summary.unsent':
    '{count, plural, one {# Gesicht} other {# Gesichter}} noch nicht in Qdrant gespeichert; der nächste Lauf schickt sie',
  'summary.recoveredTitle': 'Gerettet:',
  'summary.failedTitle': 'Fehlgeschlagen:',
  'summary.noDraft': 'Kein Entwurf wurde geschrieben  ({seconds} s)',
  'summary.draft': 'Entwurf: {draft}  ({seconds} s)',
  'summary.post': 'Beitrag: {post}',
  'summary.unnamed': '{count} ohne Namen',
  'summary.more': '  und {count} weitere (siehe --report)',

  // In the editor
  'cli.map': 'eine Karte und die Tage als Zeichnungen neben dem Text',
  'cli.page': 'aus einem Entwurf eine Webseite machen, die sonst nichts braucht',
  'cli.pageOutput': 'wohin die Seite kommt (sonst: neben den Entwurf, blog-page)',
  'cli.pageZip': 'die Seite als eine Datei, zum Verschicken',
  'cli.pageUrl': 'wo sie veröffentlicht wird, für den Feed mehrerer Beiträge',
  'cli.pageFormat':
    'statt einer Seite ein Beitrag für eine Website dieser Art; -o nennt die Website, einen ihrer Ordner mit Beiträgen oder den des Beitrags',
  'cli.pageName':
    'Name des Beitrags in der Website (Vorgabe: aus seinem Titel, wie ihre anderen Beiträge heißen)',
  'cli.pageImageFolder': 'ein Ordner für die Bilder des Beitrags unter dem üblichen',
  'cli.pageImageSize': 'längste Seite der Bilder in der Website, in Pixeln (Vorgabe 1600)',
  'cli.pageImageType': 'Art der Bilder in der Website (Vorgabe jpeg)',
  'cli.pageSize':
    '{size} ist keine Größe für Bilder; geben Sie eine Zahl von Pixeln von 200 bis 8000 an',
  'cli.pageWithFormat':
    '--zip und --url gelten für Seiten, --name und --image-… für Beiträge in Websites mit --format; wählen Sie eines von beiden',

  // Photos
  'cli.photo.does': 'wählen, welche Fotos Entwürfe zeigen, in welcher Reihenfolge und wie',
  'cli.photo.lead': 'dieses Foto für das Ganze stehen lassen',
  'cli.photo.caption':
    'diese Worte unter ein Foto schreiben; ohne Worte findet das Programm wieder selbst welche',
  'cli.photo.rotate':
    'ein Foto um 90, 180 oder 270 Grad im Uhrzeigersinn drehen; seine Datei bleibt, wie sie ist',
  'cli.photo.before': 'ein Foto genau vor ein anderes stellen, in dessen Kapitel',
  'cli.photo.after': 'ein Foto genau hinter ein anderes stellen, in dessen Kapitel',
  'cli.photo.split': 'ein Kapitel mit diesem Foto beginnen',
  'cli.photo.join': 'das Kapitel, das mit diesem Foto beginnt, an das vorige anschließen',
  'cli.photo.face':
    'ein Gesicht angeben, das nicht gefunden wurde: links,oben,Breite,Höhe in Teilen des Fotos, 0..1',
  'cli.photo.shift': 'die falsche Uhr einer Kamera stellen; ihre Dateien bleiben, wie sie sind',
  'cli.photo.shiftCamera': 'die Kamera, wie die Meldung oder der Bericht sie nennt',
  'cli.photo.shiftBy': 'was zu ihren Zeiten kommt: +1h, -30min, +5:45',
  'cli.photo.undo': 'die letzte Entscheidung zurücknehmen',
  'cli.photo.redo': 'wiederholen, was zuletzt zurückgenommen wurde',
  'cli.photo.list': 'Kapitel für Kapitel zeigen, welche Fotos ein Entwurf zeigt, und warum',
  'cli.photo.json': 'dasselbe als JSON',
  'cli.photo.unchanged': '{photo} {done}; nichts hat sich geändert',
  'cli.photo.notAShift': '{text} ist keine Verschiebung; schreiben Sie +1h, -30min oder +5:45',
  'cli.photo.notATurn': '{text} ist nicht 90, 180 oder 270 Grad',
  'cli.photo.notABox':
    '{text} ist kein Rahmen; schreiben Sie links,oben,Breite,Höhe in Teilen des Fotos, etwa 0.4,0.2,0.1,0.15',
  'cli.photo.programLeads': 'Das Programm wählt das Aufmacherbild',
  'cli.photo.leads': '{photo} steht für das Ganze',
  'cli.photo.programWords': 'Das Programm findet die Worte unter {photo}',
  'cli.photo.words': 'Die Worte unter {photo} sind „{text}“',
  'cli.photo.turned': '{photo} ist um {by} Grad gedreht',
  'cli.photo.faceIn': 'In {photo} ist ein Gesicht',
  'cli.photo.begins': 'Ein Kapitel beginnt mit {photo}',
  'cli.photo.beginsNot': 'Kein Kapitel beginnt mit {photo}',
  'cli.photo.notInPost': '## Nicht im Beitrag',
  'cli.photo.use': 'dieses Foto im Text zeigen, statt anderer, die fast gleich sind',
  'cli.photo.useDone': 'wird von jetzt an verwendet',
  'cli.photo.leaveOut': 'dieses Foto aus jedem Entwurf weglassen',
  'cli.photo.leaveOutDone': 'wird von jetzt an weggelassen',
  'cli.photo.automatic': 'zurücknehmen, was gewählt wurde, wo auch immer',
  'cli.photo.automaticDone': 'wird wieder nach seinem Wert gewählt',
  'cli.seeing': 'in Fotos nach Dingen, Lächeln und Schrift suchen',
  'cli.noSeeing': 'dasselbe wie --seeing off',
  'album.nothingToUndo': 'Es gibt keine Entscheidung über dieses Album, die zurückzunehmen wäre',
  'album.nothingToRedo': 'Es gibt keine Entscheidung über dieses Album, die zu wiederholen wäre',
  'cli.photo.undoes': '{photo} {done}; photo {undo} nimmt das zurück',
  'cli.photo.takesBack': '{what}; photo undo nimmt es zurück',
  'cli.photo.takesBackInAlbum': '{what} in diesem Album; photo undo nimmt es zurück',
  'cli.photo.takenBack': 'Zurückgenommen: {what}',
  'cli.photo.again': 'Wieder entschieden: {what}',
  'cli.photo.standsBefore': '{photo} steht vor {other}',
  'cli.photo.standsAfter': '{photo} steht hinter {other}',
  'cli.photo.clock': 'Die Uhr von {camera} wird um {by} gestellt',
  'cli.photo.isLead': '{path} (Aufmacher)',
  'album.clockSet': 'Sie haben die Uhr dieser Kamera um {by} gestellt',
  'cli.followLinks': 'Verknüpfungen folgen, die aus dem Ordner hinausführen',

  // How to call it
  'cli.help.usage': 'Aufruf:',
  'cli.help.arguments': 'Argumente:',
  'cli.help.options': 'Optionen:',
  'cli.help.globalOptions': 'Allgemeine Optionen:',
  'cli.help.commands': 'Befehle:',
  'cli.help.anyOptions': 'Optionen',
  'cli.help.anyCommand': 'Befehl',
  'cli.help.version': 'die Version ausgeben',
  'cli.help.help': 'diese Hilfe ausgeben',
  'cli.help.choices': 'eines von: {choices}',
  'cli.help.default': 'Vorgabe: {value}',
  'cli.help.environment': 'oder {variable}',
  'cli.usage.missingArgument': 'Fehler: Das Argument {name} fehlt',
  'cli.usage.optionMissingArgument': 'Fehler: {option} braucht einen Wert',
  'cli.usage.conflictingOption': 'Fehler: {option} und {other} schließen einander aus',
  'cli.usage.unknownOption': 'Fehler: Es gibt keine Option {option}',
  'cli.usage.unknownCommand': 'Fehler: Es gibt keinen Befehl {command}',
  'cli.usage.excessArguments':
    'Fehler: {given, plural, one {# Argument} other {# Argumente}} statt {expected}',
  'cli.usage.invalidArgument':
    'Fehler: {option} kann nicht {value} sein, sondern eines von {choices}',
  'cli.usage.suggestion': 'meinten Sie {meant}?',
  'cli.together':
    'Die {count, plural, =2 {zwei Ordner} other {# Ordner}} sind ein Album; andere Befehle kennen es als {folder}',
} as const satisfies Record<keyof typeof english, string>;
