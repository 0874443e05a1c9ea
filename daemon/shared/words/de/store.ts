import type { store as english } from '../en/store.ts';

/** What the program says, in German: what is kept, and Qdrant. */
export const store = {
  'store.followUp':
    'Namen und entfernte Gesichter konnten nicht zu Qdrant gebracht werden: {reason}; der nächste Lauf holt es nach',
  'store.unsent':
    '{count, plural, one {1 Gesicht wurde} other {# Gesichter wurden}} nicht in Qdrant gespeichert: {reason}; hier bleiben sie aufgehoben, und der nächste Lauf schickt sie',
  'store.photoUnsent':
    '{count, plural, one {1 Gesicht konnte} other {# Gesichter konnten}} nicht in Qdrant gespeichert werden: {reason}; der nächste Lauf schickt, was fehlt',

  'lock.unknownProcess': 'einem unbekannten Prozess; wenn es keinen gibt, löschen Sie {file}',
  'lock.process': 'Prozess {pid}',
  'lock.processOn': 'Prozess {pid} auf {host}; wenn es ihn nicht gibt, löschen Sie {file}',

  'qdrant.startingTooLong': '{holder} startet Qdrant schon zu lange',
  'qdrant.endedOften':
    'Qdrant hat sich innerhalb von drei Minuten {count}-mal beendet; siehe {log}',
  'qdrant.stuck':
    'Qdrant (Prozess {pid}) antwortet nicht und lässt sich nicht beenden; beenden Sie es von Hand',
  'qdrant.noLongerWanted': 'Qdrant wird nicht mehr gebraucht',
  'qdrant.noProgram':
    'Die Einstellung für das Qdrant-Programm nennt {path}, das kein Programm ist; berichtigen oder löschen Sie sie',
  'qdrant.none':
    'Es gibt kein Qdrant-Programm auf diesem Computer: führen Sie npm run assets aus, installieren Sie Qdrant, oder stellen Sie seinen Pfad oder die URL eines Servers ein',
  'qdrant.otherVectors':
    'Die Sammlung {collection} in Qdrant enthält andere Vektoren ({found}) als die nötigen {size} Zahlen mit Kosinus-Vergleich; benennen Sie sie um oder entfernen Sie sie',
  'qdrant.notWritten': 'Qdrant sagt nicht, ob es geschrieben hat ({status})',
  'qdrant.answers': 'Qdrant antwortet {status}: {reason}',
  'qdrant.badKey':
    'Qdrant nimmt den API-Schlüssel nicht an; berichtigen Sie ihn in den Einstellungen',
  'qdrant.slow': 'Qdrant braucht zu lange für eine Antwort',
  'qdrant.unreachable': 'Qdrant ist nicht zu erreichen: {reason}',
  'qdrant.silent': 'Qdrant antwortet nicht unter {url}',
  'qdrant.notAUrl':
    'Die Einstellung für Qdrant ist {url}, keine http- oder https-URL; berichtigen oder löschen Sie sie',
  'qdrant.elsewhere':
    'Der Qdrant unter {url} ist auf einem anderen Computer; Gesichter würden dorthin geschickt, erlauben Sie zuerst diese URL',
  'qdrant.notFound': 'Der Qdrant-Server {url} ist nicht zu finden: {reason}',
  'qdrant.ended': 'Qdrant hat sich beendet',
  'qdrant.notReady': 'Qdrant ist nach {timeoutMs} ms nicht bereit',
  'qdrant.cannotRun': '{binary} kann nicht ausgeführt werden',
} as const satisfies Record<keyof typeof english, string>;
