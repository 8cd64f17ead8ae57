import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { monthsBefore } from '../../client/desk/month-work.ts'
import { chapters } from '../../client/help/chapters.ts'
import { news } from '../../client/help/news.ts'
import type { PictureName } from '../../client/help/pictures.ts'
import { openFile } from '../../db/open-file.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { cookieOf, jsonBody } from '../world.ts'
import { faultsAt } from './axe.ts'
import { pagesOf } from './pdf-pages.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, page, post, get, signIn } = openPlace()
const pictureOf = (name: PictureName) =>
  fileURLToPath(new URL(`../../client/help/pictures/${name}.png`, import.meta.url))
const makes = process.env.PICTURES === '1'

/** The people whose screens are seen: each with the roles of the chapter. */
const cookies: Record<string, string> = {}
const password = 'hoa sữa tháng mười'

beforeAll(async () => {
  await signIn()
  const cli = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))
  const env = { PATH: process.env.PATH, DATABASE_URL: `file:${place.folder}/sipas.db` }
  execFileSync(process.execPath, [cli, 'demo', '--responses', '6000'], { env, stdio: 'pipe' })
  for (const [role, login, name] of [
    ['clerk', 'thu', 'Trần Thị Thu'],
    ['manager', 'hoa', 'Phạm Thị Hoa'],
    ['leader', 'minh', 'Trần Văn Minh'],
  ] as const) {
    const { token } = await post('/api/v1/invitations', { roles: [role] })
    cookies[role] = cookieOf(
      await fetch(`${place.url}/api/v1/invitations/accept`, jsonBody({ token, name, login, password })),
    )
  }
  cookies.admin = place.cookie
  // A month of which nobody has entered the dossiers yet: there is work to be seen.
  const db = await openFile(`file:${place.folder}/sipas.db`)
  const [before = ''] = monthsBefore(dayOf(Date.now()), 1)
  await db.run(sql`delete from populations where month = ${before}`)
  db.$client.close()
  await post('/api/v1/slips/sheets', { area: 'ho-tich', channel: 'desk', count: 24, days: 30, invited: false })
})

type As = 'clerk' | 'manager' | 'leader' | 'admin'

async function deskOf(as: As, width = 960): Promise<Page> {
  const desk = await page({ width, bypassCSP: true })
  const [name = '', value = ''] = (cookies[as] ?? '').split('=')
  await desk.context().addCookies([{ name, value, url: place.url }])
  return desk
}

const button = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).first()

/** How each picture is reached: whose screen, at which address, what is done there, and what it must show. */
const scenes: { readonly [P in PictureName]: Scene } = {
  today: { as: 'clerk', at: 'today', shows: ['Quầy và mã QR của đơn vị', 'Phiếu gần nhất', 'In áp phích'] },
  slips: {
    as: 'clerk',
    at: 'collect/slips',
    from: 'Kênh nộp hồ sơ',
    act: (desk) => desk.getByRole('radio', { name: 'Hộ tịch', exact: true }).check(),
    shows: ['In tờ phiếu mời mới', 'Số phiếu', 'Tạo tờ phiếu mời', 'Các tờ đã in'],
  },
  month: { as: 'manager', at: 'month', shows: ['Hồ sơ đã giải quyết', 'Nhập số hồ sơ', 'Phiếu chờ xem'] },
  touchpoints: {
    as: 'manager',
    at: 'collect/touchpoints',
    act: async (desk) => {
      for (const i of [0, 1, 2])
        await desk
          .getByRole('checkbox', { name: /để in áp phích/ })
          .nth(i)
          .check()
    },
    shows: ['Tạo điểm khảo sát', 'In 3 áp phích A4', 'Lĩnh vực, thủ tục'],
  },
  tablet: {
    as: 'manager',
    at: 'collect/kiosks',
    act: async (desk) => {
      await button(desk, 'Thêm máy tính bảng').click()
      await desk.getByLabel('Tên máy').fill('Máy quầy 3')
      await desk.getByLabel('Điểm khảo sát').selectOption({ index: 1 })
      await desk.getByLabel('Mã PIN cho cán bộ').fill('402917')
      await desk.getByLabel('Nhập lại mã PIN').fill('402917')
      await button(desk, 'Thêm và lấy mã ghép nối').click()
    },
    shows: ['Ghép nối Máy quầy 3', 'Còn hiệu lực'],
  },
  dossiers: {
    as: 'manager',
    at: 'collect/dossiers',
    act: async (desk) => {
      await desk.getByText('Bồi thường nhà nước').click()
      await desk.locator('.populations input').first().fill('7')
    },
    shows: ['Hồ sơ đã giải quyết', 'Lưu tất cả'],
  },
  areas: { as: 'manager', at: 'results/areas', shows: ['Lĩnh vực', 'Phiếu'] },
  publishing: {
    as: 'manager',
    at: 'reports/published',
    from: 'Chuẩn bị công bố một kỳ',
    shows: ['Chuẩn bị công bố một kỳ', 'Kỳ', 'Chuẩn bị công bố…'],
  },
  overview: { as: 'leader', at: 'overview', shows: ['Tổng quan', 'Đang thu'] },
  proposal: {
    as: 'leader',
    at: 'proposals',
    act: async (desk) => {
      await desk.getByText('Xem số liệu thay đổi thế nào').first().click()
      await button(desk, 'Xác nhận…').waitFor()
    },
    shows: ['Chờ xác nhận', 'Người đề nghị', 'Xác nhận…'],
  },
  invitation: {
    as: 'admin',
    at: 'admin/accounts',
    from: 'Mời người dùng',
    act: async (desk) => {
      await button(desk, 'Mời người dùng').click()
      await desk.getByLabel('Mời ai').fill('chị Thu, tiếp nhận')
      await desk.getByRole('checkbox', { name: /^Cán bộ tiếp nhận/ }).check()
    },
    shows: ['Mời người dùng', 'Vai trò', 'Trong đơn vị', 'Tạo liên kết mời'],
  },
  accounts: { as: 'admin', at: 'admin/accounts', shows: ['Đang dùng', 'Mã xác thực', 'Đặt lại mật khẩu', 'Khóa'] },
  system: { as: 'admin', at: 'admin/system', shows: ['Bản sao lưu', 'Chương trình và dữ liệu', 'Nhật ký'] },
}

