import { expect, test } from 'vitest'
import { changed, emptyDraft, filled } from '../../client/desk/touchpoint-draft.ts'

const area = (id: string, unit: string, group: 'health' | '') => ({
  id,
  name: id,
  nameEn: id,
  unit,
  group,
  retiredAt: null,
})
const catalogue = {
  areas: [area('ho-tich', 'van-phong', ''), area('y-te', 'tram-y-te', 'health')],
  procedures: [
    {
      code: '1.001193',
      name: 'Khai sinh',
      area: 'ho-tich',
      unit: 'mot-cua',
      timeLimit: '',
      doubtful: false,
      retiredAt: null,
    },
  ],
}

test('the unit follows from the area, and from the procedure before it', () => {
  const chosen = changed(emptyDraft, { area: 'ho-tich' })
  expect(filled(chosen, catalogue).unit).toBe('van-phong')
  expect(filled(changed(chosen, { procedure: '1.001193' }), catalogue).unit).toBe('mot-cua')
})

test('the questionnaire follows from the kind of area and the channel', () => {
  const questionnaire = (what: Partial<typeof emptyDraft>) =>
    filled({ ...emptyDraft, ...what }, catalogue).questionnaire
  expect(questionnaire({ area: 'ho-tich' })).toBe('one-stop')
  expect(questionnaire({ area: 'ho-tich', channel: 'online' })).toBe('online')
  expect(questionnaire({ area: 'y-te', channel: 'online' })).toBe('health-station')
})

test('a unit chosen by hand stays until the area changes', () => {
  const chosen = changed(changed(emptyDraft, { area: 'ho-tich' }), { unit: 'cong-an' })
  expect(filled(changed(chosen, { counter: 'Quầy số 2' }), catalogue).unit).toBe('cong-an')
  expect(filled(changed(chosen, { area: 'y-te' }), catalogue).unit).toBe('tram-y-te')
})

test('a procedure does not outlive its area', () => {
  const chosen = changed(changed(emptyDraft, { area: 'ho-tich' }), { procedure: '1.001193' })
  expect(changed(chosen, { area: 'y-te' }).procedure).toBe('')
})
