import { count, percent } from '../../../surveys/voice/numbers.ts'
import { groupName, type Names } from '../names.ts'
import type { TrustRow } from './reports.ts'

type Merge = TrustRow['unlikeMerges'][number]
type Parts = { readonly of: readonly Merge[]; readonly names: Names }

/** Merged groups in which one part answered far more often than another: who speaks for whom. */
export function UnlikeList({ of, names }: Parts) {
  const rated = (part: Merge['most']) =>
    `${groupName(part, names)}: ${percent(part.responseRate)} (${count(part.respondents)} phiếu trên ${count(part.population)} hồ sơ)`
  return (
    <>
      <p class="soft">
        Nhóm dưới 10 phiếu được gộp với nhóm khác. Ở đây, trong các nhóm có từ 30 hồ sơ, nhóm trả lời nhiều nhất có tỷ
        lệ hơn gấp đôi nhóm ít nhất, và có đủ căn cứ là hai nhóm khác nhau. Vì vậy kết quả nghiêng về nhóm trả lời
        nhiều.
      </p>
      <ul class="merges">
        {of.map(({ least, most }) => (
          <li key={`${least.key} ${most.key}`}>
            {rated(most)} <b>gộp với</b> {rated(least)}
          </li>
        ))}
      </ul>
    </>
  )
}