type Scene = {
  readonly as: As
  readonly at: string
  readonly act?: (desk: Page) => Promise<void>
  /** The words the picture begins with; unless said, the page’s heading. */
  readonly from?: string
  /** Words that must be seen. */
  readonly shows: readonly string[]
}

const size = { width: 960, height: 540 }

/** Makes the picture: so much of the page from its heading on. */
async function draw(desk: Page, name: PictureName, { from }: Scene): Promise<void> {
  // A short page is no shorter a picture.
  await desk.addStyleTag({ content: 'main { padding-bottom: 40rem }' })
  await desk.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined))
  const heading = from === undefined ? desk.locator('h1') : desk.getByText(from, { exact: true })
  const y = await heading.first().evaluate((one) => Math.max(0, one.getBoundingClientRect().top + scrollY - 10))
  await desk.screenshot({ path: pictureOf(name), fullPage: true, clip: { x: 0, y, ...size }, animations: 'disabled' })
}

/** Something that waits for a second person, as the picture of it needs. */
async function propose(): Promise<void> {
  const headers = { Cookie: cookies.manager ?? '' }
  const choices = await get('/api/v1/figures/choices')
  const [year = '', month = ''] = String(choices.halves.at(0)).split('-')
  const period = `${year}-Q${Math.ceil(Number(month) / 3)}`
  await fetch(`${place.url}/api/v1/publications`, jsonBody({ period, cause: 'regular', reason: '' }, headers))
}

test.each(Object.entries(scenes) as [PictureName, Scene][])(
  'the screen of the picture “%s” is there, with all that it is to show',
  async (name, scene) => {
    if (name === 'proposal') await propose()
    const desk = await deskOf(scene.as)
    await desk.goto(`${place.url}/desk/${scene.at}`)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    await settled(desk)
    await scene.act?.(desk)
    for (const words of scene.shows) await desk.getByText(words).first().waitFor()
    await settled(desk)
    if (makes) await draw(desk, name, scene)
    expect(existsSync(pictureOf(name)), 'make it with PICTURES=1').toBe(true)
  },
)

test('all pictures together weigh at most a megabyte and a half, and each is in a chapter', () => {
  const names = Object.keys(scenes) as PictureName[]
  expect(names.reduce((sum, name) => sum + statSync(pictureOf(name)).size, 0)).toBeLessThan(1.5 * 1024 * 1024)
  for (const name of names) {
    const head = readFileSync(pictureOf(name))
    expect([name, head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([name, size.width, size.height])
  }
  const shown = chapters.flatMap(({ sections }) => sections.flatMap(({ picture }) => (picture ? [picture] : [])))
  expect(shown.toSorted()).toEqual(names.toSorted())
})

test('every role sees all chapters, its own first; each prints on no more pages than it says', async () => {
  const desk = await deskOf('leader', 1280)
  await desk.goto(`${place.url}/desk/help`)
  await desk.getByRole('heading', { name: 'Hướng dẫn sử dụng' }).waitFor()
  expect(await desk.locator('.chapters h2').allInnerTexts()).toEqual([
    'Lãnh đạo phường',
    ...chapters.map(({ title }) => title).filter((title) => title !== 'Lãnh đạo phường'),
  ])
  for (const { id, title, pages } of chapters) {
    await desk.goto(`${place.url}/desk/help/${id}`)
    await desk.getByRole('heading', { level: 1, name: title }).waitFor()
    await seeAll(desk)
    const bytes = await desk.pdf({ preferCSSPageSize: true })
    const printed = await pagesOf(bytes)
    expect([id, printed <= pages]).toEqual([id, true])
  }
})

/** Scrolls by all pictures, so that each is there, and looks whether it is. */
async function seeAll(desk: Page): Promise<void> {
  for (const picture of await desk.locator('.manual img').all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)).toBe(960)
  }
}

test('at 320 px nothing scrolls sideways and axe finds nothing; what is new is marked until it was opened', async () => {
  const phone = await deskOf('clerk', 320)
  const faults: string[] = []
  for (const path of ['help', ...chapters.map(({ id }) => `help/${id}`)]) {
    await phone.goto(`${place.url}/desk/${path}`)
    await phone.getByRole('heading', { level: 1 }).waitFor()
    await settled(phone)
    faults.push(...(await faultsAt(phone, path)))
  }
  await phone.getByRole('button', { name: /có gì mới/ }).click()
  faults.push(...(await faultsAt(phone, 'dialog')))
  await phone.getByRole('dialog').getByRole('link', { name: 'Có gì mới' }).click()
  await phone.getByRole('heading', { name: `Phiên bản ${news[0]?.version}` }).waitFor()
  faults.push(...(await faultsAt(phone, 'news')))
  expect(faults).toEqual([])
  expect(await phone.getByRole('button', { name: /có gì mới/ }).count()).toBe(0)
  await phone.reload()
  await phone.getByRole('button', { name: 'Hướng dẫn trang này' }).waitFor()
  expect(await phone.getByRole('button', { name: /có gì mới/ }).count()).toBe(0)
})
