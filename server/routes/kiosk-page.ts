import { builtFile } from '../http/static-files.ts'
import { shellPage } from './shell-page.ts'

/** The tablet's page, and what it is installed with. */
export const kioskPage = shellPage('kiosk').get('/:file{manifest\\.webmanifest|icon(-[0-9]+)?\\.(png|svg)}', (c) =>
  builtFile(c, `/kiosk/${c.req.param('file')}`, 'no-cache'),
)
