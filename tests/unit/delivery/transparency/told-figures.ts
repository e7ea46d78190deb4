import { costCategories } from '../../../../src/domain/cost/cost-category.ts'
import { formulaNames } from '../../../../src/domain/cost/ledger/formulas.ts'
import type { ToldFigure } from '../../../../src/domain/cost/snapshot/reconcile.ts'

const marked =
  /data-figure="([^"]+)" data-rappen="(-?\d+)" data-unknown="(\d+)" ?>(?:mindestens )?(?:<data value="(-?\d+)">([^<]*)<\/data>)?/g

/** A number as people read it, in Rappen: «−1’234.50» is -123450. */
const readFrancs = (text: string): number =>
  Math.round(Number(text.replaceAll('’', '').replace('−', '-')) * 100)

/** The figures a page tells, as a reader finds them. @throws Error where it shows another number than it means */
export const toldOn = (page: string): ToldFigure[] =>
  [...page.matchAll(marked)].map(([, key = '', rappen, unknown, value, shown]) => {
    const [name, year, narrower] = key.split('/')
    const total = { rappen: Number(rappen), unknown: Number(unknown) }
    if (shown !== undefined && (readFrancs(shown) !== total.rappen || value !== rappen)) {
      throw new Error(`${key} is ${String(rappen)} Rappen, and shown as ${shown}.`)
    }
    const formula = formulaNames.find((one) => one === name)
    if (!formula) throw new Error(`There is no figure ${key}.`)
    const category = costCategories.find((one) => one === narrower)
    const payer = narrower === 'canton' ? ('canton' as const) : Number(narrower)
    return {
      formula,
      total,
      ...(year !== '*' && { year: Number(year) }),
      ...(category && { category }),
      ...(narrower !== '*' && !category && { payer }),
    }
  })
