import { exactRappen, type Total } from '../../domain/cost/total.ts'
import { overviewOf } from '../../domain/cost/report/overview.ts'
import { formatRappen } from '../../domain/money.ts'
import type { AdminText } from '../../i18n/locales.ts'
import { costCategoryNames } from '../../i18n/cost-words/texts.ts'
import { milestonesByStatus, transparencyTexts as texts } from '../../i18n/transparency/texts.ts'
import { categoryRows } from './charts/categories.ts'
import { statusCounts } from './charts/punctuality.ts'
import { sourcesOf } from './charts/sources.ts'
import type { Page } from './page.ts'
import type { Reader } from './reader.ts'

type Told = Pick<Page, 'day' | 'figures' | 'reader' | 'state' | 'years'>

/** A sum within a sentence, which says what it does not know. */
const inSentence = (reader: Reader, total: Total): string => {
  const sum = formatRappen(total.rappen)
  if (exactRappen(total) !== undefined) return sum
  return reader.say(total.unknown === 1 ? texts.sumButOne : texts.sumButSome, {
    sum,
    count: total.unknown,
  })
}

/** One of two texts: with the sum, or that nobody knows it. */
const clause = (
  reader: Reader,
  total: Total | undefined,
  { known, unknown }: { known: AdminText; unknown: AdminText },
): string =>
  total === undefined
    ? reader.say(unknown)
    : reader.say(known, { sum: inSentence(reader, total), day: '' })

const inList = ({ language }: Reader, parts: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)

const joined = (reader: Reader, parts: readonly string[]): string =>
  reader.say(texts.sentence, { parts: parts.join('; ') })

const howMuch = ({ reader, state, day }: Told): string => {
  const { budget, actual, forecast } = overviewOf(state, day)
  const spent =
    actual === undefined
      ? reader.say(texts.spentUnknown)
      : reader.say(texts.spent, { sum: inSentence(reader, actual), day: reader.plainDay(day) })
  return joined(reader, [
    clause(reader, budget, { known: texts.granted, unknown: texts.grantedUnknown }),
    spent,
    clause(reader, forecast, { known: texts.expected, unknown: texts.expectedUnknown }),
  ])
}

const fromWhom = (told: Told): string => {
  const { reader } = told
  const { municipalities, cantonCash, cantonInKind, escrowed } = sourcesOf(told)
  return joined(reader, [
    clause(reader, municipalities, {
      known: texts.municipalitiesPaid,
      unknown: texts.municipalitiesPaidUnknown,
    }),
    clause(reader, escrowed, { known: texts.ofThatBlocked, unknown: texts.nothingBlocked }),
    clause(reader, cantonCash, { known: texts.cantonPaid, unknown: texts.cantonPaidUnknown }),
    clause(reader, cantonInKind, { known: texts.cantonGave, unknown: texts.cantonGaveUnknown }),
  ])
}

const forWhat = (told: Told): string => {
  const { reader } = told
  const rows = categoryRows(told)
  const [most] = rows
    .filter(({ amounts: { actual } }) => actual !== undefined && actual.rappen > 0)
    .toSorted((a, b) => (b.amounts.actual?.rappen ?? 0) - (a.amounts.actual?.rappen ?? 0))
  const over = rows.flatMap(({ category, state }) =>
    category && state === 'over-budget' ? [reader.say(costCategoryNames[category])] : [],
  )
  return joined(reader, [
    most?.category && most.amounts.actual
      ? reader.say(texts.mostFor, {
          category: reader.say(costCategoryNames[most.category]),
          sum: inSentence(reader, most.amounts.actual),
        })
      : reader.say(texts.nothingSpent),
    over.length === 0
      ? reader.say(texts.noneOver)
      : reader.say(texts.someOver, { categories: over.join(', ') }),
  ])
}

const onTime = (told: Told): string => {
  const { reader } = told
  const all = told.state.milestones.length
  if (all === 0) return reader.say(texts.noMilestones)
  const parts = statusCounts(told)
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => reader.say(milestonesByStatus[status], { count }))
  return reader.say(texts.milestonesStand, { all, parts: inList(reader, parts) })
}

/** The four answers, a sentence each: what is not known is said to be so. */
export const sentencesOf = (told: Told) => ({
  howMuch: howMuch(told),
  fromWhom: fromWhom(told),
  forWhat: forWhat(told),
  onTime: onTime(told),
})
