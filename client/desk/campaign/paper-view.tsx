import { campaignAddress } from '../address.ts'
import { Paper } from '../documents/paper.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import type { Campaign } from './asked.ts'
import { BlankForms } from './blank-forms.tsx'
import { ControlSheets } from './control-sheets.tsx'
import { minutesOf } from './minutes.ts'

const titles: { readonly [paper: string]: readonly [title: string, step: string] } = {
  'bien-ban': ['Biên bản bốc thăm', 'boc-tham'],
  'kiem-soat': ['Phiếu kiểm soát', 'thuc-dia'],
  'phieu-trang': ['Phiếu hỏi trắng', 'thuc-dia'],
}

type Parts = { readonly of: Campaign; readonly paper: string; readonly who: string | undefined }

/** What is printed of a campaign, as it will stand on A4. @param who the interviewer it is for */
export function PaperView({ of, paper, who = '' }: Parts) {
  const [title, step] = titles[paper] ?? ['Không có tờ này', 'thuc-dia']
  return (
    <>
      <p class="back">
        <a href={campaignAddress(of.id, step)}>← {of.name}</a>
      </p>
      <PageHead title={title}>
        <PrintButton />
      </PageHead>
      {paper === 'bien-ban' && of.draws.length > 0 && <Paper of={minutesOf(of)} />}
      {paper === 'kiem-soat' && <ControlSheets of={of} who={who} />}
      {paper === 'phieu-trang' && <BlankForms of={of} who={who} />}
    </>
  )
}
