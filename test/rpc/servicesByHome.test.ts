import { expect, test } from 'vitest';
import { type HomeServices, servicesByHome } from '../../daemon/rpc/servicesByHome.ts';
import { createFakeServices } from './support/fakeServices.ts';
import { openClient } from './support/testClient.ts';

test('each client has its data where its settings say, opened once and closed at the end', async () => {
  const homes: string[] = [];
  const open = (home: string): HomeServices => ({
    ...createFakeServices(),
    doctor: () => Promise.resolve({ version: home, checks: [] }),
    close: () => homes.push(`close ${home}`),
  });
  const services = servicesByHome((home) => {
    homes.push(home);
    return open(home);
  }, '/usual');
  expect(homes).toEqual([]);
  const one = await openClient(services);
  const other = await openClient(services, { home: 'file:///elsewhere' });
  for (const client of [one, other, one]) await client.send('people/list');
  expect((await one.send('daemon/doctor')).result.version).toBe('/usual');
  expect((await other.send('daemon/doctor')).result.version).toBe('/elsewhere');
  expect(homes).toEqual(['/usual', '/elsewhere']);
  services.close();
  expect(homes.slice(2)).toEqual(['close /usual', 'close /elsewhere']);
});
