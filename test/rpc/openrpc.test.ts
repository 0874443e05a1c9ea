import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { errorCodes } from '../../daemon/contract/errors.ts';
import { installRoot } from '../../daemon/shared/paths.ts';
import { problemSeverities } from '../../daemon/contract/problem.ts';
import type { Report } from '../../daemon/contract/report.ts';
import { methods } from '../../daemon/rpc/methods.ts';
import { openRpc } from '../../daemon/rpc/openrpc.ts';
import type * as protocol from '../../daemon/contract/protocol.ts';
import type * as results from '../../daemon/rpc/resultSchemas.ts';
import type * as schemas from '../../daemon/rpc/schemas.ts';
import { createFakeServices } from './support/fakeServices.ts';
import { type Json, openClient } from './support/testClient.ts';

const document: Json = JSON.parse(JSON.stringify(openRpc(methods)));
const source = readFileSync(join(installRoot, 'daemon', 'contract', 'protocol.ts'), 'utf8');

test('docs/openrpc.json is what the handlers say; node scripts/openrpc.mjs writes it', () => {
  const file = readFileSync(join(installRoot, 'docs', 'openrpc.json'), 'utf8');
  expect(JSON.parse(file)).toEqual(document);
});

test('rpc.discover answers with the document', async () => {
  const client = await openClient(createFakeServices());
  expect((await client.send('rpc.discover')).result).toEqual(document);
});

test('the document has the methods of protocol.ts, no more and no fewer', () => {
  const [, rest = ''] = source.split('export interface Requests {\n');
  const [requests = ''] = rest.split('\n}\n');
  const declared = [...requests.matchAll(/^ {2}'([^']+)':/gm)].map(([, name]) => name);
  expect(declared).toContain('album/generate');
  expect(document.methods.map(({ name }: Json) => name)).toEqual(declared);
});

test('every reference in the document leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(20);
  for (const [, path] of references)
    expect(
      path!.split('/').reduce((at: Json, key) => at?.[key], document),
      path,
    ).toBeDefined();
});

test('every error code and problem code is in the document', () => {
  const codes = Object.values<Json>(document.components.errors).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(Object.values(errorCodes)));
  expect(document.components.schemas.Problem.properties.code.enum).toEqual(
    Object.keys(problemSeverities),
  );
});

describe('the document', () => {
  test.each<[Json, Json]>(document.methods.map((method: Json) => [method.name, method]))(
    'demands of %s what the daemon demands',
    async (name: Json, method: Json) => {
      const client = await openClient(createFakeServices());
      const required = method.params.filter((param: Json) => param.required);
      const { error } = await client.send(name, {});
      if (required.length === 0) expect(error).toBeUndefined();
      else
        for (const { name: field } of required)
          expect(error?.message, field).toContain(`params.${field}:`);
    },
  );
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
type Parsed<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

test('the schemas and protocol.ts say the same, to the last optional field', () => {
  expectTypeOf<Parsed<typeof schemas.storyOptions>>().toEqualTypeOf<
    DeepReadonly<protocol.StoryOptions>
  >();
  expectTypeOf<Parsed<typeof schemas.generateParams>>().toEqualTypeOf<
    DeepReadonly<protocol.GenerateParams>
  >();
  expectTypeOf<Parsed<typeof schemas.analyzeParams>>().toEqualTypeOf<
    DeepReadonly<protocol.AnalyzeParams>
  >();
  expectTypeOf<Parsed<typeof schemas.peopleListParams>>().toEqualTypeOf<
    DeepReadonly<protocol.PeopleListParams>
  >();
  expectTypeOf<Parsed<typeof schemas.decision>>().toEqualTypeOf<DeepReadonly<protocol.Decision>>();
  expectTypeOf<Parsed<typeof schemas.rewriteParams>>().toEqualTypeOf<
    DeepReadonly<protocol.RewriteParams>
  >();
  expectTypeOf<Parsed<typeof schemas.daemonSettings>>().toEqualTypeOf<
    DeepReadonly<protocol.DaemonSettings>
  >();
  expectTypeOf<Parsed<typeof results.report>>().toEqualTypeOf<DeepReadonly<Report>>();
  expectTypeOf<Parsed<typeof results.analyzeResult>>().toEqualTypeOf<
    DeepReadonly<protocol.AnalyzeResult>
  >();
  expectTypeOf<Parsed<typeof results.peopleListResult>>().toEqualTypeOf<
    DeepReadonly<protocol.PeopleListResult>
  >();
  expectTypeOf<Parsed<typeof results.forgetResult>>().toEqualTypeOf<
    DeepReadonly<protocol.ForgetResult>
  >();
  expectTypeOf<Parsed<typeof results.doctorResult>>().toEqualTypeOf<
    DeepReadonly<protocol.DoctorResult>
  >();
});
