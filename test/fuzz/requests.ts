import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { openApi } from '../../server/openapi.ts'
import { fitting, type Known, nearly, type Schema } from './from-schema.ts'
import { canary, nastyJson, nastyText, nastyValue } from './nasties.ts'
import type { FuzzPlace } from './place.ts'

export type Sent = {
  readonly actor: keyof FuzzPlace['actors']
  readonly method: string
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
}

type Names = FuzzPlace['names']
type Parameter = { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Schema }
type Operation = {
  readonly security: readonly { readonly [scheme: string]: unknown }[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } }
}
type Document = { readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } } }

const level = fc.constantFrom<unknown>(0, 1, 2, 3, 4, 5, '5')
const someAnswers = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      { overall: fc.constantFrom(1, 3, 5), access: level, feedback: level },
      { requiredKeys: ['overall'] },
    ),
  },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('overall', 'comment', '__proto__', 'x'), nastyValue) },
)
/** A new id now and then; else one of a few, so that resends and conflicts come too. */
const ids = fc.oneof(
  fc.nat({ max: 200 }).map(reused),
  fc.constant(null).map(() => uuidv7()),
)
const period = fc.constantFrom('2026-10', '2026-Q3', '2026-Q4', '2026-H2', '2026', '2025')

/** What is known here, by name of field. */
function knownAt({ code, slip, response }: Names): Known {
  const queued = fc.record(
    {
      id: ids,
      answeredAt: fc.constantFrom(Date.parse('2026-10-05T08:59:00+07:00'), 0, 8.64e15),
      questionnaire: fc.constant('one-stop'),
      version: fc.constant(1),
      answers: someAnswers,
      comment: nastyText,
    },
    { requiredKeys: ['id', 'answeredAt', 'questionnaire', 'version', 'answers'] },
  )
  return {
    id: ids,
    touchpoint: fc.constant(code),
    code: fc.constantFrom(code, slip, 'k7m2-9xqh'),
    questionnaire: fc.constant('one-stop'),
    version: fc.constantFrom<unknown>(1, '1.0.0'),
    answers: someAnswers,
    'answers[]': fc.array(fc.oneof({ weight: 4, arbitrary: queued }, nastyValue), { minLength: 1, maxLength: 4 }),
    comment: fc.oneof(fc.constant('Chờ lâu quá.'), nastyText),
    area: fc.constantFrom('ho-tich', 'chung-thuc', 'khong-co'),
    procedure: fc.constantFrom('', '2.000815', '1.001193'),
    'procedures[]': fc.constantFrom([], ['1.001193'], ['x']),
    unit: fc.constantFrom('van-phong-hdnd-va-ubnd', ''),
    period,
    month: fc.constantFrom('2026-09', '2026-10'),
    from: fc.constantFrom('2026-09', '2026-10-01'),
    to: fc.constantFrom('2026-10', '2026-10-05'),
    closed: fc.integer({ min: 0, max: 5000 }),
    response: fc.constant(response),
    reason: fc.oneof(fc.constant('Gửi nhầm hai lần từ một máy.'), nastyText),
    pin: fc.constantFrom('123456', '12345', '٤٤٤٤٤٤'),
    sentAt: fc.constantFrom(0, Date.parse('2026-10-05T09:00:00+07:00'), Number.MAX_SAFE_INTEGER),
    count: fc.constantFrom<unknown>(1, 2, 24, 0, -1, 1.5, 481, 1e300),
    login: fc.oneof(fc.constantFrom('lan', 'LAN ', 'nobody'), nastyText),
    password: fc.oneof(fc.constant('hoa sữa tháng mười'), nastyText),
    contact: fc.oneof(fc.constantFrom('0912345678', 'a@b.vn'), nastyText),
  }
}

