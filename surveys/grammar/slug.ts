import { fold } from './fold.ts'

/**
 * An official Vietnamese name as an id that fits in a URL and a file name.
 *
 * @example
 * slug('Đất đai') // => 'dat-dai'
 */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
