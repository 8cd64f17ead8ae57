import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { openFile } from '../db/open-file.ts'
import { addReadKey } from '../db/queries/read-keys.ts'
import { addResponses } from '../db/queries/responses.ts'
import { recount } from '../db/queries/tallies.ts'
import { commander } from '../server/access/actor.ts'
import { createTouchpoint } from '../server/acts/touchpoints/touchpoint.ts'
import { addressed } from '../server/openapi/addressed.ts'
import { openApi } from '../server/openapi/document.ts'
import { answer } from './answer.ts'
import { listening, startServer } from './built-server.ts'
import { freePort } from './free-port.ts'
import { jsonBody } from './world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sipas-door-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

/** The built program over a database in that folder, unless these settings say otherwise. */
function start(settings: Record<string, string> = {}) {
  const server = startServer({ DATABASE_URL: `file:${folder}/sipas.db`, ...settings })
  onTestFinished(() => void server.end('SIGKILL'))
  return server
}

/** Long enough for a copy on a busy machine. */
const within = { timeout: 30_000, interval: 200 }

const oneSentence = (out: string) => out.trim().split('\n').length === 1

test('a taken port is told in one sentence before the database is touched, and the program ends with an error', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  onTestFinished(() => void taken.close())
  const port = String((taken.address() as { port: number }).port)
  const started = start({ PORT: port })
  expect(await started.ended).toBe(1)
  expect(started.out()).toContain(`Cổng ${port} đang có chương trình khác dùng`)
  expect(oneSentence(started.out())).toBe(true)
  expect(existsSync(join(folder, 'sipas.db'))).toBe(false)
})

test.each([
  ['a port that is none', { PORT: 'tám nghìn' }, 'Thiết lập PORT không hợp lệ'],
  ['an unknown kind of database', { DATABASE_URL: 'mysql://x' }, 'Thiết lập DATABASE_URL không hợp lệ'],
  ['a server without APP_SECRET', { DATABASE_URL: 'http://127.0.0.1:1' }, 'Thiếu thiết lập APP_SECRET'],
  [
    'a server that is not there',
    { DATABASE_URL: 'http://127.0.0.1:1', APP_SECRET: 'x'.repeat(32) },
    'Không mở được cơ sở dữ liệu',
  ],
])('%s is told in one sentence', async (_, settings, sentence) => {
  const started = start(settings)
  expect(await started.ended).toBe(1)
  expect(started.out()).toContain(sentence)
  expect(oneSentence(started.out())).toBe(true)
})

test('a folder that cannot be written is told in one sentence', async () => {
  writeFileSync(join(folder, 'in-the-way'), '')
  const started = start({ DATABASE_URL: `file:${folder}/in-the-way/sipas.db` })
  expect(await started.ended).toBe(1)
  expect(started.out()).toContain('Không ghi được vào thư mục')
  expect(oneSentence(started.out())).toBe(true)
})

test('a file that is no database is told in one sentence and left as it is', async () => {
  const file = join(folder, 'sipas.db')
  writeFileSync(file, 'Đây là một bức thư, không phải cơ sở dữ liệu.'.repeat(50))
  const before = readFileSync(file)
  const started = start()
  expect(await started.ended).toBe(1)
  expect(started.out()).toContain('Không mở được cơ sở dữ liệu')
  expect(readFileSync(file)).toEqual(before)
})

test('a database from a newer version is refused and left as it is', async () => {
  await (await listening(start())).end('SIGTERM')
  const db = await openFile(`file:${folder}/sipas.db`)
  await db.run(sql`insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)`)
  db.$client.close()

  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.out()).toContain('do phiên bản mới hơn tạo ra')
})

