import {
  type FormulaName,
  formulaNames,
  formulaOf,
} from '../../../../domain/cost/ledger/formulas.ts'
import type { Amounts } from '../../../../domain/cost/report/cost-table.ts'
import { formulaTexts } from '../../../../i18n/cost-words/texts.ts'
import type { AdminLanguage } from '../../../../i18n/locales.ts'
import { say } from '../../../../i18n/say.ts'
import { sheetTexts } from './sheet-texts.ts'
import type { SheetColumn } from './to-workbook.ts'

/** What work in kind is part of: only there amounts may be unknown. */
const mayBeUnknown: ReadonlySet<FormulaName> = new Set<FormulaName>([
  'actual',
  'actualInKind',
  'givenInKind',
])

const toldBy = (by: 'category' | 'payer' | 'programme'): FormulaName[] =>
  formulaNames.filter((name) => formulaOf(name).by === by)

/** Columns of the figures told by category, payer or programme; behind a sum, how many of its parts nobody knows. */
export const figureColumns = (
  by: 'category' | 'payer' | 'programme',
  language: AdminLanguage,
): SheetColumn[] =>
  toldBy(by).flatMap((formula): SheetColumn[] => {
    const figure = formulaTexts[formula].name[language]
    return [
      { title: figure, holds: 'amount' },
      ...(mayBeUnknown.has(formula)
        ? [{ title: say(sheetTexts.unknown, language, { figure }), holds: 'number' } as const]
        : []),
    ]
  })

/** Cells of these columns; what nobody knows anything of is empty. */
export const figureCells = (
  by: 'category' | 'payer' | 'programme',
  amounts: Amounts,
): (number | undefined)[] =>
  toldBy(by).flatMap((formula) => {
    const total = amounts[formula]
    const isKnown = total !== undefined && (total.rappen !== 0 || total.unknown === 0)
    return [
      isKnown ? total.rappen : undefined,
      ...(mayBeUnknown.has(formula) ? [total?.unknown] : []),
    ]
  })
