import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../daemon/story/language.ts';
import { observationOf } from '../../../../daemon/story/ollama/observe/observation.ts';
import { observed } from '../../../fixtures/observation.ts';

/** Answers of a vision model, as they make them: what a picture shows, and what nobody can see in one. */
const page: readonly (readonly [Language, faces: number, kept: boolean, string])[] = [
  ['en', 2, true, 'Two people sit at a wooden table with three cups of coffee.'],
  ['en', 1, true, 'A woman in a red coat holds an umbrella.'],
  ['en', 0, true, 'A dog sleeps on a blue sofa next to a window.'],
  ['en', 5, true, 'Five people stand around a table with a cake and candles.'],
  ['en', 0, true, 'Boats lie in a small harbour under a cloudy sky.'],
  ['en', 1, true, 'A man with a beard reads a newspaper on a bench.'],
  ['en', 3, true, 'Three children run along a beach and laugh.'],
  ['en', 0, true, 'Snow covers a row of parked cars at night.'],
  ['en', 4, true, 'A group of people raise their glasses at a long table.'],
  ['en', 2, true, 'Two women walk down a staircase, both wearing hats.'],
  ['de', 1, true, 'Ein Mann mit Brille steht vor einem weißen Haus.'],
  ['de', 2, true, 'Zwei Personen sitzen mit Rucksäcken auf einem Felsen.'],
  ['de', 0, true, 'Auf einer Wiese grasen Kühe, dahinter liegen Berge.'],
  ['de', 3, true, 'Drei Kinder bauen am Strand eine Sandburg.'],
  ['de', 1, true, 'Eine Frau hält eine Tasse in beiden Händen.'],
  ['de', 0, true, 'Eine Straße ist nass, Laternen spiegeln sich darin.'],
  ['fr', 2, true, 'Deux personnes sont assises à une table en bois.'],
  ['fr', 0, true, 'Un chat dort sur un canapé près d’une fenêtre.'],
  ['fr', 1, true, 'Un homme porte un chapeau et tient un vélo.'],
  ['fr', 0, true, 'Des bateaux sont amarrés dans un petit port.'],
  ['en', 2, false, 'A teacher explains something to a tired student.'],
  ['en', 1, false, 'A man who has just lost his job looks down.'],
  ['en', 2, false, 'Because it rains, two people stay inside.'],
  ['en', 1, false, 'A man waits for the bus at eight in the morning.'],
  ['en', 1, false, 'A happy woman looks at the sea.'],
  ['en', 3, false, 'Seven people stand in front of a building.'],
  ['en', 2, false, 'A couple celebrates their wedding anniversary.'],
  ['en', 1, false, 'Angelina poses in front of the Eiffel Tower.'],
  ['en', 2, false, 'Two sisters hug each other at the station in Prague.'],
  ['en', 1, false, 'A nurse smiles after a long shift.'],
  ['en', 1, false, 'Somebody looks forward to a swim.'],
  ['en', 1, false, 'A woman in love gazes at the sea.'],
  ['en', 0, false, 'Nine people sit around a table.'],
  ['en', 0, true, 'Two people walk along a path.'],
  ['en', 0, false, 'A person looks into the camera.'],
  ['de', 0, false, 'Eine Person blickt in die Kamera.'],
  ['fr', 0, false, 'Une personne regarde l’objectif.'],
  ['fr', 1, true, 'Une personne regarde l’objectif.'],
  ['de', 1, false, 'Der Aufzug ist ausgefallen.'],
  ['en', 0, false, 'The lift is out of order.'],
  ['fr', 0, false, 'L’ascenseur est en panne.'],
  ['de', 1, false, 'Jemand freut sich auf den Strand.'],
  ['de', 1, false, 'Eine verliebte Frau schaut aufs Meer.'],
  ['de', 0, false, 'Neun Personen sitzen um einen Tisch.'],
  ['fr', 1, false, 'Une femme amoureuse regarde la mer.'],
  ['de', 2, false, 'Ein Vater erklärt seinem Sohn das Spiel.'],
  ['de', 1, false, 'Eine Ärztin wartet auf ihren Patienten.'],
  ['de', 1, false, 'Ein Mann ist traurig, weil er den Zug verpasst hat.'],
  ['de', 4, false, 'Zwei Personen stehen vor einem Haus.'],
  ['de', 1, false, 'Um halb neun sitzt eine Frau im Garten.'],
  ['de', 0, false, 'Das Brandenburger Tor in Berlin bei Nacht.'],
  ['fr', 2, false, 'Un professeur parle à une étudiante fatiguée.'],
  ['fr', 1, false, 'Une femme attend son mari à la gare.'],
  ['fr', 3, false, 'Huit personnes posent devant une maison.'],
  ['fr', 1, false, 'Un homme heureux fête son anniversaire à Lyon.'],
];

describe('of answers of a vision model', () => {
  it.each(page)('%s, %d faces, kept %s: %s', (language, faces, kept, text) => {
    const observation = observationOf(observed(text), {
      language,
      labels: [],
      faces,
      model: 'fake',
    });
    expect(observation?.whatHappens ?? null).toBe(kept ? text : null);
  });
});
