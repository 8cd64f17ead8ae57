import { existsSync } from 'node:fs'

/** Where Chromium is: CHROMIUM_PATH, else the usual places; undefined when there is none. */
export const chromiumPath = () =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  )
