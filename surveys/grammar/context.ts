/** Where an answer comes from. Streams are never pooled into one figure. */
export const streams = ['volunteer', 'invited', 'sample'] as const
export type Stream = (typeof streams)[number]

/** How a service was delivered or an answer given. */
export const channels = ['desk', 'online', 'kiosk', 'paper', 'phone'] as const
export type Channel = (typeof channels)[number]

/** The channels as officials name them. */
export const channelNames: { readonly [C in Channel]: string } = {
  desk: 'Trực tiếp',
  online: 'Trực tuyến',
  kiosk: 'Máy tính bảng tại quầy',
  paper: 'Phiếu giấy',
  phone: 'Điện thoại',
}

/** Kinds of area the plan sets targets of their own for. */
export const areaGroups = ['land', 'construction', 'investment', 'health', 'education'] as const
export type AreaGroup = (typeof areaGroups)[number]

/** Where, how and on which form people answered. */
export type Context = {
  readonly unit: string
  readonly area: string
  readonly procedure: string
  readonly channel: Channel
  readonly stream: Stream
  readonly questionnaire: string
  readonly version: number
}