test('the first start leaves a one-time link where its owner alone may read it; a second start loses nothing', async () => {
  const first = await listening(start())
  expect(first.out()).not.toContain('invitation#')
  expect(first.out()).toMatch(/đầu tiên[\s\S]*first-invitation/)
  expect(statSync(join(folder, 'first-invitation')).mode & 0o777).toBe(0o600)
  const person = { token: first.token, name: 'Nguyễn Thị Lan', login: 'lan', password: 'hoa sữa tháng mười' }
  expect((await fetch(`${first.url}/api/v1/invitations/accept`, jsonBody(person))).status).toBe(201)
  expect(statSync(join(folder, 'app-secret')).mode & 0o777).toBe(0o600)
  expect(await first.end('SIGTERM')).toBe(0)

  const second = await listening(start())
  expect(second.out()).not.toMatch(/invitation#|first-invitation|đầu tiên/)
  expect(existsSync(join(folder, 'first-invitation'))).toBe(false)
  const signIn = await fetch(`${second.url}/api/v1/session`, jsonBody({ login: 'lan', password: person.password }))
  expect(signIn.status).toBe(201)
})

test('a start without the secret of before says what does not work, and serves all the same', async () => {
  await (await listening(start())).end('SIGTERM')
  const db = await openFile(`file:${folder}/sipas.db`)
  await addReadKey(db, { keyHash: 'x', name: 'Cổng thông tin', may: 'figures', createdAt: Date.now() })
  db.$client.close()
  rmSync(join(folder, 'app-secret'))

  const second = await listening(start())
  expect((await fetch(`${second.url}/readyz`)).status).toBe(200)
  await second.end('SIGTERM')
  expect(second.out()).toContain('Thiếu khóa bí mật đã dùng trước đây nên không dùng được 1 khóa truy cập')
  expect(second.out()).toContain(join(folder, 'former-secrets'))
  expect(second.out()).toContain('"event":"secret missing","slips":0,"keys":1')
})

test('a program that is to copy its database does so at its first start, and verify opens the copy', async () => {
  const copies = join(folder, 'copies')
  await listening(start({ BACKUP_DIR: copies }))
  await expect
    .poll(() => readdirSync(copies).filter((name) => /^sipas-[\d-]{10}\.db$/.test(name)), within)
    .toHaveLength(1)
  const [name = ''] = readdirSync(copies)
  expect(statSync(join(copies, name)).mode & 0o777).toBe(0o600)
  const env = { PATH: process.env.PATH, DATABASE_URL: `file:${folder}/sipas.db`, BACKUP_DIR: copies }
  const told = execFileSync(process.execPath, ['server/doors/launch.mjs', 'cli', 'verify', '--json'], {
    env,
    encoding: 'utf8',
  })
  expect(JSON.parse(told).copy).toMatchObject({ name, responses: 0 })
  expect(JSON.parse(told).copy).not.toHaveProperty('fault')
})

test('comments of days ago are released by the program itself, before anybody reads them', async () => {
  const first = await listening(start())
  await first.end('SIGTERM')
  const db = await openFile(`file:${folder}/sipas.db`)
  onTestFinished(() => db.$client.close())
  const long = Date.now() - 10 * 24 * 60 * 60 * 1000
  const said = (comment: string) => answer({ comment, touchpoint: 'abc234', answeredAt: long, receivedAt: long })
  await addResponses(db, [said('Chờ lâu'), said('Rất nhanh'), said('Cảm ơn')])
  await listening(start())
  const released = () => db.all(sql`select count(*) as n from comments where released is not null`)
  await expect.poll(released, within).toEqual([{ n: 3 }])
})

test('the built program describes its interface at the address where it is reached', async () => {
  const started = await listening(start())
  const res = await fetch(`${started.url}/api/v1/openapi.json`)
  expect(await res.json()).toEqual(JSON.parse(JSON.stringify(addressed(openApi(), undefined))))
})

test('told to stop under load, it finishes what it accepted: every acknowledged answer is there', async () => {
  const started = await listening(start({ ANSWER_LIMITS: 'off' }))
  const db = await openFile(`file:${folder}/sipas.db`)
  const { code } = await createTouchpoint(
    { db, now: Date.now } as Parameters<typeof createTouchpoint>[0],
    { area: 'ho-tich' },
    commander('test'),
  )
  const send = async () => {
    const answers = { overall: 5, access: 5, procedure: 5, official: 5, result: 5, feedback: 0 }
    const body = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers }
    return fetch(`${started.url}/api/v1/responses`, jsonBody(body)).then(
      (res) => res.status,
      () => 0,
    )
  }
  const sent: Promise<number>[] = []
  for (let round = 0; round < 10; round++) {
    sent.push(...Array.from({ length: 20 }, send))
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (round === 6) started.child.kill('SIGTERM')
  }
  const statuses = await Promise.all(sent)
  expect(await started.ended).toBe(0)
  const acknowledged = statuses.filter((status) => status === 201).length
  expect(acknowledged).toBeGreaterThan(0)
  const { responses, differences } = await recount(db)
  expect(differences).toBe(0)
  expect(responses).toBe(acknowledged)
  db.$client.close()
})

test('an answer that was acknowledged is there after the program is killed and started again, and a resend is known', async () => {
  const first = await listening(start())
  const db = await openFile(`file:${folder}/sipas.db`)
  const world = { db, now: Date.now } as Parameters<typeof createTouchpoint>[0]
  const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
  const body = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers: { overall: 4 } }
  const send = ({ url }: { url: string }) => fetch(`${url}/api/v1/responses`, jsonBody(body))
  const stored = await send(first)
  expect(stored.status).toBe(201)
  await first.end('SIGKILL')
  const again = await send(await listening(start()))
  expect([again.status, await again.json()]).toEqual([200, await stored.json()])
  expect(await recount(db)).toMatchObject({ responses: 1, differences: 0 })
  db.$client.close()
})

