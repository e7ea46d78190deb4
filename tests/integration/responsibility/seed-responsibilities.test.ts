import { readFile } from 'node:fs/promises'

import { parse } from 'csv-parse/sync'
import { createLocalReq } from 'payload'

import { municipalitiesOn } from '../../../src/domain/jurisdiction/municipalities-on.ts'
import { placeOn } from '../../../src/domain/jurisdiction/place-on.ts'
import type { ConnectingFact } from '../../../src/domain/responsibility/responsibility.ts'
import { responsibilityReport } from '../../../src/domain/responsibility/responsibility-report.ts'
import { responsible } from '../../../src/domain/responsibility/responsible.ts'
import {
  readResponsibilityCatalogue,
  type ResponsibilityCatalogue,
} from '../../../src/responsibility/read-responsibility-data.ts'
import { startPayload } from '../../support/start-payload.ts'

const today = '2026-01-01'
let catalogue: ResponsibilityCatalogue
/** Rows of the collected list of circles. */
let circles: Record<'circle_kind' | 'authority' | 'bfs_number', string>[]

beforeAll(async () => {
  const { payload } = await startPayload('seeded')
  catalogue = await readResponsibilityCatalogue(await createLocalReq({}, payload))
  circles = parse(await readFile('src/seed/data/responsibility-circles.csv', 'utf8'), {
    columns: true,
  })
})

const competent = (service: string, place: string, connectBy?: ConnectingFact) => {
  const { answers } = responsible(
    { service, place, date: today, ...(connectBy && { connectBy }) },
    catalogue.data,
  )
  return answers.find(({ role }) => role === 'competent')?.authority
}

const nameOf = (identifier: string | undefined) => catalogue.names.authority.get(identifier ?? '')

const gapsOf = (service: string) =>
  responsibilityReport(today, catalogue.services, catalogue.data).findings.filter(
    (finding) => finding.service === service,
  )

describe('the municipalities of Kanton Luzern', () => {
  it.each([
    ['2002-01-01', 107],
    ['2012-12-31', 87],
    ['2013-01-01', 83],
    ['2024-12-31', 80],
    ['2025-01-01', 79],
  ])('are on %s %i', (day, count) => {
    expect(municipalitiesOn(day, catalogue.data.jurisdictions)).toHaveLength(count)
  })

  it('lead from each that has ended to one that is there', () => {
    const { jurisdictions } = catalogue.data
    const ended = jurisdictions.filter(({ kind, validTo }) => kind === 'municipality' && validTo)
    expect(ended).toHaveLength(30)
    for (const { identifier } of ended) {
      expect(placeOn(identifier, today, jurisdictions).kind).toBe('moved')
    }
  })
})

describe('the Friedensrichterämter', () => {
  it('are right for 79 of 79 municipalities', () => {
    const rows = circles.filter(({ circle_kind }) => circle_kind === 'friedensrichterkreis')
    expect(rows).toHaveLength(79)
    const wrong = rows.filter(
      ({ bfs_number, authority }) =>
        nameOf(competent('schlichtungsgesuch-einreichen', `gemeinde-${bfs_number}`)) !== authority,
    )
    expect(wrong).toEqual([])
  })

  it('leave no gap', () => {
    expect(gapsOf('schlichtungsgesuch-einreichen')).toEqual([])
  })
})

describe('the civil-registry circles', () => {
  it('answer by the place of the event for the 7 municipalities of Luzern and the 21 of Willisau', () => {
    const rows = circles.filter(({ circle_kind }) => circle_kind === 'zivilstandskreis')
    expect(rows).toHaveLength(28)
    const wrong = rows.filter(
      ({ bfs_number, authority }) =>
        nameOf(competent('geburtsurkunde-bestellen', `gemeinde-${bfs_number}`, 'event-place')) !==
        authority,
    )
    expect(wrong).toEqual([])
  })

  it('are asked by the place of the event where nobody says by what', () => {
    expect(nameOf(competent('geburtsurkunde-bestellen', 'gemeinde-1061'))).toBe(
      'Zivilstandsamt Luzern',
    )
  })

  it('do not answer by residence', () => {
    expect(competent('geburtsurkunde-bestellen', 'gemeinde-1061', 'residence')).toBeUndefined()
  })

  it('leave a gap for the 51 municipalities whose circle is not known', () => {
    const gaps = gapsOf('geburtsurkunde-bestellen')
    expect(gaps).toHaveLength(51)
    expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(['gap']))
  })
})

describe('what is not known', () => {
  it('stays a gap: the offices of debt collection of 69 municipalities', () => {
    expect(gapsOf('betreibungsauszug-bestellen')).toHaveLength(69)
  })

  it('is never filled with an authority that no rule names', () => {
    expect(gapsOf('grundbuchauszug-bestellen')).toHaveLength(79)
  })
})

describe('the administration of a municipality', () => {
  it('is found by the default rule, not confused with its offices', () => {
    const service = 'zuzug-aus-der-schweiz-anmelden'
    expect(nameOf(competent(service, 'gemeinde-1061'))).toBe('Stadtverwaltung Luzern')
    expect(nameOf(competent(service, 'gemeinde-1031'))).toBe('Gemeindeverwaltung Hochdorf')
    expect(gapsOf(service)).toEqual([])
  })

  it('is Root’s for whoever still asks for Honau', () => {
    const service = 'zuzug-aus-der-schweiz-anmelden'
    expect(competent(service, 'gemeinde-1057')).toBe('gemeinde-1065')
  })
})
