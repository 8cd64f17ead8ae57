import { expect, test } from 'vitest'
import { servicePoint } from '#ward'
import { starterCatalogue } from '../../server/doors/starter-catalogue.ts'

test('the place people are sent to for help is called as the catalogue calls it', () => {
  const { units } = starterCatalogue().catalogue
  const unit = units.find(({ id }) => id === 'mot-cua')
  expect({ vi: unit?.name, en: unit?.nameEn }).toEqual(servicePoint)
  expect(servicePoint.vi).toBe('Điểm phục vụ hành chính công phường Ngọc Hà')
})
