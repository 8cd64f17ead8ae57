/** Login names are the same in upper and lower case. */
export const foldLogin = (login: string): string => login.trim().toLowerCase()
