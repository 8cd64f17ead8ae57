import { told, v1 } from '../api.ts'
import { ThemeTable } from '../figures/theme-table.tsx'
import { More } from '../parts/more.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { ThemeForm } from '../parts/theme-form.tsx'
import { ThemeSection } from '../parts/theme-section.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

/** What comments speak of, by visible rules of words: how often, how rightly, and how the rules came about. */
export function Themes() {
  const asked = useAsked('themes', () => told(v1.themes.$get()))
  return (
    <>
      <PageHead
        title="Chủ đề"
        intro="Mỗi chủ đề là một quy tắc từ khóa ai cũng đọc được. Một ý kiến có thể thuộc nhiều chủ đề, hoặc không thuộc chủ đề nào."
      >
        <PrintButton />
      </PageHead>
      <Answered of={asked}>
        {(list) => (
          <>
            <ThemeTable of={list} />
            {list.themes.map((theme) => (
              <ThemeSection key={`${theme.id} ${theme.version}`} of={theme} onChanged={asked.again} />
            ))}
            {may('theme-changed') && <More title="Thêm chủ đề">{() => <ThemeForm onSaved={asked.again} />}</More>}
          </>
        )}
      </Answered>
    </>
  )
}
