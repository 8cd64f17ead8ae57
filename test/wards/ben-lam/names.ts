import type { Ward } from '../../../surveys/wards/ward.ts'

export const name: Ward['name'] = { vi: 'Bến Lam', en: 'Bến Lam' }

export const committee: Ward['committee'] = { vi: 'UBND phường Bến Lam', en: 'Bến Lam Ward People’s Committee' }

export const servicePoint: Ward['servicePoint'] = {
  vi: 'Điểm phục vụ hành chính công phường Bến Lam',
  en: 'Bến Lam Ward Public Administrative Service Point',
}
