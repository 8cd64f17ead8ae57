import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { preparePublication } from '../../server/acts/publications/prepare.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { confirmed } from '../two-persons.ts'
import { answerAll, drawn, inField, lock, openOffice, planned } from './office.ts'

const text = async (res: Response) => ({ status: res.status, words: await res.text() })

describe('anybody', () => {
  test('finds seal, source, seed and list of a draw, and computes it again with sha256sum', async () => {
    const office = await openOffice()
    const id = await drawn(office, { groups: 2, each: 20, main: 5, reserve: 2 })
    const page = await text(await office.door.request(`/dieu-tra/${id}`))
    expect(page.words).toContain('giải đặc biệt xổ số miền Bắc ngày 06/10/2026')
    const shown = /printf &#39;%s\|%s&#39; &#39;48213&#39;|printf '%s\|%s' '48213'/
    expect(page.words).toMatch(shown)
    const { words } = await text(await office.door.request(`/dieu-tra/${id}/1.csv`))
    const rows = words.trim().split('\r\n').slice(1)
    expect(rows).toHaveLength(40)
    for (const row of rows.slice(0, 3)) {
      const [, code, key] = row.split(',').map((cell) => cell.replaceAll('"', ''))
      const told = execFileSync('sh', ['-c', `printf '%s|%s' 48213 '${code}' | sha256sum`], { encoding: 'utf8' })
      expect(told.split(' ')[0]).toBe(key)
    }
    expect(rows.filter((row) => row.includes('chính thức'))).toHaveLength(10)
    expect(words).not.toMatch(/Nguyễn|ngõ/)
  })

  test('is told that nothing was sealed or drawn, and that there is no such survey or round', async () => {
    const office = await openOffice()
    const id = await planned(office)
    expect((await text(await office.door.request(`/dieu-tra/${id}`))).words).toContain('chưa được niêm phong')
    for (const path of ['/dieu-tra/abc', `/dieu-tra/${id}/1.csv`, `/dieu-tra/${id}/ket-qua.csv`])
      expect([path, (await office.door.request(path)).status]).toEqual([path, 404])
  })

  test('finds the results once a period that counts them is published, by group and without a household', async () => {
    const office = await openOffice()
    const id = await inField(office, { groups: 2, each: 30, main: 10 })
    await answerAll(office, id)
    await lock(office, id)
    const list = await text(await office.door.request(`/dieu-tra/${id}/1.csv`))
    expect(list.words).toContain('chính thức')
    expect((await office.door.request(`/dieu-tra/${id}/ket-qua.csv`)).status).toBe(404)
    office.clock.now = Date.parse('2026-11-20T09:00:00+07:00')
    const month = parsePeriod('2026-10')
    if (!month) throw new Error('October is a period')
    const { id: proposal } = await preparePublication(
      office.world,
      { period: month, cause: 'regular', reason: '' },
      office.people.manager,
    )
    await confirmed(office.world, proposal)
    const { status, words } = await text(await office.door.request(`/dieu-tra/${id}/ket-qua.csv`))
    expect([status, words.trim().split('\r\n').slice(1)]).toEqual([
      200,
      ['"Tổ 1",30,10,10,,,,,,', '"Tổ 2",30,10,10,,,,,,', '"Cả phường",60,20,20,0,0,0,0,0,0'],
    ])
    expect((await text(await office.door.request(`/dieu-tra/${id}?lang=en`))).words).toContain('RR1 100.0%')
  })
})
