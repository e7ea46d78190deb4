import { milestoneStatuses } from '../../../domain/cost/project/milestone.ts'
import { overviewOf } from '../../../domain/cost/report/overview.ts'
import { milestoneStatusNames } from '../../../i18n/cost-words/texts.ts'
import type { Page } from '../page.ts'
import { barChart } from './bars.ts'
import type { Chart } from './chart.ts'

/** How many milestones stand how, by the rule. */
export const statusCounts = ({ state, day }: Pick<Page, 'day' | 'state'>) => {
  const { milestones } = overviewOf(state, day)
  return milestoneStatuses.map((status) => ({ status, count: milestones[status] ?? 0 }))
}

/** How many milestones are on time. */
export const punctualityChart = (page: Pick<Page, 'day' | 'reader' | 'state'>): Chart =>
  barChart({
    name: 'punctuality',
    bars: statusCounts(page).map(({ status, count }) => ({
      name: page.reader.say(milestoneStatusNames[status]),
      said: String(count),
      value: count,
    })),
  })
