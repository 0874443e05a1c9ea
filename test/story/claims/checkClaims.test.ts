import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import type { ClaimBasis } from '../../../daemon/story/claims/basis.ts';
import { basisOf } from '../../../daemon/story/claims/basis/basisOf.ts';
import { isHard, type ClaimKind } from '../../../daemon/story/claims/claim.ts';
import type { Fact, FactValue, Place } from '../../../daemon/story/plan/facts.ts';
import type { Language } from '../../../daemon/story/language.ts';

const lisbon: Place = { kind: 'in', town: 'Lisbon', country: 'PT', km: 1, id: 1 };
const sintra: Place = { kind: 'near', town: 'Sintra', country: 'PT', km: 3, id: 2 };

/** Two days in Portugal: Saturday, 5 March 2016, 10:12 to 16:45, and Sunday, 14:30. Ana and @person-1. */
const values: readonly (readonly [FactValue, readonly string[]])[] = [
  [{ kind: 'time', local: '2016-03-05T10:12:00', offset: '+00:00' }, ['a.jpg']],
  [{ kind: 'time', local: '2016-03-05T16:45:10', offset: '+00:00' }, ['b.jpg']],
  [{ kind: 'time', local: '2016-03-06T14:30:00', offset: '+00:00' }, ['c.jpg']],
  [{ kind: 'place', place: lisbon }, ['a.jpg', 'b.jpg']],
  [{ kind: 'place', place: sintra }, ['c.jpg']],
  [{ kind: 'person', person: 'p-1', label: 'Ana' }, ['a.jpg', 'b.jpg']],
  [{ kind: 'person', person: 'p-2', label: '@person-1' }, ['b.jpg']],
  [{ kind: 'faces', count: 1 }, ['a.jpg']],
  [{ kind: 'faces', count: 3 }, ['b.jpg']],
  [{ kind: 'season', season: 'spring' }, ['a.jpg']],
  [{ kind: 'sun', sun: 'up', hours: null }, ['a.jpg']],
  [{ kind: 'count', of: 'photos', count: 12 }, []],
  [{ kind: 'count', of: 'chapters', count: 2 }, []],
  [{ kind: 'duration', minutes: 393 }, ['a.jpg', 'b.jpg']],
  [{ kind: 'gap', minutes: 1305 }, ['c.jpg']],
  [{ kind: 'distance', km: 23.6 }, ['c.jpg']],
  [
    { kind: 'words', field: 'description', text: 'With my sister Clara at the fado house' },
    ['b.jpg'],
  ],
  [{ kind: 'folder', label: 'Portugal trip', date: '2016-03' }, []],
  [{ kind: 'camera', name: 'Canon EOS 5D' }, ['a.jpg']],
  [
    {
      kind: 'observation',
      observation: {
        whatHappens:
          'Two people sit at a table with five cups, and a couple walks by the Eiffel Tower.',
        setting: 'a café at dusk',
        activities: ['talking'],
        objects: ['cups'],
        visibleText: ['CAFÉ NICOLA'],
        mood: null,
        certainty: 0.8,
        model: 'm',
      },
    },
    ['a.jpg'],
  ],
];
const facts: readonly Fact[] = values.map(([value, photos], index) => ({
  ...value,
  id: `f/${index}`,
  source: { kind: 'pixels' },
  photos,
}));
const basis = basisOf(facts);

function hardClaims(text: string, language: Language): string[] {
  return checkClaims(text, basis, { language })
    .filter(({ kind }) => isHard(kind))
    .map((claim) => `${claim.kind}: ${claim.text}`);
}

function claims(text: string, language: Language, known: ClaimBasis = basis): string[] {
  return checkClaims(text, known, { language }).map((claim) => `${claim.kind}: ${claim.text}`);
}

/** A lie, the words of it that must be marked, and as what (several kinds may do). */
type Lie = readonly [sentence: string, marked: string, ...kinds: ClaimKind[]];

