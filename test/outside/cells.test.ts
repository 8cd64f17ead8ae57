import { describe, expect, test } from 'vitest'
import { readClock, readDay, readPasted, readPoints, readShare } from '../../surveys/grammar/outside-cells.ts'

describe('a percentage is read as people write it', () => {
  test.each([
    ['99,98%', 0.9998],
    ['99.98 %', 0.9998],
    [' 100 ', 1],
    ['0,5%', 0.005],
    ['0%', 0],
  ])('%s', (typed, share) => expect(readShare(typed)).toBeCloseTo(share, 10))

  test.each(['', '101%', '-3%', '0,98', '1', '9,9,9', 'gần hết', '99%%', '1e2', '١٢'])('not “%s”', (typed) =>
    expect(readShare(typed)).toBeUndefined(),
  )
})

test('what satisfaction brought is at most 18', () => {
  expect(['17,94', '18/18', '0', '18,01', '-1', ''].map(readPoints)).toEqual([
    17.94,
    18,
    0,
    undefined,
    undefined,
    undefined,
  ])
})

test('days and times are read in the ways of people and of machines, and no day that there is not', () => {
  expect(['6/11/2026', '06-11-2026', '2026-11-06', '31/02/2026', '11/2026', ''].map(readDay)).toEqual([
    ...['2026-11-06', '2026-11-06', '2026-11-06'],
    ...[undefined, undefined, undefined],
  ])
  expect(['09:00', '9h', '9g05', '09:00:13', '25:00', '09:60', 'sáng'].map(readClock)).toEqual([
    ...['09:00', '09:00', '09:05', '09:00'],
    ...[undefined, undefined, undefined],
  ])
})

describe('a line copied from a table', () => {
  test('with tabs fills every field, day and time in one cell or in two', () => {
    const cells = ['99,98 %', '99 %', '93,93 %', '17,94', 'dichvucong.gov.vn']
    for (const moment of ['06/11/2026 09:00', '09:00 06/11/2026', '06/11/2026\t9h00'])
      expect(readPasted('snapshot', [moment, ...cells].join('\t'))).toEqual({
        fields: {
          ...{ takenOn: '2026-11-06', takenAt: '09:00', source: 'dichvucong.gov.vn' },
          ...{ onTime: '99,98 %', handled: '99 %', procedures: '93,93 %', points: '17,94' },
        },
        wrong: [],
      })
  })

  test('that is cut off or bad fills what can be read, and names every other field', () => {
    const { fields, wrong } = readPasted('snapshot', '32/11/2026 09:00;99;;93,93%;20;')
    expect(fields).toEqual({ takenAt: '09:00', onTime: '99', procedures: '93,93%' })
    expect(wrong).toEqual(['takenOn', 'handled', 'points', 'source'])
    expect(readPasted('snapshot', '').wrong).toHaveLength(7)
  })

  test('of a published index as well', () => {
    expect(readPasted('sipas', '2025; 87,12%; 120/BC-UBND; 30/05/2026; hanoi.gov.vn')).toEqual({
      fields: {
        ...{ year: '2025', value: '87,12%', document: '120/BC-UBND' },
        ...{ issuedOn: '2026-05-30', source: 'hanoi.gov.vn' },
      },
      wrong: [],
    })
    expect(readPasted('sipas', 'năm 2025;87').wrong).toEqual(['year', 'document', 'issuedOn', 'source'])
  })

  test('a share of one percent or less keeps its sign, so that the form can read it again', () => {
    const { fields } = readPasted('sipas', '2025;0,5%;x;1/1/2026;x')
    expect(readShare(fields.value ?? '')).toBe(0.005)
  })
})
