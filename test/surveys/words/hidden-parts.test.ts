import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenParts, keptComment, shownText } from '../../../surveys/grammar/personal/hidden-parts.ts'
import { namesLookedFor } from '../../../surveys/grammar/personal/names.ts'

const staff = namesLookedFor(['Nguyễn Thị Thu Hiền', 'Đặng Quốc Bảo', 'Hoa'])
const shown = (words: string) => shownText(words, hiddenParts(words, staff))

describe('what tells who somebody is, is hidden', () => {
  test.each([
    ['Gọi tôi 0912345678 nhé', 'Gọi tôi ▇ [số điện thoại] nhé'],
    ['Gọi 0912.345.678', 'Gọi ▇ [số điện thoại]'],
    ['SĐT: +84 912 345 678', 'SĐT: ▇ [số điện thoại]'],
    ['(024) 3823 1234 không ai nghe', '▇ [số điện thoại] không ai nghe'],
    ['số 0 9 1 2 3 4 5 6 7 8', 'số ▇ [số điện thoại]'],
    ['CCCD 001085012345', 'CCCD ▇ [số giấy tờ]'],
    ['CMND 012 345 678 cấp cũ', 'CMND ▇ [số giấy tờ] cấp cũ'],
    ['Tài khoản 19034567890123', 'Tài khoản ▇ [dãy số]'],
    ['Gửi về lan.nguyen@gmail.com giúp', 'Gửi về ▇ [thư điện tử] giúp'],
    ['Gửi về lan (at) gmail.com', 'Gửi về ▇ [thư điện tử]'],
    ['Xe 29A-123.45 để chắn lối', 'Xe ▇ [biển số xe] để chắn lối'],
    ['xe 29-h1 234.56', 'xe ▇ [biển số xe]'],
    ['Hồ sơ H26.35-261005-0012 bị trả', 'Hồ sơ ▇ [mã hồ sơ] bị trả'],
    ['mã hồ sơ là HK-2291/2026 chậm', 'mã hồ sơ là ▇ [mã hồ sơ] chậm'],
    ['Nhà tôi ở số 12 ngõ 34 Đội Cấn', 'Nhà tôi ở ▇ [địa chỉ]'],
    ['số nhà 25B phố Ngọc Hà bị ngập', '▇ [địa chỉ] bị ngập'],
    ['ở 36/12 đường liễu giai', 'ở ▇ [địa chỉ]'],
    ['Anh Nguyễn Văn A tận tình', 'Anh ▇ [tên người] tận tình'],
    ['chị Lan ở quầy 3 rất tốt', 'chị ▇ [tên người] ở quầy 3 rất tốt'],
    ['chị lan ở quầy 3', 'chị ▇ [tên người] ở quầy 3'],
    ['gặp anh nguyễn văn hùng', 'gặp anh ▇ [tên người]'],
    ['Tôi là Trần Thị Bưởi', 'Tôi là ▇ [tên người]'],
    ['NGUYỄN VĂN A hách dịch', '▇ [tên người] hách dịch'],
    ['Bạn nguyen thi thu hien giúp tôi', 'Bạn ▇ [tên cán bộ] giúp tôi'],
    ['Quốc Bảo làm nhanh', '▇ [tên cán bộ] làm nhanh'],
  ])('%s', (words, expected) => expect(shown(words)).toBe(expected))
})

describe('what tells nobody is left', () => {
  test.each([
    'Chờ từ 8 giờ 30 ngày 22/11/2026 đến 10 giờ 15',
    'Ngày 22-11-2026 10 giờ chưa có ai',
    'Nộp 1.500.000.000 đồng tiền đất',
    'Thủ tục 1.001193 và 2.000815',
    'Kế hoạch 263/KH-UBND của phường',
    'Quầy số 3 Hộ tịch làm nhanh',
    'Anh Công an phường lịch sự',
    'Ông Chủ tịch phường nên xem lại',
    'Các em ở quầy rất lịch sự',
    'Anh chị nhiệt tình',
    'Bác bảo vệ chỉ đường tận tình',
    'Gọi 1022 không ai nghe',
    'Hoa trồng trước cửa rất đẹp',
    'Em rất hài lòng',
    'Cô thu tiền chưa trả biên lai',
  ])('%s', (words) => expect(shown(words)).toBe(words))
})

test('what a person undid is read, and stays so when the program looks again; what he agreed to stays hidden', () => {
  const words = 'Chị Lan ở 0912345678'
  const [name, phone] = hiddenParts(words)
  if (!name || !phone) throw new Error('two are hidden')
  const decided = [
    { ...name, state: 'undone' as const },
    { ...phone, state: 'agreed' as const },
  ]
  expect(shownText(words, hiddenParts(words, [], decided))).toBe('Chị Lan ở ▇ [số điện thoại]')
  expect(keptComment(words, [], decided).folded).toBe(' chi lan o ▇ ')
})

test('whatever is written, no number of nine digits or more is read or found, and nothing else is lost', () => {
  const written = fc.stringMatching(/^[a-zà-ỹ ,.\n]{0,20}$/)
  const number = fc.stringMatching(/^0[0-9]{8,11}$/)
  fc.assert(
    fc.property(written, number, written, (before, digits, behind) => {
      const words = `${before} ${digits} ${behind}`
      const kept = keptComment(words)
      expect(shownText(words, kept.hidden)).not.toContain(digits)
      expect(kept.folded + kept.marked).not.toContain(digits)
      expect(
        shownText(
          words,
          kept.hidden.map((one) => ({ ...one, state: 'undone' as const })),
        ),
      ).toBe(words)
    }),
  )
})