const englishLies: readonly Lie[] = [
  // Names
  ['Sophie smiled at the camera.', 'Sophie', 'name'],
  ['Ana talked to Markus for a while.', 'Markus', 'name'],
  ['Ana and Xenophilius walked on.', 'Xenophilius', 'name'],
  ['Sophie Miller arrived late.', 'Sophie Miller', 'name'],
  ['Tarquin was there as well.', 'Tarquin', 'name'],
  ['A man named Bob waved.', 'Bob', 'name'],
  ['Mark laughed out loud.', 'Mark', 'name'],
  ['They met Dr. Okonkwo at the door.', 'Okonkwo', 'name'],
  ["Julia's hat lay on the table.", 'Julia', 'name'],
  ['Later, jonas joined them.', 'jonas', 'name'],
  ['Mrs. Dalloway bought the flowers.', 'Dalloway', 'name'],
  ['In the end Zhang Wei took the picture.', 'Zhang Wei', 'name'],
  ['Nguyen and Ana sat down.', 'Nguyen', 'name'],
  // Places
  ['They drove to Barcelona.', 'Barcelona', 'place'],
  ['The streets of Paris were empty.', 'Paris', 'place'],
  ['It was a morning near Castle Combe.', 'Castle Combe', 'place'],
  ['Spain lay behind them.', 'Spain', 'place'],
  ['They stood in front of the Eiffel Tower.', 'Eiffel Tower', 'name', 'place'],
  ['Hamburg was quiet.', 'Hamburg', 'place'],
  ['The Italian coast came into view.', 'Italian', 'place', 'name'],
  ['They crossed the Golden Gate Bridge.', 'Golden Gate Bridge', 'name', 'place'],
  // Dates
  ['It was 14 July 1987.', '14 July 1987', 'date'],
  ['On March 7, 2016, they left.', 'March 7, 2016', 'date'],
  ['The trip began on the 21st of December.', '21st of December', 'date'],
  ['Back in 2019, nobody knew.', '2019', 'date'],
  ['It was a Wednesday.', 'Wednesday', 'date'],
  ['On Sunday, 5 March 2016, they set out.', 'Sunday, 5 March 2016', 'date'],
  ['June had come.', 'June', 'date'],
  ['It was an autumn day.', 'autumn', 'date'],
  ['It was Christmas Eve.', 'Christmas Eve', 'date'],
  ['Last weekend they rested.', 'Last weekend', 'date'],
  ['From 4 to 6 March they walked.', '4 to 6 March', 'date'],
  ['That was on 2016-03-09.', '2016-03-09', 'date'],
  ['It was the 1980s.', '1980s', 'date'],
  ['It was the third of March.', 'third of March', 'date'],
  ['In the summer of 2014 they had met here.', '2014', 'date'],
  // Times
  ['They met at 6:45 pm.', '6:45 pm', 'time'],
  ['At 9 p.m. the lights went out.', '9 p.m.', 'time'],
  ['It was half past seven.', 'half past seven', 'time'],
  ["At eight o'clock they ate.", "eight o'clock", 'time'],
  ['They danced until midnight.', 'midnight', 'time'],
  ['It was late at night.', 'late at night', 'time'],
  ['At 11:11, Ana looked up.', '11:11', 'time'],
  ['They watched the sunrise.', 'sunrise', 'time'],
  ['By two in the morning the restaurant was full.', 'two', 'time'],
  // Numbers
  ['37 guests were waiting.', '37 guests', 'number'],
  ['Seven people sat around the table.', 'Seven people', 'number'],
  ['They walked for nine hours.', 'nine hours', 'number'],
  ['Sintra is 80 km away.', '80 km', 'number'],
  ['There are 250 photos of that day.', '250 photos', 'number'],
  ['A dozen dogs barked.', 'dozen', 'number'],
  ['More than two hundred people crowded the square.', 'two hundred people', 'number'],
  ['The temperature reached 31 degrees.', '31', 'number'],
  ['Ana is twenty-five years old.', 'twenty-five years', 'number'],
  ['The cathedral was built in the 12th century.', '12th century', 'date'],
  ['Two weeks later they met again.', 'Two weeks', 'number'],
  ['It cost 14.50 euros.', '14.50', 'number'],
  // Relations and occasions
  ['Ana came with her daughter.', 'daughter', 'relation'],
  ['Her husband took the picture.', 'husband', 'relation'],
  ['The friends laughed.', 'friends', 'relation'],
  ['A young couple walked past.', 'couple', 'relation'],
  ['The whole family was there.', 'family', 'relation'],
  ['His children played in the sand.', 'children', 'relation'],
  ['The siblings looked alike.', 'siblings', 'relation'],
  ['Ana is married to the tall man.', 'married to', 'relation'],
  ['Her grandmother waited at home.', 'grandmother', 'relation'],
  ['Two colleagues sat down.', 'colleagues', 'relation'],
  ["It was Ana's birthday.", 'birthday', 'occasion'],
  ['The wedding lasted all day.', 'wedding', 'occasion'],
];

