import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { cookieOf, jsonBody } from '../world.ts'
import { over, startBuilt } from './built-server.ts'
import { canary } from './nasties.ts'

const many = Math.ceil(Number(process.env.FUZZ_REQUESTS || 100_000) / 25)
const seed = Number(process.env.FUZZ_SEED || Date.now() % 2 ** 31)
const secret = 'zqsecret that no answer and no log may hold'

type Connection = { readonly pieces: readonly (string | Uint8Array)[]; readonly pause?: number }

const crlf = '\r\n'
const head = (line: string, ...headers: string[]) => [line, 'Host: localhost', ...headers, '', ''].join(crlf)
const post = (path: string, ...headers: string[]) =>
  head(`POST ${path} HTTP/1.1`, 'Content-Type: application/json', ...headers)
const sized = (path: string, body: string, length = body.length) => post(path, `Content-Length: ${length}`) + body
const get = head('GET /healthz HTTP/1.1')

const paths = fc.constantFrom(
  '/..%2f..%2fpackage.json',
  '/desk/assets/..%2f..%2f..%2fapp-secret',
  '/kiosk/assets/%2e%2e/%2e%2e/x',
  '/../../etc/passwd',
  '//evil.example/',
  '///',
  '/%',
  '/%00',
  '/k/%ff',
  `/k/${canary}`,
  `http://evil.example/${canary}`,
  '*',
  'evil.example:443',
  '?',
  '/?',
  '/#',
  '/k\\..\\..',
  `/${'a'.repeat(7000)}`,
  `/k/${'%2e%2e%2f'.repeat(500)}`,
  '/desk/posters/x?size=%00',
  '/\u00e9',
  '/ket-qua?ky=%F0%9F',
)
const methods = fc.constantFrom(
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'get',
  'G\u0000T',
  'FOO',
)
const versions = fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', '', 'FTP/1.1')
const oddHeader = fc.constantFrom(
  'Host: evil.example',
  'Host: a b',
  'Host: ',
  `Host: ${canary}`,
  'Host: [::1',
  'Host: localhost:99999',
  'Host: user:pass@localhost',
  `X: ${'x'.repeat(30_000)}`,
  'Connection: upgrade',
  'Upgrade: h2c',
  'Upgrade: websocket',
  'Expect: 100-continue',
  'Expect: nonsense',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked',
  'Transfer-Encoding: xchunked',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'Content-Length: 0x10',
  'Content-Type: multipart/form-data',
  `Cookie: ${'a=b; '.repeat(900)}`,
  'Accept-Language: *;q=1e9',
  'X-Forwarded-Proto: javascript',
  ' folded: x',
  'No colon',
  'X\u0000: 1',
  'X: \u0001\u007f',
  'Range: bytes=-1',
  'Authorization: Bearer \u00ff',
)
const flood = Array.from({ length: 3000 }, (_, i) => `X-${i}: ${i}`)
const megabyte = Buffer.alloc(1024 * 1024, 0x78)
const tenMegabytes = Array.from({ length: 10 }, () => megabyte)
const chunk = (text: string) => `${text.length.toString(16)}${crlf}${text}${crlf}`

