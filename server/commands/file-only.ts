import { existsSync } from 'node:fs'
import { readSettings } from '../doors/node-settings.ts'
import { Unusable } from '../doors/settings.ts'
import type { Terminal } from './terminal.ts'

/**
 * The file of the embedded database, for what is done with files.
 *
 * @throws Unusable for a libSQL server, whose copies are its own business
 */
export function databaseFile({ environment }: Terminal, name: string): string {
  const { file, DATABASE_URL } = readSettings(environment)
  if (file === undefined)
    throw new Unusable(
      `Lệnh “${name}” chỉ dùng cho tệp cơ sở dữ liệu; ${DATABASE_URL} là máy chủ libSQL. Dùng công cụ sao lưu của máy chủ đó.`,
    )
  return file
}

/** The same, when there is one already. */
export function presentDatabaseFile(terminal: Terminal, name: string): string {
  const file = databaseFile(terminal, name)
  if (!existsSync(file)) throw new Unusable(`Chưa có cơ sở dữ liệu tại ${file}. Kiểm tra DATABASE_URL.`)
  return file
}