const germanLies: readonly Lie[] = [
  ['Sophie lächelt in die Kamera.', 'Sophie', 'name'],
  ['Ana spricht mit Markus über das Essen.', 'Markus', 'name'],
  ['Sophie Müller kommt spät.', 'Sophie Müller', 'name'],
  ['Familie Schröder sitzt am Tisch.', 'Schröder', 'name'],
  ['Frau Kowalczyk winkt.', 'Kowalczyk', 'name'],
  ['Tarek und Ana gehen weiter.', 'Tarek', 'name'],
  ['Sophies Hut liegt auf dem Tisch.', 'Sophies', 'name'],
  ['Am Ende macht Xaver Quint das Bild.', 'Xaver Quint', 'name'],
  ['Mark lacht laut.', 'Mark', 'name'],
  ['Da kommt Dr. Weber.', 'Weber', 'name'],
  ['Dann fahren sie nach Barcelona.', 'Barcelona', 'place'],
  ['In Hamburg regnet es.', 'Hamburg', 'place'],
  ['Die Straßen von Paris sind leer.', 'Paris', 'place'],
  ['Es geht weiter nach Tuttlingen.', 'Tuttlingen', 'place'],
  ['Spanien liegt hinter ihnen.', 'Spanien', 'place'],
  ['Sie stehen vor dem Eiffelturm.', 'Eiffelturm', 'place'],
  ['Sie wohnen in Castrop.', 'Castrop', 'place'],
  ['Am Turm von Belém ist viel los.', 'Belém', 'place', 'name'],
  ['In Guimarães ist Markt.', 'Guimarães', 'place'],
  ['Es ist der 14. Juli 1987.', '14. Juli 1987', 'date'],
  ['Am 7. März brechen sie auf.', '7. März', 'date'],
  ['Das war 2019.', '2019', 'date'],
  ['Es ist ein Mittwoch.', 'Mittwoch', 'date'],
  ['Am Sonntag, dem 5. März 2016, geht es los.', 'Sonntag, dem 5. März 2016', 'date'],
  ['Im Juni blüht alles.', 'Juni', 'date'],
  ['Es ist ein Herbsttag.', 'Herbsttag', 'date'],
  ['An Heiligabend sitzen alle zusammen.', 'Heiligabend', 'date'],
  ['Das war letztes Jahr.', 'letztes Jahr', 'date'],
  ['Am dritten März geht es zurück.', 'dritten März', 'date'],
  ['Am 09.03.2016 war alles anders.', '09.03.2016', 'date'],
  ['Um 18:45 Uhr treffen sie sich.', '18:45 Uhr', 'time'],
  ['Um halb acht gibt es Essen.', 'halb acht', 'time'],
  ['Gegen 21 Uhr gehen die Lichter aus.', '21 Uhr', 'time'],
  ['Sie tanzen bis Mitternacht.', 'Mitternacht', 'time'],
  ['Um zwei Uhr morgens ist das Lokal voll.', 'zwei Uhr', 'time'],
  ['In der Nacht wird es still.', 'Nacht', 'time'],
  ['Sie sehen den Sonnenaufgang.', 'Sonnenaufgang', 'time'],
  ['37 Gäste warten.', '37 Gäste', 'number'],
  ['Sieben Personen sitzen am Tisch.', 'Sieben Personen', 'number'],
  ['Neun Stunden lang gehen sie.', 'Neun Stunden', 'number'],
  ['Bis Sintra sind es 80 Kilometer.', '80 Kilometer', 'number'],
  ['Dazu gibt es 250 Fotos.', '250 Fotos', 'number'],
  ['Ein Dutzend Hunde bellt.', 'Dutzend', 'number'],
  ['Mehr als zweihundert Menschen sind auf dem Platz.', 'zweihundert Menschen', 'number'],
  ['Das Thermometer zeigt 31 Grad.', '31', 'number'],
  ['Zu siebt sitzen sie da.', 'siebt', 'number'],
  ['Ana kommt mit ihrer Tochter.', 'Tochter', 'relation'],
  ['Seine Tante lacht.', 'Tante', 'relation'],
  ['Ihr Mann macht das Bild.', 'Mann', 'relation'],
  ['Die Freunde lachen.', 'Freunde', 'relation'],
  ['Ein junges Paar geht vorbei.', 'junges Paar', 'relation'],
  ['Die ganze Familie ist da.', 'Familie', 'relation'],
  ['Die Geschwister sehen sich ähnlich.', 'Geschwister', 'relation'],
  ['Oma wartet zu Hause.', 'Oma', 'relation'],
  ['Zwei Kolleginnen setzen sich.', 'Kolleginnen', 'relation'],
  ['Ana ist mit ihm verheiratet mit allem.', 'verheiratet mit', 'relation'],
  ['Es ist Anas Geburtstag.', 'Geburtstag', 'occasion'],
  ['Die Hochzeit dauert den ganzen Tag.', 'Hochzeit', 'occasion'],
];

