import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { level, sendButton } from './forms.ts'
import { openPlace } from './place.ts'

const { place, signIn, newTouchpoint, longTouchpoint, page } = openPlace()
beforeAll(signIn)

const endOf = async (form: Page, what: string) => {
  const box = await form.locator(what).first().boundingBox()
  return (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)
}

test.each([
  ['360 × 740', 360, 740, '', { area: 'chung-thuc', counter: 'Quầy số 3' }],
  ['360 × 740, one procedure with a long name', 360, 740, '', { procedure: '2.000815' }],
  ['360 × 740 in English', 360, 740, '&lang=en', { area: 'chung-thuc', counter: 'Quầy số 3' }],
  ['360 × 740, the health station', 360, 740, '', { area: 'y-te' }],
  ['360 × 740, a school', 360, 740, '', { area: 'giao-duc-cong-lap' }],
  ['320 × 568', 320, 568, '', { area: 'chung-thuc', counter: 'Quầy số 3' }],
  ['320 × 568 at A+', 320, 568, '&_size=1', { area: 'chung-thuc', counter: 'Quầy số 3' }],
  ['320 × 568 at A+, online', 320, 568, '&_size=1', { area: 'ho-tich', channel: 'online' }],
] as const)('at %s two taps do, and nobody scrolls', async (_, width, height, query, wanted) => {
  const { code } = await newTouchpoint(wanted)
  const form = await page({ width, script: false })
  await form.setViewportSize({ width, height })
  await form.goto(`${place.url}/k/${code}?x${query}`)
  for (const value of [1, 2, 3, 4, 5]) expect(await endOf(form, level('overall', value))).toBeLessThanOrEqual(height)
  expect(await endOf(form, sendButton)).toBeLessThanOrEqual(height)
  await form.click(level('overall', 2))
  await form.click(sendButton)
  await form.waitForURL(/\/done\//)
  expect(await form.textContent('[role=status]')).toMatch(/đã được ghi nhận|have been recorded/)
  expect(await endOf(form, '[role=status]')).toBeLessThanOrEqual(height)
})

test('nothing to be pressed is smaller than 44 px, on the form and around it', async () => {
  const { code } = await newTouchpoint({ area: 'chung-thuc' })
  const form = await page({ script: false })
  for (const path of [
    `/k/${code}`,
    '/',
    '/rieng-tu',
    '/phan-anh',
    '/bien-nhan',
    '/ket-qua',
    '/du-lieu',
    '/k/zzzzzz',
    '/khong-co',
  ]) {
    await form.goto(place.url + path)
    if (await form.isVisible('.more')) await form.click('.more > summary')
    const small = await form.evaluate(() =>
      [...document.querySelectorAll('main > label, main > nav a, .o, button, summary, .to a, input.text')].flatMap(
        (one) => {
          const { width, height } = one.getBoundingClientRect()
          return width > 0 && Math.min(width, height) < 44 ? [`${one.outerHTML.slice(0, 60)} ${width}×${height}`] : []
        },
      ),
    )
    expect(small, path).toEqual([])
  }
})

test('an answer nobody had to give is taken back without script', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const form = await page({ script: false })
  await form.goto(`${place.url}/k/${code}`)
  await form.click(level('overall', 4))
  await form.click('.more > summary')
  await form.click(level('access', 1))
  await form.click(level('access', ''))
  expect(await form.isChecked(level('access', 1))).toBe(false)
  await form.click('.more button')
  await form.waitForURL(/\/done\//)
})

test.each([true, false])('Enter on a radio sends nothing and loses nothing, script: %s', async (script) => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const form = await page({ script })
  await form.goto(`${place.url}/k/${code}`)
  await form.focus(level('overall', 4))
  await form.keyboard.press('Space')
  await form.keyboard.press('Enter')
  await form.waitForTimeout(500)
  expect(new URL(form.url()).pathname).toBe(`/k/${code}`)
  expect(await form.isChecked(level('overall', 4))).toBe(true)
  await form.focus(sendButton)
  await form.keyboard.press('Enter')
  await form.waitForURL(/\/done\//)
})

test('before it is sent nothing is called wrong, and each level is read once by name', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const form = await page({ script: false })
  await form.goto(`${place.url}/k/${code}`)
  const session = await form.context().newCDPSession(form)
  await session.send('Accessibility.enable')
  const tree = async () => (await session.send('Accessibility.getFullAXTree')).nodes
  await expect.poll(async () => (await tree()).length).toBeGreaterThan(20)
  const nodes = await tree()
  const radios = nodes.filter(({ role }) => role?.value === 'radio')
  const named = radios.filter(({ name }) => name?.value === 'Rất không hài lòng')
  expect(named).toHaveLength(1)
  const invalid = named[0]?.properties?.find(({ name }) => name === 'invalid')
  expect(invalid?.value.value).toBe('false')
  const headings = nodes.filter(({ role, ignored }) => role?.value === 'heading' && !ignored)
  expect(headings.map(({ name }) => name?.value)).toEqual(['Nhìn chung, Ông/Bà hài lòng ở mức nào?'])
})

test('a link to it shows title and promise; robots are told to keep it to themselves', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const html = await (await fetch(`${place.url}/k/${code}?lang=vi`)).text()
  for (const part of ['property="og:title"', 'property="og:description"', 'name="description"', 'content="noindex"'])
    expect(html).toContain(part)
  expect(await (await fetch(`${place.url}/`)).text()).not.toContain('noindex')
  expect(await (await fetch(`${place.url}/robots.txt`)).text()).toContain('Disallow: /desk')
  const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? expect.fail('no picture')
  for (const path of [new URL(picture, place.url).pathname, '/favicon.ico']) {
    const res = await fetch(place.url + path)
    expect([path, res.status, res.headers.get('Content-Type')]).toEqual([path, 200, 'image/png'])
    expect(
      Buffer.from(await res.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  }
})

test.each([true, false])(
  'the long form is filled in part by part, back and on, and sent; script: %s',
  async (script) => {
    const code = await longTouchpoint()
    const form = await page({ script, bypassCSP: true, width: 320 })
    await form.goto(`${place.url}/k/${code}?lang=vi`)
    const go = async (name: string) => {
      await Promise.all([form.waitForNavigation(), form.getByRole('button', { name, exact: true }).click()])
    }
    for (let part = 1; part < 14; part++) {
      await form.getByText(`Phần ${part} trên 14`).first().waitFor()
      for (const one of await form.locator('.face .o:nth-child(4) input').all()) await one.click()
      if (part === 6 && script) {
        expect(await axeFaults(form)).toEqual([])
        expect(await form.textContent('[data-saved]')).toBe('Đã lưu trên máy này.')
        await form.goto(`${place.url}/k/${code}?lang=vi`)
        await form.getByText('Phần 6 trên 14').first().waitFor()
        expect(await form.locator('.face :checked').count()).toBeGreaterThan(0)
      }
      await go('Tiếp tục')
    }
    await go('Quay lại')
    expect(await form.locator('.face :checked').count()).toBeGreaterThan(0)
    await go('Tiếp tục')
    await form.getByRole('button', { name: 'Gửi câu trả lời' }).click()
    await form.waitForURL(/\/done\//)
    expect(await form.textContent('[role=status]')).toBe('Câu trả lời đã được ghi nhận.')
    if (script) await expect.poll(() => form.evaluate(() => localStorage.length)).toBe(0)
  },
)
