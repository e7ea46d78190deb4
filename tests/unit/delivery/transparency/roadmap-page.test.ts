import { aProgrammeState, aProject as project, pagesOf } from '../../../support/programme-state.ts'

const path = '/transparency/digitale-gemeinde'

describe('the roadmap of a programme', () => {
  const channel = (name: string, more: object) => ({
    service: 'umzug',
    project: 'umzug',
    channel: name,
    title: { de: name },
    status: 'available' as const,
    earlierPlans: [],
    municipalities: [],
    ...more,
  })
  const page = pagesOf(
    aProgrammeState({
      projects: [
        {
          ...project('umzug', 'eUmzug'),
          stateHistory: [{ to: 'suspended', date: '2022-01-01', decision: 'halt' }],
        },
      ],
      channels: [
        channel('Online', { onlineFrom: '2021-01-01', municipalities: [1061, 1058] }),
        channel('App', { status: 'planned', onlineFrom: '2023-05-01', municipalities: [1024] }),
        channel('Kiosk', { status: 'planned', earlierPlans: ['2022-03-01'] }),
      ],
    }),
  )
  const entriesOn = (text: string) =>
    [...text.matchAll(/<li class="(?:done|coming)">(.*?)<\/li>/gs)].map(([, entry = '']) =>
      entry
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )

  it('says what goes online where and when, what halts it and when it was planned before', async () => {
    expect(entriesOn(await page(`${path}/milestones`))).toEqual([
      '01.01.2021 umzug: Online · eUmzug (online) – in 2 Gemeinden: Gemeinde Nr. 1058, Gemeinde Nr. 1061',
      '01.05.2023 umzug: App · eUmzug (geplant) – Gemeinde Nr. 1024 Vorhaben: Sistiert',
      'ohne Tag umzug: Kiosk · eUmzug (geplant) – in allen Gemeinden Vorhaben: Sistiert früher geplant: 01.03.2022',
    ])
  })

  it('is filtered by municipality by a form that needs no script', async () => {
    const text = await page(`${path}/milestones?bfs=1061&project=`)
    expect(entriesOn(text).map((entry) => entry.slice(0, 10))).toEqual(['01.01.2021', 'ohne Tag u'])
    expect(text).toContain('2 von 3 Einträgen.')
    expect(text).toMatch(/<form class="filter" method="get" action="[^"]*\/milestones#roadmap"/)
    expect(text).toMatch(/<option value="1061"\s+selected>/)
    expect(text).toContain('/roadmap?bfs=1061&amp;')
  })

  it('of a state that did not note channels says so', async () => {
    expect(await pagesOf(aProgrammeState())(`${path}/milestones`)).toContain(
      'hält dieser Stand noch nicht fest',
    )
    expect(await page(`${path}/milestones`)).not.toContain('hält dieser Stand noch nicht fest')
  })
})
