import { name } from '#ward'
import type { Stream } from '../../surveys/grammar/context.ts'
import { capital } from '../../surveys/voice/capitals.ts'
import { streamNames } from '../../surveys/voice/streams.ts'

/** Who answered, as a choice or in a column. */
export const streamTitles: { readonly [S in Stream]: string } = {
  volunteer: capital(streamNames.volunteer),
  invited: capital(streamNames.invited),
  sample: capital(streamNames.sample),
}

/** What was asked about: the plan sets targets for each by itself. */
export const subjects = { procedures: 'Thủ tục hành chính', 'health-education': 'Y tế, giáo dục' } as const

/** Sentences that recur. */
export const words = {
  house: `SIPAS ${name.vi}`,
  demo: 'Dữ liệu minh họa, không phải kết quả thật',
  loading: 'Đang tải…',
  again: 'Thử lại',
  unreachable: 'Không kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại; những gì đã lưu vẫn còn nguyên.',
} as const
