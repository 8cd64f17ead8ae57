import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { chromiumPath } from './chromium.mjs'
import { openLine } from './line.ts'
import { flags, openPlace } from './place.ts'

const { place, signIn, newTouchpoint, page, get } = openPlace()
beforeAll(signIn)

const area = 'ho-tich'
const failed = 'Chưa gửi được. Đang gửi lại…'

/** How many answers are stored. */
async function stored(): Promise<number> {
  const { rows } = await get(`/api/v1/figures?period=${new Date().getFullYear()}&by=area`)
  return rows.find(({ scope }: { scope: string }) => scope === area)?.n ?? 0
}

/** A form beyond a line that can fail, and how many answers there were before. */
async function openForm(options: { script?: boolean; bypassCSP?: boolean } = {}) {
  const line = await openLine(place.url)
  const { code } = await newTouchpoint({ area, counter: 'Quầy số 3' })
  const form = await page(options)
  const address = `${line.url}/k/${code}`
  await form.goto(address)
  return { line, form, code, address, before: await stored() }
}

async function answer(form: Page, level = 4) {
  await form.click(`label[for=overall-${level}]`)
  await form.click('label[for=access-2]')
  await form.fill('#comment', 'Chờ hơi lâu.\nCán bộ tận tình.')
}

const send = (form: Page) => form.click('main button')
const status = (form: Page) => form.textContent('form [role=status]')
const idOf = (form: Page) => form.inputValue('[name=id]')
const keptOn = (form: Page) => form.evaluate(() => localStorage.length)

async function seesFailure(form: Page) {
  await form.getByText(failed).waitFor()
}

/** The receipt is on the screen, one more answer is stored, and nothing of it is left on the device. */
async function expectOneReceipt(form: Page, before: number) {
  await form.waitForURL(/\/done\//)
  expect(await form.textContent('[role=status]')).toBe('Câu trả lời đã được ghi nhận.')
  expect(await form.textContent('.receipt')).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/)
  expect(await stored()).toBe(before + 1)
  expect(await keptOn(form)).toBe(0)
}

test('answers are still there after a reload and in the other language, under the same id', async () => {
  const { form, before } = await openForm()
  await answer(form)
  const id = await idOf(form)
  await form.reload()
  expect(await form.isChecked('#overall-4')).toBe(true)
  expect(await form.isChecked('#access-2')).toBe(true)
  expect(await form.inputValue('#comment')).toBe('Chờ hơi lâu.\nCán bộ tận tình.')
  expect(await idOf(form)).toBe(id)
  await form.click('header a[lang=en]')
  await form.waitForURL(/lang=en/)
  expect(await form.isChecked('#overall-4')).toBe(true)
  expect(await stored()).toBe(before)
})

test('how to reach somebody is not kept on the device before it is sent; that they wish for a reply is', async () => {
  const { form } = await openForm()
  await answer(form)
  await form.click('summary')
  await form.click('label[for=reply-phone]')
  await form.fill('#contact', '0912 345 678')
  expect(await form.evaluate(() => JSON.stringify(localStorage))).not.toContain('912')
  await form.reload()
  expect(await form.isVisible('#contact')).toBe(true)
  expect(await form.isChecked('#reply-phone')).toBe(true)
  expect(await form.inputValue('#contact')).toBe('')
  expect(await form.inputValue('#comment')).toContain('Cán bộ tận tình.')
})

test('a request cut after the server stored it, and again on the way there: one response, one receipt', async () => {
  const { line, form, before } = await openForm()
  line.next('POST /k/', 'is done but the answer is lost', 'is lost', 'is done but the answer is lost')
  await answer(form)
  await send(form)
  await seesFailure(form)
  await expectOneReceipt(form, before)
  expect(line.asked('POST /k/')).toBe(4)
})

test('the line drops for good right after the thanks came: they are shown all the same', async () => {
  const { line, form, before } = await openForm()
  line.next('GET /done/', 'passes', ...Array<'is lost'>(20).fill('is lost'))
  await answer(form)
  await send(form)
  await expectOneReceipt(form, before)
  expect(line.asked('GET /done/')).toBe(1)
})

test('the thanks are lost: the same is sent again, and the first receipt comes', async () => {
  const { line, form, before } = await openForm()
  line.next('GET /done/', 'is lost', { status: 503 })
  await answer(form)
  await send(form)
  await expectOneReceipt(form, before)
})

