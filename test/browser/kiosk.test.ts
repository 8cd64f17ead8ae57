import { beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { answer, begin, heading, kiosksAt, level, openStaff, pair, pin, waiting } from './kiosk.ts'
import { openPlace } from './place.ts'
import { newTablet } from './tablet.ts'

const here = openPlace()
const { place, signIn } = here
const { newKiosk, screen, pairedScreen, stored } = kiosksAt(here)

beforeAll(signIn)

test('a wrong code is told at the field; with the right one a citizen answers everything, as channel kiosk', async () => {
  const { touchpoint, pairingCode } = await newKiosk()
  const kiosk = await screen()
  await kiosk.goto(`${place.url}/kiosk`)
  await pair(kiosk, 'sai0-sai0')
  await kiosk.getByText('Mã ghép nối không đúng').waitFor()
  await pair(kiosk, pairingCode)
  await begin(kiosk).click()

  await heading(kiosk, 'Nhìn chung')
  expect(await kiosk.locator('[aria-pressed=true]').count()).toBe(0)
  expect(await kiosk.locator('.faces button').allInnerTexts()).toEqual([
    'Rất không hài lòng',
    'Không hài lòng',
    'Bình thường',
    'Hài lòng',
    'Rất hài lòng',
  ])
  expect(await kiosk.getByRole('button', { name: 'Bỏ qua' }).count()).toBe(0)
  await level(kiosk, 'Không hài lòng').dblclick()
  await heading(kiosk, 'Tiếp cận')
  expect(await kiosk.locator('[aria-pressed=true]').count(), 'a double tap answers one question').toBe(0)
  await kiosk.getByRole('button', { name: 'Quay lại' }).click()
  await level(kiosk, 'Hài lòng').click()
  for (const factor of ['Tiếp cận', 'Thủ tục hành chính', 'Công chức', 'Kết quả']) {
    await heading(kiosk, factor)
    await level(kiosk, 'Bình thường').click()
  }
  await heading(kiosk, 'Phản ánh, kiến nghị')
  await level(kiosk, 'Không phát sinh').click()
  await heading(kiosk, 'Ông/Bà muốn nói thêm điều gì?')
  await kiosk.getByRole('textbox').fill('Chờ hơi lâu')
  await kiosk.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await heading(kiosk, 'Cảm ơn Ông/Bà!')
  await begin(kiosk).waitFor()
  await waiting(kiosk, 0)

  expect(await stored(touchpoint)).toMatchObject([{ channel: 'kiosk' }])
})

test('it can be installed as an app', async () => {
  const tablet = await newTablet(place.url).on()
  await tablet.evaluate(() => navigator.serviceWorker.ready)
  const session = await tablet.context().newCDPSession(tablet)
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] })
})

test('after thirty seconds of silence nothing of an answer is left; a touch in time keeps it', async () => {
  const { kiosk, touchpoint } = await pairedScreen()
  await kiosk.clock.install()
  await kiosk.getByRole('button', { name: 'English' }).click()
  await kiosk.getByRole('button', { name: 'Touch to begin' }).click()
  await level(kiosk, 'Dissatisfied').click()
  await kiosk.clock.runFor(400)
  await heading(kiosk, 'Access')
  await kiosk.clock.runFor(15_000)
  await kiosk.getByText('your answers will be cleared in').waitFor()
  await kiosk.clock.runFor(8_000)
  await kiosk.getByRole('alertdialog', { name: 'Are you still there?' }).waitFor()
  await kiosk.getByText(/^[67] seconds left/).waitFor()
  await kiosk.getByRole('button', { name: 'I need more time' }).click()
  await kiosk.getByRole('alertdialog').waitFor({ state: 'detached' })
  await heading(kiosk, 'Access')

  await kiosk.clock.runFor(31_000)
  await begin(kiosk).waitFor()
  expect(await kiosk.evaluate(() => document.documentElement.lang)).toBe('vi')
  await begin(kiosk).click()
  await heading(kiosk, 'Nhìn chung')
  expect(await kiosk.locator('[aria-pressed=true]').count()).toBe(0)
  expect(await stored(touchpoint)).toEqual([])
})

test('the back button leads nowhere and shows nothing of the one before', async () => {
  const { kiosk } = await pairedScreen()
  await answer(kiosk)
  await begin(kiosk).click()
  await heading(kiosk, 'Nhìn chung')
  for (const _ of [1, 2, 3]) {
    await kiosk.evaluate(() => history.back())
    await heading(kiosk, 'Nhìn chung')
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
  await heading(kiosk, 'Máy này hiện không nhận đánh giá')
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
    await begin(kiosk).click()
    await heading(kiosk, 'Ông/Bà vừa làm thủ tục nào?')
    await sound()
    await kiosk.getByRole('button', { name: codes[0].name }).click()
    await heading(kiosk, 'Nhìn chung')
    await sound()
    await level(kiosk, 'Hài lòng').click()
    for (const factor of ['Tiếp cận', 'Thủ tục hành chính', 'Công chức', 'Kết quả', 'Phản ánh, kiến nghị']) {
      await heading(kiosk, factor)
      await sound()
      await kiosk.getByRole('button', { name: 'Bỏ qua' }).click()
    }
    await heading(kiosk, 'Ông/Bà muốn nói thêm điều gì?')
    await sound()
    await kiosk.getByRole('button', { name: 'Gửi đánh giá' }).click()
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
