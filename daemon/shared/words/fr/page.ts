import type { page as english } from '../en/page.ts';

/** What the program says, in French: web pages and sites. */
export const page = {
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
} as const satisfies Record<keyof typeof english, string>;