describe('lies', () => {
  it.each(named(englishLies))('marks in English: %s', (_sentence, lie) => {
    check(lie, 'en');
  });
  it.each(named(germanLies))('marks in German: %s', (_sentence, lie) => {
    check(lie, 'de');
  });

  function named(lies: readonly Lie[]): (readonly [string, Lie])[] {
    return lies.map((lie) => [lie[0], lie]);
  }

  function check([sentence, marked, ...kinds]: Lie, language: Language): void {
    const found = checkClaims(sentence, basis, { language });
    const hit = found.find(({ text }) => text.includes(marked));
    expect(found.map(({ text }) => text).join(' | '), sentence).toContain(marked);
    expect(kinds, `${sentence}: ${hit?.kind ?? 'nothing'}`).toContain(hit?.kind);
    for (const { text, range } of found) expect(sentence.slice(range.start, range.end)).toBe(text);
  }
});

const englishTruths = [
  'Ana is in Lisbon with @person-1.',
  "Ana's hat lay on the table, and Lisbon was quiet.",
  'It began on Saturday, 5 March 2016, at 10:12.',
  'The first photo is from March 5, 2016; the last from the next day.',
  'From 5 to 6 March, spring in Portugal.',
  'At 4:45 pm, three people stood together.',
  'Around half past two they were near Sintra, about 24 km away.',
  'In the morning there was coffee; in the afternoon, more coffee.',
  'The album holds 12 photos in two chapters.',
  'After six and a half hours, the day was over.',
  'Two people sit at a table with five cups.',
  'A sign reads “Café Nicola”.',
  'It was, in the words of the caption, “my sister Clara at the fado house”.',
  'Her sister Clara was there.',
  'A couple of people stood by, one of them in red.',
  'Most of them looked away. Nobody spoke. Everyone waited.',
  'Laughter filled the room. Waves rolled in. Nothing else happened.',
  'Then it got dark. I was there. We walked on, and they followed.',
  'May we stay? March on!',
  'The Portuguese coast was the last stop.',
  'It was taken with a Canon EOS 5D.',
  'First the harbour, then the hills: a long way up.',
  'It could be a café at dusk.',
  'Two days, two places, and the light of early spring.',
];

