import type { draft as english } from '../en/draft.ts';

/** What the program says, in French: drafts, what their text claims, and why a photo is in them or is not. */
export const draft = {
  'draft.unsupported':
    'Aucune photo n’appuie ce que le brouillon dit de {what}{count, plural, =0 {} one { (une phrase, marquée dans le brouillon)} other { (# phrases, marquées dans le brouillon)}} ; vérifiez avant de publier',
  'draft.andMore': '{listed} et {count} autres',
  'draft.takenOut':
    '{count, plural, one {Une phrase qu’aucune photo n’appuie, ou qui en prolonge une telle, n’est} other {# phrases qu’aucune photo n’appuie, ou qui en prolongent une telle, ne sont}} pas dans le brouillon : le modèle y tenait',
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

  'edit.people': 'Personnes dans les brouillons',

  'chosen.leftOut': 'omise par vous désormais',
  'chosen.byYouOut': 'omise par vous',
  'chosen.youLeftOut': 'vous l’avez omise',
  'chosen.byYou': 'choisie par vous',
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
  'select.tooMany':
    'parmi plus de {most} qui ne sont pas dans le texte, d’autres montrent mieux la même partie de l’album',
  'select.nearlySame': 'presque identique à {path}',
  'select.failed': 'n’a pas pu être traitée',
  'select.rejected': 'rejetée dans un autre programme',
  'select.copyOf': 'une copie de {path}, sans ses données',
  'select.screenshot': 'une image d’écran',
  'select.receipt': 'un reçu ou une page écrite',
  'select.meme': 'une image avec un texte incrusté',
  'select.sameFile': 'le même fichier que {path}',
  'select.neverShown': 'montre quelqu’un qui ne doit jamais être montré',
  'select.thing':
    '{label, select, dog {un chien} cat {un chat} horse {un cheval} bird {un oiseau} elephant {un éléphant} giraffe {une girafe} boat {un bateau} train {un train} bus {un bus} airplane {un avion} motorcycle {une moto} bicycle {un vélo} car {une voiture} truck {un camion} kite {un cerf-volant} umbrella {un parapluie} teddy_bear {une peluche} bench {un banc} backpack {un sac à dos} potted_plant {une plante} book {un livre} cup {une tasse ou un verre} wine_glass {une tasse ou un verre} bottle {une bouteille} chair {une chaise} couch {un canapé} dining_table {une table} laptop {un ordinateur portable} keyboard {un clavier} tv {un écran} tie {une cravate} sports_ball {un ballon} other {autre chose}}',
} as const satisfies Record<keyof typeof english, string>;
