import type { Page } from 'playwright-core'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import { formBody, jsonBody } from '../world.ts'
import { openCase } from './cases.ts'
import { sendButton, unfold } from './forms.ts'
import { openPlace } from './place.ts'

const { place, signIn, newTouchpoint, page, post } = openPlace()

const answers = { overall: 2, access: 2, procedure: 2, official: 2, result: 2, feedback: 0 }
const at: Record<string, string> = {}
let receipt = ''
let logged = ''

beforeAll(async () => {
  await signIn()
  place.child.stdout.on('data', (text) => {
    logged += text
  })
  const { code } = await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 3' })
  const slip = await post('/api/v1/slips', { area: 'ho-tich' })
  const sheet = await post('/api/v1/slips/sheets', { area: 'ho-tich', count: 24 })
  const sent = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers, comment: 'Lâu.' }
  await post('/api/v1/responses', sent)
  receipt = await openCase(place.folder, { reply: 'code' })
  Object.assign(at, { form: `/k/${code}`, slip: `/p/${slip.code}`, thanks: await thanksFor(code) })
  Object.assign(at, { poster: `/desk/posters/${code}`, sheet: sheet.address })
})

/** The page of thanks of somebody who has answered. */
async function thanksFor(code: string): Promise<string> {
  const form = formBody({ id: uuidv7(), version: '1', overall: '5' })
  const sent = await fetch(`${place.url}/k/${code}`, { ...form, redirect: 'manual' })
  return sent.headers.get('Location') ?? ''
}

const injected = `<script>window.ran = ['inline']</script>
  <img src="data:," alt="" onerror="window.ran = ['handler']">
  <script src="https://evil.example/x.js"></script>`

/** A page into which somebody managed to write, as the server sends it otherwise; and what its browser reported. */
async function writtenInto(options: Parameters<typeof page>[0] = {}) {
  const shown = await page({ width: 1280, ...options })
  const reported: string[] = []
  await shown.exposeFunction('report', (directive: string) => reported.push(directive))
  await shown.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (globalThis as unknown as { report: (what: string) => void }).report(`${effectiveDirective} ${blockedURI}`),
    ),
  )
  await shown.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const answer = await route.fetch()
    const body = (await answer.text()).replace('</body>', `${injected}</body>`)
    return route.fulfill({ response: answer, body })
  })
  return { shown, reported }
}

async function nothingRan(shown: Page, reported: readonly string[], where: string) {
  await expect
    .poll(() => reported, { message: where })
    .toEqual(
      expect.arrayContaining(['script-src-elem inline', 'script-src-attr inline', expect.stringMatching(/evil/)]),
    )
  expect(await shown.evaluate(() => (globalThis as { ran?: unknown }).ran), where).toBeUndefined()
}

const pages: { readonly [where: string]: () => string } = {
  'the form': () => at.form ?? '',
  'the form of a slip': () => at.slip ?? '',
  thanks: () => at.thanks ?? '',
  'a problem': () => '/k/khong-co',
  'a mistyped slip': () => '/p/k7m29xqp4hdz',
  'the front door': () => '/',
  privacy: () => '/rieng-tu',
  ways: () => '/phan-anh',
  'the results': () => '/ket-qua',
  'open data': () => '/du-lieu',
  'the screen in the lobby': () => '/man-hinh',
  'the receipt': () => '/bien-nhan',
  'signing in': () => '/desk/sign-in',
  'the tablet': () => '/kiosk',
}
const pagesOfStaff: typeof pages = {
  'the desk': () => '/desk/',
  'a poster': () => at.poster ?? '',
  'a sheet of slips': () => at.sheet ?? '',
}

test.each([
  ['everybody', false, pages],
  ['staff', true, pagesOfStaff],
] as const)(
  'a script that somebody managed to write into a page for %s runs in none of them, and the browser reports it',
  async (_, staff, open) => {
    const { shown, reported } = await writtenInto({ staff })
    for (const [where, path] of Object.entries(open)) {
      await shown.goto('about:blank')
      reported.length = 0
      await shown.goto(place.url + path())
      await nothingRan(shown, reported, where)
    }
  },
)

test('with its policy taken away the same script runs: the trial can fail', async () => {
  const { shown } = await writtenInto({ bypassCSP: true })
  await shown.goto(place.url + at.form)
  await expect.poll(() => shown.evaluate(() => (globalThis as { ran?: unknown }).ran)).toBeDefined()
})

test('nor into what became of a comment', async () => {
  const { shown, reported } = await writtenInto({ script: true })
  await shown.goto(`${place.url}/bien-nhan`)
  reported.length = 0
  await shown.fill('#code', receipt)
  await shown.click(sendButton)
  await shown.getByText('Đã tiếp nhận').waitFor()
  await nothingRan(shown, reported, 'the receipt')
})

test('the page that is not written into reports nothing', async () => {
  const shown = await page()
  const told: string[] = []
  shown.on('console', (line) => told.push(line.text()))
  for (const path of [at.form, at.thanks, '/', '/ket-qua', '/kiosk', '/desk/sign-in'])
    await shown.goto(place.url + path, { waitUntil: 'networkidle' })
  expect(told.filter((line) => /Content.Security.Policy/i.test(line))).toEqual([])
})

test('whatever a citizen writes, and a clerk mistypes, stands in no line of the log', async () => {
  const citizen = await page()
  await citizen.goto(`${place.url}${at.form}?lang=vi&canary-query`)
  await citizen.click('[name=overall][value="2"]')
  await unfold(citizen)
  await citizen.fill('#comment', 'canary-comment, gọi tôi 0987 654 321'.padEnd(1200, '!'))
  await citizen.click('.more button')
  await citizen.locator('.why').waitFor()
  await citizen.fill('#comment', 'canary-comment, gọi tôi 0987 654 321')
  await citizen.click('.more button')
  await citizen.waitForURL(/\/done\//)

  const clerk = await page({ width: 1280 })
  await clerk.goto(`${place.url}/desk/sign-in`)
  await clerk.getByLabel('Tên đăng nhập').fill('canary-login')
  await clerk.getByLabel('Mật khẩu', { exact: true }).fill('canary-password')
  await clerk.getByRole('button', { name: 'Đăng nhập' }).click()
  await clerk.getByText('không đúng', { exact: false }).first().waitFor()
  for (const body of [{ canary: 'canary-key' }, { id: 'canary-id', comment: '0987654321' }, 'canary-string'])
    await fetch(`${place.url}/api/v1/responses`, jsonBody(body))
  await fetch(`${place.url}/canary-path/0987654321`, { headers: { 'User-Agent': 'canary-agent' } })

  await expect.poll(() => logged).toContain('/api/v1/session')
  const lines = logged.split('\n').filter((line) => line.startsWith('{'))
  expect(lines.length).toBeGreaterThan(8)
  expect(logged).not.toMatch(/canary|0987|654321/)
  expect(logged).not.toContain(receipt)
})
