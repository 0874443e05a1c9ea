import { expect, test } from 'vitest';
import { type HomeServices, servicesByHome } from '../../daemon/rpc/servicesByHome.ts';
import { createFakeServices } from './support/fakeServices.ts';
import { openClient } from './support/testClient.ts';

test('each client has its data where its settings say, opened once and closed at the end', async () => {
  const seen: string[] = [];
  const open = (home: string): HomeServices => ({
    ...createFakeServices(),
    doctor: () => Promise.resolve({ version: home, checks: [] }),
    close: () => seen.push(`close ${home}`),
  });
  const homes = servicesByHome((home) => {
    seen.push(home);
    return open(home);
  }, '/usual');
  expect(seen).toEqual([]);
  const one = await openClient(homes.of);
  const other = await openClient(homes.of, { home: 'file:///elsewhere' });
  for (const client of [one, other, one]) await client.send('people/list');
  expect((await one.send('daemon/doctor')).result.version).toBe('/usual');
  expect((await other.send('daemon/doctor')).result.version).toBe('/elsewhere');
  expect(seen).toEqual(['/usual', '/elsewhere']);
  homes.close();
  expect(seen.slice(2)).toEqual(['close /usual', 'close /elsewhere']);
});
