import {
  type Directive,
  toDirective,
} from '../../src/plugins/submissions/steps/ech-0039-export/to-directive.ts'
import { directiveRule, faultsOf, type Node, readNamespaced } from '../support/ech-0039.ts'

const full: Directive = {
  senderId: '2-LU-1',
  recipientId: '2-LU-2',
  uuid: '0c7dbcf0-6c53-5d43-9a39-0d3b1a0b8a11',
  number: '2026-000042',
  serviceId: '10230',
  instruction: 'process',
  priority: 'high',
  title: 'Hund & Halter: «Bello» <neu>',
  language: 'de',
  deadline: '2026-03-16',
  comments: ['Hund: Bello', 'Rasse: Dackel'],
  documents: [
    { name: 'receipt.pdf', mediaType: 'application/pdf' },
    { name: 'receipt-2.pdf', mediaType: 'application/pdf' },
  ],
  isTest: true,
  at: new Date('2026-03-02T08:00:00Z'),
}

const { deadline: _, ...withoutDeadline } = full
const bare: Directive = { ...withoutDeadline, comments: [], documents: [], priority: 'undefined' }

const faultsIn = (node: Node) => faultsOf(node, directiveRule)

/** Ways down to every element of a document. */
const ways = (node: Node, way: number[] = []): number[][] => [
  way,
  ...node.children.flatMap((child, i) => ways(child, [...way, i])),
]

/** The document with one element changed, taken away, or moved; undefined where that cannot be done. */
const changed = (
  root: Node,
  way: readonly number[],
  change: (parent: Node, i: number) => boolean,
): Node | undefined => {
  const copy = structuredClone(root)
  const last = way.at(-1)
  const parent = way.slice(0, -1).reduce<Node | undefined>((found, i) => found?.children[i], copy)
  return parent && last !== undefined && change(parent, last) ? copy : undefined
}

const nameAt = (root: Node, way: readonly number[]) =>
  way.reduce<{ node: Node | undefined; path: string }>(
    ({ node, path }, i) => {
      const child = node?.children[i]
      return { node: child, path: `${path}/${child?.name ?? ''}` }
    },
    { node: root, path: '' },
  ).path

/** What may be missing. */
const optional =
  /^\/(header\/(recipientId|ourBusinessReferenceId|subjects)|content\/directive\/(serviceId|titles|priority|deadline|comments|document))$|\/comments\/comment$/

/** What the schema leaves to whoever writes. */
const freeText =
  /(Id|title|subject|comment|serviceId|pathFileName|manufacturer|product|productVersion)$/

describe('a directive of eCH-0039', () => {
  it.each([
    ['with everything', full],
    ['with nothing but what has to be', bare],
    ['in another language', { ...full, language: 'fr', instruction: 'external_process' as const }],
  ])('has the elements of its schema, in order and in their namespaces, %s', (__, given) => {
    expect(faultsIn(readNamespaced(toDirective(given)))).toEqual([])
  })

  it('says what it was given', () => {
    const root = readNamespaced(toDirective(full))
    const said = ways(root).map((way) => nameAt(root, way))
    expect(said.filter((path) => path.endsWith('/document'))).toHaveLength(2)
    expect(JSON.stringify(root)).toContain('2-LU-2')
  })
})

describe('a directive in which one thing was changed', () => {
  const root = readNamespaced(toDirective(full))
  const all = ways(root).filter((way) => way.length > 0)

  /** Elements for which a change was taken that is to be refused, or the other way round. */
  const misjudged = (
    change: (parent: Node, i: number) => boolean,
    isRefused: (path: string) => boolean = () => true,
  ): string[] =>
    all.flatMap((way) => {
      const path = nameAt(root, way)
      const document = changed(root, way, change)
      if (!document) return []
      return faultsIn(document).length > 0 === isRefused(path) ? [] : [path]
    })

  it('is refused where an element is missing that has to be there', () => {
    const without = misjudged(
      ({ children }, i) => children.splice(i, 1).length > 0,
      (path) => !optional.test(path),
    )
    expect(without).toEqual([])
  })

  it('is refused where two elements have changed places', () => {
    const moved = misjudged(({ children }, i) => {
      const [one, other] = [children[i], children[i + 1]]
      if (!one || !other || one.name === other.name) return false
      children.splice(i, 2, other, one)
      return true
    })
    expect(moved).toEqual([])
  })

  it('is refused where an element is from another namespace, or called otherwise', () => {
    const put = (more: Partial<Node>) => (parent: Node, i: number) => {
      const one = parent.children[i]
      if (one) parent.children[i] = { ...one, ...more }
      return one !== undefined
    }
    expect(misjudged(put({ namespace: 'http://www.ech.ch/xmlns/eCH-0147/T0/1' }))).toEqual([])
    expect(misjudged(put({ name: 'somethingElse' }))).toEqual([])
    expect(misjudged(put({ attributes: { '{}lang': 'de' } }))).toEqual([])
  })

  it('is refused where a value is none of the list, or no date', () => {
    const saying = misjudged(
      ({ children }, i) => {
        const one = children[i]
        if (!one || one.children.length > 0) return false
        children[i] = { ...one, text: 'low !' }
        return true
      },
      (path) => !freeText.test(path) || /(messageGroupId|messageTypeId)$/.test(path),
    )
    expect(saying).toEqual([])
  })

  it('is refused where an element stands twice that stands once', () => {
    const twice = misjudged(
      ({ children }, i) => {
        const one = children[i]
        if (!one) return false
        children.splice(i, 0, structuredClone(one))
        return true
      },
      (path) => !/(recipientId|title|subject|comment|document|file)$/.test(path),
    )
    expect(twice).toEqual([])
  })
})
