import { CatalogueError } from '../../../domain/errors.ts'
import type { RegistryResponse } from './create-send.ts'
import type { RegistryCall } from './registry-call.ts'
import { writeXml, type XmlContent } from './write-xml.ts'
import { elementAt, readXml, textAt, type XmlElement } from './xml.ts'

const envelope = 'http://schemas.xmlsoap.org/soap/envelope/'

interface SoapRequest {
  path: string
  action: string
  /** What stands in the body: one element. */
  body: XmlContent
}

/**
 * Asks a service by SOAP 1.1 and gives the one element of the body it answers with.
 * Source: W3C SOAP 1.1, 4 and 6.
 * @throws CatalogueError REGISTRY_REJECTED where the service says the question is wrong, REGISTRY_ANSWER_INVALID, …
 */
export const callSoap = async (
  call: Pick<RegistryCall, 'text'>,
  { path, action, body }: SoapRequest,
): Promise<XmlElement> => {
  const text = await call.text({
    method: 'POST',
    path,
    headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${action}"` },
    body: toEnvelope(body),
    judge: refuseClientFault,
  })
  const [answer] = (text === undefined ? undefined : bodyOf(text))?.children ?? []
  if (!answer || answer.name === 'Fault') {
    throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the answer holds no result')
  }
  return answer
}

/** A message with one element in its body. */
export const toEnvelope = (body: XmlContent): string =>
  writeXml({ 'soap:Envelope': { '@xmlns:soap': envelope, 'soap:Body': body } })

const bodyOf = (text: string): XmlElement | undefined => {
  const root = readXml(text)
  return root.name === 'Envelope' ? elementAt(root, 'Body') : undefined
}

/** A fault comes with status 500 whoever is to blame; asking again helps only where it is the server. */
const refuseClientFault = ({ status, text }: RegistryResponse): void => {
  if (status !== 500 || !text.includes('Fault')) return
  const code = textAt(bodyOf(text), 'Fault', 'faultcode')
  if (code !== undefined && /(^|:)Client(\.|$)/.test(code)) {
    throw new CatalogueError('REGISTRY_REJECTED', 'the service says that the question is wrong')
  }
}
