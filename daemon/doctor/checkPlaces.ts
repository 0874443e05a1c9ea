import { ok } from './check.ts';
import type { DoctorCheck } from '../contract/protocol.ts';
import { loadPlaces } from '../story/plan/places.ts';

/** The offline place names: loads them and looks one up. */
export async function checkPlaces(): Promise<readonly DoctorCheck[]> {
  const findPlace = await loadPlaces();
  const { town } = findPlace(48.8584, 2.2945, 'exact');
  return [ok('Place names', `offline; the Eiffel tower is in ${town ?? 'no town'}`)];
}
