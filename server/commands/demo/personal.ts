import type { Random } from './random.ts'

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi']
const middles = ['Văn', 'Thị', 'Minh', 'Thu', 'Quốc', 'Ngọc']
const given = ['Lan', 'Hùng', 'Hương', 'Dũng', 'Thảo', 'Tuấn', 'Hạnh', 'Sơn', 'Trang', 'Cường']

/** What some people add of their own or others’ accord, which nobody may read at the desk: all of it invented. */
export function personalWords(random: Random): string | undefined {
  if (!random.chance(0.09)) return undefined
  const name = `${random.pick(families)} ${random.pick(middles)} ${random.pick(given)}`
  const house = Math.floor(random.between(2, 160))
  return random.pick([
    `Cần thì gọi tôi số ${phone(random)}.`,
    `Người hướng dẫn là chị ${random.pick(given)}.`,
    `Anh ${random.pick(given)} ở quầy giúp tôi rất nhiều.`,
    `Tôi là ${name}, nhà ở số ${house} ngõ ${house + 12} Đội Cấn.`,
    `Hồ sơ H26.35-2610${String(10 + Math.floor(random.between(0, 18)))}-${phone(random).slice(-4)}.`,
    `Xe 29A-${phone(random).slice(-5)} đỗ chắn lối vào.`,
    `Thư gửi về ${random.pick(['lan', 'hung', 'thao', 'son'])}.${phone(random).slice(-3)}@example.vn.`,
  ])
}

/** Ten digits, of a range nobody has. */
const phone = (random: Random): string => `0900${String(Math.floor(random.between(0, 1_000_000))).padStart(6, '0')}`
