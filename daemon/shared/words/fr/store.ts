import type { store as english } from '../en/store.ts';

/** What the program says, in French: what is kept, and Qdrant. */
export const store = {
  'store.followUp':
    'Les noms et les visages retirés n’ont pas pu être transmis à Qdrant : {reason} ; le prochain passage le fera',
  'store.unsent':
    '{count, plural, one {1 visage n’a pas été enregistré} other {# visages n’ont pas été enregistrés}} dans Qdrant : {reason} ; ils sont gardés ici et envoyés au prochain passage',
  'store.photoUnsent':
    '{count, plural, one {1 visage n’a pas pu être enregistré} other {# visages n’ont pas pu être enregistrés}} dans Qdrant : {reason} ; le prochain passage envoie ce qui manque',

  'lock.unknownProcess': 'un processus inconnu ; s’il n’y en a pas, supprimez {file}',
  'lock.process': 'le processus {pid}',
  'lock.processOn': 'le processus {pid} sur {host} ; s’il n’existe pas, supprimez {file}',

  'qdrant.startingTooLong': '{holder} démarre Qdrant depuis trop longtemps',
  'qdrant.endedOften': 'Qdrant s’est arrêté {count} fois en trois minutes ; voir {log}',
  'qdrant.stuck':
    'Qdrant (processus {pid}) ne répond pas et ne peut être arrêté ; arrêtez-le à la main',
  'qdrant.noLongerWanted': 'Qdrant n’est plus nécessaire',
  'qdrant.noProgram':
    'Le réglage du programme Qdrant indique {path}, qui n’est pas un programme ; corrigez-le ou effacez-le',
  'qdrant.none':
    'Il n’y a pas de programme Qdrant sur cet ordinateur : exécutez npm run assets, installez Qdrant, ou indiquez son chemin ou l’URL d’un serveur',
  'qdrant.otherVectors':
    'La collection {collection} de Qdrant contient d’autres vecteurs ({found}) que les {size} nombres comparés par cosinus qu’il faut ; renommez-la ou supprimez-la',
  'qdrant.notWritten': 'Qdrant ne dit pas s’il a écrit ({status})',
  'qdrant.answers': 'Qdrant répond {status} : {reason}',
  'qdrant.badKey': 'Qdrant refuse la clé API ; corrigez-la dans les réglages',
  'qdrant.slow': 'Qdrant met trop de temps à répondre',
  'qdrant.unreachable': 'Qdrant est injoignable : {reason}',
  'qdrant.silent': 'Qdrant ne répond pas à {url}',
  'qdrant.notAUrl':
    'Le réglage de Qdrant est {url}, qui n’est pas une URL http ou https ; corrigez-le ou effacez-le',
  'qdrant.elsewhere':
    'Le Qdrant à {url} est sur un autre ordinateur ; des visages y seraient envoyés, autorisez d’abord cette URL',
  'qdrant.notFound': 'Le serveur Qdrant {url} est introuvable : {reason}',
  'qdrant.ended': 'Qdrant s’est arrêté',
  'qdrant.notReady': 'Qdrant n’est pas prêt après {timeoutMs} ms',
  'qdrant.cannotRun': '{binary} ne peut pas être exécuté',
} as const satisfies Record<keyof typeof english, string>;
