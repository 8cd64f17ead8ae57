import { type CampaignState, campaignStates } from '../../surveys/campaign/states.ts'
import type { Problems } from './told.ts'

/** What a state is called, as one says where a campaign stands. */
const states: { readonly [S in CampaignState]: { readonly vi: string; readonly en: string } } = {
  planned: { vi: 'đang lập kế hoạch và khung', en: 'being planned' },
  sealed: { vi: 'đã niêm phong khung', en: 'its frame is sealed' },
  announced: { vi: 'đã báo nguồn số gốc', en: 'the source of its seed is announced' },
  drawn: { vi: 'đã bốc thăm', en: 'its sample is drawn' },
  field: { vi: 'đang điều tra thực địa', en: 'in the field' },
  locked: { vi: 'đã khóa số liệu', en: 'locked' },
}

const named = (state: string) => states[campaignStates.find((one) => one === state) ?? 'planned']

/** Of surveys of a sample. */
export const campaigns = {
  campaignUnknown: {
    status: 404,
    say: (_: object) => ({
      vi: 'Không có đợt điều tra, hộ hoặc phiếu này trong phần việc của bạn. Xin tải lại trang.',
      en: 'There is no such campaign, household or form among yours. Please load the page again.',
    }),
  },
  campaignStands: {
    status: 409,
    say: ({ state }: { readonly state: string }) => ({
      vi: `Chưa ghi gì vì đợt điều tra ${named(state).vi}, bước này không làm được lúc này. Xin tải lại trang để xem việc tiếp theo.`,
      en: `Nothing was stored: the campaign is otherwise (${named(state).en}). Please load the page again.`,
    }),
  },
  campaignUnready: {
    status: 409,
    say: ({ lacks }: { readonly lacks: string }) => ({
      vi: `Chưa làm được vì còn thiếu: ${lacks}.`,
      en: `Not done: something is missing (${lacks}).`,
    }),
  },
  seedTooSoon: {
    status: 409,
    say: ({ day }: { readonly day: string }) => ({
      vi: `Chưa bốc thăm vì số gốc chỉ có từ ngày ${day}, như đã báo trước. Xin chờ đến ngày đó.`,
      en: `Nothing was drawn: the seed is known from ${day} on, as was announced.`,
    }),
  },
  sameKeyer: {
    status: 409,
    say: (_: object) => ({
      vi: 'Phiếu chưa được nhập vì người nhập lần này phải khác người nhập lần kia và khác điều tra viên của phiếu. Xin để người khác nhập.',
      en: 'The form was not stored: it must be keyed by another person than the first keyer and the interviewer.',
    }),
  },
  formKeyed: {
    status: 409,
    say: (_: object) => ({
      vi: 'Chưa ghi gì vì lần nhập này của phiếu đã có. Xin chọn phiếu khác.',
      en: 'Nothing was stored: this form was keyed already. Please choose another.',
    }),
  },
} as const satisfies Problems
