import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const program = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

/** Whether LibreOffice is here; tests with it are left out loudly where it is not, and fail where they must run. */
export function hasOfficeSuite(): boolean {
  if (program) return true
  if (process.env.CI)
    throw new Error(
      'LibreOffice is missing: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui fonts-liberation2',
    )
  console.warn('LibreOffice is not installed: documents are NOT opened by it in this run.')
  return false
}

/** Turns a file into another by LibreOffice. @returns the path of the new one */
export function converted(path: string, filter: string, ending: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-office-'))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const asked = ['--headless', profile, '--convert-to', filter, '--outdir', folder, path]
  execFileSync(program ?? '', asked, { timeout: 110_000, stdio: 'ignore' })
  return join(folder, basename(path).replace(/\.\w+$/, ending))
}
