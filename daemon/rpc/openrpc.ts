import * as z from 'zod';
import { errorCodes } from '../contract/errors.ts';
import { protocolVersion } from '../contract/protocol.ts';
import { rpcErrorCodes } from './transport/rpcErrors.ts';
import { version } from '../contract/version.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the document tells of each method. */
type Table = Readonly<
  Record<
    string,
    { readonly params: z.ZodType; readonly result: z.ZodType; readonly summary: string }
  >
>;

/** The OpenRPC document, as plain JSON. */
export interface OpenRpc extends Json {
  readonly openrpc: string;
}

/**
 * Describes a table of methods in OpenRPC, from the very schemas that check their parameters.
 *
 * LSP's own methods are described by LSP; what they serve is told in docs/protocol.md.
 */
export function openRpc(methods: Table): OpenRpc {
  const schemas = new Map<string, unknown>();
  return {
    openrpc: '1.2.6',
    info: {
      title: 'Photo Blog daemon',
      version,
      description:
        'JSON-RPC 2.0 in frames of the LSP 3.17 base protocol (Content-Length, UTF-8), over stdio or a named pipe. ' +
        `initialize comes first. Protocol version ${protocolVersion}.`,
    },
    externalDocs: {
      description: 'Lifecycle, cancellation, progress and the language features for drafts',
      url: 'https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/',
    },
    methods: Object.entries(methods).map(([name, row]) => describe(name, row, schemas)),
    components: {
      schemas: Object.fromEntries([...schemas].sort(([a], [b]) => a.localeCompare(b, 'en'))),
      errors: Object.fromEntries(
        Object.entries({ ...rpcErrorCodes, ...errorCodes }).map(([kind, code]) => [
          kind,
          { code, message: kind, data: { kind } },
        ]),
      ),
    },
  };
}

function describe(name: string, row: Table[string], schemas: Map<string, unknown>): Json {
  const params = toSchema(row.params, schemas);
  return {
    name,
    summary: row.summary,
    paramStructure: 'by-name',
    params: contentDescriptors(params, schemas),
    // OpenRPC lists parameters one by one; where they depend on each other, this schema says how.
    'x-params': params,
    result: { name: 'result', schema: toSchema(row.result, schemas) },
    errors: Object.keys({ ...rpcErrorCodes, ...errorCodes }).map((kind) => ({
      $ref: `#/components/errors/${kind}`,
    })),
  };
}

/** The JSON Schema of a zod schema; its named parts move to `schemas`, and references follow. */
function toSchema(schema: z.ZodType, schemas: Map<string, unknown>): Json {
  const { definitions, ...rest } = z.toJSONSchema(schema, {
    // As sent: what a result may gain later must not make today's document wrong.
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  for (const [id, definition] of Object.entries(definitions ?? {}))
    schemas.set(id, withComponentRefs(definition));
  delete rest['$schema'];
  return asObject(withComponentRefs(rest));
}

function withComponentRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withComponentRefs);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, inner.replace('#/definitions/', componentPath)]
        : [key, withComponentRefs(inner)],
    ),
  );
}

const componentPath = '#/components/schemas/';

/** One entry a member; where the parameters are one of several shapes, all members of all of them. */
function contentDescriptors(params: Json, schemas: ReadonlyMap<string, unknown>): readonly Json[] {
  const shapes = alternatives(resolve(params, schemas));
  const names = new Set(shapes.flatMap((shape) => Object.keys(asObject(shape['properties']))));
  return [...names].map((name) => {
    const variants = shapes.flatMap((shape) => {
      const property = asObject(shape['properties'])[name];
      return property === undefined ? [] : [asObject(property)];
    });
    const distinct = [...new Map(variants.map((each) => [JSON.stringify(each), each])).values()];
    const [only] = distinct;
    return {
      name,
      required: shapes.every((shape) => isRequired(shape, name)),
      schema: distinct.length === 1 && only ? only : { anyOf: distinct },
    };
  });
}

function alternatives(schema: Json): readonly Json[] {
  return Array.isArray(schema['oneOf']) ? schema['oneOf'].map(asObject) : [schema];
}

function resolve(schema: Json, schemas: ReadonlyMap<string, unknown>): Json {
  const { $ref } = schema;
  return typeof $ref === 'string'
    ? asObject(schemas.get($ref.slice(componentPath.length)))
    : schema;
}

function isRequired(schema: Json, name: string): boolean {
  return Array.isArray(schema['required']) && schema['required'].includes(name);
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
