import type { Target } from '../../../surveys/targets/target.ts'
import type { Ward } from '../../../surveys/wards/ward.ts'
import areas from './areas.csv?raw'
import procedures from './procedures.csv?raw'
import units from './units.csv?raw'

export { committee, name, servicePoint } from './names.ts'

/** Closed on Wednesdays, open on Sunday mornings: no hours of another ward. */
export const openingHours: Ward['openingHours'] = [
  [[450, 690]],
  [[450, 990]],
  [[450, 990]],
  [],
  [[450, 990]],
  [[450, 990]],
  [],
]

export const openingHoursTold: Ward['openingHoursTold'] = true

/** A plan of one sentence, with a number and a value no other ward has. */
const target: Target = {
  id: 'counter-2026',
  version: 1,
  title: { vi: 'Hài lòng tại quầy', en: 'Satisfied at the counter' },
  scope: { questionnaires: ['one-stop'] },
  value: 0.835,
  from: '2026-01-01',
  to: '2029-12-31',
  stream: 'volunteer',
  method: 'overall-share.1',
  source: {
    document: 'Kế hoạch số 17/KH-UBND ngày 02/3/2026 của UBND phường Bến Lam',
    place: 'Mục II',
    sentence: 'Mức độ hài lòng tại quầy đạt từ 83,5% trở lên.',
  },
}
export const targets: Ward['targets'] = [target]

export const catalogue: Ward['catalogue'] = { units, areas, procedures }

export const holidays: Ward['holidays'] =
  'day,kind,name,how_known\n2026-10-12,off,Hội làng Bến Lam,thông báo của phường\n'

export const themes: Ward['themes'] = [{ id: 'do', name: 'Bến đò', any: ['đò', 'bến'], none: [] }]

export const officialWays: Ward['officialWays'] = [
  { name: { vi: 'Cổng của tỉnh', en: 'The province’s portal' }, address: 'https://tinh.example.vn' },
]
export const complaints: Ward['complaints'] = {
  vi: 'nộp đơn tại UBND phường Bến Lâm',
  en: 'hand it in at the Bến Lâm Ward People’s Committee',
}

export const replyLimits: Ward['replyLimits'] = {
  take: { days: 2, source: 'Quy chế của phường Bến Lam' },
  answer: { days: 10, source: 'Quy chế của phường Bến Lam' },
  again: { days: 3, source: 'Quy chế của phường Bến Lam' },
}
export const replyTemplates: Ward['replyTemplates'] = [
  { done: 'mended', title: 'Đã sửa', words: 'Bến đò đã sửa [việc].' },
]

export const letterhead: Ward['letterhead'] = {
  organ: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BẾN LAM'],
  place: 'Bến Lam',
  signer: { for: 'TM. ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH' },
  recipients: ['Lưu: VT.'],
}
export const duties: Ward['duties'] = [
  { id: 'year', title: 'Báo cáo năm', due: '01-20', yearsLater: 1, period: '', source: 'Quy chế của phường Bến Lam' },
]

export const openData: Ward['openData'] = {
  licence: {
    name: { vi: 'Giấy phép của Bến Lam', en: 'Licence of Bến Lam' },
    address: 'https://ben-lam.example.vn/gp',
  },
  isConfirmed: true,
}
