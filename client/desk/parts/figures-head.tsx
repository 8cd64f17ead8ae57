import type { ComponentChildren } from 'preact'
import { small } from '../../../surveys/voice/capitals.ts'
import { periodTitle } from '../periods.ts'
import { PageHead } from './page-head.tsx'
import { PeriodPicker } from './period-picker.tsx'
import { PrintButton } from './print-button.tsx'

type Parts = {
  readonly title: string
  readonly period: string
  readonly intro?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The head of a page of figures: what they are about, their period, which can be changed, and the way to paper. */
export const FiguresHead = ({ title, period, intro, children }: Parts) => (
  <PageHead title={`${title}, ${small(periodTitle(period) ?? period)}`} intro={intro}>
    <PeriodPicker period={period} />
    {children}
    <PrintButton />
  </PageHead>
)
