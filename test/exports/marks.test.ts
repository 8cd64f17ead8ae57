import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excelText } from '../../server/exports/excel-text.ts'
import { withMarks, withoutMarks } from '../../server/imports/formula-marks.ts'
import { wordsOf } from '../../server/imports/workbook/excel-text.ts'
import { plainText } from '../../surveys/grammar/plain-text.ts'

const awkward = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ',', ';', '|', ' ', '\t', '\n', 'a', '"') })

test('whatever a citizen writes comes back from a CSV, and no part of it begins a formula', () => {
  fc.assert(
    fc.property(awkward, (words) => {
      expect(withoutMarks(withMarks(words), true)).toBe(words)
      for (const part of withMarks(words).split(/[,;|\t\n]/)) expect(part).not.toMatch(/^ *[=+\-@]/)
    }),
    { numRuns: 3000 },
  )
})

test('whatever a citizen writes comes back from a workbook', () => {
  const unit = fc.oneof(
    fc.constantFrom('_x0041_', '_x005F_', '_', 'x', '0041_', '\uFFFD', '\uFDD0', '\u{1FFFE}'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.string({ unit }), (sent) => {
      const words = plainText(sent).trim()
      expect(wordsOf(excelText(words))).toBe(words)
    }),
    { numRuns: 3000 },
  )
})
