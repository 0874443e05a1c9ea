/** The page's own few words, by language; everything else on it is the author's. */
export interface PageWords {
  readonly close: string;
  readonly zoom: string;
  readonly previous: string;
  readonly next: string;
  /** Keeping a copy of a picture. */
  readonly save: string;
  readonly cannotShow: string;
  /** Heading of the list of posts. */
  readonly posts: string;
  readonly allPosts: string;
  readonly stops: string;
  /** Name of the list of chapters. */
  readonly contents: string;
  readonly enlarge: string;
}

const english: PageWords = {
  close: 'Close',
  zoom: 'Zoom',
  previous: 'Previous picture',
  next: 'Next picture',
  save: 'Save the picture',
  cannotShow: 'The picture cannot be shown',
  posts: 'Posts',
  allPosts: 'All posts',
  stops: 'Stops',
  contents: 'Contents',
  enlarge: 'Enlarge:',
};

const german: PageWords = {
  close: 'Schließen',
  zoom: 'Vergrößern',
  previous: 'Voriges Bild',
  next: 'Nächstes Bild',
  save: 'Bild speichern',
  cannotShow: 'Das Bild kann nicht gezeigt werden',
  posts: 'Beiträge',
  allPosts: 'Alle Beiträge',
  stops: 'Stationen',
  contents: 'Inhalt',
  enlarge: 'Vergrößern:',
};

const french: PageWords = {
  close: 'Fermer',
  zoom: 'Agrandir',
  previous: 'Image précédente',
  next: 'Image suivante',
  save: 'Enregistrer l’image',
  cannotShow: 'L’image ne peut pas être affichée',
  posts: 'Articles',
  allPosts: 'Tous les articles',
  stops: 'Étapes',
  contents: 'Sommaire',
  enlarge: 'Agrandir :',
};

/**
 * The words of a page.
 *
 * @param language BCP 47, such as `de` or `de-AT`; any other than German and French is served in English
 */
export function wordsOf(language: string): PageWords {
  const [base] = language.toLowerCase().split('-');
  return base === 'de' ? german : base === 'fr' ? french : english;
}
