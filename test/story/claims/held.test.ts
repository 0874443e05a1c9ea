import { describe, expect, it } from 'vitest';
import { basisOfPlan, type ClaimBasis } from '../../../daemon/story/claims/basis.ts';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { Language } from '../../../daemon/story/language.ts';
import { nothingSeen } from '../../../daemon/contract/sight.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const places = {
  linz: [48.3064, 14.2861],
  gmunden: [47.9184, 13.7993],
} as const;

type Row = readonly [at: string, place: keyof typeof places, faces: string, words?: string];

/** Saturday, 16 March 2024, to Saturday, 23 March. */
const rows: readonly Row[] = [
  ['2024-03-16T09:10', 'linz', 'W', 'Wäsche an der Donau'],
  ['2024-03-16T18:35', 'linz', 'WG'],
  ['2024-03-17T11:00', 'linz', 'G', 'Geige üben'],
  ['2024-03-19T14:20', 'gmunden', 'WGM', 'Ruderboot gemietet'],
  ['2024-03-20T16:30', 'gmunden', 'M', 'Schneeballschlacht'],
  ['2024-03-21T21:15', 'gmunden', 'WM'],
  ['2024-03-23T12:45', 'linz', 'WGM', 'Letzte Semmelknödel'],
];

const find = await loadPlaces();
const basisIn = (language: Language): ClaimBasis =>
  basisOfPlan(
    planStory(
      sketchAlbum(
        {
          folder: 'Eine Woche im März',
          people: { W: 'Wenzel', G: 'Grete Weiß', M: 'Mirjam' },
          photos: rows.map(([at, place, faces, words], index): PhotoSketch => ({
            path: `IMG_${100 + index}.jpg`,
            at: `${at}:00`,
            offset: '+01:00',
            gps: places[place],
            faces: Array.from(faces),
            ...(words === undefined ? {} : { description: words }),
          })),
        },
        { language },
        find,
      ),
    ),
  );
const bases = { en: basisIn('en'), de: basisIn('de'), fr: basisIn('fr') };

const marks = (language: Language, text: string): readonly string[] =>
  checkClaims(text, bases[language], { language }).map((claim) => `${claim.kind}: ${claim.text}`);

describe('what an album bears out is not marked', () => {
  it.each([
    ['en', 'The last photo was taken in Linz.'],
    ['en', 'They were back in Linz by one in the afternoon.'],
    ['de', 'Das letzte Foto entstand in Linz.'],
    ['fr', 'La dernière photo a été prise à Linz.'],
    ['en', 'Mirjam turned up later than Wenzel.'],
    ['de', 'Mirjam tauchte später auf als Wenzel.'],
    ['fr', 'Mirjam est arrivée plus tard que Wenzel.'],
    ['en', 'Grete is last seen in Linz.'],
    ['de', 'Los ging es in Linz.'],
    ['en', 'It all ended with dumplings.'],
    ['en', 'Every picture was taken in March.'],
    ['de', 'Alle Bilder sind im März entstanden.'],
    ['en', 'At half past four in the afternoon Mirjam is hit by a lump of ice.'],
    ['en', 'The violin came before the rowing boat.'],
    ['de', 'Erst kam die Geige, dann das Ruderboot.'],
    ['fr', 'Le violon précède la barque.'],
    ['fr', 'Après la barque vient la neige.'],
    ['en', '“Geige üben” shortly after eleven and “Ruderboot gemietet” at twenty past two.'],
    ['de', '„Geige üben“ kurz nach der elften Stunde, „Ruderboot gemietet“ um zwanzig nach zwei.'],
    [
      'fr',
      '« Geige üben » peu après onze heures et « Ruderboot gemietet » à quatorze heures vingt.',
    ],
    ['en', 'They spent four days in Gmunden.'],
    ['en', 'Nobody else is ever in the pictures.'],
    ['de', 'Sonst ist niemand je zu sehen.'],
    ['fr', 'Personne d’autre n’est jamais sur les photos.'],
    ['fr', "Grete n'est que sur quatre d'entre elles."],
    ['en', 'Wenzel is in more pictures than Mirjam, if only by one.'],
    ['de', 'Auf dem Wäschebild ist Wenzel.'],
    ['en', 'On the Sunday after Saint Patrick’s Day nobody took a picture.'],
    ['en', 'Luckily, Mirjam was there for the snow.'],
    ['de', 'Vier Tage blieben sie in Gmunden.'],
    ['fr', 'Ils sont restés quatre jours à Gmunden.'],
    ['en', 'Eight days in Linz and Gmunden.'],
    ['en', 'Two photos come from Linz on Saturday the 16th.'],
    ['en', 'All three of them are in the rowing boat.'],
    ['de', 'Im Ruderboot sitzen alle drei.'],
    ['en', 'Saint Patrick’s Day was a Sunday, and Grete practised the violin.'],
    ['de', 'Grete Weiss ist auf vier Fotos.'],
    ['fr', 'Mirjam et la neige, à seize heures trente.'],
    ['fr', 'Wenzel et Mirjam, le soir du 21, à vingt et une heures quinze.'],
    ['en', 'No photos are dated the 18th.'],
    ['en', 'The laundry was done on the first morning.'],
    ['fr', 'La lessive, c’était le premier matin, à neuf heures dix.'],
    ['en', 'Two days lie between the violin and the rowing boat.'],
    ['en', 'The week ended at lunchtime.'],
    ['en', 'Nine hours and twenty-five minutes pass between the laundry and the next picture.'],
    ['de', 'Neun Stunden und fünfundzwanzig Minuten nach der Wäsche folgt das nächste Bild.'],
    ['fr', 'Neuf heures vingt-cinq plus tard vient l’image suivante.'],
    ['en', 'Wenzel is missing from only two pictures.'],
    ['de', 'Grete Weiß fehlt auf weniger als der Hälfte der Fotos.'],
    ['fr', 'Wenzel manque sur deux photos.'],
    ['en', 'Mirjam is missing from the farewell at the river.'],
    ['en', 'No picture was taken in April, none in February.'],
    ['de', 'Im Ruderboot sitzen Wenzel, Grete und, zum ersten Mal, Mirjam.'],
    ['en', 'It is mid-March in Linz.'],
    ['en', 'Once more all three of them are in one picture.'],
    ['en', 'Three of them are in the rowing boat.'],
    ['de', 'Zu dritt sitzen sie im Ruderboot.'],
    ['fr', 'Ils sont trois dans la barque.'],
    ['en', 'Saint Patrick’s Day was a Sunday.'],
    ['en', 'From Linz to Gmunden it is more than fifty kilometres.'],
    ['de', 'Zwei Städte, acht Tage.'],
    ['en', 'Wenzel has been there since the laundry.'],
    ['en', 'Wenzel was there from day one.'],
    ['en', 'First Linz, then Gmunden.'],
    ['de', 'Nach Gmunden kamen sie erst nach Linz.'],
    ['en', 'The last photo shows all three of them.'],
    ['en', 'Nobody but Mirjam is in the snow.'],
    ['en', 'Mirjam is alone in one picture.'],
    ['en', 'The laundry was done on the first day.'],
    ['en', 'More pictures were taken in Linz than in Gmunden.'],
    ['fr', 'Le quatrième jour, ils ont loué la barque.'],
    ['en', 'By half past two the rowing boat was rented.'],
    ['fr', 'Une semaine à Linz et Gmunden.'],
    ['en', 'Mirjam was the last to arrive.'],
    ['fr', 'La plupart des photos viennent de Linz.'],
  ] as const)('in %s: %s', (language, sentence) => {
    expect(marks(language, sentence)).toEqual([]);
  });
});

