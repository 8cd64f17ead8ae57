import { type Context, contexts, meaningOf } from '../imports/responses/columns.ts'
import { Misuse } from './misuse.ts'

/**
 * Reads `a=1,b=2`, given once or many times. A comma parts two assignments only
 * where a name and an equals sign follow, so that names of columns may hold commas.
 */
function assignments(option: string, given: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const one of given.flatMap((words) => words.split(/,(?=\s*[a-z][a-z0-9_.-]*\s*=)/))) {
    const [, name = '', value = ''] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/s.exec(one) ?? []
    if (!name || !value) throw new Misuse(`Tùy chọn --${option}: không hiểu “${one}”; viết dạng tên=giá trị.`)
    if (found.has(name)) throw new Misuse(`Tùy chọn --${option} có “${name}” hai lần. Bỏ một lần.`)
    found.set(name, value)
  }
  return found
}

/** Which of the file's columns each of ours is taken from. */
export function readMap(given: readonly string[]): ReadonlyMap<string, string> {
  const map = assignments('map', given)
  for (const ours of map.keys())
    if (!meaningOf(ours))
      throw new Misuse(
        `Tùy chọn --map: “${ours}” không phải cột của hệ thống. Bên trái dấu = viết ${contexts.join(', ')} hoặc mã câu hỏi.`,
      )
  return map
}

/** What empty or absent context cells are filled with. */
export function readConstants(given: readonly string[]): ReadonlyMap<Context, string> {
  const fillable = contexts.filter((name) => name !== 'id')
  const found = assignments('set', given)
  for (const name of found.keys())
    if (!fillable.some((one) => one === name))
      throw new Misuse(`Tùy chọn --set không đặt được “${name}”. Dùng ${fillable.join(', ')}.`)
  return found as Map<Context, string>
}