test('sent without signal: it says so, what was pressed stays as it is, and it is sent when the signal is back', async () => {
  const { form, before } = await openForm()
  await answer(form)
  await form.context().setOffline(true)
  await form.focus('main button')
  await form.keyboard.press('Enter')
  await seesFailure(form)
  expect(await status(form)).toBe(`${failed} Câu trả lời vẫn được giữ trên máy này.`)
  expect(await form.textContent('main button')).toBe('Gửi lại ngay')
  expect(await form.isDisabled('#overall-1')).toBe(true)
  expect(await form.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
  expect(await stored()).toBe(before)
  await form.context().setOffline(false)
  await expectOneReceipt(form, before)
})

test('whoever does not want to wait sends again at once, whatever the server asked for', async () => {
  const { line, form, before } = await openForm()
  line.next('POST /k/', { status: 503, headers: { 'Retry-After': '86400' } })
  await answer(form)
  await send(form)
  await seesFailure(form)
  await form.evaluate(() => dispatchEvent(new Event('online')))
  expect(line.asked('POST /k/')).toBe(1)
  await form.click('text=Gửi lại ngay')
  await expectOneReceipt(form, before)
})

test('a server that is busy, restarting or behind a proxy with a bad day is asked again until it answers', async () => {
  const { line, form, before } = await openForm()
  const busy = { status: 503, headers: { 'Retry-After': '1' } }
  line.next('POST /k/', busy, { status: 502 }, { status: 200 })
  await answer(form)
  await send(form)
  await expectOneReceipt(form, before)
  expect(line.asked('POST /k/')).toBe(4)
})

test('on slow 3G one request is enough', async () => {
  const { line, form, before } = await openForm()
  const network = await form.context().newCDPSession(form)
  const slow3g = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 }
  await network.send('Network.emulateNetworkConditions', slow3g)
  await answer(form)
  await send(form)
  expect(await status(form)).toBe('Đang gửi…')
  expect(await form.getAttribute('main button', 'aria-disabled')).toBe('true')
  await form.click('main button', { force: true })
  await expectOneReceipt(form, before)
  expect(line.asked('POST /k/')).toBe(1)
})

/** A phone whose browser is really closed and opened again. */
async function openPhone(preferences?: object) {
  const profile = mkdtempSync(join(tmpdir(), 'sipas-phone-'))
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
  if (preferences) {
    mkdirSync(join(profile, 'Default'))
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  }
  const options = { executablePath: chromiumPath() ?? '', args: flags, locale: 'vi-VN' }
  return async () => {
    const browser = await chromium.launchPersistentContext(profile, options)
    onTestFinished(() => browser.close())
    return { browser, form: browser.pages()[0] ?? (await browser.newPage()) }
  }
}

test('closed without signal after pressing send: opened again, it goes on by itself', async () => {
  const { line, address, before } = await openForm()
  const open = await openPhone()
  const first = await open()
  await first.form.goto(address)
  await answer(first.form)
  line.next('POST /k/', 'is done but the answer is lost', ...Array<'is lost'>(20).fill('is lost'))
  await send(first.form)
  await seesFailure(first.form)
  await first.browser.close()

  const second = await open()
  await second.form.goto(address)
  await seesFailure(second.form)
  expect(await second.form.isChecked('#overall-4')).toBe(true)
  line.next('POST /k/')
  await second.form.click('main button')
  await expectOneReceipt(second.form, before)
})

test('closed before pressing send: the next time the answers are there, and nothing was sent', async () => {
  const { line, address, before } = await openForm()
  const open = await openPhone()
  const first = await open()
  await first.form.goto(address)
  await answer(first.form)
  await first.browser.close()
  const second = await open()
  await second.form.goto(address)
  expect(await second.form.inputValue('#comment')).toContain('Cán bộ tận tình.')
  expect(line.asked('POST /k/')).toBe(0)
  await send(second.form)
  await expectOneReceipt(second.form, before)
})

test('after a day the form is empty and nothing is left', async () => {
  const { form } = await openForm()
  await answer(form)
  expect(await keptOn(form)).toBe(1)
  await form.clock.setFixedTime(Date.now() + 24 * 60 * 60 * 1000)
  await form.reload()
  expect(await form.locator('form .list :checked').count()).toBe(0)
  expect(await form.inputValue('#comment')).toBe('')
  expect(await keptOn(form)).toBe(0)
})

