import { document } from '../../../../../src/plugins/submissions/steps/document/index.ts'
import { pdfStructure } from '../../../../support/pdf-structure.ts'
import { aStepContext } from '../../../../support/step-context.ts'

const options = {
  name: 'receipt',
  title: {
    de: 'Quittung {number}',
    fr: 'Quittance {number}',
    it: 'Ricevuta {number}',
    en: 'Receipt {number}',
  },
  text: { de: 'Wir haben Ihre Angaben erhalten.\n\nSie hören von uns.' },
  rows: [
    { label: { de: 'Name des Hundes' }, value: { var: 'answers.dog' } },
    { label: { de: 'Halterin' }, value: { var: 'answers.holder' } },
    { label: { de: 'Farbe' }, value: { var: 'answers.colour' } },
  ],
}

const made = async (language: string) => {
  const submission = { language, answers: { dog: 'Bello', holder: 'Zoë Čapek-Łuczak' } }
  const outcome = await document.run(aStepContext({ submission }), options)
  const [pdf] = outcome.kind === 'done' ? (outcome.documents ?? []) : []
  if (!pdf) throw new Error('Nothing was made.')
  return pdf
}

describe('a receipt as PDF', () => {
  it.each([
    ['de', 'Quittung 2026-000001'],
    ['fr', 'Quittance 2026-000001'],
    ['it', 'Ricevuta 2026-000001'],
    ['en', 'Receipt 2026-000001'],
    ['rm', 'Quittung 2026-000001'],
  ])(
    'in %s can be read by screen readers: tagged, titled, with its language',
    async (locale, title) => {
      const structure = pdfStructure((await made(locale)).content)
      expect(structure).toMatchObject({
        isMarked: true,
        isUa: true,
        language: locale === 'rm' ? 'de' : locale,
        title,
        roles: { Document: 1, H1: 1, P: 2, L: 1, LI: 2, Lbl: 2, LBody: 2 },
      })
    },
  )

  it('brings all its letters along', async () => {
    const { fonts } = pdfStructure((await made('de')).content)
    expect(fonts.used).toBeGreaterThan(0)
    expect(fonts.embedded).toBe(fonts.used)
  })

  it('has every text in an element', async () => {
    const { marks } = pdfStructure((await made('de')).content)
    expect(marks.content).toBe(7)
  })

  it('is for the sender, unless the workflow says otherwise', async () => {
    expect(await made('de')).toMatchObject({ name: 'receipt.pdf', isForSender: true })
    const outcome = await document.run(aStepContext(), { ...options, isForSender: false })
    expect(outcome).toMatchObject({ documents: [{ isForSender: false }] })
  })

  it('has no name that leads elsewhere', () => {
    expect(document.options.safeParse({ ...options, name: '../receipt' }).success).toBe(false)
  })
})