test('the log tells what happened and nothing personal', async () => {
  const started = await listening(start())
  await fetch(`${started.url}/k/abcdef?lang=vi`, {
    headers: { 'User-Agent': 'canary-agent', 'X-Forwarded-For': '203.0.113.9' },
  })
  const comment = 'canary 0912345678'
  await fetch(
    `${started.url}/api/v1/responses`,
    jsonBody({ id: uuidv7(), touchpoint: 'abcdef', questionnaire: 'one-stop', version: 1, answers: {}, comment }),
  )
  const line = started
    .out()
    .split('\n')
    .find((one) => one.includes('/k/:code'))
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    method: 'GET',
    route: '/k/:code',
    status: 404,
    requestId: expect.any(String),
  })
  expect(started.out()).not.toMatch(/canary|203\.0\.113\.9|0912345678|abcdef/)
  expect(existsSync(join(folder, 'sipas.db'))).toBe(true)
})

test('what the program writes is its owner’s alone, what lay there before too', async () => {
  const first = await listening(start())
  for (const name of ['sipas.db', 'sipas.db-wal', 'sipas.db-shm', 'app-secret'])
    expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600])
  await first.end('SIGTERM')
  chmodSync(join(folder, 'sipas.db'), 0o644)
  await listening(start())
  expect(statSync(join(folder, 'sipas.db')).mode & 0o777).toBe(0o600)
})

/** An answer to a request written by hand. */
async function raw(port: number, lines: readonly string[], body = ''): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
  const chunks: string[] = []
  for await (const chunk of socket) chunks.push(String(chunk))
  return chunks.join('')
}

test('a request with two hosts is refused, and one with one is not', async () => {
  const { port } = await listening(start())
  const one = ['GET / HTTP/1.1', 'Host: khaosat.example', 'Connection: close']
  expect(await raw(port, one)).toMatch(/^HTTP\/1\.1 200 /)
  expect(await raw(port, [...one, 'HOST: evil.example'])).toMatch(/^HTTP\/1\.1 400 /)
})

test('a proxy that nobody named is told of in the log and at the desk', async () => {
  const { url, token, out } = await listening(start())
  const account = { login: 'lan', password: 'hoa sữa tháng mười' }
  const invited = { ...account, token, name: 'Nguyễn Thị Lan' }
  const made = await fetch(`${url}/api/v1/invitations/accept`, jsonBody(invited))
  await fetch(`${url}/api/v1/session`, jsonBody(account, { 'X-Forwarded-For': '203.0.113.9' }))
  const cookie = made.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const alerts = await fetch(`${url}/api/v1/alerts?from=${today}&to=${today}`, { headers: { Cookie: cookie } })
  expect((await alerts.json()).proxyUnsaid).toEqual([today])
  expect(out()).toContain('TRUST_PROXY chưa bật')
  expect(out()).not.toContain('203.0.113.9')
})

test.each([
  ['a path', 'https://khaosat.example.gov.vn/khao-sat'],
  ['a query', 'https://khaosat.example.gov.vn/?x=1'],
  ['a fragment', 'https://khaosat.example.gov.vn/#a'],
  ['a user', 'https://lan@khaosat.example.gov.vn'],
])('a public address with %s stops the start with one sentence that says what to set', async (_, BASE_URL) => {
  const started = start({ BASE_URL })
  expect(await started.ended).toBe(1)
  expect(started.out()).toContain('BASE_URL=https://khaosat.example.gov.vn')
  expect(oneSentence(started.out())).toBe(true)
})

describe('an administrator must have a second factor', () => {
  const account = { login: 'lan', password: 'hoa sữa tháng mười' }
  const cookieOf = (res: Response) => res.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const dueOf = async (url: string, Cookie: string) =>
    (await (await fetch(`${url}/api/v1/session`, { headers: { Cookie } })).json()).due

  test('unless he sits at the machine itself: not when a proxy passes him on, nor under another name of it', async () => {
    const { url, token, port } = await listening(start())
    const invited = { ...account, token, name: 'Nguyễn Thị Lan' }
    const made = await fetch(`${url}/api/v1/invitations/accept`, jsonBody(invited))
    expect(await dueOf(url, cookieOf(made))).toBeNull()
    for (const headers of [{ 'X-Forwarded-For': '127.0.0.1' }, { 'X-Real-IP': '10.0.0.1' }, { Forwarded: 'for=x' }]) {
      const passedOn = await fetch(`${url}/api/v1/session`, jsonBody(account, headers))
      expect([headers, await dueOf(url, cookieOf(passedOn))]).toEqual([headers, 'second-factor'])
    }
    const body = JSON.stringify(account)
    const asked = ['POST /api/v1/session HTTP/1.1', 'Host: khaosat.example', 'Content-Type: application/json']
    const answer = await raw(port, [...asked, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'], body)
    const [, cookie = ''] = /^set-cookie: (session=[^;]+)/im.exec(answer) ?? []
    expect(await dueOf(url, cookie)).toBe('second-factor')
  })

  test('wherever citizens come to the machine from elsewhere, also from the machine itself', async () => {
    const { url, token } = await listening(
      start({ BASE_URL: 'https://khaosat.example', PORT: String(await freePort()) }),
    )
    const invited = { ...account, token, name: 'Nguyễn Thị Lan' }
    const made = await fetch(`${url}/api/v1/invitations/accept`, jsonBody(invited))
    expect(await dueOf(url, cookieOf(made))).toBe('second-factor')
  })
})
