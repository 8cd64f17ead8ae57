import type { Text } from '../../surveys/grammar/text.ts'
import { say } from '../../surveys/languages.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { periodSentence } from '../../surveys/voice/periods.ts'
import type { Problems } from './told.ts'

/** Of periods and their published figures. */
export const publications = {
  periodNotOver: {
    status: 409,
    say: ({ period, lastDay }: { period: string; lastDay: string }) => ({
      vi: `${titleOf(period).vi} kết thúc ngày ${dayRead(lastDay)}; từ ngày hôm sau mới công bố được. Hiện chỉ có số liệu tạm tính.`,
      en: `${titleOf(period).en} ends on ${dayRead(lastDay)} and can be published from the day after. Until then its figures are provisional.`,
    }),
  },
  nothingToPublish: {
    status: 409,
    say: ({ period }: { period: string }) => ({
      vi: `${titleOf(period).vi} chưa có phiếu trả lời hay số hồ sơ nào nên không có gì để công bố. Xin kiểm tra lại kỳ, hoặc nhập số liệu rồi công bố.`,
      en: `${titleOf(period).en} has no answers and no closed dossiers, so there is nothing to publish. Please check the period, or import its data first.`,
    }),
  },
  nothingChanged: {
    status: 409,
    say: ({ period, revision }: { period: string; revision: number }) => ({
      vi: `${titleOf(period).vi} đã được công bố (lần ${revision}). Từ đó đến nay dữ liệu không thay đổi nên không cần công bố lại.`,
      en: `${titleOf(period).en} is published already (revision ${revision}). Its data have not changed since, so there is nothing more to do.`,
    }),
  },
  publicationUnknown: {
    status: 404,
    say: (_: { period: string }) => ({
      vi: 'Không có lần công bố này. Xin chọn trong danh sách các kỳ đã công bố.',
      en: 'There is no such publication. Please choose one from the list of published periods.',
    }),
  },
  notOpen: {
    status: 404,
    say: (_: { period: string }) => ({
      vi: 'Kỳ này được công bố trước khi có số liệu mở. Xin chọn kỳ khác trong danh sách số liệu mở.',
      en: 'This period was published before there were open data. Please choose another one from their list.',
    }),
  },
} as const satisfies Problems

/** A period's name in the two languages staff work in. */
function titleOf(period: string): Text {
  const title = periodSentence(period) ?? { vi: period, en: period }
  return { vi: say(title, 'vi'), en: say(title, 'en') }
}
