import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { areaGroups } from '../../surveys/grammar/context.ts'
import { slug } from '../../surveys/grammar/slug.ts'

type Row = Readonly<Record<string, string>>
const raw = (file: string) =>
  readFileSync(new URL(`../../surveys/wards/ngoc-ha/catalogue/${file}.csv`, import.meta.url), 'utf8')
function rows(file: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(raw(file), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}
const units = rows('units')
const areas = rows('areas')
const procedures = rows('procedures')
const all = (list: readonly Row[], column: string) => list.map((row) => row[column] ?? '')

test('a clerk who looks up copies, births or a new birth certificate finds them', () => {
  const area = (code: string) => procedures.find((procedure) => procedure.code === code)?.area
  expect(area('2.000815')).toBe('chung-thuc')
  expect(area('1.001193')).toBe('ho-tich')
  expect(area('1.004884')).toBe('ho-tich')
})

test('no procedure is left without an area, and no area or procedure without a unit in charge', () => {
  expect(all(areas, 'id')).toEqual(expect.arrayContaining([...new Set(all(procedures, 'area'))]))
  expect(all(units, 'id')).toEqual(
    expect.arrayContaining([...new Set([...all(areas, 'unit'), ...all(procedures, 'unit')])]),
  )
})

test('a code, an area and a unit each stand for one thing', () => {
  for (const names of [
    all(procedures, 'code'),
    all(areas, 'id'),
    all(areas, 'name'),
    all(units, 'id'),
    all(units, 'name'),
  ])
    expect(new Set(names).size).toBe(names.length)
  for (const code of all(procedures, 'code')) expect(code).toMatch(/^\d\.\d{6}$/)
})

test('whoever knows an official name knows the id', () => {
  for (const { id, name } of areas) expect(id).toBe(slug(name ?? ''))
  for (const id of all(units, 'id')) expect(id).toBe(slug(id))
  expect(all(areas, 'id')).toEqual(
    expect.arrayContaining(['ho-tich', 'chung-thuc', 'dat-dai', 'y-te', 'giao-duc-cong-lap']),
  )
})

test('the plan’s units are all here', () => {
  expect(all(units, 'name')).toEqual(
    expect.arrayContaining([
      'Văn phòng HĐND và UBND',
      'Phòng Văn hóa - Xã hội',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      'Trung tâm Văn hóa, Thông tin và Thể thao',
      'Trạm Y tế',
      'Công an phường',
    ]),
  )
  const kinds = ['office', 'division', 'centre', 'health-station', 'school', 'police', 'one-stop']
  for (const kind of all(units, 'kind')) expect(kinds).toContain(kind)
})

test('patients and pupils have an area each, and only they are of health and education', () => {
  const inGroup = (group: string) =>
    all(
      areas.filter((area) => area.group === group),
      'id',
    )
  expect(inGroup('health')).toEqual(['y-te'])
  expect(inGroup('education')).toEqual(['giao-duc-cong-lap'])
  expect(inGroup('land')).toContain('dat-dai')
  expect(inGroup('construction')).toContain('hoat-dong-xay-dung')
  for (const group of all(areas, 'group')) expect(['', ...areaGroups]).toContain(group)
})

test('294 procedures are in force, 22 doubtful, 6 retired', () => {
  const count = (status: string) => procedures.filter((procedure) => procedure.status === status).length
  expect([count('active'), count('doubtful'), count('retired'), procedures.length]).toEqual([294, 22, 6, 322])
  for (const flag of all(procedures, 'urban_unlikely')) expect(flag).toMatch(/^[01]$/)
})

test.each(['units', 'areas', 'procedures'])(
  '%s.csv is plain: no BOM, no CR, composed letters, no stray spaces',
  (file) => {
    expect(raw(file)).not.toMatch(/\uFEFF|\r/)
    expect(raw(file)).toBe(raw(file).normalize('NFC'))
    for (const row of rows(file))
      for (const cell of Object.values(row)) expect(cell).toBe(cell.trim().replace(/\s+/g, ' '))
  },
)

test('every unit and area has a name a foreigner can read', () => {
  for (const name of [...all(units, 'name_en'), ...all(areas, 'name_en')]) expect(name).not.toBe('')
})

test('an id needs no diacritics, whichever way the name was typed', () => {
  expect(slug('Đất đai')).toBe('dat-dai')
  expect(slug('Hộ tịch'.normalize('NFD'))).toBe('ho-tich')
  expect(slug('  Giáo dục nghề nghiệp (G07-LĐ06) ')).toBe('giao-duc-nghe-nghiep-g07-ld06')
  expect(slug('…')).toBe('')
})
