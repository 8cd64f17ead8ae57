/** Of a file's name its kind alone: what is told of it repeats nothing that was sent. */
export const fileKind = (name: string): string => `tệp${/\.(csv|xlsx?)$/i.exec(name)?.[0].toLowerCase() ?? ''}`
