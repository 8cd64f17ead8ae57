import type { Text } from './text.ts'

/** Who publishes an official SIPAS index. */
export const publishers = {
  city: { vi: 'Thành phố', en: 'The city' },
  ministry: { vi: 'Bộ Nội vụ', en: 'The Ministry of Home Affairs' },
} as const satisfies { readonly [publisher: string]: Text }

/** Whose index it is. */
export const officialScopes = {
  ward: { vi: 'của phường', en: 'of the ward' },
  communes: { vi: 'bình quân các xã, phường', en: 'of all communes together' },
  city: { vi: 'của Thành phố', en: 'of the city' },
} as const satisfies { readonly [scope: string]: Text }

/** As much as satisfaction can bring of the 100 of Bộ chỉ số 766. */
export const mostPoints766 = 18

/** How the National Portal's set of indicators stood at a moment; shares from 0 to 1. */
export type Snapshot766 = {
  /** yyyy-MM-dd and HH:mm in Hà Nội. */
  readonly takenOn: string
  readonly takenAt: string
  /** The month it speaks of, yyyy-MM. */
  readonly month: string
  readonly onTime: number
  readonly handled: number
  readonly procedures: number
  readonly points: number
  /** Where it was copied from: an address or a paper. */
  readonly source: string
}

/** A SIPAS index of a year as it was published; the value from 0 to 1. */
export type OfficialSipas = {
  readonly publisher: keyof typeof publishers
  readonly year: number
  readonly scope: keyof typeof officialScopes
  readonly value: number
  readonly document: string
  /** yyyy-MM-dd */
  readonly issuedOn: string
  readonly source: string
}
