import { holidays } from '../../plan/holidays.ts';
import { occasions } from '../../plan/happenings/occasion.ts';
import { partsOfDay } from '../../plan/clock.ts';
import { nouns, tableOf, wholeTable, type Words } from './words.ts';

/** German. */
export const german: Words = {
  locale: 'de-DE',
  numerals:
    'kein ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  quotes: ['„', '“', '‚', '‘'],
  and: 'und',
  joins: [
    [/\beins Uhr\b/g, 'ein Uhr'],
    [/\b([Ee]in|[Uu]nser) (?=\p{L}+tagnacht|Mittwochnacht)/gu, '$1e '],
    // „Am Samstag, 26. August, fing alles an“.
    [/((?:tag|Mittwoch), \d+\. \p{Lu}\p{L}+(?: \d{4})?) (?=[\p{L}„@])/gu, '$1, '],
    [/\b([Aa]uf) ein von\b/g, '$1 einem von'],
  ],
  nouns: wholeTable(
    nouns,
    `
    photo=ein Foto|{n} Fotos|einem Foto; person=eine Person|{n} Personen|einer Person;
    minute=eine Minute|{n} Minuten|einer Minute; hour=eine Stunde|{n} Stunden|einer Stunde;
    hourAndHalf=anderthalb Stunden|{n} Stunden; day=ein Tag|{n} Tage|einem Tag|{n} Tagen|einen Tag;
    week=eine Woche|{n} Wochen|einer Woche; month=ein Monat|{n} Monate|einem Monat|{n} Monaten|einen Monat;
    year=ein Jahr|{n} Jahre|einem Jahr|{n} Jahren; nightBare=eine|{n};
    night=eine Nacht|{n} Nächte|einer Nacht|{n} Nächten; country=ein Land|{n} Länder; town=ein Ort|{n} Orte|einem Ort|{n} Orten;
    metre=einen Meter|{n} Meter|einem Meter|{n} Metern; kilometre=ein Kilometer|{n} Kilometer|einem Kilometer|{n} Kilometern;
    screenshot=ein Screenshot|{n} Screenshots; receipt=ein Beleg|{n} Belege;
    meme=ein weitergeschicktes Bild|{n} weitergeschickte Bilder;
    `,
  ),
  kilometres: 'rund ein Kilometer|rund {n} Kilometer|rund einem Kilometer|rund {n} Kilometern',
  clock: {
    hours: 'Mitternacht|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwölf',
    full: 'um {h} Uhr',
    noon: 'um zwölf Uhr mittags',
    midnight: 'um Mitternacht',
    after: 'kurz nach {h}',
    before: 'kurz vor {n}',
    fives:
      'fünf nach {h}|zehn nach {h}|Viertel nach {h}|zwanzig nach {h}|fünf vor halb {n}|halb {n}|fünf nach halb {n}|zwanzig vor {n}|Viertel vor {n}|zehn vor {n}|fünf vor {n}',
    onDay: '{on} {t}',
    isDay: '{day}, {t}',
    about: 'gegen {t}',
    at: 'um {t}',
    bare: /^(?:um|gegen) /,
    exact: '{h}:{mm} Uhr',
    times:
      'in der Nacht|am Morgen|um die Mittagszeit|am Nachmittag|am Abend|am Vormittag|um die Mittagszeit',
    halves: ['', ''],
    ofDay: [' nachts', ' morgens', ' mittags', ' nachmittags', ' abends', ' abends', ' vormittags'],
  },
  dates: {
    full: '{weekday}, {d}. {month} {year}',
    date: '{d}. {month} {year}',
    first: '1',
    on: 'am {day}',
    inMonth: 'im {day}',
    from: 'von {day}|vom {day}|vom {day}',
    range: 'vom {a} bis zum {b}',
    pair: 'am {a} und {b}',
    weekdayPart: '{weekday}{part}',
  },
  places: {
    in: 'in {town}',
    near: 'bei {town}',
    nearName: 'die Gegend um {town}',
    to: 'nach {town}',
    nearTo: 'in die Gegend um {town}',
    again: '',
  },
  parts: wholeTable(
    partsOfDay,
    `
    night=nacht; early-morning=morgen; morning=morgen; midday=mittag; afternoon=nachmittag; evening=abend;
    late-evening=abend
    `,
  ),
  seasons: { spring: 'Frühling', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
  holidays: wholeTable(
    holidays,
    `
    new-year=Neujahr; epiphany=Dreikönigstag; valentine=Valentinstag; good-friday=Karfreitag;
    easter=Ostersonntag; easter-monday=Ostermontag; may-day=Maifeiertag; whit-sunday=Pfingstsonntag;
    midsummer=Johannistag; halloween=Halloween; all-saints=Allerheiligen; saint-nicholas=Nikolaustag;
    thanksgiving=Thanksgiving; christmas-eve=Heiligabend; christmas=erster Weihnachtstag;
    boxing-day=zweiter Weihnachtstag; new-year-eve=Silvester; national-day=Nationalfeiertag;
    `,
  ),
  occasions: wholeTable(
    occasions,
    `
    birthday=der Geburtstag|der Geburtstag von {who}; wedding=die Hochzeit|die Hochzeit von {who};
    christening=die Taufe|die Taufe von {who}; graduation=die Abschlussfeier; reunion=das Klassentreffen;
    honeymoon=die Flitterwochen+; roundtrip=die Rundreise; roadtrip=der Roadtrip;
    interrail=die Interrail-Reise; classtrip=die Klassenfahrt; excursion=der Ausflug; sailing=der Segeltörn;
    cruise=die Kreuzfahrt; hike=die Wanderung; weekend=das Wochenende; holiday=der Urlaub;
    festival=das Festival; championship=die Meisterschaft; tournament=das Turnier; move=der Umzug; concert=das Konzert; carnival=der Karneval;
    season=die Saison; fete=das Fest; party=die Party;
    picnic=das Picknick; barbecue=das Grillen; visit=der Besuch; christmas=Weihnachten; easter=Ostern;
    `,
  ),
  things: tableOf(`
    dog=ein Hund; cat=eine Katze; horse=ein Pferd; bird=ein Vogel; elephant=ein Elefant;
    giraffe=eine Giraffe; boat=ein Boot; train=ein Zug; bus=ein Bus; airplane=ein Flugzeug;
    motorcycle=ein Motorrad; bicycle=ein Fahrrad; car=ein Auto; truck=ein Lastwagen; kite=ein Drachen;
    umbrella=ein Schirm; teddy bear=ein Stofftier; bench=eine Bank; backpack=ein Rucksack;
    potted plant=eine Pflanze; book=ein Buch; cup=eine Tasse oder ein Glas;
    wine glass=eine Tasse oder ein Glas; bottle=eine Flasche; chair=ein Stuhl; couch=ein Sofa;
    dining table=ein Tisch; laptop=ein Laptop; keyboard=eine Tastatur; tv=ein Bildschirm; tie=eine Krawatte;
    sports ball=ein Ball;
  `),
  friend: 'jemand aus dem Freundeskreis|{n} aus dem Freundeskreis',
  other: 'eine weitere Person|{n} weitere|einer weiteren Person|{n} weiteren',
  phrases: {
    'open.start': [
      'Es begann[ {place:in}][ {day:on},] {clock:half}[: {quotes}].',
      'Los ging es[ {place:in}][ {day:on},] {clock:half}[: {quotes}].',
      'Es begann[ {place:in}][ {day:on},] {clock:half}, mit {seen:dat} vor der Kamera[: {quotes}].',
      'j:Das erste Foto entstand[ {day:on}] {clock:half}[ {place:in}][: {quotes}].',
      'w:{clock:half}[, {day:on},] fing[ {place:in}] alles an[: {quotes}].',
      'h:Die Kamera legte[ {day:on}] {clock:half}[ {place:in}] los, und mit ihr die Geschichte[: {quotes}].',
      '1:Wir fingen[ {place:in}][ {day:on}] {clock:half} an[: {quotes}].',
    ],
    'open.startDay': [
      'Es begann[ {place:in}] {day:on}[, mit {seen:dat} vor der Kamera][: {quotes}].',
      '1:Wir fingen[ {place:in}] {day:on} an[: {quotes}].',
    ],
    'open.occasion': [
      '{occasion} {occasion?begann|begannen}[ {place:in}][ {day:on},] {clock:half}[, mit {seen:dat} vor der Kamera][: {quotes}].',
      '{shown} {occasion?begann|begannen} {occasion}[ {place:in}][ {day:on},] {clock:half}[, mit {seen:dat} vor der Kamera][: {quotes}].',
      'w:{clock:half}[, {day:on},] {occasion?begann|begannen}[ {place:in}] {occasion}[: {quotes}].',
      'h:{clock:half}[, {day:on},] {occasion?ging|gingen}[ {place:in}] {occasion} los, und die Kamera gleich mit[: {quotes}].',
      '1:Für uns {occasion?begann|begannen} {occasion}[ {place:in}][ {day:on},] {clock:half}[: {quotes}].',
    ],
    'open.part': [
      '{clock:half} ging es weiter[, mit {who:dat}].',
      'Weiter ging es {clock:half}[, mit {who:dat}].',
      '1:{clock:half} machten wir weiter[, mit {who:dat}].',
    ],
    'open.move': [
      '{clock:half} kam {place:name}[, {km} von {from:town} entfernt][: {quotes}].',
      'Als Nächstes kam {place:name}[, {km} weiter], {clock:half}[: {quotes}].',
      'Weiter ging es {clock:half} {place:in}[, {km} entfernt][: {quotes}].',
      '{clock:half} {who?war|waren} {who} {place:in}[, {km} von {from:town} entfernt][: {quotes}].',
      'h:{clock:half} musste {from:town} ohne Kamera auskommen: {place:name} war dran[, {km} weiter][: {quotes}].',
      'w:Und dann {place:name}[, {km} weiter], {clock:half}[: {quotes}].',
      '1:{clock:half} waren wir {place:in}[, {km} von {from:town} entfernt][: {quotes}].',
    ],
    'open.day': [
      'Der {weekday} begann {began:half}[, wieder {place:in}][: {quotes}].',
      '{day:on} ging es[ {place:in}] {clock:half} weiter[, mit {seen:dat}][: {quotes}].',
      '{weekday}, {clock:isHalf}[, wieder {place:in}]: {quotes}.',
      '{day:on} {who?war|waren} {who} noch {place:in}[: {quotes}].',
      '{who} {who?war|waren} {day:on} wieder {place:in}[: {quotes}].',
      'Auch der {whole} gehörte {place:town}[: {quotes}].',
      'Mehr von {place:town} gab es am {whole} ab {clock:isHalf}[: {quotes}].',
      'w:Der {whole} kam, {place:town} blieb; er begann {began:half}[: {quotes}].',
      'w:Noch ein Tag für {who} {place:in}: {whole}[: {quotes}].',
      'h:Der {weekday} trat {clock:half} seinen Dienst an[, wieder {place:in}][: {quotes}].',
      'h:Der {whole} änderte nichts am Ort; {who} {who?war|waren} noch {place:in}[: {quotes}].',
      'j:Die Bilder vom {weekday} beginnen {clock:half}[, wieder {place:in}][: {quotes}].',
      '1:Den {weekday} begannen wir {began:half}[, noch immer {place:in}][: {quotes}].',
    ],
    'open.dayMove': [
      'Der {weekday} begann {began:half} {place:in}[, {km} von {from:town} entfernt][: {quotes}].',
      '{day:on} {who?war|waren} {who} {place:in}[, {km} von {from:town} entfernt][: {quotes}].',
      'Bis {weekday} {party?war|waren} {party} {place:to} gekommen[, {km} weiter][: {quotes}].',
      'Weiter ging es {day:on} {place:to}[, {km} weit][: {quotes}].',
      '{day:on}, {clock:half}, {who?war|waren} {who} schon {place:in}[, {km} weiter][: {quotes}].',
      'Der {whole} gehörte {place:town}[, {km} weiter][: {quotes}].',
      '{day:on} ging es {place:to}[, {km} weit][: {quotes}].',
      '{day:on} kam {place:name}[, {km} von {from:town} entfernt][: {quotes}].',
      'Auf {from:town} folgte {day:on} {place:name}[, {km} entfernt][: {quotes}].',
      '[{km} weiter, ]{day:on}, {who?war|waren} {who} {place:in}[: {quotes}].',
      'w:Der {whole} gehörte ganz {place:town}[, {km} von {from:town} entfernt][: {quotes}].',
      'w:Und dann, {day:on}, {place:name}[, {km} entfernt][: {quotes}].',
      'h:Der {whole} war woanders: {place:name}[, {km} entfernt], {clock:half}[: {quotes}].',
      'h:{from:town} musste {day:on} ohne {party} auskommen: {place:name} war dran[, {km} weiter][: {quotes}].',
      'j:Die Bilder vom {weekday} stammen aus {place:town}[, {km} von {from:town} entfernt]; sie beginnen {clock:half}[: {quotes}].',
      '1:{day:on} waren wir ab {clock:isHalf} {place:in}[, {km} von {from:town} entfernt][: {quotes}].',
      '1:Der {weekday} führte uns {place:to}[, {km} weit][: {quotes}].',
      '1:Unser {weekday} begann {began:half} {place:in}[, {km} weiter][: {quotes}].',
    ],
    'open.later': [
      '{gap:acc} später, {day:on}, ging es[ {place:in}] weiter[: {quotes}].',
      '{gap:acc} später, {day:on}, {who?war|waren} {who} {place:in}[: {quotes}].',
      '{gap:acc} später, {day:on}, {who?stand|standen} {who} vor der Kamera.',
      '{gap:acc} später, {day:on}[, {place:in}]: {quotes}.',
      'h:{gap:acc} Ruhe für die Kamera, dann wurde sie wieder gebraucht: {day:on}[ {place:in}][: {quotes}].',
      'w:Nach {gap:dat}, {day:on}, gab es[ {place:in}] wieder etwas festzuhalten[: {quotes}].',
      'j:Die nächsten Bilder entstanden[ {place:in}] {day:on}, {gap:acc} später[: {quotes}].',
      '1:{gap:acc} später, {day:on}, machten wir[ {place:in}] weiter[: {quotes}].',
    ],
    'open.apart': [
      '{day:on} {who?war|waren} {who} {place:in}[: {quotes}].',
      '{day:on} gab es {had}[, {place:in}][, mit {who:dat}].',
      '{day:is}[, {place:in}]: {quotes}.',
      '{day:on} {seen?stand|standen} {seen} {place:in} vor der Kamera.',
      '{day:on} war die Kamera {place:in}.',
      '{day:on} kam die Kamera {place:in} zum Einsatz.',
      '{day:on} traf die Kamera auf {who}.',
      '{who} {who?stand|standen} {day:on} vor der Kamera.',
      '{gap:acc} später, {day:on}, {who?war|waren} {who} {place:in}[: {quotes}].',
      'Ein Tag mit {who:dat} {place:in}: {oneDay}.',
      '{place:in} {who?stand|standen} {day:on} {who} vor der Kamera.',
      '1:{day:on} waren wir {place:in}[: {quotes}].',
    ],
    'open.stay': [
      '{days} war die Kamera {place:in}[, mit {who:dat} davor].',
      'Dann kam {place:name}, {days}[, mit {who:dat} auf den Bildern].',
      'j:Die Bilder {days} sind aus {place:town}[; sie zeigen {who}].',
      '1:{days} waren wir {place:in}[, mit {who:dat} auf den Bildern].',
    ],
    'open.back': [
      '{day:on} ging es zurück {place:to}[, {km} weit][: {quotes}].',
      'Zurück {place:in}, {day:on}[, nach {km:dat}][: {quotes}].',
      '{day:on} {who?war|waren} {who} wieder {place:in}[, {km} von {from:town} entfernt][: {quotes}].',
      '1:{day:on} waren wir zurück {place:in}[: {quotes}].',
    ],
    'open.midnight': [
      'Mitternacht ging vorbei, und {clock} ging es[ {place:in}] weiter[: {quotes}].',
      'Der neue Tag war noch jung, {clock}, als[ {place:in}] das nächste Bild entstand[: {quotes}].',
    ],
    'open.clockBack': [
      'Unterwegs war die Uhr zurückgegangen; {place:in}[, {km} entfernt,] war es {day:on} {clock:isHalf}.',
      'Nach der Uhr war es wieder {weekday}: {clock:half}[ {place:in}].',
    ],
    'open.undated': ['Diese Bilder stammen aus {place:name}.', 'All das war {place:in}.'],
    gathering: [
      'Bis {until:is} waren {who} {who?|beide|alle} vor der Kamera.',
      '{who} waren bis {until:is} {who?|beide|alle} da.',
      'Bis {until:is} waren {who} {who?|beide|alle} im Bild.',
      'h:Bis {until:is} hatte die Kamera {who} {who?|beide|alle} erwischt.',
      'w:Bis {until:is} waren {who} {who?|beide|alle} mit im Bild.',
      'Bis dahin waren {who} {who?|beide|alle} vor der Kamera.',
      'j:{who} wurden innerhalb von {duration:dat} fotografiert.',
      '1:Bis {until:is} hatten wir {who} fotografiert.',
    ],
    'gathering.together': [
      '{who} waren von Anfang an dabei.',
      'Von den ersten Bildern an waren {who} zusammen.',
      'w:{who} waren von Beginn an beisammen.',
      'j:Die ersten Bilder zeigen {who} zusammen.',
    ],
    'gathering.here': [
      '{who} waren zusammen da.',
      '{who} standen gemeinsam vor der Kamera.',
      'w:{who} waren nah beisammen.',
      'j:{who} wurden zusammen fotografiert.',
    ],
    'gathering.again': [
      '{who} waren wieder dabei.',
      'Wieder mit dabei: {who}.',
      'h:{who} waren wieder auf ihren Posten.',
    ],
    again: [
      '{clock} war {who} wieder dabei.',
      'Wieder dabei war {who}[, {clock}].',
      'j:Wieder zeigen die Bilder {who}[, ab {clock:is}].',
    ],
    'again.some': [
      'Wieder dabei waren {who}[, ab {clock:is}].',
      'j:Wieder zeigen die Bilder {who}[, ab {clock:is}].',
    ],
    newcomer: [
      '{clock} {who?kam|kamen} {who} ins Bild.',
      'Ab {since:is} {who?war|waren} {also} {who} dabei[, mit {mates:dat}].',
      'Ab {sole:is} {who?war|waren} {who} dabei.',
      '{who} {who?stieß|stießen} {joined} dazu.',
      '{who} {who?stieß|stießen} {joined} zu {mates:dat}.',
      'h:{who} {who?ließ|ließen} sich bis {late:is} Zeit für die Kamera.',
      'j:{who} {who?ist|sind} {clock} zum ersten Mal zu sehen[, mit {mates:dat}].',
      'Nun {who?war|waren} {also} {who} dabei.',
      'Nun {who?war|waren} {who} dabei.',
    ],
    'newcomer.first': [
      'Das erste Gesicht in den Bildern, {clock}: {who}.',
      'Zuerst {who?kam|kamen} {clock} {who} ins Bild.',
    ],
    newcomers: [
      'Nach und nach kamen ins Bild: {items}.',
      'Dann kamen {items}.',
      'Vor die Kamera kamen {items}.',
    ],
    crowd: [
      '{clock} teilten sich {count} ein Bild[, darunter {who}].',
      '{count} passten[ {clock}] auf ein Bild[, darunter {who}].',
      '{count} standen[ {clock}] zugleich vor der Kamera[, darunter {who}].',
      'w:{clock} rückten {count} für ein Bild zusammen[, darunter {who}].',
      'h:{clock} musste ein Bild {count} fassen[, {who} inbegriffen].',
      'j:Die größte Gruppe, {count}, wurde {clock} fotografiert[; {who} {who?gehört|gehören} dazu].',
      '1:{clock} bekamen wir {count} auf ein Bild[, darunter {who}].',
    ],
    'crowd.named': [
      '{clock} teilten sich {who} ein Bild.',
      '{who} kamen[ {clock}] auf einem Bild zusammen.',
    ],
    'crowd.everybody': [
      '{clock} waren alle auf einem Bild: {who}.',
      'Ein Bild[, entstanden {clock},] hat sie alle: {who}.',
      'h:{clock} hatte die Kamera alle auf einmal: {who}.',
    ],
    move: [
      '{clock} kam {place:name}, {km} von {from:town} entfernt[: {quotes}].',
      'Von {from:town} ging es {clock} weiter {place:to}, {km} weit[: {quotes}].',
      '{km} weiter, {clock}, kam {place:name}[: {quotes}].',
      '{clock} {who?war|waren} {who} {place:in}, {km} von {from:town} entfernt[: {quotes}].',
      'Dann ging es weiter {place:to}, {km} weit[: {quotes}].',
      'h:{from:town} blieb zurück: {place:name}, {km} entfernt, kam {clock} dran[: {quotes}].',
      'w:Dann kam {place:name}, {km} weiter, {clock}[: {quotes}].',
      'j:Das erste Bild {place:in}, {km} entfernt, entstand {clock}[: {quotes}].',
      '1:{clock} waren wir {place:in}, {km} von {from:town} entfernt[: {quotes}].',
    ],
    'move.day': [
      '{day:on} kam {place:name}, {km} von {from:town} entfernt[: {quotes}].',
      '{km} weiter, {day:on}, kam {place:name}[: {quotes}].',
      '{day:on} ging es weiter {place:to}, {km} weit[: {quotes}].',
      'w:Und {day:on} kam {place:name}, {km} weiter[: {quotes}].',
      'h:{day:on} war {place:name} dran, {km} entfernt[: {quotes}].',
      'j:Das erste Bild {place:in}, {km} entfernt, entstand {day:on}[: {quotes}].',
      '1:{day:on} waren wir {place:in}, {km} von {from:town} entfernt[: {quotes}].',
    ],
    'move.back': [
      '{when:on} ging es zurück {place:to}[: {quotes}].',
      'Der Weg führte {when:on} zurück {place:to}[: {quotes}].',
      'Dann ging es zurück {place:to}[: {quotes}].',
      '1:{when:on} waren wir zurück {place:in}[: {quotes}].',
    ],
    pause: [
      'Ab {from:is} ruhte die Kamera {duration:acc}, bis {clock:is}.',
      'Zwischen {from:is} und {clock:is} entstand kein Bild.',
      'h:Von {from:is} bis {clock:is} hatte selbst die Kamera Pause.',
      '1:Zwischen {from:is} und {clock:is} fotografierten wir nicht.',
    ],
    'pause.days': [
      'Dann {duration:acc} ohne Bild, bis zum {day:is}.',
      'Zwischen dem {before:is} und dem {day:is} entstand kein Bild.',
    ],
    'light.before-sunrise': [
      '{clock} war die Sonne noch nicht auf.',
      'Die Sonne war[ {clock}] noch nicht aufgegangen.',
      'Das war vor Sonnenaufgang.',
      'h:Die Sonne hatte[ {clock}] noch keinen Dienst, die Kamera schon.',
      'w:Die Sonne ließ sich Zeit[; {clock} war sie noch nicht auf].',
    ],
    'light.after-sunset': [
      '{clock} war die Sonne gerade untergegangen.',
      'Die Sonne war[ {clock}] gerade untergegangen.',
      'w:Die Sonne war[ {clock}] schon untergegangen.',
      'h:Die Sonne hatte[ {clock}] Feierabend, die Kamera nicht.',
    ],
    holiday: ['Es war {holiday}.', 'Das war {holiday}.', 'h:Im Kalender stand: {holiday}.'],
    'holiday.day': [
      'Am {day} war {holiday}[, mit {who:dat} vor der Kamera].',
      'Am {day} war {holiday}[, und {who} {who?stand|standen} vor der Kamera].',
    ],
    present: [
      'Von allen {of:bare} Bildern zeigen {count:bare} {who}.',
      '{who} {who?ist|sind} auf {count:bare} von {of:bare} Bildern zu sehen.',
    ],
    'present.most': [
      '{who} {who?ist|sind} auf {count:bare} von {of:bare} Bildern zu sehen, öfter als irgendwer sonst.',
      'Niemand ist auf mehr Bildern als {who}: {count:bare} von {of:bare}.',
    ],
    throughout: [
      '{who} {who?war|waren} von der ersten bis zur letzten Stunde dabei.',
      'w:{who} {who?blieb|blieben} von der ersten bis zur letzten Stunde.',
      'h:{who} {who?hielt|hielten} von der ersten bis zur letzten Stunde durch.',
    ],
    peak: [
      'In keiner Stunde entstanden mehr Bilder als in der, die {clock} begann: {count:bare} von {of:bare}.',
    ],
    height: [
      '{clock} war der höchste Punkt erreicht, {high} über dem Meeresspiegel.',
      'Von {low:dat} ging es hinauf auf {high} über dem Meeresspiegel[, erreicht {clock}].',
      'Hinauf ging es auf {high} über dem Meeresspiegel, erreicht {clock}.',
      'Damit war der höchste Punkt erreicht, {high} über dem Meeresspiegel.',
    ],
    climb: [
      'Von {low:dat} ging es hinauf auf {high} über dem Meeresspiegel.',
      'Der Tag führte von {low:dat} hinauf auf {high} über dem Meeresspiegel.',
      'Hinauf ging es, von {low:dat} auf {high} über dem Meeresspiegel.',
    ],
    pair: [
      '{who} waren auf {count:bare} von {of:bare} Bildern zusammen.',
      'Auf {count:bare} von {of:bare} Bildern waren {who} beieinander.',
      'h:{who} waren kaum zu trennen: Auf {count:bare} von {of:bare} Bildern sind es beide.',
    ],
    around: ['Von {from:is} bis {until:is} {who?war|waren} {who} auf den Bildern.'],
    evening: [
      'Der Tag endete {clock:half}[, mit {who:dat} auf dem letzten Bild].',
      'Auf dem letzten Bild des Tages, entstanden {clock:half}, {who?war|waren} {who}.',
      'h:{clock:half} hatte die Kamera Feierabend; zuletzt vor ihr: {who}.',
      '1:Unser Tag endete {clock:half}, mit {who:dat} auf dem letzten Bild.',
    ],
    'clocks.on': [
      'Hier gehen die Uhren {hours} vor gegenüber {from:town}.',
      'Auf dem Weg von {from:town} wurde die Uhr um {hours} vorgestellt.',
    ],
    'clocks.back': [
      'Hier gehen die Uhren {hours} nach gegenüber {from:town}.',
      'Auf dem Weg von {from:town} wurde die Uhr um {hours} zurückgestellt.',
    ],
    seen: [
      '{thing} ist auf {count:bare} der[ {of:bare}] Bilder zu sehen.',
      'Auf {count:bare} der[ {of:bare}] Bilder ist {thing} zu sehen.',
      'h:{thing} hat es auf {count:bare} der[ {of:bare}] Bilder geschafft.',
    ],
    'seen.once': [
      '{clock} war {thing} im Bild.',
      'Auf einem der Bilder[, entstanden {clock},] ist {thing} zu sehen.',
      'h:Auch {thing} bekam[ {clock}] ein Bild.',
    ],
    lettering: [
      'Auf einem Bild[, entstanden {clock},] steht {quotes}.',
      'Auf einem der Bilder[, entstanden {clock},] ist {quotes} zu lesen.',
    ],
    smiles: ['{clock} lächelten alle im Bild.', 'Auf einem Bild[ von {clock:is}] lächeln alle.'],
    'smiles.last': [
      'Auf dem letzten Bild lächeln alle.',
      'Zum Schluss ein Bild, auf dem alle lächeln.',
    ],
    keyword: ['Um {quotes} geht es auf {count:dat}.', 'Unter {quotes} stehen {count}.'],
    portrait: [
      'Alle {count} zeigen {who}.',
      'h:{count}, ein Gesicht: {who}.',
      'w:{who}, auf allen {count:dat}, und sonst niemand.',
    ],
    keywords: ['Die Stichwörter hier: {items}.', 'Dazu notiert: {items}.'],
    mix: [
      'Eine Person allein ist auf {solo:bare} der Bilder zu sehen, zwei sind es auf {pairs:bare}, mehr auf {groups:bare}.',
    ],
    end: [
      '{clock} war[ nach {duration:dat}] Schluss[, mit {who:dat} im Bild][; begonnen hatte es mit {begun}].',
      'Zu Ende ging es {clock}[, nach {duration:dat}][; auf dem letzten Bild {who?ist|sind} {who}].',
      'Das letzte Bild zeigt {who}[; begonnen hatte es mit {begun}].',
      'w:Und dann, {clock}, war es[ nach {duration:dat}] vorbei[; das letzte Bild zeigt {who}].',
      'h:{clock} machte die Kamera[ nach {duration:dat}] Feierabend[; zuletzt vor ihr: {who}].',
      'j:Die Bilder enden {clock}[, {duration} nach dem ersten][, mit {who:dat}][; begonnen hatte es mit {begun}].',
      '1:Unser letztes Bild machten wir {clock}[; darauf {who?ist|sind} {who}].',
    ],
    'end.journey': [
      'So endeten {days} an {towns:dat}[, begonnen mit {begun}][; das letzte Bild zeigt {who}].',
      'w:Und so gingen {days} an {towns:dat} zu Ende[; das letzte Bild zeigt {who}].',
      'h:So endeten {days} an {towns:dat}; die Kamera hatte frei[, und {who} auch].',
      'j:Die Reise dauerte {days:acc} und führte an {towns:acc}[; das letzte Bild zeigt {who}].',
      '1:So endeten unsere {days} an {towns:dat}[; das letzte Bild zeigt {who}].',
    ],
    'words.one': [
      '{clock} kam {quotes}[, {with}].',
      '{quotes} folgte {clock}[, {with}].',
      'Dann, {clock}, {quotes}[, {with}].',
      '{gap:acc} später kam {quotes}[, {with}].',
      'Weiter ging es {clock} mit {quotes}.',
      '{clock} gab es {had}[, {with}].',
      'Das Bild {quotes}[, entstanden {clock},] zeigt {attending}.',
      '{clock}[, {with}]: {quotes}.',
      'Dann kam {quotes}[, {with}].',
      'Danach {quotes}[, {with}].',
      '{quotes} kam als Nächstes[, {with}].',
      'w:{quotes}, {clock}[, {with}]: Das Bild hat es festgehalten.',
      'w:Und {clock} gab es {had}[, {with}].',
      'h:Für das Protokoll, {clock}: {quotes}[, {with}].',
      'h:{clock} stand {had} auf dem Programm[, {with}].',
      'j:{quotes} heißt das {clock} entstandene Bild[, {with}].',
      'j:Notiert {clock}: {quotes}[, {with}].',
      '1:{quotes}, notierten wir {clock}[, {with}].',
      '1:{clock} hatten wir {had}[, {with}].',
    ],
    'words.saying': [
      '{clock}[, {with}]: {quotes}.',
      '{quotes}: Das war {clock}[, {with}].',
      '{gap:acc} später[, {with}]: {quotes}.',
      'Und dann, {clock}[, {with}]: {quotes}.',
      'Und dann[, {with}]: {quotes}.',
      'Danach[, {with}]: {quotes}.',
      'h:Für das Protokoll, {clock}[, {with}]: {quotes}.',
      '1:{quotes}, notierten wir {clock}[, {with}].',
    ],
    'words.asked': [
      '{clock}[, {with}], lautete die Frage: {quotes}.',
      '{quotes} war {clock} die Frage[, {with}].',
      'Dann die Frage[, {with}]: {quotes}.',
      '1:{clock}[, {with}], fragten wir uns: {quotes}.',
    ],
    'words.row': [
      '{clock} kam {first}[, dann {middle}], {until} {last}.',
      '{clock} kam {first}, dann {rest}.',
      'Auf {first}[ {clock}] {rest?folgte|folgten} {rest}.',
      '{time} gab es {had}.',
      'Zwischen {first}[ {clock}] und {last}[ {until}] {middle?lag|lagen} {middle}.',
      'Von {first}[ {clock}] bis {last} dauerte es {duration:acc}, mit {middle} dazwischen.',
      'Nach {first}[ {clock}] {rest?kam|kamen} {rest}.',
      'Dann {init?kam|kamen} {init} und {until} {last}.',
      'Dann kamen {items}.',
      'Danach {items}.',
      'w:Und ab {clock:is} gab es {had}.',
      'h:Im Protokoll steht[ ab {clock:is}]: {items}.',
      'h:Das Programm[ ab {clock:is}]: {items}.',
      'j:Die Bildunterschriften[ ab {clock:is}]: {items}.',
      'j:{items} lauten die Bildunterschriften[ ab {clock:is}].',
      '1:Ab {clock:is} hatten wir {had}.',
      '1:Dann hatten wir {had}.',
    ],
    'words.apart': [
      '{clock} kam {first}, {until} {last}.',
      'Es gab {first} {clock} und {last} {until}.',
      '{first}, {clock}; dann, {until}, {last}.',
      'Auf {first} {clock} folgte {last} {until}.',
      'j:Die Bildunterschriften: {clock} {first}, {until} {last}.',
      '1:Wir hatten {had} {clock} und {last} {until}.',
    ],
    'words.scans': [
      '{since} {first?ist|sind} {first}[{rest}].',
      '{since} {first?stammt|stammen} {first}[{rest}].',
      '1:{since} haben wir {first}[{rest}].',
    ],
    'words.undated': [
      'Unter den Bildern steht: {items}.',
      'Notiert {items?ist|sind} hier {items}.',
      'Dazu {items?gehört|gehören} {also} {items}.',
    ],
    pace: [
      '{count} entstanden innerhalb von {duration:dat}.',
      '1:Innerhalb von {duration:dat} machten wir {count}.',
    ],
    'words.last': [
      'Und {clock}, zum Schluss, {had}.',
      'Zuletzt[, {clock}]: {quotes}.',
      'Schluss war {clock}, mit {had}[; begonnen hatte es mit {begun}].',
    ],
    'stand.day': [
      'Ein {part}[ im {season}][ {place:in}][, von {start} bis {end}][, mit {who:dat}].',
      'w:Ein {part}[ im {season}][ mit {who:dat}][ {place:in}][, von {start} bis {end}].',
      'j:Von {start} bis {end}: ein {part}[ im {season}][ {place:in}][, mit {who:dat}].',
      'h:Ein {part}[ im {season}][ {place:in}], zusammengefasst auf {photos}: von {start} bis {end}[, mit {who:dat}].',
      '1:Unser {part}[ im {season}][ {place:in}][, von {start} bis {end}][, mit {who:dat}].',
    ],
    'stand.one': ['Ein Foto[ von {who:dat}], entstanden[ {place:in},] {day:on}, {clock:exact}.'],
    'stand.trip': [
      '{days}[ im {season}][ {place}][, {way}], {span}[, mit {who:dat}].',
      'w:{days}[ mit {who:dat}][ {place}][ im {season}][, {way}], {span}.',
      'j:{span}: {days}[ im {season}][ {place}][, {way}][, mit {who:dat}].',
      'h:{days}[ im {season}][ {place}][, {way}], zusammengefasst auf {photos}: {span}[, mit {who:dat}].',
      '1:Unsere {days}[ im {season}][ {place}][, {way}], {span}[, mit {who:dat}].',
    ],
    'stand.box': [
      '{span}[, {place}][, mit {who:dat}]: von {begun} bis {ended}[; dazu {rest}].',
      '{span}[, {place}][, mit {who:dat}]: {photos}[; dazu {rest}].',
      '1:{span}[, {place}][, mit {who:dat}]: unsere {photos}[; dazu {rest}].',
    ],
    'stand.undated': ['{photos}[ {place:in}][, mit {who:dat}][; dazu {rest}].'],
    'stand.portrait': ['{photos}[ von {who:dat}][ {place:in}].'],
    'stand.empty': ['Hier ist noch nichts zu zeigen.'],
    'stand.most': ['{count:bare} der {of:bare} entstanden {days} {place:in}.'],
    'stand.totals': [
      '{countries}[, {towns}][, {km} Luftlinie][, bis auf {high} Höhe].',
      '{towns}[, {km} Luftlinie][, bis auf {high} Höhe].',
      '{km} Luftlinie[, bis auf {high} Höhe].',
      'Von Bild zu Bild waren es mindestens {walk}.',
    ],
    'stand.nights': ['{items}.', 'w:{items}: so vergingen die Nächte.'],
    'who.every': [
      'auf {count?dem einzigen Foto|beiden Fotos|allen Fotos}[, {place:in}][; meist mit {with}]',
    ],
    'who.line': [
      'auf {count:bare} von {of:bare} Fotos[, {place:in}][, {span}][; meist mit {with}]',
      'auf {count:bare} von {of:bare} Fotos[, {place:in}][; meist mit {with}]',
    ],
  },
  labels: {
    'title.route': 'Von {a} bis {b}',
    'title.back': 'Von {a} nach {b} und zurück',
    'title.onePerson': 'Eine Person',
    'span.and': '{a} und {b}',
    'span.to': '{a} bis {b}',
    'span.days': 'von {a} bis {b}',
    'span.between': 'zwischen {a} und {b}',
    'way.back': 'von {a} nach {b} und zurück',
    'way.base': '{place:in} mit Ausflügen nach {towns}',
    'heading.from': 'Ab {clock}',
    'heading.others': 'Weitere Bilder',
    also: 'auch',
    shown: 'in den Bildern',
    with: 'mit {who:dat}',
    'with.crowd': 'mit {who:dat} im Bild',
    'caption.sun.before': 'vor Sonnenaufgang',
    'caption.sun.after': 'nach Sonnenuntergang',
    'alt.photo': 'Foto',
    'alt.screenshot': 'Bildschirmfoto',
    'alt.aloft': 'auf einem Flug',
    'alt.words': '{head}: {quotes}',
    'alt.keywords': '{head}: {items}',
    'alt.smile': '{head}, lächelnd',
    'alt.smiles': '{head}, alle lächeln',
    'alt.smilesBoth': '{head}, beide lächeln',
    'alt.things': '{head}, dazu {things}',
    'alt.daylight': '{head} bei Tageslicht',
    'alt.lettering': '{head}; Schrift: {quotes}',
    'alt.letteringAlone': 'Schrift: {quotes}',
    'alt.close': '{who} in Nahaufnahme',
    'alt.left': '{who} links im Bild',
    'alt.centre': '{who} in der Bildmitte',
    'alt.right': '{who} rechts im Bild',
    'alt.two': '{a} links, {b} rechts',
    'alt.twice': '{who}, zweimal zu sehen',
    'alt.row': '{items}, von links nach rechts',
    'alt.several': 'Mehrere Personen',
    'alt.group': 'Gruppe von {count:dat}',
    'alt.groupWith': '{count}, darunter {who}',
    'alt.unsure': 'Möglicherweise: {text}',
    'who.heading': 'Wer dabei ist',
    'who.face': 'Gesicht',
    'who.colon': ':',
    'gallery.heading': 'Weitere Fotos',
  },
  neutral:
    'mittags mitternacht viertel halb uhr minuten stunden tage tagen wochen kilometer kilometern',
};
