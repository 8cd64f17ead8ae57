import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { answer, begin, heading, kiosksAt, level, openStaff, pair, pin, waiting } from './kiosk.ts'
import { openPlace } from './place.ts'
import { newTablet } from './tablet.ts'

const here = openPlace()
const { place, signIn } = here
const { newKiosk, screen, pairedScreen, stored } = kiosksAt(here)

const factors = [
  'Nơi tiếp đón',
  'Giấy tờ, phí và thời hạn',
  'Người tiếp và giải quyết hồ sơ',
  'Kết quả giải quyết hồ sơ',
] as const

beforeAll(signIn)

test('a wrong code is told at the field; with the right one a citizen answers everything, as channel kiosk', async () => {
  const { touchpoint, pairingCode } = await newKiosk()
  const kiosk = await screen()
  await kiosk.goto(`${place.url}/kiosk`)
  await pair(kiosk, 'sai0-sai0')
  await kiosk.getByText('Mã ghép nối không đúng').waitFor()
  await pair(kiosk, pairingCode)
  await begin(kiosk).waitFor()

  expect(await kiosk.locator('[aria-pressed=true]').count()).toBe(0)
  expect(await kiosk.locator('.faces button').allInnerTexts()).toEqual([
    'Rất không hài lòng',
    'Không hài lòng',
    'Bình thường',
    'Hài lòng',
    'Rất hài lòng',
  ])
  await level(kiosk, 'Không hài lòng').dblclick()
  await level(kiosk, 'Hài lòng').click()
  expect(await kiosk.locator('[aria-pressed=true]').allInnerTexts()).toEqual(['Hài lòng'])
  await kiosk.getByRole('button', { name: 'Góp ý thêm (6 câu)' }).click()
  for (const asked of factors) {
    await heading(kiosk, asked)
    expect(await kiosk.locator('[aria-pressed=true]').count(), 'nothing is chosen beforehand').toBe(0)
    await level(kiosk, 'Bình thường').dblclick()
  }
  await heading(kiosk, 'Việc phản ánh, kiến nghị')
  await level(kiosk, 'Không có việc này').click()
  await heading(kiosk, 'Ông/Bà muốn nói thêm điều gì?')
  await kiosk.getByRole('textbox').fill('Chờ hơi lâu')
  await kiosk.getByRole('button', { name: 'Gửi câu trả lời' }).click()
  await heading(kiosk, 'Cảm ơn Ông/Bà!')
  await begin(kiosk).waitFor()
  await waiting(kiosk, 0)

  await expect.poll(() => stored(touchpoint)).toMatchObject([{ channel: 'kiosk' }])
})

test('it can be installed as an app', async () => {
  const tablet = await newTablet(place.url).on()
  await tablet.evaluate(() => navigator.serviceWorker.ready)
  const session = await tablet.context().newCDPSession(tablet)
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] })
})

test('one tap, then nobody: after a notice of ten seconds the answer is stored, told as left, and nothing stays on the screen', async () => {
  const { kiosk, touchpoint } = await pairedScreen()
  await kiosk.clock.install()
  await kiosk.getByRole('button', { name: 'English' }).click()
  await level(kiosk, 'Dissatisfied').click()
  await kiosk.clock.runFor(14_000)
  expect(await kiosk.getByRole('alertdialog').count()).toBe(0)
  await kiosk.clock.runFor(3000)
  await kiosk.getByRole('alertdialog', { name: 'Are you still there?' }).waitFor()
  await kiosk.getByText('your answers are sent').waitFor()
  await kiosk.getByRole('button', { name: 'I need more time' }).click()
  await kiosk.getByRole('alertdialog').waitFor({ state: 'detached' })
  expect(await kiosk.locator('[aria-pressed=true]').allInnerTexts()).toEqual(['Dissatisfied'])

  await kiosk.clock.runFor(26_000)
  await begin(kiosk).waitFor()
  expect(await kiosk.evaluate(() => document.documentElement.lang)).toBe('vi')
  expect(await kiosk.locator('[aria-pressed=true]').count()).toBe(0)
  await waiting(kiosk, 0)
  const left = { overall: 2, channel: 'kiosk', details: '{"_ended":"left"}', flags: null }
  await expect.poll(() => stored(touchpoint)).toMatchObject([left])
})

test('who walks off in the middle of the offered questions loses none of those answered', async () => {
  const { kiosk, touchpoint } = await pairedScreen()
  await kiosk.clock.install()
  await level(kiosk, 'Rất không hài lòng').click()
  await kiosk.getByRole('button', { name: /^Góp ý thêm/ }).click()
  await heading(kiosk, factors[0])
  await level(kiosk, 'Không hài lòng').click()
  await kiosk.clock.runFor(400)
  await heading(kiosk, factors[1])
  await kiosk.clock.runFor(45_000)
  await begin(kiosk).waitFor()
  await waiting(kiosk, 0)
  await expect.poll(() => stored(touchpoint)).toMatchObject([{ overall: 1, pattern: '12----' }])
})

