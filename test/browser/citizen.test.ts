import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { formBody } from '../world.ts'
import { axeFaults, faultsAt } from './axe.ts'
import { level, sendButton, unfold } from './forms.ts'
import { openPlace } from './place.ts'

const { place, signIn, newTouchpoint, longTouchpoint, page, get } = openPlace()
beforeAll(signIn)

/** Five other people answer, all content: of fewer than five answers the desk tells no figure. */
async function fiveOthers(code: string) {
  for (let i = 0; i < 5; i++) {
    const form = await (await fetch(`${place.url}/k/${code}`)).text()
    const hidden = [...form.matchAll(/name="(id|version)" value="([^"]+)"/g)].map(([, name, value]) => [name, value])
    const sent = await fetch(`${place.url}/k/${code}`, formBody({ ...Object.fromEntries(hidden), overall: '5' }))
    expect(sent.url).toContain('/done/')
  }
}

/** How the area stands at the desk this year. */
async function figuresOf(area: string) {
  const { rows } = await get(`/api/v1/figures?period=${new Date().getFullYear()}&by=area`)
  return rows.find(({ scope }: { scope: string }) => scope === area) ?? { received: 0, n: 0, satisfied: 0 }
}

describe.each([
  ['with script', true, 'ho-tich'],
  ['with script switched off', false, 'chung-thuc'],
])('a citizen at 360 px, %s', (_, script, area) => {
  test('answers everything in nine taps and is thanked, and is received; the rate tells nobody what was said', async () => {
    const { code } = await newTouchpoint({ area, counter: 'Quầy số 3' })
    await fiveOthers(code)
    const before = await figuresOf(area)
    const form = await page({ script })
    await form.goto(`${place.url}/k/${code}`)
    await form.click(level('overall', 5))
    await unfold(form)
    for (const [question, value] of Object.entries({ access: 4, procedure: 5, official: 5, result: 2, feedback: 0 }))
      await form.click(level(question, value))
    await form.fill('#comment', 'Cán bộ hướng dẫn rõ ràng.')
    await form.click('.more button')

    await form.waitForURL(/\/done\//)
    expect(await form.textContent('[role=status]')).toBe('Câu trả lời đã được ghi nhận.')
    await form.reload()
    expect(await form.textContent('[role=status]')).toBe('Câu trả lời đã được ghi nhận.')
    expect(await figuresOf(area)).toEqual({ ...before, received: before.received + 1 })
  })
})

test('going back and sending again with other answers keeps the first and says so', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  await fiveOthers(code)
  const form = await page({ script: false })
  await form.goto(`${place.url}/k/${code}`)
  await form.click('[name=overall][value="5"]')
  await form.click(sendButton)
  await form.waitForURL(/\/done\//)
  await form.goBack()
  await form.click('[name=overall][value="1"]')
  await form.click(sendButton)
  await form.waitForURL(/\/done\//)
  expect(await form.textContent('[role=status]')).toContain('Các câu trả lời lần đầu được giữ nguyên')
  expect(await figuresOf('dat-dai')).toMatchObject({ received: 6, n: 5, satisfied: 5 })
})

test('a forgotten required question is pointed out, reachable, and nothing typed is lost', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const form = await page({ bypassCSP: true })
  await form.goto(`${place.url}/k/${code}`)
  await unfold(form)
  await form.click('[name=access][value="2"]')
  await form.fill('#comment', 'Tôi còn một câu hỏi')
  await form.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''))
  await form.click(sendButton)
  await form.waitForSelector('.why')
  expect(await form.title()).toMatch(/^Cần xem lại/)
  expect(await form.isChecked('[name=access][value="2"]')).toBe(true)
  expect(await form.inputValue('#comment')).toBe('Tôi còn một câu hỏi')
  expect(await form.evaluate(() => document.activeElement?.className)).toBe('wrong')
  expect(await axeFaults(form)).toEqual([])
})

test('the form can be answered by keyboard alone, in the order it is read', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const form = await page({ script: false })
  await form.goto(`${place.url}/k/${code}`)
  const walked: string[] = []
  for (let i = 0; i < 16; i++) {
    await form.keyboard.press('Tab')
    const [name, ring] = await form.evaluate(() => {
      const at = document.activeElement as HTMLInputElement
      const label = at.nextElementSibling?.matches('label') ? at.nextElementSibling : at
      const box = at.closest('.o')?.querySelector('span')
      const ring = box ? getComputedStyle(box, '::before') : getComputedStyle(label)
      return [at.name || at.tagName.toLowerCase(), ring.outlineStyle]
    })
    walked.push(name ?? '')
    expect(ring, `focus shows at ${name}`).not.toBe('none')
    if (name === 'overall') {
      await form.keyboard.press('Space')
      for (let level = 1; level < 4; level++) await form.keyboard.press('ArrowDown')
    }
    if (name === 'summary') await form.keyboard.press('Enter')
  }
  // Below the comment stand the tick for a reply and the way to official petitions.
  const optional = ['access', 'procedure', 'official', 'result', 'feedback', 'comment', 'reply', 'a']
  const before = ['_contrast', '_size', 'a', 'overall', 'button', 'a', 'summary']
  expect(walked).toEqual([...before, ...optional, '_more'])
  expect(await form.isChecked('[name=overall][value="4"]')).toBe(true)
  await form.keyboard.press('Enter')
  await form.waitForURL(/\/done\//)
})

