import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'

/** An element of a message: its name without prefix, its text, what is in it. */
export interface XmlElement {
  name: string
  text: string
  children: readonly XmlElement[]
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: true,
})

const parsedNode = z.record(z.string(), z.unknown())
const parsedNodes = z.array(parsedNode)

/**
 * The root of an XML document. One that declares types or entities of its own is refused, whatever they are: no register
 * has reason to, and it is how files are read out and memory filled.
 * @throws CatalogueError REGISTRY_ANSWER_INVALID
 */
export const readXml = (text: string): XmlElement => {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw unreadable('declares a document type')
  const [root] = isWellFormed(text) ? elementsOf(parsed(text)) : []
  if (!root) throw unreadable('is not XML')
  return root
}

/** What the parser refuses, such as names of the prototype and elements too deep, is no answer either. */
const parsed = (text: string): unknown => {
  try {
    return parser.parse(text)
  } catch {
    return []
  }
}

const isWellFormed = (text: string): boolean => {
  try {
    return SyntaxValidator.validate(text)
  } catch {
    return false
  }
}

const elementsOf = (nodes: unknown): XmlElement[] =>
  parsedNodes.parse(nodes).flatMap((node) => {
    const [name, content] = Object.entries(node)[0] ?? ['#text', []]
    if (name === '#text') return []
    return [{ name, text: textOf(content), children: elementsOf(content) }]
  })

const textOf = (nodes: unknown): string =>
  parsedNodes
    .parse(nodes)
    .map((node) => (typeof node['#text'] === 'string' ? node['#text'] : ''))
    .join('')

const unreadable = (what: string): CatalogueError =>
  new CatalogueError('REGISTRY_ANSWER_INVALID', `the answer ${what}`)

/** The first element on a way down, by names. */
export const elementAt = (
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  )

/** Its text; undefined where there is no such element. */
export const textAt = (
  element: XmlElement | undefined,
  ...names: readonly string[]
): string | undefined => elementAt(element, ...names)?.text
