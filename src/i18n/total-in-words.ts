import type { Total } from '../domain/cost/total.ts'
import { formatRappen } from '../domain/money.ts'
import type { AdminLanguage, AdminText } from './locales.ts'
import { say } from './say.ts'

const words = {
  unknown: { de: 'nicht bekannt', fr: 'inconnu', it: 'non noto', en: 'not known' },
  atLeast: {
    de: 'mindestens {sum}; {count} Beträge sind nicht bekannt',
    fr: 'au moins {sum} ; {count} montants sont inconnus',
    it: 'almeno {sum}; {count} importi non sono noti',
    en: 'at least {sum}; {count} amounts are not known',
  },
  atLeastButOne: {
    de: 'mindestens {sum}; ein Betrag ist nicht bekannt',
    fr: 'au moins {sum} ; un montant est inconnu',
    it: 'almeno {sum}; un importo non è noto',
    en: 'at least {sum}; one amount is not known',
  },
} satisfies Record<string, AdminText>

/**
 * A sum as people read it, which says what it does not know: «CHF 1’234.50», «mindestens CHF 20.00; ein Betrag ist
 * nicht bekannt», «nicht bekannt». A total of nothing but unknown parts is not known; it is never CHF 0.00.
 */
export const totalInWords = (total: Total | undefined, language: AdminLanguage): string => {
  if (!total) return words.unknown[language]
  if (total.unknown === 0) return formatRappen(total.rappen)
  if (total.rappen === 0) return words.unknown[language]
  return say(total.unknown === 1 ? words.atLeastButOne : words.atLeast, language, {
    sum: formatRappen(total.rappen),
    count: total.unknown,
  })
}
