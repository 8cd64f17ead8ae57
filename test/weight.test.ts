import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '../db/db.ts'
import { openFile } from '../db/open-file.ts'
import { createTouchpoint, type Wanted } from '../server/touchpoint.ts'
import { type Language, languages } from '../surveys/languages.ts'
import { questionnaires } from '../surveys/questionnaires/index.ts'
import { listening, startServer } from './built-server.ts'

/** What a first visit may weigh, headers and all. The larger is what TCP sends before it waits for an answer: ten segments. */
const limits = { oneStop: 8192, short: 14_600 }

const folder = mkdtempSync(join(tmpdir(), 'sipas-weight-'))
const place = {} as Awaited<ReturnType<typeof listening>> & { db: Db }

beforeAll(async () => {
  const url = `file:${join(folder, 'sipas.db')}`
  Object.assign(place, await listening(startServer({ DATABASE_URL: url })), { db: await openFile(url) })
})
afterAll(async () => {
  place.db.$client.close()
  await place.end('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Every byte a phone receives for one address over plain HTTP, as it came. */
function receive(path: string): Promise<Buffer> {
  const request = [
    `GET ${path} HTTP/1.1`,
    'Host: khaosat.example.gov.vn',
    'Accept-Encoding: gzip, deflate',
    'Connection: close',
  ]
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(place.port, '127.0.0.1', () => socket.write(`${request.join('\r\n')}\r\n\r\n`))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.once('error', reject)
    socket.once('close', () => resolve(Buffer.concat(chunks)))
  })
}

/** The first visit to a touchpoint: what came, taken apart. */
async function firstVisit(wanted: Wanted, language: Language) {
  const world = { db: place.db, now: Date.now } as Parameters<typeof createTouchpoint>[0]
  const { code } = await createTouchpoint(world, { counter: 'Quầy số 3', ...wanted }, 'test')
  const bytes = await receive(`/k/${code}?lang=${language}`)
  const end = bytes.indexOf('\r\n\r\n') + 4
  const head = bytes.subarray(0, end).toString()
  return { weight: bytes.length, head, html: gunzipSync(bytes.subarray(end)).toString() }
}

const areas: { readonly [questionnaire: string]: string } = {
  'health-station': 'y-te',
  'public-school': 'giao-duc-cong-lap',
}
const heaviestName = { procedure: '2.000815' }
type Visit = readonly [questionnaire: string, Language, Wanted]
const visitsTo = (questionnaire: string, wanted: Wanted): readonly Visit[] =>
  languages.map((language) => [questionnaire, language, { ...wanted, questionnaire }])
const visits = questionnaires
  .flatMap(({ id }) => visitsTo(id, { area: areas[id] ?? 'ho-tich' }))
  .concat(visitsTo('one-stop', heaviestName))

const weights: string[] = []
afterAll(() => console.log(`A first visit, in bytes received:\n${weights.join('\n')}`))

describe.each(visits)('the first visit to %s in %s, asked for %o', (id, language, wanted) => {
  test('is one light answer that needs nothing else', async () => {
    const { weight, head, html } = await firstVisit(wanted, language)
    const name = [id, language, 'procedure' in wanted ? 'with a long name' : ''].join(' ')
    weights.push(`${name.padEnd(36)}${String(weight).padStart(6)}  (headers ${head.length}, page ${html.length} plain)`)

    expect(head).toMatch(/^HTTP\/1\.1 200 /)
    expect(head).not.toMatch(/^set-cookie:/im)
    if (id === 'one-stop') expect(weight).toBeLessThanOrEqual(limits.oneStop)
    else if (id !== 'sipas-2022') expect(weight).toBeLessThanOrEqual(limits.short)

    expect(html).toContain('</html>')
    const fetched = [
      ...html.matchAll(/<(?:link|img|script|iframe|source|object|embed)\b[^>]*?\s(?:src|href|data)="([^"]*)"/g),
    ]
    expect(fetched.map(([, address]) => address)).toEqual(['data:,'])
    expect(html).not.toMatch(/@import|@font-face|url\(|http-equiv/)
  })
})
