import type { Sentences } from '../../../surveys/grammar/text.ts'

/** What the public page of a draw says. */
export const drawnWords = {
  title: { vi: 'Bốc thăm hộ điều tra', en: 'The draw of households' },
  lead: {
    vi: 'Phường hỏi ý kiến một số hộ. Hộ nào được hỏi là do bốc thăm. Danh sách hộ được niêm phong trước, rồi mới có số để bốc thăm (số gốc), ví dụ số trúng xổ số. Vì vậy không ai chọn được hộ nào.',
    en: 'The ward asks some households, drawn by lot. The list is sealed first; only then is the number known by which they are drawn (the seed). So nobody can choose.',
  },
  results: { vi: 'Kết quả', en: 'Results' },
  answered: { vi: 'theo {n} hộ trả lời', en: 'from {n} households that answered' },
  rates: { vi: 'Tỷ lệ trả lời: RR1 {rr1}, RR3 {rr3}.', en: 'Response rates: RR1 {rr1}, RR3 {rr3}.' },
  counts: { vi: 'Số hộ theo tổ (CSV)', en: 'Households by group (CSV)' },
  seal: { vi: 'Mã niêm phong của danh sách', en: 'Seal of the list (SHA-256)' },
  notSealed: { vi: 'Danh sách hộ chưa được niêm phong.', en: 'The list has not been sealed yet.' },
  source: { vi: 'Nguồn của số gốc', en: 'Where the seed comes from' },
  on: { vi: 'Ngày có số gốc: {day}', en: 'The seed is known on {day}' },
  notDrawn: { vi: 'Chưa bốc thăm.', en: 'Nothing has been drawn yet.' },
  round: { vi: 'Lần bốc thăm {round}, ngày {day}', en: 'Draw {round}, {day}' },
  seed: { vi: 'Số gốc', en: 'Seed' },
  reason: { vi: 'Lý do bốc lại', en: 'Why it was drawn again' },
  list: { vi: 'Danh sách (CSV)', en: 'The list (CSV)' },
  recompute: { vi: 'Ai cũng tính lại được', en: 'Anybody can compute it again' },
  command: {
    vi: 'Với mã của một hộ, lệnh dưới đây cho số xếp hạng của hộ đó. Trong mỗi tổ, các hộ xếp theo số này từ nhỏ đến lớn và lấy từ trên xuống.',
    en: 'With the code of a household this gives the number it is ordered by. Within each group households are taken from the smallest on.',
  },
  privacy: {
    vi: 'Danh sách chỉ có mã hộ, không có họ tên và địa chỉ.',
    en: 'The list holds codes of households, no names and no addresses.',
  },
} as const satisfies Sentences
