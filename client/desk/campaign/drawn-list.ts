import { publicDrawAddress } from '../address.ts'
import type { Told } from '../api.ts'
import { words } from '../words.ts'

/** A household that was drawn; its list is the main one or a part of the reserve. */
export type DrawnHousehold = { readonly stratum: string; readonly code: string; readonly list: string }

/**
 * The households of a published list that were drawn, in its order.
 *
 * @param csv columns to_dan_pho, ma_ho, sha256, danh_sach; words in quotation marks
 * @example
 * drawnIn('"to_dan_pho","ma_ho","sha256","danh_sach"\r\n"Tổ 1, khu A","1-7","00ff","chính thức"\r\n"Tổ 1","1-8","11ff",\r\n') // => [{ stratum: 'Tổ 1, khu A', code: '1-7', list: 'chính thức' }]
 */
export const drawnIn = (csv: string): readonly DrawnHousehold[] =>
  csv
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => {
      const [stratum = '', code = '', , list = ''] = cellsIn(line)
      return list === '' ? [] : [{ stratum, code, list }]
    })

/** The cells of a line; the mark that keeps a spreadsheet from running words as a formula is taken away. */
const cellsIn = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    (quoted?.replaceAll('""', '"') ?? bare ?? '').replace(/^'(?=[=+\-@])/, ''),
  )

/** The households of a round, from the list everybody can read. */
export async function drawnHouseholds(id: string, round: number): Promise<Told<readonly DrawnHousehold[]>> {
  try {
    const answer = await fetch(publicDrawAddress(id, round))
    if (answer.ok) return { ok: true, value: drawnIn(await answer.text()) }
  } catch {
    // Told below, like an answer that is none.
  }
  return { ok: false, failure: { problem: 'unreachable', message: words.unreachable } }
}
