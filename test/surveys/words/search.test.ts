import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foundIn, wantedIn } from '../../../surveys/grammar/words/search.ts'
import { tonePlaced } from '../../../surveys/grammar/words/tone-placed.ts'
import { keptWords } from '../../../surveys/grammar/words/words-in.ts'

const found = (typed: string, text: string) =>
  foundIn(text, wantedIn(typed)).map(({ from, to }) => text.slice(from, to))

describe('a tone mark stands in one place, wherever it was typed', () => {
  test.each([
    ...[
      ['hoà', 'hòa'],
      ['hoá', 'hóa'],
      ['khoẻ', 'khỏe'],
      ['thuý', 'thúy'],
      ['thuỷ', 'thủy'],
      ['uỷ', 'ủy'],
    ],
    ...[
      ['hòan', 'hoàn'],
      ['tóan', 'toán'],
      ['qúy', 'quý'],
      ['qủa', 'quả'],
      ['gìa', 'già'],
      ['ngòai', 'ngoài'],
    ],
    ...[
      ['muà', 'mùa'],
      ['cuả', 'của'],
      ['miá', 'mía'],
      ['tiêń', 'tiến'],
      ['thúê', 'thuế'],
      ['ngừơi', 'người'],
    ],
    ...[
      ['gì', 'gì'],
      ['giếng', 'giếng'],
      ['huỳnh', 'huỳnh'],
      ['khuỷu', 'khuỷu'],
      ['résumé', 'résumé'],
      ['đạo', 'đạo'],
    ],
  ])('%s → %s', (typed, kept) => {
    expect(tonePlaced(typed)).toBe(kept.normalize('NFC'))
    expect(tonePlaced(typed.normalize('NFD'))).toBe(kept.normalize('NFC'))
  })

  test('on whichever vowel of a syllable it was typed, and once placed it stays', () => {
    const nuclei = ['oa', 'oe', 'uy', 'ai', 'ua', 'ưa', 'ia', 'oai', 'uyê', 'ươ', 'iê', 'a', 'ê', 'uyu', 'ươi']
    fc.assert(
      fc.property(
        fc.constantFrom('', 'b', 'th', 'ngh', 'qu', 'gi', 'đ'),
        fc.constantFrom(...nuclei),
        fc.constantFrom('', 'n', 'ng', 't', 'ch'),
        fc.constantFrom(...'\u0300\u0301\u0303\u0309\u0323'),
        (onset, nucleus, coda, tone) => {
          const typed = [...nucleus].map((_, i) =>
            tonePlaced(`${onset}${nucleus.slice(0, i + 1)}${tone}${nucleus.slice(i + 1)}${coda}`.normalize('NFC')),
          )
          expect(new Set(typed).size).toBe(1)
          expect(tonePlaced(typed[0] ?? '')).toBe(typed[0])
        },
      ),
    )
  })
})

describe('what is typed is found', () => {
  test.each([
    ['only signs', '?!…', 'Sao chờ lâu thế?!'],
    ['a part of a word', 'chờ', 'Chờn vờn'],
    ['other marks than were typed', 'chợ', 'Chờ lâu'],
    ['one of two words only', 'chờ nhanh', 'Chờ lâu'],
    ['a sign that stands for anything elsewhere', '%', 'Chờ lâu'],
    ['another one', 'l_u', 'Chờ lâu'],
    ['what is hidden', '0912', 'Gọi ▇ [số điện thoại]'],
    ['a star alone', '*', 'Chờ lâu'],
  ])('not: %s', (_, typed, text) => expect(found(typed, text)).toEqual([]))

  test.each([
    ['without marks, whatever the marks', 'cho lau', 'Chờ lâu, chợ đông', ['Chờ', 'lâu', 'chợ']],
    ['with marks, placed otherwise', 'thuý hoà', 'Chị Thúy hòa nhã', ['Thúy', 'hòa']],
    ['in another form of Unicode', 'chờ'.normalize('NFD'), 'CHỜ LÂU', ['CHỜ']],
    ['the beginning, with a star', 'huong*', 'Hướng dẫn tận tình', ['Hướng']],
    ['đ as d', 'dat dai', 'Đất đai', ['Đất', 'đai']],
    ['a sign as itself', '100%', 'Đúng 100% giấy tờ, 100 tờ', ['100%']],
    ['an underscore as itself', 'a_b', 'tệp a_b.pdf', ['a_b']],
  ])('%s', (_, typed, text, expected) => expect(found(typed, text)).toEqual(expected))

  test('a comment is listed exactly where something in it is highlighted', () => {
    const piece = fc.constantFrom(
      'hoà',
      'hòa',
      'hoa',
      'chờ',
      'cho',
      '%',
      '_',
      '100%',
      'ho*',
      'đ*',
      ' ',
      ', ',
      'Đợi',
      '\u0301',
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join(' ')),
        fc.array(piece, { maxLength: 3 }),
        (text, typed) => {
          const wanted = wantedIn(typed.join(' '))
          const kept = keptWords(text)
          const isListed = wanted.every(({ words, by, isPrefix }) =>
            kept[by].includes(` ${words.join(' ')}${isPrefix ? '' : ' '}`),
          )
          expect(foundIn(text, wanted).length > 0).toBe(isListed && wanted.length > 0)
        },
      ),
    )
  })
})
