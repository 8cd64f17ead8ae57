/** The newest version there is news of, read with the first page: `news.ts` itself is read when somebody opens it. */
export const newestNews = '0.2.0'
