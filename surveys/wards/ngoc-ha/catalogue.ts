import type { Ward } from '../ward.ts'
import areas from './catalogue/areas.csv?raw'
import procedures from './catalogue/procedures.csv?raw'
import units from './catalogue/units.csv?raw'

export const catalogue: Ward['catalogue'] = { units, areas, procedures }