test('an offered question that was answered can be taken back by a second tap', async () => {
  const { kiosk, touchpoint } = await pairedScreen()
  await level(kiosk, 'Hài lòng').click()
  await kiosk.getByRole('button', { name: /^Góp ý thêm/ }).click()
  await heading(kiosk, factors[0])
  await level(kiosk, 'Không hài lòng').click()
  await heading(kiosk, factors[1])
  await kiosk.getByRole('button', { name: 'Quay lại' }).click()
  await heading(kiosk, factors[0])
  await level(kiosk, 'Không hài lòng').click()
  expect(await kiosk.locator('[aria-pressed=true]').count()).toBe(0)
  await kiosk.getByRole('button', { name: 'Gửi ngay' }).click()
  await heading(kiosk, 'Cảm ơn Ông/Bà!')
  await waiting(kiosk, 0).catch(() => undefined)
  await expect.poll(() => stored(touchpoint)).toMatchObject([{ pattern: '4-----', details: null }])
})

const sizes = [
  [1007, 601],
  [600, 1024],
  [800, 1280],
  [1280, 800],
  [1024, 768],
] as const

test('nothing that must be pressed falls off the screen, before and after the tap, whatever its size', async () => {
  const { kiosk } = await pairedScreen()
  for (const [width, height] of sizes) {
    const inside = async (name: string | RegExp) => {
      const box = await kiosk.getByRole('button', { name, exact: typeof name === 'string' }).boundingBox()
      const where = `${name} at ${width} × ${height}`
      expect(box, where).not.toBeNull()
      expect((box?.y ?? height) + (box?.height ?? 0), `${where} ends on the screen`).toBeLessThanOrEqual(height)
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), where).toBeGreaterThanOrEqual(44)
    }
    await beginAnew(kiosk, width, height)
    for (const name of ['Rất không hài lòng', 'Rất hài lòng', 'English']) await inside(name)
    await level(kiosk, 'Hài lòng').click()
    await kiosk.locator('.ways').waitFor()
    for (const name of ['Rất hài lòng', 'Gửi câu trả lời', /^Góp ý thêm/]) await inside(name)
    await kiosk.getByRole('button', { name: /^Góp ý thêm/ }).click()
    await heading(kiosk, factors[0])
    for (const name of ['Rất hài lòng', 'Quay lại', 'Gửi ngay', 'Bỏ qua']) await inside(name)
  }
})

/** Buttons of which a corner lies off the screen or under something else. */
const hiddenOn = (kiosk: Page) =>
  kiosk.evaluate(() =>
    [...document.querySelectorAll('main button')]
      .filter((button) => {
        const { left, top, right, bottom } = button.getBoundingClientRect()
        const corners = [left + 12, right - 12].flatMap((x) => [top + 12, bottom - 12].map((y) => [x, y] as const))
        return !corners.every(([x, y]) => button.contains(document.elementFromPoint(x, y)))
      })
      .map(({ textContent }) => textContent),
  )

test.each(['vi', 'en'])(
  'in %s no face is covered, on no screen of any size: one that must be scrolled to is chosen less',
  async (language) => {
    const { kiosk } = await pairedScreen()
    const faces = kiosk.locator('.faces button')
    for (const [width, height] of sizes) {
      const allShown = async (where: string) =>
        expect([await faces.count(), await hiddenOn(kiosk)], `${where} at ${width} × ${height}`).toEqual([5, []])
      await beginAnew(kiosk, width, height)
      if (language === 'en') await kiosk.getByRole('button', { name: 'English' }).click()
      await allShown('first screen')
      await faces.nth(3).click()
      await kiosk.locator('.ways').waitFor()
      await allShown('after the tap')
      await kiosk.getByRole('button', { name: /^(Góp ý thêm|Tell us more)/ }).click()
      for (let at = 1; at <= 5; at++) {
        await kiosk.getByText(language === 'vi' ? `Câu ${at}/6` : `Question ${at} of 6`).waitFor()
        await allShown(`question ${at}`)
        await kiosk.getByRole('button', { name: /^(Bỏ qua|Skip)/ }).click()
      }
    }
  },
)

/** A screen of another size, at its beginning. */
async function beginAnew(kiosk: Page, width: number, height: number) {
  await kiosk.setViewportSize({ width, height })
  await kiosk.reload()
  await begin(kiosk).waitFor()
}

