import { open, rename, rm } from 'node:fs/promises'
import { Unusable } from '../doors/settings.ts'

export type Write = (chunk: string | Uint8Array) => Promise<void>

/**
 * Writes a file whole or not at all: under another name first, on disk, then
 * renamed. What stood under the name before is replaced. Only who runs the
 * program may read it, for it may hold what citizens wrote.
 *
 * @returns what `fill` returned
 * @throws Unusable when the folder cannot be written
 */
export async function writeOut<T>(file: string, fill: (write: Write) => Promise<T>): Promise<T> {
  const unfinished = `${file}.part-${process.pid}`
  const out = await open(unfinished, 'w', 0o600).catch(() => {
    throw new Unusable(`Chưa xuất được: không ghi được ${file}. Kiểm tra thư mục và quyền ghi.`)
  })
  try {
    const filled = await fill(async (chunk) => void (await out.writeFile(chunk)))
    await out.sync()
    await out.close()
    await rename(unfinished, file)
    return filled
  } catch (error) {
    await out.close().catch(() => {})
    await rm(unfinished, { force: true })
    throw error
  }
}
