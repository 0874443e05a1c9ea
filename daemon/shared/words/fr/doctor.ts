import type { doctor as english } from '../en/doctor.ts';

/** What the program says, in French: the doctor. */
export const doctor = {
  'doctor.version': '{version} sur {node}',
  'doctor.useNode': 'Utilisez Node {oldest} ou plus récent',
  'doctor.modelFiles': 'Fichiers de modèles',
  'doctor.inPlace': '{count} sur {all} en place',
  'doctor.missing': 'manquent : {what}',
  'doctor.runAssets': 'Exécutez npm run assets, ou réinstallez Photo Blog',
  'doctor.dataFolder': 'Dossier de données',
  'doctor.makeWritable':
    'Rendez-le accessible en écriture, ou indiquez-en un autre par PHOTOBLOG_HOME ou le réglage',
  'doctor.notWritable': '{home} n’est pas accessible en écriture : {reason}',
  'doctor.free': '{home}, {bytes} libres',
  'doctor.makeRoom': 'Faites de la place : un grand album demande environ un gigaoctet',
  'doctor.faces': 'Reconnaissance des visages',
  'doctor.modelTerms':
    '{purpose}. Origine : {origin}. Auteur : {author}. Licence du code : {licence}. Conditions des poids : {terms}',
  'doctor.notStated': 'non indiqué',
  'doctor.ownModel':
    '{role, select, detector {votre détecteur} other {votre modèle de reconnaissance}}, {file} : ses conditions sont celles de sa source',
  'doctor.ownModels': 'Vos modèles',
  'doctor.ownAdvice':
    'Indiquez d’autres fichiers dans photoBlog.detector et photoBlog.embedder (PHOTOBLOG_DETECTOR, PHOTOBLOG_EMBEDDER), ou aucun',
  'doctor.facesLoad': 'RetinaFace, ArcFace et OpenCV se chargent',
  'doctor.trialNotRun': 'l’essai n’a pas pu être lancé',
  'doctor.trialEnded': 'l’essai a été arrêté par {signal}',
  'doctor.at': '{version} à {url}',
  'doctor.noModels': '{server}, aucun modèle',
  'doctor.models': 'Modèles',
  'doctor.narratorWrites': '{reason} ; le narrateur intégré écrit',
  'doctor.startIt': 'Démarrez-le, autorisez son URL, ou corrigez les réglages',
  'doctor.installOllama':
    'Pour faire décrire les photos par un modèle local, installez Ollama, puis : {how}',
  'doctor.describes': '{vision} décrit les photos, {writer} écrit',
  'doctor.blind': '{writer} écrit ; aucun modèle local ne voit les photos',
  'doctor.better': 'Cet ordinateur a de la place pour un meilleur : {how}',
  'doctor.otherModel': 'Choisissez un autre modèle dans les réglages',
  'doctor.pull': 'photoblog doctor --pull, ou : ollama pull {model} ({bytes} ; {why})',
  'doctor.elsewhere': '{name} (tourne ailleurs, jamais utilisé)',
  'doctor.sees': 'voit',
  'doctor.writes': 'écrit',
  'doctor.seesAndWrites': 'voit et écrit',
  'doctor.tooLarge': 'trop gros ici',
  'doctor.photos': 'Photos',
  'doctor.formats': 'Formats',
  'doctor.runBuild': 'Exécutez npm run build, ou réinstallez Photo Blog',
  'doctor.isMissing': '{path} manque',
  'doctor.unreadFormats': 'illisibles : {what}',
  'doctor.installAgain':
    'Réinstallez Photo Blog ; sur un ordinateur sans sharp précompilé, voir README.md',
  'doctor.placeNames': 'Noms de lieux',
  'doctor.offlinePlaces': 'hors ligne ; la tour Eiffel est à {town}',
  'doctor.noTown': 'aucune ville',
  'doctor.store':
    '{version} à {url}, {count, plural, one {# visage enregistré} other {# visages enregistrés}}',
  'doctor.approve': 'Autorisez l’URL, ou effacez-la pour utiliser notre propre Qdrant',
  'doctor.storeLater':
    'Les billets sont écrits quand même ; les visages sont envoyés par le premier passage qui trouve Qdrant',
  'doctor.installation': 'Installation',
  'doctor.works': 'Tout fonctionne.',
  'doctor.attention':
    '{count, plural, one {Une chose demande votre attention.} other {# choses demandent votre attention.}}',
  'doctor.checkFailed': 'la vérification elle-même a échoué : {reason}',
  'doctor.pleaseReport': 'Merci de le signaler',
  'doctor.heicBy': 'par {path} : 12 mégapixels en {ms} ms au lieu de {own}',
  'doctor.heicOwn': 'par notre propre décodeur ; ffmpeg ou heif-dec dans PATH serait plus rapide',
  'doctor.heicForbidden': 'par notre propre décodeur ; le réglage interdit les autres programmes',
  'doctor.heicRefused': '{path} n’est pas utilisé : {reason}',
  'doctor.heicOther': 'il montre une autre image',
  'doctor.heicSlower': '{path} met {ms} ms',
  'doctor.acceleration': 'Accélération',
  'doctor.acceleratedBy':
    'les visages sont cherchés par {name} : {ms} ms par recherche au lieu de {own}',
  'doctor.accelerationOwn': 'les visages sont cherchés par le processeur : {own} ms par recherche',
  'doctor.accelerationForbidden':
    'les visages sont cherchés par le processeur ; le réglage interdit toute autre voie',
  'doctor.accelerationRefused': '{name} n’est pas utilisé : {reason}',
  'doctor.accelerationOther': 'il trouve autre chose',
  'doctor.accelerationSlower': '{name} met {ms} ms',

  // What models are for, and the terms of their weights, as assets.json has them in English
  'doctor.model.faces': 'trouve les visages et leurs cinq repères',
  'doctor.model.numbers': 'fait d’un visage redressé 512 nombres',
  'doctor.model.frontal': 'recours : visages de face',
  'doctor.model.frontalAgain': 'recours : visages de face, second avis',
  'doctor.model.profile': 'recours : visages de profil',
  'doctor.model.things': 'trouve des objets',
  'doctor.model.thingsAgain': 'trouve des objets, second avis',
  'doctor.model.mouth': 'bouche et yeux',
  'doctor.model.shutEyes': 'yeux fermés',
  'doctor.model.smiles': 'sourires',
  'doctor.model.smilesAgain': 'sourires, second avis',
  'doctor.model.findsLettering': 'trouve les inscriptions',
  'doctor.model.readsLettering': 'lit les inscriptions',
  'doctor.model.facesAgain': 'compare les visages difficiles à reconnaître, second avis',
  'doctor.model.termsResearch':
    'InsightFace : recherche non commerciale seulement, comme pour tous ses modèles et leurs données d’entraînement ; le paquet dit MIT',
  'doctor.model.termsNotStated':
    'le paquet dit MIT ; qui a entraîné les poids, sur quelles images et à quelles conditions n’est dit nulle part',
  'doctor.model.termsIntel':
    'Intel License Agreement for Open Source Computer Vision Library (comme BSD), dans chaque fichier',
  'doctor.model.termsCoco':
    'Apache-2.0 ; entraîné sur COCO, dont les annotations sont sous CC BY 4.0 et les images aux conditions de leurs auteurs',
  'doctor.model.termsOpenImages':
    'Apache-2.0 ; entraîné sur Open Images V4, dont les annotations sont sous CC BY 4.0 et les images répertoriées en CC BY 2.0',
  'doctor.model.termsModelCard':
    'Apache-2.0, selon sa fiche ; les images d’entraînement ne sont pas publiées',
  'doctor.model.termsFer':
    'MIT ; entraîné sur FER-2013, dont les images viennent de la recherche d’images de Google et dont les conditions ne sont pas dites avec les poids',
  'doctor.model.termsUnnamed':
    'MIT ; entraîné sur des images de collections publiques et du web, qui ne sont pas nommées',
  'doctor.model.termsPaddle': 'le paquet dit MIT ; PaddleOCR et ses modèles : Apache-2.0',
} as const satisfies Record<keyof typeof english, string>;
