import { factOf } from './guard.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Names of answers that are not what a register says. Upper and lower case, accents and spaces at the ends are no difference.
 * @param fields names of answers, and what the register calls the same
 */
export const differing = (answers: Values, known: Values, fields: Record<string, string>) =>
  Object.entries(fields)
    .filter(([answer, name]) => plain(factOf(answer, answers)) !== plain(factOf(name, known)))
    .map(([answer]) => answer)

const plain = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value ?? ''))
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLocaleLowerCase('de-CH')
