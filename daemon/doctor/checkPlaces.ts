import { ok } from './check.ts';
import type { DoctorCheck } from '../contract/protocol.ts';
import { loadPlaces } from '../story/plan/places.ts';
import { say } from '../shared/words/say.ts';

/** The offline place names: loads them and looks one up. */
export async function checkPlaces(): Promise<readonly DoctorCheck[]> {
  const findPlace = await loadPlaces();
  const { town } = findPlace(48.8584, 2.2945, 'exact');
  return [
    ok(
      say('doctor.placeNames'),
      say('doctor.offlinePlaces', { town: town ?? say('doctor.noTown') }),
    ),
  ];
}