test.each([
  ['one-stop', { area: 'ho-tich', counter: 'Quầy số 1' }],
  ['one procedure with a long name', { procedure: '2.000815' }],
  ['online', { area: 'ho-tich', channel: 'online' }],
  ['health station', { area: 'y-te' }],
  ['public school', { area: 'giao-duc-cong-lap' }],
  ['the full SIPAS form', undefined],
])('the form “%s” fits 320 px in both languages, and axe finds nothing', async (_, wanted) => {
  const code = wanted ? (await newTouchpoint(wanted)).code : await longTouchpoint()
  const form = await page({ width: 320, bypassCSP: true })
  const folded = form.locator('.more:not([open]) > summary')
  const isFolded: boolean[] = []
  // Once unfolded it stays so: the folded forms come first.
  for (const unfolds of [false, true])
    for (const language of ['vi', 'en']) {
      await form.goto(`${place.url}/k/${code}?lang=${language}`)
      if (unfolds && (await folded.isVisible())) await folded.click()
      isFolded.push(await folded.isVisible())
      expect(await faultsAt(form, language)).toEqual([])
    }
  expect(isFolded).toEqual(wanted ? [true, true, false, false] : [false, false, false, false])
})

test('a follow-up question shows only when it applies', async () => {
  const { code } = await newTouchpoint({ area: 'ho-tich', channel: 'online' })
  const form = await page({ script: false })
  await form.goto(`${place.url}/k/${code}`)
  const followUp = form.locator('[class^=when-]').first()
  await form.click('.more > summary')
  expect(await followUp.isVisible()).toBe(false)
  await form.click('[name=overall][value="2"]')
  expect(await followUp.isVisible()).toBe(true)
  await form.click('[name=overall][value="5"]')
  expect(await followUp.isVisible()).toBe(false)
})

test('whoever cannot scan types the code, in capitals or with a mistake', async () => {
  const { code } = await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 7' })
  const home = await page({ script: false })
  await home.goto(place.url)
  await home.fill('#code', code.toUpperCase())
  await home.click(sendButton)
  expect(await home.textContent('.where')).toContain('Quầy số 7')
  await home.goto(place.url)
  await home.fill('#code', 'không nhớ')
  await home.click(sendButton)
  expect(await home.textContent('main')).toContain('Chưa tìm thấy mã này')
})

/** Where the five levels of a question stand, and how large they are drawn. */
const levelsOf = (form: Page, question: string) =>
  form.evaluate(
    (question) =>
      [1, 2, 3, 4, 5].map((level) => {
        const label = document.querySelector(`[name=${question}][value="${level}"]`)?.closest('label')
        const { x, y, width, height } = label?.getBoundingClientRect() ?? new DOMRect()
        const { fontSize, fontWeight } = getComputedStyle(label ?? document.body)
        return { x, y, looks: [Math.round(width), Math.round(height), fontSize, fontWeight].join(' ') }
      }),
    question,
  )
const differing = (values: readonly (string | number)[]) => new Set(values).size

describe.each([
  ['vi', 320, 'a list'],
  ['vi', 360, 'a row'],
  ['vi', 768, 'a row'],
  ['en', 360, 'a list'],
  ['en', 768, 'a row'],
] as const)('the form in %s at %i px', (language, width, shape) => {
  test(`shows the levels in the official order as ${shape}, all alike, none chosen; no text is under 18 px, no word cut off, and nothing moves`, async () => {
    const { code } = await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 2' })
    const form = await page({ width, script: false })
    await form.goto(`${place.url}/k/${code}?lang=${language}`)
    await unfold(form)
    for (const question of ['overall', 'access', 'feedback']) {
      const levels = await levelsOf(form, question)
      expect(differing(levels.map(({ looks }) => looks))).toBe(1)
      const inList = question === 'overall' || shape === 'a list'
      const along = levels.map(({ x, y }) => (inList ? y : x))
      expect(along).toEqual([...along].sort((a, b) => a - b))
      expect(differing(levels.map(({ x, y }) => Math.round(inList ? x : y)))).toBe(1)
    }
    expect(await form.locator('.p :checked').count()).toBe(0)

    const faults = await form.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
        const { fontSize, transitionDuration, animationName, display } = getComputedStyle(element)
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
        const small = hasText && display !== 'none' && Number.parseFloat(fontSize) < 18
        const cut = element.matches('.o span') && element.scrollWidth > Math.max(element.clientWidth, 1)
        const moves = transitionDuration !== '0s' || animationName !== 'none'
        return small || cut || moves ? [`${element.outerHTML.slice(0, 80)} ${fontSize}`] : []
      }),
    )
    expect(faults).toEqual([])
  })
})

