import { bookExpense } from '../../../../src/domain/cost/ledger/book.ts'
import { aProgrammeState, aProject as project, pagesOf } from '../../../support/programme-state.ts'
import { head } from '../../domain/cost/ledger/entries.ts'

const path = '/transparency/digitale-gemeinde'

const sentencesOf = (page: string): string[] =>
  [...page.matchAll(/<li>([^<]*)<\/li>/g)].map(([, sentence = '']) => sentence).slice(-4)

const answersOn = (page: string): string[] =>
  sentencesOf(/<section class="answers".*?<\/section>/s.exec(page)?.[0] ?? '')

describe('the overview of a programme', () => {
  it('answers how much, from whom, for what and whether it is on time, in four sentences', async () => {
    const milestone = {
      identifier: 'm',
      project: 'p',
      kind: 'k',
      plannings: [{ plannedOn: '2022-01-01', decidedOn: '2021-01-01' }],
      results: [],
    }
    const page = pagesOf(aProgrammeState({ milestones: [milestone] }))
    expect(answersOn(await page(path))).toEqual([
      'Bewilligt sind CHF 50’100.00; ausgegeben waren bis am 01.07.2022 CHF 16’345.05; eine Prognose liegt nicht vor.',
      'Die Gemeinden haben CHF 142’073.75 bezahlt; auf dem Sperrkonto liegen und nicht verfügbar sind CHF 103’275.00; vom Kanton ist keine Zahlung verbucht; in Sachleistungen hat er CHF 4’000.00 gegeben.',
      'Am meisten wurde für «Public Innovators» ausgegeben, CHF 16’345.05; keine Kategorie liegt über ihrem Budget.',
      'Von 1 Meilensteinen sind 1 verspätet.',
    ])
  })

  it('says whose programme it is, where that is known', async () => {
    const page = pagesOf(
      aProgrammeState({
        sponsors: ['staatskanzlei', 'vlg'],
        supporters: ['Verband der Gemeinden'],
      }),
    )
    const text = (await page(path)).replace(/\s+/g, ' ')
    expect(text).toContain(
      'Getragen von staatskanzlei und vlg. Unterstützt von Verband der Gemeinden.',
    )
    expect(await pagesOf(aProgrammeState())(path)).not.toContain('Getragen von')
  })

  it('does not say zero where nothing is known', async () => {
    const answers = answersOn(await pagesOf(aProgrammeState({ entries: [] }))(path))
    expect(answers.join(' ')).not.toContain('CHF')
    expect(answers[0]).toBe(
      'Wie viel bewilligt ist, ist nicht bekannt; Ausgaben sind keine verbucht; eine Prognose liegt nicht vor.',
    )
  })

  it('says in words what is over its budget', async () => {
    const over = bookExpense(head(), { category: 'reserve', rappen: 10_001 })
    const state = aProgrammeState()
    const page = pagesOf({ ...state, entries: [...state.entries, over] })
    expect(answersOn(await page(path))[2]).toContain('über dem Budget liegt: Reserve')
  })

  it('draws pictures without a style or script of their own, and says in words what they show', async () => {
    const page = await pagesOf(aProgrammeState())(path)
    expect(page.match(/<svg /g)).toHaveLength(4)
    expect(page).not.toMatch(/<style|style="|<script/)
    expect(page.match(/<svg [^>]*role="img"/g)).toHaveLength(4)
    expect(page).toContain('aria-label="Wie viel? Bewilligt sind CHF 50’100.00')
  })
})

describe('the portfolio of a programme', () => {
  const projects = [
    project('umzug', 'eUmzug', ['portal']),
    project('portal', 'Bürgerportal'),
    project('schule', 'Schuladministration'),
  ]
  const page = pagesOf(aProgrammeState({ projects }))
  const namesOn = (text: string) =>
    [...text.matchAll(/<tr id="([a-z]+)"/g)].map(([, identifier]) => identifier)

  it('lists every project after those it waits for', async () => {
    expect(namesOn(await page(`${path}/projects`))).toEqual(['portal', 'umzug', 'schule'])
  })

  it('is searched by words, however they are written', async () => {
    expect(namesOn(await page(`${path}/projects?q=BUERGER&state=&authority=`))).toEqual(['portal'])
  })

  it('stays quick with two hundred projects that wait for each other', async () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      project(`p${String(i)}`, `Vorhaben ${String(i)}`, i < 199 ? [`p${String(i + 1)}`] : []),
    )
    const text = await pagesOf(aProgrammeState({ projects: many }))(`${path}/projects`)
    expect(text).toContain('200 von 200 Vorhaben.')
    expect(text.indexOf('Vorhaben 199<')).toBeLessThan(text.indexOf('Vorhaben 0<'))
  })
})

describe('a page that is not there', () => {
  it('says that nothing is published, in the language asked for', async () => {
    const page = pagesOf(aProgrammeState())
    for (const missing of [
      `${path}/projects/nie`,
      `${path}/municipalities/9999`,
      '/transparency/x',
    ]) {
      expect(await page(`${missing}?locale=en`)).toContain('Nothing is published here')
    }
  })
})

describe('a page in another language', () => {
  const page = pagesOf(aProgrammeState({ note: 'Mit Nachtrag' }))

  it('is the same page, with what was asked of it', async () => {
    expect(await page(`${path}/costs?year=2021&locale=de`)).toContain(
      `href="${path}/costs?locale=fr&amp;year=2021"`,
    )
    expect(await page(`${path}/municipalities/1061?view=embedded&locale=de`)).not.toContain(
      'hreflang',
    )
    expect(await page(`${path}/municipalities/1061`)).toContain(
      `href="${path}/municipalities/1061?locale=fr"`,
    )
  })

  it('says of what the office wrote in German alone that it is German', async () => {
    expect(await page(`${path}?locale=fr`)).toContain('<span lang="de">Mit Nachtrag</span>')
    expect(await page(`${path}?locale=de`)).not.toContain('<span lang="de">')
  })
})

describe('what changed between two states', () => {
  it('is told beside the figures too, in words', async () => {
    const before = aProgrammeState({ projects: [project('portal', 'Portal')] })
    const decided = {
      identifier: 'halt',
      subject: { de: 'Sistierung' },
      body: 'Regierungsrat',
      date: '2022-05-01',
      outcome: 'accepted' as const,
      affects: [],
    }
    const [portal = project('portal', 'Portal')] = before.projects
    const after = aProgrammeState({
      identifier: 'stand-2',
      publicSince: '2022-09-15T06:00:00.000Z',
      decisions: [decided],
      projects: [
        {
          ...portal,
          stateHistory: [
            ...portal.stateHistory,
            { to: 'suspended', date: '2022-05-01', decision: 'halt' },
          ],
        },
      ],
    })
    const page = await pagesOf(before, after)(`${path}/states?from=${before.publicSince}`)
    const table = /<table id="facts".*?<\/table>|id="facts".*?<\/table>/s.exec(page)?.[0] ?? ''
    const text = table.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toContain('Portal Zustand Initialisiert Sistiert')
    expect(text).toContain('Sistierung (neu) Beschlossen – 01.05.2022')
  })
})
