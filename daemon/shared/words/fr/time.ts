import type { time as english } from '../en/time.ts';

/** What the program says, in French: when a photo was taken, and why that is believed or not. */
export const time = {
  'time.cameraClock':
    'Les horloges de {camera} et {other} diffèrent : décalées de {by}, les photos de {camera} correspondent à celles de {other} ; réglez-la avec photo shift, ou laissez-la',
  'time.neighbours': 'les photos d’avant et d’après',
  'time.sidecar': '{field} dans le fichier voisin',
  'time.user': 'votre décision',
  'time.mostWeight': 'compte le plus de tout ce qui est dit',
  'time.clockBorneOut': 'les satellites confirment l’horloge ; le décalage {offset} est d’ailleurs',
  'time.borneOut': 'les satellites le confirment',
  'time.clockAhead': 'd’après les satellites, l’horloge de l’appareil avançait de {hours} h',
  'time.clockBehind': 'd’après les satellites, l’horloge de l’appareil retardait de {hours} h',
  'time.offsetOfPlace': 'son décalage est celui du lieu',
  'time.otherOffset':
    'à {offset} selon l’horloge de l’appareil, ce qui donne cette heure sur place',
  'time.satellites': 'l’heure des satellites',
  'time.greenwichOnly': 'une heure de Greenwich, et aucun lieu pour en donner l’heure',
  'time.instant': 'l’instant, selon les horloges du lieu',
  'time.offsetBySatellites': 'les satellites donnent son décalage',
  'time.givesDay': 'donne le jour',
  'time.saysSame': 'dit la même chose',
  'time.countsMore': '{what} compte plus',
  'time.fileName': 'le nom du fichier',
  'time.folderName': 'le nom du dossier',
  'time.tooOld': 'aucune photo n’est si ancienne',
  'time.notBelieved':
    'La date {says} du fichier n’est pas crue : {reason} ; corrigez-la avec un logiciel de photos, ou dans un fichier annexe',
  'time.future': 'elle est dans le futur',
  'time.scanned': 'c’est le moment où l’image a été numérisée',
  'time.saved': 'c’est le moment où un programme a enregistré le fichier',
  'time.edited': 'un programme de retouche a alors enregistré le fichier',
  'time.firstSaved':
    'c’est le moment où un programme a enregistré le fichier pour la première fois',
  'time.digitised': 'c’est le moment où une image plus ancienne a été numérisée',
  'time.beforeClocks': 'elle est plus ancienne que les appareils à horloge',
  'time.neverSet': 'l’horloge n’a jamais été réglée',
  'time.rolledOver': 'le compteur de semaines du récepteur avait recommencé',
  'time.noReceiver': 'aucun appareil n’avait de récepteur alors',
} as const satisfies Record<keyof typeof english, string>;