const germanTruths = [
  'Ana ist mit @person-1 in Lissabon.',
  'Anas Hut liegt auf dem Tisch, und Lissabon ist still.',
  'Es beginnt am Samstag, dem 5. März 2016, um 10:12 Uhr.',
  'Am Samstagvormittag geht es los, am nächsten Tag weiter.',
  'Vom 5. bis zum 6. März ist Frühling in Portugal.',
  'Um 16:45 Uhr stehen drei Personen zusammen.',
  'Gegen halb drei sind sie in der Nähe von Sintra, rund 24 Kilometer entfernt.',
  'Am Vormittag gibt es Kaffee, am Nachmittag Kuchen.',
  'Das Album hat zwölf Fotos in zwei Kapiteln.',
  'Nach sechseinhalb Stunden ist der Tag vorbei.',
  'Zu dritt sitzen sie an einem Tisch, vor ihnen eine Tasse Kaffee und ein Glas Wasser.',
  'Auf einem Schild steht „Café Nicola“.',
  'Ein paar Leute stehen da, einer davon in Rot. Ein Paar Schuhe steht daneben.',
  'Die meisten schauen weg. Niemand spricht. Alle warten.',
  'Musik spielt. Stille herrscht. Kaffee dampft. Bäume stehen am Wasser.',
  'Dann wird es dunkel. Ich war dabei. Wir gehen weiter, und sie folgen.',
  'Am Strand und im Hafen ist viel los, auf der Straße weniger.',
  'Die Menschen tragen Hüte, Mäntel und Schals; es ist kalt.',
  'Zuerst der Hafen, dann die Hügel: ein langer Weg nach oben und nach Hause.',
  'Mit Blick auf das Meer endet der Tag in Ruhe.',
  'Morgen ist auch noch ein Tag.',
  'Ende März wird es wärmer, und der Frühling kommt.',
];

describe('truths', () => {
  it.each(englishTruths)('says nothing false in English: %s', (sentence) => {
    expect(hardClaims(sentence, 'en')).toEqual([]);
  });
  it.each(germanTruths)('says nothing false in German: %s', (sentence) => {
    expect(hardClaims(sentence, 'de')).toEqual([]);
  });

  it('takes what the user vouches for as true, to the word', () => {
    const sentence = 'Sophie came with her daughter on 14 July 1987.';
    expect(claims(sentence, 'en')).toHaveLength(3);
    const vouched: Fact = {
      id: 'claim/0',
      kind: 'claim',
      text: sentence,
      source: { kind: 'user' },
      photos: [],
    };
    expect(claims(sentence, 'en', basisOf([...facts, vouched]))).toEqual([]);
  });

  it('never takes what a vision model saw for a name, a place or a relation', () => {
    expect(claims('A couple walks by the Eiffel Tower.', 'en')).toEqual([
      'relation: couple',
      'place: Eiffel Tower',
    ]);
  });

  it('knows nothing when there are no facts', () => {
    const nothing = basisOf([]);
    expect(
      claims('Ana was in Lisbon on Saturday morning with three friends.', 'en', nothing),
    ).toHaveLength(6);
  });

  it('keeps the basis as plain data, to be stored with a draft', () => {
    expect(JSON.parse(JSON.stringify(basis))).toEqual(basis);
  });
});

