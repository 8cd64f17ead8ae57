import { dayAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type told, v1 } from '../api.ts'
import type { Criterion, EvidenceFile } from '../evidence.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { may } from '../session.ts'
import { ArchiveChoice } from './archive-choice.tsx'
import { EvidenceUpload } from './evidence-upload.tsx'
import { More } from './more.tsx'
import { RowActs } from './row-acts.tsx'

type Parts = {
  readonly of: Criterion
  /** Periods of which something is published. */
  readonly periods: readonly string[]
  readonly onChange: () => void
  readonly onTakeOff: (asked: Parameters<typeof told>[0], says: string) => void
  readonly onDone: (says: string) => void
}

/** One criterion with its files, bringing one more, and taking all of it as an archive. */
export function CriterionCard({ of: one, periods, onChange, onTakeOff, onDone }: Parts) {
  const { id, number, name } = one
  return (
    <article class="proposal" aria-labelledby={`criterion-${id}`}>
      <h2 id={`criterion-${id}`}>
        {number} {name}
      </h2>
      <Files of={one} onTakeOff={onTakeOff} />
      {may('criterion-written') && (
        <>
          <More title="Tải tệp lên" about={name}>
            {() => <EvidenceUpload criterion={id} onDone={onDone} />}
          </More>
          <More title="Tải hồ sơ về (ZIP)" about={name}>
            {() => <ArchiveChoice criterion={id} periods={periods} />}
          </More>
          <RowActs
            about={`tiêu chí ${number}`}
            onChange={onChange}
            onTakeOff={() => onTakeOff(v1.evidence[':id'].$delete({ param: { id } }), 'Đã gỡ tiêu chí.')}
          />
        </>
      )}
    </article>
  )
}

const columns: readonly Column<EvidenceFile>[] = [
  { title: 'Dung lượng (kB)', number: ({ size }) => count(Math.ceil(size / 1024)) },
  { title: 'Ngày', text: ({ at }) => dayAt(at) },
  { title: 'Người tải', text: ({ by }) => by },
  { title: 'SHA-256', text: ({ sha256 }) => sha256.slice(0, 16) },
]

/** What was brought so far. */
function Files({ of: { id, files }, onTakeOff }: Pick<Parts, 'of' | 'onTakeOff'>) {
  if (files.length === 0) return <p class="soft">Chưa có tệp nào.</p>
  const acts: Column<EvidenceFile> = {
    title: 'Việc',
    text: ({ id: file, name }) => (
      <RowActs
        about={`tệp ${name}`}
        onTakeOff={() =>
          onTakeOff(v1.evidence[':id'].files[':file'].$delete({ param: { id, file } }), `Đã gỡ tệp ${name}.`)
        }
      />
    ),
  }
  return (
    <DataTable
      caption={`${count(files.length)} tệp`}
      what="Tệp"
      rows={files}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      columns={[...columns, ...(may('evidence-withdrawn') ? [acts] : [])]}
    />
  )
}
