import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { listening, startServer } from '../built-server.ts'
import { freePort } from '../free-port.ts'
import { cookieOf, jsonBody } from '../world.ts'
import { postOffice } from './post-office.ts'

/** A mail server that takes a call and never says a word. */
async function mute() {
  let called = 0
  const server = createServer(() => called++).listen(0, '127.0.0.1')
  await new Promise((listens) => server.once('listening', listens))
  onTestFinished(() => void server.close())
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, called: () => called }
}

test('a mail that was on its way when the server was killed goes out when it runs again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-killed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [port, silent, post] = [await freePort(), await mute(), await postOffice()]
  const file = `file:${folder}/sipas.db`
  const url = `http://127.0.0.1:${port}`
  const start = (SMTP_URL: string) =>
    startServer({ DATABASE_URL: file, PORT: String(port), BASE_URL: url, SMTP_URL, MAIL_FROM: 'a@example.vn' })

  const first = await listening(start(silent.url))
  const person = { token: first.token, name: 'Nguyễn Thị Lan', login: 'lan', password: 'hoa sữa tháng mười' }
  const cookie = cookieOf(await fetch(`${url}/api/v1/invitations/accept`, jsonBody(person)))
  const address = jsonBody({ address: 'lan@example.gov.vn' }, { Cookie: cookie, Origin: url })
  const asked = await fetch(`${url}/api/v1/own/notifications/address`, { ...address, method: 'PUT' })
  expect(asked.status).toBe(204)
  await vi.waitUntil(() => silent.called() > 0, { timeout: 20_000 })
  await first.end('SIGKILL')

  const db = await openFile(file)
  const state = async () =>
    (await db.all<{ claimed_until: number; sent_at: number | null }>(sql`select * from deliveries`))[0]
  expect(await state()).toMatchObject({ sent_at: null, claimed_until: expect.any(Number) })
  expect((await state())?.claimed_until).toBeGreaterThan(Date.now())
  // As if two minutes went by: whoever had it is not at it any more.
  await db.run(sql`update deliveries set claimed_until = 0`)

  const second = await listening(start(post.url))
  onTestFinished(() => void second.end('SIGKILL'))
  await vi.waitUntil(() => post.mails.length > 0, { timeout: 20_000 })
  await vi.waitUntil(async () => (await state())?.sent_at !== null, { timeout: 20_000 })
  db.$client.close()
  expect(post.mails.map(({ to, subject }) => [to, subject])).toEqual([
    [['lan@example.gov.vn'], expect.stringMatching(/Mã xác nhận \d{6}$/)],
  ])
}, 90_000)