test('who needs larger text and contrast gets them without script, loses no answer, and keeps them', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const form = await page({ script: false })
  const looks = () =>
    form.evaluate(() => [
      getComputedStyle(document.querySelector('.p') ?? document.body).fontSize,
      getComputedStyle(document.querySelector('.p') ?? document.body, '::before').backgroundColor,
    ])
  await form.goto(`${place.url}/k/${code}`)
  await unfold(form)
  await form.click('[name=access][value="4"]')
  await form.fill('#comment', 'Chữ hơi nhỏ')
  await form.click('label[for=z2]')
  await form.click('label[for=hc]')
  expect(await looks()).toEqual(['27px', 'rgb(0, 0, 0)'])
  expect(differing((await levelsOf(form, 'access')).map(({ x }) => x))).toBe(1)
  expect(await form.isChecked('[name=access][value="4"]')).toBe(true)

  await form.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''))
  await form.click(sendButton)
  await form.waitForSelector('.why')
  expect(await looks()).toEqual(['27px', 'rgb(0, 0, 0)'])
  expect(await form.inputValue('#comment')).toBe('Chữ hơi nhỏ')
  await form.click('[name=overall][value="3"]')
  await form.click(sendButton)
  await form.waitForURL(/\/done\//)
  expect(await looks()).toEqual(['27px', 'rgb(0, 0, 0)'])
})

test.each([
  ['in the dark', { colorScheme: 'dark' }, ''],
  ['in forced colours', { forcedColors: 'active' }, ''],
  ['in forced dark colours', { forcedColors: 'active', colorScheme: 'dark' }, ''],
  ['at high contrast', {}, '&_contrast=1'],
  ['at A++', {}, '&_size=2'],
  ['at 200 % text', {}, '&twice'],
] as const)(
  '%s, at 320 px, the form and the form that comes back fit, and axe finds nothing',
  async (_, media, query) => {
    const { code } = await newTouchpoint({ area: 'ho-tich', channel: 'online' })
    const form = await page({ width: 320, bypassCSP: true })
    await form.emulateMedia(media)
    const fits = async (where: string) => {
      if (query === '&twice') await form.addStyleTag({ content: ':root{font-size:200%}' })
      expect(await faultsAt(form, where)).toEqual([])
    }
    for (const language of ['vi', 'en']) {
      await form.goto(`${place.url}/k/${code}?lang=${language}${query}`)
      await unfold(form)
      await form.click('[name=access][value="2"]')
      await form.click('[name=feedback][value="0"]')
      await fits(`the form, ${language}`)
      await form.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''))
      await form.click(sendButton)
      await form.waitForSelector('.why')
      await fits(`what came back, ${language}`)
      expect(await form.isChecked('[name=access][value="2"]')).toBe(true)
    }
  },
)

test('without style sheet, pictures and script it is read in order, answered and sent', async () => {
  const { code } = await newTouchpoint({ area: 'ho-tich' })
  const form = await page({ script: false })
  await form.route('**/k/*', async (route) => {
    if (route.request().method() !== 'GET') return route.continue()
    const answer = await route.fetch()
    const bare = (await answer.text()).replace(/<(style|script|svg)\b.*?<\/\1>/gs, '')
    await route.fulfill({ response: answer, body: bare })
  })
  await form.goto(`${place.url}/k/${code}`)
  const read = await form.innerText('main')
  const places = ['Nhìn chung', 'Rất không hài lòng', 'Bình thường', 'Rất hài lòng', 'Gửi ngay', 'không bắt buộc']
  const order = places.map((words) => read.indexOf(words))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)
  await form.getByRole('group', { name: 'Nhìn chung' }).getByLabel('Hài lòng', { exact: true }).check()
  await form.getByRole('button', { name: 'Gửi ngay' }).click()
  await form.waitForURL(/\/done\//)
  expect(await form.textContent('[role=status]')).toBe('Câu trả lời đã được ghi nhận.')
})
