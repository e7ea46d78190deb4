import { create } from 'xmlbuilder2'

/** Elements by name: text, or elements in them; `@xmlns` for the namespace, which those inside share. */
export interface XmlContent {
  readonly [name: string]: XmlContent | string | undefined
}

/** An XML document of one element. What is undefined is left out. */
export const writeXml = (content: XmlContent): string =>
  create({ version: '1.0', encoding: 'UTF-8' }, present(content)).end()

const present = (content: XmlContent): XmlContent =>
  Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : present(value)]],
    ),
  )

/** The same elements, each in a namespace of its own. */
export const inNamespace = (namespace: string, content: XmlContent): XmlContent =>
  Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [
            [
              name,
              { '@xmlns': namespace, ...(typeof value === 'string' ? { '#': value } : value) },
            ],
          ],
    ),
  )
