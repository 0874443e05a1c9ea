import type { cannot as english } from '../en/cannot.ts';

/** What the program says, in French: what cannot be done. */
export const cannot = {
  'cannot.noFolder': 'Il n’y a pas de dossier {folder}',
  'cannot.noPhoto': 'Il n’y a aucune photo dans {folder}',
  'cannot.draftFromElsewhere':
    '{draft} n’a pas été écrit sur cet ordinateur ; générez-le d’abord à partir de ses photos',
  'cannot.noChapter':
    'Les photos ne forment plus de chapitre {chapter} ; générez de nouveau le brouillon',
  'cannot.busy': 'Un autre passage lit déjà {folder} ; attendez-le ou annulez-le',
  'cannot.rewriteImage': '{file} ne peut pas être réécrit : {reason}',
  'cannot.notOurImage':
    '{file} n’est pas une image que Photo Blog a placée à côté d’un brouillon, et reste telle quelle ; copiez-la plutôt dans le blog',
  'cannot.notOurFile':
    '{file} n’est pas un fichier que Photo Blog a placé là, et reste tel quel ; déplacez-le ou choisissez un autre endroit',
  'cannot.notOurFolder': '{file} n’est pas dans un dossier créé par Photo Blog',
  'cannot.nameTaken':
    '{name} est déjà pris à côté du brouillon ; annulez la modification et réessayez',
  'cannot.showsUnseen':
    '{file} montre quelqu’un qui ne doit jamais être montré ; retirez-la du brouillon',
  'cannot.draftChanged':
    '{file} a été modifié pendant qu’un nouveau texte était écrit, et reste tel quel ; générez-le à nouveau',
  'cannot.replaceFile':
    '{file} existe déjà et n’est pas un fichier de Photo Blog ; indiquez-en un autre',
  'cannot.draftEdited': '{file} contient des modifications qui seraient perdues',
  'cannot.foldersTaken':
    'Tous les dossiers de {wanted} à {wanted}-999 sont pris ; choisissez un autre emplacement pour le brouillon',
  'cannot.notInFolder': '{path} n’est pas dans {folder}',
  'cannot.read': '{file} ne peut pas être lu',
  'cannot.unknownAlbum': 'On ne sait rien d’un album dans {target}',
  'cannot.noExactName':
    'Personne ne s’appelle exactement {target} ; ce qui est oublié ne revient pas, dites donc {full} si c’est bien cette personne',
  'cannot.notAPhoto': '{file} n’est pas une photo',
  'cannot.unknownFile': 'On ne sait rien de {file}',
  'cannot.notEverything': 'tout n’a pas pu être oublié : {what}',
  'cannot.nobodyCalled':
    'Personne ne s’appelle {text} ; photoblog people list montre tout le monde',
  'cannot.ambiguous': '{text} peut désigner {ids} ; précisez par l’identifiant',
  'cannot.ledgerBusy':
    'La liste de vos décisions est en cours d’écriture par {holder} ; réessayez ensuite',
  'cannot.libraryBusy': 'La bibliothèque est tenue par {holder}',
  'cannot.fileTooLarge': '{file} est plus gros que tout export',
  'cannot.readBecause': '{file} ne peut pas être lu : {reason}',
  'cannot.placeReadOnly':
    'Impossible d’écrire dans {place} ; enregistrez le brouillon ailleurs : -o DOSSIER en ligne de commande, « Enregistrer ailleurs… » ou le paramètre photoBlog.output dans VS Code',
  'cannot.placeFull':
    'Il n’y a plus de place pour {place} ; libérez-en ou enregistrez le brouillon ailleurs : -o DOSSIER en ligne de commande, « Enregistrer ailleurs… » ou le paramètre photoBlog.output dans VS Code',
  'cannot.useHome':
    'Le dossier de données {home} est inutilisable ({reason}) ; indiquez-en un autre dans PHOTOBLOG_HOME, ou dans le paramètre photoBlog.dataFolder de VS Code',
  'cannot.fileSystem':
    'Le système de fichiers refuse : {reason} ; vérifiez les droits et l’espace libre, puis réessayez',
  'cannot.readInTime': 'il ne répond pas',
  'cannot.notAFile': '{file} n’est ni un fichier ni un dossier',
  'cannot.nameTooLong': 'Un nom a au plus {most} caractères',
  'cannot.notAName': '{name} ne peut pas être le nom d’une personne',
  'cannot.modelFileMissing': '{file} manque : exécutez npm run assets, ou réinstallez Photo Blog',
  'cannot.modelFileUnusable':
    '{file} est endommagé ou d’une autre édition ({reason}) : exécutez npm run assets, ou réinstallez Photo Blog',
  'cannot.nothingToDecide': 'Il n’y a rien à décider',

  'system.missing': 'il n’y en a pas',
  'system.notAFolder': 'une partie de son chemin n’est pas un dossier',
  'system.isAFolder': 'c’est un dossier',
  'system.denied': 'l’accès est refusé',
  'system.readOnly': 'le disque est en lecture seule',
  'system.full': 'le disque est plein',
  'system.broken': 'le disque signale une erreur',
  'system.circle': 'les liens tournent en rond',
  'system.longName': 'le nom est trop long',
  'system.manyFiles': 'trop de fichiers sont ouverts',
  'system.inUse': 'un autre programme s’en sert',
  'system.nobodyListens': 'personne n’y écoute',
  'system.brokeOff': 'la connexion s’est interrompue',
  'system.noAnswer': 'aucune réponse à temps',
  'system.noWay': 'aucun chemin n’y mène',
  'system.noSuchHost': 'aucun ordinateur ne porte ce nom',
} as const satisfies Record<keyof typeof english, string>;
