import {
  type BringingProject,
  broughtServices,
} from '../../../../../src/domain/cost/project/brought-services.ts'

const project = (more: Partial<BringingProject> = {}): BringingProject => ({
  identifier: 'p',
  stateHistory: [],
  partners: [],
  services: [{ identifier: 'umzug', level: 'gemeinde' }],
  ...more,
})
const channel = (name: string, more = {}) => ({
  service: 'umzug',
  channel: name,
  project: 'p',
  onlineFrom: '2019-01-01',
  municipalities: [],
  ...more,
})
const horw = { bfsNumber: 1058, authority: 'horw' }
const here = (one: BringingProject, channels: ReturnType<typeof channel>[], day = '2020-01-01') =>
  broughtServices([one], channels, { place: horw, day })

describe('what the money brought to a municipality', () => {
  it('are the services people there can use online, since when and by which project', () => {
    expect(here(project(), [channel('c')])).toEqual([
      { service: 'umzug', project: 'p', channel: 'c', since: '2019-01-01' },
    ])
  })

  it('counts from the day a channel is online', () => {
    expect(here(project(), [channel('c', { onlineFrom: '2020-01-01' })])).toHaveLength(1)
    expect(here(project(), [channel('c', { onlineFrom: '2020-01-02' })])).toEqual([])
    expect(here(project(), [channel('c', { onlineFrom: undefined })])).toEqual([])
  })

  it('is since the first of several channels', () => {
    const channels = [
      channel('late', { onlineFrom: '2019-06-01' }),
      channel('early'),
      channel('middle', { onlineFrom: '2019-03-01' }),
    ]
    expect(here(project(), channels)[0]).toMatchObject({ channel: 'early', since: '2019-01-01' })
  })

  it('is what is offered there, by that project, for that service', () => {
    expect(here(project(), [channel('c', { municipalities: [1058] })])).toHaveLength(1)
    expect(here(project(), [channel('c', { municipalities: [1024] })])).toEqual([])
    expect(here(project(), [channel('c', { project: 'other' })])).toEqual([])
    expect(here(project(), [channel('c', { service: 'hund' })])).toEqual([])
  })

  it('is nothing while the project is suspended there', () => {
    const suspended = (continuing: string[]) =>
      project({
        stateHistory: [{ to: 'suspended', date: '2019-06-01', decision: 'd', continuing }],
      })
    expect(here(suspended([]), [channel('c')])).toEqual([])
    expect(here(suspended(['horw']), [channel('c')])).toHaveLength(1)
  })

  it('is nothing of a level whose partner has left', () => {
    const partners = [
      {
        authority: 'vlg',
        role: 'Partner',
        since: '2012-01-01',
        until: '2019-12-31',
        endsLevels: ['gemeinde'],
      },
    ]
    expect(here(project({ partners }), [channel('c')], '2019-12-31')).toHaveLength(1)
    expect(here(project({ partners }), [channel('c')])).toEqual([])
    expect(
      here(project({ partners, services: [{ identifier: 'umzug', level: 'kanton' }] }), [
        channel('c'),
      ]),
    ).toHaveLength(1)
  })
})
