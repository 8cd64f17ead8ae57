import { committee, openData } from '#ward'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { columns } from './columns.ts'

type Published = { readonly period: string; readonly revision: number; readonly publishedAt: number }

/** The name of a publication's file in its folder. */
export const csvName = (revision: number): string => `${revision}.csv`
export const metadataName = (revision: number): string => `${revision}.csv-metadata.json`

/**
 * What programs are told of a file of open data: CSV on the Web, with Dublin Core terms.
 *
 * @param address of this site, without a slash at its end; addresses are relative where none is known
 * @see W3C Recommendation “Metadata Vocabulary for Tabular Data”, 2015
 */
export function csvMetadata({ period, revision, publishedAt }: Published, title: Text, address = '') {
  const days = parsePeriod(period)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: csvName(revision),
    'dc:title': inBoth(title),
    'dc:publisher': inBoth(committee),
    'dc:issued': { '@value': dayOf(publishedAt), '@type': 'xsd:date' },
    'dc:license': { '@id': openData.licence.address },
    'dc:source': { '@id': `${address}/ket-qua?ky=${period}` },
    'dc:temporal': days ? `${days.firstDay}/${days.lastDay}` : period,
    'dc:description': inBoth(description),
    'dc:conformsTo': { '@id': `${address}/du-lieu` },
    tableSchema: {
      columns: columns.map(({ name, title: of, datatype }) => ({
        name,
        titles: { und: name, vi: of.vi, en: of.en },
        datatype,
      })),
    },
  }
}

const inBoth = ({ vi, en }: Text) => [
  { '@value': vi, '@language': 'vi' },
  { '@value': en, '@language': 'en' },
]

const description: Text = {
  vi: 'Số hồ sơ, số người trả lời và số người hài lòng theo nhóm hồ sơ; từ đó tính lại được kết quả đã công bố.',
  en: 'Dossiers, respondents and satisfied by groups of services, from which the published results follow.',
}
