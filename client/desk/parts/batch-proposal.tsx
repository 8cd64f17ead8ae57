import { type Alerts, told, v1 } from '../api.ts'
import { may } from '../session.ts'
import { More } from './more.tsx'
import { type Given, ProposeForm } from './propose-form.tsx'

type Batch = Pick<Alerts['batches'][number], 'batch' | 'held' | 'excluded' | 'n'>

/** What may be proposed of a batch: to count what is held, or leave all of it out. */
export function BatchProposal({ of: { batch, held, excluded, n } }: { readonly of: Batch }) {
  const param = { batch }
  const count = (json: Given) => told(v1.batches[':batch'].counted.$post({ param, json }))
  const leaveOut = (json: Given) => told(v1.batches[':batch'].excluded.$post({ param, json }))
  const about = `đợt ${batch}`
  return (
    <>
      {held > 0 && may('batch-count-proposed') && (
        <More title="Đề nghị tính các phiếu chờ xem" about={about}>
          {() => <ProposeForm kind="count-batch" act="Đề nghị tính" onPropose={count} />}
        </More>
      )}
      {excluded < n && may('batch-exclusion-proposed') && (
        <More title="Đề nghị loại cả đợt" about={about}>
          {() => <ProposeForm kind="exclude-batch" act="Đề nghị loại cả đợt" onPropose={leaveOut} />}
        </More>
      )}
    </>
  )
}
