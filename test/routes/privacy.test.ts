import { expect, test } from 'vitest'
import { retention } from '../../server/acts/retention/retention.ts'
import { answerTerm, doneTerms } from '../../surveys/deadlines/personal-data.ts'
import { openApp } from '../world.ts'

/** What a citizen reads about his data, as plain words. */
async function notice(language: 'vi' | 'en') {
  const { app } = await openApp()
  const page = await (await app.request(`/rieng-tu?lang=${language}`)).text()
  return page.slice(page.indexOf('<main')).replaceAll(/<[^>]+>/g, ' ')
}

test.each([
  ['vi', /(\d+) ngày(?! làm việc)/g, /trong (\d+) ngày làm việc/],
  ['en', /(\d+) days/g, /within (\d+) working days/],
] as const)('in %s it promises no other days than things are kept or terms last', async (language, days, working) => {
  const said = await notice(language)
  const kept = retention.map((rule) => rule.days)
  const terms = Object.values(doneTerms).flatMap((term) => (term ? [term.days] : []))
  const found = [...said.matchAll(days)].map(([, n]) => Number(n))
  expect(found.length).toBeGreaterThan(4)
  expect(found.filter((n) => ![...kept, ...terms].includes(n))).toEqual([])
  expect(Number(working.exec(said)?.[1])).toBe(answerTerm.days)
})

test('it tells who answers, what may be asked, and what cannot be found', async () => {
  const said = await notice('vi')
  for (const part of [
    'xem, sửa, xóa dữ liệu cá nhân',
    'UBND phường trả lời các yêu cầu này',
    'Phiếu không ghi người gửi',
    'che những chỗ giống tên người',
    'cần hai người',
  ])
    expect(said).toContain(part)
})
