import type { Catalogue, Failure, Kiosk, Touchpoint } from './api.ts'
import { proceduresOffered } from './in-use.ts'
import { missing } from './use-sending.ts'

/** The form of a tablet as it is being filled in. */
export type KioskDraft = {
  readonly name: string
  readonly touchpoint: string
  readonly procedures: readonly string[]
  readonly pin: string
  /** The PIN typed once more. */
  readonly again: string
}

type Offered = { readonly touchpoints: readonly Touchpoint[]; readonly catalogue: Catalogue }

/** What stands in the form at first. A choice that is out of use since is left out: it could not be saved again. */
export function firstKioskDraft(kiosk: Kiosk | undefined, { touchpoints, catalogue }: Offered): KioskDraft {
  const [only, another] = touchpoints
  const touchpoint = only && !another ? only.code : ''
  const offered = kiosk ? proceduresToChoose(kiosk.touchpoint.area, catalogue).map(({ value }) => value) : []
  const procedures = (kiosk?.procedures ?? []).map(({ code }) => code).filter((code) => offered.includes(code))
  return { name: kiosk?.name ?? '', touchpoint, procedures, pin: '', again: '' }
}

/** Why the form cannot be sent yet. A tablet that is changed keeps its PIN when none is typed. */
export function refuseKiosk(
  { name, touchpoint, pin, again }: KioskDraft,
  kiosk: Kiosk | undefined,
): Failure | undefined {
  if (!name.trim()) return missing('name', 'Xin đặt tên cho máy.')
  if (!kiosk && !touchpoint) return missing('touchpoint', 'Xin chọn điểm khảo sát.')
  if (kiosk && !pin && !again) return undefined
  if (!/^[0-9]{6}$/.test(pin)) return missing('pin', 'Mã PIN phải gồm đúng 6 chữ số.')
  return pin === again ? undefined : missing('again', 'Hai lần nhập mã PIN chưa giống nhau. Xin nhập lại.')
}

/** The procedures of an area, as choices. */
export const proceduresToChoose = (area: string, catalogue: Catalogue) =>
  proceduresOffered(area, catalogue).map(({ code, name }) => ({ value: code, title: name, code }))
