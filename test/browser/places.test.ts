import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { faultsAt } from './axe.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, signIn, newTouchpoint, page } = openPlace()
const cli = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))

/** The desk of a ward at work: invented answers of a year and a half. */
beforeAll(async () => {
  await signIn()
  const env = { PATH: process.env.PATH, DATABASE_URL: `file:${join(place.folder, 'sipas.db')}` }
  execFileSync(process.execPath, [cli, 'demo', '--responses', '6000'], { env, stdio: 'pipe' })
}, 240_000)

async function open(shown: Page, path: string) {
  await shown.goto(place.url + path)
  await shown.getByRole('heading', { level: 1 }).waitFor()
  await settled(shown)
  return shown
}
const desk = async (path: string, width = 1280) => open(await page({ width, staff: true, bypassCSP: true }), path)

describe('the way about', () => {
  test('the bar shows the places, the place its tabs, and both say where one is', async () => {
    const shown = await desk('/desk/results/units')
    const bar = shown.getByRole('navigation', { name: 'Các mục' })
    expect(await bar.getByRole('link').allInnerTexts()).toEqual([
      ...['Tổng quan', 'Kết quả', 'Ý kiến', 'Báo cáo', 'Thu thập', 'Quản trị'],
    ])
    expect(await bar.locator('[aria-current]').innerText()).toBe('Kết quả')
    const tabs = shown.getByRole('navigation', { name: 'Kết quả' })
    expect(await tabs.getByRole('link').allInnerTexts()).toEqual([
      ...['Lĩnh vực', 'Đơn vị', 'Thủ tục', 'Kênh', 'Điểm khảo sát', 'Yếu tố', 'Cảnh báo', 'Cải thiện', 'Độ tin cậy'],
    ])
    expect(await tabs.locator('[aria-current=page]').innerText()).toBe('Đơn vị')
  })

  test('a period that was chosen goes along from place to place', async () => {
    const shown = await desk('/desk/results/areas?period=2026-Q2')
    await shown.getByRole('link', { name: 'Tổng quan', exact: true }).click()
    await shown.waitForURL(/period=2026-Q2/)
    await shown.getByRole('heading', { level: 1, name: /quý II\/2026/ }).waitFor()
  })

  test('an address of before leads on with what was chosen, and going back does not lead in a circle', async () => {
    const shown = await desk('/desk/collect/sample')
    await shown.goto(`${place.url}/desk/areas?by=unit&period=2026-Q2`)
    await shown.waitForURL(/\/desk\/results\/units\?period=2026-Q2$/)
    await shown.getByRole('heading', { level: 1, name: /Hài lòng theo đơn vị/ }).waitFor()
    await shown.goBack()
    await shown.waitForURL(/collect\/sample/)
  })

  test('a leader who comes to the desk sees the overview', async () => {
    const shown = await desk('/desk/')
    await shown.waitForURL(/\/desk\/overview$/)
  })
})

