import { type Publication, together, told, v1 } from '../api.ts'
import type { Criterion } from '../evidence.ts'
import { CriterionCard } from '../parts/criterion-card.tsx'
import { CriterionForm } from '../parts/criterion-form.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Said } from '../parts/said.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { aboutOf, useEditing } from '../use-editing.ts'

type Answer = {
  readonly found: { readonly criteria: readonly Criterion[] }
  readonly list: { readonly publications: readonly Publication[] }
}

/** What proves the ward's own score of its reform: by criterion, each to be taken as one archive. */
export function Evidence() {
  const asked = useAsked('evidence', () =>
    together<Answer>({ found: told(v1.evidence.$get()), list: told(v1.publications.$get()) }),
  )
  const { editing, done, begin, close, finished, takeOff } = useEditing<Criterion>(asked.again)
  return (
    <>
      <PageHead
        title="Hồ sơ kiểm chứng"
        intro="Tài liệu chứng minh từng tiêu chí tự chấm cải cách hành chính, tải về thành một tệp ZIP kèm danh mục và mã kiểm chứng."
      >
        {may('criterion-written') && !editing && (
          <button type="button" class="main" onClick={() => begin('new')}>
            Thêm tiêu chí
          </button>
        )}
      </PageHead>
      <Said of={done.times}>{done.says}</Said>
      {editing && <CriterionForm {...aboutOf(editing)} onDone={finished} onClose={close} />}
      <Answered of={asked}>
        {({ found, list }) =>
          found.criteria.length === 0 ? (
            <p class="empty">Chưa có tiêu chí nào. Thêm tiêu chí theo bảng tự chấm của Thành phố: số và tên.</p>
          ) : (
            found.criteria.map((one) => (
              <CriterionCard
                key={one.id}
                of={one}
                periods={[...new Set(list.publications.map(({ period }) => period))]}
                onChange={() => begin(one)}
                onTakeOff={takeOff}
                onDone={finished}
              />
            ))
          )
        }
      </Answered>
    </>
  )
}