describe('details', () => {
  it.each([
    ['en', 'It rained all afternoon.', 'rained'],
    ['en', 'Because the museum was closed, Ana turned back.', 'Because'],
    ['en', 'Ana ate fish by the harbour.', 'ate'],
    ['en', 'Ana wore nothing on her head.', 'wore'],
    ['en', 'Ana has a red dress.', 'red dress'],
    ['en', 'On Sunday they took the train.', 'took the train'],
    ['en', 'Ana danced on the square.', 'danced'],
    ['en', 'Ana was happy.', 'happy'],
    ['en', 'Ana said that she would come back.', 'said'],
    ['en', 'An elderly man sits beside Ana.', 'elderly'],
    ['en', 'The teacher stands beside Ana.', 'teacher'],
    ['en', 'It is a tradition of Lisbon.', 'tradition'],
    ['en', 'A dog lies in front of Ana.', 'dog'],
    ['de', 'Am Nachmittag regnete es.', 'regnete'],
    ['de', 'Weil das Museum geschlossen war, kehrte Ana um.', 'Weil'],
    ['de', 'Ana aß Fisch am Hafen.', 'aß'],
    ['de', 'Ana hat ein rotes Kleid.', 'rotes Kleid'],
    ['de', 'Am Sonntag nahmen sie den Zug.', null],
    ['de', 'Ana tanzte auf dem Platz.', 'tanzte'],
    ['de', 'Ana war glücklich.', 'glücklich'],
    ['de', 'Ana sagte, dass sie wiederkommt.', 'sagte'],
    ['de', 'Eine Lehrerin steht neben Ana.', null],
    ['de', 'Das hat in Lissabon Tradition.', 'Tradition'],
    ['de', 'Vor Ana liegt ein Hund.', 'Hund'],
  ] as const)('are marked where nobody has told them, in %s: %s', (language, sentence, words) => {
    const found = checkClaims(sentence, basis, { language });
    if (words === null) expect(found).not.toEqual([]);
    else expect(found.map(({ kind, text }) => `${kind}: ${text}`)).toContain(`detail: ${words}`);
    if (words !== null) expect(found.every(({ kind }) => kind === 'detail')).toBe(true);
  });

  it.each([
    ['en', 'Ana haggled over a rug.', 'haggled'],
    ['en', 'Half-melted snowflakes lay there.', 'snowflakes'],
    ['de', 'Ana ruderte hinaus.', 'ruderte'],
    ['de', 'Ein Apfelkuchen stand da.', 'Apfelkuchen'],
    ['de', 'Ana hatte sich herausgeputzt.', 'herausgeputzt'],
    ['fr', 'Ana marchandait encore.', 'marchandait'],
    ['fr', 'Des vagues, et rien de plus.', 'vagues'],
  ] as const)('are found in any form of a word, in %s: %s', (language, sentence, word) => {
    expect(claims(sentence, language)).toContain(`detail: ${word}`);
  });

  it.each([
    ['en', 'The whereabouts of the remainder are anybody’s conjecture.'],
    ['en', 'Ana crops up wherever one leafs through the bulk of it.'],
    ['de', 'Der Löwenanteil verdankt sich einer einzigen Ecke, mutmaßt der Betrachter.'],
    ['de', 'Ana lugt hervor, wo immer man blättert.'],
    ['fr', 'Le gros du lot provient du même recoin, à s’y méprendre.'],
  ] as const)('an unknown word claims nothing, in %s: %s', (language, sentence) => {
    expect(claims(sentence, language)).toEqual([]);
  });

  it('are not where the photographer has told them, or a model has seen them', () => {
    expect(claims('Two people talk at a table.', 'en')).toEqual([]);
    expect(claims('Somebody talks, and two walk by.', 'en')).toEqual([]);
    const rain: Fact = {
      kind: 'words',
      field: 'description',
      text: 'Rain, and we danced',
      id: 'f/rain',
      source: { kind: 'metadata', field: 'description' },
      photos: ['a.jpg'],
    };
    expect(claims('It rained, and Ana danced.', 'en', basisOf([...facts, rain]))).toEqual([]);
  });
});

describe('titles', () => {
  it.each([
    ['A Morning in Lisbon', 'en', []],
    ['Walking Along the River With Friends of Old', 'en', ['relation: Friends']],
    ['Sophie and the Sea', 'en', ['name: Sophie']],
    ['Ein Tag in Barcelona', 'de', ['place: Barcelona']],
    ['Später am Hafen', 'de', []],
  ] as const)('checks %s', (title, language, expected) => {
    const found = checkClaims(title, basis, { language, form: 'title' });
    const hard = found.filter(({ kind }) => isHard(kind));
    expect(hard.map((claim) => `${claim.kind}: ${claim.text}`)).toEqual(expected);
  });
});
