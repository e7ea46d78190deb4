import { embeddable, toFaqPage } from '../../../src/exporters/schema-org/index.ts'
import type { Faq } from '../../../src/domain/service/building-blocks.ts'

const faq = (question: Faq['question'], text = 'Antwort'): Faq => ({
  identifier: 'frage',
  question,
  answer: { de: { text, html: `<p>${text}</p>` } },
  audience: 'public',
  order: 0,
  services: [],
  topics: [],
  updatedAt: '2026-01-01T00:00:00.000Z',
  sources: [],
  isDemo: false,
})

describe('a document for a script element', () => {
  it('cannot end the element, whatever somebody wrote', () => {
    const question = '</script><script>alert(1)</script><!-- \u2028'
    const page = toFaqPage([faq({ de: question })], 'de')
    const bytes = embeddable(page)
    expect(bytes).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(bytes)).toEqual(page)
    expect(page.mainEntity[0]?.name).toBe(question)
  })

  it('has no question that cannot be read in the locale', () => {
    const faqs = [faq({ de: 'Frage?' })]
    expect(toFaqPage(faqs, 'fr').mainEntity).toHaveLength(1)
    expect(toFaqPage(faqs, 'de-simple').mainEntity).toHaveLength(0)
  })
})
