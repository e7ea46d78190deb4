import fc from 'fast-check'

import { linksIn } from '../../../../src/domain/publication/links-in.ts'
import { textsIn } from '../../../../src/domain/publication/texts-in.ts'
import { thorough } from '../../thorough.ts'
import { aGoodService, formatted, found } from './records.ts'

const ofService = (
  values: Parameters<typeof aGoodService>[0],
  around?: Parameters<typeof found>[2],
) => found('services', aGoodService({ variantPolicy: 'none', ...values }), around)

const described = (html: string, around?: Parameters<typeof found>[2]) =>
  ofService({ description: formatted(html) }, around)

describe('E8, W4: addresses', () => {
  it.each([
    'http://stadt.example.ch',
    'www.example.ch',
    'mailto:a@b.example',
    'javascript:alert(1)',
  ])('%s is refused in a field', (url) => {
    expect(ofService({ contact: { url } })).toEqual(['E8_LINK_NOT_HTTPS /contact/url'])
  })

  it('are refused in a formatted text too', () => {
    expect(described('<p><a href="http://a.example.ch/?a=1&amp;b=2">Merkblatt</a></p>')).toEqual([
      'E8_LINK_NOT_HTTPS /description/de',
    ])
  })

  it('that did not answer are told', () => {
    const url = 'https://weg.example.ch/?a=1&b=2'
    const catalogue = { brokenLinks: new Set([url]) }
    expect(ofService({ contact: { url } }, { catalogue })).toEqual(['W4_LINK_BROKEN /contact/url'])
    expect(
      described(`<p><a href="${url.replace('&', '&amp;')}">Merkblatt</a></p>`, { catalogue }),
    ).toEqual(['W4_LINK_BROKEN /description/de'])
  })

  it('of sources are not the editor’s', () => {
    expect(
      ofService({ sources: [{ field: 'title', sourceUrl: 'http://alt.example.ch' }] }),
    ).toEqual([])
  })
})

describe('E12: words of a link', () => {
  const emptyWords = fc.constantFrom(
    'hier',
    'Hier',
    'HIER!',
    ' hier ',
    '«hier»',
    'ici',
    'Klicken Sie hier',
    'qui',
    'here',
    'click here',
    'mehr …',
    '',
    '<strong>hier</strong>',
  )

  it('are refused where they say nothing, whatever the writing', () => {
    fc.assert(
      fc.property(emptyWords, (words) => {
        expect(described(`<p>Text <a href="https://a.example.ch">${words}</a>.</p>`)).toEqual([
          'E12_LINK_TEXT /description/de',
        ])
      }),
      thorough,
    )
  })

  it.each(['Merkblatt Hundesteuer', 'Hierarchie der Stellen', 'Was hier gilt'])(
    '«%s» is fine',
    (words) => {
      expect(described(`<p><a href="https://a.example.ch">${words}</a></p>`)).toEqual([])
    },
  )

  it('count as well where the link leads to a document of ours', () => {
    expect(described('<p><a data-collection="services">hier</a></p>')).toEqual([
      'E12_LINK_TEXT /description/de',
    ])
  })

  it('that nobody clicks are fine', () => {
    expect(described('<p>hier</p>')).toEqual([])
  })
})

describe('E12: headings', () => {
  const levels = fc.array(fc.constantFrom(3, 4), { maxLength: 6 })

  it('begin at 3 and skip no level', () => {
    fc.assert(
      fc.property(levels, (list) => {
        const html = list.map((level) => `<h${String(level)}>Titel</h${String(level)}>`).join('')
        const skips = list[0] === 4
        expect(described(`${html}<p>Text</p>`)).toEqual(
          skips ? ['E12_HEADING_LEVEL /description/de'] : [],
        )
      }),
      thorough,
    )
  })

  it.each(['<h1>A</h1>', '<h2>A</h2>', '<h3>A</h3><h5>B</h5>'])('%s is refused', (html) => {
    expect(described(html)).toEqual(['E12_HEADING_LEVEL /description/de'])
  })
})

