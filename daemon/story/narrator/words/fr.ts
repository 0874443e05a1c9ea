import { holidays } from '../../plan/holidays.ts';
import { occasions } from '../../plan/happenings/occasion.ts';
import { partsOfDay } from '../../plan/clock.ts';
import { nouns, tableOf, wholeTable, type Words } from './words.ts';

/** French. */
export const french: Words = {
  locale: 'fr-FR',
  numerals:
    'aucun un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  quotes: ['« ', ' »', '‘', '’'],
  and: 'et',
  joins: [
    [/(?<=\b(?:midi|minuit) et demi)e/gu, ''],
    [/\b([Uu])n (\p{L}+) nuit\b/gu, '$1ne nuit de $2'],
    [/\b([Ss]ur) un des (?=\S+ photos)/gu, '$1 une des '],
    // Elision and contraction: « d’Arezzo », « de Hambourg », « au Caire », « à Paris et au Havre ».
    [
      /(?<!\p{L})([dq]u?)e (?=(?!onz)[aeiouâàéèêëîïôöûùœ]|y(?![aeiou])|h(?:eure|él[eè]ne|enri|ervé|ubert|onor|yères|onfleur|endaye|uguette|ilaire|onolulu|elsinki))/giu,
      '$1’',
    ],
    [/(?<!\p{L})à Le (?=\p{Lu})/gu, 'au '],
    [/(?<!\p{L})de Le (?=\p{Lu})/gu, 'du '],
    [/(?<!\p{L})à Les (?=\p{Lu})/gu, 'aux '],
    [/(?<!\p{L})de Les (?=\p{Lu})/gu, 'des '],
  ],
  nouns: wholeTable(
    nouns,
    `
    photo=une photo|{n} photos; person=une personne|{n} personnes; minute=une minute|{n} minutes;
    hour=une heure|{n} heures; hourAndHalf=une heure et demie|{n} heures; day=un jour|{n} jours;
    week=une semaine|{n} semaines; month=un mois|{n} mois; year=un an|{n} ans; nightBare=une|{n};
    night=une nuit|{n} nuits; country=un pays|{n} pays; town=un lieu|{n} lieux; metre=un mètre|{n} mètres;
    kilometre=un kilomètre|{n} kilomètres; screenshot=une capture|{n} captures;
    receipt=un ticket de caisse|{n} tickets de caisse; meme=une image transmise|{n} images transmises;
    `,
  ),
  kilometres: 'environ un kilomètre|environ {n} kilomètres',
  clock: {
    hours:
      'minuit|une heure|deux heures|trois heures|quatre heures|cinq heures|six heures|sept heures|huit heures|neuf heures|dix heures|onze heures|midi',
    full: 'à {h}',
    noon: 'à midi',
    midnight: 'à minuit',
    after: 'peu après {h}',
    before: 'peu avant {n}',
    fives:
      '{h} cinq|{h} dix|{h} et quart|{h} vingt|{h} vingt-cinq|{h} et demie|{n} moins vingt-cinq|{n} moins vingt|{n} moins le quart|{n} moins dix|{n} moins cinq',
    onDay: '{on} {t}',
    isDay: '{day}, {t}',
    about: 'vers {t}',
    at: 'à {t}',
    bare: /^(?:à|vers) /,
    exact: '{h} h {mm}',
    times: 'dans la nuit|le matin|vers midi|l’après-midi|le soir|le matin|en début d’après-midi',
    halves: ['', ''],
    ofDay: [' du matin', ' du matin', '', ' de l’après-midi', ' du soir', ' du soir'],
  },
  dates: {
    full: '{weekday} {d} {month} {year}',
    date: '{d} {month} {year}',
    first: '1er',
    on: 'le {day}',
    inMonth: 'en {day}',
    from: 'de {day}|de {day}|du {day}',
    range: 'du {a} au {b}',
    pair: 'les {a} et {b}',
    weekdayPart: '{weekday} {part}',
  },
  places: {
    in: 'à {town}',
    near: 'près de {town}',
    nearName: 'la région de {town}',
    to: 'à {town}',
    nearTo: 'près de {town}',
    again: 'à ',
  },
  parts: wholeTable(
    partsOfDay,
    'night=nuit; early-morning=matin; morning=matin; midday=midi; afternoon=après-midi; evening=soir; late-evening=soir',
  ),
  seasons: { spring: 'au printemps', summer: 'en été', autumn: 'en automne', winter: 'en hiver' },
  holidays: wholeTable(
    holidays,
    `
    new-year=le jour de l’An; epiphany=l’Épiphanie; valentine=la Saint-Valentin;
    good-friday=le Vendredi saint; easter=le dimanche de Pâques; easter-monday=le lundi de Pâques;
    may-day=la fête du Travail; whit-sunday=la Pentecôte; midsummer=la Saint-Jean; halloween=Halloween;
    all-saints=la Toussaint; saint-nicholas=la Saint-Nicolas; thanksgiving=Thanksgiving;
    christmas-eve=la veille de Noël; christmas=le jour de Noël; boxing-day=le lendemain de Noël;
    new-year-eve=la Saint-Sylvestre; national-day=la fête nationale;
    `,
  ),
  occasions: wholeTable(
    occasions,
    `
    birthday=l’anniversaire|l’anniversaire de {who}; wedding=le mariage|le mariage de {who};
    christening=le baptême|le baptême de {who}; graduation=la remise des diplômes;
    reunion=les retrouvailles+; honeymoon=la lune de miel; roundtrip=le circuit; roadtrip=le road trip;
    interrail=le voyage Interrail; classtrip=le voyage scolaire; excursion=l’excursion;
    sailing=la sortie en voilier; cruise=la croisière; hike=la randonnée; weekend=le week-end;
    holiday=les vacances+; festival=le festival; championship=le championnat; tournament=le tournoi; move=le déménagement; concert=le concert;
    carnival=le carnaval; season=la saison; fete=la fête; visit=la visite; christmas=Noël; easter=Pâques;
    `,
  ),
  things: tableOf(`
    dog=un chien; cat=un chat; horse=un cheval; bird=un oiseau; elephant=un éléphant; giraffe=une girafe;
    boat=un bateau; train=un train; bus=un bus; airplane=un avion; motorcycle=une moto; bicycle=un vélo;
    car=une voiture; truck=un camion; kite=un cerf-volant; umbrella=un parapluie; teddy bear=une peluche;
    bench=un banc; backpack=un sac à dos; potted plant=une plante; book=un livre; cup=une tasse ou un verre;
    wine glass=une tasse ou un verre; bottle=une bouteille; chair=une chaise; couch=un canapé;
    dining table=une table; laptop=un ordinateur portable; keyboard=un clavier; tv=un écran;
    tie=une cravate; sports ball=un ballon;
  `),
  friend: 'quelqu’un du cercle d’amis|{n} personnes du cercle d’amis',
  other: 'une autre personne|{n} autres',
  phrases: {
    'open.start': [
      'Tout a commencé[ {place:in},][ {day:on},] {clock:half}[ : {quotes}].',
      'C’est {place:in} que tout a commencé[, {day:on}], {clock:half}[ : {quotes}].',
      'Tout a commencé[ {place:in},][ {day:on},] {clock:half}, avec {seen} sur la première photo[ : {quotes}].',
      'j:La première photo a été prise {clock:half}[ {day:on}][ {place:in}][ : {quotes}].',
      'w:{clock:half}[, {day:on}], tout a commencé[ {place:in}][ : {quotes}].',
      'h:L’appareil s’est réveillé {clock:half}[ {day:on}][ {place:in}], et l’histoire avec lui[ : {quotes}].',
      '1:Nous avons commencé[ {place:in}][ {day:on}], {clock:half}[ : {quotes}].',
    ],
    'open.startDay': [
      'Tout a commencé[ {place:in}] {day:on}[, avec {seen}][ : {quotes}].',
      '1:Nous avons commencé[ {place:in}] {day:on}[ : {quotes}].',
    ],
    'open.occasion': [
      '[{shown}, ]{occasion} {occasion?a|ont} commencé[ {place:in},][ {day:on},] {clock:half}[, avec {seen}][ : {quotes}].',
      'w:{clock:half}[, {day:on}], {occasion} {occasion?a|ont} commencé[ {place:in}][ : {quotes}].',
      'h:{occasion} {occasion?a|ont} commencé[ {place:in}][ {day:on}], {clock:half}, et l’appareil avec[ : {quotes}].',
      '1:Pour nous, {occasion} {occasion?a|ont} commencé[ {place:in}][ {day:on}], {clock:half}[ : {quotes}].',
    ],
    'open.part': [
      'La suite a commencé {clock:half}[, avec {who}].',
      '{clock:half}, cela a continué[, avec {who}].',
      '1:Nous avons continué {clock:half}[, avec {who}].',
    ],
    'open.move': [
      '{clock:half}, ce fut {place:name}[, à {km} de {from:town}][ : {quotes}].',
      '{clock:half}, {who} {who?était|étaient} {place:in}[, à {km} de {from:town}][ : {quotes}].',
      'Ensuite vint {place:name}[, {km} plus loin], {clock:half}[ : {quotes}].',
      'h:{clock:half}, {from:town} a dû se passer de l’appareil : c’était le tour de {place:name}[, {km} plus loin][ : {quotes}].',
      '1:{clock:half}, nous étions {place:in}[, à {km} de {from:town}][ : {quotes}].',
    ],
    'open.day': [
      'Le {weekday} a commencé {began:half}[, de nouveau {place:in}][ : {quotes}].',
      '{day:on}, {clock:half}[, toujours {place:in}] : {quotes}.',
      '{day:on}, {who} {who?était|étaient} encore {place:in}[ : {quotes}].',
      '{day:on}, de nouveau {place:town}, {clock:half}[ : {quotes}].',
      'Le {whole} aussi a été pour {place:town}[ : {quotes}].',
      'La journée du {weekday} a commencé {began:half}[, toujours {place:in}][ : {quotes}].',
      'w:Le {weekday} est venu[, toujours {place:in}] ; il a commencé {began:half}[ : {quotes}].',
      'h:Le {weekday} a pris son service {clock:half}[, encore {place:in}][ : {quotes}].',
      'j:Les photos du {weekday} commencent {clock:half}[, toujours {place:in}][ : {quotes}].',
      '1:Nous avons commencé le {weekday} {began:half}[, toujours {place:in}][ : {quotes}].',
    ],
    'open.dayMove': [
      'Le {weekday} a commencé {place:in}[, à {km} de {from:town}], {began:half}[ : {quotes}].',
      '{day:on}, {who} {who?était|étaient} {place:in}[, à {km} de {from:town}][ : {quotes}].',
      '{day:on}, le chemin menait {place:to}[, {km} plus loin][ : {quotes}].',
      'Après {from:town} vint {place:name}, {day:on}[, {km} plus loin][ : {quotes}].',
      'Le {whole} a été pour {place:town}[, à {km} de {from:town}][ : {quotes}].',
      '[{km} plus loin, ]{day:on}, {who} {who?était|étaient} {place:in}[ : {quotes}].',
      'w:Le {whole} a appartenu à {place:town}[, à {km} de {from:town}][ : {quotes}].',
      'h:Le {whole} était ailleurs : {place:name}[, à {km}], {clock:half}[ : {quotes}].',
      'j:Les photos du {weekday} viennent de {place:town}[, à {km} de {from:town}] ; elles commencent {clock:half}[ : {quotes}].',
      '1:{day:on}, nous étions {place:in}[, à {km} de {from:town}], {clock:half}[ : {quotes}].',
    ],
    'open.later': [
      '{gap} plus tard, {day:on}, cela a continué[, {place:in}][ : {quotes}].',
      '{gap} plus tard, {day:on}[, {place:in}] : {quotes}.',
      '{gap} plus tard, {day:on}, {who} {who?était|étaient} {place:in}[ : {quotes}].',
      '{gap} plus tard, {day:on}, {who} {who?était|étaient} devant l’appareil.',
      'h:{gap} de repos pour l’appareil, puis on a de nouveau eu besoin de lui : {day:on}[, {place:in}][ : {quotes}].',
      'w:Après {gap}, {day:on}, il y eut de nouveau quelque chose à garder[, {place:in}][ : {quotes}].',
      '1:{gap} plus tard, {day:on}, nous avons repris[ {place:in}][ : {quotes}].',
    ],
    'open.apart': [
      '{day:on}, {who} {who?était|étaient} {place:in}[ : {quotes}].',
      '{day:on}, il y eut {had}[, {place:in}][, avec {who}].',
      '{day:on}, l’appareil était {place:in}[ : {quotes}].',
      '[{place:in}, ]{day:on}, {who} {who?était|étaient} devant l’appareil.',
      '{day:on}[, {place:in}] : {quotes}.',
      '{gap} plus tard, {day:on}, {who} {who?était|étaient} {place:in}[ : {quotes}].',
    ],
    'open.back': [
      '{day:on}, retour {place:to}[, à {km}][ : {quotes}].',
      'Retour {place:to} {day:on}[, après {km}][ : {quotes}].',
      '{day:on}, {who} {who?était|étaient} de nouveau {place:in}[, à {km} de {from:town}][ : {quotes}].',
      '1:{day:on}, nous étions de retour {place:in}[ : {quotes}].',
    ],
    'open.midnight': [
      'Minuit est passé, et la suite a commencé {clock}[, cette fois {place:in}][ : {quotes}].',
    ],
    'open.clockBack': [
      'En route, l’horloge a reculé : {place:in}[, à {km},] il était {clock:isHalf} {day:on}.',
    ],
    'open.undated': ['Ces photos viennent de {place:name}.', 'Tout cela, c’était {place:in}.'],
    gathering: [
      '[À {until:is}, ]l’appareil avait déjà croisé {who}.',
      'j:Les premières photos de {who} ont été prises en {duration}.',
      '1:Jusqu’à {until:is}, nous avons photographié {who}.',
    ],
    'gathering.together': [
      '{who} étaient là dès le début.',
      'j:Les premières photos montrent {who} ensemble.',
    ],
    'gathering.here': ['{who} étaient ensemble.', 'j:Une photo montre {who} ensemble.'],
    'gathering.again': [
      '{who} étaient de nouveau de la partie.',
      'h:{who} étaient de retour à leur poste.',
    ],
    newcomer: [
      '{clock}, ce fut le tour de {who}.',
      '[{clock}, ]{who} {who?était|étaient}[ {also}] sur les photos.',
      '[{clock}, ]{who} {who?était|étaient}[ {also}] de la partie[, avec {mates}].',
      'h:{who} {who?n’a fait|n’ont fait} face à l’appareil qu’à partir de {late:is}.',
      'j:{who} {who?apparaît|apparaissent} pour la première fois {clock}[, avec {mates}].',
    ],
    'newcomer.first': ['Le premier visage de la série, {clock} : {who}.'],
    newcomers: ['Puis vinrent {items}.', 'Devant l’appareil, ensuite : {items}.'],
    crowd: [
      '{clock}, {count} ont partagé une image[, dont {who}].',
      '[{clock}, ]{count} tenaient sur une seule photo[, dont {who}].',
      'w:{clock}, {count} se sont serrées pour une photo[, dont {who}].',
      'h:{clock}, une seule image a dû contenir {count}[, avec {who}].',
      'j:Le plus grand groupe, {count}, a été photographié {clock}[ ; {who} en {who?fait|font} partie].',
      '1:{clock}, nous avons réuni {count} sur une photo[, dont {who}].',
    ],
    'crowd.named': ['{clock}, {who} partageaient une photo.'],
    'crowd.everybody': ['{clock}, tout le monde était sur une photo : {who}.'],
    move: [
      '{clock}, ce fut {place:name}, à {km} de {from:town}[ : {quotes}].',
      'De {from:town}, le chemin menait {place:to}, à {km}, {clock}[ : {quotes}].',
      '{km} plus loin, {clock}, vint {place:name}[ : {quotes}].',
      '{clock}, {who} {who?était|étaient} {place:in}, à {km} de {from:town}[ : {quotes}].',
      'h:Au revoir {from:town} : c’était le tour de {place:name}, à {km}, {clock}[ : {quotes}].',
      'j:La première photo {place:in}, à {km}, a été prise {clock}[ : {quotes}].',
      '1:{clock}, nous étions {place:in}, à {km} de {from:town}[ : {quotes}].',
    ],
    'move.day': [
      '{day:on}, ce fut {place:name}, à {km} de {from:town}[ : {quotes}].',
      '{km} plus loin, {day:on}, vint {place:name}[ : {quotes}].',
      'j:La première photo {place:in}, à {km}, a été prise {day:on}[ : {quotes}].',
      '1:{day:on}, nous étions {place:in}, à {km} de {from:town}[ : {quotes}].',
    ],
    'move.back': [
      '{when:on}, retour {place:to}[ : {quotes}].',
      'Le chemin ramenait {place:to}, {when:on}[ : {quotes}].',
      'Puis ce fut le retour {place:to}[ : {quotes}].',
      '1:{when:on}, nous étions de retour {place:in}[ : {quotes}].',
    ],
    pause: [
      'À partir de {from:is}, l’appareil s’est reposé {duration}, jusqu’à {clock:is}.',
      'Aucune photo n’a été prise entre {from:is} et {clock:is}.',
      'h:De {from:is} à {clock:is}, même l’appareil a fait une pause.',
      '1:Entre {from:is} et {clock:is}, nous n’avons pris aucune photo.',
    ],
    'pause.days': ['Aucune photo n’a été prise entre le {before:is} et le {day:is}.'],
    'light.before-sunrise': [
      '[{clock}, ]le soleil n’était pas encore levé.',
      'h:Le soleil n’était pas encore de service[ {clock}], l’appareil si.',
      'w:Le soleil prenait son temps[ : {clock}, il n’était pas encore levé].',
    ],
    'light.after-sunset': [
      '[{clock}, ]le soleil était couché.',
      'Le soleil était déjà couché[ {clock}].',
      'h:Le soleil avait fini sa journée[ {clock}], l’appareil non.',
    ],
    holiday: ['C’était {holiday}.', 'h:Le calendrier disait : {holiday}.'],
    'holiday.day': ['Le {day}, c’était {holiday}[, avec {who}].', 'Puis vint {holiday}, le {day}.'],
    present: [
      'Sur {of:bare} photos, {count:bare} montrent {who}.',
      'On voit {who} sur {count:bare} des {of:bare} photos.',
    ],
    'present.most': ['Personne n’est sur plus de photos que {who} : {count:bare} sur {of:bare}.'],
    throughout: [
      '{who} {who?était|étaient} là de la première à la dernière heure.',
      'w:Du début à la fin, {who} {who?était|étaient} là.',
      'h:{who} {who?a tenu|ont tenu} de la première à la dernière heure.',
    ],
    peak: ['L’heure la plus remplie a commencé {clock} : {count:bare} des {of:bare} photos.'],
    height: [
      '{clock}, le point le plus haut était atteint, à {high} d’altitude.',
      'De {low}, le chemin montait à {high} d’altitude[, {clock}].',
    ],
    climb: [
      'De {low}, le chemin montait à {high} d’altitude.',
      'Ce jour-là, le chemin montait de {low} à {high} d’altitude.',
    ],
    pair: [
      'On voit {who} ensemble sur {count:bare} des {of:bare} photos.',
      '{who} sont ensemble sur {count:bare} des {of:bare} photos.',
    ],
    around: ['Entre {from:is} et {until:is}, on voit {who} sur les photos.'],
    evening: [
      'La journée s’est terminée {clock:half}, avec {who} sur la dernière photo.',
      'Sur la dernière photo de la journée, prise {clock:half}, on voit {who}.',
    ],
    'clocks.on': ['En route depuis {from:town}, l’horloge a été avancée de {hours}.'],
    'clocks.back': ['En route depuis {from:town}, l’horloge a été retardée de {hours}.'],
    seen: [
      'On voit {thing} sur {count:bare} des[ {of:bare}] photos.',
      '{thing} apparaît sur {count:bare} des[ {of:bare}] photos.',
      'h:{thing} a réussi à entrer dans {count:bare} des[ {of:bare}] photos.',
    ],
    'seen.once': ['{clock}, il y avait {thing} sur la photo.'],
    lettering: ['Sur une photo[, prise {clock},] on lit {quotes}.'],
    smiles: ['{clock}, tout le monde souriait sur la photo.'],
    'smiles.last': ['Sur la dernière photo, tout le monde sourit.'],
    keyword: ['{count} sont rangées sous {quotes}.'],
    keywords: ['Les mots-clés ici : {items}.'],
    mix: [
      'On voit une personne seule sur {solo:bare} des photos, deux sur {pairs:bare}, davantage sur {groups:bare}.',
    ],
    end: [
      'Cela s’est terminé {clock}[, au bout de {duration}][, avec {who} sur la photo][ ; tout avait commencé par {begun}].',
      'La dernière photo montre {who}[ ; tout avait commencé par {begun}].',
      'w:Et puis, {clock}, c’était fini[ ; la dernière photo montre {who}].',
      'h:{clock}, l’appareil a terminé sa journée[ ; le dernier regard : {who}].',
      'j:La série s’achève {clock}[, {duration} après la première photo][, avec {who}].',
      '1:Nous avons pris la dernière photo {clock}[ ; on y voit {who}].',
    ],
    'end.journey': [
      'Ainsi s’achevaient {days} en {towns}[, commencés par {begun}][ ; la dernière photo montre {who}].',
    ],
    'words.one': [
      '{clock} vint {quotes}[, {with}].',
      '{quotes} suivit {clock}[, {with}].',
      'Puis, {clock}, {quotes}[, {with}].',
      '{gap} plus tard vint {quotes}[, {with}].',
      '{clock}, place à {quotes}[, {with}].',
      '{clock}, il y eut {had}[, {with}].',
      'Vint ensuite {quotes}[, {with}].',
      '{attending} {attending?était|étaient} là pour {quotes}[, {clock}].',
      'Puis vint {quotes}[, {with}].',
      '{quotes} suivit[, {with}].',
      'Ensuite, {quotes}[, {with}].',
      'w:{quotes}, {clock}[, {with}] : la photo l’a gardé.',
      'h:Pour mémoire, {clock} : {quotes}[, {with}].',
      'j:Légende {clock} : {quotes}[, {with}].',
      '1:{clock}, nous avons eu {had}[, {with}].',
    ],
    'words.saying': [
      '{clock}[, {with}] : {quotes}.',
      '{gap} plus tard[, {with}] : {quotes}.',
      'Et puis[, {clock}][, {with}] : {quotes}.',
    ],
    'words.asked': ['{clock}[, {with}], la question : {quotes}.', 'Alors, la question : {quotes}.'],
    'words.row': [
      '{clock} vint {first}[, puis {middle}], et {until} {last}.',
      '{clock} vint {first}, puis {rest}.',
      'Après {first}[, {clock},] {rest?vint|vinrent} {rest}.',
      '{time}, il y eut {had}.',
      'Entre {first}[, {clock},] et {last}[, {until},] il y eut {middle}.',
      'De {first}[, {clock},] à {last}, il s’est passé {duration}, avec {middle} entre les deux.',
      'Place à {items}.',
      'h:Au procès-verbal : {items}.',
      'j:Les légendes[ dès {clock:is}] : {items}.',
      '1:Nous avons noté {items}[ dès {clock:is}].',
    ],
    'words.apart': ['{clock} vint {first}, {until} {last}.', '{first} {clock}, {last} {until}.'],
    'words.scans': ['{since} il y a {first}[{rest}].'],
    'words.undated': [
      'Parmi les photos : {items}.',
      'On lit sous les photos : {items}.',
      'Et il y a {also} {items}.',
    ],
    pace: ['{count} ont été prises en {duration}.', '1:En {duration}, nous avons pris {count}.'],
    portrait: [
      'Les {count} montrent toutes {who}.',
      'h:{count}, un visage : {who}.',
      'w:{who}, sur {count}, et personne d’autre.',
    ],
    'stand.day': [
      'Un {part}[ {season}][ {place:in}][, de {start} à {end}][, avec {who}].',
      'w:Un {part}[ {season}][ avec {who}][ {place:in}][, de {start} à {end}].',
      'j:De {start} à {end} : un {part}[ {season}][ {place:in}][, avec {who}].',
      'h:Un {part}[ {season}][ {place:in}], réduit à {photos} : de {start} à {end}[, avec {who}].',
      '1:Notre {part}[ {season}][ {place:in}][, de {start} à {end}][, avec {who}].',
    ],
    'words.last': ['[{clock}, ]pour finir, {quotes}[ ; tout avait commencé par {begun}].'],
    'stand.one': ['Une photo[ de {who}], prise[ {place:in},] {day:on}, {clock}.'],
    'stand.trip': [
      '{days}[ {season}][ {place}][, {way}], {span}[, avec {who}].',
      'w:{days}[ avec {who}][ {place}][ {season}][, {way}], {span}.',
      'j:{span} : {days}[ {season}][ {place}][, {way}][, avec {who}].',
      'h:{days}[ {season}][ {place}][, {way}], réduits à {photos} : {span}[, avec {who}].',
      '1:Nos {days}[ {season}][ {place}][, {way}], {span}[, avec {who}].',
    ],
    'stand.box': [
      '{span}[, {place}][, avec {who}] : de {begun} à {ended}[ ; à côté, {rest}].',
      '{span}[, {place}][, avec {who}] : {photos}[ ; à côté, {rest}].',
    ],
    'stand.undated': ['{photos}[ {place:in}][, avec {who}][ ; à côté, {rest}].'],
    'stand.portrait': ['{photos}[ de {who}][ {place:in}].'],
    'stand.empty': ['Il n’y a encore rien à montrer ici.'],
    'stand.totals': [
      '{countries}[, {towns}][, {km} en ligne droite][, jusqu’à {high} d’altitude].',
      '{towns}[, {km} en ligne droite][, jusqu’à {high} d’altitude].',
      '{km} en ligne droite[, jusqu’à {high} d’altitude].',
      'De photo en photo, cela fait au moins {walk}.',
    ],
    'stand.nights': ['{items}.', 'w:{items} : ainsi passèrent les nuits.'],
    'who.every': ['sur {count?la seule photo|les deux photos|toutes les photos}[, {place:in}]'],
    'who.line': [
      'sur {count:bare} des {of:bare} photos[, {place:in}][, {span}][ ; le plus souvent avec {with}]',
      'sur {count:bare} des {of:bare} photos[, {place:in}][ ; le plus souvent avec {with}]',
    ],
  },
  labels: {
    'title.route': 'De {a} à {b}',
    'title.back': 'De {a} à {b} et retour',
    'title.onePerson': 'Une personne',
    'span.and': '{a} et {b}',
    'span.to': '{a} à {b}',
    'span.days': 'de {a} à {b}',
    'span.between': 'entre {a} et {b}',
    'way.back': 'de {a} à {b} et retour',
    'way.base': '{place:in} avec des excursions à {towns}',
    'heading.from': 'Dès {clock}',
    'heading.others': 'D’autres photos',
    also: 'aussi',
    shown: 'sur les photos',
    with: 'avec {who}',
    'with.crowd': 'avec {who} sur la photo',
    'caption.sun.before': 'avant le lever du soleil',
    'caption.sun.after': 'après le coucher du soleil',
    'alt.photo': 'Photo',
    'alt.screenshot': 'Capture d’écran',
    'alt.aloft': 'en vol',
    'alt.words': '{head} : {quotes}',
    'alt.keywords': '{head} : {items}',
    'alt.smile': '{head}, tout sourire',
    'alt.smiles': '{head}, tout sourire',
    'alt.smilesBoth': '{head}, tout sourire',
    'alt.things': '{head}, avec {things}',
    'alt.daylight': '{head} à la lumière du jour',
    'alt.lettering': '{head} ; inscription : {quotes}',
    'alt.letteringAlone': 'Inscription : {quotes}',
    'alt.close': '{who} en gros plan',
    'alt.left': '{who} à gauche',
    'alt.centre': '{who} au milieu',
    'alt.right': '{who} à droite',
    'alt.two': '{a} à gauche, {b} à droite',
    'alt.twice': '{who}, en double',
    'alt.row': '{items}, de gauche à droite',
    'alt.several': 'Plusieurs personnes',
    'alt.group': 'Un groupe de {count}',
    'alt.groupWith': '{count}, dont {who}',
    'alt.unsure': 'Peut-être : {text}',
    'who.heading': 'Qui est sur les photos',
    'who.face': 'Visage',
    'who.colon': '\u00a0:',
    'gallery.heading': 'D’autres photos',
  },
  neutral: 'midi minuit quart demie heure heures minutes jours semaines kilomètres',
};
