import { adultAsked, type Drawn, drawKey, drawSample, type FrameUnit, frameSeal } from '../../surveys/campaign/draw.ts'
import { formNumber } from '../../surveys/campaign/form-number.ts'
import { inFours } from '../../surveys/voice/in-fours.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { Faulty } from '../imports/faulty.ts'
import { readGridFile } from '../imports/read-file.ts'
import { readFrame, readSizes } from '../imports/sample/frame.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'

export const sampleDraw = command({
  name: 'sample draw',
  summary: 'Bốc thăm hộ cho cuộc điều tra năm: cùng danh sách, cùng số gốc thì ra cùng kết quả.',
  options: {
    frame: {
      type: 'string',
      value: 'TỆP',
      tells: 'Danh sách hộ (csv, xlsx): code, stratum, adults; không có tên, địa chỉ',
    },
    sizes: { type: 'string', value: 'TỆP', tells: 'Mỗi tổ bốc bao nhiêu (csv, xlsx): stratum, main, reserve' },
    seed: { type: 'string', value: 'SỐ_GỐC', tells: 'Số gốc lấy từ nguồn đã báo trước, ví dụ kết quả xổ số' },
  },
  examples: ['--frame khung.csv --sizes co-mau.csv --seed 48213-90571'],
  notes: [
    'Không có --seed thì chỉ niêm phong: in mã của danh sách để ghi vào biên bản trước khi có số gốc.',
    "Ai cũng tính lại được: printf '%s|%s' SỐ_GỐC MÃ_HỘ | sha256sum, xếp tăng dần trong từng tổ, lấy từ trên xuống.",
    'Cột form là số phiếu giấy: năm chữ số và một chữ số kiểm tra (Damm).',
  ],
  run: async (_, given) => {
    if (given.frame === undefined) throw new Misuse('Lệnh “sample draw” cần --frame TỆP.')
    const { frame, faults } = readFrame(given.frame, await readGridFile(given.frame))
    if (faults.length > 0) throw new Faulty(given.frame, faults)
    const seal = frameSeal(frame)
    if (given.seed === undefined) return { document: { households: frame.length, seal }, text: sealLines(frame, seal) }
    if (given.sizes === undefined) throw new Misuse('Lệnh “sample draw” có --seed thì cần --sizes TỆP.')
    return drawn(frame, seal, given.seed, given.sizes)
  },
})

async function drawn(frame: readonly FrameUnit[], seal: string, seed: string, file: string) {
  const { sizes, faults } = readSizes(file, await readGridFile(file))
  const short = sizes.filter(({ stratum, main, reserve }) => sizeOf(frame, stratum) < main + reserve)
  if (faults.length > 0) throw new Faulty(file, faults)
  if (short.length > 0) return tooFew(frame, short)
  const list = drawSample(frame, seed, sizes).map((one, i) => drawnRow(one, i, seed, frame))
  const rows = list.map((one) => Object.values(one).join(','))
  return {
    document: { seed, seal, households: frame.length, drawn: list },
    text: [...sealLines(frame, seal), `Số gốc: ${seed}`, '', Object.keys(list[0] ?? {}).join(','), ...rows],
  }
}

const sizeOf = (frame: readonly FrameUnit[], stratum: string): number =>
  frame.filter((unit) => unit.stratum === stratum).length

function tooFew(frame: readonly FrameUnit[], short: readonly { readonly stratum: string }[]) {
  const said = short.map(({ stratum }) => `  ${stratum}: danh sách có ${count(sizeOf(frame, stratum))} hộ.`)
  return {
    document: { ok: false, short: short.map(({ stratum }) => stratum) },
    text: ['Chưa bốc thăm: danh sách của các tổ sau không đủ hộ để bốc.', ...said],
    code: 1,
  }
}

/** The list as it is published: no name, and of a household whose adults are known which of them is asked. */
function drawnRow({ code, stratum, rank, part }: Drawn, place: number, seed: string, frame: readonly FrameUnit[]) {
  const adults = frame.find((unit) => unit.code === code)?.adults ?? null
  return {
    form: formNumber(1, place),
    code,
    stratum,
    list: part === 0 ? 'chính thức' : `dự phòng ${part}`,
    rank,
    adult: adults ? adultAsked(seed, code, adults) : '',
    key: drawKey(seed, code),
  }
}

const sealLines = (frame: readonly FrameUnit[], seal: string): string[] => [
  `Danh sách: ${count(frame.length)} hộ.`,
  `Mã niêm phong: ${inFours(seal)}`,
]
