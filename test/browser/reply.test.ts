import { beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { openPlace } from './place.ts'

const { place, signIn, newTouchpoint, page } = openPlace()
beforeAll(signIn)

const comment = 'Bao giờ có kết quả giấy khai sinh?'

async function openForm(options: Parameters<typeof page>[0] = {}) {
  const { code } = await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 3' })
  const form = await page({ script: false, ...options })
  await form.goto(`${place.url}/k/${code}?lang=vi`)
  return form
}
type Form = Awaited<ReturnType<typeof openForm>>
const fits = (form: Form, width: number) => form.evaluate((most) => document.documentElement.scrollWidth <= most, width)

test('a citizen at 360 px, without script, who forgets number and consent is told where, and loses nothing', async () => {
  const form = await openForm()
  await form.click('label[for=overall-2]')
  await form.fill('#comment', comment)
  expect(await form.isVisible('#contact')).toBe(false)
  await form.click('summary:has-text("muốn được trả lời")')
  await form.click('label[for=reply-phone]')
  await form.fill('#contact', '12345')
  await form.click('form button[type=submit]')

  await form.waitForSelector('.wrong')
  expect(await form.title()).toMatch(/^Cần xem lại/)
  await form.click('.wrong a[href="#q-reply"]')
  expect(await form.isVisible('#contact')).toBe(true)
  expect(await form.inputValue('#contact')).toBe('12345')
  expect(await form.inputValue('#comment')).toBe(comment)
  expect(await form.isChecked('#reply-phone')).toBe(true)
  expect(await form.isChecked('#consent-on')).toBe(false)
  expect(await form.textContent('#q-reply')).toContain('Xin đánh dấu đồng ý')
  expect(await fits(form, 360)).toBe(true)

  await form.fill('#contact', '0912 345 678')
  await form.click('label[for=consent-on]')
  await form.click('form button[type=submit]')
  await form.waitForURL(/\/done\//)
  const receipt = (await form.textContent('.receipt')) ?? ''
  await form.click('form.keep button')
  await form.waitForURL(/\/bien-nhan\?lang=vi$/)
  expect(await form.textContent('main')).toContain('Đã tiếp nhận')
  expect(form.url()).not.toContain(receipt.slice(0, 5))
  await form.click('text=Xóa thông tin liên hệ của tôi')
  expect(await form.textContent('[role=status]')).toContain('Đã xóa thông tin liên hệ')
})

test('by keyboard alone somebody opens the wish, chooses the code, and looks it up by typing it', async () => {
  const form = await openForm()
  await form.focus('#overall-1')
  await form.keyboard.press('ArrowDown')
  await form.focus('#comment')
  await form.keyboard.type('Xin giải thích')
  await form.keyboard.press('Tab')
  await form.keyboard.press('Enter')
  await form.keyboard.press('Tab')
  await form.keyboard.press('Space')
  expect(await form.isChecked('#reply-code')).toBe(true)
  expect(await form.isVisible('#contact')).toBe(false)
  await form.keyboard.press('ArrowDown')
  expect([await form.isChecked('#reply-phone'), await form.isVisible('#contact')]).toEqual([true, true])
  await form.keyboard.press('ArrowUp')
  await form.keyboard.press('Tab')
  expect(await form.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
  await form.keyboard.press('Enter')
  await form.waitForURL(/\/done\//)
  const receipt = (await form.textContent('.receipt')) ?? ''

  await form.goto(`${place.url}/?lang=vi`)
  await form.click('text=Tra cứu mã biên nhận')
  await form.focus('#code')
  await form.keyboard.type('sai-mã')
  await form.keyboard.press('Enter')
  await form.waitForSelector('.wrong')
  expect(await form.evaluate(() => document.activeElement?.id)).toBe('why')
  await form.fill('#code', receipt.toUpperCase().replace('-', ' '))
  await form.keyboard.press('Enter')
  await form.waitForSelector('text=Đã tiếp nhận')
})

test('whoever opens the wish and closes it again sends an answer without one', async () => {
  const form = await openForm()
  await form.click('label[for=overall-5]')
  await form.click('summary:has-text("muốn được trả lời")')
  await form.click('label[for=reply-email]')
  await form.click('label[for=reply-no]')
  await form.click('summary:has-text("muốn được trả lời")')
  await form.click('form button[type=submit]')
  await form.waitForURL(/\/done\//)
  expect(await form.locator('form.keep').count()).toBe(0)
  expect(await form.isVisible('.receipt')).toBe(true)
})

test.each(['vi', 'en'])('at 320 px, in “%s”, nothing is cut off and axe finds nothing', async (language) => {
  const form = await openForm({ script: true, bypassCSP: true, width: 320 })
  const check = async () => {
    expect(await fits(form, 320)).toBe(true)
    expect(await axeFaults(form)).toEqual([])
  }
  const address = form.url().replace('lang=vi', `lang=${language}`)
  await form.goto(address)
  await form.click('#q-reply summary')
  await form.click('label[for=reply-email]')
  await check()
  await form.fill('#contact', 'lan@')
  await form.click('label[for=overall-2]')
  await form.click('form button[type=submit]')
  await form.waitForSelector('.wrong')
  await check()

  await form.fill('#comment', comment)
  await form.fill('#contact', 'lan@example.vn')
  await form.click('label[for=consent-on]')
  await form.click('form button[type=submit]')
  await form.waitForURL(/\/done\//)
  await check()
  await form.click('form.keep button')
  await form.waitForURL(/\/bien-nhan/)
  await check()
  for (const path of ['/bien-nhan', '/ket-qua', '/rieng-tu']) {
    await form.goto(`${place.url}${path}?lang=${language}`)
    await check()
  }
  await form.goto(`${place.url}/bien-nhan?lang=${language}`)
  await form.fill('#code', 'zzzzz-zzzzz')
  await form.click('form button[type=submit]')
  await form.waitForSelector('.wrong')
  await check()
})
