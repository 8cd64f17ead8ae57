import { letterhead } from '#ward'
import type { Document } from '../../../surveys/documents/document.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { dayAt, dayRead } from '../../../surveys/voice/days.ts'
import { inFours } from '../../../surveys/voice/in-fours.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { Campaign } from './asked.ts'

/** The minutes of the last draw, as they are printed and signed. @throws RangeError where nothing was drawn */
export function minutesOf(of: Campaign): Document {
  const draw = of.draws.at(-1)
  if (!draw) throw new RangeError(`nothing was drawn for ${of.id}`)
  return {
    id: 'draw-minutes',
    period: of.id,
    sort: 'BIÊN BẢN',
    subject: `Bốc thăm hộ của ${of.name}`,
    sign: '',
    place: letterhead.place,
    day: dayOf(draw.at),
    standing: '',
    blocks: [...aboutFrame(of), ...aboutDraw(of, draw), signatures],
    recipients: [],
    signer: undefined,
    method: [],
    footer: '',
  }
}

const aboutFrame = ({ frame, seal, seedSource, seedOn }: Campaign): Document['blocks'] => [
  { kind: 'heading', level: 1, text: '1. Khung và nguồn số gốc' },
  paragraph(
    `Khung có ${count(frame.households)} hộ ở ${count(frame.groups.length)} tổ dân phố, đã niêm phong trước khi biết số gốc; mã niêm phong (SHA-256): ${inFours(seal ?? '')}.`,
  ),
  paragraph(`Nguồn số gốc đã báo trước: ${seedSource ?? ''}; ngày có số gốc: ${dayRead(seedOn ?? '')}.`),
]

const aboutDraw = (
  { id, frame }: Campaign,
  { round, seed, reason, at, sizes }: Campaign['draws'][number],
): Document['blocks'] => [
  { kind: 'heading', level: 1, text: '2. Kết quả bốc thăm' },
  paragraph(`Lần bốc thăm: ${round}, ngày ${dayAt(at)}. Số gốc: ${seed}.${reason ? ` Lý do bốc lại: ${reason}` : ''}`),
  paragraph(
    `Mã của mỗi hộ: printf '%s|%s' '${seed}' 'MA_HO' | sha256sum; mỗi tổ lấy từ mã nhỏ nhất, hộ chính thức trước, hộ dự phòng sau.`,
  ),
  {
    kind: 'table',
    title: 'Số hộ theo tổ',
    columns: [
      { title: 'Tổ', holds: 'words' },
      { title: 'Trong khung', holds: 'number' },
      { title: 'Chính thức', holds: 'number' },
      { title: 'Dự phòng', holds: 'number' },
    ],
    rows: sizes.map(({ stratum, main, reserve }) => {
      const households = frame.groups.find((one) => one.stratum === stratum)?.households ?? 0
      return [stratum, { count: households }, { count: main }, { count: reserve }]
    }),
  },
  paragraph(
    `Danh sách đầy đủ: trang công khai /dieu-tra/${id}. Những người có mặt đã xem gõ số gốc hai lần và xem kết quả.`,
  ),
]

const signatures: Document['blocks'][number] = {
  kind: 'signatures',
  of: ['Đại diện UBND phường', 'Đại diện Ủy ban MTTQ Việt Nam phường', 'Người gõ số gốc', 'Thư ký'],
}

const paragraph = (text: string): Document['blocks'][number] => ({ kind: 'paragraph', text })
