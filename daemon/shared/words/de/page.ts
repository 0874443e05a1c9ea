import type { page as english } from '../en/page.ts';

/** What the program says, in German: web pages and sites. */
export const page = {
  'page.noDraft':
    'Es gibt keinen Entwurf {file}; photoblog generate schreibt einen aus einem Ordner mit Fotos',
  'page.noFolder': '{dir} ist kein Ordner; wählen Sie einen anderen Platz für die Seite',
  'page.isDraft':
    '{dir} enthält einen Entwurf; wählen Sie einen anderen Platz für die Seite oder keinen: sie kommt neben den Entwurf',
  'page.edited':
    '{file} steht im Weg: die Datei ist seither bearbeitet worden; verschieben Sie sie oder wählen Sie einen anderen Ordner',
  'page.foreign':
    '{file} steht im Weg: die Datei ist nicht von Photo Blog; verschieben Sie sie oder wählen Sie einen anderen Ordner',
  'page.notInside': '{path} ist kein Pfad im Ordner der Seite',
  'page.linkInWay':
    '{folder} steht im Weg: das ist eine Datei oder eine Verknüpfung; wählen Sie einen anderen Ordner',
  'page.zipInWay':
    '{file} gibt es schon, und es ist keine Seite von uns; wählen Sie einen anderen Namen für das Archiv',
  'page.making': 'Eine Webseite wird gemacht',
  'page.pictures': '{done} von {total} Bildern',
  'page.left': 'Nicht auf der Seite: {image}: {reason}',
  'page.imageElsewhere':
    'es liegt nicht neben dem Entwurf, und eine Seite lädt nichts von anderswo',
  'page.imageMissing': 'neben dem Entwurf gibt es keine solche Datei',
  'page.noPicture': 'es ist kein Bild',
  'page.neverShown': 'jemand darauf soll nie gezeigt werden',
  'page.blurUnknown': 'jemand darauf soll unkenntlich sein, und wo, ist nicht bekannt',
  'page.blurEdited':
    'jemand darauf soll unkenntlich sein, und seit der Bearbeitung ist nicht bekannt, wo',

  'site.putting': 'Der Entwurf kommt in die Website',
  'site.none':
    'In {folder} und darüber ist keine Website von Hugo, Jekyll, Astro oder Eleventy; wählen Sie einen Ordner in einer, oder nennen Sie das Format',
  'site.taken':
    '{folder} enthält den Beitrag eines anderen Entwurfs; wählen Sie einen anderen Namen',
  'site.passThrough':
    'Eleventy übernimmt Bilder nur, wo seine Konfiguration es sagt; ergänzen Sie darin eleventyConfig.addPassthroughCopy("{folder}/*.{type}")',
  'site.missingField':
    'Die Website verlangt ein Feld {field}, zu dem nichts bekannt ist; ergänzen Sie es in {file}',
} as const satisfies Record<keyof typeof english, string>;
