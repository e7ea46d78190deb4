import { timelineOf } from '../../../../../src/domain/cost/project/timeline.ts'

const decision = (identifier: string, date: string) => ({
  identifier,
  date,
  body: 'Kantonsrat',
  subject: { de: 'x' },
  outcome: 'accepted' as const,
  affects: [],
})

const history = {
  decisions: [decision('d-2', '2017-06-01'), decision('d-1', '2011-01-01')],
  projects: [
    {
      identifier: 'p',
      stateHistory: [
        { to: 'suspended' as const, date: '2017-06-01', decision: 'd-2' },
        { to: 'idea' as const, date: '2010-01-01' },
      ],
      partners: [
        { authority: 'vlg', role: 'Partner', since: '2012-01-01', until: '2014-12-31' },
        { authority: 'kanton', role: 'Trägerin', since: '2012-01-01' },
      ],
    },
  ],
  milestones: [
    {
      identifier: 'm-1',
      project: 'p',
      kind: 'k',
      plannings: [],
      results: [],
      actualOn: '2016-01-01',
    },
    { identifier: 'm-2', project: 'p', kind: 'k', plannings: [], results: [] },
  ],
}

describe('the timeline of a programme', () => {
  it('tells what happened, the oldest first, and what was decided before what followed', () => {
    expect(timelineOf(history, '2030-01-01')).toEqual([
      { day: '2010-01-01', kind: 'state', project: 'p', to: 'idea' },
      { day: '2011-01-01', kind: 'decision', decision: 'd-1' },
      { day: '2012-01-01', kind: 'joined', project: 'p', authority: 'vlg' },
      { day: '2012-01-01', kind: 'joined', project: 'p', authority: 'kanton' },
      { day: '2014-12-31', kind: 'left', project: 'p', authority: 'vlg' },
      { day: '2016-01-01', kind: 'milestone', project: 'p', milestone: 'm-1' },
      { day: '2017-06-01', kind: 'decision', decision: 'd-2' },
      { day: '2017-06-01', kind: 'state', project: 'p', to: 'suspended', decision: 'd-2' },
    ])
  })

  it('tells nothing that is still to come', () => {
    expect(timelineOf(history, '2011-01-01')).toHaveLength(2)
    expect(timelineOf(history, '2010-12-31')).toHaveLength(1)
  })
})
