import type { Quadrant } from '../../../server/reports/driver-map.ts'

/** The four parts of the map by name, and what each asks for. */
export const quadrantNames: { readonly [Q in Quadrant]: string } = {
  fix_first: 'Làm trước',
  keep: 'Giữ vững',
  fix_later: 'Làm sau',
  steady: 'Duy trì',
}

export const quadrantMeanings: { readonly [Q in Quadrant]: string } = {
  fix_first: 'quan trọng, còn dưới chỉ tiêu',
  keep: 'quan trọng, đã tới chỉ tiêu',
  fix_later: 'ít quan trọng hơn, còn dưới chỉ tiêu',
  steady: 'ít quan trọng hơn, đã tới chỉ tiêu',
}
