import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import { z } from 'zod'

/** An element of a document: its name without prefix, its text, its attributes, what is in it. */
export interface XmlElement {
  name: string
  text: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlElement[]
}

/** Elements within each other at most; documents of systems stay far below. */
const mostLevels = 100

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: true,
})

const parsedNode = z.record(z.string(), z.unknown())
const parsedNodes = z.array(parsedNode)
const parsedAttributes = z.record(z.string(), z.coerce.string()).catch({})

/** What came of reading a document: its root, or why it is not read. */
export type XmlRead = { root: XmlElement } | { fault: string }

/**
 * Reads an XML document that somebody else wrote. One that declares types or entities of its own is not read, whatever they
 * are: no system has reason to, and it is how files are read out and memory filled.
 */
export const tryReadXml = (text: string): XmlRead => {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { fault: 'declares a document type' }
  try {
    // Throws where it is not well-formed.
    SyntaxValidator.validate(text)
    const [root] = elementsOf(parser.parse(text), 0)
    return root ? { root } : { fault: 'is not XML' }
  } catch {
    return { fault: 'is not XML' }
  }
}

/** @throws RangeError where elements are nested too deep */
const elementsOf = (nodes: unknown, level: number): XmlElement[] => {
  if (level > mostLevels) throw new RangeError('Elements are nested too deep.')
  return parsedNodes.parse(nodes).flatMap(({ ':@': attributes, ...node }) => {
    const [name, content] = Object.entries(node)[0] ?? ['#text', []]
    if (name === '#text') return []
    return [
      {
        name,
        text: textOf(content),
        attributes: parsedAttributes.parse(attributes),
        children: elementsOf(content, level + 1),
      },
    ]
  })
}

const textOf = (nodes: unknown): string =>
  parsedNodes
    .parse(nodes)
    .map((node) => (typeof node['#text'] === 'string' ? node['#text'] : ''))
    .join('')

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

/** All elements of a name right within another. */
export const elementsIn = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter((child) => child.name === name)
