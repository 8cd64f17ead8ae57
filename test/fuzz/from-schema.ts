import fc from 'fast-check'
import { nastyValue } from './nasties.ts'

/** A JSON Schema, as far as the document of our interface uses it. */
export type Schema = {
  readonly type?: string
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly examples?: readonly unknown[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** What is known of this place, by name of field (`[]` after that of a list): codes that exist, names of the catalogue, answers to the questions. */
export type Known = { readonly [name: string]: fc.Arbitrary<unknown> }

/** Values the schema allows, those of this place where a field of that name is known. */
export function fitting(schema: Schema, known: Known, name = ''): fc.Arbitrary<unknown> {
  const here = known[schema.type === 'array' ? `${name}[]` : name]
  if (here) return here
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map((one) => fitting(one, known, name)))
  if (schema.examples) return fc.constantFrom(...schema.examples)
  if (schema.properties) return fittingObject(schema, schema.properties, known)
  if (schema.type === 'array') {
    const { minItems: minLength = 0, maxItems = 3, items = {} } = schema
    return fc.array(fitting(items, known), { minLength, maxLength: Math.max(minLength, Math.min(maxItems, 3)) })
  }
  return fittingPlain(schema)
}

function fittingObject({ required = [] }: Schema, properties: NonNullable<Schema['properties']>, known: Known) {
  const fields = Object.entries(properties).map(([name, one]) => [name, fitting(one, known, name)] as const)
  const always = fields.filter(([name]) => required.includes(name)).map(([name]) => name)
  return fc.record(Object.fromEntries(fields), { requiredKeys: always })
}

function fittingPlain({ type, format, minimum = 0, maximum = 1e6, maxLength = 40 }: Schema): fc.Arbitrary<unknown> {
  if (type === 'integer') return fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 40) })
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true })
  if (type === 'boolean') return fc.boolean()
  if (type === 'object') return fc.dictionary(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), { maxKeys: 4 })
  if (format === 'uuid') return fc.uuid()
  if (format === 'date') return fc.constantFrom('2026-09-01', '2026-10-05', '2026-12-31')
  if (type === 'string') return fc.string({ maxLength: Math.min(maxLength, 40) })
  return fc.constant({})
}

/** The same with one field wrong, missing, or too many. */
export const nearly = (fits: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(fits, fc.nat(), nastyValue, fc.constantFrom('wrong', 'missing', 'extra')).map(([value, place, bad, how]) => {
    if (typeof value !== 'object' || value === null) return bad
    const fields = Object.entries(value)
    const [name = 'x'] = fields[place % Math.max(fields.length, 1)] ?? []
    if (how === 'missing') return Object.fromEntries(fields.filter(([one]) => one !== name))
    return { ...value, [how === 'extra' ? `also-${name}` : name]: bad }
  })
