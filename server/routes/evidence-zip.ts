import { createHash } from 'node:crypto'
import { makeZip } from 'client-zip'
import { bytesOfFile, type EvidenceFile } from '../../db/queries/evidence.ts'
import { findPublication } from '../../db/queries/publications.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { byteOrderMark, csvLine } from '../exports/csv.ts'
import type { World } from '../world/world.ts'
import { disclosureRegister } from './disclosure-register.ts'

/** A file of the archive as it is listed: what it is, and its bytes, read when its turn comes. */
export type Entry = {
  readonly name: string
  readonly about: string
  readonly bytes: () => Promise<Uint8Array>
}

const text = (content: string) => new TextEncoder().encode(content)

/** A publication as it was stored, by its period: the figures as JSON, with the hash of its data, and what it is as CSV. */
export async function publicationEntries({ db }: World, period: string): Promise<readonly Entry[]> {
  const found = await findPublication(db, period)
  if (!found) return []
  const name = `cong-bo/${period}-lan-${found.revision}`
  const { dataHash, revision, publishedAt, publishedBy, counted, excluded, codeVersion } = found
  const facts = { period, revision, publishedAt, publishedBy, counted, excluded, codeVersion, dataHash }
  const told = Object.entries(facts).map(([key, value]) => csvLine([key, value ?? ''], 'semicolon'))
  return [
    {
      name: `${name}.json`,
      about: `Số liệu công bố như đã lưu, mã kiểm chứng dữ liệu ${dataHash}`,
      bytes: async () => text(JSON.stringify(found, null, 1)),
    },
    { name: `${name}.csv`, about: 'Thông tin của lần công bố', bytes: async () => text(byteOrderMark + told.join('')) },
  ]
}

/** The register of a quarter as a table. */
export function registerEntry(world: World, quarter: string): Entry {
  return {
    name: `so-cong-khai-${quarter}.csv`,
    about: 'Sổ công khai của quý',
    bytes: async () => {
      const { firstDay = '', lastDay = '' } = parsePeriod(quarter) ?? {}
      const { entries } = await disclosureRegister(world)
      const rows = entries.filter(({ since, until }) => since <= lastDay && (until ?? lastDay) >= firstDay)
      const head = ['Nội dung', 'Nơi công khai', 'Từ ngày', 'Đến ngày', 'Lý do', 'Người ghi']
      const cells = rows.map(({ what, place, since, until, reason, by }) => [
        what,
        place,
        since,
        until ?? '',
        reason,
        by,
      ])
      return text(byteOrderMark + [head, ...cells].map((row) => csvLine(row, 'semicolon')).join(''))
    },
  }
}

/** What was uploaded, in the order in which it came: numbered, so that two of one name are two. */
export const fileEntries = ({ db }: World, files: readonly EvidenceFile[]): readonly Entry[] =>
  files.map(({ id, name, sha256 }, i) => ({
    name: `tep/${String(i + 1).padStart(2, '0')}-${name}`,
    about: `Tệp tải lên, SHA-256 ${sha256}`,
    bytes: async () => (await bytesOfFile(db, id)) ?? new Uint8Array(),
  }))

/**
 * The archive as it is made, one file in memory at a time: the entries, a list of them, and the sums by which
 * `sha256sum -c SHA256SUMS` finds one that was changed.
 *
 * @param at the moment every file in it is dated by
 */
export const archiveOf = (title: string, entries: readonly Entry[], at: number): ReadableStream<Uint8Array> =>
  makeZip(parts(title, entries, new Date(at)), { buffersAreUTF8: true })

async function* parts(title: string, entries: readonly Entry[], lastModified: Date) {
  const sums: string[] = []
  const list = [csvLine(['Tệp', 'Là gì', 'Số byte'], 'semicolon')]
  const summed = (name: string, bytes: Uint8Array) => {
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    return { name, input: bytes, lastModified }
  }
  for (const { name, about, bytes } of entries) {
    const found = await bytes()
    list.push(csvLine([name, about, found.length], 'semicolon'))
    yield summed(name, found)
  }
  yield summed('DANH-MUC.csv', text(byteOrderMark + csvLine([title, '', ''], 'semicolon') + list.join('')))
  yield { name: 'SHA256SUMS', input: text(sums.join('')), lastModified }
}
