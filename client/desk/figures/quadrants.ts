import type { Quadrant } from '../../../server/reports/drivers/driver-map.ts'

/** The four parts of the map by name, and what each asks for. */
export const quadrantNames: { readonly [Q in Quadrant]: string } = {
  fix_first: 'Làm trước',
  keep: 'Giữ vững',
  fix_later: 'Làm sau',
  steady: 'Duy trì',
}

export const quadrantMeanings: { readonly [Q in Quadrant]: string } = {
  fix_first: 'quan trọng, thấp hơn mức chung của kế hoạch',
  keep: 'quan trọng, từ mức chung của kế hoạch trở lên',
  fix_later: 'ít quan trọng hơn, thấp hơn mức chung của kế hoạch',
  steady: 'ít quan trọng hơn, từ mức chung của kế hoạch trở lên',
}
