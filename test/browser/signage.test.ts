import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { publishLarge } from '../publications/large-publication.ts'
import { axeFaults } from './axe.ts'
import { openPlace } from './place.ts'

const { place, signIn, newTouchpoint, post } = openPlace()
let code = ''

beforeAll(async () => {
  await signIn()
  code = (await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 3' })).code
  await did('Thêm ghế ngồi ở khu chờ')
  const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
  await publishLarge(db, ['2026-Q3'])
  db.$client.close()
})

const did = (title: string) => {
  const deed = { title, unit: 'van-phong-hdnd-va-ubnd', area: '', theme: '' }
  return post('/api/v1/improvements', { ...deed, openedOn: '2026-08-01', doneOn: '2026-08-12' })
}

/** A screen in the lobby that has been on for long enough to keep its page. */
async function aScreen({ path = '/man-hinh', ...options }: { path?: string; reducedMotion?: 'reduce' } = {}) {
  const context = await place.browser.newContext({ viewport: { width: 1920, height: 1080 }, ...options })
  const screen = await context.newPage()
  await screen.clock.install()
  await screen.goto(place.url + path)
  await expect.poll(() => keepsItself(screen)).toBe(true)
  return { context, screen }
}

const keepsItself = (screen: Page) =>
  screen.evaluate(async () => {
    const registered = await navigator.serviceWorker.getRegistration()
    const kept = await (await caches.open('man-hinh')).match(location.href)
    return registered?.active?.state === 'activated' && kept !== undefined
  })

const told = (screen: Page) => screen.locator('main').innerText()

test('a screen of its own size shows how many are satisfied, and a code to scan, without scrolling', async () => {
  const { screen } = await aScreen({ path: `/man-hinh?diem=${code}` })
  expect(await told(screen)).toMatch(/trên 10 người hài lòng/)
  expect(await told(screen)).toContain(`hoặc gõ mã ${code}`)
  for (const [width, height] of [
    [1920, 1080],
    [1080, 1920],
  ] as const) {
    await screen.setViewportSize({ width, height })
    const size = await screen.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return [scrollWidth, scrollHeight]
    })
    expect(size).toEqual([width, height])
  }
  expect(await axeFaults(screen)).toEqual([])
})

test('without a touchpoint, or with one that is none, the code leads to the results', async () => {
  for (const path of ['/man-hinh', '/man-hinh?diem=khongco']) {
    const { screen } = await aScreen({ path })
    expect(await told(screen)).toContain('Xem kết quả đầy đủ')
    expect(await told(screen)).toMatch(/tại .*\/ket-qua/)
  }
})

test('the panels take turns; whoever wants less motion sees them change without fading', async () => {
  const { screen } = await aScreen()
  expect(await told(screen)).not.toContain('Thêm ghế ngồi')
  await screen.clock.runFor(15_500)
  expect(await told(screen)).toContain('Thêm ghế ngồi ở khu chờ')
  const fading = (one: Page) => one.locator('.panel:visible').evaluate((panel) => getComputedStyle(panel).animationName)
  expect(await fading(screen)).toBe('appear')
  await screen.clock.runFor(15_000)
  expect(await told(screen)).toContain('người hài lòng')
  expect(await fading((await aScreen({ reducedMotion: 'reduce' })).screen)).toBe('none')
})

test('after a day without network the page stands and says of when it is; with network it is made anew by itself', async () => {
  const { context, screen } = await aScreen()
  const footer = () => screen.locator('footer').innerText()
  const before = await footer()
  expect(before).toMatch(/^Số liệu cập nhật lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/)
  await context.setOffline(true)
  expect(await opens(context, '/ket-qua')).toBe(false)
  await did('Lắp quạt ở khu chờ')
  for (let hour = 0; hour < 24; hour++) await screen.clock.fastForward('01:00:00')
  expect(await told(screen)).toMatch(/người hài lòng|Thêm ghế ngồi/)
  expect(await footer()).toBe(before)
  const all = () => screen.locator('main').textContent()
  expect(await all()).not.toContain('Lắp quạt')

  await context.setOffline(false)
  const later = () => screen.clock.fastForward('00:07:00').then(all)
  await expect.poll(later, { interval: 1000 }).toContain('Lắp quạt ở khu chờ')
})

test('restarted without network it opens as it was last, and no other page of the site is kept', async () => {
  const { context, screen } = await aScreen({ path: `/man-hinh?diem=${code}` })
  await screen.close()
  await context.setOffline(true)
  const again = await context.newPage()
  await again.goto(`${place.url}/man-hinh?diem=${code}`)
  expect(await told(again)).toContain(`hoặc gõ mã ${code}`)
  for (const path of [`/k/${code}`, '/', '/ket-qua']) expect(await opens(context, path)).toBe(false)
})

async function opens(context: BrowserContext, path: string): Promise<boolean> {
  const other = await context.newPage()
  return other.goto(place.url + path).then(
    () => true,
    () => false,
  )
}
