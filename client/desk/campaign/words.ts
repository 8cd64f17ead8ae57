import type { CampaignState } from '../../../surveys/campaign/states.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { outward, percent } from '../../../surveys/voice/numbers.ts'

/** Who does what, as accounts are told their roles. */
export const roles = {
  manager: 'cán bộ quản lý khảo sát',
  leader: 'lãnh đạo phường',
  interviewer: 'điều tra viên',
  keyer: 'người nhập phiếu',
  checker: 'người phúc tra',
} as const

/** Where a campaign stands, and who does what next. */
export const stateWords: { readonly [S in CampaignState]: { readonly stands: string; readonly next: string } } = {
  planned: { stands: 'Đang lập kế hoạch và khung', next: `Nhập khung, ghi số hộ rồi niêm phong (${roles.manager})` },
  sealed: { stands: 'Đã niêm phong khung', next: `Báo trước nguồn số gốc (${roles.manager})` },
  announced: { stands: 'Đã báo nguồn số gốc', next: `Bốc thăm vào ngày đã báo (${roles.manager})` },
  drawn: { stands: 'Đã bốc thăm', next: `Chọn điều tra viên và bắt đầu (${roles.manager})` },
  field: {
    stands: 'Đang điều tra thực địa',
    next: `Đến hộ, nhập phiếu, phúc tra (${roles.interviewer}, ${roles.keyer}, ${roles.checker})`,
  },
  locked: { stands: 'Đã khóa số liệu', next: 'Không còn việc gì; kết quả giữ nguyên' },
}

/** From when to when. */
export const daysWords = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): string =>
  `${dayRead(startsOn)}–${dayRead(endsOn)}`

/** A rate of response, which may not be known yet. */
export const rateWords = (share: number | null | undefined): string =>
  share === null || share === undefined ? 'chưa có' : percent(share)

type Figure = { readonly share: number; readonly low: number | null; readonly high: number | null; readonly n: number }

/**
 * A figure with its interval, or that it may not be told.
 *
 * @example
 * figureWords({ share: 0.904, low: 0.861, high: 0.94, n: 200 }) // => '90,4% (86,1–94,0)'
 */
export function figureWords(of: Figure | null): string {
  if (!of) return 'không hiện, vì ít hơn 5 hộ'
  const { share, low, high } = of
  if (low === null || high === null) return percent(share)
  const interval = outward({ low, high }).replace('%', '')
  return `${percent(share)} (${interval})`
}
