import { beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { openCase } from './cases.ts'
import { sendButton } from './forms.ts'
import { openPlace } from './place.ts'

/** A ward that takes no wishes for a reply yet, and has some of before. */
const { place, signIn, newTouchpoint, page } = openPlace({ REPLIES: 'off' })
beforeAll(signIn)

const call = { reply: 'phone', contact: '0912 345 678', consent: 'on' }

async function lookUp(options: Parameters<typeof page>[0] = {}) {
  const desk = await page({ script: false, ...options })
  await desk.goto(`${place.url}/bien-nhan?lang=vi`)
  return desk
}

test('nobody is offered a reply that nobody can write, and no contact is asked for', async () => {
  const { code } = await newTouchpoint({ area: 'ho-tich' })
  const form = await page({ script: false })
  await form.goto(`${place.url}/k/${code}?lang=vi`)
  await form.click('.more > summary')
  expect(await form.locator('[name=reply], [name=contact], [name=consent]').count()).toBe(0)
  expect(await form.textContent('body')).not.toMatch(/được trả lời|điện thoại hoặc/)
  await form.click('[name=overall][value="5"]')
  await form.click(sendButton)
  await form.waitForURL(/\/done\//)
  expect(await form.locator('.receipt').count()).toBe(0)
})

test('whoever was promised a reply follows it by the code, however it is typed, and has the number deleted', async () => {
  const receipt = await openCase(place.folder, call)
  const desk = await lookUp()
  await desk.fill('#code', ` ${receipt.toUpperCase().replace('-', '. ')} `)
  await desk.click(sendButton)
  expect(await desk.textContent('main')).toContain('Đã tiếp nhận')
  expect(await desk.textContent('main')).toContain('Phường đang lưu số điện thoại')
  expect(desk.url()).not.toContain(receipt.slice(0, 5))
  await desk.click('text=Xóa thông tin liên hệ của tôi')
  expect(await desk.textContent('[role=status]')).toContain('Đã xóa thông tin liên hệ')
  await desk.goBack()
  expect(await desk.textContent('body'), 'going back leads to no error page of the browser').toContain('biên nhận')
  await desk.goBack()
  expect(await desk.isVisible('#code')).toBe(true)
})

test('a code that nothing stands under is said so truthfully, and what was typed comes back', async () => {
  const desk = await lookUp()
  await desk.fill('#code', 'sai-mã')
  await desk.click(sendButton)
  await desk.waitForSelector('.wrong')
  expect(await desk.evaluate(() => document.activeElement?.id)).toBe('why')
  expect(await desk.inputValue('#code')).toBe('sai-mã')
  expect(await desk.textContent('main')).toContain('Phiếu không kèm yêu cầu trả lời vẫn được ghi nhận và được tính')
})

test.each(['vi', 'en'])('at 320 px, in “%s”, nothing is cut off and axe finds nothing', async (language) => {
  const desk = await page({ bypassCSP: true, width: 320 })
  const check = async () => {
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await axeFaults(desk)).toEqual([])
  }
  for (const path of [
    '/',
    '/ket-qua',
    '/rieng-tu',
    '/phan-anh',
    '/k/zzzzzz',
    '/p/k7m29xqp4hdz',
    '/khong-co',
    '/bien-nhan',
  ]) {
    await desk.goto(`${place.url}${path}?lang=${language}`)
    await check()
  }
  await desk.fill('#code', 'zzzzz-zzzzz')
  await desk.click(sendButton)
  await desk.waitForSelector('.wrong')
  await check()
  await desk.fill('#code', await openCase(place.folder, call))
  await desk.click(sendButton)
  await desk.waitForSelector('form[action*=xoa]')
  await check()
})
