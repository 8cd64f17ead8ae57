import { beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { openPlace } from './place.ts'

const { place, signIn, newTouchpoint, page, get } = openPlace()
beforeAll(signIn)

/** How the area stands at the desk this year. */
async function figuresOf(area: string) {
  const { rows } = await get(`/api/v1/figures?period=${new Date().getFullYear()}&by=area`)
  return rows.find(({ scope }: { scope: string }) => scope === area) ?? { n: 0, satisfied: 0 }
}

describe.each([
  ['with script', true, 'ho-tich'],
  ['with script switched off', false, 'chung-thuc'],
])('a citizen at 360 px, %s', (_, script, area) => {
  test('answers in eight taps and is thanked, and the area moves', async () => {
    const { code } = await newTouchpoint({ area, counter: 'Quầy số 3' })
    const before = await figuresOf(area)
    const form = await page({ script })
    await form.goto(`${place.url}/k/${code}`)
    for (const choice of ['overall-5', 'access-4', 'procedure-5', 'official-5', 'result-2', 'feedback-0'])
      await form.click(`label[for=${choice}]`)
    await form.fill('#comment', 'Cán bộ hướng dẫn rõ ràng.')
    await form.click('button')

    await form.waitForURL(/\/done\//)
    expect(await form.textContent('[role=status]')).toBe('Câu trả lời đã được ghi nhận.')
    const receipt = await form.textContent('.receipt')
    await form.reload()
    expect(await form.textContent('.receipt')).toBe(receipt)
    expect(await figuresOf(area)).toMatchObject({ n: before.n + 1, satisfied: before.satisfied + 1 })
  })
})

test('going back and sending again with other answers keeps the first and says so', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const form = await page({ script: false })
  await form.goto(`${place.url}/k/${code}`)
  await form.click('label[for=overall-5]')
  await form.click('button')
  await form.waitForURL(/\/done\//)
  await form.goBack()
  await form.click('label[for=overall-1]')
  await form.click('button')
  await form.waitForURL(/\/done\//)
  expect(await form.textContent('[role=status]')).toContain('câu trả lời đầu tiên được giữ nguyên')
  expect(await figuresOf('dat-dai')).toMatchObject({ n: 1, satisfied: 1 })
})

test('a forgotten required question is pointed out, reachable, and nothing typed is lost', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const form = await page({ bypassCSP: true })
  await form.goto(`${place.url}/k/${code}`)
  await form.click('label[for=access-2]')
  await form.fill('#comment', 'Tôi còn một câu hỏi')
  await form.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''))
  await form.click('button')
  await form.waitForSelector('.why')
  expect(await form.title()).toMatch(/^Cần xem lại/)
  expect(await form.isChecked('#access-2')).toBe(true)
  expect(await form.inputValue('#comment')).toBe('Tôi còn một câu hỏi')
  expect(await form.evaluate(() => document.activeElement?.className)).toBe('wrong')
  expect(await axeFaults(form)).toEqual([])
})

test('the form can be answered by keyboard alone', async () => {
  const { code } = await newTouchpoint({ area: 'dat-dai' })
  const form = await page()
  await form.goto(`${place.url}/k/${code}`)
  await form.focus('#overall-1')
  await form.keyboard.press('ArrowDown')
  await form.keyboard.press('ArrowDown')
  await form.keyboard.press('ArrowDown')
  expect(await form.isChecked('#overall-4')).toBe(true)
  await form.focus('#comment')
  await form.keyboard.press('Tab')
  await form.keyboard.press('Enter')
  await form.waitForURL(/\/done\//)
})

test.each([
  ['one-stop', { area: 'ho-tich', counter: 'Quầy số 1' }],
  ['one procedure with a long name', { procedure: '2.000815' }],
  ['online', { area: 'ho-tich', channel: 'online' }],
  ['health station', { area: 'y-te' }],
  ['public school', { area: 'giao-duc-cong-lap' }],
  ['the full SIPAS form', { area: 'ho-tich', questionnaire: 'sipas-2022' }],
])('the form “%s” fits 320 px in both languages, has no script, and axe finds nothing', async (_, wanted) => {
  const { code } = await newTouchpoint(wanted)
  for (const language of ['vi', 'en']) {
    const form = await page({ width: 320, bypassCSP: true })
    await form.goto(`${place.url}/k/${code}?lang=${language}`)
    expect(await form.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await form.evaluate(() => document.scripts.length)).toBe(0)
    expect(await axeFaults(form)).toEqual([])
    await form.context().close()
  }
})

test('a follow-up question shows only when it applies', async () => {
  const { code } = await newTouchpoint({ area: 'ho-tich', channel: 'online' })
  const form = await page({ script: false })
  await form.goto(`${place.url}/k/${code}`)
  const followUp = form.locator('[class^=when-]').first()
  expect(await followUp.isVisible()).toBe(false)
  await form.click('label[for=overall-2]')
  expect(await followUp.isVisible()).toBe(true)
  await form.click('label[for=overall-5]')
  expect(await followUp.isVisible()).toBe(false)
})

test('whoever cannot scan types the code, in capitals or with a mistake', async () => {
  const { code } = await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 7' })
  const home = await page({ script: false })
  await home.goto(place.url)
  await home.fill('#code', code.toUpperCase())
  await home.click('button')
  expect(await home.textContent('.where')).toContain('Quầy số 7')
  await home.goto(place.url)
  await home.fill('#code', 'không nhớ')
  await home.click('button')
  expect(await home.textContent('main')).toContain('Xin quét lại mã QR tại quầy')
})
