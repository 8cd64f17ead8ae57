import type { Household } from '../../../../surveys/campaign/household.ts'
import type { Random } from '../random.ts'

const streets = ['Đội Cấn', 'Kim Mã', 'Hoàng Hoa Thám', 'Văn Cao', 'Vĩnh Phúc', 'Liễu Giai', 'Linh Lang', 'Cống Vị']
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi']
const given = ['Văn An', 'Thị Bình', 'Minh Châu', 'Thu Dung', 'Quốc Đạt', 'Ngọc Hân', 'Văn Khánh', 'Thị Lý']

/** Households on the list, and how many of each group are drawn: 400 in all. */
export const demoFrame = { groups: 8, each: 200, main: 50, reserve: 10 } as const

/** An invented list of households. */
export function demoHouseholds(random: Random): Household[] {
  const { groups, each } = demoFrame
  return Array.from({ length: groups * each }, (_, i) => {
    const group = 1 + Math.floor(i / each)
    const house = 1 + (i % each)
    const name = `${random.pick(families)} ${random.pick(given)}`
    const address = `Số ${house}, phố ${streets[group - 1] ?? ''}`
    const code = `${String(group).padStart(2, '0')}-${String(house).padStart(3, '0')}`
    return { code, stratum: `Tổ ${group}`, adults: null, name, address, phone: '' }
  })
}

/** What a household is like: whether somebody is easily met there, how content they are, how many adults live there. */
export type Nature = { readonly isEasy: boolean; readonly isContent: boolean; readonly adults: number }

/** Most are easily met, and those are a little more content than the others (specification §3.2a). */
export function natureOf(random: Random): Nature {
  const isEasy = random.chance(0.6)
  return { isEasy, isContent: random.chance(isEasy ? 0.915 : 0.83), adults: 1 + Math.floor(random.between(0, 4)) }
}
