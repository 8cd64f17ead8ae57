/** Replies to begin from, as the ward has them. */
export { replyTemplates as templates } from '#ward'