describe('on a phone of 360 × 740', () => {
  const bottom = async (shown: Page, what: string) => {
    const box = await shown.locator(what).first().boundingBox()
    return (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)
  }

  test('the first figure stands on the first screen, above the bar', async () => {
    const shown = await desk('/desk/overview', 360)
    const bar = (await shown.getByRole('navigation', { name: 'Các mục' }).boundingBox())?.y ?? 0
    expect(bar).toBeGreaterThan(600)
    expect(await bottom(shown, '.index-card .big')).toBeLessThan(bar)
  })

  test('four places and “Thêm”, behind which are the others and the way out; Escape closes it', async () => {
    const shown = await desk('/desk/overview', 360)
    const bar = shown.getByRole('navigation', { name: 'Các mục' })
    expect(await bar.getByRole('link').count()).toBe(4)
    const more = bar.getByRole('button', { name: 'Thêm' })
    await more.click()
    await bar.getByRole('link', { name: 'Báo cáo' }).waitFor()
    await shown.getByRole('button', { name: 'Đăng xuất' }).waitFor()
    await shown.keyboard.press('Escape')
    expect(await bar.getByRole('link', { name: 'Báo cáo' }).count()).toBe(0)
    expect(await more.evaluate((element) => element === document.activeElement)).toBe(true)
    await more.click()
    await bar.getByRole('link', { name: 'Báo cáo' }).click()
    await shown.getByRole('heading', { level: 1, name: 'Soạn báo cáo' }).waitFor()
  })

  test('every button of the bar is large enough for a thumb', async () => {
    const shown = await desk('/desk/overview', 360)
    for (const one of await shown.locator('.places > a:visible, .more-places > button').all()) {
      const box = await one.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  })
})

describe('search over everything', () => {
  test('the key / opens it, letters without marks find the procedure, Enter leads there', async () => {
    const shown = await desk('/desk/overview')
    await shown.keyboard.press('/')
    await shown.getByRole('searchbox', { name: 'Tìm' }).waitFor()
    await shown.keyboard.type('dang ky khai sinh')
    await shown.getByText(/\d+ kết quả/).waitFor()
    await shown.keyboard.press('Enter')
    await shown.waitForURL(/\/desk\/results\/procedures\//)
    await shown.getByRole('heading', { level: 1, name: /khai sinh/ }).waitFor()
  })

  test('the arrows go through what was found; Escape leaves everything as it was', async () => {
    const shown = await desk('/desk/overview')
    await shown.getByRole('button', { name: 'Tìm' }).click()
    await shown.getByRole('searchbox', { name: 'Tìm' }).fill('ho tich')
    await shown.keyboard.press('ArrowDown')
    const first = shown.getByRole('dialog').getByRole('link').first()
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true)
    await shown.keyboard.press('Escape')
    expect(await shown.getByRole('dialog').count()).toBe(0)
    expect(shown.url()).toContain('/desk/overview')
  })

  test('whoever turns single keys off is not interrupted by them, also the next time', async () => {
    const shown = await desk('/desk/overview')
    await shown.keyboard.press('/')
    await shown.getByRole('checkbox', { name: /Nhấn phím/ }).uncheck()
    await shown.keyboard.press('Escape')
    await open(shown, '/desk/overview')
    await shown.keyboard.press('/')
    await shown.waitForTimeout(300)
    expect(await shown.getByRole('dialog').count()).toBe(0)
  })

  test('typing / into a field types it', async () => {
    const shown = await desk('/desk/results/areas')
    await shown.getByRole('searchbox', { name: /Tìm lĩnh vực/ }).press('/')
    expect(await shown.getByRole('dialog').count()).toBe(0)
  })
})

test('the key ? tells what the page answers, what to do and an example', async () => {
  const shown = await desk('/desk/results/watch')
  await shown.keyboard.press('?')
  const help = shown.getByRole('dialog', { name: 'Cảnh báo' })
  for (const name of ['Trang này trả lời', 'Việc cần làm', 'Ví dụ']) await help.getByRole('heading', { name }).waitFor()
  await shown.keyboard.press('Escape')
  expect(await shown.getByRole('dialog').count()).toBe(0)
})

describe('a list', () => {
  test('“khai sinh” finds the area and its procedure; the address keeps what was typed', async () => {
    const shown = await desk('/desk/results/areas')
    await shown.getByRole('searchbox', { name: /Tìm lĩnh vực/ }).fill('khai sinh')
    await shown.getByRole('row', { name: /Hộ tịch/ }).waitFor()
    await shown
      .getByRole('link', { name: /khai sinh/ })
      .first()
      .waitFor()
    await open(shown, new URL(shown.url()).pathname + new URL(shown.url()).search)
    expect(await shown.getByRole('searchbox', { name: /Tìm lĩnh vực/ }).inputValue()).toBe('khai sinh')
  })

  test('the order is in the address and is what the rows stand in', async () => {
    const shown = await desk('/desk/results/areas?sort=share')
    const cells = await shown.locator('.rates tbody td[data-label="Tỷ lệ hài lòng chung"]').allInnerTexts()
    const shares = cells.map((cell) => Number.parseFloat(cell.replace(',', '.')))
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  test('every row leads to a page of its own with the figure it had in the list', async () => {
    for (const list of ['areas', 'units', 'procedures', 'channels', 'touchpoints']) {
      const shown = await desk(`/desk/results/${list}`)
      const row = shown.locator('.rates tbody tr:has(td .soft)').first()
      const figure = /[\d,]+%/.exec(await row.innerText())?.[0] ?? expect.fail(list)
      await row.getByRole('link').first().click()
      await shown.waitForURL(new RegExp(`/desk/results/${list}/`))
      await shown.locator('.big').first().waitFor()
      expect([list, await shown.locator('.big').first().innerText()]).toEqual([list, figure])
      await shown.close()
    }
  })

  test('the file it hands over holds the rows that are shown', async () => {
    const shown = await desk('/desk/results/areas')
    const [download] = await Promise.all([
      shown.waitForEvent('download'),
      shown.getByRole('button', { name: 'Tải CSV' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n')
    const names = await shown.locator('.rates tbody th a').allInnerTexts()
    expect(lines.slice(2, 2 + names.length).map((line) => line.split(';')[0])).toEqual(names)
  })

  test('and the same as a workbook in which numbers are numbers', async () => {
    const shown = await desk('/desk/results/areas')
    const [download] = await Promise.all([
      shown.waitForEvent('download'),
      shown.getByRole('button', { name: /^Tải bảng này \(Excel/ }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^linh-vuc-.*\.xlsx$/)
    const { default: readExcelFile } = await import('read-excel-file/node')
    const read = await readExcelFile((await download.path()) ?? '')
    const rows = JSON.stringify(read)
    for (const name of await shown.locator('.rates tbody th a').allInnerTexts()) expect(rows).toContain(name)
  })

  test.each(['areas', 'units', 'procedures', 'channels', 'touchpoints', 'factors', 'watch', 'improve', 'trust'])(
    '%s is no longer than six screens on a desk and twelve on a phone',
    async (list) => {
      for (const [width, screens] of [
        [1280, 6],
        [360, 12],
      ] as const) {
        const shown = await desk(`/desk/results/${list}`, width)
        const height = await shown.evaluate(() => document.documentElement.scrollHeight)
        expect([width, Math.ceil(height / 740)]).toEqual([width, expect.toSatisfy((n: number) => n <= screens)])
        await shown.close()
      }
    },
  )
})

test('the overview asks three times before its first figure, and prints on one sheet', async () => {
  const shown = await page({ width: 1280, staff: true, bypassCSP: true })
  const asked: string[] = []
  let isShown = false
  shown.on('request', (request) => {
    if (!isShown && request.url().includes('/api/')) asked.push(new URL(request.url()).pathname)
  })
  await shown.goto(`${place.url}/desk/overview`)
  await shown.locator('.index-card .big').first().waitFor()
  isShown = true
  const before = asked.indexOf('/api/v1/figures/targets')
  expect(asked.slice(0, before + 1)).toHaveLength(3)
  await settled(shown)
  const pdf = (await shown.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
})

test('a counter is called otherwise, and its page says so at once', async () => {
  const { code } = await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 3' })
  const shown = await desk(`/desk/collect/touchpoints/${code}`)
  await shown.getByText('Đổi tên quầy').click()
  await shown.getByLabel('Tên quầy').fill('Quầy số 7')
  await shown.getByRole('button', { name: 'Lưu tên quầy' }).click()
  await shown.locator('.facts').getByText('Quầy số 7').waitFor()
})

test('posters of several counters are printed at once', async () => {
  const shown = await desk('/desk/collect/touchpoints')
  await shown.getByRole('button', { name: /^Chọn cả/ }).click()
  const link = await shown.getByRole('link', { name: /^In \d+ áp phích A4/ }).getAttribute('href')
  const codes = new URL(link ?? '', place.url).searchParams.get('codes')?.split('.') ?? []
  expect(codes.length).toBeGreaterThan(1)
  await shown.goto(place.url + link)
  expect(await shown.locator('.sheet').count()).toBe(codes.length)
})

const all = [
  ...[
    'today',
    'overview',
    'targets',
    'month',
    'oversight',
    'comments',
    'comments/themes',
    'comments/doubtful',
    'reports/published',
  ],
  ...['areas', 'units', 'procedures', 'channels', 'touchpoints', 'factors', 'areas/ho-tich'].map(
    (one) => `results/${one}`,
  ),
  'collect/touchpoints',
]

/** Opens all that is folded, and waits for what it asks for. */
async function openAll(shown: Page) {
  await shown.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details')) one.open = true
  })
  await settled(shown)
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with any page, %s, and none scrolls sideways at 320 px',
  async (scheme) => {
    const shown = await page({ width: 320, staff: true, bypassCSP: true })
    await shown.emulateMedia({ colorScheme: scheme })
    const faults: string[] = []
    for (const path of all) {
      await open(shown, `/desk/${path}`)
      await openAll(shown)
      faults.push(...(await faultsAt(shown, path)))
    }
    expect(faults).toEqual([])
  },
)