/** What a client makes of half a surrogate pair before it sends it. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')

/** Ids that come again. */
function reused(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

const headers = fc.dictionary(
  fc.constantFrom(
    'Accept-Language',
    'Origin',
    'Sec-Fetch-Site',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'Referer',
    'Accept',
    'Range',
    'If-None-Match',
    'Accept-Encoding',
    'User-Agent',
    'Cookie',
    'Authorization',
    'Content-Encoding',
  ),
  fc.constantFrom(
    '',
    'vi',
    'en;q=0.5,*;q=-1',
    `${canary}`,
    'null',
    'cross-site',
    'http://evil.example',
    'bytes=0-1,5-',
    'gzip, br',
    '*',
    `Bearer ${canary}`,
    'Bearer',
    'session=; session=',
    `session=${canary}; __Host-session=x`,
    'x'.repeat(5000),
  ),
  { maxKeys: 3 },
)
const actor = (usual: Sent['actor']) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    fc.constantFrom<Sent['actor']>('nobody', 'staff', 'reader', 'issuer', 'kiosk'),
  )

/** Every path and method the document of the interface tells, with what fits, nearly fits, and does not fit at all. */
export function toInterface(names: Names): fc.Arbitrary<Sent> {
  const document = openApi('http://localhost') as unknown as Document
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )
  const known = knownAt(names)
  return fc.oneof(
    ...operations.map(({ path, method, operation }) => ({
      weight: weightOf(method, path),
      arbitrary: toOperation(path, method, operation, known, names),
    })),
  )
}

/** Passwords and PINs take a tenth of a second each by design, a page of QR codes too. */
const slow = /session|accept|\/kiosks(\/\{id\})?$|slips$/
const weightOf = (method: string, path: string) =>
  method !== 'get' && slow.test(path) ? 1 : path.endsWith('/responses') || path.endsWith('/answers') ? 60 : 12

function toOperation(
  path: string,
  method: string,
  operation: Operation,
  known: Known,
  names: Names,
): fc.Arbitrary<Sent> {
  const { parameters = [], requestBody, security } = operation
  const schema = requestBody?.content['application/json'].schema
  const usual = Object.keys(security[0] ?? {})[0]
  const filled = fc.tuple(
    ...parameters
      .filter(({ in: where }) => where === 'path')
      .map(({ name }) => fc.tuple(fc.constant(name), inPath(name, names))),
  )
  const asked = parameters.filter(({ in: where }) => where === 'query')
  const query = fc.record(
    Object.fromEntries(
      asked.map(({ name, schema }) => [
        name,
        fc.oneof({ weight: 3, arbitrary: fitting(schema, known, name) }, nastyText),
      ]),
    ),
    { requiredKeys: [] },
  )
  return fc
    .record({
      actor: actor(usual === 'session' ? 'staff' : usual === 'kioskToken' ? 'kiosk' : 'nobody'),
      method: fc.oneof(
        { weight: 30, arbitrary: fc.constant(method.toUpperCase()) },
        fc.constantFrom('PATCH', 'OPTIONS', 'HEAD', 'PUT', 'DELETE'),
      ),
      path: fc
        .tuple(filled, query)
        .map(
          ([places, asked]) =>
            places.reduce((all, [name, value]) => all.replace(`{${name}}`, value), path) + queryOf(asked),
        ),
      headers,
      json: schema ? fitsNearlyOrNot(fitting(schema, known)) : fc.constant(undefined),
    })
    .map(({ json, headers, ...rest }) => ({
      ...rest,
      body: json,
      headers: json === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
    }))
}

const fitsNearlyOrNot = (fits: fc.Arbitrary<unknown>): fc.Arbitrary<Sent['body']> =>
  fc.oneof(
    { weight: 4, arbitrary: fits.map((value) => JSON.stringify(value)) },
    { weight: 5, arbitrary: nearly(fits).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: nastyJson },
  )

const inPath = (name: string, { code, kiosk }: Names) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(name === 'id' ? kiosk : code, 'targets', 'trust', '1', '2026-Q3') },
    { weight: 1, arbitrary: inAddress },
  )

/** As part of an address: encoded as it should be, or as it should not. */
const inAddress = fc.oneof(
  nastyText.map((text) => encodeURIComponent(wellFormed(text)).slice(0, 3000)),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '%00',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    '..;/',
    '//',
    '%5c..%5c',
    '*',
    ':id',
    `${canary}`,
    '\\..\\',
    '%ff%fe',
  ),
)

const queryOf = (asked: object) => {
  const pairs = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(String(value)))}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/** The pages: forms, receipts, results, posters, files. */
