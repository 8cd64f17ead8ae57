import { dayOf } from '../../surveys/grammar/calendar.ts'
import { Faulty } from '../imports/faulty.ts'
import { readGridFile } from '../imports/read-file.ts'
import { readShare } from '../imports/strata/share.ts'
import { readStrata } from '../imports/strata/strata.ts'
import { planSample } from '../reports/plan/plan.ts'
import type { PlanPurpose, PlanRequest } from '../reports/plan/plan-request.ts'
import { askedPeriod } from './asked-period.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { planLines } from './plan-lines.ts'

type Words = { readonly [option: string]: string | boolean | undefined }

export const planSampleCommand = command({
  name: 'plan sample',
  summary: 'Tính cỡ mẫu của cuộc điều tra năm và chia cho các tổ dân phố.',
  options: {
    strata: { type: 'string', value: 'TỆP', tells: 'Danh sách các nhóm (csv, xlsx): name, population, share' },
    margin: { type: 'string', value: 'SAI_SỐ', tells: 'Mục đích: sai số của kết quả, ví dụ 0.04 hoặc 4%' },
    target: { type: 'string', value: 'CHỈ_TIÊU', tells: 'Mục đích: kết luận được về một chỉ tiêu, ví dụ 0.89' },
    interviews: { type: 'string', value: 'SỐ', tells: 'Mục đích: chia số phiếu đã định, ví dụ 300' },
    expected: {
      type: 'string',
      value: 'TỶ_LỆ',
      tells: 'Tỷ lệ hài lòng dự kiến; bỏ trống là năm trước, không có thì 50%',
    },
    'response-rate': { type: 'string', value: 'TỶ_LỆ', tells: 'Tỷ lệ trả lời dự kiến; bỏ trống là 80%' },
    power: { type: 'string', value: 'TỶ_LỆ', tells: 'Xác suất kết luận được về chỉ tiêu; bỏ trống là 80%' },
    'design-effect': { type: 'string', value: 'SỐ', tells: 'Hệ số thiết kế khi chọn cả cụm; bỏ trống là 1' },
    floor: {
      type: 'string',
      value: 'SỐ',
      tells: 'Số phiếu tối thiểu mỗi nhóm; bỏ trống là 2, công bố từng nhóm thì 30',
    },
    allocation: { type: 'string', value: 'CÁCH', tells: 'proportional (theo số hộ, mặc định) hoặc neyman' },
    period: { type: 'string', value: 'KỲ', tells: 'Kỳ điều tra, để lấy chỉ tiêu; bỏ trống là năm nay' },
  },
  examples: ['--strata to-dan-pho.csv --margin 0.04', '--strata to-dan-pho.xlsx --target 0.89 --expected 0.92 --json'],
  notes: [
    'Tệp: cột name (tổ dân phố), population (số hộ), share (tỷ lệ hài lòng năm trước, có thể trống). Nhận cả tên cột tiếng Việt.',
    'Chọn đúng một mục đích: --margin, --target hoặc --interviews. Không lập được thì mã thoát 1 và nói rõ vì sao.',
  ],
  run: async (terminal, { json: _, ...given }) => {
    const asked = readRequest(given, dayOf(terminal.now()).slice(0, 4))
    const file = String(given.strata)
    const { strata, faults } = readStrata(file, await readGridFile(file))
    if (faults.length > 0) throw new Faulty(file, faults)
    const answer = planSample({ ...asked, strata })
    return { document: answer, text: planLines(answer), code: answer.ok ? 0 : 1 }
  },
})

function readRequest(given: Words, thisYear: string): Omit<PlanRequest, 'strata'> {
  if (given.strata === undefined) throw new Misuse('Lệnh “plan sample” cần --strata TỆP.')
  const { allocation = 'proportional', period } = given
  if (allocation !== 'proportional' && allocation !== 'neyman')
    throw new Misuse(`Tùy chọn --allocation không nhận “${allocation}”. Dùng proportional hoặc neyman.`)
  const { firstDay, lastDay } = askedPeriod(String(period ?? thisYear))
  const expected = share(given, 'expected')
  return {
    ...{ purpose: readPurpose(given), allocation, firstDay, lastDay },
    responseRate: share(given, 'response-rate') ?? 0.8,
    ...(expected === undefined ? {} : { expected }),
    power: share(given, 'power') ?? 0.8,
    designEffect: number(given, 'design-effect') ?? 1,
    floor: number(given, 'floor') ?? 2,
  }
}

function readPurpose(given: Words): PlanPurpose {
  const [margin, target, interviews] = [share(given, 'margin'), share(given, 'target'), number(given, 'interviews')]
  if ([margin, target, interviews].filter((one) => one !== undefined).length !== 1)
    throw new Misuse('Lệnh “plan sample” cần đúng một trong --margin, --target, --interviews.')
  if (margin !== undefined) return { kind: 'margin', margin }
  if (target !== undefined) return { kind: 'target', target }
  return { kind: 'interviews', interviews: interviews ?? 0 }
}

function share(given: Words, name: string): number | undefined {
  if (given[name] === undefined) return undefined
  const found = readShare(String(given[name]))
  if (found === undefined)
    throw new Misuse(`Tùy chọn --${name} không nhận “${given[name]}”. Viết tỷ lệ như 0.9 hoặc 90%.`)
  return found
}

function number(given: Words, name: string): number | undefined {
  if (given[name] === undefined) return undefined
  const found = /^\d{1,9}([.,]\d{1,6})?$/.test(String(given[name]))
    ? Number(String(given[name]).replace(',', '.'))
    : NaN
  if (Number.isNaN(found)) throw new Misuse(`Tùy chọn --${name} không nhận “${given[name]}”. Viết một số, ví dụ 30.`)
  return found
}
