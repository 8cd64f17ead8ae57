import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { chromiumPath } from './chromium.mjs'
import { answer, answerAndSend, formsAt, idOf, keptOn, seesFailure, send, sendButton, unfold } from './forms.ts'
import { flags, openPlace } from './place.ts'

const here = openPlace()
const { newTouchpoint, signIn } = here
const { stored, openForm, expectOneReceipt } = formsAt(here)
beforeAll(signIn)

test('answers are still there after a reload and in the other language, under the same id', async () => {
  const { form, before } = await openForm()
  await answer(form)
  const id = await idOf(form)
  await form.reload()
  expect(await form.isChecked('[name=overall][value="4"]')).toBe(true)
  expect(await form.isChecked('[name=access][value="2"]')).toBe(true)
  expect(await form.inputValue('#comment')).toBe('Chờ hơi lâu.\nCán bộ tận tình.')
  expect(await idOf(form)).toBe(id)
  await form.click('a[lang=en]')
  await form.waitForURL(/lang=en/)
  expect(await form.isChecked('[name=overall][value="4"]')).toBe(true)
  expect(await stored()).toBe(before)
})

test('the optional questions are open or folded after a reload as they were before, answered or not', async () => {
  const { form } = await openForm()
  const isOpen = () => form.evaluate(() => document.querySelector<HTMLDetailsElement>('.more')?.open)
  /** Browsers tell of it a moment after the click; nobody reloads sooner. */
  const turn = async (to: '1' | '') => {
    await form.click('.more > summary')
    const told = () =>
      form.evaluate(() => document.querySelector<HTMLInputElement>('input[type=hidden][name=_more]')?.value)
    await expect.poll(told).toBe(to)
  }
  expect(await isOpen()).toBe(false)
  await turn('1')
  await form.reload()
  expect(await isOpen()).toBe(true)
  await form.click('[name=access][value="2"]')
  await turn('')
  await form.reload()
  expect(await isOpen()).toBe(false)
  expect(await form.isChecked('[name=access][value="2"]')).toBe(true)
})

test('pressed without signal and left: any page of ours sends it, and says so', async () => {
  const { line, form, before, code } = await openForm()
  await answer(form)
  line.next('POST /k/', ...Array<'is lost'>(40).fill('is lost'))
  await send(form)
  await seesFailure(form)
  const { code: other } = await newTouchpoint({ area: 'dat-dai' })
  line.next('POST /k/')
  await form.goto(`${line.url}/rieng-tu`)
  await form.getByText('nay đã được ghi nhận').waitFor()
  expect(await stored()).toBe(before + 1)
  expect(await keptOn(form)).toBe(0)

  await form.goto(`${line.url}/k/${code}`)
  await answer(form)
  line.next('POST /k/', ...Array<'is lost'>(40).fill('is lost'))
  await send(form)
  await seesFailure(form)
  line.next('POST /k/')
  await form.goto(`${line.url}/k/${other}`)
  await expect.poll(() => keptOn(form)).toBe(0)
  expect(await stored()).toBe(before + 2)
  expect(await form.locator('.p :checked').count()).toBe(0)
})

test('a comment that is too long stays whole, and says by how much', async () => {
  const { form, before } = await openForm()
  await form.click('[name=overall][value="4"]')
  await unfold(form)
  await form.fill('#comment', 'a'.repeat(799))
  const told = () => form.textContent('[data-most]')
  expect(await told()).toBe('')
  await form.fill('#comment', 'a'.repeat(801))
  expect(await told()).toBe('Còn 199 ký tự')
  await form.fill('#comment', 'a'.repeat(1037))
  expect(await told()).toBe('Dài quá 37 ký tự. Xin Ông/Bà rút gọn.')
  await form.click('.more button')
  await form.waitForSelector('.why')
  expect(await form.inputValue('#comment')).toBe('a'.repeat(1037))
  expect(await told()).toContain('Dài quá 37 ký tự')
  await form.fill('#comment', 'Ngắn gọn.')
  await form.click('.more button')
  await form.waitForURL(/\/done\//)
  expect(await stored()).toBe(before + 1)
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
  expect(await second.form.isChecked('[name=overall][value="4"]')).toBe(true)
  line.next('POST /k/')
  await second.form.click(sendButton)
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
  await form.getByText('Xin Ông/Bà đừng đóng trang này.').waitFor()
  await form.waitForURL(/\/done\//)
  expect(await stored()).toBe(before + 1)
})

test('on a shared device the next person finds an empty form, by the back button too', async () => {
  const { line, form, address, code, before } = await openForm()
  await form.goto(line.url)
  await form.fill('#code', code)
  await form.click(sendButton)
  await unfold(form)
  await form.click('[name=access][value="2"]')
  await form.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''))
  await send(form)
  await form.waitForSelector('.why')
  const id = await idOf(form)
  await answerAndSend(form)
  await expectOneReceipt(form, before)

  for (const goToForm of [() => form.goBack(), () => form.goto(address)]) {
    await goToForm()
    await form.waitForURL(/\/k\//)
    await expect.poll(() => form.locator('form .list :checked').count()).toBe(0)
    expect(await form.inputValue('#comment')).toBe('')
    expect(await idOf(form)).not.toBe(id)
    expect(await form.isDisabled('[name=overall][value="1"]')).toBe(false)
  }
})
