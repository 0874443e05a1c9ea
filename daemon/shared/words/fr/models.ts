import type { models as english } from '../en/models.ts';

/** What the program says, in French: language models and models of one’s own. */
export const models = {
  'model.notAnAddress': '{url}, qui n’est pas une adresse web',
  'model.why.best': 'voit et écrit le mieux parmi ceux qui tiennent ; demande une carte graphique',
  'model.why.well': 'voit bien et écrit bien en beaucoup de langues',
  'model.why.lettering': 'voit bien, lit le texte des photos',
  'model.why.small': 'petit et rapide',
  'model.theModel': 'le modèle',
  'model.unreachable':
    'Aucun serveur Ollama ne répond{detail, select, none {} other { à {detail}}}',
  'model.not-ollama':
    'Le serveur{detail, select, none {} other { à {detail}}} ne parle pas le protocole d’Ollama',
  'model.old-version':
    'Ollama {detail} est trop ancien pour dire ce que savent faire ses modèles ; mettez Ollama à jour',
  'model.no-model':
    'Ollama n’a pas de modèle local capable d’écrire{detail, select, none {} other { ({detail})}} ; téléchargez-en un, `photoblog doctor` en propose un',
  'model.no-vision':
    'Ollama n’a pas de modèle local capable de voir les photos{detail, select, none {} other { ({detail})}} ; téléchargez-en un, `photoblog doctor` en propose un',
  'model.model-missing':
    'Ollama n’a pas le modèle {model}{detail, select, none {} other { ({detail})}} ; téléchargez-le ou choisissez-en un autre',
  'model.remote-model':
    'Le modèle {model} ne tourne pas sur cet ordinateur ; seuls les modèles locaux sont utilisés',
  'model.too-large':
    'Le modèle {model} demande plus de mémoire que cet ordinateur n’en a de libre{detail, select, none {} other { ({detail})}} ; choisissez-en un plus petit',
  'model.busy':
    'Ollama est occupé par d’autres demandes{detail, select, none {} other { ({detail})}}',
  'model.server-error': 'Ollama signale une erreur{detail, select, none {} other { ({detail})}}',
  'model.redirected':
    'L’adresse d’Ollama redirige ailleurs{detail, select, none {} other { ({detail})}}, ce qui n’est pas suivi',
  'model.stalled': '{model} a cessé de répondre{detail, select, none {} other { ({detail})}}',
  'model.deadline':
    '{model} a dépassé le temps accordé{detail, select, none {} other { ({detail})}}',
  'model.died':
    'La connexion à Ollama s’est interrompue{detail, select, none {} other { ({detail})}}',
  'model.cut-off': 'La réponse d’Ollama s’est interrompue au milieu d’une ligne',
  'model.garbage': '{model} a répondu quelque chose d’illisible',
  'model.endless': '{model} n’a cessé de se répéter{detail, select, none {} other { ({detail})}}',
  'model.empty': '{model} n’a rien répondu',
  'model.refused': '{model} a refusé d’écrire',
  'model.wrong-language': '{model} a répondu dans une autre langue que celle demandée',
  'model.invalid-json':
    '{model} n’a pas respecté la forme imposée{detail, select, none {} other { ({detail})}}',
  'model.then.connect': '{what} ; le narrateur intégré a écrit le texte',
  'model.then.see': '{what} ; les photos restantes sont racontées sans description',
  'model.then.write': '{what} ; le narrateur intégré a écrit ce qui manque',
  'model.then.pull': '{what} ; le modèle n’a pas été téléchargé',
  'model.then.see-and-write':
    '{what} ; le narrateur intégré a écrit ce qui manque, sans description des photos',
  'model.noMemory': 'Cet ordinateur a trop peu de mémoire pour un modèle',
  'model.elsewhere':
    'Le serveur Ollama {url} est sur un autre ordinateur ; des photos y seraient envoyées, autorisez d’abord cette URL',
  'model.isThere': '{model} est là',
  'model.progress': '{model} : {done} sur {total} Go',

  'ownModel.noFile':
    '{file}, indiqué comme modèle, n’est pas un fichier : indiquez le chemin d’un fichier ONNX',
  'ownModel.notLoaded':
    'Le modèle {file} est inutilisable : {reason}. Indiquez un autre fichier, ou aucun pour le modèle fourni',
  'ownModel.noAnswer':
    'Le chargement de vos modèles s’est terminé sans réponse : l’un d’eux n’est pas supporté. Indiquez d’autres fichiers, ou aucun pour les modèles fournis',
  'ownModel.detectorInput':
    'Le détecteur {file} ne prend pas une image de trois canaux de flottants de 32 bits : sont connus RetinaFace (InsightFace, biubug6), SCRFD et YuNet en ONNX',
  'ownModel.detectorUnknown':
    'Le détecteur {file} n’est aucun de ceux qui sont connus, RetinaFace (InsightFace, biubug6), SCRFD et YuNet : ses sorties sont {outputs}',
  'ownModel.detectorNoLandmarks':
    'Le détecteur {file} ne dit pas où sont les yeux, le nez et la bouche, et sans eux personne n’est reconnu : prenez une édition avec des points de repère (comme SCRFD « bnkps »)',
  'ownModel.embedderInput':
    'Le modèle de reconnaissance {file} ne prend pas une image de 112 sur 112 pixels de trois canaux de flottants de 32 bits, comme le font les réseaux entraînés avec ArcFace',
  'ownModel.embedderOutput':
    'Le modèle de reconnaissance {file} ne donne pas 512 nombres par visage, comme le font les réseaux entraînés avec ArcFace : ses sorties sont {outputs}',
  'ownModel.embedderSilent':
    'Le modèle de reconnaissance {file} ne donne pour un visage rien de comparable : des zéros, ou pas de nombres',
} as const satisfies Record<keyof typeof english, string>;
