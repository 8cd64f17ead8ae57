import { Paragraph, type Table } from 'docx'
import type { Document } from '../../../surveys/documents/document.ts'
import { sideBySide } from './word-letterhead.ts'

/** Those it goes to, and who signs; nothing where it goes nowhere and nobody signs for the committee. */
export function wordFoot({ recipients, signer }: Document): readonly (Paragraph | Table)[] {
  if (!signer && recipients.length === 0) return []
  const left =
    recipients.length > 0
      ? [
          new Paragraph({ style: 'RecipientsName', text: 'Nơi nhận:' }),
          ...recipients.map((one) => new Paragraph({ style: 'Recipients', text: `- ${one}` })),
        ]
      : [new Paragraph({ text: '' })]
  const right = signer
    ? [signer.for, signer.role, '', '', '', ''].map((text) => new Paragraph({ style: 'Signer', text }))
    : [new Paragraph({ text: '' })]
  return [new Paragraph({ style: 'TableWords', text: '' }), sideBySide(left, right, 0.5)]
}

/** Room for those who sign beside each other. */
export function wordSignatures(of: readonly string[]): readonly (Paragraph | Table)[] {
  const [first = '', ...others] = of
  const signed = (text: string) => [
    new Paragraph({ style: 'Signer', text }),
    new Paragraph({ style: 'Number', text: '(Ký, ghi rõ họ tên)' }),
    ...['', '', ''].map((empty) => new Paragraph({ style: 'Signer', text: empty })),
  ]
  if (others.length === 0) return signed(first)
  const rows: (Paragraph | Table)[] = [new Paragraph({ style: 'TableWords', text: '' })]
  for (let i = 0; i < of.length; i += 2)
    rows.push(sideBySide(signed(of[i] ?? ''), of[i + 1] ? signed(of[i + 1] ?? '') : [new Paragraph({ text: '' })], 0.5))
  return rows
}