/** What only a socket shows: bad lines, floods, bodies cut off, too long, too slow, and requests stuck together. */
const connections: fc.Arbitrary<Connection> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(methods, paths, versions, fc.array(oddHeader, { maxLength: 3 }))
      .map(([method, path, version, more]) => ({ pieces: [head(`${method} ${path} ${version}`, ...more)] })),
  },
  {
    weight: 3,
    arbitrary: fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => ({ pieces: [bytes, crlf, crlf] })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(paths, fc.nat({ max: 20 })).map(([path, at]) => ({
      pieces: [Array.from({ length: 20 }, (_, i) => (i === at ? head(`GET ${path} HTTP/1.1`) : get)).join('')],
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('/api/v1/responses', '/k/abcdef', '/bien-nhan', '/api/v1/session', '/api/v1/kiosk/pairing'),
        fc.constantFrom('{', '{"id":1}', `{"comment":"${canary}"}`, ''),
        fc.constantFrom(0, 1, 7, 5000),
      )
      .map(([path, body, more]) => ({ pieces: [sized(path, body, body.length + more)] })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        chunk('{}') + chunk(''),
        chunk('x'.repeat(70_000)) + chunk(''),
        `zz${crlf}`,
        `ffffffffffffffffff${crlf}x`,
        `5${crlf}abc`,
        `-1${crlf}`,
        `1;${'e'.repeat(20_000)}${crlf}x`,
      )
      .map((body) => ({ pieces: [post('/api/v1/responses', 'Transfer-Encoding: chunked'), body] })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Connection>(
      { pieces: [head('GET / HTTP/1.1', ...flood)] },
      {
        pieces: [post('/api/v1/responses', 'Transfer-Encoding: chunked', 'Content-Length: 3'), `0${crlf}${crlf}`, get],
      },
      { pieces: [post('/api/v1/responses', 'Content-Length: 3', 'Content-Length: 4'), '{}xx'] },
      { pieces: ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', new Uint8Array(100)] },
      { pieces: [new Uint8Array([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])] },
      { pieces: Array.from({ length: 12 }, () => 'GET '), pause: 5 },
    ),
  },
)
const heavy: readonly Connection[] = [
  { pieces: [post('/api/v1/responses', `Content-Length: ${10 * megabyte.length}`), ...tenMegabytes] },
  {
    pieces: [
      post('/k/abcdef', 'Transfer-Encoding: chunked'),
      ...tenMegabytes.flatMap((piece) => ['100000\r\n', piece, '\r\n']),
      '0\r\n\r\n',
    ],
  },
  { pieces: [post('/bien-nhan', `Content-Length: ${10 * megabyte.length}`), ...tenMegabytes.slice(0, 3)] },
]

test(`${many} connections, seed ${seed}: the server lives, tells nothing about itself, and does not grow`, async () => {
  console.log(`FUZZ_SEED=${seed} ${many} connections`)
  const server = await startBuilt(secret)
  const alive = async () => expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  const person = { token: server.token, name: 'Nguyễn Thị Lan', login: 'lan', password: 'hoa sữa tháng mười' }
  const cookie = cookieOf(await fetch(`${server.url}/api/v1/invitations/accept`, jsonBody(person)))
  const made = await fetch(`${server.url}/api/v1/touchpoints`, jsonBody({ area: 'ho-tich' }, { Cookie: cookie }))
  const { code } = await made.json()

  // People who send a byte now and then hold a connection each, and nobody else up.
  const slow = Array.from({ length: 60 }, () =>
    over(server.port, [post('/api/v1/responses', 'Content-Length: 900'), ...'{"id":"'], 3000, 300),
  )
  const answers = { overall: 5 }
  const sent = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers, comment: canary }
  expect((await fetch(`${server.url}/api/v1/responses`, jsonBody(sent))).status).toBe(201)

  const tried = async ({ pieces, pause }: Connection) => checkBytes(await over(server.port, pieces, 120, pause))
  for (let round = 0; round < 3; round++) for (const one of heavy) await tried(one)
  await fc.assert(fc.asyncProperty(connections, tried), { seed, numRuns: Math.ceil(many / 5) })
  const before = server.held()
  const together = fc.sample(connections, { seed: seed + 1, numRuns: many })
  for (let at = 0; at < together.length; at += 40) await Promise.all(together.slice(at, at + 40).map(tried))
  for (const one of heavy) await tried(one)
  await Promise.all(slow)

  await alive()
  expect(server.child.exitCode).toBeNull()
  const growth = server.held() - before
  console.log(`memory ${before.toFixed(0)} MB, then ${growth.toFixed(1)} MB more`)
  expect(growth).toBeLessThan(120)
  checkPrinted(server.out().replace(server.token, ''))
})

function checkBytes(came: string): void {
  expect(came === '' || came.startsWith('HTTP/1.1 '), came.slice(0, 200)).toBe(true)
  for (const [, status] of came.matchAll(/HTTP\/1\.1 (\d{3}) /g))
    expect(Number(status), came.slice(0, 600)).toBeLessThan(500)
  expect(came).not.toMatch(/\n\s+at |node_modules|file:\/\/|TypeError|RangeError|"scripts"/)
  // A code comes back in its own field, to be put right, and nowhere else.
  expect(came.replace(`value="${canary}"`, '')).not.toContain(canary)
  expect(came).not.toContain(secret)
}

/** One JSON line a request, and nothing personal, secret or unforeseen in any. */
function checkPrinted(out: string): void {
  expect(out).not.toContain(canary)
  expect(out).not.toContain(secret)
  expect(out).not.toMatch(/\n\s+at |Error:/)
  expect(out.split('\n').filter((line) => line.includes('"level":"error"'))).toEqual([])
}