describe('what it does not is', () => {
  it.each([
    ['en', 'The last photo was taken in Gmunden.'],
    ['de', 'Um zwanzig vor sieben am Abend waren sie zurück in Linz.'],
    ['de', 'Das letzte Foto entstand in Gmunden.'],
    ['fr', 'La dernière photo a été prise à Gmunden.'],
    ['en', 'Wenzel turned up later than Mirjam.'],
    ['de', 'Wenzel tauchte später auf als Mirjam.'],
    ['fr', 'Nous avons photographié Mirjam avant Wenzel.'],
    ['en', 'There is only one photo of Mirjam.'],
    ['de', 'Von Mirjam gibt es nur ein einziges Foto.'],
    ['fr', 'Il n’y a qu’une seule photo de Mirjam.'],
    ['de', 'Los ging es in Gmunden.'],
    ['en', 'It all ended with a snowball fight.'],
    ['en', 'They spent only one night in Gmunden.'],
    ['en', 'All the pictures were taken in the morning.'],
    ['fr', 'Toutes les photos datent du matin.'],
    ['de', 'Am Mittwoch kam niemand.'],
    ['en', 'Grete is last seen in Gmunden.'],
    ['en', 'The rowing boat came before the violin.'],
    ['de', 'Erst kam das Ruderboot, dann die Geige.'],
    ['fr', 'La barque précède le violon.'],
    ['fr', 'Après la neige vient la barque.'],
    ['en', 'They spent six days in Gmunden.'],
    ['de', 'Sechs Tage blieben sie in Gmunden.'],
    ['fr', 'Ils sont restés six jours à Gmunden.'],
    ['en', 'Five photos come from Gmunden.'],
    ['en', 'All three of them are practising the violin.'],
    ['de', 'Beim Üben der Geige waren alle drei dabei.'],
    ['en', 'Martinmas was a Sunday.'],
    ['fr', 'Mirjam et la neige, à dix-huit heures trente.'],
    ['fr', 'Wenzel et Mirjam, le soir du 24.'],
    ['en', 'The laundry was done on Tuesday.'],
    ['en', 'Two weeks lie between the violin and the rowing boat.'],
    ['en', 'The week ended at midnight.'],
    ['en', 'Wenzel and Mirjam are engaged.'],
    ['en', 'A sign said “Mind the step”.'],
    ['en', 'Six hours and ten minutes pass between the laundry and the next picture.'],
    ['de', 'Sechs Stunden und zehn Minuten nach der Wäsche folgt das nächste Bild.'],
    ['fr', 'Six heures dix plus tard vient l’image suivante.'],
    ['en', 'Wenzel is missing from only four pictures.'],
    ['de', 'Grete Weiß fehlt auf mehr als der Hälfte der Fotos.'],
    ['fr', 'Wenzel manque sur quatre photos.'],
    ['en', 'Mirjam is alone only twice.'],
    ['en', 'No picture was taken in March.'],
    ['en', 'It is mid-June in Linz.'],
    ['de', 'Danach ging es nach Halle.'],
    ['fr', 'Grete est la femme de Wenzel.'],
    ['en', 'Wenzel is in more pictures than Mirjam, by three.'],
    ['fr', "Grete n'est que sur six d'entre elles."],
    ['en', 'Every day brought three pictures.'],
    ['de', 'Wenzel und Grete sind seit Jahren verheiratet.'],
    ['en', 'Five of them are in the rowing boat.'],
    ['de', 'Zu fünft sitzen sie im Ruderboot.'],
    ['fr', 'Ils sont cinq dans la barque.'],
    ['en', 'Saint Patrick’s Day was a Monday.'],
    ['de', 'Der 17. März war ein Dienstag.'],
    ['fr', 'Le 17 mars était un mardi.'],
    ['en', 'From Linz to Gmunden it is more than two hundred kilometres.'],
    ['de', 'Vier Städte, acht Tage.'],
    ['fr', 'Ils traversent trois pays.'],
    ['en', 'It was their third visit.'],
    ['de', 'Es war schon ihre vierte Bootsfahrt.'],
    ['fr', 'C’est leur sixième séjour.'],
    ['en', 'Mirjam has been there since the laundry.'],
    ['de', 'Mirjam gehört seit der Wäsche dazu.'],
    ['fr', 'Mirjam est là depuis la lessive.'],
    ['en', 'Mirjam was there from day one.'],
    ['en', 'First Gmunden, then Linz.'],
    ['de', 'Nach Linz kamen sie erst nach Gmunden.'],
    ['en', 'The first photo shows all three of them.'],
    ['en', 'Nobody is in the rowing boat.'],
    ['en', 'Grete practised the violin with Mirjam.'],
    ['de', 'Grete übte mit Mirjam Geige.'],
    ['en', 'The snowball fight ended 3-1.'],
    ['en', 'Wenzel left a day before the others.'],
    ['de', 'Mirjam blieb nur eine Nacht.'],
    ['fr', 'La plupart des photos viennent de Gmunden.'],
    ['en', 'Together on every picture: Wenzel and Grete.'],
    ['en', 'The rowing boat was rented by noon.'],
    ['de', 'Das Ruderboot wurde gemietet, bevor sie nach Gmunden kamen.'],
    ['en', 'Everybody practised the violin.'],
    ['en', 'Mirjam arrived on the 16th.'],
    ['en', 'Mirjam was the first to arrive.'],
    ['en', 'Mirjam set out with the others.'],
    ['en', 'It was the club’s fourth outing.'],
    ['fr', 'C’était la troisième sortie du club.'],
    ['en', 'Wenzel was alone in the rowing boat.'],
    ['en', 'There is a picture of every single day.'],
    ['en', 'The rowing boat was rented on the first day.'],
    ['de', 'Am letzten Tag mieteten sie das Ruderboot.'],
    ['fr', 'Le dernier jour, ils ont loué la barque.'],
    ['en', 'More pictures were taken in Gmunden than in Linz.'],
    ['de', 'Am Samstag wurde weniger fotografiert als am Mittwoch.'],
    ['de', 'Es war die dritte Reise nach Gmunden.'],
  ] as const)('in %s: %s', (language, sentence) => {
    expect(marks(language, sentence)).not.toEqual([]);
  });
});

describe('a thing that was seen', () => {
  const basis = basisOfPlan(
    planStory(
      sketchAlbum(
        {
          folder: 'März',
          people: { W: 'Wenzel' },
          photos: [
            { path: 'a.jpg', at: '2024-03-16T09:10:00', gps: places.linz, faces: ['W'] },
            {
              path: 'b.jpg',
              at: '2024-03-17T11:00:00',
              gps: places.gmunden,
              faces: [],
              sight: {
                ...nothingSeen,
                sees: [{ label: 'dog', score: 0.95, count: 'one', box: [900, 900, 800, 700] }],
                models: ['sketch'],
              },
            },
          ],
        },
        { language: 'en' },
        find,
      ),
    ),
  );
  const found = (text: string): readonly string[] =>
    checkClaims(text, basis, { language: 'en' }).map(({ text }) => text);

  it('is where it was seen, and nowhere else', () => {
    expect(found('A dog was photographed in Gmunden.')).toEqual([]);
    expect(found('A dog was photographed in Linz.')).toEqual(['dog']);
    expect(found('Wenzel is in the picture with the dog.')).toEqual(['dog']);
  });
});
