import type { photos as english } from '../en/photos.ts';

/** What the program says, in German: files and folders, what is no photo, decoding, faces, what an image tells beside its picture. */
export const photos = {
  'file.empty': 'Die Datei ist leer; kopieren Sie das Foto noch einmal von dort, wo es herkam',
  'file.zeros':
    'Die Datei enthält nur Nullen; kopieren Sie das Foto noch einmal von dort, wo es herkam',
  'file.tooManyBytes':
    'Die Datei hat {megabytes} MB, mehr als die {most} MB, die gelesen werden; exportieren Sie eine kleinere Kopie',
  'file.otherKind':
    'Die Datei ist {what}, was auch immer ihr Name sagt; entfernen Sie sie oder wandeln Sie sie in JPEG um',
  'file.noKnownFormat': 'kein Bildformat, das hier bekannt ist',
  'file.unreadable':
    'Die Datei kann nicht gelesen werden: {reason}; prüfen Sie ihre Rechte und ihren Namen',
  'file.noJson': 'es ist kein JSON',
  'file.sidecarUnreadable':
    'Was {name} über dieses Foto sagt, ist nicht lesbar: {reason}; prüfen Sie die Zugriffsrechte',

  'folder.unreadable': 'Der Ordner kann nicht gelesen werden: {reason}; prüfen Sie seine Rechte',
  'folder.tooDeep': 'Der Ordner liegt mehr als {depth} Ordner tief und wird nicht durchsucht',

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
  'leftOut.trashed': 'sie wurde gelöscht',
  'leftOut.hidden': 'was versteckt ist, gehört nicht zum Album',
  'leftOut.inCloud': 'das Foto liegt nur in iCloud; einmal geladen, gehört es zum Album',

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

  'decode.tooManyPixels':
    'Das Foto gibt {width} x {height} Pixel an ({megapixels} Megapixel), mehr als die {most}, die entpackt werden; exportieren Sie eine kleinere Kopie',
  'decode.someMissing': 'einige Einzelheiten fehlen',
  'decode.partMissing': 'etwa {percent} % davon fehlen',
  'decode.endsEarly':
    'Die Datei dieses Fotos endet zu früh: {missing}, der Rest wird verwendet; kopieren Sie es noch einmal von der Kamera oder dem Telefon',
  'decode.damaged':
    'Die Datei ist beschädigt ({reason}): verwendet wird, was zu lesen war; ersetzen Sie sie durch eine gute Kopie, wenn es eine gibt',
  'decode.previewOnly':
    'Das Bild selbst lässt sich nicht entpacken ({reason}): verwendet wird die Vorschau von {width} x {height} Pixeln in der Datei; wandeln Sie die Datei für mehr in JPEG um',
  'decode.kindUnreadable':
    'Dateien dieser Art ({format}) können hier nicht gelesen werden; wandeln Sie sie in JPEG um',
  'decode.fileUnreadable':
    'Diese {format}-Datei kann hier nicht gelesen werden ({reason}); wandeln Sie sie in JPEG um',
  'decode.tooMuchMemory':
    'Die Datei verlangt mehr Speicher, als ein Foto belegen darf; exportieren Sie eine kleinere Kopie',
  'decode.nothingLeft':
    'Die Datei dieses {format}-Fotos endet zu früh, um etwas Brauchbares zu zeigen; kopieren Sie es noch einmal von der Kamera oder dem Telefon',
  'decode.beyondRepair':
    'Die Datei ist so beschädigt, dass nichts zu retten ist; ersetzen Sie sie durch eine gute Kopie',
  'decode.beyondRepairBecause':
    'Die Datei ist so beschädigt, dass nichts zu retten ist ({reason}); ersetzen Sie sie durch eine gute Kopie',
  'decode.cannotBeRead': 'sie kann nicht gelesen werden',
  'decode.timeout':
    'Das Entpacken dauerte länger als {seconds} Sekunden und wurde abgebrochen; wenn sich das Foto anderswo öffnen lässt, speichern Sie es neu als JPEG',
  'decode.crashed':
    'Der Decoder {how}, während er an diesem Foto arbeitete; es ist wohl beschädigt, speichern Sie es mit einem anderen Programm neu',
  'decode.couldNotRun': 'konnte nicht gestartet werden',
  'decode.endedWith': 'endete mit Status {status}',
  'decode.endedBy': 'wurde durch {signal} beendet',
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
  'faces.yourDrawing': 'Ihre Zeichnung',

  'private.serial': 'eine Seriennummer',
  'private.owner': 'den Namen des Besitzers',
  'private.gps': 'einen GPS-Standort',
  'private.preview': 'eine eingebettete Vorschau',
} as const satisfies Record<keyof typeof english, string>;
