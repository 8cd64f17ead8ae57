import fc from 'fast-check'
import { openApi } from '../../server/openapi/document.ts'
import { fitting, type Known, nearly, type Schema } from './from-schema.ts'
import { nastyJson, nastyText, nastyValue } from './nasties.ts'
import { actor, headers, ids, inAddress, type Names, queryOf, type Sent } from './sent.ts'

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

/**
 * Every path and method the document of the interface tells, with what fits, nearly fits, and does not fit at all.
 * A quarter goes to the paths that store answers, however many other paths there are.
 */
export function toInterface(names: Names): fc.Arbitrary<Sent> {
  const document = openApi() as unknown as Document
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )
  const known = knownAt(names)
  const asking = (of: typeof operations) =>
    fc.oneof(
      ...of.map(({ path, method, operation }) => ({
        weight: slow.test(path) && method !== 'get' ? 1 : 12,
        arbitrary: toOperation(path, method, operation, known, names),
      })),
    )
  const storing = operations.filter(({ method, path }) => method === 'post' && /\/(responses|answers)$/.test(path))
  return fc.oneof(
    { weight: 1, arbitrary: asking(storing) },
    { weight: 3, arbitrary: asking(operations.filter((each) => !storing.includes(each))) },
  )
}

/** Passwords and PINs take a tenth of a second each by design, a page of QR codes too. */
const slow = /session|accept|\/kiosks(\/\{id\})?$|slips$/

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
