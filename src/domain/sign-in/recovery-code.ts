/** A recovery code as people type it: any case, with or without hyphens and spaces. */
export const normalRecoveryCode = (typed: string): string =>
  typed.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Whether something typed is a code of an authenticator app: six digits, spaces allowed. */
export const isAppCode = (typed: string): boolean => /^\d{6}$/.test(typed.replace(/\s/g, ''))

/** A recovery code as it is shown: groups of four. */
export const shownRecoveryCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code
