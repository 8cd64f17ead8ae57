import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import { formBody } from '../world.ts'
import { axeFaults } from './axe.ts'
import { openPlace } from './place.ts'

const { place, signIn, newTouchpoint, page } = openPlace()

/** A program answers the form of a touchpoint, each time as soon as it is made. @returns the statuses */
async function flood(code: string, times: number) {
  const send = () => {
    const form = formBody({ id: uuidv7(), version: '1', overall: '5' })
    return fetch(`${place.url}/k/${code}`, { ...form, redirect: 'manual' })
  }
  return (await Promise.all(Array.from({ length: times }, send))).map(({ status }) => status)
}

let code = ''
beforeAll(async () => {
  await signIn()
  code = (await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 3' })).code
})

test('nobody sees or reaches the field that is a trap, and who answers by hand leaves it empty', async () => {
  const shown = await page()
  await shown.goto(`${place.url}/k/${code}`)
  const trap = shown.locator('input[name=website]')
  expect(await trap.inputValue()).toBe('')
  const box = await trap.boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(0)
  expect(await shown.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(
    await shown
      .getByRole('textbox', { includeHidden: false })
      .evaluateAll((all) => all.map((one) => one.getAttribute('name'))),
  ).not.toContain('website')
  for (let i = 0; i < 60; i++) {
    await shown.keyboard.press('Tab')
    expect(await shown.evaluate(() => document.activeElement?.getAttribute('name'))).not.toBe('website')
  }
})

test.each([360, 1280])(
  'a flood and hasty answers are told at the desk as reasons to look, %i pixels wide',
  async (width) => {
    const statuses = await flood(code, 70)
    expect(statuses).toContain(429)
    const shown = await page({ width, staff: true, bypassCSP: true })
    await shown.goto(`${place.url}/desk/results/watch`)
    const floods = shown.getByRole('region', { name: 'Điểm khảo sát có nhiều phiếu gửi cùng lúc' })
    await floods.waitFor()
    expect(await floods.textContent()).toMatch(/\d+ lần gửi được yêu cầu gửi lại sau/)
    expect(await floods.getByRole('link').getAttribute('href')).toBe(`/desk/collect/touchpoints/${code}`)
    const unusual = await shown.getByRole('region', { name: 'Phiếu có dấu hiệu bất thường' }).textContent()
    expect(unusual).toMatch(/(\d\d) trong \1 phiếu/)
    expect(unusual).toContain('không phải kết luận')
    expect(await axeFaults(shown)).toEqual([])
    expect(await shown.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  },
)
