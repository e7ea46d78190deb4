import {
  checkPartners,
  endedLevelsOn,
  type Partner,
  partnersOn,
} from '../../../../../src/domain/cost/project/partner.ts'

const canton: Partner = { authority: 'kanton', role: 'Trägerin', since: '2012-01-01' }
const vlg: Partner = {
  authority: 'vlg',
  role: 'Partner',
  since: '2012-01-01',
  until: '2014-12-31',
  effect: { de: 'Keine Leistungen der Gemeinden im Portal' },
  endsLevels: ['gemeinde'],
}

const check = (...partners: Partner[]) =>
  checkPartners('portal', partners).map(({ code, pointer }) => `${code} ${pointer}`)

describe('the partners of a project', () => {
  const names = (day: string) => partnersOn([canton, vlg], day).map(({ authority }) => authority)

  it('take part from their first day to their last', () => {
    expect(names('2011-12-31')).toEqual([])
    expect(names('2012-01-01')).toEqual(['kanton', 'vlg'])
    expect(names('2014-12-31')).toEqual(['kanton', 'vlg'])
    expect(names('2015-01-01')).toEqual(['kanton'])
  })

  it('take with them what they brought: without the municipalities no services of theirs', () => {
    expect([...endedLevelsOn([canton, vlg], '2014-12-31')]).toEqual([])
    expect([...endedLevelsOn([canton, vlg], '2015-01-01')]).toEqual(['gemeinde'])
  })

  it('bring it back when they come back', () => {
    const back = { authority: 'vlg', role: 'Partner', since: '2018-01-01' }
    expect([...endedLevelsOn([vlg, back], '2016-01-01')]).toEqual(['gemeinde'])
    expect([...endedLevelsOn([vlg, back], '2018-01-01')]).toEqual([])
    expect(check(vlg, back)).toEqual([])
  })

  it('who stay end nothing', () => {
    expect([...endedLevelsOn([{ ...canton, endsLevels: ['kanton'] }], '2030-01-01')]).toEqual([])
  })

  it('have nothing wrong with them', () => {
    expect(check(canton, vlg)).toEqual([])
  })

  it('are not there twice, in whatever order they are listed', () => {
    const later = { ...vlg, since: '2014-12-31', until: '2016-12-31' }
    expect(check(later, vlg)).toEqual(['PARTNER_TWICE /projects/portal/partners/1'])
  })

  it('do not leave before they joined', () => {
    expect(check({ ...vlg, until: '2011-12-31' })).toEqual([
      'PARTNER_ORDER /projects/portal/partners/0/until',
    ])
    expect(check({ ...vlg, until: '2012-01-01' })).toEqual([])
  })

  it('do not leave without a word of what that means', () => {
    const { effect: _, ...silent } = vlg
    expect(check(silent)).toEqual(['PARTNER_EFFECT_MISSING /projects/portal/partners/0/effect'])
  })

  it('are not there twice at once', () => {
    expect(check(vlg, { ...vlg, since: '2014-12-31', until: '2016-12-31' })).toEqual([
      'PARTNER_TWICE /projects/portal/partners/1',
    ])
    expect(check(vlg, { ...vlg, since: '2015-01-01', until: '2016-12-31' })).toEqual([])
    expect(check({ ...vlg, since: '2015-01-01', until: '2016-12-31' }, vlg)).toEqual([])
    expect(check(canton, { ...canton, since: '2020-01-01' })).toEqual([
      'PARTNER_TWICE /projects/portal/partners/1',
    ])
  })
})
