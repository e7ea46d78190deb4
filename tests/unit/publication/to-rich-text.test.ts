import { createLookup } from '../../../src/publication/records/lookup.ts'
import { toLocalizedRichText } from '../../../src/publication/records/to-rich-text.ts'

const lookup = createLookup({ services: new Map([[7, 'hund-anmelden']]) })

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const block = (type: string, children: unknown[], fields = {}) => ({
  type,
  children,
  format: 'center',
  indent: 2,
  ...fields,
})
const link = (fields: object) => block('link', [text('AMICUS')], { fields })

const german = (...children: unknown[]) =>
  toLocalizedRichText({ de: { root: block('root', children) } }, lookup).de

const htmlOf = (...children: unknown[]) => german(...children)?.html

describe('a formatted text', () => {
  it('is paragraphs, headings and lists, without the editor’s classes and styles', () => {
    const list = (tag: string, listType: string) =>
      block('list', [block('listitem', [text('Chip')])], { tag, listType })
    expect(
      htmlOf(
        block('heading', [text('Melden')], { tag: 'h3' }),
        block('paragraph', [text('Innert '), text('10 Tagen', 1), text('!', 2)]),
        list('ul', 'bullet'),
        list('ol', 'number'),
      ),
    ).toBe(
      '<h3>Melden</h3><p>Innert <strong>10 Tagen</strong><em>!</em></p><ul><li>Chip</li></ul><ol><li>Chip</li></ol>',
    )
  })

  it('is plain text beside it', () => {
    const paragraph = (words: string) => block('paragraph', [text(words)])
    expect(german(paragraph('Eins.'), paragraph('Zwei.'))?.text).toBe('Eins.\n\nZwei.')
  })

  it.each([
    ['a heading of a page', block('heading', [text('Gross')], { tag: 'h1' }), '<h3>Gross</h3>'],
    ['underlining and colours', block('paragraph', [text('x', 8)]), '<p>x</p>'],
    ['a kind of block nobody knows', block('quote', [text('x')]), 'x'],
    ['paragraphs without words', block('paragraph', []), undefined],
    ['mark-up typed as text', block('paragraph', [text('<b>')]), '<p>&lt;b&gt;</p>'],
  ])('leaves nothing of %s that it does not allow', (_, pasted, html) => {
    expect(htmlOf(pasted)).toBe(html)
  })

  it('leads to other sites by https, in the same window', () => {
    const fields = { linkType: 'custom', url: 'https://www.amicus.ch/?a=1&b=2', newTab: true }
    expect(htmlOf(block('paragraph', [link(fields)]))).toBe(
      '<p><a href="https://www.amicus.ch/?a=1&amp;b=2">AMICUS</a></p>',
    )
  })

  it.each(['http://www.amicus.ch', 'javascript:alert(1)', ''])('does not lead to «%s»', (url) => {
    expect(htmlOf(block('paragraph', [link({ linkType: 'custom', url })]))).toBe('<p>AMICUS</p>')
  })

  it('names a document of the catalogue it leads to', () => {
    const doc = { relationTo: 'services', value: 7 }
    expect(htmlOf(block('paragraph', [link({ linkType: 'internal', doc })]))).toBe(
      '<p><a data-collection="services" data-identifier="hund-anmelden">AMICUS</a></p>',
    )
  })

  it.each([
    ['a document that is not public', { relationTo: 'services', value: 8 }],
    ['a file', { relationTo: 'media', value: 7 }],
    ['nothing', null],
  ])('keeps the words of a link to %s', (_, doc) => {
    expect(htmlOf(block('paragraph', [link({ linkType: 'internal', doc })]))).toBe('<p>AMICUS</p>')
  })

  it('is absent in a locale in which nothing was written', () => {
    const root = block('root', [block('paragraph', [text('Hund')])])
    const empty = block('root', [block('paragraph', [text('  ')])])
    const byLocale = { de: { root }, fr: { root: empty }, it: null }
    expect(Object.keys(toLocalizedRichText(byLocale, lookup))).toEqual(['de'])
    expect(toLocalizedRichText(undefined, lookup)).toEqual({})
  })
})
