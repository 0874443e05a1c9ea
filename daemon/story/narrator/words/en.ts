import { holidays } from '../../plan/holidays.ts';
import { occasions } from '../../plan/happenings/occasion.ts';
import { partsOfDay } from '../../plan/clock.ts';
import { nouns, tableOf, wholeTable, type Words } from './words.ts';

/** English, British spelling. */
export const english: Words = {
  locale: 'en-GB',
  numerals:
    'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  quotes: ['“', '”', '‘', '’'],
  and: 'and',
  joins: [
    // “On Thursday, 5 May, came Turin”.
    [/(day, \d+ \p{Lu}\p{Ll}+(?: \d{4})?) (?=[\p{L}“@])/gu, '$1, '],
  ],
  nouns: wholeTable(
    nouns,
    `
    photo=one photo|{n} photos; person=one person|{n} people; minute=a minute|{n} minutes;
    hour=an hour|{n} hours; hourAndHalf=an hour and a half|{n} hours; day=a day|{n} days;
    week=a week|{n} weeks; month=a month|{n} months; year=a year|{n} years; nightBare=one|{n};
    night=one night|{n} nights; country=one country|{n} countries; town=one town|{n} towns;
    metre=one metre|{n} metres;
    `,
  ),
  kilometres: 'about one kilometre|about {n} kilometres',
  clock: {
    hours: 'midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|twelve',
    full: 'at {h} o’clock',
    noon: 'at noon',
    midnight: 'at midnight',
    after: 'shortly after {h}',
    before: 'just before {n}',
    fives:
      'five past {h}|ten past {h}|a quarter past {h}|twenty past {h}|twenty-five past {h}|half past {h}|twenty-five to {n}|twenty to {n}|a quarter to {n}|ten to {n}|five to {n}',
    onDay: '{on} {t}',
    isDay: '{t} {on}',
    about: 'around {t}',
    at: 'at {t}',
    bare: /^(?:at|around) /,
    exact: '{h12}:{mm} {half}',
    exactNoon: 'noon',
    exactMidnight: 'midnight',
    times: 'at night|in the morning|around noon|in the afternoon|in the evening',
    halves: ['am', 'pm'],
    ofDay: [
      ' at night',
      ' in the morning',
      ' in the afternoon',
      ' in the afternoon',
      ' in the evening',
      ' at night',
    ],
  },
  dates: {
    full: '{weekday}, {d} {month} {year}',
    date: '{d} {month} {year}',
    first: '1',
    on: 'on {day}',
    inMonth: 'in {day}',
    weekdayPart: '{weekday} {part}',
  },
  places: {
    in: 'in {town}',
    near: 'near {town}',
    nearName: 'the area around {town}',
    to: 'to {town}',
    nearTo: 'to the area around {town}',
    again: '',
  },
  parts: wholeTable(
    partsOfDay,
    `
    night=night; early-morning=morning; morning=morning; midday=midday; afternoon=afternoon; evening=evening;
    late-evening=evening
    `,
  ),
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  holidays: wholeTable(
    holidays,
    `
    new-year=New Year’s Day; epiphany=Epiphany; valentine=Valentine’s Day; good-friday=Good Friday;
    easter=Easter Sunday; easter-monday=Easter Monday; may-day=May Day; whit-sunday=Whit Sunday;
    midsummer=Midsummer Day; halloween=Halloween; all-saints=All Saints’ Day;
    saint-nicholas=Saint Nicholas’ Day; thanksgiving=Thanksgiving; christmas-eve=Christmas Eve;
    christmas=Christmas Day; boxing-day=Boxing Day; new-year-eve=New Year’s Eve;
    national-day=the national holiday;
    `,
  ),
  occasions: wholeTable(
    occasions,
    `
    birthday=the birthday|{who}’s birthday; wedding=the wedding|the wedding of {who};
    christening=the christening|{who}’s christening; graduation=the graduation; reunion=the class reunion;
    honeymoon=the honeymoon; roundtrip=the round trip; roadtrip=the road trip; interrail=the Interrail trip;
    classtrip=the class trip; excursion=the excursion; sailing=the sailing trip; cruise=the cruise;
    hike=the hike; weekend=the weekend; holiday=the holiday; festival=the festival;
    tournament=the tournament; concert=the concert; carnival=the carnival; season=the season; fete=the fête;
    visit=the visit; christmas=Christmas; easter=Easter;
    `,
  ),
  things: tableOf(`
    dog=a dog; cat=a cat; horse=a horse; bird=a bird; elephant=an elephant; giraffe=a giraffe; boat=a boat;
    train=a train; bus=a bus; airplane=an aeroplane; motorcycle=a motorcycle; bicycle=a bicycle; car=a car;
    truck=a lorry; kite=a kite; umbrella=an umbrella; teddy bear=a soft toy; bench=a bench;
    backpack=a backpack; potted plant=a plant; book=a book; cup=a cup or glass; wine glass=a cup or glass;
    bottle=a bottle; chair=a chair; couch=a sofa; dining table=a table; laptop=a laptop;
    keyboard=a keyboard; tv=a screen; tie=a tie; sports ball=a ball;
  `),
  friend: 'a friend|{n} friends',
  other: 'one other person|{n} others',
  phrases: {
    'open.start': [
      'It began[ {place:in}][ {day:on},] {clock:half}[: {quotes}].',
      'It all started[ {place:in}][ {day:on},] {clock:half}[: {quotes}].',
      'j:The first picture was taken {clock:half}[ {day:on}][ {place:in}][: {quotes}].',
      'w:{clock:half}[, {day:on},] it all began[ {place:in}][: {quotes}].',
      'h:The camera got going {clock:half}[ {day:on}][ {place:in}], and the story with it[: {quotes}].',
      '1:We began[ {place:in}][ {day:on},] {clock:half}[: {quotes}].',
    ],
    'open.startDay': [
      'It began[ {place:in}] {day:on}[: {quotes}].',
      '1:We began[ {place:in}] {day:on}[: {quotes}].',
    ],
    'open.occasion': [
      '{occasion} began[ {place:in}][ {day:on},] {clock:half}[: {quotes}].',
      'j:{occasion} began {clock:half}[ {day:on}][ {place:in}][: {quotes}].',
      'w:{clock:half}[, {day:on},] {occasion} began[ {place:in}][: {quotes}].',
      'h:{occasion} got going[ {place:in}][ {day:on},] {clock:half}, and so did the camera[: {quotes}].',
      '1:For us {occasion} began[ {place:in}][ {day:on},] {clock:half}[: {quotes}].',
    ],
    'open.part': [
      '{clock:half} it went on[, with {who}].',
      'On it went {clock:half}[, with {who}].',
      '1:{clock:half} we went on[, with {who}].',
    ],
    'open.move': [
      '{clock:half} came {place:name}[, {km} from {from:name}][: {quotes}].',
      'Next came {place:name}[, {km} away], {clock:half}[: {quotes}].',
      '{clock:half} {who} {who?was|were} {place:in}[, {km} from {from:name}][: {quotes}].',
      'The day moved on {place:to}[, {km} away], {clock:half}[: {quotes}].',
      'h:{clock:half} {from:name} had to do without the camera: {place:name} was next[, {km} on][: {quotes}].',
      'w:And then {place:name}[, {km} further], {clock:half}[: {quotes}].',
      '1:{clock:half} we were {place:in}[, {km} from {from:name}][: {quotes}].',
    ],
    'open.day': [
      '{weekday} began {began:half}[, again {place:in}][: {quotes}].',
      '{day:on} it went on[ {place:in}] {clock:half}[: {quotes}].',
      '{weekday}, {clock:isHalf}[, again {place:in}]: {quotes}.',
      '{day:on} {who} {who?was|were} still {place:in}[: {quotes}].',
      '{who} {who?was|were} {place:in} again {day:on}[: {quotes}].',
      'There was more of {place:town} {day:on}, from {clock:isHalf} on[: {quotes}].',
      'w:{weekday} came[, and {place:town} stayed]; it began {began:half}[: {quotes}].',
      'w:One more day for {who} {place:in}: {weekday}[: {quotes}].',
      'h:{weekday} reported for duty {clock:half}[, once more {place:in}][: {quotes}].',
      'h:{weekday} changed nothing about the place: {who} {who?was|were} still {place:in}[: {quotes}].',
      'j:The pictures of {weekday} start {clock:half}[, again {place:in}][: {quotes}].',
      '1:{weekday} found us[ {place:in}] again, from {clock:isHalf} on[: {quotes}].',
      '1:We began {weekday} {began:half}[, still {place:in}][: {quotes}].',
    ],
    'open.dayMove': [
      '{weekday} began {place:in}[, {km} from {from:name}], {began:half}[: {quotes}].',
      '{day:on} {who} {who?was|were} {place:in}[, {km} from {from:name}][: {quotes}].',
      'By {weekday} {party} had got {place:to}[, {km} on][: {quotes}].',
      '{weekday} was for {place:name}[, {km} further on][: {quotes}].',
      '{day:on} came {place:name}[, {km} from {from:name}][: {quotes}].',
      '{day:on} it went on {place:to}[, {km} away][: {quotes}].',
      'Next, {day:on}, came {place:name}[, {km} from {from:name}][: {quotes}].',
      'After {from:name} came {place:name} {day:on}[, {km} away][: {quotes}].',
      '[{km} further on, ]{day:on}, {who} {who?was|were} {place:in}[: {quotes}].',
      'w:{weekday} belonged to {place:name}[, {km} from {from:name}][: {quotes}].',
      'w:And then, {day:on}, {place:name}[, {km} away][: {quotes}].',
      'h:{weekday} was somewhere else: {place:name}[, {km} away], {clock:half}[: {quotes}].',
      'h:{from:name} had to make do without {party} {day:on}: {place:name} was next[, {km} on][: {quotes}].',
      'j:The pictures of {weekday} are from {place:name}[, {km} from {from:name}]; they start {clock:half}[: {quotes}].',
      '1:{day:on} we were {place:in}[, {km} from {from:name}], from {clock:isHalf} on[: {quotes}].',
      '1:{weekday} took us {place:to}[, {km} away][: {quotes}].',
      '1:Our {weekday} began {began:half} {place:in}[, {km} further on][: {quotes}].',
    ],
    'open.later': [
      '{gap} later, {day:on}, it went on[ {place:in}][: {quotes}].',
      '{gap} later, {day:on}, {who} {who?was|were} {place:in}[: {quotes}].',
      '{gap} later, {day:on}[, {place:in}]: {quotes}.',
      'h:{gap} of rest for the camera, then it was needed again: {day:on}[, {place:in}][: {quotes}].',
      'w:{gap} went by, and {day:on} there was something to keep again[, {place:in}][: {quotes}].',
      'j:The next pictures are from {day:is}, {gap} later[, taken {place:in}][: {quotes}].',
      '1:{gap} later, {day:on}, we went on[ {place:in}][: {quotes}].',
    ],
    'open.apart': [
      '{day:on} {who} {who?was|were} {place:in}[: {quotes}].',
      '{day:on} there was {quotes}[, {place:in}][, with {who}].',
      '{day:on} the camera was {place:in}[: {quotes}].',
      '{day}[, {place:in}]: {who}[, and {quotes}].',
      '{who} {who?was|were} in front of the camera {day:on}[: {quotes}].',
      '1:{day:on} we were {place:in}[: {quotes}].',
    ],
    'open.back': [
      '{day:on} it was back {place:to}[, {km} away][: {quotes}].',
      'Back {place:in} {day:on}[, after {km}][: {quotes}].',
      '{day:on} {who} {who?was|were} back {place:in}[, {km} from {from:name}][: {quotes}].',
      '1:{day:on} we were back {place:in}[: {quotes}].',
    ],
    'open.midnight': [
      'Midnight passed, and it went on {clock}[, now {place:in}][: {quotes}].',
      'The new day was young, {clock}, when the next picture was taken[ {place:in}][: {quotes}].',
    ],
    'open.clockBack': [
      'On the way the clock had gone back: {place:in}[, {km} away,] it was {clock:isHalf} {day:on}.',
      'By the clock it was {day} again: {clock:half}[ {place:in}].',
    ],
    'open.undated': ['These pictures are from {place:name}.', 'All of this was {place:in}.'],
    gathering: [
      'By {until:is} {who} had {who?|both|all} been in front of the camera.',
      '{who} were {who?|both|all} there by {until:is}.',
      'By {until:is} {who} were {who?|both|all} in the pictures.',
      'h:By {until:is} {who} had {who?|both|all} been caught by the camera.',
      'w:By {until:is} {who} had {who?|both|all} come into the picture.',
      'j:{who} were photographed within {duration} of each other.',
      '1:By {until:is} we had photographed {who}.',
    ],
    'gathering.together': [
      '{who} were there from the start.',
      'From the first pictures on {who} were together.',
      'w:{who} were together from the beginning.',
      'j:The first pictures show {who} together.',
    ],
    'gathering.here': [
      '{who} were there together.',
      '{who} stood in front of the camera together.',
      'w:{who} were close together.',
      'j:{who} were photographed together.',
    ],
    'gathering.again': [
      '{who} were {who?|both|all} there again.',
      'Again {who} were there.',
      'h:{who} were at their posts again.',
    ],
    newcomer: [
      '{clock} {who} came into the picture.',
      '{who} joined {clock}.',
      'From {clock:is} on {who} {who?was|were} there, {also}.',
      'From {clock:is} on {who} {who?was|were} there.',
      'h:{who} waited until {clock:is} before facing the camera.',
      'j:{who} {who?appears|appear} for the first time {clock}.',
    ],
    newcomers: [
      'Then came {items}.',
      'One by one they came into the picture: {items}.',
      'In front of the camera came {items}.',
    ],
    crowd: [
      '[{clock} ]one frame held {count}[, {who} among them].',
      '{count} fitted into one picture[ {clock}][, {who} among them].',
      '{count} stood in front of the camera at once[ {clock}][, {who} among them].',
      'w:{count} moved close together for one picture[ {clock}][, {who} among them].',
      'h:{clock} one frame had to hold {count}[, {who} included].',
      'j:The largest group, {count}, was photographed {clock}[; {who} {who?is|are} in it].',
      '1:{clock} we got {count} into one picture[, {who} among them].',
    ],
    'crowd.named': [
      '{clock} {who} shared one picture.',
      '{who} came together for one picture[ {clock}].',
    ],
    'crowd.everybody': [
      '{clock} they were all in one picture: {who}.',
      'One picture[, taken {clock},] has all of them: {who}.',
      'h:{clock} the camera had them all at once: {who}.',
    ],
    move: [
      '{clock} came {place:name}, {km} from {from:name}[: {quotes}].',
      'From {from:name} it went on {place:to}, {km} away, {clock}[: {quotes}].',
      '{km} further on, {clock}, came {place:name}[: {quotes}].',
      'Then it went on {place:to}, {km} away[: {quotes}].',
      'h:{from:name} was left behind: {place:name}, {km} away, had its turn {clock}[: {quotes}].',
      'w:Then came {place:name}, {km} away, {clock}[: {quotes}].',
      'j:The first picture from {place:name}, {km} away, was taken {clock}[: {quotes}].',
      '1:{clock} we were {place:in}, {km} from {from:name}[: {quotes}].',
    ],
    'move.day': [
      '{day:on} came {place:name}, {km} from {from:name}[: {quotes}].',
      '{km} further on, {day:on}, came {place:name}[: {quotes}].',
      '{day:on} it went on {place:to}, {km} away[: {quotes}].',
      'w:And {day:on} came {place:name}, {km} away[: {quotes}].',
      'h:{day:on} it was the turn of {place:name}, {km} away[: {quotes}].',
      'j:The first picture from {place:name}, {km} away, was taken {day:on}[: {quotes}].',
      '1:{day:on} we were {place:in}, {km} from {from:name}[: {quotes}].',
    ],
    'move.back': [
      '{when:on} it was back {place:to}[: {quotes}].',
      'The way led back {place:to}, {when:on}[: {quotes}].',
      'Then it was back {place:to}[: {quotes}].',
      '1:{when:on} we were back {place:in}[: {quotes}].',
    ],
    pause: [
      'From {from:is} on the camera rested for {duration}, until {clock:is}.',
      'Nobody took a picture between {from:is} and {clock:is}.',
      'h:From {from:is} until {clock:is} even the camera had a break.',
      '1:Between {from:is} and {clock:is} we took no picture.',
    ],
    'pause.days': [
      'Then {duration} without a picture, until {day:is}.',
      'No picture was taken between {before:is} and {day:is}.',
    ],
    'light.before-sunrise': [
      '[{clock} ]the sun was not up yet.',
      'The sun had not risen yet[ {clock}].',
      'That was before sunrise.',
      'h:The sun was not on duty yet[ {clock}], the camera was.',
      'w:The sun took its time[: {clock} it was not up yet].',
    ],
    'light.after-sunset': [
      '[{clock} ]the sun had just set.',
      'The sun had just gone down[ {clock}].',
      'w:[{clock} ]the sun had gone.',
      'h:The sun had called it a day[ {clock}]; the camera had not.',
    ],
    holiday: ['It was {holiday}.', 'h:The calendar said {holiday}.'],
    'holiday.day': [
      '{day} was {holiday}[, with {who} in front of the camera].',
      'Then came {holiday}, {day}[, and {who} {who?was|were} in front of the camera].',
    ],
    present: [
      'Of all {of:bare} pictures {count:bare} show {who}.',
      '{who} can be seen in {count:bare} of all {of:bare} pictures.',
    ],
    'present.most': [
      '{who} {who?is|are} in {count:bare} of the {of:bare} pictures, more than anybody else.',
      'Nobody is in more pictures than {who}: {count:bare} of {of:bare}.',
    ],
    throughout: [
      '{who} {who?was|were} there from the first hour to the last.',
      'w:{who} stayed from the first hour to the last.',
      'h:{who} held out from the first hour to the last.',
    ],
    peak: [
      'Most pictures, {count:bare} of {of:bare}, were taken in the hour from {clock:is} on.',
      'Most happened in the hour from {clock:is} on: {count:bare} of the {of:bare} pictures.',
    ],
    height: [
      '{clock} the highest point was reached, {high} above the sea.',
      'Up it went, to {high} above the sea, reached {clock}.',
      'The highest point lay {high} above the sea.',
    ],
    climb: [
      'From {low} above the sea it went up to {high}.',
      'That day led up from {low} to {high} above the sea.',
      'The way went up, from {low} to {high} above the sea.',
    ],
    pair: [
      '{who} were together in {count:bare} of the {of:bare} pictures.',
      'In {count:bare} of the {of:bare} pictures {who} were side by side.',
      'h:{who} were hard to part: {count:bare} of the {of:bare} pictures have them both.',
    ],
    around: [
      'In front of the camera {who?was|were} {who}.',
      '{who} {who?was|were} in the pictures.',
    ],
    evening: [
      'The day ended {clock:half}, with {who} in the last picture.',
      'In the last picture of the day, taken {clock:half}, {who?was|were} {who}.',
      'h:{clock:half} the camera called it a day, with {who} before it.',
      '1:Our day ended {clock:half}, with {who} in the last picture.',
    ],
    'clocks.on': [
      'Here the clocks are {hours} ahead of {from:name}.',
      'On the way from {from:name} the clock was put forward by {hours}.',
    ],
    'clocks.back': [
      'Here the clocks are {hours} behind {from:name}.',
      'On the way from {from:name} the clock was put back by {hours}.',
    ],
    seen: [
      '{thing} can be seen in {count:bare} of the[ {of:bare}] pictures.',
      '{thing} is in {count:bare} of the[ {of:bare}] pictures.',
      '{count:bare} of the[ {of:bare}] pictures show {thing}.',
      'h:{thing} made it into {count:bare} of the[ {of:bare}] pictures.',
    ],
    'seen.once': [
      '{clock} there was {thing} in the picture.',
      'One picture[, taken {clock},] shows {thing}.',
      'h:{thing} got a picture as well[, {clock}].',
    ],
    lettering: [
      'In one picture[, taken {clock},] it says {quotes}.',
      'One picture[, taken {clock},] reads {quotes}.',
    ],
    smiles: [
      '{clock} everybody in the picture smiled.',
      'One picture[, from {clock:is},] has everybody smiling.',
    ],
    'smiles.last': [
      'Everybody smiles in the last picture.',
      'It ends with a picture in which everybody smiles.',
    ],
    keyword: ['{count} are about {quotes}.', '{count} are filed under {quotes}.'],
    keywords: ['The keywords here: {items}.', 'Filed here: {items}.'],
    mix: [
      'One person alone is to be seen in {solo:bare} of the pictures, two in {pairs:bare}, more in {groups:bare}.',
    ],
    end: [
      'It ended {clock}[ after {duration}][, with {who} in the picture].',
      '{clock}[, {duration} after it had begun,] it was over[; {who} {who?was|were} in the last picture].',
      'w:And then, {clock}, it was over[, after {duration}][; the last picture shows {who}].',
      'h:{clock}[, after {duration},] the camera called it a day[; the last to face it: {who}].',
      'j:The last picture[, of {who},] was taken {clock}.',
      '1:We took the last picture {clock}[; {who} {who?is|are} in it].',
    ],
    'end.journey': [
      'So ended {days} in {towns}[; the last picture shows {who}].',
      'w:And so {days} in {towns} came to an end[; the last picture shows {who}].',
      'h:So ended {days} in {towns}; the camera could do with a rest[, and so could {who}].',
      'j:The trip took {days} and led to {towns}[; the last picture shows {who}].',
      '1:So ended our {days} in {towns}[; the last picture shows {who}].',
    ],
    'words.one': [
      '{clock} came {quotes}[, {with}].',
      '{quotes} followed {clock}[, {with}].',
      'Then, {clock}, {quotes}[, {with}].',
      '{gap} later came {quotes}[, {with}].',
      '{clock} it was the turn of {quotes}[, {with}].',
      '{those} {those?was|were} there for {quotes}[ {clock}].',
      'Worth a picture {clock}: {quotes}[, {with}].',
      'Then came {quotes}[, {with}].',
      'After that, {quotes}[, {with}].',
      '{quotes} came next[, {with}].',
      'w:{quotes}, {clock}[, {with}]: worth keeping.',
      'w:And {clock} there was {quotes}[, {with}].',
      'h:For the record, {clock}: {quotes}[, {with}].',
      'h:{clock} the programme said {quotes}[, {with}].',
      'j:The caption {clock}: {quotes}[, {with}].',
      'j:Noted {clock}: {quotes}[, {with}].',
      '1:{quotes}, we noted {clock}[, {with}].',
      '1:{clock} we had {quotes}[, {with}].',
    ],
    'words.saying': [
      '{clock}[, {with}]: {quotes}.',
      '{quotes}, says the caption {clock}[, {with}].',
      'And then, {clock}[, {with}]: {quotes}.',
      'The caption {clock}[, {with},] reads {quotes}.',
      'And then[, {with}]: {quotes}.',
      'The caption after that[, {with},] reads {quotes}.',
      'h:For the record, {clock}[, {with}]: {quotes}.',
      '1:{quotes}, we noted {clock}[, {with}].',
    ],
    'words.row': [
      '{clock} came {first}[, then {middle}], and {until} {last}.',
      '{clock} came {first}, then {rest}.',
      '{first}[ {clock}] was followed by {rest}.',
      '{time} there was {items}.',
      'Between {first}[ {clock}] and {last}[ {until}] there {middle?was|were} {middle}.',
      'From {first}[ {clock}] to {last} it took {duration}[, with {middle} in between].',
      'After {first}[ {clock}] came {rest}.',
      'Then came {init} and, {until}, {last}.',
      'Then came {items}.',
      'After that, {items}.',
      'w:And[ from {clock:is} on] there was {items}.',
      'h:The programme[ from {clock:is} on]: {items}.',
      'h:On the record[ from {clock:is} on]: {items}.',
      'j:The captions[ from {clock:is} on]: {items}.',
      'j:{items}, say the captions[ from {clock:is} on].',
      '1:[From {clock:is} on ]we had {items}.',
    ],
    'words.undated': ['There {items?is|are} {items}.', 'And there {items?is|are} {items}, {also}.'],
    pace: ['{count} were taken within {duration}.', '1:We took {count} within {duration}.'],
    portrait: [
      'All {count} show {who}.',
      'h:{count}, one face: {who}.',
      'w:{who}, in {count}, and nobody else.',
    ],
    'words.last': [
      'And {clock}, to end with, {quotes}.',
      'Last of all[, {clock}]: {quotes}.',
      'It ended {clock} with {quotes}.',
    ],
    'stand.day': [
      'A {part}[ in {season}][ {place:in}][, from {start} to {end}][, with {who}].',
      'w:A {part}[ in {season}][ with {who}][ {place:in}][, from {start} to {end}].',
      'j:From {start} to {end}: a {part}[ in {season}][ {place:in}][, with {who}].',
      'h:A {part}[ in {season}][ {place:in}], boiled down to {photos}: from {start} to {end}[, with {who}].',
      '1:Our {part}[ in {season}][ {place:in}][, from {start} to {end}][, with {who}].',
    ],
    'stand.one': ['One photo[ of {who}], taken[ {place:in},] {day:on}, {clock:exact}.'],
    'stand.trip': [
      '{days}[ in {season}][ {place}][, {way}], {span}[, with {who}].',
      'w:{days}[ with {who}][ {place}][ in {season}][, {way}], {span}.',
      'j:{span}: {days}[ in {season}][ {place}][, {way}][, with {who}].',
      'h:{days}[ in {season}][ {place}][, {way}], boiled down to {photos}: {span}[, with {who}].',
      '1:Our {days}[ in {season}][ {place}][, {way}], {span}[, with {who}].',
    ],
    'stand.box': [
      '{photos}[, taken {place}], {span}[, with {who}].',
      '1:Our {photos}[, taken {place}], {span}[, with {who}].',
    ],
    'stand.undated': ['{photos}[ {place:in}][, with {who}].'],
    'stand.portrait': ['{photos}[ of {who}][ {place:in}].'],
    'stand.empty': ['There is nothing to show here yet.'],
    'stand.totals': [
      '{countries}[, {towns}][, {km} in a straight line][, up to {high} above the sea].',
      '{towns}[, {km} in a straight line][, up to {high} above the sea].',
      '{km} in a straight line[, up to {high} above the sea].',
    ],
    'stand.nights': ['{items}.', 'w:{items}: so the nights went.'],
    'who.line': [
      'in {count:bare} of the {of:bare} photos[, {place:in}][, {span}][; most often with {with}]',
      'in {count:bare} of the {of:bare} photos[, {place:in}][; most often with {with}]',
    ],
  },
  labels: {
    'title.route': 'From {a} to {b}',
    'title.back': 'From {a} to {b} and back',
    'title.onePerson': 'One person',
    'span.and': '{a} and {b}',
    'span.to': '{a} to {b}',
    'span.days': 'from {a} to {b}',
    'span.between': 'between {a} and {b}',
    'way.back': 'from {a} to {b} and back',
    'way.base': '{place:in} with trips to {towns}',
    'heading.from': 'From {clock}',
    'heading.others': 'More pictures',
    also: 'too',
    with: 'with {who}',
    'with.crowd': 'with {who} in the picture',
    'caption.sun.before': 'before sunrise',
    'caption.sun.after': 'after sunset',
    'alt.photo': 'Photo',
    'alt.screenshot': 'Screenshot',
    'alt.aloft': 'on a flight',
    'alt.words': '{head}: {quotes}',
    'alt.keywords': '{head}: {items}',
    'alt.smile': '{head}, smiling',
    'alt.smiles': '{head}, all smiling',
    'alt.smilesBoth': '{head}, both smiling',
    'alt.things': '{head}, with {things}',
    'alt.daylight': '{head} in daylight',
    'alt.lettering': '{head}; lettering: {quotes}',
    'alt.letteringAlone': 'Lettering: {quotes}',
    'alt.close': 'Close-up of {who}',
    'alt.left': '{who} on the left',
    'alt.centre': '{who} in the middle',
    'alt.right': '{who} on the right',
    'alt.two': '{a} on the left, {b} on the right',
    'alt.twice': '{who}, seen twice',
    'alt.row': '{items}, from left to right',
    'alt.several': 'Several people',
    'alt.group': 'A group of {count}',
    'alt.groupWith': '{count}, {who} among them',
    'alt.unsure': 'Possibly: {text}',
    'who.heading': 'Who is in it',
    'who.face': 'Face',
    'gallery.heading': 'More photos',
  },
  neutral: 'noon midnight quarter half past am pm minutes hours days weeks kilometres',
};
