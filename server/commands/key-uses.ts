import type { ReadKey } from '../../db/queries/read-keys.ts'

/** What a key may be for, as it is said to the administrator; a key is for one of them only. */
export const keyUses: { readonly [U in ReadKey['may']]: string } = {
  figures: 'đọc số liệu',
  slips: 'yêu cầu cấp phiếu mời',
  answers: 'gửi phiếu trả lời',
  metrics: 'đọc thông số vận hành',
}

/** Whether a key may be made for this. */
export const isKeyUse = (text: string): text is ReadKey['may'] => Object.hasOwn(keyUses, text)
