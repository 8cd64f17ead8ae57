import { isDammRight } from '../../../surveys/grammar/damm.ts'
import type { CampaignForm } from './asked.ts'

/** How far paper forms are, in the order of the work. */
export const formStates: readonly (readonly [state: CampaignForm['state'], title: string])[] = [
  ['differs', 'Hai lần nhập lệch nhau'],
  ['once', 'Đã nhập một lần'],
  ['none', 'Chưa nhập'],
  ['final', 'Đã xong'],
]

const digits = 6

type Found = { readonly form: CampaignForm; readonly pass: 1 | 2 } | { readonly wrong: string }

/** The form with this number and which pass is keyed, or why it cannot be; undefined while the number is still being typed. */
export function formTyped(typed: string, forms: readonly CampaignForm[]): Found | undefined {
  const number = typed.replace(/\D/g, '')
  if (number.length < digits) return undefined
  if (!isDammRight(number)) return { wrong: 'Số phiếu sai chữ số kiểm tra. Xin đọc lại sáu chữ số in trên phiếu.' }
  const form = forms.find((one) => one.form === number)
  if (!form)
    return { wrong: 'Không có phiếu giấy mang số này trong các hộ đã giao. Xin đưa phiếu cho cán bộ quản lý khảo sát.' }
  if (form.state === 'final') return { wrong: 'Phiếu này đã nhập xong hai lần.' }
  if (form.state === 'differs') return { wrong: 'Phiếu này đã nhập hai lần, đang chờ phân xử chỗ lệch.' }
  if (form.pass !== 1 && form.pass !== 2)
    return { wrong: 'Anh/Chị đã nhập lần trước hoặc là điều tra viên của phiếu này. Xin để người khác nhập.' }
  return { form, pass: form.pass }
}
