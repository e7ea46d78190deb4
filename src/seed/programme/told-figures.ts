import type { Entry } from '../../domain/cost/ledger/entry.ts'
import { figuresOf } from '../../domain/cost/ledger/figure.ts'
import { exactRappen } from '../../domain/cost/total.ts'
import { CatalogueError } from '../../domain/errors.ts'
import { formatRappen } from '../../domain/money.ts'
import type { ProgrammeSources } from './read-programme.ts'

type InquirySource = ProgrammeSources['inquiries'][number]['value']

/** An inquiry whose answers tell figures as they were on the day of the answer: `{paid/2021/1061}`. */
export const withToldFigures = (
  inquiry: InquirySource,
  entries: readonly Entry[],
): InquirySource => ({
  ...inquiry,
  questions: inquiry.questions.map((question) => {
    const { answer, answeredOn } = question
    if (!answer || !answeredOn) return question
    const figures = figuresOf(entries.filter(({ bookedOn }) => bookedOn <= answeredOn))
    const tell = (text: string) =>
      text.replace(/\{([^}]+)\}/g, (_, key: string) => {
        const total = figures.get(key)?.total
        const rappen = total && exactRappen(total)
        if (rappen !== undefined) return formatRappen(rappen)
        throw new CatalogueError(
          'SEED_ROW_INVALID',
          `Nothing was written: ${inquiry.identifier} tells ${key}, which nobody knows.`,
        )
      })
    const told = Object.entries(answer).map(([locale, text]) => [locale, tell(text)] as const)
    return { ...question, answer: { ...answer, ...Object.fromEntries(told) } }
  }),
})
