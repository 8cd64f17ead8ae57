import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { held, type RoomName, roomOf, rooms } from './wording/rooms.ts'
import { brokenBy, type RuleName, rules } from './wording/rules.ts'
import { hole, saidIn } from './wording/said.ts'
import { sentencesOf, syllablesOf } from './wording/sentences.ts'
import { unsaid } from './wording/words.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['surveys', 'server', 'db', 'client'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => join(folder, name)),
)
const all = files.flatMap((file) => saidIn(file, readFileSync(join(root, file), 'utf8')))

const roomNamed = (name: RoomName) => rooms.find((room) => room.name === name) ?? rooms[0]
const faultsOf = (text: string, room: RoomName) => brokenBy(text, roomNamed(room)).map(({ rule }) => rule)

test('every Vietnamese sentence has a reader whom we know', () => {
  expect(all.length).toBeGreaterThan(1500)
  expect(all.filter(({ file }) => !roomOf(file)).map(({ file, text }) => `${file}: ${text}`)).toEqual([])
})

test.each(held)('%s: speaks by the rules', (name) => {
  const here = all.filter(({ file }) => roomOf(file)?.name === name)
  expect(here.length).toBeGreaterThan(0)
  const broken = here.flatMap(({ file, line, text }) =>
    brokenBy(text, roomNamed(name)).map(({ rule, by }) => `${file}:${line} ${rule}: ${by}`),
  )
  expect(broken).toEqual([])
})

test('the README: speaks by the rules in its Vietnamese paragraph', () => {
  const paragraph = /^\*\*Tiếng Việt\.\*\*[\s\S]*?\n\n/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[0] ?? ''
  expect(paragraph).toContain('phường Ngọc Hà')
  expect(brokenBy(paragraph.replaceAll('\n', ' '), roomNamed('settings'))).toEqual([])
})

describe('each rule can fail', () => {
  const bad: readonly (readonly [RuleName, string, RoomName])[] = [
    ['percent sign without a space', 'Tỷ lệ hài lòng 89 %', 'desk'],
    ['percent sign without a space', 'Tỷ lệ hài lòng 89\u00a0%', 'pages'],
    ['percent sign without a space', `Tỷ lệ hài lòng ${hole} %`, 'reports'],
    ['composed letters', 'Lĩnh vực'.normalize('NFD'), 'desk'],
    ['tone on hóa, hủy as on quý', 'Số hoá hồ sơ', 'files'],
    ['tone on hóa, hủy as on quý', 'Huỷ yêu cầu', 'desk'],
    ['tone on hóa, hủy as on quý', 'Uỷ ban', 'pages'],
    ['quotation marks “ ”', 'Trang "Phiếu mời"', 'desk'],
    ['quotation marks “ ”', 'Trang “Phiếu mời', 'commands'],
    ['no capital after a colon or semicolon', 'Chỉ số SIPAS: Kết quả là 90%', 'reports'],
    ['no capital after a colon or semicolon', 'Chưa gửi được; Xin gửi lại', 'tablet'],
    ['quý, tháng, kỳ, phường small', 'Số liệu của Quý III/2026', 'desk'],
    ['quý, tháng, kỳ, phường small', 'Lãnh đạo của Phường', 'pages'],
    ['one word for one thing', 'Kỳ 2026-Q3 chưa kết thúc', 'problems'],
    ['one word for one thing', 'Số đo của kỳ này', 'reports'],
    ['one word for one thing', 'Số liệu chưa gia quyền', 'openapi'],
    ['one word for one thing', 'Tăng 2 điểm so với kỳ trước', 'reports'],
    ['one word for one thing', 'Mã ghép không đúng', 'problems'],
    ['one word for one thing', 'Xin phiếu mời tại quầy', 'openapi'],
    ['one word for one thing', 'Chưa phân biệt được với kỳ trước', 'reports'],
    ['short sentences', `Xin Ông/Bà ${'chờ '.repeat(23)}.`, 'pages'],
    ['short sentences', `Chạy lại ${'và chờ '.repeat(20)}.`, 'commands'],
    ['no chain of semicolons', 'Đã ghi nhận; không cần gửi lại; xin cảm ơn', 'pages'],
    ['no capitals for emphasis', 'Câu trả lời CHƯA được ghi nhận', 'problems'],
    ['the bare verb to an administrator', 'Ổ đĩa đã đầy: xin giải phóng chỗ trống', 'commands'],
    ['the bare verb to an administrator', 'Hãy chạy lại lệnh', 'settings'],
  ]
  test.each(bad)('%s: “%s”', (rule, text, room) => {
    expect(faultsOf(text, room)).toContain(rule)
  })
  test('and none is left without such a sentence', () => {
    expect(Object.keys(rules).filter((rule) => !bad.some(([broken]) => broken === rule))).toEqual([])
  })
})

