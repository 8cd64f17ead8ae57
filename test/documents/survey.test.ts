import { describe, expect, test } from 'vitest'
import { resultsOf } from '../../server/campaigns/results.ts'
import { documentOf } from '../../server/documents/document-of.ts'
import type { Table } from '../../surveys/documents/document.ts'
import { answerAll, campaignOf, inField, lock, openOffice } from '../campaigns/office.ts'

/** An office whose survey of sixty households was locked. */
async function locked() {
  const office = await openOffice()
  const id = await inField(office, { groups: 3, each: 60, main: 20 })
  await answerAll(office, id, (place) => (place % 7 === 0 ? 2 : 5))
  await lock(office, id)
  return { ...office, id }
}

describe('once a survey is locked', () => {
  test('its report discloses the eleven items, and its figures are those that were locked', async () => {
    const office = await locked()
    const { document } = await documentOf(office.world, { kind: 'survey', period: office.id })
    const [items] = document.blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
    expect(items?.map((item) => item.split(':')[0])).toEqual([
      '1. Cách thu thập dữ liệu',
      '2. Cơ quan tổ chức và thực hiện',
      '3. Công cụ đo',
      '4. Tổng thể nghiên cứu',
      '5. Cách lập khung và chọn mẫu',
      '6. Hình thức hỏi',
      '7. Thời gian',
      '8. Cỡ mẫu và độ chính xác',
      '9. Cách tính trọng số',
      '10. Xử lý và bảo đảm chất lượng',
      '11. Giới hạn',
    ])
    const said = items?.join('\n')
    expect(said).toContain('60 hộ trả lời trong 60 hộ đã giao, bốc thăm từ 180 hộ; RR1 100,0%')
    expect(said).toContain('số gốc 48213 (giải đặc biệt xổ số miền Bắc ngày 06/10/2026)')
    const tables = document.blocks.filter((block): block is Table => block.kind === 'table')
    const results = resultsOf(await campaignOf(office, office.id))
    expect(tables[0]?.rows[0]?.[1]).toEqual({ share: results?.figure?.share })
    expect(JSON.stringify(document)).not.toMatch(/Nguyễn Văn|ngõ/)
  })

  test('its notice tells the result with its interval, and how many were asked', async () => {
    const office = await locked()
    const { document } = await documentOf(office.world, { kind: 'survey-notice', period: office.id })
    const said = JSON.stringify(document.blocks)
    expect(said).toMatch(/Kết quả: \d+,\d%, khoảng tin cậy 95% .*theo 60 hộ trả lời/)
    expect(said).toContain('Hộ được bốc thăm công khai')
  })
})

test('a survey that is not locked has no report', async () => {
  const office = await openOffice()
  const id = await inField(office)
  for (const period of [id, 'aaaaaaaaaaaa'])
    await expect(documentOf(office.world, { kind: 'survey', period })).rejects.toMatchObject({
      kind: 'documentUnknown',
    })
})