test('the back button leads nowhere and shows nothing of the one before', async () => {
  const { kiosk } = await pairedScreen()
  await answer(kiosk)
  await level(kiosk, 'Hài lòng').click()
  const chosen = kiosk.getByRole('button', { name: 'Gửi câu trả lời' })
  for (const _ of [1, 2, 3]) {
    await kiosk.evaluate(() => history.back())
    await chosen.waitFor()
  }
  expect(new URL(kiosk.url()).pathname).toBe('/kiosk')
  expect(await kiosk.locator('a').count()).toBe(0)
})

test('whoever types the PIN the moment it is asked loses no digit, however slow the tablet draws', async () => {
  const { kiosk } = await pairedScreen()
  await kiosk.clock.install()
  // No frame is drawn while the clock stands: the focus must have moved together with the screen.
  await kiosk.clock.pauseAt(Date.now() + 60_000)
  await kiosk.getByRole('button', { name: 'Dành cho cán bộ' }).focus()
  await kiosk.keyboard.press('Enter')
  await heading(kiosk, 'Dành cho cán bộ')
  expect(await kiosk.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await kiosk.getByLabel('Mã PIN, 6 chữ số').pressSequentially(pin)
  await heading(kiosk, 'Máy quầy 3')
})

test('whoever guesses the PIN waits after five wrong ones, and a restart does not help', async () => {
  const { kiosk } = await pairedScreen()
  const field = kiosk.getByLabel('Mã PIN, 6 chữ số')
  await openStaff(kiosk, '')
  for (const guess of ['000000', '111111', '222222', '333333', '444444']) {
    await field.pressSequentially(guess)
    await expect.poll(() => field.inputValue()).toBe('')
    await kiosk.getByText(/Mã PIN không đúng|Nhập sai nhiều lần/).waitFor()
  }
  await kiosk.getByText(/Xin thử lại sau \d+ giây/).waitFor()
  await kiosk.reload()
  await openStaff(kiosk)
  await kiosk.getByText(/Xin thử lại sau \d+ giây/).waitFor()
  expect(await kiosk.getByRole('heading', { name: 'Máy quầy 3' }).count()).toBe(0)
})

test('where the browser keeps nothing, nobody is asked and it says why', async () => {
  const kiosk = await screen()
  await kiosk.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is switched off', 'SecurityError')
    }
  })
  await kiosk.goto(`${place.url}/kiosk`)
  await heading(kiosk, 'Máy này hiện không nhận phiếu trả lời')
  await kiosk.getByText('Xin cho phép lưu dữ liệu trang web').waitFor()
})

test.each([false, true])(
  'every screen is found sound by axe and needs no scrolling, portrait: %s',
  async (portrait) => {
    const { procedures } = await (
      await fetch(`${place.url}/api/v1/catalogue`, { headers: { Cookie: place.cookie } })
    ).json()
    const codes = procedures.filter((one: { area: string }) => one.area === 'chung-thuc').slice(0, 4)
    const { kiosk, touchpoint } = await pairedScreen(
      { portrait, bypassCSP: true },
      { procedures: codes.map(({ code }: { code: string }) => code) },
    )
    const sound = async () => {
      expect(await axeFaults(kiosk)).toEqual([])
      const over = await kiosk.evaluate(() => document.documentElement.scrollHeight - innerHeight)
      expect(over).toBeLessThanOrEqual(0)
    }
    await sound()
    await level(kiosk, 'Hài lòng').click()
    await heading(kiosk, 'Ông/Bà vừa làm thủ tục nào?')
    await sound()
    await kiosk.getByRole('button', { name: codes[0].name }).click()
    await kiosk.getByRole('button', { name: /^Góp ý thêm/ }).waitFor()
    await sound()
    await kiosk.getByRole('button', { name: /^Góp ý thêm/ }).click()
    for (const factor of [...factors, 'Việc phản ánh, kiến nghị']) {
      await heading(kiosk, factor)
      await sound()
      await kiosk.getByRole('button', { name: 'Bỏ qua' }).click()
    }
    await heading(kiosk, 'Ông/Bà muốn nói thêm điều gì?')
    await sound()
    await kiosk.getByRole('button', { name: 'Gửi câu trả lời' }).click()
    await heading(kiosk, 'Cảm ơn Ông/Bà!')
    await sound()
    await begin(kiosk).waitFor()
    await waiting(kiosk, 0)
    expect(await stored(touchpoint)).toMatchObject([{ procedure: codes[0].code }])
    await openStaff(kiosk, '')
    expect(await axeFaults(kiosk)).toEqual([])
    await kiosk.getByLabel('Mã PIN, 6 chữ số').pressSequentially(pin)
    await heading(kiosk, 'Máy quầy 3')
    expect(await axeFaults(kiosk)).toEqual([])
  },
)
