import { expect, test } from 'vitest'
import { starterCatalogue } from '../../server/doors/starter-catalogue.ts'
import { servicePoint } from '../../surveys/ward/service-point.ts'

test('the place people are sent to for help is called as the catalogue calls it', () => {
  const { units } = starterCatalogue().catalogue
  const unit = units.find(({ id }) => id === 'mot-cua')
  expect({ vi: unit?.name, en: unit?.nameEn }).toEqual(servicePoint)
  expect(servicePoint.vi).toBe('Điểm phục vụ hành chính công phường Ngọc Hà')
})
