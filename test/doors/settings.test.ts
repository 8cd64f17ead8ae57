import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSettings } from '../../server/doors/node-settings.ts'
import { checkSettings } from '../../server/doors/settings.ts'
import worker from '../../server/doors/worker.ts'

const good = {
  DATABASE_URL: 'https://sipas.example',
  APP_SECRET: 'x'.repeat(32),
  BASE_URL: 'https://khaosat.example',
  ASSETS: { fetch: async () => new Response(null, { status: 404 }) },
}

/** What a Worker answers under these settings, and what stands in its log. */
async function asked(settings: { readonly [name: string]: unknown }) {
  const said: string[] = []
  const { log } = console
  console.log = (line: string) => void said.push(line)
  try {
    const res = await worker.fetch(new Request('https://khaosat.example/healthz'), { ...good, ...settings })
    return { status: res.status, log: said.join('\n') }
  } finally {
    console.log = log
  }
}

const mail = { SMTP_URL: 'smtp://sipas:p%40ss@thu.example:587', MAIL_FROM: 'SIPAS <khaosat@example.gov.vn>' }
const hook = { WEBHOOK_URL: 'https://chat.example/sipas', WEBHOOK_SECRET: `whsec_${'x'.repeat(32)}` }

type Wrong = readonly [what: string, settings: { readonly [name: string]: unknown }, sentence: string]

const oidc = { OIDC_ISSUER: 'https://id.example/realms/phuong', OIDC_CLIENT_ID: 'sipas', OIDC_CLIENT_SECRET: 'x' }

const wrong: readonly Wrong[] = [
  ['a secret that anybody could guess', { APP_SECRET: 'bí mật' }, 'Thiết lập APP_SECRET không hợp lệ'],
  ['no secret', { APP_SECRET: undefined }, 'Thiếu thiết lập APP_SECRET'],
  ['a former secret cut short', { FORMER_SECRETS: 'abc' }, 'Thiết lập FORMER_SECRETS không hợp lệ'],
  ['a public address in a folder', { BASE_URL: 'https://a.example/khao-sat' }, 'BASE_URL=https://a.example '],
  ['a public address without TLS', { BASE_URL: 'http://a.example' }, 'BASE_URL=https://a.example '],
  ['a database that is none', { DATABASE_URL: 'mysql://x' }, 'Thiết lập DATABASE_URL không hợp lệ'],
  ['half a provider', { OIDC_ISSUER: 'https://id.example' }, 'Thiếu thiết lập OIDC_CLIENT_ID, OIDC_CLIENT_SECRET'],
  ['a provider and no address of its own', { ...oidc, BASE_URL: undefined }, 'Thiếu thiết lập BASE_URL'],
  ['a provider without TLS', { ...oidc, OIDC_ISSUER: 'http://id.example.vn' }, 'OIDC_ISSUER không hợp lệ: http không'],
  ['a provider that is no address', { ...oidc, OIDC_ISSUER: 'cơ quan' }, 'OIDC_ISSUER không hợp lệ: phải là địa chỉ'],
  ['a provider with a query', { ...oidc, OIDC_ISSUER: 'https://id.example?a=b' }, 'OIDC_ISSUER không hợp lệ: bỏ phần'],
  ['a share over a hundred', { INVITED_SHARE: '101' }, 'Thiết lập INVITED_SHARE không hợp lệ'],
]
const file: Wrong = ['a file for a database', { DATABASE_URL: 'file:./x.db' }, 'Thiết lập DATABASE_URL không hợp lệ']

test.each([...wrong, file])(
  'a Worker with %s serves nothing, and its log says what to set',
  async (_, settings, sentence) => {
    expect(await asked(settings)).toEqual({ status: 503, log: expect.stringContaining(sentence) })
  },
)

