import { wholeWords as whole } from './wholeWords.ts';

/** What the checks need to know of French, see the checks for what each is. */

/** From nought to nineteen, the tens from twenty on (those that count on beyond nine twice), and words for a group. */
export const frenchNumbers = {
  ones: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  tens: 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt',
  firstDay: 'premier',
  others:
    'une=1; quatre-vingts=80; dizaine=10; douzaine=12; quinzaine=15; soixantaine=60; quarantaine=40; cinquantaine=50; vingtaine=20; trentaine=30; cent=100; cents=100; centaine=100; centaines=200; mille=1000; milliers=2000',
};

export const frenchSeasons = [
  [whole('printemps|printani\\p{L}+'), 'spring'],
  [
    /(?<![\p{L}](?:a|ai|as|ont|avait|avaient|avons|avez) )(?<![\p{L}\p{N}])(?:l[’']|en (?:plein )?|d[’'])été(?![\p{L}\p{N}])|(?<!\p{L})esti(?:val|vale|vaux)(?!\p{L})/giu,
    'summer',
  ],
  [whole('automne|automnal\\p{L}*'), 'autumn'],
  [whole('hiver|hivern\\p{L}+'), 'winter'],
] as const;

export const frenchHolidays = whole(
  String.raw`no[eë]l|veille de no[eë]l|réveillon|saint-sylvestre|(?:le )?jour de l[’']an|nouvel an|pâques|lundi de pâques|vendredi saint|pentecôte|toussaint|halloween|saint-valentin|chandeleur|épiphanie|mardi gras|carnaval|ascension|saint-nicolas|ramadan|fête nationale|14-juillet|fête des mères|[xvi]+e siècle|hier|avant-hier|(?:la semaine|le mois|l[’']année|l[’']été|l[’']hiver) (?:dernière?|passée?)`,
);

/** How the days of plan/holidays.ts are called. */
export const frenchNamedDays = `
  new-year=jour de l[’']an|nouvel an; new-year-eve=saint-sylvestre|réveillon; christmas=^no[eë]l$;
  christmas-eve=veille de no[eë]l|réveillon|^no[eë]l$; good-friday=vendredi saint; easter=^pâques$;
  easter-monday=pâques; whit-sunday=pentecôte; all-saints=toussaint; epiphany=épiphanie; valentine=saint-valentin;
  halloween=halloween; saint-nicholas=saint-nicolas; national-day=fête nationale|14-juillet;
`;

export const frenchClock = {
  hedge:
    /\b(?:vers|environ|autour|presque|peu|avant|après|jusqu|depuis|dès|de|et quelques)\b[^.!?]{0,14}$/iu,
  halves: [/^\s*du matin/iu, /^\s*(?:de l[’']après-midi|du soir)/iu],
  hour: 'vingt[ -]et[ -]une|vingt(?:-(?:deux|trois))?|dix-(?:sept|huit|neuf)|treize|quatorze|quinze|seize|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|midi|minuit|\\d|1\\d|2[0-4]',
  minutes:
    '(?:vingt|trente|quarante|cinquante)(?:-(?:et-)?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|dix-(?:sept|huit|neuf)|onze|douze|treize|quatorze|quinze|seize|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quart|demie?|[1-9]|[1-5]\\d',
  dayParts: [
    [whole('petit matin|aux aurores'), 0, 9.5],
    [whole('en pleine nuit|au (?:milieu|cœur) de la nuit'), 22, 29.5],
    [whole('dans (?:le noir|l.obscurité)|(?:à|une fois) la nuit tombée'), 16, 31.5],
    [whole('matins?|matinées?'), 3, 12.5],
    [whole('après-midi'), 11.5, 19],
    [whole('(?<!après-)midi'), 10.5, 14.75],
    [whole('soirs?|soirées?'), 15.75, 24],
    [
      whole('(?<!(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+) )nuits?|nocturnes?'),
      17.5,
      30.5,
    ],
    [whole('minuit'), 22.5, 26],
  ],
  sun: [
    [whole('lever d[eu] (?:soleil|jour)|aube|aurore|point du jour'), [3, 8.25]],
    [whole('coucher d[eu] soleil|tombée de la nuit'), [14.5, 23.5]],
    [whole('crépuscule|heure (?:dorée|bleue)'), [0, 24]],
  ],
} as const;

/** Nouns that are counted, by unit. */
export const frenchUnits = `
  second=secondes?; minute=minutes?; hour=heures?; day=jours?|journées?; night=nuits?; week=semaines?; month=mois;
  year=ans?|années?; km=km|kilomètres?; metre=m|mètres?;
  thing=photos?|images?|clichés?|moments?|chapitres?|lieux|étapes?|villes?|pays|albums?|scènes?|parties?|fois|reprises|séjours?|arrêts?|continents?;
`;

export const frenchPlaces =
  'allemagne angleterre londres rome romain naples venise florence milan turin gênes sicile sardaigne espagne barcelone séville grenade cordoue valence lisbonne athènes vienne munich cologne hambourg francfort genève bâle zurich bruxelles anvers bruges amsterdam copenhague stockholm varsovie cracovie prague budapest moscou tokyo pékin séoul new-york montréal québec alger tunis marrakech casablanca dakar asie afrique europe amérique océanie bretagne normandie provence alsace corse bourgogne marseille lyon bordeaux toulouse lille nantes strasbourg avignon cannes édimbourg dublin lucerne'.split(
    ' ',
  );
