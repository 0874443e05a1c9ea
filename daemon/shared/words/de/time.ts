import type { time as english } from '../en/time.ts';

/** What the program says, in German: when a photo was taken, and why that is believed or not. */
export const time = {
  'time.cameraClock':
    'Die Uhren von {camera} und {other} gehen verschieden: um {by} verstellt, passen die Fotos von {camera} zu denen von {other}; stellen Sie sie mit photo shift, oder lassen Sie sie',
  'time.neighbours': 'die Fotos davor und danach',
  'time.sidecar': '{field} in der Datei daneben',
  'time.user': 'Ihre Entscheidung',
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
  'time.notBelieved':
    'Das Datum {says} in der Datei wird nicht geglaubt: {reason}; stellen Sie das richtige mit einem Fotoprogramm ein, oder in einer Begleitdatei',
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
} as const satisfies Record<keyof typeof english, string>;
