import * as z from 'zod'
import { type ProblemKind, problems } from '../problems/table.ts'
import { askedOf, type Who } from './who-may.ts'

type Schema = { readonly [key: string]: unknown }

/** One thing a program may ask for, as the document tells it. */
export type Operation = {
  readonly tag: 'responses' | 'figures' | 'slips' | 'desk' | 'health'
  /** English, a few words: what generated code names it after. */
  readonly title: string
  /** Vietnamese: what it does and promises. */
  readonly tells: string
  readonly query?: Schema
  readonly body?: z.core.$ZodType
  /** By status, what a good answer tells and its shape. */
  readonly answers: {
    readonly [status: number]: { readonly tells: string; readonly shape?: z.core.$ZodType | keyof typeof others }
  }
  readonly refusals: readonly ProblemKind[]
}

type Told = Pick<Operation, 'title' | 'tells' | 'answers'> & Partial<Operation>

/** Operations of one kind: what is usual there goes without saying. */
export const operations =
  (usual: Pick<Operation, 'tag'>) =>
  (told: Told): Operation => ({ ...usual, refusals: [], ...told })

/** Whether the service stands, and what it is. */
export const health = operations({ tag: 'health' })

/** An operation of the desk. */
export const desk = operations({ tag: 'desk' })

export type Method = 'get' | 'post' | 'put' | 'delete'
export type Paths = { readonly [path: string]: { readonly [M in Method]?: Operation } }

/** A zod schema as JSON Schema: what may be sent in, what comes out. */
export function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return shape
}

/** The operation in the words of OpenAPI 3.1. */
export function described(path: string, method: Method, operation: Operation): Schema {
  const { tag, title, tells, query, body, answers } = operation
  const { who, told } = askedOf(path, method)
  const parameters = [...inPath(path), ...inQuery(query)]
  return {
    operationId: operationId(method, path),
    tags: [tag],
    summary: title,
    description: told ? `${tells} ${told}` : tells,
    security: securityOf[who],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: asJson(schemaOf(body, 'input')) } } : {}),
    responses: { ...goodAnswers(answers), ...refusalsOf(operation, method, who) },
  }
}

const securityOf = {
  anyone: [],
  staff: [{ session: [] }],
  reader: [{ session: [] }, { readKey: [] }],
  kiosk: [{ kioskToken: [] }],
  issuer: [{ session: [] }, { slipKey: [] }],
} as const

const asJson = (schema: Schema) => ({ 'application/json': { schema } })

const inPath = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

function inQuery({ properties = {}, required = [] }: Schema = {}) {
  return Object.entries(properties as { readonly [name: string]: Schema }).map(
    ([name, { description, ...schema }]) => ({
      name,
      in: 'query',
      required: (required as readonly string[]).includes(name),
      ...(description ? { description } : {}),
      schema,
    }),
  )
}

/** Answers that are no JSON. */
const others = { svg: 'image/svg+xml', text: 'text/plain', csv: 'text/csv', zip: 'application/zip' } as const

const goodAnswers = (answers: Operation['answers']) =>
  Object.fromEntries(
    Object.entries(answers).map(([status, { tells, shape }]) => {
      if (typeof shape === 'string') return [status, { description: tells, content: { [others[shape]]: {} } }]
      return [status, { description: tells, ...(shape ? { content: asJson(schemaOf(shape, 'output')) } : {}) }]
    }),
  )

/** Of whoever must be signed in for something. */
const refusedSignedIn: readonly ProblemKind[] = [
  ...(['signInNeeded', 'sessionLocked', 'newPasswordNeeded', 'secondFactorNeeded', 'notPermitted'] as const),
]

/** What may go wrong, by status: also what every operation of its kind may run into. */
function refusalsOf({ body, query, refusals }: Operation, method: Method, who: Who) {
  const usual: readonly ProblemKind[] = [
    ...(body ? (['malformed', 'tooLarge', 'busy', 'unconfirmed'] as const) : query ? (['malformed'] as const) : []),
    ...(who === 'anyone' || who === 'kiosk' ? [] : refusedSignedIn),
    ...(who === 'kiosk' ? (['kioskUnknown'] as const) : []),
    ...(who === 'reader' || who === 'issuer' ? (['keyRefused'] as const) : []),
    ...((who === 'staff' || who === 'issuer') && method !== 'get' ? (['crossSite'] as const) : []),
  ]
  const kinds = [...new Set([...usual, ...refusals])]
  const statuses = [...new Set(kinds.map((kind) => problems[kind].status))].toSorted()
  return Object.fromEntries(
    statuses.map((status) => {
      const possible = kinds.filter((kind) => problems[kind].status === status)
      const schema = {
        allOf: [{ $ref: '#/components/schemas/Problem' }],
        properties: { problem: { enum: possible } },
      }
      return [status, { description: `Có thể bị từ chối: ${possible.join(', ')}.`, content: asJson(schema) }]
    }),
  )
}

/** `get /api/v1/figures/{report}` is getFiguresReport. */
const operationId = (method: string, path: string) =>
  method +
  path
    .replace('/api/v1', '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
