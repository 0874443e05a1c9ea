import type { photos as english } from '../en/photos.ts';

/** What the program says, in French: files and folders, what is no photo, decoding, faces, what an image tells beside its picture. */
export const photos = {
  'file.empty': 'Le fichier est vide ; copiez de nouveau la photo depuis sa source',
  'file.zeros':
    'Le fichier ne contient que des zéros ; copiez de nouveau la photo depuis sa source',
  'file.tooManyBytes':
    'Le fichier pèse {megabytes} Mo, plus que les {most} Mo lus au maximum ; exportez une copie plus petite',
  'file.otherKind':
    'Le fichier est {what}, quoi que dise son nom ; retirez-le ou convertissez-le en JPEG',
  'file.noKnownFormat': 'd’un format d’image inconnu ici',
  'file.unreadable': 'Le fichier ne peut pas être lu : {reason} ; vérifiez ses droits et son nom',
  'file.noJson': 'ce n’est pas du JSON',
  'file.sidecarUnreadable':
    'Ce que {name} dit de cette photo est illisible : {reason} ; vérifiez les droits d’accès',

  'folder.unreadable': 'Le dossier ne peut pas être lu : {reason} ; vérifiez ses droits',
  'folder.tooDeep': 'Le dossier est à plus de {depth} niveaux de profondeur et n’est pas parcouru',

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
  'leftOut.trashed': 'il a été supprimé',
  'leftOut.hidden': 'ce qui est caché ne fait pas partie de l’album',
  'leftOut.inCloud': 'il n’est que dans iCloud ; téléchargez-le pour l’avoir dans l’album',

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
  'faces.yourDrawing': 'votre dessin',

  'private.serial': 'un numéro de série',
  'private.owner': 'le nom du propriétaire',
  'private.gps': 'une position GPS',
  'private.preview': 'un aperçu incorporé',
} as const satisfies Record<keyof typeof english, string>;
