import { aProgrammeState, aProject as project, pagesOf } from '../../../support/programme-state.ts'

const path = '/transparency/digitale-gemeinde'

describe('what was agreed and accepted', () => {
  const page = pagesOf(
    aProgrammeState({
      innovatorsOn: { day: '2022-06-30', count: 7 },
      projects: [project('portal', 'Bürgerportal')],
      goals: [
        { identifier: 'online', title: { de: 'Alles online' }, projects: ['portal'] },
        { identifier: 'offen', title: { de: 'Offene Daten' }, projects: [] },
      ],
      decisions: [
        {
          identifier: 'kredit',
          body: 'Rat',
          date: '2021-01-01',
          subject: { de: 'Kredit' },
          outcome: 'accepted',
          affects: ['portal'],
        },
      ],
      contracts: [
        {
          isPublished: true,
          identifier: 'lieferung',
          kind: 'contract',
          title: { de: 'Lieferung' },
          signedOn: '2021-01-01',
          documents: ['https://katalog.example/vertrag.pdf', 'Beilage 3', 'javascript:alert(1)'],
        },
      ],
      milestones: [
        {
          identifier: 'abnahme',
          project: 'portal',
          kind: 'k',
          plannings: [],
          actualOn: '2022-01-10',
          results: [
            { document: 'Protokoll 4', acceptedOn: '2022-01-09', acceptedBy: 'Programmausschuss' },
            { document: 'Restliste' },
          ],
        },
      ],
    }),
  )
  const plain = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

  it('names the documents of a contract, and calls unknown what is: supplier and amount', async () => {
    const text = await page(`${path}/decisions`)
    expect(text).toContain('<a href="https://katalog.example/vertrag.pdf">')
    expect(text).not.toContain('href="javascript:')
    expect(plain(text)).toMatch(/Lieferung .*vertrag\.pdf .*Beilage 3 .*unbekannt unbekannt/)
  })

  it('says which projects a decision is about, and how many Public Innovators help, without names', async () => {
    const text = plain(await page(`${path}/decisions`))
    expect(text).toMatch(/Betrifft: Bürgerportal/)
    expect(text).toContain('Public Innovators, die mithelfen: 7')
  })

  it('says which results of a milestone were accepted, when and by whom', async () => {
    expect(plain(await page(`${path}/milestones`))).toMatch(
      /Protokoll 4 \(angenommen am 09\.01\.2022, Programmausschuss\) .*Restliste \(noch nicht angenommen\)/,
    )
  })

  it('leads from goals to projects, and says of a goal that nobody works on it', async () => {
    const text = plain(await page(`${path}/projects`))
    expect(text).toMatch(/Alles online .*Bürgerportal .*\(0 von 1 abgeschlossen\)/)
    expect(text).toMatch(/Offene Daten .*Noch kein Vorhaben arbeitet daran\./)
  })

  it('explains the ratio of canton and municipalities on the page of methods', async () => {
    expect(plain(await page(`${path}/method`))).toContain('Parität: was der Kanton bezahlt hat')
  })
})
