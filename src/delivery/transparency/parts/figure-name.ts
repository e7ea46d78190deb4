import type { Figure } from '../../../domain/cost/ledger/figure.ts'
import { costCategoryNames, formulaTexts } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import type { Page } from '../page.ts'

/** What a figure is called: «Ist, 2021, Reserve». */
export const figureName = (
  { reader }: Pick<Page, 'reader'>,
  { formula, year, category, payer }: Pick<Figure, 'category' | 'formula' | 'payer' | 'year'>,
): string =>
  [
    reader.say(formulaTexts[formula].name),
    year === undefined ? reader.say(texts.allYears) : String(year),
    ...(category === undefined ? [] : [reader.say(costCategoryNames[category])]),
    ...(payer === undefined ? [] : [reader.payer(payer)]),
  ].join(', ')
