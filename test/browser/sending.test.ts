import { beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { answer, answerAndSend, failed, formsAt, seesFailure, send, sendButton, status, unfold } from './forms.ts'
import { openPlace } from './place.ts'

const here = openPlace()
const { signIn } = here
const { stored, openForm, expectOneReceipt } = formsAt(here)
beforeAll(signIn)

test('a request cut after the server stored it, and again on the way there: one response, one receipt', async () => {
  const { line, form, before } = await openForm()
  line.next('POST /k/', 'is done but the answer is lost', 'is lost', 'is done but the answer is lost')
  await answerAndSend(form)
  await seesFailure(form)
  await expectOneReceipt(form, before)
  expect(line.asked('POST /k/')).toBe(4)
})

test('the line drops for good right after the thanks came: they are shown all the same', async () => {
  const { line, form, before } = await openForm()
  line.next('GET /done/', 'passes', ...Array<'is lost'>(20).fill('is lost'))
  await answerAndSend(form)
  await expectOneReceipt(form, before)
  expect(line.asked('GET /done/')).toBe(1)
})

test('the thanks are lost: the same is sent again, and the first receipt comes', async () => {
  const { line, form, before } = await openForm()
  line.next('GET /done/', 'is lost', { status: 503 })
  await answerAndSend(form)
  await expectOneReceipt(form, before)
})

test('sent without signal: it says so, what was pressed stays as it is, and it is sent when the signal is back', async () => {
  const { form, before } = await openForm()
  await answer(form)
  await form.context().setOffline(true)
  await form.focus(sendButton)
  await form.keyboard.press('Enter')
  await seesFailure(form)
  expect(await status(form)).toContain(`${failed} Câu trả lời được giữ trên máy này trong 24 giờ.`)
  expect(await form.textContent(sendButton)).toBe('Gửi lại ngay')
  expect(await form.isDisabled('[name=overall][value="1"]')).toBe(true)
  expect(await form.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
  expect(await stored()).toBe(before)
  await form.context().setOffline(false)
  await expectOneReceipt(form, before)
})

test('whoever does not want to wait sends again at once, whatever the server asked for', async () => {
  const { line, form, before } = await openForm()
  line.next('POST /k/', { status: 503, headers: { 'Retry-After': '86400' } })
  await answerAndSend(form)
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
  await answerAndSend(form)
  await expectOneReceipt(form, before)
  expect(line.asked('POST /k/')).toBe(4)
})

test('on slow 3G one request is enough', async () => {
  const { line, form, before } = await openForm()
  const network = await form.context().newCDPSession(form)
  const slow3g = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 }
  await network.send('Network.emulateNetworkConditions', slow3g)
  await answerAndSend(form)
  expect(await status(form)).toBe('Đang gửi…')
  expect(await form.getAttribute(sendButton, 'aria-disabled')).toBe('true')
  await form.click(sendButton, { force: true })
  await expectOneReceipt(form, before)
  expect(line.asked('POST /k/')).toBe(1)
})

test('a refusal is shown by the server’s own page; what is put right then is what is kept and sent', async () => {
  const { line, form, before } = await openForm()
  await unfold(form)
  await form.click('[name=access][value="2"]')
  await form.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''))
  await send(form)
  await form.waitForSelector('.why')
  expect(line.asked('POST /k/')).toBe(2)
  expect(await form.isChecked('[name=access][value="2"]')).toBe(true)
  await form.click('[name=overall][value="5"]')
  await form.goto(form.url().replace(/\?.*/, ''))
  expect(await form.isChecked('[name=overall][value="5"]')).toBe(true)
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
  expect(await form.isChecked('[name=overall][value="4"]')).toBe(true)
  expect(await status(form)).toBe('')
  expect(line.asked('POST /k/')).toBe(3)
  expect(await stored()).toBe(before)
})

test('the policy lets our script run and no other, and nothing is complained about on the way', async () => {
  const { form, before } = await openForm()
  const complaints: string[] = []
  form.on('console', (message) => complaints.push(message.text()))
  form.on('pageerror', (error) => complaints.push(error.message))
  await form.reload()
  await answerAndSend(form)
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
  await form.click('[name=overall][value="4"]')
  await send(form)
  await form.waitForURL(/\/done\//)
  expect(await stored()).toBe(before + 1)
})
