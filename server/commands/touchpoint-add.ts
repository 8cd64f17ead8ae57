import { channels } from '../../surveys/grammar/context.ts'
import { commander } from '../access/actor.ts'
import { createTouchpoint, isChannel } from '../acts/touchpoints/touchpoint.ts'
import { command } from './command.ts'
import { Misuse } from './misuse.ts'
import { withDatabase } from './with-database.ts'

const longestCounter = 60

export const touchpointAdd = command({
  name: 'touchpoint add',
  summary: 'Tạo điểm khảo sát và in địa chỉ để làm mã QR.',
  options: {
    area: { type: 'string', value: 'LĨNH_VỰC', tells: 'Mã lĩnh vực, ví dụ ho-tich; nếu bỏ trống, lấy theo thủ tục' },
    procedure: { type: 'string', value: 'THỦ_TỤC', tells: 'Mã thủ tục, ví dụ 1.001193' },
    unit: { type: 'string', value: 'ĐƠN_VỊ', tells: 'Mã đơn vị; nếu bỏ trống, lấy theo thủ tục hoặc lĩnh vực' },
    counter: { type: 'string', value: 'QUẦY', tells: 'Tên quầy, ví dụ "Quầy số 3"' },
    channel: { type: 'string', value: 'KÊNH', tells: `Kênh: ${channels.join(', ')}; bỏ trống là desk` },
    questionnaire: {
      type: 'string',
      value: 'PHIẾU',
      tells: 'Mã phiếu khảo sát; nếu bỏ trống, lấy theo lĩnh vực và kênh',
    },
  },
  examples: ['--area chung-thuc --counter "Quầy số 3"', '--procedure 1.001193 --channel online --json'],
  run: async (terminal, { channel = 'desk', counter, area, procedure, unit, questionnaire }) => {
    if (!isChannel(channel))
      throw new Misuse(`Tùy chọn --channel không nhận “${channel}”. Dùng một trong ${channels.join(', ')}.`)
    if ((counter?.trim().length ?? 0) > longestCounter)
      throw new Misuse(`Tùy chọn --counter không được dài quá ${longestCounter} ký tự.`)
    if (!area && !procedure) throw new Misuse('Lệnh “touchpoint add” cần --area hoặc --procedure.')

    return withDatabase(terminal, async ({ world, address }) => {
      const wanted = { channel, counter: counter?.trim(), area, procedure, unit, questionnaire }
      const made = await createTouchpoint(world, wanted, commander('touchpoint add'))
      const { createdBy: _by, retiredAt: _at, retiredBy: _who, code, ...context } = made
      const url = `${address}/k/${code}`
      return {
        document: { code, url, ...context },
        text: [
          `Đã tạo điểm khảo sát ${code}`,
          `  Địa chỉ    ${url}`,
          `  Đơn vị     ${context.unit}`,
          `  Lĩnh vực   ${context.area}`,
          ...(context.procedure ? [`  Thủ tục    ${context.procedure}`] : []),
          ...(context.counter ? [`  Quầy       ${context.counter}`] : []),
          `  Kênh       ${context.channel}`,
          `  Phiếu      ${context.questionnaire}`,
        ],
      }
    })
  },
})
