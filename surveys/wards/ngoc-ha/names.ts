import type { Ward } from '../ward.ts'

export const name: Ward['name'] = { vi: 'Ngọc Hà', en: 'Ngọc Hà' }

export const committee: Ward['committee'] = { vi: 'UBND phường Ngọc Hà', en: 'Ngọc Hà Ward People’s Committee' }

/** The place where people are served, by its name in the catalogue: a test holds the two together. */
export const servicePoint: Ward['servicePoint'] = {
  vi: 'Điểm phục vụ hành chính công phường Ngọc Hà',
  en: 'Ngọc Hà Ward Public Administrative Service Point',
}
