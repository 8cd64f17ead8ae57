import { expect, test } from 'vitest'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import { addressed } from '../../server/openapi/addressed.ts'
import { openApi } from '../../server/openapi/document.ts'
import { offeredReports } from '../../server/reports/list.ts'
import { openApp } from '../world.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test looks into the document as a stranger's program would
type Document = any

const built = JSON.stringify(openApi())
const document: Document = addressed(JSON.parse(built), 'https://khaosat.example.vn')
const operations: { path: string; method: string; told: Document }[] = Object.entries<Document>(document.paths).flatMap(
  ([path, item]) => Object.entries(item).map(([method, told]) => ({ path, method, told })),
)

/** Everything in the document, however deep. */
function everywhere(value: Document): Document[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(everywhere)]
}

/** The routes a program may use: those under /api/v1, and whether the service stands. */
async function routesOfTheApp() {
  const { app } = await openApp()
  const seen = app.routes
    .filter(
      ({ path, method }) =>
        method !== 'ALL' && (path.startsWith('/api/v1') || /^\/(healthz|readyz|metrics)$/.test(path)),
    )
    .map(({ path, method }) => `${method.toLowerCase()} ${path.replace(/:(\w+)(\{[^/]*\})?/g, '{$1}')}`)
  return [...new Set(seen)].toSorted()
}

test('no route is left undescribed, and nothing is described that is not there', async () => {
  const named = new Set(offeredReports.map(({ id }) => `/api/v1/figures/${id}`))
  const told = operations.filter(({ path }) => !named.has(path)).map(({ path, method }) => `${method} ${path}`)
  expect(told.toSorted()).toEqual(await routesOfTheApp())
})

test('every report has its own path with its own parameters, the period first asked for', () => {
  for (const { id, options, sending } of offeredReports) {
    const { parameters } = document.paths[`/api/v1/figures/${id}`].get
    const names = parameters.map(({ name }: Document) => name)
    expect(names.toSorted()).toEqual([...Object.keys({ ...options.shape, ...sending?.shape }), 'period'].toSorted())
    expect(parameters.find(({ name }: Document) => name === 'period').required).toBe(true)
  }
  const { parameters } = document.paths['/api/v1/figures/breakdown'].get
  expect(parameters.find(({ name }: Document) => name === 'by')).toMatchObject({
    in: 'query',
    required: false,
    schema: { enum: ['area', 'unit', 'procedure', 'channel', 'factor', 'criterion'], default: 'area' },
  })
  expect(parameters.find(({ name }: Document) => name === 'page')).toMatchObject({
    required: false,
    description: expect.stringContaining('số nguyên từ 1'),
    schema: { type: 'string', default: '1' },
  })
})

test('the document is OpenAPI 3.1: no dangling reference, no parameter of a path untold, no operation without an answer', () => {
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: expect.any(String), version: expect.any(String) } })
  for (const { $ref } of everywhere(document).filter((one) => '$ref' in one)) {
    const found = $ref
      .slice(2)
      .split('/')
      .reduce((at: Document, key: string) => at?.[key], document)
    expect([$ref, typeof found]).toEqual([$ref, 'object'])
  }
  const ids = operations.map(({ told }) => told.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path, told } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const parameters = (told.parameters ?? []) as Document[]
    expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath)
    expect(Object.keys(told.responses).every((status) => /^[2-5]\d\d$/.test(status))).toBe(true)
    for (const answer of Object.values<Document>(told.responses)) expect(answer.description).not.toBe('')
    for (const need of told.security)
      for (const scheme of Object.keys(need)) expect(document.components.securitySchemes).toHaveProperty(scheme)
    expect(document.tags.map(({ name }: Document) => name)).toContain(told.tags[0])
  }
})

test('whoever sends answers reads every way it can end', () => {
  const { post } = document.paths['/api/v1/responses']
  expect(Object.keys(post.responses).map(Number)).toEqual([200, 201, 400, 401, 403, 404, 409, 410, 413, 422, 429, 503])
  expect(post.security).toEqual([])
  expect(post.requestBody.content['application/json'].schema.required).toEqual([
    ...['id', 'touchpoint', 'questionnaire', 'version', 'answers'],
  ])
})

test('figures may be read with a key, the desk may not', () => {
  for (const { path, told } of operations) {
    const byKey = told.security.some((need: object) => 'readKey' in need)
    expect([path, byKey]).toEqual([path, /^\/(api\/v1\/figures|metrics)/.test(path)])
  }
})

test('titles are English, what they tell is Vietnamese', () => {
  for (const { told } of operations) {
    expect(told.summary).toMatch(/^[\x20-\x7e]+$/)
    expect(told.description).toMatch(/[^\x20-\x7e]/)
  }
})

test('anybody may read the document, under the address citizens reach', async () => {
  const asset = async (path: string) => (path === '/api/openapi.json' ? new Response(built) : undefined)
  const { app } = await openApp({ baseUrl: 'https://khaosat.example.vn', asset })
  const res = await app.request('/api/v1/openapi.json')
  expect(res.status).toBe(200)
  expect(await res.json()).toEqual(document)
  expect(document.servers).toEqual([{ url: 'https://khaosat.example.vn' }])
  expect(document.components.securitySchemes.session.name).toBe('__Host-session')
})

test('a real answer and a real refusal have the shape that is told', async () => {
  const { app, world } = await openApp()
  await addReadKey(world.db, {
    keyHash: tokenHash(world.secret, 'sipas_k'),
    name: 'portal',
    may: 'figures',
    createdAt: 0,
  })
  const headers = { Authorization: 'Bearer sipas_k' }
  const answers = { ...document.paths['/api/v1/figures/targets'].get.responses }
  const found = await (await app.request('/api/v1/figures/targets?period=2026-Q3', { headers })).json()
  const shape = answers[200].content['application/json'].schema
  expect(mismatches(shape, found)).toEqual([])
  expect(Object.keys(found).filter((key) => !(key in shape.properties))).toEqual([])
  expect(mismatches(shape, { ...found, closed: 'yes' })).toEqual(['closed'])

  const refused = await (await app.request('/api/v1/figures/targets?period=soon', { headers })).json()
  expect(mismatches(document.components.schemas.Problem, refused)).toEqual([])
  expect(answers[400].content['application/json'].schema.properties.problem.enum).toContain(refused.problem)
})

/** The top-level keys that are missing or of another type than told. */
function mismatches({ required, properties }: Document, value: Document): string[] {
  const missing = required.filter((key: string) => !(key in value))
  const wrong = Object.keys(value).filter((key) => key in properties && !fits(properties[key], value[key]))
  return [...missing, ...wrong]
}

function fits({ type, anyOf, const: only, enum: offered }: Document, value: Document): boolean {
  if (anyOf) return anyOf.some((one: Document) => fits(one, value))
  if (only !== undefined) return value === only
  if (offered) return offered.includes(value)
  if (value === null) return type === 'null'
  const actual = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
  return type === undefined || type === actual || (type === 'number' && actual === 'integer')
}
