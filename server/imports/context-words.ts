import { type Channel, channels, type Stream, streams } from '../../surveys/grammar/context.ts'
import { fold } from '../../surveys/grammar/fold.ts'

const channelWords = new Map<string, Channel>([
  ...channels.map((channel) => [channel, channel] as const),
  ['truc tiep', 'desk'],
  ['tai quay', 'desk'],
  ['mot cua', 'desk'],
  // The official reports count what comes by post together with what is handed in: “trực tiếp, dịch vụ bưu chính”.
  ['truc tiep, dich vu buu chinh', 'desk'],
  ['truc tiep, qua buu chinh', 'desk'],
  ['buu chinh', 'desk'],
  ['buu chinh cong ich', 'desk'],
  ['buu dien', 'desk'],
  ['dich vu buu chinh', 'desk'],
  ['dich vu buu chinh cong ich', 'desk'],
  ['qua buu chinh', 'desk'],
  ['qua buu chinh cong ich', 'desk'],
  ['qua dich vu buu chinh cong ich', 'desk'],
  ['bcci', 'desk'],
  ['truc tuyen', 'online'],
  ['truc tuyen toan trinh', 'online'],
  ['truc tuyen mot phan', 'online'],
  ['toan trinh', 'online'],
  ['mot phan', 'online'],
  ['dvctt', 'online'],
  ['dvctt toan trinh', 'online'],
  ['dvctt mot phan', 'online'],
  ['dich vu cong truc tuyen', 'online'],
  ['dich vu cong truc tuyen toan trinh', 'online'],
  ['dich vu cong truc tuyen mot phan', 'online'],
  ['may tinh bang', 'kiosk'],
  ['may tinh bang tai quay', 'kiosk'],
  ['giay', 'paper'],
  ['phieu giay', 'paper'],
  ['dien thoai', 'phone'],
])

const streamWords = new Map<string, Stream>([
  ...streams.map((stream) => [stream, stream] as const),
  ['tu nguyen', 'volunteer'],
  ['nguoi tu nguyen tra loi', 'volunteer'],
  ['moi', 'invited'],
  ['moi ngau nhien', 'invited'],
  ['mau', 'sample'],
  ['mau dieu tra', 'sample'],
  ['tu nguyen tra loi', 'volunteer'],
  ['duoc moi ngau nhien', 'invited'],
  ['dieu tra chon mau', 'sample'],
])

/** A channel or stream by its name here or on screen; undefined when it is none. */
export const channelOf = (written: string): Channel | undefined => channelWords.get(fold(written))
export const streamOf = (written: string): Stream | undefined => streamWords.get(fold(written))

export const channelChoices = `một trong ${channels.join(', ')}`
export const streamChoices = `một trong ${streams.join(', ')}`
