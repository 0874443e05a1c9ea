import { cannot } from './fr/cannot.ts';
import { commandLine } from './fr/commandLine.ts';
import { doctor } from './fr/doctor.ts';
import { draft } from './fr/draft.ts';
import { editor } from './fr/editor.ts';
import { interchange } from './fr/interchange.ts';
import { models } from './fr/models.ts';
import { page } from './fr/page.ts';
import { people } from './fr/people.ts';
import { photos } from './fr/photos.ts';
import { store } from './fr/store.ts';
import { time } from './fr/time.ts';
import type { WordKey } from './en.ts';

/** What the program says, in French. */
export const fr = {
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
  'file.empty': 'Le fichier est vide ; copiez de nouveau la photo depuis sa source',
  'file.zeros':
    'Le fichier ne contient que des zéros ; copiez de nouveau la photo depuis sa source',
  'file.tooManyBytes':
    'Le fichier pèse {megabytes} Mo, plus que les {most} Mo lus au maximum ; exportez une copie plus petite',
  'file.otherKind':
    'Le fichier est {what}, quoi que dise son nom ; retirez-le ou convertissez-le en JPEG',
  'file.noKnownFormat': 'd’un format d’image inconnu ici',
  'file.unreadable': 'Le fichier ne peut pas être lu : {reason} ; vérifiez ses droits et son nom',
  'folder.unreadable': 'Le dossier ne peut pas être lu : {reason} ; vérifiez ses droits',
  'folder.tooDeep': 'Le dossier est à plus de {depth} niveaux de profondeur et n’est pas parcouru',
  'file.sidecarUnreadable':
    'Ce que {name} dit de cette photo est illisible : {reason} ; vérifiez les droits d’accès',
  'time.cameraClock':
    'Les horloges de {camera} et {other} diffèrent : décalées de {by}, les photos de {camera} correspondent à celles de {other} ; réglez-la avec photo shift, ou laissez-la',
  'time.neighbours': 'les photos d’avant et d’après',
  'time.sidecar': '{field} dans le fichier voisin',
  'time.user': 'votre décision',
  'leftOut.icon':
    'L’image est laissée de côté : avec {width} x {height} pixels, c’est une icône ou un espaceur, pas une photo',
  'leftOut.black': 'L’image est laissée de côté : elle est toute noire',
  'leftOut.white': 'L’image est laissée de côté : elle est toute blanche',
  'leftOut.oneColour': 'L’image est laissée de côté : elle est d’une seule couleur',
  'leftOut.copy': 'L’image est laissée de côté : c’est une copie de {path}, sans ses données',
  'leftOut.morePictures':
    '{count, plural, one {Une autre image se trouve} other {# autres images se trouvent}} dans ce fichier ; seule la première est utilisée : enregistrez-les séparément',
  'leftOut.folder':
    'Le dossier {name} avec {pictures, plural, one {# image} other {# images}} est laissé de côté : {reason}',
  'leftOut.file': '{name} est laissé de côté : {reason}',
  'leftOut.marked': 'Le dossier est laissé de côté : {marker} le tient à l’écart des galeries',
  'leftOut.namedAnyway':
    '{marker} tient ce dossier à l’écart des galeries ; il est utilisé parce que vous l’avez nommé',
  'leftOut.smallCopies':
    'Le dossier est laissé de côté : il contient de petites copies des photos voisines',
  'leftOut.videos':
    '{videos, plural, one {# vidéo n’est pas lue} other {# vidéos ne sont pas lues}} : un article est fait de photos',
  'leftOut.linkOut':
    'un lien qui mène hors de l’album n’est pas suivi ; --follow-links ou le paramètre photoBlog.followLinks le permet',
  'leftOut.deleted': 'il contient ce qui a été supprimé',
  'leftOut.snapshots': 'il contient d’anciens états du disque',
  'leftOut.system': 'il appartient au système',
  'leftOut.program': 'un autre programme l’a créé pour lui-même',
  'leftOut.library': 'c’est la bibliothèque d’un autre programme',
  'leftOut.unfinished': 'son téléchargement ou sa copie n’est pas terminé',
  'leftOut.macNotes': 'il contient ce que macOS note au sujet d’un fichier',
  'leftOut.safetyCopy': 'c’est une copie de sécurité de {name}',
  'leftOut.conflictCopy': 'c’est une copie de conflit de {name}',
  'decode.tooManyPixels':
    'La photo annonce {width} x {height} pixels ({megapixels} mégapixels), plus que les {most} décodés au maximum ; exportez une copie plus petite',
  'decode.someMissing': 'il manque quelques détails',
  'decode.partMissing': 'il en manque environ {percent} %',
  'decode.endsEarly':
    'Le fichier de cette photo se termine trop tôt : {missing}, le reste est utilisé ; copiez-le de nouveau depuis l’appareil ou le téléphone',
  'decode.damaged':
    'Le fichier est endommagé ({reason}) : ce qui a pu être lu est utilisé ; remplacez-le par une bonne copie s’il en existe une',
  'decode.previewOnly':
    'L’image elle-même ne peut pas être décodée ({reason}) : l’aperçu de {width} x {height} pixels contenu dans le fichier est utilisé ; convertissez le fichier en JPEG pour davantage',
  'decode.kindUnreadable':
    'Les fichiers de ce type ({format}) ne peuvent pas être lus ici ; convertissez-le en JPEG',
  'decode.fileUnreadable':
    'Ce fichier {format} ne peut pas être lu ici ({reason}) ; convertissez-le en JPEG',
  'decode.tooMuchMemory':
    'Le fichier demande plus de mémoire qu’une photo ne peut en prendre ; exportez une copie plus petite',
  'decode.nothingLeft':
    'Le fichier de cette photo {format} se termine trop tôt pour montrer quelque chose d’utile ; copiez-le de nouveau depuis l’appareil ou le téléphone',
  'decode.beyondRepair': 'Le fichier est irréparable ; remplacez-le par une bonne copie',
  'decode.beyondRepairBecause':
    'Le fichier est irréparable ({reason}) ; remplacez-le par une bonne copie',
  'decode.cannotBeRead': 'il ne peut pas être lu',
  'decode.timeout':
    'Le décodage a duré plus de {seconds} secondes et a été arrêté ; si la photo s’ouvre ailleurs, enregistrez-la de nouveau en JPEG',
  'decode.crashed':
    'Le décodeur {how} en traitant cette photo ; elle est sans doute endommagée, enregistrez-la de nouveau avec un autre programme',
  'decode.couldNotRun': 'n’a pas pu démarrer',
  'decode.endedWith': 's’est terminé avec le statut {status}',
  'decode.endedBy': 'a été arrêté par {signal}',

  // Photos: what a file is that is no photo
  'kind.pdf': 'un document PDF',
  'kind.postscript': 'un fichier PostScript',
  'kind.zip': 'une archive ZIP ou un document bureautique',
  'kind.office': 'un document bureautique',
  'kind.archive': 'une archive compressée',
  'kind.sevenZip': 'une archive 7z',
  'kind.rar': 'une archive RAR',
  'kind.video': 'une vidéo',
  'kind.sound': 'un fichier audio',
  'kind.appleDouble': 'un fichier AppleDouble de macOS',
  'kind.program': 'un programme',
  'kind.sqlite': 'une base SQLite',
  'kind.svg': 'un dessin SVG',
  'kind.webPage': 'une page web',
  'kind.text': 'un fichier texte',

  // Photos: faces
  'faces.beyondBorder': '{face} dépasse le bord ; sa partie visible est utilisée',
  'faces.noLandmarks':
    '{face} en montre trop peu pour être redressé ; il est reconnu moins sûrement',
  'faces.faceAt': 'Le visage en {x}, {y} ({width} x {height} pixels)',
  'faces.rejected':
    '{count, plural, one {Un endroit qui ressemblait à un visage a été écarté : {reason}} other {# endroits qui ressemblaient à des visages ont été écartés : {reason}}}',
  'faces.notFinite': 'son cadre a des nombres impossibles',
  'faces.noArea': 'son cadre n’a pas de surface',
  'faces.misshapen': 'son cadre est bien trop long pour un visage',
  'faces.outside': 'son cadre est presque entièrement hors de la photo',
  'faces.tooSmall': 'il fait moins de 8 pixels',
  'faces.closerLook': 'en {x}, {y}, un examen plus attentif n’a montré aucun visage',
  'faces.fallbackNone':
    'RetinaFace n’a trouvé aucun visage ; {detectors} a trouvé {count, plural, one {un visage} other {# visages}}',
  'faces.fallbackNothing':
    'RetinaFace n’a rien trouvé qui puisse être un visage ; {detectors} a trouvé {count, plural, one {un visage} other {# visages}}',
  'faces.turned':
    '{count, plural, one {Le visage n’est droit} other {Les # visages ne sont droits}} que si la photo est tournée de {turn} degrés dans le sens horaire ; si elle est couchée, tournez-la sur le tableau de son album',
  'faces.turnedUpright':
    '{count, plural, one {Le visage n’est} other {Les # visages ne sont}} à l’endroit que si la photo est tournée de {turn} degrés dans le sens horaire : elle est montrée ainsi, et peut être retournée sur le tableau de son album',
  'faces.both': '{first} et {second}',
  'faces.frontalDetector': 'le détecteur de visages de face d’OpenCV',
  'faces.profileDetector': 'le détecteur de profils d’OpenCV',

  // Store
  'store.followUp':
    'Les noms et les visages retirés n’ont pas pu être transmis à Qdrant : {reason} ; le prochain passage le fera',
  'store.unsent':
    '{count, plural, one {1 visage n’a pas été enregistré} other {# visages n’ont pas été enregistrés}} dans Qdrant : {reason} ; ils sont gardés ici et envoyés au prochain passage',
  'store.photoUnsent':
    '{count, plural, one {1 visage n’a pas pu être enregistré} other {# visages n’ont pas pu être enregistrés}} dans Qdrant : {reason} ; le prochain passage envoie ce qui manque',

  // Drafts
  'draft.unsupported':
    'Aucune photo n’appuie ce que le brouillon dit de {what} ; vérifiez avant de publier',
  'draft.andMore': '{listed} et {count} autres',
  'draft.notPlaced':
    'La copie de {path} n’a pas pu être placée à côté du brouillon : {reason} ; le brouillon omet cette photo',
  'draft.nobody': 'Personne dans ce brouillon n’est {label} ; écrivez plutôt un nom',
  'draft.namedByNow': '{label} s’appelle désormais {name} ; que le brouillon le dise',
  'draft.unnamed':
    '{label} n’a pas encore de nom ; Renommer (F2) en donne un dans tous les brouillons',
  'draft.unnamedSeen':
    '{label}, sur {count, plural, one {# photo} other {# photos}}, n’a pas encore de nom ; Renommer (F2) en donne un dans tous les brouillons',
  'draft.noAlt': '{file} n’a pas de texte alternatif ; qui ne voit pas l’image n’en apprend rien',
  'draft.imageMissing': '{file} est introuvable ; remettez-le ou corrigez le chemin',
  'draft.unnamedImageMissing': 'L’image est introuvable ; remettez-la ou corrigez le chemin',
  'draft.private': '{file} révèle encore {what} ; retirez-le avant de publier',
  'draft.frontMatterOpen':
    'L’en-tête n’a pas de ligne de fin faite de trois tirets ; ajoutez « --- » sous son dernier champ',
  'draft.frontMatterNoList':
    'L’en-tête n’est pas une liste de champs ; écrivez un champ par ligne, comme « title: Mon voyage »',
  'draft.frontMatterBroken':
    'À partir d’ici, aucun site ne peut lire l’en-tête ; mettez entre guillemets les textes qui contiennent deux-points, guillemets ou crochets, et une espace après les deux-points de chaque champ (YAML : {reason})',
  'draft.again': 'encore {label}',
  'claim.name':
    'Aucune photo n’appuie le nom "{text}" ; restez général, ou confirmez que c’est vrai',
  'claim.place':
    'Aucune photo n’appuie le lieu "{text}" ; restez général, ou confirmez que c’est vrai',
  'claim.date':
    'Aucune photo n’appuie la date "{text}" ; restez général, ou confirmez que c’est vrai',
  'claim.time':
    'Aucune photo n’appuie l’heure "{text}" ; restez général, ou confirmez que c’est vrai',
  'claim.number':
    'Aucune photo n’appuie le nombre "{text}" ; restez général, ou confirmez que c’est vrai',
  'claim.relation':
    'Aucune photo n’appuie que quelqu’un soit "{text}" ; restez général, ou confirmez que c’est vrai',
  'claim.order':
    'Les photos montrent un autre ordre ou un autre nombre que "{text}" ; restez général, ou confirmez que c’est vrai',
  'claim.detail': 'Aucune photo ne montre "{text}" ; restez général, ou confirmez que c’est vrai',
  'claim.occasion':
    'Aucune photo n’appuie l’occasion "{text}" ; restez général, ou confirmez que c’est vrai',
  'faces.yourDrawing': 'votre dessin',

  // What an image tells beside its picture
  'private.serial': 'un numéro de série',
  'private.owner': 'le nom du propriétaire',
  'private.gps': 'une position GPS',
  'private.preview': 'un aperçu incorporé',

  // Language models: what went wrong, and what happens now
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
  'model.then.write': '{what} ; le narrateur intégré a écrit le reste',
  'model.then.pull': '{what} ; le modèle n’a pas été téléchargé',
  'model.then.see-and-write':
    '{what} ; le narrateur intégré a écrit le texte, sans description des photos',
  'model.noMemory': 'Cet ordinateur a trop peu de mémoire pour un modèle',
  'model.elsewhere':
    'Le serveur Ollama {url} est sur un autre ordinateur ; des photos y seraient envoyées, autorisez d’abord cette URL',

  // What cannot be done
  'cannot.noFolder': 'Il n’y a pas de dossier {folder}',
  'cannot.noPhoto': 'Il n’y a aucune photo dans {folder}',
  'cannot.draftFromElsewhere':
    '{draft} n’a pas été écrit sur cet ordinateur ; générez-le d’abord à partir de ses photos',
  'cannot.noChapter':
    'Les photos ne forment plus de chapitre {chapter} ; générez de nouveau le brouillon',
  'cannot.busy': 'Un autre passage lit déjà {folder} ; attendez-le ou annulez-le',
  'cannot.noDrafts': 'Ce démon ne tient pas de registre des brouillons',
  'cannot.noPhotosKept': 'Ce démon ne garde pas de photos',
  'cannot.noModels': 'Ce démon n’utilise pas de modèles',
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
  'lock.unknownProcess': 'un processus inconnu ; s’il n’y en a pas, supprimez {file}',
  'lock.process': 'le processus {pid}',
  'lock.processOn': 'le processus {pid} sur {host} ; s’il n’existe pas, supprimez {file}',
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

  // Exports and imports
  'import.notJson': '{file} n’est pas du JSON : {reason}',
  'import.notOurs':
    '{file} n’est pas ce qu’écrit photoblog people export : un objet avec "format": "{format}", "version" et "decisions"',
  'import.tooNew':
    '{file} a été écrit par une version plus récente de Photo Blog ; mettez d’abord celle-ci à jour',
  'import.theFile': 'Le fichier',
  'import.unknownDecisions':
    '{count, plural, one {# décision est} other {# décisions sont}} d’un type inconnu ici',
  'import.xmpTooLong': 'son XMP a plus de {most} caractères',
  'import.xmpEntities': 'son XMP déclare des entités, qui n’existent pas en XMP',
  'import.xmpDamaged': 'son XMP est endommagé',
  'xmp.link': 'c’est un lien ou un dossier, qui n’est pas suivi',
  'xmp.notUtf8': 'ce n’est pas de l’UTF-8',
  'xmp.damaged': 'il est endommagé, trop long, ou n’est pas du XMP',
  'xmp.left': 'laissé tel quel : {reason}',

  // Qdrant
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

  // Pages
  'page.noDraft':
    'Il n’y a pas de brouillon {file} ; photoblog generate en écrit un à partir d’un dossier de photos',
  'page.noFolder': '{dir} n’est pas un dossier ; choisissez un autre emplacement pour la page',
  'page.isDraft':
    '{dir} contient un brouillon ; choisissez un autre emplacement pour la page, ou aucun : elle se place à côté du brouillon',
  'page.edited':
    '{file} gêne : ce fichier a été modifié depuis ; déplacez-le ou choisissez un autre dossier',
  'page.foreign':
    '{file} gêne : ce fichier n’a pas été créé par Photo Blog ; déplacez-le ou choisissez un autre dossier',
  'page.notInside': '{path} n’est pas un chemin dans le dossier de la page',
  'page.linkInWay': '{folder} gêne : c’est un fichier ou un lien ; choisissez un autre dossier',
  'page.zipInWay':
    '{file} existe déjà et n’est pas une de nos pages ; choisissez un autre nom pour l’archive',
  'page.none': 'Ce service ne fait pas de pages',
  'page.making': 'Création d’une page web',
  'page.pictures': '{done} images sur {total}',
  'page.left': 'Absente de la page : {image} : {reason}',
  'page.imageElsewhere':
    'elle n’est pas à côté du brouillon, et une page ne charge rien d’ailleurs',
  'page.imageMissing': 'il n’y a pas de tel fichier à côté du brouillon',
  'page.noPicture': 'ce n’est pas une image',
  'page.neverShown': 'quelqu’un sur cette image ne doit jamais être montré',
  'page.blurUnknown': 'quelqu’un doit y être flouté, et l’endroit n’est pas connu',
  'page.blurEdited':
    'quelqu’un doit y être flouté, et l’endroit n’est plus connu depuis la retouche',
  'site.putting': 'Le brouillon entre dans le site',
  'site.none':
    'Il n’y a pas de site Hugo, Jekyll, Astro ou Eleventy dans {folder} ni au-dessus ; choisissez un dossier d’un site, ou indiquez le format',
  'site.taken': '{folder} contient l’article d’un autre brouillon ; choisissez un autre nom',
  'site.passThrough':
    'Eleventy ne copie les images que si sa configuration le dit ; ajoutez-y eleventyConfig.addPassthroughCopy("{folder}/*.{type}")',
  'site.missingField':
    'Le site demande un champ {field}, dont rien n’est connu ; ajoutez-le dans {file}',
  // Command line: drafts
  'cli.drafts.does': 'faire nommer les gens dans vos brouillons comme ils s’appellent maintenant',
  'cli.drafts.apply': 'les modifier ; sans cela, chaque endroit concerné est seulement montré',
  'cli.drafts.changed': '{count, plural, one {1 endroit modifié} other {# endroits modifiés}}',
  'cli.drafts.wouldChange':
    '{count, plural, one {1 endroit changerait} other {# endroits changeraient}} ; sans --apply, rien n’a changé',
  'cli.drafts.lineRemoved': 'la ligne est supprimée',
  'cli.drafts.followed':
    '{count, plural, one {1 brouillon suit} other {# brouillons suivent}} : {files}',
  'cli.drafts.behind':
    '{count, plural, one {1 brouillon nomme} other {# brouillons nomment}} les gens autrement : photoblog people update-drafts montre où',

  // Command line: forgetting
  'cli.forget.does':
    'effacer pour toujours tout ce qui est connu d’une personne, d’une photo, d’un album ou de tous',
  'cli.forget.photo': 'tout sur cette photo et ses visages',
  'cli.forget.album': 'tout sur les photos de ce dossier',
  'cli.forget.everything': 'tout le monde, et tout ce qui a été appris des photos',
  'cli.forget.preview':
    'ne rien effacer ; dire ce qu’il y a et ce qui changerait dans les brouillons',
  'cli.forget.sayWhat':
    'erreur : dites quoi oublier : une personne, ou l’un de --photo, --album et --everything',
  'cli.forget.wouldChange': 'Changerait dans les brouillons :',
  'cli.forget.changed': 'Changé dans les brouillons :',
  'cli.forget.thereIs': 'Il y a : {what}',
  'cli.forget.nothingErased': 'Rien n’a été effacé : retirez --preview pour cela',
  'cli.forget.forgotten': 'Oublié : {before}. Reste : {after}',
  'cli.forget.counts':
    '{faces, plural, one {# visage} other {# visages}}, {points, plural, one {# point} other {# points}}, {thumbnails, plural, one {# vignette} other {# vignettes}}, {cacheEntries, plural, one {# entrée de cache} other {# entrées de cache}}, {ledgerEvents, plural, one {# décision} other {# décisions}}, {draftMentions, plural, one {# mention dans les brouillons} other {# mentions dans les brouillons}}, {records, plural, one {# fichier qui en parle} other {# fichiers qui en parlent}}',

  // Command line: names to and from elsewhere
  'cli.export.does':
    'écrire noms et décisions en JSON, pour un autre ordinateur (par défaut : sur la sortie standard)',
  'cli.import.does':
    'reprendre des noms : d’un fichier de "people export" aussitôt, des photos, fichiers XMP et listes Picasa d’un dossier avec --apply ; ce que vous avez décidé ici reste, et un seul undo annule tout',
  'cli.import.apply': 'reprendre les noms d’un dossier',
  'cli.import.dryRun': 'ne rien changer, dire seulement ce qui viendrait',
  'cli.xmp.does':
    'écrire qui est où dans des fichiers XMP à côté des photos d’un dossier ; les photos ne sont jamais touchées',
  'cli.xmp.apply': 'les écrire ; sans cela, seul ce qui serait écrit est montré',
  'cli.xmp.dryRun': 'comme sans --apply',
  'cli.import.taken':
    'Repris : {added} sur {found} ({known} déjà ici) ; {changed} visages changent ainsi de nom',
  'cli.import.wouldBeTaken':
    'Serait repris : {added} sur {found} ({known} déjà ici) ; {changed} visages changeraient ainsi de nom',
  'cli.import.newNames': 'Nouveaux noms : {names}',
  'cli.import.waiting':
    '{waiting} visages viennent de photos inconnues ici ; ils suivront quand vous en générerez un brouillon',
  'cli.import.conflict':
    'Omis : {imported}, car {faces, plural, one {ce visage est} other {ces # visages sont}} {here} ici',
  'cli.import.unclear': 'On ne sait à qui est le visage dans {path} : {names}',
  'cli.import.namesOnly': 'Sans place dans l’image, et donc non utilisés : {names}',
  'cli.import.undoes': 'photoblog people undo annule tout',
  'cli.import.nothing':
    'Rien n’a changé ; un dossier est repris avec --apply, un fichier sans --dry-run',
  'cli.xmp.new': 'nouveau',
  'cli.xmp.namesAdded': 'noms ajoutés',
  'cli.xmp.refused': 'laissé tel quel',
  'cli.xmp.written': '{count, plural, one {1 fichier XMP écrit} other {# fichiers XMP écrits}}',
  'cli.xmp.wouldBeWritten':
    '{count, plural, one {1 fichier XMP serait écrit} other {# fichiers XMP seraient écrits}} ; sans --apply, rien ne l’a été',

  // Command line: people
  'cli.people.people': 'voir et corriger qui est qui',
  'cli.people.list': 'tous ceux de vos photos, et les questions ouvertes',
  'cli.people.json': 'la même chose en JSON',
  'cli.people.faces': 'chaque visage aussi, avec identifiant et photo',
  'cli.people.folder': 'seulement les gens de cet album',
  'cli.people.name': 'la personne s’appelle NAME, sur toutes les photos',
  'cli.people.same': 'les deux personnes n’en font qu’une : tous les visages des deux',
  'cli.people.apart': 'les deux visages sont de personnes différentes',
  'cli.people.split': 'ces visages sont de quelqu’un d’autre : ils deviennent une personne à part',
  'cli.people.assign': 'ce visage-ci est de cette personne ; les autres restent',
  'cli.people.someoneElse':
    'ce visage-ci est de quelqu’un d’autre : de la personne ID, ou de personne encore connu',
  'cli.people.notAFace': 'ceci n’est pas un visage et n’est plus montré',
  'cli.people.stranger': 'la personne est une inconnue : comptée, jamais nommée ni demandée',
  'cli.people.hide': 'omettre la personne des listes et des brouillons',
  'cli.people.show': 'annuler hide ou stranger pour la personne',
  'cli.people.cover': 'montrer la personne par ce visage dans les listes',
  'cli.people.consent': 'comment la personne peut paraître dans les brouillons et leurs images',
  'cli.people.how': 'comme HOW',
  'cli.people.howIs': '\nHOW est l’un de {list}',
  'cli.people.sayHow': 'erreur : dites comment : {list}',
  'cli.people.undo': 'annuler la dernière correction, ou le dernier import entier',
  'cli.people.nobody': 'Personne encore : photoblog generate DOSSIER trouve des gens',
  'cli.people.noName': '(sans nom)',
  'cli.people.question':
    '{one} est-ce {other} ?  oui : photoblog people same {id} {otherId}  non : photoblog people apart {id2} {otherId2}',
  'count.photos': '{count, plural, one {# photo} other {# photos}}',
  'count.faces': '{count, plural, one {# visage} other {# visages}}',
  'cli.people.hidden': 'masqué',

  // Command line: the rest
  'cli.does': 'D’un dossier de photos à un billet de blog. Tout reste sur votre ordinateur.',
  'cli.seeHelp': '(photoblog --help liste les commandes)',
  'cli.generate': 'écrire un billet sur un dossier de photos, ou sur plusieurs dossiers ensemble',
  'cli.together':
    'Les {count, plural, =2 {deux dossiers} other {# dossiers}} forment un seul album ; les autres commandes le connaissent sous {folder}',
  'cli.output': 'où va le billet (par défaut : blog, dans le dossier)',
  'cli.report': 'écrire en JSON ce qu’est devenue chaque photo',
  'cli.analyze': 'regarder chaque photo d’un dossier, sans rien en écrire',
  'cli.analyzeJson': 'un objet JSON par photo et par ligne sur la sortie standard',
  'cli.doctor': 'vérifier modèles, Qdrant, Ollama et formats, et dire que faire à chaque problème',
  'cli.pull': 'faire d’abord télécharger un modèle par Ollama (par défaut : celui recommandé)',
  'cli.serve': 'servir éditeurs et scripts par JSON-RPC',
  'cli.stdio': 'par l’entrée et la sortie standard',
  'cli.pipe': 'par une socket Unix ou un tube nommé',
  'cli.needsTransport': 'erreur : serve demande --stdio ou --pipe NOM',
  'cli.qdrant': 'un Qdrant à vous (par défaut : un est démarré ici)',
  'cli.ollama': 'où Ollama écoute (par défaut : http://127.0.0.1:11434)',
  'cli.writer': 'qui écrit',
  'cli.prose': 'du texte',
  'cli.person': 'première (« nous ») ou troisième',
  'cli.places': 'avec quelle précision les lieux sont dits',
  'cli.format': 'front matter et chemins',
  'cli.instructions': 'vos propres souhaits pour le texte (Ollama seulement)',
  'cli.noNames': 'ne nommer personne',
  'cli.noFaces': 'ne chercher aucun visage',
  'cli.stopped': 'Arrêté. Rien d’à moitié écrit ne reste\n',
  'run.toLookAt': '{count, plural, one {# photo} other {# photos}} à regarder',
  'run.done': '{done} sur {total} faites',
  'run.whoIsWho': 'Recherche de qui est qui ...',
  'run.describing': 'Description de la photo {done} sur {total}',
  'run.writing': 'Écriture ...',
  'run.left': ' · {rate}/s · reste {time}',
  'model.isThere': '{model} est là',
  'summary.photos': '{count, plural, one {# photo} other {# photos}} : {outcomes}',
  'summary.people': '{count, plural, one {1 personne} other {# personnes}}',
  'summary.fine': '{count} bonnes',
  'summary.recovered': '{count} récupérées',
  'summary.failed': '{count} en échec',
  'summary.cached': '{count} inchangées depuis la dernière fois, non décodées de nouveau',
  'summary.unsent':
    '{count, plural, one {# visage} other {# visages}} pas encore dans Qdrant ; le prochain passage les envoie',
  'summary.recoveredTitle': 'Récupérées',
  'summary.failedTitle': 'En échec',
  'summary.noDraft': 'Aucun brouillon n’a été écrit  ({seconds} s)',
  'summary.draft': 'Brouillon : {draft}  ({seconds} s)',
  'summary.unnamed': '{count} sans nom',
  'summary.more': '  et {count} autres (voir --report)',

  // Doctor
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

  // People: decisions and what they did
  'decide.oneFace': 'C’est un seul et même visage',
  'decide.apart': 'Les deux visages sont de personnes différentes',
  'decide.notAllOf': 'Ces visages ne sont pas tous de {who}',
  'decide.noFace': 'Aucun visage n’a été indiqué',
  'decide.split':
    '{count, plural, one {1 visage de {who} est} other {# visages de {who} sont}} de quelqu’un d’autre',
  'decide.assign': 'Ce visage est de {who} ; les autres restent tels quels',
  'decide.notAFace': 'Ceci n’est pas un visage et n’est plus montré',
  'decide.stranger': '{who} est une personne inconnue : comptée, jamais nommée ni demandée',
  'decide.hide': '{who} est masqué : ni liste ni brouillon ne montre cette personne',
  'decide.show': '{who} est de nouveau montré',
  'decide.notOf': 'Ce visage n’est pas de {who}',
  'decide.cover': '{who} est montré par ce visage',
  'decide.consent.full': '{who} peut être publié avec son nom complet',
  'decide.consent.first-name': '{who} peut être publié avec son prénom seulement',
  'decide.consent.initials': '{who} peut être publié avec ses initiales seulement',
  'decide.consent.a-friend': '{who} peut être publié comme « un ami », sans nom',
  'decide.consent.blurred': '{who} ne peut être publié qu’avec le visage flouté',
  'decide.consent.never': '{who} ne peut pas être publié du tout',
  'decide.noName': '{who} n’a plus de nom',
  'decide.name': 'Cette personne, {count, plural, one {1 visage} other {# visages}}, est {name}',
  'decide.isOne': '{who} est déjà une seule personne',
  'decide.same': '{one} et {other} sont une seule personne',
  'decide.sameCalled': '{one} et {other} sont une seule personne, appelée désormais {name}',
  'decide.severalFaces':
    'Plus d’un visage commence par {text} ; photoblog people list --json les montre tous',
  'decide.unknownFace':
    'Il n’y a pas de visage {text} ; photoblog people list --json les montre tous',
  'decide.noFaceLeft': '{who} n’aurait plus de visage',
  'decide.another': '{summary} ; c’est un autre {name} que celui qui existe',
  'decide.asAre':
    '{summary}, comme {count, plural, one {le visage} other {les # visages}} de ce nom',
  'decide.nothingToUndo': 'Il n’y a pas de correction à annuler',
  'decide.takenBack': 'Annulé : {what}',
  'decide.imported': '{count} décisions importées ensemble',
  'was.thisPerson': 'cette personne',
  'was.noName': '{call} n’a pas de nom',
  'was.name': 'cette personne est {name}',
  'was.same': 'deux personnes n’en font qu’une',
  'was.apart': 'deux visages sont des personnes différentes',
  'was.split': 'certains visages de {call} sont quelqu’un d’autre',
  'was.assign': 'un visage est de {call}',
  'was.none': 'un visage n’en est pas un',
  'was.stranger': '{call} est une personne inconnue',
  'was.hidden': '{call} est masqué',
  'was.shown': '{call} est montré',
  'was.cover': 'le visage par lequel {call} est montré',
  'was.consent': 'comment {call} est publié',
  'was.earlier': 'une correction antérieure',

  // In the editor
  'fix.useInstead': 'Utiliser {image} à la place',
  'fix.leaveOut': 'Omettre cette photo',
  'fix.describe': 'Décrire l’image : « {text} »',
  'fix.clean': 'Retirer les métadonnées privées',
  'fix.copyClean': 'Copier dans le blog sans métadonnées privées',
  'fix.isTrue': 'C’est vrai',
  'fix.generic': 'Rester général',
  'fix.isTrueText': 'C’est vrai : « {text} »',
  'fix.setClock': 'Régler l’horloge de {camera} de {by}, pour cet album et ses nouvelles photos',
  'fix.say': 'Dire {label}',
  'fix.thisIs': 'C’est {name}',
  'fix.nameInView': 'Nommer {label} dans la vue Personnes',
  'fix.name': 'Nommer {label}',
  'fix.show': 'Montrer {image}',
  'hover.timeSaid': '{what} dit {says} : {reason}',
  'hover.seen': 'Vu : {list} (par {networks})',
  'hover.thing':
    '{thing, select, dog {un chien} cat {un chat} chair {une chaise} laptop {un ordinateur portable} car {une voiture} bicycle {un vélo} bottle {une bouteille} diningtable {une table} cup {une tasse ou un verre} book {un livre} other {{thing}}} ({percent} %)',
  'hover.smiles': '{count, plural, one {un sourire} other {# sourires}}',
  'hover.daylight': 'la lumière du jour',
  'hover.timeTitle': 'Ce qui est dit de la date :',
  'hover.inDraft': 'Dans ce brouillon : {list}',
  'hover.notInLibrary': 'N’est plus dans votre bibliothèque',
  'hover.inPhotos': '{title}, sur {count, plural, one {# photo} other {# photos}}',
  'hover.unnamed': 'Pas encore nommé : Renommer (F2) donne le nom partout',
  'hover.perhaps': 'Peut-être {name} ?',
  'hover.alsoIn': 'Aussi sur : {list}',
  'hover.unknownWhen': 'date inconnue',
  'hover.taken': 'Prise',
  'hover.place': 'Lieu',
  'hover.camera': 'Appareil',
  'hover.people': 'Personnes',
  'hover.chosen': 'Choisie',
  'hover.standsFor': 'Représente',
  'hover.originalGone': '**{source}** (l’original a disparu)',
  'hover.andMore': '{list} et {rest} autres',
  'hover.othersMore': '{others} autres',
  'hover.othersUnnamed': '{others} sans nom',
  'lens.rewrite': 'Réécrire',
  'complete.inChapter': 'dans ce chapitre, {photos}',
  'complete.inDraft': 'dans ce brouillon, {photos}',
  'complete.shown': '{source}, déjà montrée',
  'chosen.leftOut': 'omise par vous désormais',
  'progress.people':
    '{people, plural, one {# personne} other {# personnes}} sur {photos, plural, one {# photo} other {# photos}}',
  'progress.described':
    '{done} sur {count, plural, one {# photo décrite} other {# photos décrites}}',
  'progress.writing': 'Écriture du brouillon',
  'progress.photos': '{done} sur {count, plural, one {# photo} other {# photos}}',
  'progress.rewriting': 'Réécriture d’un chapitre',
  'progress.downloading': 'Téléchargement d’un modèle',
  'progress.photosOf': 'Photos de {folder}',
  'settings.kept': 'Photo Blog garde ses réglages précédents. {message}',
  'model.progress': '{model} : {done} sur {total} Go',
  'follow.images':
    '{count, plural, one {# image changée} other {# images changées}} dans les brouillons',
  'follow.left': 'non changé, car retouché depuis ou sans sa photo : {list}',
  'follow.unseen': 'régénérez, pour omettre les photos : {list}',
  'cli.map': 'une carte et les jours en dessins à côté du texte',
  'cli.page': 'faire d’un brouillon une page web qui n’a besoin de rien d’autre',
  'cli.pageOutput': 'où va la page (par défaut : à côté du brouillon, blog-page)',
  'cli.pageZip': 'la page en un seul fichier, à envoyer',
  'cli.pageUrl': 'où elle sera publiée, pour le flux de plusieurs articles',
  'cli.pageFormat':
    'au lieu d’une page, un article pour un site de ce type ; -o indique le site, un de ses dossiers d’articles ou celui de l’article',
  'cli.pageName':
    'nom de l’article dans le site (par défaut : d’après son titre, comme ses autres articles)',
  'cli.pageImageFolder': 'un dossier pour les images de l’article, sous celui d’usage',
  'cli.pageImageSize': 'plus grand côté des images dans le site, en pixels (1600 par défaut)',
  'cli.pageImageType': 'type des images dans le site (jpeg par défaut)',
  'cli.pageSize': '{size} n’est pas une taille d’image ; donnez un nombre de pixels de 200 à 8000',
  'cli.pageWithFormat':
    '--zip et --url valent pour les pages, --name et --image-… pour les articles de sites avec --format ; choisissez',

  // Command line: photos
  'cli.photo.does': 'choisir les photos des brouillons, leur ordre et leur présentation',
  'cli.photo.lead': 'faire représenter le tout par cette photo',
  'cli.photo.caption': 'écrire ces mots sous une photo ; sans mots, le programme les retrouve',
  'cli.photo.rotate':
    'tourner une photo de 90, 180 ou 270 degrés vers la droite ; son fichier reste tel quel',
  'cli.photo.before': 'mettre une photo juste avant une autre, dans son chapitre',
  'cli.photo.after': 'mettre une photo juste après une autre, dans son chapitre',
  'cli.photo.split': 'commencer un chapitre par cette photo',
  'cli.photo.join': 'rattacher au précédent le chapitre qui commence par cette photo',
  'cli.photo.face':
    'indiquer un visage non trouvé : gauche,haut,largeur,hauteur en parts de la photo, 0..1',
  'cli.photo.shift': 'corriger l’horloge d’un appareil ; ses fichiers restent tels quels',
  'cli.photo.shiftCamera': 'l’appareil, tel que le message ou le rapport le nomme',
  'cli.photo.shiftBy': 'ce qu’on ajoute à ses heures : +1h, -30min, +5:45',
  'cli.photo.undo': 'annuler la dernière décision',
  'cli.photo.redo': 'rétablir ce qui a été annulé en dernier',
  'cli.photo.list': 'montrer chapitre par chapitre quelles photos un brouillon montre, et pourquoi',
  'cli.photo.json': 'la même chose en JSON',
  'cli.photo.none': 'Il n’y a pas de photos ici',
  'cli.photo.unchanged': '{photo} {done} ; rien n’a changé',
  'cli.photo.notAShift': '{text} n’est pas un décalage ; écrivez +1h, -30min ou +5:45',
  'cli.photo.notATurn': '{text} n’est ni 90, ni 180, ni 270 degrés',
  'cli.photo.notABox':
    '{text} n’est pas un cadre ; écrivez gauche,haut,largeur,hauteur en parts de la photo, par exemple 0.4,0.2,0.1,0.15',
  'cli.photo.programLeads': 'Le programme choisit l’image principale',
  'cli.photo.leads': '{photo} représente le tout',
  'cli.photo.programWords': 'Le programme trouve les mots sous {photo}',
  'cli.photo.words': 'Les mots sous {photo} sont « {text} »',
  'cli.photo.turned': '{photo} est tournée de {by} degrés',
  'cli.photo.begins': 'Un chapitre commence par {photo}',
  'cli.photo.beginsNot': 'Aucun chapitre ne commence par {photo}',
  'cli.photo.notInPost': '## Hors du billet',
  'cli.photo.use': 'montrer cette photo dans le texte, au lieu d’autres presque identiques',
  'cli.photo.useDone': 'est utilisée désormais',
  'cli.photo.leaveOut': 'omettre cette photo de tout brouillon',
  'cli.photo.leaveOutDone': 'est omise désormais',
  'cli.photo.automatic': 'annuler ce qui a été choisi, où que ce soit',
  'cli.photo.automaticDone': 'est de nouveau choisie selon ses mérites',
  'cli.seeing': 'chercher choses, sourires et lettres dans les photos',
  'cli.noSeeing': 'comme --seeing off',
  'album.nothingToUndo': 'Il n’y a pas de décision sur cet album à annuler',
  'album.nothingToRedo': 'Il n’y a pas de décision sur cet album à rétablir',
  'chosen.byYouOut': 'omise par vous',
  'chosen.youLeftOut': 'vous l’avez omise',
  'cannot.nothingToDecide': 'Il n’y a rien à décider',
  'qdrant.ended': 'Qdrant s’est arrêté',
  'qdrant.notReady': 'Qdrant n’est pas prêt après {timeoutMs} ms',
  'qdrant.cannotRun': '{binary} ne peut pas être exécuté',
  'cli.photo.undoes': '{photo} {done} ; photo {undo} annule cela',
  'cli.photo.takesBack': '{what} ; photo undo l’annule',
  'cli.photo.takesBackInAlbum': '{what} dans cet album ; photo undo l’annule',
  'cli.photo.takenBack': 'Annulé : {what}',
  'cli.photo.again': 'Décidé de nouveau : {what}',
  'cli.photo.standsBefore': '{photo} est avant {other}',
  'cli.photo.standsAfter': '{photo} est après {other}',
  'cli.photo.clock': 'L’horloge de {camera} est corrigée de {by}',
  'cli.photo.isLead': '{path} (principale)',
  'album.clockSet': 'vous avez corrigé l’horloge de cet appareil de {by}',
  'chosen.byYou': 'choisie par vous',
  'edit.people': 'Personnes dans les brouillons',
  'cli.followLinks': 'suivre les liens qui sortent du dossier',

  // Why a photo is in the text, or is not
  'chosen.byYouOf': 'choisie par vous parmi {count} prises presque identiques',
  'select.both': '{first} ; {second}',
  'select.sharpestOf': 'la plus nette de {count} prises presque identiques',
  'select.clearestFacesOf': 'les visages les plus nets de {count} prises presque identiques',
  'select.bestExposedOf': 'la mieux exposée de {count} prises presque identiques',
  'select.bestOf': 'la meilleure de {count} prises presque identiques',
  'select.firstOf': 'la première de {names}',
  'select.tellingName': 'son fichier porte un nom parlant',
  'select.described': 'a une description',
  'select.mostPeople': 'le plus de personnes sur une image ({count})',
  'select.otherPlace': 'd’un autre lieu ({town})',
  'select.onlyWith': 'visible ici seulement : {thing}',
  'select.onlyOne': 'la seule de son chapitre',
  'select.clearFaces': 'de grands visages nets',
  'select.sharpAndExposed': 'nette et bien exposée',
  'select.unlike': 'différente des autres de son chapitre',
  'select.sharp': 'nette',
  'select.bestOfChapter': 'la meilleure de son chapitre',
  'select.ownMoment': 'ajoute un moment à part',
  'select.toSee': 'pour que l’on voie {names}',
  'select.othersSayMore': 'd’autres de son chapitre en disent plus',
  'select.nearlySame': 'presque identique à {path}',
  'select.failed': 'n’a pas pu être traitée',
  'select.rejected': 'rejetée dans un autre programme',
  'select.copyOf': 'une copie de {path}, sans ses données',
  'select.screenshot': 'une image d’écran',
  'select.sameFile': 'le même fichier que {path}',
  'select.neverShown': 'montre quelqu’un qui ne doit jamais être montré',
  'select.thing':
    '{label, select, dog {un chien} cat {un chat} horse {un cheval} bird {un oiseau} elephant {un éléphant} giraffe {une girafe} boat {un bateau} train {un train} bus {un bus} airplane {un avion} motorcycle {une moto} bicycle {un vélo} car {une voiture} truck {un camion} kite {un cerf-volant} umbrella {un parapluie} teddy_bear {une peluche} bench {un banc} backpack {un sac à dos} potted_plant {une plante} book {un livre} cup {une tasse ou un verre} wine_glass {une tasse ou un verre} bottle {une bouteille} chair {une chaise} couch {un canapé} dining_table {une table} laptop {un ordinateur portable} keyboard {un clavier} tv {un écran} tie {une cravate} sports_ball {un ballon} other {autre chose}}',

  // Why a statement of time is believed, or is not
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

  // What our decoders say against a file
  'decode.notSupported': '{what} n’est pas pris en charge',
  'decode.noPixels': 'aucun pixel n’a été fourni',
  'decode.decoderCrashed': 'le décodeur s’est arrêté brutalement sur ce fichier',
  'decode.tooFewData': 'trop peu de données',
  'decode.compression': 'la compression {number}',
  'decode.samples': 'les échantillons {depth} ne sont pas pris en charge',
  'decode.runsBeyond': 'des suites qui sortent de l’image',
  'decode.outOfMemory': 'mémoire insuffisante',
  'decode.mostMissing': 'la plus grande partie du fichier manque',
  'decode.sizeUnknown': 'la taille de l’image est inconnue',
  'decode.tooManyToConvert': 'plus de pixels qu’il n’est possible d’en convertir',
  'decode.noPreview': 'le fichier ne contient pas d’aperçu utilisable',
  'decode.headerMissing': 'l’en-tête manque',
  'decode.colourType': 'le type de couleur {number} n’existe pas',
  'decode.interlaced': 'une image entrelacée ne peut pas être rétablie',
  'decode.tooLargeToRestore': 'l’image est trop grande pour être rétablie',
  'decode.sizeOf': 'une taille de {width} x {height} pixels',
  'decode.bitsAPixel': '{bits} bits par pixel',
} as const satisfies Record<WordKey, string>;
