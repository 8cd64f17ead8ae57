import { small } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Catalogue, type Touchpoint, together, told, v1 } from '../api.ts'
import { type EntryKind, emptyEntry, entriesOf, entryFile, kindTitles, withDone } from '../catalogue-entries.ts'
import { CatalogueFile } from '../parts/catalogue-file.tsx'
import { EntryForm } from '../parts/entry-form.tsx'
import { EntryRetiring } from '../parts/entry-retiring.tsx'
import { EntryTable } from '../parts/entry-table.tsx'
import { ExportButton } from '../parts/export-button.tsx'
import { FormsInUse } from '../parts/forms-in-use.tsx'
import { ListSearch } from '../parts/list-search.tsx'
import { More } from '../parts/more.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { matchesSearch } from '../search-match.ts'
import { useAsked } from '../use-asked.ts'
import { useChoice } from '../use-choice.ts'
import { type EntryActs, useEntryActs } from '../use-entry-acts.ts'

type Answer = { readonly catalogue: Catalogue; readonly list: { readonly touchpoints: readonly Touchpoint[] } }

const kinds = { ...kindTitles, forms: 'Phiếu khảo sát' } as const

/** Units, areas and procedures, each to be renamed, retired or added; and which questionnaire asks about which area. */
export function CataloguePage() {
  const kind = useChosen('kind', kinds)
  const asked = useAsked('catalogue', () =>
    together<Answer>({ catalogue: told(v1.catalogue.$get()), list: told(v1.touchpoints.$get()) }),
  )
  const acts = useEntryActs(asked.again)
  return (
    <>
      <PageHead
        title="Danh mục"
        intro="Những gì phường giải quyết và ai phụ trách. Mục ngừng dùng vẫn giữ cho số liệu cũ."
      >
        <QueryPicker label="Loại" name="kind" options={kinds} />
        <PrintButton />
      </PageHead>
      <EntryRetiring of={acts} />
      <Answered of={asked}>
        {({ catalogue, list: { touchpoints } }) =>
          kind === 'forms' ? (
            <FormsInUse {...{ catalogue, touchpoints }} />
          ) : (
            <Entries key={kind} {...{ kind, catalogue, acts }} waiting={asked.waiting} onSaved={asked.again} />
          )
        }
      </Answered>
    </>
  )
}

type Parts = {
  readonly kind: EntryKind
  readonly catalogue: Catalogue
  readonly acts: EntryActs
  /** Whether the list is about to come anew. */
  readonly waiting: boolean
  readonly onSaved: () => void
}

function Entries({ kind, catalogue, acts, waiting, onSaved }: Parts) {
  const [typed = '', search] = useChoice('q')
  const all = withDone(entriesOf(kind, catalogue), waiting ? acts.done?.entry : undefined)
  const found = all.filter(({ id, name }) => matchesSearch(typed, `${id} ${name}`))
  const used = found.filter(({ retired }) => !retired)
  const retired = found.filter((one) => one.retired)
  const what = small(kindTitles[kind])
  return (
    <>
      <div class="filters controls">
        <ListSearch what={what} typed={typed} onType={(text) => search(text, true)} />
        <button type="button" onClick={() => acts.edit(emptyEntry(kind))}>
          Thêm {what}
        </button>
        <ExportButton rows={all.length} file={() => entryFile(kind, all)} />
      </div>
      {used.length === 0 ? (
        <p class="empty">Không có {what} đang dùng nào khớp.</p>
      ) : (
        <EntryTable {...{ kind, catalogue, acts }} entries={used} caption={`${count(used.length)} ${what} đang dùng`} />
      )}
      {retired.length > 0 && (
        <More title={`${count(retired.length)} ${what} đã ngừng dùng`}>
          {() => <EntryTable {...{ kind, catalogue, acts }} entries={retired} caption="Đã ngừng dùng" />}
        </More>
      )}
      <More title="Nhập cả danh mục từ tệp Excel hoặc CSV">{() => <CatalogueFile onSaved={onSaved} />}</More>
      {acts.edited && <EntryForm key={acts.edited.id} of={acts.edited} {...{ acts, catalogue }} />}
    </>
  )
}