describe('one word for one thing: never', () => {
  const never = [
    ...['Trung tâm Phục vụ hành chính công', 'tại một cửa', 'mẫu phiếu', 'các đánh giá', 'tờ phiếu', 'số đo', 'con số'],
    ...['gia quyền', 'hồ sơ nào nặng hơn', 'ai trả lời', 'mẫu điều tra', 'theo người tự nguyện', 'quyết định chỉ tiêu'],
    ...['2026-Q3', '2026-H1', 'kỳ đang chạy', 'giao dịch', 'nhóm thủ tục', 'dịch vụ này', 'điểm này', 'mất điểm'],
    ...['điểm lật', 'mức đồng đều', 'độ phủ', 'mức nền', 'giới hạn kiểm soát', 'trung bình trượt', 'mã băm'],
    ...['dấu vân tay', 'mở lại điểm khảo sát', 'mã ghép', 'Thôi', 'người phụ trách', 'người vận hành máy chủ'],
    ...['quản trị viên', 'người quản trị', 'địa chỉ mạng', 'e-mail', 'xin cấp khóa', 'xin được phiếu', 'không đạt'],
    ...['một cách đáng tin', 'không phân biệt được', 'không phải nguyên nhân', 'kẻo', 'chút ít', 'bịa', 'trễ'],
  ]
  test.each(never)('“%s”', (word) => {
    expect(faultsOf(`Xin xem “${word}”.`, 'desk')).toEqual(['one word for one thing'])
  })
  test('and no word of the list is left without an example', () => {
    const examples = never.map((word) => brokenBy(word, roomNamed('desk'))[0]?.by.split(', say ')[1])
    expect(unsaid.filter(({ say }) => !examples.includes(say)).map(({ not }) => not)).toEqual([])
  })
})

describe('what is said rightly breaks no rule', () => {
  test.each<[string, RoomName]>([
    ['Câu trả lời của Ông/Bà chưa được ghi nhận vì có quá nhiều người gửi cùng lúc.', 'pages'],
    [`Kết quả ${hole}% (89,7–91,9), cao hơn chỉ tiêu 89% (tham khảo).`, 'reports'],
    ['Tăng 2,1 điểm phần trăm; điểm a khoản 2 Mục I Kế hoạch số 263/KH-UBND', 'desk'],
    ['Thời điểm mở lại trang: quý III/2026, dịch vụ công trực tuyến', 'desk'],
    ['Quý vị thúc đẩy, xóa, hủy, khỏe, hòa và quyết', 'desk'],
    ['Ví dụ: Phòng Văn hóa - Xã hội, Trạm Y tế', 'desk'],
    ['Số liệu bình quân gia quyền', 'desk'],
    ['Tờ phiếu mời, mã ghép nối, người quản trị hệ thống, một cửa điện tử, mở lại đúng liên kết', 'desk'],
    ['Số liệu chưa gia quyền, kỳ 2026-Q3; ví dụ "Quầy số 3", tệp TỆP', 'commands'],
    ['PHIẾU MỜI MỘT LẦN', 'pages'],
  ])('%s', (text, room) => {
    expect(faultsOf(text, room)).toEqual([])
  })
})

describe('found in a source', () => {
  const texts = (source: string) => saidIn('a.tsx', source).map(({ text }) => text)

  test('is each text once, with holes where the program puts values in, and no English', () => {
    expect(texts(`const a = { vi: \`Còn \${n} phiếu\`, en: \`\${n} left ở\` }`)).toEqual([`Còn ${hole} phiếu`])
    expect(texts("const a = 'Đã gửi ' + n + ' phiếu.' + ' Cảm ơn.'")).toEqual([`Đã gửi ${hole} phiếu. Cảm ơn.`])
    expect(texts(`const a = \`Có \${n > 0 ? 'một số' : 'không'} phiếu\``)).toEqual([
      `Có ${hole} phiếu`,
      'một số',
      'không',
    ])
    expect(texts("const a = b === 'plain' && /đ/.test(b)")).toEqual([])
  })
  test('is a sentence of the page with what stands inside it, and a block beside it by itself', () => {
    const page = '<p title="Gợi ý">Đạt <b>{share}&nbsp;%</b>\n  của kỳ{\' này\'}.<ul><li>Một mục ở đây</li></ul></p>'
    expect(texts(`const a = ${page}`)).toEqual([`Đạt ${hole}\u00a0% của kỳ này.\n`, 'Gợi ý', 'Một mục ở đây'])
  })
  test('stands in the line where it begins', () => {
    expect(saidIn('a.ts', "\n\nexport const a = 'Đã gửi'")).toEqual([{ file: 'a.ts', line: 3, text: 'Đã gửi' }])
  })
})

test('sentences are parted and counted as they are read aloud', () => {
  const text = 'Kết quả 1.234,5 (“Đạt.”) Xin Ông/Bà chờ {n} giây… Hết\nDòng khác'
  expect(sentencesOf(text)).toEqual(['Kết quả 1.234,5 (“Đạt.”)', 'Xin Ông/Bà chờ {n} giây…', 'Hết', 'Dòng khác'])
  expect(sentencesOf(text).map(syllablesOf)).toEqual([4, 6, 1, 2])
})
