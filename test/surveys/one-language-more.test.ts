import { beforeAll, describe, expect, test } from 'vitest'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import type { createApp } from '../../server/app.ts'
import { questionnaires } from '../../surveys/questionnaires/index.ts'
import { askTheLongForm } from '../long-form.ts'
import { released } from '../released.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'
import { formBody } from '../world.ts'
import { capitals, leftOver } from './capitals.ts'
import { appWith } from './with-language.ts'

describe('with one file more, somebody who speaks that language', () => {
  let createLoudApp: typeof createApp
  beforeAll(async () => {
    // A code Intl knows, so that numbers are written too; the sentences are not German.
    createLoudApp = await appWith('de', capitals)
  })

  /** The desk, and the citizens' door in the new language. */
  async function atTheDoor() {
    const desk = await atTheDesk()
    const app = createLoudApp(() => desk.world)
    const read = async (path: string, init: RequestInit = {}) => {
      const res = await app.request(path, {
        ...init,
        headers: { 'Accept-Language': 'de-AT,vi;q=0.5', ...init.headers },
      })
      const html = await res.text()
      expect(res.headers.get('Content-Language')).toBe('de')
      expect(html).toContain('<html lang="de">')
      return { status: res.status, html, left: leftOver(html), location: res.headers.get('Location') ?? '' }
    }
    const touchpoint = async (questionnaire: string) => {
      const areas: Record<string, string> = { 'health-station': 'y-te', 'public-school': 'giao-duc-cong-lap' }
      const isLong = questionnaire === 'sipas-2022'
      const where = { area: areas[questionnaire] ?? 'ho-tich', counter: 'QUẦY 3' }
      const { code } = await createTouchpoint(
        desk.world,
        isLong ? where : { ...where, questionnaire },
        commander('test'),
      )
      if (isLong) await askTheLongForm(desk.world.db, code)
      return `/k/${code}`
    }
    return { ...desk, app, read, touchpoint }
  }

  test('finds it in the list on every page, and comes back by it', async () => {
    const { app, read } = await atTheDoor()
    const { html } = await read('/')
    const list = /<nav aria-label="NGÔN NGỮ">.*?<\/nav>/s.exec(html)?.[0] ?? ''
    expect(
      [...list.matchAll(/<a href="\?lang=(\w+)" hreflang="(\w+)" lang="(\w+)">([^<]+)/g)].map((m) => m.slice(1)),
    ).toEqual([
      ['vi', 'vi', 'vi', 'Tiếng Việt'],
      ['en', 'en', 'en', 'English'],
    ])
    const english = await (await app.request('/?lang=en')).text()
    expect(english).toContain('<nav aria-label="Language">')
    expect(english).toContain('<a href="?lang=de" hreflang="de" lang="de">TIẾNG HOA</a>')
    expect(
      (await app.request('/?lang=de', { headers: { 'Accept-Language': 'en' } })).headers.get('Content-Language'),
    ).toBe('de')
    expect((await app.request('/', { headers: { 'Accept-Language': 'ko' } })).headers.get('Content-Language')).toBe(
      'vi',
    )
  })

  test.each(questionnaires.map(({ id }) => id))(
    'reads the form “%s” wholly in it, and when it comes back',
    async (id) => {
      const { read, touchpoint } = await atTheDoor()
      const path = await touchpoint(id)
      const { status, html, left } = await read(path)
      expect([status, left]).toEqual([200, []])
      expect(html).toContain(id === 'sipas-2022' ? 'PHẦN 1 TRÊN 14' : 'RẤT KHÔNG HÀI LÒNG')
      const fields = { id: crypto.randomUUID(), version: '1', overall: '9' }
      const again = await read(path, formBody(fields))
      expect([again.status, again.left]).toEqual([422, []])
      expect(again.html).toContain(id === 'sipas-2022' ? 'XIN ÔNG/BÀ CHỌN MỘT MỨC' : 'CHỈ NHẬN MỨC TỪ 1')
    },
  )

  test('sends it, is thanked, and follows the receipt', async () => {
    const { app, read, touchpoint } = await atTheDoor()
    const fields = { id: crypto.randomUUID(), version: '1', overall: '4', comment: 'ĐÔNG', reply: 'phone' }
    const sent = await app.request(
      `${await touchpoint('one-stop')}?lang=de`,
      formBody({ ...fields, contact: '0987654321', consent: 'on' }),
    )
    expect(sent.headers.get('Location')).toContain('lang=de')
    const { html, left } = await read(sent.headers.get('Location') ?? '')
    expect(html).toContain('CÂU TRẢ LỜI ĐÃ ĐƯỢC GHI NHẬN.')
    expect(left).toEqual([])
    expect((await read(`${sent.headers.get('Location')}&again`)).left).toEqual([])

    const code = /class="receipt">([^<]+)/.exec(html)?.[1] ?? ''
    const followed = await read('/bien-nhan', formBody({ code }))
    expect([followed.status, followed.left]).toEqual([200, []])
    expect(followed.html).toContain('NGÀY 05/10/2026')
    expect((await read('/bien-nhan?da-xoa')).left).toEqual([])
    const wrong = await read('/bien-nhan', formBody({ code: 'K7M2Q-D9XHW' }))
    expect([wrong.status, wrong.left]).toEqual([404, []])
  })

  test.each([
    ['/', 200],
    ['/rieng-tu', 200],
    ['/phan-anh', 200],
    ['/bien-nhan', 200],
    ['/ket-qua', 200],
    ['/ket-qua?ky=2020', 404],
    ['/k/zzzzzz', 404],
    ['/p/abcd-efgh-jkmn', 404],
    ['/done/x', 410],
    ['/nowhere', 404],
  ])('reads %s wholly in it', async (path, expected) => {
    const { read } = await atTheDoor()
    const { status, left } = await read(path)
    expect([status, left]).toEqual([expected, []])
  })

  test('reads a broken sending, and our own failure, wholly in it', async () => {
    const { world, read, touchpoint } = await atTheDoor()
    const path = await touchpoint('one-stop')
    const broken = await read(path, formBody({ id: 'x' }))
    expect([broken.status, broken.left]).toEqual([400, []])
    expect(broken.html).toContain('YÊU CẦU CHƯA ĐƯỢC THỰC HIỆN')
    Object.assign(world, { clientOf: undefined, db: undefined })
    const failed = await read(path)
    expect(failed.status).toBe(500)
    expect(failed.html).toContain('HỆ THỐNG GẶP SỰ CỐ')
  })

  test('reads published results wholly in it, numbers as its country writes them', async () => {
    const { publish, people, read, leaveOut, db } = await atTheDoor()
    const online = { channel: 'online', questionnaire: 'online' } as const
    const first = await people(3005, online)
    await released(db)
    for (const response of first.slice(0, 5)) await leaveOut(response)
    await people(1000, { ...online, pattern: '111110', overall: 1 })
    expect((await publish('2026-Q3')).status).toBe(201)
    const { status, html, left } = await read('/ket-qua')
    expect([status, left]).toEqual([200, []])
    for (const told of [
      'QUÝ III/2026',
      'CÔNG BỐ NGÀY 05/10/2026',
      '✕ CHƯA ĐẠT',
      '4.000 PHIẾU',
      '75,0',
      'LOẠI 5 PHIẾU; KHÔNG LOẠI THÌ 75,0',
    ])
      expect(html).toContain(told)
  })
})
