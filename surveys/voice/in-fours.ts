/**
 * A hash as people read it aloud.
 *
 * @example
 * inFours('a1b2c3d4') // => 'a1b2 c3d4'
 */
export const inFours = (hash: string): string => hash.match(/.{1,4}/g)?.join(' ') ?? hash
