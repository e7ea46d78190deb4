import { linksIn } from '../../../../src/domain/review/links-in.ts'

const link = (url: string) => ({ type: 'link', fields: { url }, children: [{ text: 'hier' }] })
const paragraph = (...children: unknown[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})

describe('the links of a document', () => {
  it('are the addresses in its fields, with their place', () => {
    const document = {
      url: 'https://www.lu.ch/a',
      contact: { url: 'https://www.lu.ch/b' },
      evidence: [{ sourceUrl: 'https://srl.lu.ch/c' }],
    }
    expect(linksIn(document)).toEqual([
      { url: 'https://www.lu.ch/a', path: 'url' },
      { url: 'https://www.lu.ch/b', path: 'contact.url' },
      { url: 'https://srl.lu.ch/c', path: 'evidence.0.sourceUrl' },
    ])
  })

  it('are those in formatted texts, by locale', () => {
    const document = { description: { de: paragraph(link('https://www.lu.ch/d')) } }
    expect(linksIn(document)).toEqual([{ url: 'https://www.lu.ch/d', path: 'description.de' }])
  })

  it('stand once where a text links twice to one page', () => {
    const twice = paragraph(link('https://www.lu.ch/d'), link('https://www.lu.ch/d'))
    expect(linksIn({ text: twice })).toHaveLength(1)
  })

  it('are not words that only mention an address', () => {
    expect(linksIn({ note: 'Siehe https://www.lu.ch/e', mail: 'amt@lu.example' })).toEqual([])
  })
})
