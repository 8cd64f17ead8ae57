import type { CaseState, Done, Rating } from '../grammar/case.ts'

/** Where a case stands, as officials say it. */
export const caseStateNames: { readonly [S in CaseState]: string } = {
  open: 'Chờ nhận',
  taken: 'Đang xử lý',
  answered: 'Đã trả lời, chờ đánh giá',
  messaged: 'Người dân nhắn thêm',
  closed: 'Đã khép',
}

/** What a reply says was done. */
export const doneNames: { readonly [D in Done]: { readonly vi: string; readonly en: string } } = {
  explained: { vi: 'Đã giải thích', en: 'Explained' },
  mended: { vi: 'Đã khắc phục', en: 'Put right' },
  changed: { vi: 'Đã đổi cách làm', en: 'The way of working was changed' },
  apologised: { vi: 'Xin lỗi', en: 'Apology' },
  'passed-on': { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Passed on to the authority in charge' },
  'not-possible': { vi: 'Chưa thực hiện được', en: 'Not possible at present' },
}

/** What the author says of a reply. */
export const ratingNames: { readonly [R in Rating]: { readonly vi: string; readonly en: string } } = {
  solved: { vi: 'Đã được giải quyết', en: 'Solved' },
  partly: { vi: 'Được giải quyết một phần', en: 'Partly solved' },
  unsolved: { vi: 'Chưa được giải quyết', en: 'Not solved' },
}
