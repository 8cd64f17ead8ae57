import type { Text } from './text.ts'

/** What somebody may ask about his personal data. */
export const dataRequestKinds = {
  view: { vi: 'Xem dữ liệu', en: 'To see the data' },
  correct: { vi: 'Sửa dữ liệu', en: 'To have it corrected' },
  withdraw: { vi: 'Rút sự đồng ý', en: 'To withdraw consent' },
  delete: { vi: 'Xóa dữ liệu', en: 'To have it deleted' },
  other: { vi: 'Yêu cầu khác', en: 'Something else' },
} as const satisfies { readonly [kind: string]: Text }

export type DataRequestKind = keyof typeof dataRequestKinds

/** How a request came. */
export const dataRequestWays = {
  'in-person': { vi: 'Trực tiếp tại phường', en: 'In person' },
  post: { vi: 'Qua bưu điện', en: 'By post' },
  phone: { vi: 'Qua điện thoại', en: 'By telephone' },
  email: { vi: 'Qua thư điện tử', en: 'By e-mail' },
  portal: { vi: 'Qua cổng dịch vụ công, iHanoi', en: 'By a public portal' },
} as const satisfies { readonly [way: string]: Text }

/** What became of a request. */
export const dataRequestOutcomes = {
  done: { vi: 'Đã thực hiện', en: 'Done' },
  partly: { vi: 'Thực hiện một phần', en: 'Done in part' },
  'not-held': { vi: 'Phường không giữ dữ liệu của người yêu cầu', en: 'The ward holds no data of the person' },
  'not-findable': {
    vi: 'Không tìm được phiếu vì phiếu không ghi người gửi',
    en: 'The answer cannot be found, since it names nobody',
  },
  refused: { vi: 'Từ chối, có nêu căn cứ', en: 'Refused, with the reason' },
  'passed-on': { vi: 'Chuyển cơ quan có thẩm quyền', en: 'Passed on to whom it concerns' },
  mistaken: { vi: 'Ghi nhầm, không có yêu cầu này', en: 'Written down by mistake' },
} as const satisfies { readonly [outcome: string]: Text }
