import { CatalogueError } from '../../../domain/errors.ts'
import { tryReadXml, type XmlElement } from '../../../xml/read-xml.ts'

export { elementAt, textAt, type XmlElement } from '../../../xml/read-xml.ts'

/** The root of what a register answered. @throws CatalogueError REGISTRY_ANSWER_INVALID */
export const readXml = (text: string): XmlElement => {
  const read = tryReadXml(text)
  if ('root' in read) return read.root
  throw new CatalogueError('REGISTRY_ANSWER_INVALID', `the answer ${read.fault}`)
}
