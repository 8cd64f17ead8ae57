import { Misuse } from './misuse.ts'

const longestName = 60

/**
 * What a key is called, so that somebody later knows which program to ask.
 *
 * @throws Misuse when it is blank, too long or not one line
 */
export function keyName(written: string): string {
  const name = written.trim().normalize('NFC')
  if (name === '' || name.length > longestName || /\p{Cc}/u.test(name))
    throw new Misuse(`Tên khóa phải là một dòng từ 1 đến ${longestName} ký tự, ví dụ "Cổng thông tin phường".`)
  return name
}
