import type { Fault } from '../table/grid.ts'
import type { Context } from './columns.ts'
import type { Layout } from './layout.ts'

/** What no response can be without, and neither the file nor a constant gives. */
export function missingColumns(
  { contexts: places, questions, ignored }: Layout,
  constants: ReadonlyMap<Context, string>,
): Fault[] {
  const has = (...names: Context[]) => names.some((name) => places.has(name) || constants.has(name))
  const missing = (what: string, way: string, ...names: string[]): Fault => {
    // A column of this very name is there, but with a map only what is mapped is used.
    const own = names.find((name) => ignored.includes(name))
    return { line: 0, column: '', reason: `Thiếu ${what}: ${own ? `tệp có cột này, thêm --map ${own}=${own}` : way}` }
  }
  return [
    !has('answered_at') &&
      missing(
        'cột answered_at (thời điểm trả lời)',
        'chỉ rõ bằng --map answered_at=TÊN_CỘT hoặc --set answered_at=2026-03-31',
        'answered_at',
      ),
    !has('questionnaire', 'touchpoint') &&
      missing(
        'cột questionnaire (phiếu khảo sát)',
        'chỉ rõ bằng --map hoặc --set questionnaire=one-stop',
        'questionnaire',
        'touchpoint',
      ),
    !has('area', 'procedure', 'touchpoint') &&
      missing(
        'cột area (lĩnh vực) hoặc procedure (thủ tục)',
        'chỉ rõ bằng --map hoặc --set area=chung-thuc',
        'area',
        'procedure',
        'touchpoint',
      ),
    questions.size === 0 &&
      missing('cột câu hỏi', 'chỉ rõ câu hỏi nào lấy từ cột nào bằng --map overall=TÊN_CỘT', 'overall'),
  ].filter((fault) => fault !== false)
}
