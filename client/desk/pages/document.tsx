import { useRoute } from 'preact-iso'
import { aboutWords } from '../../../surveys/documents/about.ts'
import { type DocumentId, findDocumentKind } from '../../../surveys/documents/kinds.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { addresses } from '../address.ts'
import { type Population, type Proposal, type Publication, type Told, together, told, v1 } from '../api.ts'
import { gapsIn, type Lack, lacksOf } from '../documents/missing.ts'
import { Paper } from '../documents/paper.tsx'
import type { DraftedDocument } from '../documents/types.ts'
import { boxesOf, useDocument } from '../documents/use-document.ts'
import { choices } from '../known.ts'
import { DocumentBoxes } from '../parts/document-boxes.tsx'
import { DocumentLacks } from '../parts/document-lacks.tsx'
import { DocumentVersions } from '../parts/document-versions.tsx'
import { Answered, Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { may } from '../session.ts'
import { type Asked, useAsked } from '../use-asked.ts'

type Answer = {
  readonly drafted: DraftedDocument
  readonly kept: { readonly rows: readonly Population[] }
  readonly proposed: { readonly proposals: readonly Proposal[] }
  readonly list: { readonly publications: readonly Publication[] }
}

/** One document: what it lacks, what is written into it, and how it will stand on paper; from here it leaves the desk. */
export function DocumentPage() {
  const { kind = '', period = '' } = useRoute().params
  const asked = useAsked(`${kind} ${period}`, () =>
    together<Answer>({
      drafted: told(v1.documents[':kind'][':period'].$get({ param: { kind, period } })),
      kept: populationsOf(period),
      proposed: told(v1.proposals.$get({ query: { state: 'open' } })),
      list: told(v1.publications.$get()),
    }),
  )
  const title = findDocumentKind(kind)?.title.vi ?? 'Văn bản'
  return (
    <>
      <p class="back">
        <a href={addresses.compose}>← Soạn báo cáo</a>
      </p>
      <PageHead title={`${title}, ${aboutWords(kind, period)}`} />
      <Answered of={asked}>{(answer) => <Writing key={`${kind} ${period}`} {...answer} asked={asked} />}</Answered>
    </>
  )
}

function populationsOf(name: string): Promise<Told<Answer['kept']>> {
  const period = parsePeriod(name)
  if (!period || !may('populations-read')) return Promise.resolve({ ok: true, value: { rows: [] } })
  const { firstDay, lastDay } = period
  return told(v1.populations.$get({ query: { from: firstDay.slice(0, 7), to: lastDay.slice(0, 7) } }))
}

type Parts = Answer & { readonly asked: Asked<Answer> }

function Writing({ drafted, kept, proposed, list, asked }: Parts) {
  const one = useDocument(drafted, asked.again)
  const { id, period } = one.shown
  const known = { kind: id as DocumentId, period, today: dayOf(Date.now()), halves: choices.now.value?.halves ?? [] }
  const lacks: readonly Lack[] = lacksOf({
    ...known,
    rows: kept.rows,
    proposals: proposed.proposals,
    publications: list.publications,
  })
  const mayWrite = may('document-written')
  return (
    <>
      <DocumentLacks of={lacks} gaps={gapsIn(one.texts)} />
      {may('document-handed-out') && <Ways of={one} />}
      {one.failure && <Wrong failure={one.failure} />}
      <div role="status" class="screen-only">
        {one.said && <p class="said">{one.said}</p>}
      </div>
      {mayWrite && <DocumentBoxes of={boxesOf(one.shown)} kind={id} written={drafted.written} writing={one} />}
      {drafted.versions.length > 0 && <DocumentVersions of={drafted.versions} onTake={one.fill} mayTake={mayWrite} />}
      <section aria-labelledby="preview">
        <h2 id="preview" class="screen-only">
          Xem trước
        </h2>
        <Paper of={one.shown} />
      </section>
    </>
  )
}

/** The three ways in which it leaves the desk. */
const Ways = ({ of }: { readonly of: ReturnType<typeof useDocument> }) => (
  <p class="actions">
    <button type="button" class="main" onClick={of.take('docx')} aria-disabled={of.busy}>
      Tải Word
    </button>
    <button type="button" onClick={of.take('xlsx')} aria-disabled={of.busy}>
      Tải Excel
    </button>
    <button type="button" onClick={of.take('print')} aria-disabled={of.busy}>
      In A4
    </button>
  </p>
)