export function toPages({ code, slip, sheet, receipt, response }: Names): fc.Arbitrary<Sent> {
  const known = fc.constantFrom(code, slip, slip.replaceAll('-', ''), sheet, response, receipt, 'abcdef')
  const place = fc.oneof({ weight: 2, arbitrary: known }, inAddress)
  const opened = fc.constantFrom(
    '/',
    '/k',
    '/rieng-tu',
    '/bien-nhan',
    '/bien-nhan/xoa',
    '/ket-qua',
    '/kiosk',
    '/kiosk/sw.js',
    '/desk',
    '/desk/',
    '/healthz',
    '/readyz',
  )
  const under = fc.constantFrom(
    '/k/',
    '/p/',
    '/done/',
    '/kiosk/',
    '/kiosk/assets/',
    '/desk/assets/',
    '/desk/posters/',
    '/desk/slips/sheet/',
    '/desk/',
    '/',
    '/api/v1/',
    '/api/',
  )
  const path = fc.oneof(
    { weight: 1, arbitrary: opened },
    { weight: 3, arbitrary: fc.tuple(under, place).map((parts) => parts.join('')) },
  )
  const query = fc
    .dictionary(
      fc.constantFrom('lang', 'code', 'ky', 'size', 'again', '_size', '_contrast', 'x'),
      fc.oneof(fc.constantFrom('en', 'vi', '2026-Q3', 'a5', code, slip), nastyText),
      { maxKeys: 2 },
    )
    .map(queryOf)
  const forms = fc.constantFrom(`/k/${code}`, `/p/${slip}`, '/bien-nhan', '/bien-nhan/xoa', '/k/abcdef')
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        actor: actor('staff'),
        method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE'),
        path: fc.tuple(path, query).map((parts) => parts.join('')),
        headers,
        body: fc.constant(undefined),
      }),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          actor: fc.constant<Sent['actor']>('nobody'),
          method: fc.constant('POST'),
          path: fc.tuple(forms, query).map((parts) => parts.join('')),
          headers,
          form: formOf(receipt),
        })
        .map(({ form, headers, ...rest }) => ({
          ...rest,
          body: form.body,
          headers: { 'Content-Type': form.type, ...headers },
        })),
    },
  )
}

const fieldNames = [
  'id',
  'version',
  'overall',
  'access',
  'comment',
  'reply',
  'contact',
  'consent',
  'code',
  '_size',
  '_contrast',
  'website',
  '__proto__',
  'a[b]',
  'a.b.c',
  'constructor',
  '',
]

/** A form as a browser sends it, with fields too many, twice, or as files. */
function formOf(receipt: string): fc.Arbitrary<{ type: string; body: Exclude<Sent['body'], undefined> }> {
  const good: [string, string][] = [
    ['version', '1'],
    ['overall', '4'],
    ['code', receipt],
  ]
  const value = fc.oneof(fc.constantFrom('1', '5', 'on', 'phone', 'no', '0912345678'), nastyText)
  const fields = fc
    .tuple(ids, fc.array(fc.tuple(fc.constantFrom(...fieldNames), value), { maxLength: 6 }))
    .map(([id, more]): [string, string][] => [['id', id], ...good, ...more])
  const multipart = (of: readonly [string, string][]) =>
    `${of.map(([name, text], i) => `--zq\r\nContent-Disposition: form-data; name="${name}"${i % 3 === 2 ? '; filename="../x"' : ''}\r\n\r\n${text}\r\n`).join('')}--zq--\r\n`
  const type = 'application/x-www-form-urlencoded'
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fields.map((of) => ({
        type,
        body: new URLSearchParams(of.map(([name, text]) => [name, wellFormed(text)])).toString(),
      })),
    },
    { weight: 3, arbitrary: fields.map((of) => ({ type: 'multipart/form-data; boundary=zq', body: multipart(of) })) },
    { weight: 1, arbitrary: nastyJson.map((body) => ({ type, body })) },
    { weight: 1, arbitrary: nastyJson.map((body) => ({ type: 'multipart/form-data; boundary=zq', body })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('multipart/form-data', 'text/plain', 'application/json', `x/${canary}`)
        .map((of) => ({ type: of, body: `--zq\r\n${canary}` })),
    },
    { weight: 1, arbitrary: fc.constant({ type, body: `id=%00&id=%ff&${'overall=1&'.repeat(4000)}` }) },
  )
}
