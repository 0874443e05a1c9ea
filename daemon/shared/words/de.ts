import { cannot } from './de/cannot.ts';
import { commandLine } from './de/commandLine.ts';
import { doctor } from './de/doctor.ts';
import { draft } from './de/draft.ts';
import { editor } from './de/editor.ts';
import { interchange } from './de/interchange.ts';
import { models } from './de/models.ts';
import { page } from './de/page.ts';
import { people } from './de/people.ts';
import { photos } from './de/photos.ts';
import { store } from './de/store.ts';
import { time } from './de/time.ts';
import type { WordKey } from './en.ts';

/** What the program says, in German. */
export const de = {
  ...cannot,
  ...commandLine,
  ...doctor,
  ...draft,
  ...editor,
  ...interchange,
  ...models,
  ...page,
  ...people,
  ...photos,
  ...store,
  ...time,
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
  'file.sidecarUnreadable':
    'Was {name} über dieses Foto sagt, ist nicht lesbar: {reason}; prüfen Sie die Zugriffsrechte',
  'time.cameraClock':
    'Die Uhren von {camera} und {other} gehen verschieden: um {by} verstellt, passen die Fotos von {camera} zu denen von {other}; stellen Sie sie mit photo shift, oder lassen Sie sie',
  'time.neighbours': 'die Fotos davor und danach',
  'time.sidecar': '{field} in der Datei daneben',
  'time.user': 'deine Entscheidung',
  'leftOut.icon':
    'Das Bild bleibt weg: mit {width} x {height} Pixeln ist es ein Symbol oder ein Abstandhalter, kein Foto',
  'leftOut.black': 'Das Bild bleibt weg: es ist ganz schwarz',
  'leftOut.white': 'Das Bild bleibt weg: es ist ganz weiß',
  'leftOut.oneColour': 'Das Bild bleibt weg: es hat nur eine Farbe',
  'leftOut.copy': 'Das Bild bleibt weg: es ist eine Kopie von {path}, ohne deren Angaben',
  'leftOut.morePictures':
    'In dieser Datei {count, plural, one {steckt ein weiteres Bild} other {stecken # weitere Bilder}}; nur das erste wird verwendet: speichern Sie sie als eigene Dateien',
  'leftOut.folder':
    'Der Ordner {name} mit {pictures, plural, one {# Bild} other {# Bildern}} bleibt weg: {reason}',
  'leftOut.file': '{name} bleibt weg: {reason}',
  'leftOut.marked': 'Der Ordner bleibt weg: {marker} darin hält ihn aus Galerien heraus',
  'leftOut.namedAnyway':
    '{marker} hält diesen Ordner aus Galerien heraus; er wird verwendet, weil Sie ihn genannt haben',
  'leftOut.smallCopies': 'Der Ordner bleibt weg: er enthält kleine Kopien der Fotos daneben',
  'leftOut.videos':
    '{videos, plural, one {# Video wird} other {# Videos werden}} nicht gelesen: ein Beitrag entsteht aus Fotos',
  'leftOut.linkOut':
    'einer Verknüpfung, die aus dem Album hinausführt, wird nicht gefolgt; --follow-links oder die Einstellung photoBlog.followLinks ändert das',
  'leftOut.deleted': 'er enthält Gelöschtes',
  'leftOut.snapshots': 'er enthält ältere Stände des Datenträgers',
  'leftOut.system': 'er gehört dem System',
  'leftOut.program': 'ein anderes Programm hat ihn für sich angelegt',
  'leftOut.library': 'er ist die Bibliothek eines anderen Programms',
  'leftOut.unfinished': 'das Herunterladen oder Kopieren wurde nicht beendet',
  'leftOut.macNotes': 'die Datei enthält, was macOS sich zu einer anderen merkt',
  'leftOut.safetyCopy': 'es ist eine Sicherungskopie von {name}',
  'leftOut.conflictCopy': 'es ist eine Konfliktkopie von {name}',
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
  'faces.turned':
    '{count, plural, one {Das Gesicht steht} other {Die # Gesichter stehen}} nur aufrecht, wenn das Foto um {turn} Grad im Uhrzeigersinn gedreht wird; wenn es auf der Seite liegt, dreh es auf der Tafel seines Albums',
  'faces.turnedUpright':
    '{count, plural, one {Das Gesicht steht} other {Die # Gesichter stehen}} erst aufrecht, wenn das Foto um {turn} Grad im Uhrzeigersinn gedreht wird: so wird es gezeigt, und auf der Tafel seines Albums lässt es sich zurückdrehen',
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
  'draft.frontMatterOpen':
    'Den Kopfdaten fehlt die schließende Zeile aus drei Strichen; setze „---“ unter ihr letztes Feld',
  'draft.frontMatterNoList':
    'Die Kopfdaten sind keine Liste von Feldern; schreib ein Feld je Zeile, wie in „title: Meine Reise“',
  'draft.frontMatterBroken':
    'Ab hier kann keine Website die Kopfdaten lesen; setze Texte mit Doppelpunkt, Anführungszeichen oder Klammern in Anführungszeichen, und ein Leerzeichen nach den Doppelpunkt jedes Feldes (YAML: {reason})',
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
  'claim.order':
    'Die Fotos zeigen eine andere Reihenfolge oder Zahl als "{text}"; formuliere allgemeiner, oder bestätige, dass es stimmt',
  'claim.detail':
    'Kein Foto zeigt "{text}"; formuliere allgemeiner, oder bestätige, dass es stimmt',
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
  'cannot.notOurImage':
    '{file} ist kein Bild, das Photo Blog neben einen Entwurf gelegt hat, und bleibt, wie es ist; kopiere es stattdessen in den Blog',
  'cannot.notOurFile':
    '{file} ist keine Datei, die Photo Blog dort abgelegt hat, und bleibt, wie sie ist; verschiebe sie oder wähle einen anderen Ort',
  'cannot.notOurFolder': '{file} liegt nicht in einem Ordner, den Photo Blog angelegt hat',
  'cannot.nameTaken':
    '{name} ist neben dem Entwurf inzwischen vergeben; nimm die Änderung zurück und versuche es noch einmal',
  'cannot.showsUnseen':
    '{file} zeigt jemanden, der nie gezeigt werden soll; nimm es aus dem Entwurf',
  'cannot.draftChanged':
    '{file} wurde geändert, während ein neuer Text geschrieben wurde, und bleibt, wie er ist; erzeuge ihn noch einmal',
  'cannot.replaceFile':
    '{file} gibt es schon und ist keine Datei von Photo Blog; nenne eine andere',
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
  'cannot.placeReadOnly':
    'Nach {place} kann nicht geschrieben werden; speichere den Entwurf anderswo: -o ORDNER auf der Kommandozeile, „Anderswo speichern …“ oder die Einstellung photoBlog.output in VS Code',
  'cannot.placeFull':
    'Für {place} ist kein Platz mehr; schaffe welchen oder speichere den Entwurf anderswo: -o ORDNER auf der Kommandozeile, „Anderswo speichern …“ oder die Einstellung photoBlog.output in VS Code',
  'cannot.useHome':
    'Der Datenordner {home} ist nicht benutzbar ({reason}); nenne einen anderen in PHOTOBLOG_HOME oder in der Einstellung photoBlog.dataFolder in VS Code',
  'cannot.fileSystem':
    'Das Dateisystem verweigert: {reason}; prüfe Rechte und freien Platz und versuche es noch einmal',
  'cannot.readInTime': 'sie antwortet nicht',
  'cannot.notAFile': '{file} ist weder eine Datei noch ein Ordner',
  'cannot.nameTooLong': 'Ein Name hat höchstens {most} Zeichen',
  'cannot.notAName': '{name} kann kein Name einer Person sein',
  'cannot.modelFileMissing':
    '{file} fehlt: führe npm run assets aus, oder installiere Photo Blog neu',
  'lock.unknownProcess': 'einem unbekannten Prozess; wenn es keinen gibt, lösche {file}',
  'lock.process': 'Prozess {pid}',
  'lock.processOn': 'Prozess {pid} auf {host}; wenn es ihn nicht gibt, lösche {file}',
  'ownModel.noFile': '{file}, als Modell genannt, ist keine Datei: nenne den Pfad einer ONNX-Datei',
  'ownModel.notLoaded':
    'Das Modell {file} ist nicht benutzbar: {reason}. Nenne eine andere Datei, oder keine, um das mitgelieferte Modell zu benutzen',
  'ownModel.noAnswer':
    'Das Laden der eigenen Modelle endete ohne Antwort: die Laufzeit verträgt eines davon nicht. Nenne andere Dateien, oder keine, um die mitgelieferten Modelle zu benutzen',
  'ownModel.detectorInput':
    'Der Detektor {file} nimmt nicht ein Bild aus drei Kanälen von 32-Bit-Gleitkommazahlen: bekannt sind RetinaFace (InsightFace, biubug6), SCRFD und YuNet als ONNX',
  'ownModel.detectorUnknown':
    'Der Detektor {file} ist keiner der bekannten, RetinaFace (InsightFace, biubug6), SCRFD und YuNet: seine Ausgaben sind {outputs}',
  'ownModel.detectorNoLandmarks':
    'Der Detektor {file} sagt nicht, wo Augen, Nase und Mund sind, und ohne sie wird niemand wiedererkannt: nimm eine Ausgabe mit Landmarken (wie SCRFD „bnkps“)',
  'ownModel.embedderInput':
    'Das Erkennungsmodell {file} nimmt nicht ein Bild von 112 mal 112 Pixeln aus drei Kanälen von 32-Bit-Gleitkommazahlen, wie es mit ArcFace trainierte Netze tun',
  'ownModel.embedderOutput':
    'Das Erkennungsmodell {file} gibt keine 512 Zahlen je Gesicht aus, wie es mit ArcFace trainierte Netze tun: seine Ausgaben sind {outputs}',
  'ownModel.embedderSilent':
    'Das Erkennungsmodell {file} gibt zu einem Gesicht nichts aus, das sich vergleichen ließe: Nullen, oder keine Zahlen',

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
  'qdrant.noLongerWanted': 'Qdrant wird nicht mehr gebraucht',
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
  'site.putting': 'Der Entwurf kommt in die Website',
  'site.none':
    'In {folder} und darüber ist keine Website von Hugo, Jekyll, Astro oder Eleventy; wählen Sie einen Ordner in einer, oder nennen Sie das Format',
  'site.taken':
    '{folder} enthält den Beitrag eines anderen Entwurfs; wählen Sie einen anderen Namen',
  'site.passThrough':
    'Eleventy übernimmt Bilder nur, wo seine Konfiguration es sagt; ergänzen Sie darin eleventyConfig.addPassthroughCopy("{folder}/*.{type}")',
  'site.missingField':
    'Die Website verlangt ein Feld {field}, zu dem nichts bekannt ist; ergänzen Sie es in {file}',
  // Command line: drafts
  'cli.drafts.does': 'lass die vorhandenen Entwürfe die Leute so nennen, wie sie jetzt heißen',
  'cli.drafts.apply': 'sie ändern; ohne das werden die Stellen nur gezeigt',
  'cli.drafts.changed': '{count, plural, one {1 Stelle} other {# Stellen}} geändert',
  'cli.drafts.wouldChange':
    '{count, plural, one {1 Stelle} other {# Stellen}} würden sich ändern; ohne --apply geschah nichts',
  'cli.drafts.lineRemoved': 'die Zeile fällt weg',
  'cli.drafts.followed':
    '{count, plural, one {1 Entwurf folgt} other {# Entwürfe folgen}}: {files}',
  'cli.drafts.behind':
    '{count, plural, one {1 Entwurf nennt} other {# Entwürfe nennen}} Leute anders: photoblog people update-drafts zeigt, wo',

  // Command line: forgetting
  'cli.forget.does':
    'alles für immer löschen, was über eine Person, ein Foto, ein Album oder alle bekannt ist',
  'cli.forget.photo': 'alles über dieses Foto und die Gesichter darin',
  'cli.forget.album': 'alles über die Fotos dieses Ordners',
  'cli.forget.everything': 'alle Leute, und alles, was je über Fotos gelernt wurde',
  'cli.forget.preview': 'nichts löschen; sagen, was es gibt und was sich in Entwürfen ändern würde',
  'cli.forget.sayWhat':
    'Fehler: sage, was vergessen werden soll: eine Person, oder eins von --photo, --album und --everything',
  'cli.forget.wouldChange': 'Würde sich in Entwürfen ändern:',
  'cli.forget.changed': 'In Entwürfen geändert:',
  'cli.forget.thereIs': 'Es gibt: {what}',
  'cli.forget.nothingErased': 'Nichts wurde gelöscht: lass dafür --preview weg',
  'cli.forget.forgotten': 'Vergessen: {before}. Übrig: {after}',
  'cli.forget.counts':
    '{faces, plural, one {# Gesicht} other {# Gesichter}}, {points, plural, one {# Punkt} other {# Punkte}}, {thumbnails, plural, one {# Vorschaubild} other {# Vorschaubilder}}, {cacheEntries, plural, one {# Cache-Eintrag} other {# Cache-Einträge}}, {ledgerEvents, plural, one {# Entscheidung} other {# Entscheidungen}}, {draftMentions, plural, one {# Erwähnung in Entwürfen} other {# Erwähnungen in Entwürfen}}, {records, plural, one {# Datei, die davon spricht} other {# Dateien, die davon sprechen}}',

  // Command line: names to and from elsewhere
  'cli.export.does':
    'Namen und Entscheidungen als JSON schreiben, für einen anderen Computer (Vorgabe: auf die Standardausgabe)',
  'cli.import.does':
    'Namen übernehmen: aus einer Datei von "people export" sofort, aus Fotos, XMP-Begleitdateien und Picasa-Listen eines Ordners mit --apply; was du hier entschieden hast, bleibt, und ein undo nimmt alles zurück',
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
    '{waiting} Gesichter sind aus Fotos, die hier nicht bekannt sind; sie folgen, wenn du daraus einen Entwurf erzeugst',
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

  // Command line: people
  'cli.people.people': 'sehen und berichtigen, wer wer ist',
  'cli.people.list': 'alle auf deinen Fotos, und offene Fragen',
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
  'cli.people.sayHow': 'Fehler: sage wie: {list}',
  'cli.people.undo': 'die letzte Berichtigung oder den letzten Import als Ganzes zurücknehmen',
  'cli.people.nobody': 'Noch niemand: photoblog generate ORDNER findet Leute',
  'cli.people.noName': '(ohne Namen)',
  'cli.people.question':
    'Ist {one} {other}?  ja: photoblog people same {id} {otherId}  nein: photoblog people apart {id2} {otherId2}',
  'count.photos': '{count, plural, one {# Foto} other {# Fotos}}',
  'count.faces': '{count, plural, one {# Gesicht} other {# Gesichter}}',
  'cli.people.hidden': 'verborgen',

  // Command line: the rest
  'cli.does': 'Von einem Ordner voller Fotos zum Blogbeitrag. Alles bleibt auf deinem Computer.',
  'cli.seeHelp': '(photoblog --help zeigt die Befehle)',
  'cli.generate':
    'einen Blogbeitrag über einen Ordner voller Fotos schreiben, oder über mehrere Ordner zusammen',
  'cli.together':
    'Die {count, plural, =2 {zwei Ordner} other {# Ordner}} sind ein Album; andere Befehle kennen es als {folder}',
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
  'cli.format': 'Front Matter und Pfade',
  'cli.instructions': 'deine eigenen Wünsche für den Text (nur Ollama)',
  'cli.noNames': 'niemanden beim Namen nennen',
  'cli.noFaces': 'gar keine Gesichter suchen',
  'cli.stopped': 'Angehalten. Nichts Halbfertiges bleibt zurück\n',
  'run.toLookAt': '{count, plural, one {# Foto} other {# Fotos}} anzusehen',
  'run.done': '{done} von {total} fertig',
  'run.whoIsWho': 'Es wird geschaut, wer wer ist ...',
  'run.describing': 'Foto {done} von {total} wird beschrieben',
  'run.writing': 'Es wird geschrieben ...',
  'run.left': ' · {rate}/s · noch {time}',
  'model.isThere': '{model} ist da',
  'summary.photos': '{count, plural, one {# Foto} other {# Fotos}}: {outcomes}',
  'summary.people': '{count, plural, one {1 Person} other {# Personen}}',
  'summary.fine': '{count} in Ordnung',
  'summary.recovered': '{count} gerettet',
  'summary.failed': '{count} fehlgeschlagen',
  'summary.cached': '{count} unverändert seit dem letzten Mal, nicht noch einmal entpackt',
  'summary.unsent':
    '{count, plural, one {# Gesicht} other {# Gesichter}} noch nicht in Qdrant gespeichert; der nächste Lauf schickt sie',
  'summary.recoveredTitle': 'Gerettet',
  'summary.failedTitle': 'Fehlgeschlagen',
  'summary.noDraft': 'Kein Entwurf wurde geschrieben  ({seconds} s)',
  'summary.draft': 'Entwurf: {draft}  ({seconds} s)',
  'summary.unnamed': '{count} ohne Namen',
  'summary.more': '  und {count} weitere (siehe --report)',

  // Doctor
  'doctor.version': '{version} auf {node}',
  'doctor.useNode': 'Verwende Node {oldest} oder neuer',
  'doctor.modelFiles': 'Modelldateien',
  'doctor.inPlace': '{count} von {all} vorhanden',
  'doctor.missing': 'es fehlen: {what}',
  'doctor.runAssets': 'Führe npm run assets aus, oder installiere Photo Blog neu',
  'doctor.dataFolder': 'Datenordner',
  'doctor.makeWritable':
    'Mache ihn beschreibbar, oder nenne einen anderen durch PHOTOBLOG_HOME oder die Einstellung',
  'doctor.notWritable': '{home} ist nicht beschreibbar: {reason}',
  'doctor.free': '{home}, {bytes} frei',
  'doctor.makeRoom': 'Schaffe Platz: ein großes Album braucht etwa ein Gigabyte',
  'doctor.faces': 'Gesichtserkennung',
  'doctor.modelTerms':
    '{purpose}. Herkunft: {origin}. Von: {author}. Lizenz des Codes: {licence}. Bedingungen der Gewichte: {terms}',
  'doctor.notStated': 'nicht angegeben',
  'doctor.ownModel':
    '{role, select, detector {eigener Detektor} other {eigenes Erkennungsmodell}}, {file}: es gelten die Bedingungen dessen, von dem du es hast',
  'doctor.ownModels': 'Eigene Modelle',
  'doctor.ownAdvice':
    'Nenne andere Dateien in photoBlog.detector und photoBlog.embedder (PHOTOBLOG_DETECTOR, PHOTOBLOG_EMBEDDER), oder keine',
  'doctor.facesLoad': 'RetinaFace, ArcFace und OpenCV lassen sich laden',
  'doctor.trialNotRun': 'der Versuch konnte nicht laufen',
  'doctor.trialEnded': 'der Versuch wurde durch {signal} beendet',
  'doctor.at': '{version} unter {url}',
  'doctor.noModels': '{server}, keine Modelle',
  'doctor.models': 'Modelle',
  'doctor.narratorWrites': '{reason}; der eingebaute Erzähler schreibt',
  'doctor.startIt': 'Starte ihn, erlaube seine URL, oder berichtige die Einstellungen',
  'doctor.installOllama':
    'Um Fotos von einem lokalen Modell beschreiben zu lassen, installiere Ollama, dann: {how}',
  'doctor.describes': '{vision} beschreibt Fotos, {writer} schreibt',
  'doctor.blind': '{writer} schreibt; kein lokales Modell kann Fotos sehen',
  'doctor.better': 'Dieser Computer hat Platz für ein besseres: {how}',
  'doctor.otherModel': 'Wähle ein anderes Modell in den Einstellungen',
  'doctor.pull': 'photoblog doctor --pull, oder: ollama pull {model} ({bytes}; {why})',
  'doctor.elsewhere': '{name} (läuft anderswo, nie verwendet)',
  'doctor.sees': 'sieht',
  'doctor.writes': 'schreibt',
  'doctor.seesAndWrites': 'sieht und schreibt',
  'doctor.tooLarge': 'hier zu groß',
  'doctor.photos': 'Fotos',
  'doctor.formats': 'Formate',
  'doctor.runBuild': 'Führe npm run build aus, oder installiere Photo Blog neu',
  'doctor.isMissing': '{path} fehlt',
  'doctor.unreadFormats': 'nicht zu lesen: {what}',
  'doctor.installAgain':
    'Installiere Photo Blog neu; auf einem Computer ohne fertiges sharp siehe README.md',
  'doctor.placeNames': 'Ortsnamen',
  'doctor.offlinePlaces': 'offline; der Eiffelturm steht in {town}',
  'doctor.noTown': 'keinem Ort',
  'doctor.store':
    '{version} unter {url}, {count, plural, one {# Gesicht} other {# Gesichter}} gespeichert',
  'doctor.approve': 'Erlaube die URL, oder lösche sie, um unseren eigenen Qdrant zu nehmen',
  'doctor.storeLater':
    'Blogs werden trotzdem geschrieben; Gesichter schickt der erste Lauf, der Qdrant findet',
  'doctor.installation': 'Installation',
  'doctor.works': 'Alles funktioniert.',
  'doctor.attention':
    '{count, plural, one {Eine Sache braucht deine Aufmerksamkeit.} other {# Dinge brauchen deine Aufmerksamkeit.}}',
  'doctor.checkFailed': 'die Prüfung selbst schlug fehl: {reason}',
  'doctor.pleaseReport': 'Bitte melde das',
  'doctor.heicBy': 'mit {path}: 12 Megapixel in {ms} ms statt {own}',
  'doctor.heicOwn': 'mit dem eigenen Decoder; ffmpeg oder heif-dec im PATH wäre schneller',
  'doctor.heicForbidden': 'mit dem eigenen Decoder; andere Programme verbietet die Einstellung',
  'doctor.heicRefused': '{path} wird nicht benutzt: {reason}',
  'doctor.heicOther': 'es zeigt ein anderes Bild',
  'doctor.heicSlower': '{path} braucht {ms} ms',

  // People: decisions and what they did
  'decide.oneFace': 'Das ist ein und dasselbe Gesicht',
  'decide.apart': 'Die beiden Gesichter sind von verschiedenen Leuten',
  'decide.notAllOf': 'Nicht alle diese Gesichter sind von {who}',
  'decide.noFace': 'Kein Gesicht wurde genannt',
  'decide.split':
    '{count, plural, one {1 Gesicht von {who} ist} other {# Gesichter von {who} sind}} von jemand anderem',
  'decide.assign': 'Dieses Gesicht ist von {who}; andere Gesichter bleiben, wie sie sind',
  'decide.notAFace': 'Das ist kein Gesicht und wird nicht mehr gezeigt',
  'decide.stranger': '{who} ist fremd: gezählt, nie genannt oder erfragt',
  'decide.hide': '{who} ist verborgen: keine Liste und kein Entwurf zeigt diese Person',
  'decide.show': '{who} wird wieder gezeigt',
  'decide.notOf': 'Dieses Gesicht ist nicht von {who}',
  'decide.cover': '{who} wird durch dieses Gesicht gezeigt',
  'decide.consent.full': '{who} darf mit vollem Namen veröffentlicht werden',
  'decide.consent.first-name': '{who} darf nur mit dem Vornamen veröffentlicht werden',
  'decide.consent.initials': '{who} darf nur mit Initialen veröffentlicht werden',
  'decide.consent.a-friend': '{who} darf als Freund, ohne Namen, veröffentlicht werden',
  'decide.consent.blurred': '{who} darf nur mit unkenntlichem Gesicht veröffentlicht werden',
  'decide.consent.never': '{who} darf gar nicht veröffentlicht werden',
  'decide.noName': '{who} hat keinen Namen mehr',
  'decide.name': 'Diese Person, {count, plural, one {1 Gesicht} other {# Gesichter}}, ist {name}',
  'decide.isOne': '{who} ist schon eine Person',
  'decide.same': '{one} und {other} sind eine Person',
  'decide.sameCalled': '{one} und {other} sind eine Person, von jetzt an {name} genannt',
  'decide.severalFaces':
    'Mehr als ein Gesicht beginnt mit {text}; photoblog people list --json zeigt alle',
  'decide.unknownFace': 'Es gibt kein Gesicht {text}; photoblog people list --json zeigt alle',
  'decide.noFaceLeft': '{who} hätte kein Gesicht mehr',
  'decide.another': '{summary}; das ist eine andere Person namens {name} als die vorhandene',
  'decide.asAre':
    '{summary}, wie auch {count, plural, one {das 1 Gesicht} other {die # Gesichter}} dieses Namens',
  'decide.nothingToUndo': 'Es gibt keine Berichtigung, die zurückzunehmen wäre',
  'decide.takenBack': 'Zurückgenommen: {what}',
  'decide.imported': '{count} Entscheidungen, die zusammen importiert wurden',
  'was.thisPerson': 'diese Person',
  'was.noName': '{call} hat keinen Namen',
  'was.name': 'diese Person ist {name}',
  'was.same': 'zwei Personen sind eine',
  'was.apart': 'zwei Gesichter sind verschiedene Leute',
  'was.split': 'einige Gesichter von {call} sind jemand anderes',
  'was.assign': 'ein Gesicht ist von {call}',
  'was.none': 'ein Gesicht ist keines',
  'was.stranger': '{call} ist fremd',
  'was.hidden': '{call} ist verborgen',
  'was.shown': '{call} wird gezeigt',
  'was.cover': 'das Gesicht, durch das {call} gezeigt wird',
  'was.consent': 'wie {call} veröffentlicht wird',
  'was.earlier': 'eine frühere Berichtigung',

  // In the editor
  'fix.useInstead': 'Stattdessen {image} verwenden',
  'fix.leaveOut': 'Dieses Foto weglassen',
  'fix.describe': 'Das Bild beschreiben: „{text}“',
  'fix.clean': 'Private Metadaten entfernen',
  'fix.copyClean': 'Ohne private Angaben in den Blog kopieren',
  'fix.isTrue': 'Es stimmt',
  'fix.generic': 'Allgemeiner sagen',
  'fix.isTrueText': 'Es stimmt: „{text}“',
  'fix.setClock': 'Die Uhr von {camera} um {by} stellen, für dieses Album und seine neuen Fotos',
  'fix.say': '{label} sagen',
  'fix.thisIs': 'Das ist {name}',
  'fix.nameInView': '{label} in der Ansicht „Personen“ benennen',
  'fix.name': '{label} benennen',
  'fix.show': '{image} zeigen',
  'hover.timeSaid': '{what} sagt {says}: {reason}',
  'hover.seen': 'Gesehen: {list} (von {networks})',
  'hover.thing':
    '{thing, select, dog {ein Hund} cat {eine Katze} chair {ein Stuhl} laptop {ein Laptop} car {ein Auto} bicycle {ein Fahrrad} bottle {eine Flasche} diningtable {ein Tisch} cup {eine Tasse oder ein Glas} book {ein Buch} other {{thing}}} ({percent} %)',
  'hover.smiles': '{count, plural, one {ein Lächeln} other {#-mal ein Lächeln}}',
  'hover.daylight': 'Tageslicht',
  'hover.timeTitle': 'Was über die Zeit gesagt wird:',
  'hover.inDraft': 'In diesem Entwurf: {list}',
  'hover.notInLibrary': 'Nicht mehr in deiner Bibliothek',
  'hover.inPhotos': '{title}, auf {count, plural, one {# Foto} other {# Fotos}}',
  'hover.unnamed': 'Noch ohne Namen: Umbenennen (F2) gibt ihn überall',
  'hover.perhaps': 'Vielleicht {name}?',
  'hover.alsoIn': 'Auch auf: {list}',
  'hover.unknownWhen': 'unbekannt, wann',
  'hover.taken': 'Aufgenommen',
  'hover.place': 'Ort',
  'hover.camera': 'Kamera',
  'hover.people': 'Personen',
  'hover.chosen': 'Gewählt',
  'hover.standsFor': 'Steht für',
  'hover.originalGone': '**{source}** (das Original ist fort)',
  'hover.andMore': '{list} und {rest} weitere',
  'hover.othersMore': '{others} weitere',
  'hover.othersUnnamed': '{others} ohne Namen',
  'lens.rewrite': 'Neu schreiben',
  'complete.inChapter': 'in diesem Kapitel, {photos}',
  'complete.inDraft': 'in diesem Entwurf, {photos}',
  'complete.shown': '{source}, schon gezeigt',
  'chosen.leftOut': 'von dir von jetzt an weggelassen',
  'progress.people':
    '{people, plural, one {# Person} other {# Personen}} auf {photos, plural, one {# Foto} other {# Fotos}}',
  'progress.described': '{done} von {count, plural, one {# Foto} other {# Fotos}} beschrieben',
  'progress.writing': 'Der Entwurf wird geschrieben',
  'progress.photos': '{done} von {count, plural, one {# Foto} other {# Fotos}}',
  'progress.rewriting': 'Ein Kapitel wird neu geschrieben',
  'progress.downloading': 'Ein Modell wird heruntergeladen',
  'progress.photosOf': 'Fotos von {folder}',
  'settings.kept': 'Photo Blog behält seine bisherigen Einstellungen. {message}',
  'model.progress': '{model}: {done} von {total} GB',
  'follow.images': '{count, plural, one {# Bild} other {# Bilder}} in Entwürfen geändert',
  'follow.left': 'nicht geändert, weil inzwischen bearbeitet oder ohne Foto: {list}',
  'follow.unseen': 'neu erzeugen, um die Fotos wegzulassen: {list}',
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

  // Command line: photos
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
  'cli.photo.none': 'Hier gibt es keine Fotos',
  'cli.photo.unchanged': '{photo} {done}; nichts hat sich geändert',
  'cli.photo.notAShift': '{text} ist keine Verschiebung; schreibe +1h, -30min oder +5:45',
  'cli.photo.notATurn': '{text} ist nicht 90, 180 oder 270 Grad',
  'cli.photo.notABox':
    '{text} ist kein Rahmen; schreibe links,oben,Breite,Höhe in Teilen des Fotos, etwa 0.4,0.2,0.1,0.15',
  'cli.photo.programLeads': 'Das Programm wählt das Aufmacherbild',
  'cli.photo.leads': '{photo} steht für das Ganze',
  'cli.photo.programWords': 'Das Programm findet die Worte unter {photo}',
  'cli.photo.words': 'Die Worte unter {photo} sind „{text}“',
  'cli.photo.turned': '{photo} ist um {by} Grad gedreht',
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
  'chosen.byYouOut': 'von dir weggelassen',
  'chosen.youLeftOut': 'du hast es weggelassen',
  'cannot.nothingToDecide': 'Es gibt nichts zu entscheiden',
  'qdrant.ended': 'Qdrant hat sich beendet',
  'qdrant.notReady': 'Qdrant ist nach {timeoutMs} ms nicht bereit',
  'qdrant.cannotRun': '{binary} kann nicht ausgeführt werden',
  'cli.photo.undoes': '{photo} {done}; photo {undo} nimmt das zurück',
  'cli.photo.takesBack': '{what}; photo undo nimmt es zurück',
  'cli.photo.takesBackInAlbum': '{what} in diesem Album; photo undo nimmt es zurück',
  'cli.photo.takenBack': 'Zurückgenommen: {what}',
  'cli.photo.again': 'Wieder entschieden: {what}',
  'cli.photo.standsBefore': '{photo} steht vor {other}',
  'cli.photo.standsAfter': '{photo} steht hinter {other}',
  'cli.photo.clock': 'Die Uhr von {camera} wird um {by} gestellt',
  'cli.photo.isLead': '{path} (Aufmacher)',
  'album.clockSet': 'du hast die Uhr dieser Kamera um {by} gestellt',
  'chosen.byYou': 'von dir gewählt',
  'edit.people': 'Personen in Entwürfen',
  'cli.followLinks': 'Verknüpfungen folgen, die aus dem Ordner hinausführen',

  // Why a photo is in the text, or is not
  'chosen.byYouOf': 'von Ihnen gewählt, aus {count} fast gleichen Aufnahmen',
  'select.both': '{first}; {second}',
  'select.sharpestOf': 'die schärfste von {count} fast gleichen Aufnahmen',
  'select.clearestFacesOf': 'die deutlichsten Gesichter von {count} fast gleichen Aufnahmen',
  'select.bestExposedOf': 'die am besten belichtete von {count} fast gleichen Aufnahmen',
  'select.bestOf': 'die beste von {count} fast gleichen Aufnahmen',
  'select.firstOf': 'die erste von {names}',
  'select.tellingName': 'ihre Datei hat einen sprechenden Namen',
  'select.described': 'hat eine Beschreibung',
  'select.mostPeople': 'die meisten Personen auf einem Bild ({count})',
  'select.otherPlace': 'von einem anderen Ort ({town})',
  'select.onlyWith': 'nur hier zu sehen: {thing}',
  'select.onlyOne': 'die einzige ihres Kapitels',
  'select.clearFaces': 'deutliche, große Gesichter',
  'select.sharpAndExposed': 'scharf und gut belichtet',
  'select.unlike': 'anders als die übrigen ihres Kapitels',
  'select.sharp': 'scharf',
  'select.bestOfChapter': 'die beste ihres Kapitels',
  'select.ownMoment': 'zeigt einen eigenen Moment',
  'select.toSee': 'um {names} zu zeigen',
  'select.othersSayMore': 'andere ihres Kapitels sagen mehr',
  'select.nearlySame': 'fast wie {path}',
  'select.failed': 'konnte nicht verarbeitet werden',
  'select.rejected': 'in einem anderen Programm verworfen',
  'select.copyOf': 'eine Kopie von {path}, ohne deren Angaben',
  'select.screenshot': 'ein Bild von einem Bildschirm',
  'select.sameFile': 'dieselbe Datei wie {path}',
  'select.neverShown': 'zeigt jemanden, der nie zu sehen sein soll',
  'select.thing':
    '{label, select, dog {ein Hund} cat {eine Katze} horse {ein Pferd} bird {ein Vogel} elephant {ein Elefant} giraffe {eine Giraffe} boat {ein Boot} train {ein Zug} bus {ein Bus} airplane {ein Flugzeug} motorcycle {ein Motorrad} bicycle {ein Fahrrad} car {ein Auto} truck {ein Lastwagen} kite {ein Drachen} umbrella {ein Schirm} teddy_bear {ein Stofftier} bench {eine Bank} backpack {ein Rucksack} potted_plant {eine Pflanze} book {ein Buch} cup {eine Tasse oder ein Glas} wine_glass {eine Tasse oder ein Glas} bottle {eine Flasche} chair {ein Stuhl} couch {ein Sofa} dining_table {ein Tisch} laptop {ein Laptop} keyboard {eine Tastatur} tv {ein Bildschirm} tie {eine Krawatte} sports_ball {ein Ball} other {etwas anderes}}',

  // Why a statement of time is believed, or is not
  'time.mostWeight': 'zählt am meisten von allem, was gesagt ist',
  'time.clockBorneOut': 'die Satelliten bestätigen die Uhr; der Versatz {offset} ist von anderswo',
  'time.borneOut': 'die Satelliten bestätigen es',
  'time.clockAhead': 'nach den Satelliten ging die Uhr der Kamera {hours} h vor',
  'time.clockBehind': 'nach den Satelliten ging die Uhr der Kamera {hours} h nach',
  'time.offsetOfPlace': 'ihr Versatz ist der des Ortes',
  'time.otherOffset': 'bei {offset} nach der Uhr der Kamera, das ist am Ort diese Zeit',
  'time.satellites': 'die Zeit der Satelliten',
  'time.greenwichOnly': 'eine Zeit von Greenwich, und kein Ort, der die Stunde sagt',
  'time.instant': 'der Augenblick, nach den Uhren des Ortes',
  'time.offsetBySatellites': 'die Satelliten geben ihren Versatz',
  'time.givesDay': 'gibt den Tag',
  'time.saysSame': 'sagt dasselbe',
  'time.countsMore': '{what} zählt mehr',
  'time.fileName': 'der Name der Datei',
  'time.folderName': 'der Name des Ordners',
  'time.tooOld': 'so alt ist kein Foto',
  'time.future': 'sie liegt in der Zukunft',
  'time.scanned': 'da wurde das Bild eingescannt',
  'time.saved': 'da hat ein Programm die Datei gespeichert',
  'time.edited': 'da hat ein Bildbearbeitungsprogramm die Datei gespeichert',
  'time.firstSaved': 'da hat ein Programm die Datei zum ersten Mal gespeichert',
  'time.digitised': 'da wurde ein älteres Bild digitalisiert',
  'time.beforeClocks': 'sie ist älter als Kameras mit Uhren',
  'time.neverSet': 'die Uhr wurde nie gestellt',
  'time.rolledOver': 'die Wochenzählung des Empfängers hatte neu begonnen',
  'time.noReceiver': 'damals hatte keine Kamera einen Empfänger',

  // What our decoders say against a file
  'decode.notSupported': '{what} wird nicht unterstützt',
  'decode.noPixels': 'es kamen keine Bildpunkte',
  'decode.decoderCrashed': 'der Decoder ist an dieser Datei abgestürzt',
  'decode.tooFewData': 'zu wenige Daten',
  'decode.compression': 'Kompression {number}',
  'decode.samples': 'Abtastwerte der Art {depth} werden nicht unterstützt',
  'decode.runsBeyond': 'Läufe, die über das Bild hinausgehen',
  'decode.outOfMemory': 'der Speicher reicht nicht',
  'decode.mostMissing': 'der größte Teil der Datei fehlt',
  'decode.sizeUnknown': 'die Größe des Bildes ist nicht bekannt',
  'decode.tooManyToConvert': 'mehr Bildpunkte, als umgewandelt werden können',
  'decode.noPreview': 'in der Datei ist keine brauchbare Vorschau',
  'decode.headerMissing': 'der Kopf der Datei fehlt',
  'decode.colourType': 'einen Farbtyp {number} gibt es nicht',
  'decode.interlaced': 'ein Bild mit Zeilensprung lässt sich nicht retten',
  'decode.tooLargeToRestore': 'das Bild ist zu groß, um es zu retten',
  'decode.sizeOf': 'eine Größe von {width} x {height} Bildpunkten',
  'decode.bitsAPixel': '{bits} Bit je Bildpunkt',
} as const satisfies Record<WordKey, string>;
