import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '../db/db.ts'
import { openFile } from '../db/open-file.ts'
import { commander } from '../server/access/actor.ts'
import { createTouchpoint, type WantedTouchpoint } from '../server/acts/touchpoints/touchpoint.ts'
import { type Language, languages } from '../surveys/languages.ts'
import { findQuestionnaire, questionnaires } from '../surveys/questionnaires/index.ts'
import { listening, startServer } from './built-server.ts'
import { askTheLongForm } from './long-form.ts'
import { publishLarge } from './publications/large-publication.ts'

/** What a first visit may weigh, headers and all; a signed field of up to 120 bytes still has to find room in it. */
const heaviest = 8192 - 120

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

/** Every byte a phone receives for one address over plain HTTP, as it came; with fields, for a form that is sent there. */
function receive(path: string, fields?: string): Promise<Buffer> {
  const request = [
    ...(fields === undefined
      ? [`GET ${path} HTTP/1.1`]
      : [
          `POST ${path} HTTP/1.1`,
          'Content-Type: application/x-www-form-urlencoded',
          `Content-Length: ${fields.length}`,
        ]),
    'Host: khaosat.example.gov.vn',
    'Accept-Encoding: gzip, deflate',
    'Connection: close',
  ]
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(place.port, '127.0.0.1', () =>
      socket.write(`${request.join('\r\n')}\r\n\r\n${fields ?? ''}`),
    )
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.once('error', reject)
    socket.once('close', () => resolve(Buffer.concat(chunks)))
  })
}

/** The first visit to a touchpoint: what came, taken apart. */
async function firstVisit(wanted: WantedTouchpoint, language: Language) {
  const world = { db: place.db, now: Date.now } as Parameters<typeof createTouchpoint>[0]
  const { questionnaire, ...where } = wanted
  const isLong = questionnaire === 'sipas-2022'
  const { code } = await createTouchpoint(
    world,
    { counter: 'Quầy số 3', ...(isLong ? where : wanted) },
    commander('test'),
  )
  if (isLong) await askTheLongForm(place.db, code)
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
type Visit = readonly [questionnaire: string, Language, WantedTouchpoint]
const visitsTo = (questionnaire: string, wanted: WantedTouchpoint): readonly Visit[] =>
  languages.map((language) => [questionnaire, language, { ...wanted, questionnaire }])
const visits = [...new Set(questionnaires.map(({ id }) => id))]
  .flatMap((id) => visitsTo(id, { area: areas[id] ?? 'ho-tich' }))
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
    expect(weight).toBeLessThanOrEqual(heaviest)

    expect(html).toContain('</html>')
    const fetched = [
      ...html.matchAll(/<(?:link|img|script|iframe|source|object|embed)\b[^>]*?\s(?:src|href|data)="([^"]*)"/g),
    ]
    expect(fetched.map(([, address]) => address)).toEqual(['data:,'])
    expect(html).not.toMatch(/@import|@font-face|url\(|http-equiv/)
  })
})

test.each(languages)(
  'each page of the long form in %s is light, with all the levels chosen before going along in it',
  async (language) => {
    const world = { db: place.db, now: Date.now } as Parameters<typeof createTouchpoint>[0]
    const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
    await askTheLongForm(place.db, code)
    const questions = findQuestionnaire('sipas-2022')?.questions ?? []
    const chosen = questions.flatMap((one) =>
      one.kind === 'scale' ? [[one.id, '4']] : one.kind === 'choice' ? [[one.id, one.options[0]?.value ?? '']] : [],
    )
    for (let page = 1; page < 14; page++) {
      const fields = [...chosen, ['id', uuidv7()], ['version', '1'], ['_page', String(page - 1)], ['_go', 'next']]
      const bytes = await receive(`/k/${code}?lang=${language}`, new URLSearchParams(fields).toString())
      expect(bytes.subarray(0, 15).toString()).toBe('HTTP/1.1 200 OK')
      weights.push(`${`sipas-2022 ${language}, page ${page + 1}`.padEnd(36)}${String(bytes.length).padStart(6)}`)
      expect(bytes.length, `page ${page + 1}`).toBeLessThanOrEqual(heaviest)
    }
  },
)

/** A body that came in pieces, each behind its length. */
function withoutChunks(body: Buffer): Buffer {
  const line = body.indexOf('\r\n')
  const length = Number.parseInt(body.subarray(0, line).toString(), 16)
  if (!(length > 0)) return Buffer.alloc(0)
  const rest = body.subarray(line + 2)
  return Buffer.concat([rest.subarray(0, length), withoutChunks(rest.subarray(length + 2))])
}

/** What the page of results may weigh, so that it comes in the first ten packets. */
const heaviestResults = 14_600

test('the results of eight targets and twelve areas through eight quarters are one light answer too', async () => {
  await publishLarge(place.db)
  for (const language of languages) {
    const bytes = await receive(`/ket-qua?lang=${language}`)
    const end = bytes.indexOf('\r\n\r\n') + 4
    const html = gunzipSync(withoutChunks(bytes.subarray(end))).toString()
    weights.push(`${`the results, ${language}`.padEnd(36)}${String(bytes.length).padStart(6)}`)
    expect(html.match(/<figure class="trend">/g)).toHaveLength(8)
    expect(html.match(/<th scope="row">(Lĩnh vực thứ|Service)/g)?.length).toBe(24)
    expect(html).not.toMatch(/<(?:link|img|script|iframe)\b[^>]*?\s(?:src|href)="(?!data:,)/)
    expect(bytes.length).toBeLessThanOrEqual(heaviestResults)
  }
})
