import { readXml } from './read-xml.ts'
import { Unfit } from './unfit.ts'

/** Opens a part of the workbook by its path; undefined when there is none. */
export type OpenPart = (path: string) => AsyncIterable<Buffer> | undefined

/** A sheet as the workbook lists it, and the part its cells are in. */
export type BookSheet = { readonly name: string; readonly isHidden: boolean; readonly path: string }

/** What a workbook says of itself: its sheets of cells, in order, and where the shared parts are. */
export type Book = {
  readonly sheets: readonly BookSheet[]
  readonly sharedStrings: string
  readonly styles: string
  /** Days are counted from 1904, as Excel for the Mac once did. */
  readonly since1904: boolean
}

/** Reads the list of sheets. @throws Unfit when there is no workbook in the file */
export async function readBook(openPart: OpenPart): Promise<Book> {
  const links = await readLinks(openPart)
  const listed: { name: string; isHidden: boolean; id: string }[] = []
  let since1904 = false
  await readXml(openPart('xl/workbook.xml') ?? nothing(), {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') since1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      // A sheet is linked by r:id; sheetId is only a number.
      if (tag === 'sheet')
        listed.push({
          name: attribute('name') ?? '',
          isHidden: /hidden/i.test(attribute('state') ?? ''),
          id: attribute('id') ?? '',
        })
    },
  })
  const sheets = listed.flatMap(({ name, isHidden, id }) => {
    const link = links.get(id)
    return link?.kind === 'worksheet' ? [{ name, isHidden, path: link.path }] : []
  })
  const pathOf = (kind: string) => [...links.values()].find((link) => link.kind === kind)?.path ?? ''
  return { sheets, since1904, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') }
}

type Link = { readonly kind: string; readonly path: string }

async function readLinks(openPart: OpenPart): Promise<ReadonlyMap<string, Link>> {
  const links = new Map<string, Link>()
  await readXml(openPart('xl/_rels/workbook.xml.rels') ?? nothing(), {
    open: (tag, attribute) => {
      if (tag !== 'Relationship') return
      const kind = (attribute('Type') ?? '').split('/').at(-1) ?? ''
      links.set(attribute('Id') ?? '', { kind, path: pathFrom(attribute('Target') ?? '') })
    },
  })
  return links
}

/** Targets stand relative to the folder xl, or absolute from the root of the zip. */
const pathFrom = (target: string) => decodeURIComponent(new URL(target, 'file:///xl/workbook.xml').pathname.slice(1))

function nothing(): never {
  throw new Unfit('broken')
}
