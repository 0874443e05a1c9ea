import type { commandLine as english } from '../en/commandLine.ts';

/** What the program says, in French: the command line. */
export const commandLine = {
  // Drafts
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

  // Forgetting
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

  // Names to and from elsewhere
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

  // People
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

  // The rest
  'cli.does': 'D’un dossier de photos à un billet de blog. Tout reste sur votre ordinateur.',
  'cli.seeHelp': '(photoblog --help liste les commandes)',
  'cli.generate': 'écrire un billet sur un dossier de photos, ou sur plusieurs dossiers ensemble',
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
  'cli.format':
    'front matter et chemins ; avec jekyll, l’article va aussi dans `_posts` : du site où se trouve -o, sinon à côté du brouillon',
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
  'summary.photos': '{count, plural, one {# photo} other {# photos}} : {outcomes}',
  'summary.people': '{count, plural, one {1 personne} other {# personnes}}',
  'summary.fine': '{count, plural, one {# bonne} other {# bonnes}}',
  'summary.recovered': '{count, plural, one {# récupérée} other {# récupérées}}',
  'summary.failed': '{count} en échec',
  'summary.cached':
    '{count, plural, one {1 inchangée depuis la dernière fois, non décodée de nouveau} other {# inchangées depuis la dernière fois, non décodées de nouveau}}',
  'summary.unsent':
    '{count, plural, one {# visage} other {# visages}} pas encore dans Qdrant ; le prochain passage les envoie',
  'summary.recoveredTitle': 'Récupérées :',
  'summary.failedTitle': 'En échec :',
  'summary.noDraft': 'Aucun brouillon n’a été écrit  ({seconds} s)',
  'summary.draft': 'Brouillon : {draft}  ({seconds} s)',
  'summary.post': 'Article : {post}',
  'summary.unnamed': '{count} sans nom',
  'summary.more': '  et {count} autres (voir --report)',

  // In the editor
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

  // Photos
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
  'cli.photo.faceIn': 'Il y a un visage dans {photo}',
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
  'cli.followLinks': 'suivre les liens qui sortent du dossier',

  // How to call it
  'cli.help.usage': 'Utilisation :',
  'cli.help.arguments': 'Arguments :',
  'cli.help.options': 'Options :',
  'cli.help.globalOptions': 'Options générales :',
  'cli.help.commands': 'Commandes :',
  'cli.help.anyOptions': 'options',
  'cli.help.anyCommand': 'commande',
  'cli.help.version': 'afficher la version',
  'cli.help.help': 'afficher cette aide',
  'cli.help.choices': 'au choix : {choices}',
  'cli.help.default': 'par défaut : {value}',
  'cli.help.environment': 'ou {variable}',
  'cli.usage.missingArgument': 'erreur : il manque l’argument {name}',
  'cli.usage.optionMissingArgument': 'erreur : {option} demande une valeur',
  'cli.usage.conflictingOption': 'erreur : {option} et {other} s’excluent',
  'cli.usage.unknownOption': 'erreur : il n’y a pas d’option {option}',
  'cli.usage.unknownCommand': 'erreur : il n’y a pas de commande {command}',
  'cli.usage.excessArguments':
    'erreur : {given, plural, one {# argument} other {# arguments}} au lieu de {expected}',
  'cli.usage.invalidArgument':
    'erreur : {option} ne peut pas être {value}, mais au choix : {choices}',
  'cli.usage.suggestion': 'vouliez-vous dire {meant} ?',
  'cli.together':
    'Les {count, plural, =2 {deux dossiers} other {# dossiers}} forment un seul album ; les autres commandes le connaissent sous {folder}',
} as const satisfies Record<keyof typeof english, string>;