/** On Workers no process runs that sends: there nothing comes of these. */
const wrongNotices: readonly Wrong[] = [
  ['a mail server and no sender', { SMTP_URL: mail.SMTP_URL }, 'Thiếu thiết lập MAIL_FROM'],
  ['a sender and no mail server', { MAIL_FROM: mail.MAIL_FROM }, 'Thiếu thiết lập SMTP_URL'],
  ['a mail server that is a page', { ...mail, SMTP_URL: 'https://thu.example' }, 'SMTP_URL không hợp lệ'],
  ['a password of a mail server cut short', { ...mail, SMTP_URL: 'smtp://a:10%@thu.example' }, 'SMTP_URL không hợp lệ'],
  ['a sender that is no address', { ...mail, MAIL_FROM: 'phường' }, 'MAIL_FROM không hợp lệ'],
  ['a sender with a line of his own', { ...mail, MAIL_FROM: 'a@b.vn\nBcc: c@d.vn' }, 'MAIL_FROM không hợp lệ'],
  ['mail and no address of its own', { ...mail, BASE_URL: undefined }, 'Thiếu thiết lập BASE_URL'],
  ['a webhook and no secret', { WEBHOOK_URL: hook.WEBHOOK_URL }, 'Thiếu thiết lập WEBHOOK_SECRET'],
  ['a webhook without TLS', { ...hook, WEBHOOK_URL: 'http://chat.example' }, 'WEBHOOK_URL không hợp lệ'],
  ['a webhook with a password', { ...hook, WEBHOOK_URL: 'https://a:b@chat.example' }, 'WEBHOOK_URL không hợp lệ'],
  [
    'a secret that anybody could guess for it',
    { ...hook, WEBHOOK_SECRET: 'whsec_eA==' },
    'WEBHOOK_SECRET không hợp lệ',
  ],
  ['a secret that is none', { ...hook, WEBHOOK_SECRET: 'x'.repeat(40) }, 'WEBHOOK_SECRET không hợp lệ'],
  ['a webhook and no address of its own', { ...hook, BASE_URL: undefined }, 'Thiếu thiết lập BASE_URL'],
]

test.each([...wrong, ...wrongNotices])(
  'a server on Node with %s does not start, and is told the same',
  (_, settings, sentence) => {
    const environment = { ...good, ...settings, ASSETS: undefined } as NodeJS.ProcessEnv
    expect(() => readSettings(environment)).toThrow(sentence)
  },
)

test('a Worker that is set up right serves, with a provider of the office’s accounts or without', async () => {
  expect(await asked({})).toMatchObject({ status: 200 })
  expect(await asked(oidc)).toMatchObject({ status: 200 })
})

test('behind a proxy only this machine reaches the port, unless somebody says otherwise', () => {
  const from = { DATABASE_URL: 'https://x.example', APP_SECRET: 'x'.repeat(32) }
  expect(readSettings(from).HOST).toBe('0.0.0.0')
  expect(readSettings({ ...from, TRUST_PROXY: 'on' }).HOST).toBe('127.0.0.1')
  expect(readSettings({ ...from, TRUST_PROXY: 'on', HOST: '10.0.0.5' }).HOST).toBe('10.0.0.5')
})

test('the secret can lie elsewhere than beside the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const APP_SECRET_FILE = join(folder, 'keys/app-secret')
  const settings = { DATABASE_URL: `file:${folder}/data/sipas.db`, APP_SECRET_FILE }
  const { APP_SECRET } = readSettings(settings)
  expect(APP_SECRET.length).toBeGreaterThanOrEqual(32)
  expect(readSettings(settings).APP_SECRET).toBe(APP_SECRET)
  expect(statSync(APP_SECRET_FILE).mode & 0o777).toBe(0o600)
})

test.each(['https://khaosat.example', 'https://khaosat.example/', 'http://10.0.0.5:8787'])(
  'the public address may be written %s',
  (BASE_URL) => {
    expect(checkSettings({ BASE_URL }).BASE_URL).toBe(BASE_URL.replace(/\/$/, ''))
  },
)

test('what is wrong is told without the password or the secret', () => {
  for (const settings of [
    { ...mail, SMTP_URL: 'smtp://sipas:matkhau%@x' },
    { ...hook, WEBHOOK_SECRET: 'matkhau' },
  ])
    try {
      readSettings({ ...good, ...settings, ASSETS: undefined } as NodeJS.ProcessEnv)
      expect.unreachable()
    } catch (error) {
      expect(String(error)).not.toContain('matkhau')
    }
})

test('a server on Node starts with mail and webhook, one on the same machine too', () => {
  const environment = { ...good, ...mail, ...hook, WEBHOOK_URL: 'http://localhost:9000/x', ASSETS: undefined }
  expect(readSettings(environment as NodeJS.ProcessEnv)).toMatchObject(mail)
})
