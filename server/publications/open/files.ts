/** What is handed out of the open data of a publication: for routes, which read it when somebody asks. */
export { openCsv } from './csv.ts'
export { csvMetadata, csvName, metadataName } from './metadata.ts'
export { storedOpen } from './stored.ts'