it('E12: a picture has words', () => {
  expect(described('<p>Text <img src="a.png" alt="Ein Hund"></p>')).toEqual([])
  expect(described('<p>Text <img src="a.png" alt=" "></p>')).toEqual([
    'E12_ALT_TEXT_MISSING /description/de',
  ])
  expect(described('<p>Text <img src="a.png"></p>')).toEqual([
    'E12_ALT_TEXT_MISSING /description/de',
  ])
})

describe('E13: placeholders', () => {
  it.each([
    'Frist: XX Tage',
    'Gemeinde XXX',
    'Name […] eintragen',
    'Name [...]',
    'Lorem ipsum dolor',
    'TODO',
  ])('«%s» waits to be written', (text) => {
    expect(ofService({ summary: { de: text } })).toEqual(['E13_PLACEHOLDER /summary/de'])
  })

  it.each(['Kleidergrösse XL', 'Taxi', 'Kapitel XXI', 'Der Katalog [Stand 2026]'])(
    '«%s» is written',
    (text) => {
      expect(ofService({ summary: { de: text } })).toEqual([])
    },
  )

  it('are found in every language, however deep', () => {
    expect(
      ofService({ conditions: [{ key: 'a', title: { de: 'A' }, text: { de: 'A', fr: 'XX' } }] }),
    ).toEqual(['E13_PLACEHOLDER /conditions/0/text/fr'])
  })

  it('may be part of a name that is no text', () => {
    expect(ofService({ topics: ['XX'] })).toEqual([])
  })
})

describe('W1: the length of a text', () => {
  it('is told above the limit, counting characters as people do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 140, max: 160 }), (length) => {
        expect(ofService({ summary: { de: '🐕'.repeat(length) } })).toEqual(
          length > 150 ? ['W1_TEXT_TOO_LONG /summary/de'] : [],
        )
      }),
      thorough,
    )
  })

  it('does not count mark-up', () => {
    expect(described(`<p>${'<strong>a</strong>'.repeat(2500)}</p>`)).toEqual([])
    expect(described(`<p>${'a'.repeat(2501)}</p>`)).toEqual(['W1_TEXT_TOO_LONG /description/de'])
  })
})

it('W3: a review that is due today is not overdue', () => {
  expect(ofService({ reviewDue: '2026-11-25' })).toEqual([])
  expect(ofService({ reviewDue: '2026-11-24' })).toEqual(['W3_REVIEW_OVERDUE /reviewDue'])
})

it('W7: outdated translations are told, one by one', () => {
  const translations = { fr: 'outdated', it: 'reviewed', 'de-simple': 'outdated' } as const
  const competence = { authorities: ['sursee'], gaps: 0 }
  expect(ofService({}, { document: { competence, translations } })).toEqual([
    'W7_TRANSLATION_OUTDATED /translationState/fr',
    'W7_TRANSLATION_OUTDATED /translationState/de-simple',
  ])
})

describe('the texts of a record', () => {
  const words = fc.string({ minLength: 1 })

  it('are all found, with a pointer that leads to them', () => {
    const record = fc.record({
      title: fc.record({ de: words, fr: words }),
      conditions: fc.array(fc.record({ title: fc.record({ de: words }) })),
      contact: fc.record({ note: fc.record({ 'de-simple': words }) }),
    })
    fc.assert(
      fc.property(record, (value) => {
        const texts = textsIn(value)
        expect(texts).toHaveLength(3 + value.conditions.length)
        for (const { pointer, text } of texts) {
          const at = pointer
            .slice(1)
            .split('/')
            .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value)
          expect(at).toBe(text)
        }
      }),
      thorough,
    )
  })

  it('lead to addresses with the words a reader sees', () => {
    expect(
      linksIn(
        formatted('<p><a href="https://a.example.ch/?a&amp;b">Hund &amp; <em>Katze</em></a></p>'),
      ),
    ).toEqual([{ pointer: '/de', url: 'https://a.example.ch/?a&b', words: 'Hund & Katze' }])
  })
})