test('a browser that keeps nothing still sends again, and asks to leave the page open', async () => {
  const { line, address, before } = await openForm()
  const open = await openPhone({ profile: { default_content_setting_values: { cookies: 2 } } })
  const { form } = await open()
  await form.goto(address)
  expect(await form.evaluate(() => Object.hasOwn(window, 'localStorage') && `${localStorage}`).catch(String)).toContain(
    'SecurityError',
  )
  await answer(form)
  line.next('POST /k/', 'is done but the answer is lost')
  await send(form)
  await form.getByText('Xin đừng đóng trang này.').waitFor()
  await form.waitForURL(/\/done\//)
  expect(await form.textContent('.receipt')).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/)
  expect(await stored()).toBe(before + 1)
})

test('a refusal is shown by the server’s own page; what is put right then is what is kept and sent', async () => {
  const { line, form, before } = await openForm()
  await form.click('label[for=access-2]')
  await form.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''))
  await send(form)
  await form.waitForSelector('.why')
  expect(line.asked('POST /k/')).toBe(2)
  expect(await form.isChecked('#access-2')).toBe(true)
  await form.click('label[for=overall-5]')
  await form.goto(form.url().replace(/\?.*/, ''))
  expect(await form.isChecked('#overall-5')).toBe(true)
  expect(line.asked('POST /k/')).toBe(2)
  await send(form)
  await expectOneReceipt(form, before)
})

test('a survey closed for good while a phone was without signal says so, and does not send for ever', async () => {
  const { line, form, before } = await openForm()
  await answer(form)
  line.next('POST /k/', 'is lost', { status: 404 }, { status: 404 })
  await send(form)
  await seesFailure(form)
  await expect.poll(() => form.textContent('body')).toBe('404')
  await form.goto(form.url().replace(/\?.*/, ''))
  expect(await form.isChecked('#overall-4')).toBe(true)
  expect(await status(form)).toBe('')
  expect(line.asked('POST /k/')).toBe(3)
  expect(await stored()).toBe(before)
})

test('on a shared device the next person finds an empty form, by the back button too', async () => {
  const { line, form, address, code, before } = await openForm()
  await form.goto(line.url)
  await form.fill('#code', code)
  await form.click('main button')
  await form.click('label[for=access-2]')
  await form.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''))
  await send(form)
  await form.waitForSelector('.why')
  const id = await idOf(form)
  await answer(form)
  await send(form)
  await expectOneReceipt(form, before)

  for (const goToForm of [() => form.goBack(), () => form.goto(address)]) {
    await goToForm()
    await form.waitForURL(/\/k\//)
    await expect.poll(() => form.locator('form .list :checked').count()).toBe(0)
    expect(await form.inputValue('#comment')).toBe('')
    expect(await idOf(form)).not.toBe(id)
    expect(await form.isDisabled('#overall-1')).toBe(false)
  }
})

test('the policy lets our script run and no other, and nothing is complained about on the way', async () => {
  const { form, before } = await openForm()
  const complaints: string[] = []
  form.on('console', (message) => complaints.push(message.text()))
  form.on('pageerror', (error) => complaints.push(error.message))
  await form.reload()
  await answer(form)
  await send(form)
  await expectOneReceipt(form, before)
  expect(complaints).toEqual([])
  expect(await form.context().cookies()).toEqual([])

  await form.goBack().catch(() => null)
  const { form: other } = await openForm()
  await other.evaluate(() => {
    const injected = document.createElement('script')
    injected.textContent = 'document.title = "injected"'
    document.body.append(injected)
    document.body.insertAdjacentHTML('beforeend', '<img src="nothing" onerror="document.title = \'injected\'">')
  })
  expect(await other.title()).not.toBe('injected')
  const elsewhere = await other.evaluate(() => fetch('http://127.0.0.1:9/').catch(String))
  expect(elsewhere).toContain('TypeError')
})

test('axe finds nothing while it is sending again, and both lines fit 320 px', async () => {
  const { line, form } = await openForm({ bypassCSP: true })
  await form.setViewportSize({ width: 320, height: 640 })
  await answer(form)
  line.next('POST /k/', ...Array<'is lost'>(20).fill('is lost'))
  await send(form)
  await seesFailure(form)
  expect(await axeFaults(form)).toEqual([])
  expect(await form.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('with script off the form is sent all the same, and the line of sending stays silent', async () => {
  const { form, before } = await openForm({ script: false })
  expect(await status(form)).toBe('')
  await form.click('label[for=overall-4]')
  await send(form)
  await form.waitForURL(/\/done\//)
  expect(await stored()).toBe(before + 1)
})
