import { expect, test } from 'vitest'
import { asFields } from '../stories/answered.ts'
import { fillTheDisk } from './nginx.ts'
import { visitEverything } from './visits.ts'
import { type Ward, ward } from './ward.ts'

/** Which of these stand in a text, however they are written. */
const foundIn = (text: string, secrets: readonly string[]) => {
  const plain = text.toLowerCase()
  return secrets.filter((one) =>
    [one, one.replaceAll('-', ''), encodeURIComponent(one)].some((as) => plain.includes(as.toLowerCase())),
  )
}

/** Everything written down by nginx and by the program. */
const writtenBy = ({ nginx, programSaid }: Ward) => [...Object.values(nginx.logs()), programSaid()].join('\n')

/** The program dies and the disk is full while citizens ask and send. */
async function trouble(there: Ward, code: string) {
  await there.halt()
  await there.ask(`/k/${code}`)
  await there.form(
    `/k/${code}`,
    { id: code, version: '1', ...asFields },
    { headers: { Referer: `https://x/k/${code}` } },
  )
  await there.restart()
  fillTheDisk(there.folder)
  return there.form(`/k/${code}`, { version: '1', comment: 'x'.repeat(60_000) })
}

test('by the lines of the README nothing that leads to an answer, and nobody’s address, is written down anywhere', async () => {
  const there = await ward()
  const secrets = await visitEverything(there)
  expect(new Set(secrets).size).toBe(secrets.length)
  expect(secrets.filter((one) => typeof one !== 'string' || one.length < 6)).toEqual([])
  expect((await trouble(there, secrets[0] ?? '')).status).toBe(500)

  const written = writtenBy(there)
  expect(foundIn(written, secrets)).toEqual([])
  expect(written).not.toMatch(/127\.0\.0\.1|Referer|Mozilla|x{20}|\?lang/)
  expect(Object.keys(there.nginx.logs()).toSorted()).toEqual([
    'access.log',
    'error.log',
    'sipas-error.log',
    'sipas.log',
  ])
})

test('an operator still reads when what kind of page was asked for, how it ended and how long it took', async () => {
  const there = await ward()
  await visitEverything(there)
  const lines = there.nginx.logs()['sipas.log']?.trim().split('\n') ?? []
  const form =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d\d:\d\d [1-5]\d\d [A-Z-]+ (other|\/[\w./-]*) \d+\.\d{3} (-|\d+\.\d{3}) \d+$/
  expect(lines.filter((line) => !form.test(line))).toEqual([])
  const kinds = new Set(lines.map((line) => line.split(' ').slice(1, 4).join(' ')))
  for (const told of wellTold) expect([...kinds]).toContain(told)
})

/** Status, method and kind of page, as they are looked for when something went wrong. */
const wellTold = [
  ...['200 GET /k', '303 POST /k', '422 POST /k', '413 POST /k', '301 GET /k', '302 GET /K', '404 PROPFIND /k'],
  ...['200 GET /p', '303 POST /p', '200 GET /done', '404 POST /bien-nhan', '404 GET /bien-nhan', '200 GET /healthz'],
  ...['201 POST /api/v1/responses', '201 POST /api/v1/slips', '200 POST /api/v1/kiosk', '404 GET other'],
]

test.each([
  ['the usual access log', (lines: string) => lines.replaceAll('sipas.log sipas;', 'sipas.log combined;'), 'sipas.log'],
  [
    'the usual error log',
    (lines: string) => lines.replaceAll('sipas-error.log emerg', 'sipas-error.log error'),
    'sipas-error.log',
  ],
  [
    'an error log of what is critical',
    (lines: string) => lines.replaceAll('sipas-error.log emerg', 'sipas-error.log crit'),
    'sipas-error.log',
  ],
])('with %s instead, codes do stand there: what is tested can fail', async (_, changed, log) => {
  const there = await ward({ changed })
  const { code } = (await there.desk('/api/v1/touchpoints', { area: 'ho-tich' })).parsed()
  await there.ask(`/k/${code}`)
  await trouble(there, code)
  expect(foundIn(there.nginx.logs()[log] ?? '', [code])).toEqual([code])
})
