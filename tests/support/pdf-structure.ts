import { inflateSync } from 'node:zlib'

/** What a PDF says of its structure, read out of its own objects. */
export interface PdfStructure {
  /** Roles of the elements, by how often they occur. */
  roles: Record<string, number>
  /** Language of the whole. */
  language: string | undefined
  title: string | undefined
  isMarked: boolean
  isUa: boolean
  /** Fonts that are used, and how many of them bring their letters along. */
  fonts: { used: number; embedded: number }
  /** Marked parts of pages, and those that are neither content of an element nor decoration. */
  marks: { content: number; artifact: number }
  /** Words that say what pictures show. */
  alternatives: string[]
}

/** Reads the structure of a PDF; of what an object stream would hide nothing is found, and tests fail. */
export const pdfStructure = (pdf: Uint8Array): PdfStructure => {
  const text = Buffer.from(pdf).toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: start }) => {
    const begin = index + start.length
    const raw = Buffer.from(text.slice(begin, text.indexOf('endstream', begin)), 'latin1')
    try {
      return inflateSync(raw).toString('latin1')
    } catch {
      return raw.toString('latin1')
    }
  })
  const all = streams.join('\n')
  const roles: Record<string, number> = {}
  for (const [, role = ''] of text.matchAll(/\/S \/(\w+)/g)) roles[role] = (roles[role] ?? 0) + 1
  const count = (pattern: RegExp, where: string) => [...where.matchAll(pattern)].length
  return {
    roles,
    language: /\/Lang \((\w+)\)/.exec(text)?.[1],
    title: /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(all)?.[1],
    isMarked: /\/Marked true/.test(objectOf(text, 'MarkInfo')),
    isUa: all.includes('<pdfuaid:part>1</pdfuaid:part>'),
    fonts: {
      used: count(/\/Type \/FontDescriptor|\/Subtype \/Type1/g, text),
      embedded: count(/\/FontFile\d?/g, text),
    },
    marks: {
      content: count(/\/(?!Artifact)\w+ <<[^>]*\/MCID \d+[^>]*>> BDC/g, all),
      artifact: count(/\/Artifact (?:<<[^>]*>> BDC|BMC)/g, all),
    },
    alternatives: [...text.matchAll(/\/Alt \(((?:[^()\\]|\\.)*)\)/g)].map(([, words = '']) =>
      words.startsWith('\u00fe\u00ff')
        ? Buffer.from(words.slice(2), 'latin1').swap16().toString('utf16le')
        : words,
    ),
  }
}

/** The object an entry of the catalogue leads to. */
const objectOf = (text: string, entry: string): string => {
  const [, id = ''] = new RegExp(`/${entry} (\\d+) 0 R`).exec(text) ?? []
  return new RegExp(`\\n${id} 0 obj([\\s\\S]*?)endobj`).exec(text)?.[1] ?? ''
}
