import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { everyRow } from '../every-row.ts'
import { formBody } from '../world.ts'
import { asFields, receiptOn } from './answered.ts'
import { type House, newTouchpoint } from './door.ts'

/** What must be true of a wish for a reply at a door where somebody answers. */
export function tellOfWishes(open: () => Promise<House>) {
  test('a citizen who wishes a call gets a receipt, reads that it was received, and has the number deleted', async () => {
    const door = await open()
    const { code } = await newTouchpoint(door, 'lan-wish', 'gia-dinh')
    const number = `09${Date.now().toString().slice(-8)}`
    const wish = { comment: 'Bao giờ có kết quả?', reply: 'phone', contact: number, consent: 'on' }
    const fields = { id: uuidv7(), version: '1', ...asFields, ...wish }
    const sent = await door.request(`/k/${code}?lang=vi`, { ...formBody(fields), redirect: 'manual' })
    const thanks = await (await door.request(sent.headers.get('Location') ?? '')).text()
    expect(thanks).toContain('Ông/Bà đã đề nghị phường trả lời')
    const receipt = receiptOn(thanks) ?? ''
    const ask = (path: string) =>
      door.request(`/bien-nhan${path}?lang=vi`, { ...formBody({ code: receipt.toUpperCase() }), redirect: 'manual' })

    const status = await (await ask('')).text()
    expect(status).toContain('Đã tiếp nhận')
    expect(status).toMatch(/số điện thoại[^<]*mã hóa/)
    const rows = await everyRow(door.db)
    expect(rows).toContain(wish.comment)
    expect(rows).not.toContain(number)
    const deleted = (await ask('/xoa')).headers.get('Location') ?? ''
    expect(await (await door.request(deleted)).text()).toContain('Đã xóa thông tin liên hệ')
    expect(await (await ask('')).text()).not.toContain('đang lưu số điện thoại')
  })

  test('whoever wishes for a call without a number or consent gets the form back, and nothing is stored', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-wish-bad', 'nguoi-co-cong')
    const wish = { comment: 'Bao giờ có kết quả?', reply: 'phone', contact: '' }
    const res = await door.request(`/k/${code}?lang=vi`, formBody({ id: uuidv7(), version: '1', ...asFields, ...wish }))
    expect(res.status).toBe(422)
    expect((await figures()).received).toBe(0)
  })
}
