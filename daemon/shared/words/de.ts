import type { WordKey } from './en.ts';

/** What the program says, in German. */
export const de = {
  // Photos: files, decoding
  'file.empty': 'Die Datei ist leer; kopiere das Foto noch einmal von dort, wo es herkam',
  'file.zeros': 'Die Datei enthält nur Nullen; kopiere das Foto noch einmal von dort, wo es herkam',
  'file.tooManyBytes':
    'Die Datei hat {megabytes} MB, mehr als die {most} MB, die gelesen werden; exportiere eine kleinere Kopie',
  'file.otherKind':
    'Die Datei ist {what}, was auch immer ihr Name sagt; entferne sie oder wandle sie in JPEG um',
  'file.noKnownFormat': 'kein Bildformat, das hier bekannt ist',
  'file.unreadable':
    'Die Datei kann nicht gelesen werden: {reason}; prüfe ihre Rechte und ihren Namen',
  'folder.unreadable': 'Der Ordner kann nicht gelesen werden: {reason}; prüfe seine Rechte',
  'folder.tooDeep': 'Der Ordner liegt mehr als {depth} Ordner tief und wird nicht durchsucht',
  'decode.tooManyPixels':
    'Das Foto gibt {width} x {height} Pixel an ({megapixels} Megapixel), mehr als die {most}, die entpackt werden; exportiere eine kleinere Kopie',
  'decode.someMissing': 'einige Einzelheiten fehlen',
  'decode.partMissing': 'etwa {percent} % davon fehlen',
  'decode.endsEarly':
    'Die Datei dieses Fotos endet zu früh: {missing}, der Rest wird verwendet; kopiere es noch einmal von der Kamera oder dem Telefon',
  'decode.damaged':
    'Die Datei ist beschädigt ({reason}): verwendet wird, was zu lesen war; ersetze sie durch eine gute Kopie, wenn es eine gibt',
  'decode.previewOnly':
    'Das Bild selbst lässt sich nicht entpacken ({reason}): verwendet wird die Vorschau von {width} x {height} Pixeln in der Datei; wandle die Datei für mehr in JPEG um',
  'decode.kindUnreadable':
    'Dateien dieser Art ({format}) können hier nicht gelesen werden; wandle sie in JPEG um',
  'decode.fileUnreadable':
    'Diese {format}-Datei kann hier nicht gelesen werden ({reason}); wandle sie in JPEG um',
  'decode.tooMuchMemory':
    'Die Datei verlangt mehr Speicher, als ein Foto belegen darf; exportiere eine kleinere Kopie',
  'decode.nothingLeft':
    'Die Datei dieses {format}-Fotos endet zu früh, um etwas Brauchbares zu zeigen; kopiere es noch einmal von der Kamera oder dem Telefon',
  'decode.beyondRepair':
    'Die Datei ist so beschädigt, dass nichts zu retten ist; ersetze sie durch eine gute Kopie',
  'decode.beyondRepairBecause':
    'Die Datei ist so beschädigt, dass nichts zu retten ist ({reason}); ersetze sie durch eine gute Kopie',
  'decode.cannotBeRead': 'sie kann nicht gelesen werden',
  'decode.timeout':
    'Das Entpacken dauerte länger als {seconds} Sekunden und wurde abgebrochen; wenn sich das Foto anderswo öffnen lässt, speichere es neu als JPEG',
  'decode.crashed':
    'Der Decoder {how}, während er an diesem Foto arbeitete; es ist wohl beschädigt, speichere es mit einem anderen Programm neu',
  'decode.couldNotRun': 'konnte nicht gestartet werden',
  'decode.endedWith': 'endete mit Status {status}',
  'decode.endedBy': 'wurde durch {signal} beendet',

  // Photos: what a file is that is no photo
  'kind.pdf': 'ein PDF-Dokument',
  'kind.postscript': 'eine PostScript-Datei',
  'kind.zip': 'ein ZIP-Archiv oder Office-Dokument',
  'kind.office': 'ein Office-Dokument',
  'kind.archive': 'ein komprimiertes Archiv',
  'kind.sevenZip': 'ein 7z-Archiv',
  'kind.rar': 'ein RAR-Archiv',
  'kind.video': 'ein Video',
  'kind.sound': 'eine Tondatei',
  'kind.appleDouble': 'eine AppleDouble-Datei von macOS',
  'kind.program': 'ein Programm',
  'kind.sqlite': 'eine SQLite-Datenbank',
  'kind.svg': 'eine SVG-Zeichnung',
  'kind.webPage': 'eine Webseite',
  'kind.text': 'eine Textdatei',

  // Photos: faces
  'faces.beyondBorder': '{face} reicht über den Rand hinaus; verwendet wird der sichtbare Teil',
  'faces.noLandmarks':
    '{face} zeigt zu wenig, um aufgerichtet zu werden; es wird weniger sicher erkannt',
  'faces.faceAt': 'Das Gesicht bei {x}, {y} ({width} x {height} Pixel)',
  'faces.rejected':
    '{count, plural, one {Etwas, das wie ein Gesicht aussah, wurde verworfen: {reason}} other {# Stellen, die wie Gesichter aussahen, wurden verworfen: {reason}}}',
  'faces.notFinite': 'der Rahmen hat unmögliche Zahlen',
  'faces.noArea': 'der Rahmen hat keine Fläche',
  'faces.misshapen': 'der Rahmen ist viel zu lang für ein Gesicht',
  'faces.outside': 'der Rahmen liegt fast ganz außerhalb des Fotos',
  'faces.tooSmall': 'es ist kleiner als 8 Pixel',
  'faces.closerLook': 'bei {x}, {y} zeigte ein genauerer Blick kein Gesicht',
  'faces.fallbackNone':
    'RetinaFace fand kein Gesicht; {detectors} fand {count, plural, one {ein Gesicht} other {# Gesichter}}',
  'faces.fallbackNothing':
    'RetinaFace fand nichts, das ein Gesicht sein kann; {detectors} fand {count, plural, one {ein Gesicht} other {# Gesichter}}',
  'faces.both': '{first} und {second}',
  'faces.frontalDetector': 'OpenCVs Detektor für frontale Gesichter',
  'faces.profileDetector': 'OpenCVs Detektor für Profile',

  // Store
  'store.followUp':
    'Namen und entfernte Gesichter konnten nicht zu Qdrant gebracht werden: {reason}; der nächste Lauf holt es nach',
  'store.unsent':
    '{count, plural, one {1 Gesicht wurde} other {# Gesichter wurden}} nicht in Qdrant gespeichert: {reason}; hier bleiben sie aufgehoben, und der nächste Lauf schickt sie',
  'store.photoUnsent':
    '{count, plural, one {1 Gesicht konnte} other {# Gesichter konnten}} nicht in Qdrant gespeichert werden: {reason}; der nächste Lauf schickt, was fehlt',

  // Drafts
  'draft.unsupported':
    'Kein Foto belegt, was der Entwurf über {what} sagt; prüfe es, bevor du veröffentlichst',
  'draft.andMore': '{listed} und {count} weitere',
  'draft.notPlaced':
    'Die Kopie von {path} konnte nicht neben den Entwurf gelegt werden: {reason}; der Entwurf lässt das Foto weg',
  'draft.nobody': 'Niemand in diesem Entwurf ist {label}; schreibe stattdessen einen Namen',
  'draft.namedByNow': '{label} heißt inzwischen {name}; lass es den Entwurf sagen',
  'draft.unnamed': '{label} hat noch keinen Namen; Umbenennen (F2) gibt einen in allen Entwürfen',
  'draft.unnamedSeen':
    '{label}, auf {count, plural, one {# Foto} other {# Fotos}} zu sehen, hat noch keinen Namen; Umbenennen (F2) gibt einen in allen Entwürfen',
  'draft.noAlt': '{file} hat keinen Alternativtext; wer das Bild nicht sieht, erfährt nichts davon',
  'draft.imageMissing': '{file} ist nicht da; lege das Bild zurück oder berichtige den Pfad',
  'draft.unnamedImageMissing': 'Das Bild ist nicht da; lege es zurück oder berichtige den Pfad',
  'draft.private': '{file} verrät noch {what}; entferne es, bevor du veröffentlichst',
  'draft.again': 'noch einmal {label}',
  'claim.name':
    'Kein Foto belegt den Namen "{text}"; formuliere allgemeiner, oder bestätige, dass es stimmt',
  'claim.place':
    'Kein Foto belegt den Ort "{text}"; formuliere allgemeiner, oder bestätige, dass es stimmt',
  'claim.date':
    'Kein Foto belegt das Datum "{text}"; formuliere allgemeiner, oder bestätige, dass es stimmt',
  'claim.time':
    'Kein Foto belegt die Zeit "{text}"; formuliere allgemeiner, oder bestätige, dass es stimmt',
  'claim.number':
    'Kein Foto belegt die Zahl "{text}"; formuliere allgemeiner, oder bestätige, dass es stimmt',
  'claim.relation':
    'Kein Foto belegt, dass jemand "{text}" ist; formuliere allgemeiner, oder bestätige, dass es stimmt',
  'claim.occasion':
    'Kein Foto belegt den Anlass "{text}"; formuliere allgemeiner, oder bestätige, dass es stimmt',
  'faces.yourDrawing': 'deine Zeichnung',

  // What an image tells beside its picture
  'private.serial': 'eine Seriennummer',
  'private.owner': 'den Namen des Besitzers',
  'private.gps': 'einen GPS-Standort',
  'private.preview': 'eine eingebettete Vorschau',

  // Language models: what went wrong, and what happens now
  'model.theModel': 'das Modell',
  'model.unreachable':
    'Kein Ollama-Server antwortet{detail, select, none {} other { unter {detail}}}',
  'model.not-ollama':
    'Der Server{detail, select, none {} other { unter {detail}}} spricht nicht das Protokoll von Ollama',
  'model.old-version':
    'Ollama {detail} ist zu alt, um zu sagen, was seine Modelle können; aktualisiere Ollama',
  'model.no-model':
    'Ollama hat kein lokales Modell, das schreiben kann{detail, select, none {} other { ({detail})}}; lade eines, `photoblog doctor` nennt ein passendes',
  'model.no-vision':
    'Ollama hat kein lokales Modell, das Fotos sehen kann{detail, select, none {} other { ({detail})}}; lade eines, `photoblog doctor` nennt ein passendes',
  'model.model-missing':
    'Ollama hat das Modell {model} nicht{detail, select, none {} other { ({detail})}}; lade es oder wähle ein anderes',
  'model.remote-model':
    'Das Modell {model} läuft nicht auf diesem Computer; nur lokale Modelle werden verwendet',
  'model.too-large':
    'Das Modell {model} braucht mehr Speicher, als auf diesem Computer frei ist{detail, select, none {} other { ({detail})}}; wähle ein kleineres',
  'model.busy':
    'Ollama ist mit anderen Anfragen beschäftigt{detail, select, none {} other { ({detail})}}',
  'model.server-error': 'Ollama meldet einen Fehler{detail, select, none {} other { ({detail})}}',
  'model.redirected':
    'Die Adresse von Ollama leitet anderswohin um{detail, select, none {} other { ({detail})}}; dem wird nicht gefolgt',
  'model.stalled': '{model} antwortet nicht mehr{detail, select, none {} other { ({detail})}}',
  'model.deadline':
    '{model} brauchte länger als erlaubt{detail, select, none {} other { ({detail})}}',
  'model.died': 'Die Verbindung zu Ollama brach ab{detail, select, none {} other { ({detail})}}',
  'model.cut-off': 'Die Antwort von Ollama brach mitten in einer Zeile ab',
  'model.garbage': '{model} antwortete mit etwas Unlesbarem',
  'model.endless': '{model} wiederholte sich immerzu{detail, select, none {} other { ({detail})}}',
  'model.empty': '{model} antwortete mit nichts',
  'model.refused': '{model} weigerte sich zu schreiben',
  'model.wrong-language': '{model} antwortete in einer anderen Sprache als verlangt',
  'model.invalid-json':
    '{model} hielt sich nicht an die vorgegebene Form{detail, select, none {} other { ({detail})}}',
  'model.then.connect': '{what}; der eingebaute Erzähler hat den Text geschrieben',
  'model.then.see': '{what}; die übrigen Fotos werden ohne Beschreibung erzählt',
  'model.then.write': '{what}; der eingebaute Erzähler hat den Rest geschrieben',
  'model.then.pull': '{what}; das Modell wurde nicht heruntergeladen',
  'model.then.see-and-write':
    '{what}; der eingebaute Erzähler hat den Text geschrieben, ohne Beschreibungen der Fotos',
  'model.noMemory': 'Dieser Computer hat für jedes Modell zu wenig Speicher',
  'model.elsewhere':
    'Der Ollama-Server {url} ist auf einem anderen Computer; Fotos würden dorthin geschickt, erlaube zuerst diese URL',

  // What cannot be done
  'cannot.noFolder': 'Es gibt keinen Ordner {folder}',
  'cannot.noPhoto': 'Es gibt kein Foto in {folder}',
  'cannot.draftFromElsewhere':
    '{draft} wurde nicht auf diesem Computer geschrieben; erzeuge den Entwurf zuerst aus seinen Fotos',
  'cannot.noChapter': 'Die Fotos ergeben kein Kapitel {chapter} mehr; erzeuge den Entwurf neu',
  'cannot.busy': 'Ein anderer Lauf liest {folder} bereits; warte darauf oder brich ihn ab',
  'cannot.noDrafts': 'Dieser Daemon führt kein Verzeichnis von Entwürfen',
  'cannot.noPhotosKept': 'Dieser Daemon bewahrt keine Fotos auf',
  'cannot.noModels': 'Dieser Daemon verwendet keine Modelle',
  'cannot.rewriteImage': '{file} kann nicht neu geschrieben werden: {reason}',
  'cannot.draftEdited': '{file} enthält Änderungen, die verloren gingen',
  'cannot.foldersTaken':
    'Alle Ordner von {wanted} bis {wanted}-999 sind belegt; wähle einen anderen Ort für den Entwurf',
  'cannot.notInFolder': '{path} ist nicht in {folder}',
  'cannot.read': '{file} kann nicht gelesen werden',
  'cannot.unknownAlbum': 'Von einem Album in {target} ist nichts bekannt',
  'cannot.noExactName':
    'Niemand heißt genau {target}; was vergessen ist, kommt nicht zurück, sage also {full}, wenn du sie oder ihn meinst',
  'cannot.notAPhoto': '{file} ist kein Foto',
  'cannot.unknownFile': 'Von {file} ist nichts bekannt',
  'cannot.notEverything': 'nicht alles konnte vergessen werden: {what}',
  'cannot.nobodyCalled': 'Niemand heißt {text}; photoblog people list zeigt alle',
  'cannot.ambiguous': '{text} kann {ids} bedeuten; sage durch die Kennung, wer gemeint ist',
  'cannot.ledgerBusy':
    'Die Liste deiner Entscheidungen wird gerade von {holder} geschrieben; versuche es danach noch einmal',
  'cannot.libraryBusy': 'Die Bibliothek wird von {holder} gehalten',
  'cannot.fileTooLarge': '{file} ist größer als jeder Export',
  'cannot.readBecause': '{file} kann nicht gelesen werden: {reason}',
  'cannot.nameTooLong': 'Ein Name hat höchstens {most} Zeichen',
  'cannot.notAName': '{name} kann kein Name einer Person sein',
  'cannot.modelFileMissing':
    '{file} fehlt: führe npm run assets aus, oder installiere Photo Blog neu',
  'lock.unknownProcess': 'einem unbekannten Prozess',
  'lock.process': 'Prozess {pid}',
  'lock.processOn': 'Prozess {pid} auf {host}',

  // Exports and imports
  'import.notJson': '{file} ist kein JSON: {reason}',
  'import.notOurs':
    '{file} ist nicht, was photoblog people export schreibt: ein Objekt mit "format": "{format}", "version" und "decisions"',
  'import.tooNew':
    '{file} wurde von einer neueren Version von Photo Blog geschrieben; aktualisiere zuerst diese',
  'import.theFile': 'Die Datei',
  'import.unknownDecisions':
    '{count, plural, one {# Entscheidung ist} other {# Entscheidungen sind}} von einer Art, die hier nicht bekannt ist',
  'import.xmpTooLong': 'das XMP hat mehr als {most} Zeichen',
  'import.xmpEntities': 'das XMP deklariert Entitäten, die es in XMP nicht gibt',
  'import.xmpDamaged': 'das XMP ist beschädigt',
  'xmp.link': 'es ist eine Verknüpfung oder ein Ordner, und ihr wird nicht gefolgt',
  'xmp.notUtf8': 'es ist kein UTF-8',
  'xmp.damaged': 'es ist beschädigt, zu lang oder kein XMP',
  'xmp.left': 'gelassen, wie es ist: {reason}',

  // Qdrant
  'qdrant.startingTooLong': '{holder} startet Qdrant schon zu lange',
  'qdrant.endedOften':
    'Qdrant hat sich innerhalb von drei Minuten {count}-mal beendet; siehe {log}',
  'qdrant.stuck':
    'Qdrant (Prozess {pid}) antwortet nicht und lässt sich nicht beenden; beende es von Hand',
  'qdrant.noProgram':
    'Die Einstellung für das Qdrant-Programm nennt {path}, das kein Programm ist; berichtige oder lösche sie',
  'qdrant.none':
    'Es gibt kein Qdrant-Programm auf diesem Computer: führe npm run assets aus, installiere Qdrant, oder stelle seinen Pfad oder die URL eines Servers ein',
  'qdrant.otherVectors':
    'Die Sammlung {collection} in Qdrant enthält andere Vektoren ({found}) als die nötigen {size} Zahlen mit Kosinus-Vergleich; benenne sie um oder entferne sie',
  'qdrant.notWritten': 'Qdrant sagt nicht, ob es geschrieben hat ({status})',
  'qdrant.answers': 'Qdrant antwortet {status}: {reason}',
  'qdrant.badKey': 'Qdrant nimmt den API-Schlüssel nicht an; berichtige ihn in den Einstellungen',
  'qdrant.slow': 'Qdrant braucht zu lange für eine Antwort',
  'qdrant.unreachable': 'Qdrant ist nicht zu erreichen: {reason}',
  'qdrant.silent': 'Qdrant antwortet nicht unter {url}',
  'qdrant.notAUrl':
    'Die Einstellung für Qdrant ist {url}, keine http- oder https-URL; berichtige oder lösche sie',
  'qdrant.elsewhere':
    'Der Qdrant unter {url} ist auf einem anderen Computer; Gesichter würden dorthin geschickt, erlaube zuerst diese URL',
  'qdrant.notFound': 'Der Qdrant-Server {url} ist nicht zu finden: {reason}',

  // Pages
  'page.noDraft':
    'Es gibt keinen Entwurf {file}; photoblog generate schreibt einen aus einem Ordner mit Fotos',
  'page.noFolder': '{dir} ist kein Ordner; wählen Sie einen anderen Platz für die Seite',
  'page.isDraft':
    '{dir} enthält einen Entwurf; wählen Sie einen anderen Platz für die Seite oder keinen: sie kommt neben den Entwurf',
  'page.edited':
    '{file} steht im Weg: die Datei ist seither bearbeitet worden; verschieben Sie sie oder wählen Sie einen anderen Ordner',
  'page.foreign':
    '{file} steht im Weg: die Datei ist nicht von Photo Blog; verschieben Sie sie oder wählen Sie einen anderen Ordner',
  'page.notInside': '{path} ist kein Pfad im Ordner der Seite',
  'page.linkInWay':
    '{folder} steht im Weg: das ist eine Datei oder eine Verknüpfung; wählen Sie einen anderen Ordner',
  'page.zipInWay':
    '{file} gibt es schon, und es ist keine Seite von uns; wählen Sie einen anderen Namen für das Archiv',
  'page.none': 'Dieser Dienst macht keine Seiten',
  'page.making': 'Eine Webseite wird gemacht',
  'page.pictures': '{done} von {total} Bildern',
  'page.left': 'Nicht auf der Seite: {image}: {reason}',
  'page.imageElsewhere':
    'es liegt nicht neben dem Entwurf, und eine Seite lädt nichts von anderswo',
  'page.imageMissing': 'neben dem Entwurf gibt es keine solche Datei',
  'page.noPicture': 'es ist kein Bild',
  'page.neverShown': 'jemand darauf soll nie gezeigt werden',
  'page.blurUnknown': 'jemand darauf soll unkenntlich sein, und wo, ist nicht bekannt',
  'page.blurEdited':
    'jemand darauf soll unkenntlich sein, und seit der Bearbeitung ist nicht bekannt, wo',
} as const satisfies Record<WordKey, string>;
