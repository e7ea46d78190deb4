import { finding, type Verdict } from '../finding.ts'
import { isPublicIpv4, isPublicIpv6 } from './public-address.ts'

/** Names that lead nowhere on the internet, or into the network of whoever asks. Source: RFC 6761, 6762, 8375; ICANN on .internal. */
const privateNames = /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|home\.arpa)$/

/**
 * An address a webhook may lead to: https, a public host, no credentials in it. What its name leads to is looked at
 * again at every delivery.
 */
export const checkWebhookAddress = (value: string): Verdict =>
  isPublicHttps(value) ? undefined : finding('WEBHOOK_ADDRESS_REFUSED')

/** The same where private addresses are allowed, to develop and to test: http too, any host, still without credentials. */
export const checkDevelopmentAddress = (value: string): Verdict => {
  const url = parsed(value)
  const fine = url && /^https?:$/.test(url.protocol) && hasNoCredentials(url)
  return fine ? undefined : finding('WEBHOOK_ADDRESS_REFUSED')
}

const isPublicHttps = (value: string): boolean => {
  const url = parsed(value)
  return url?.protocol === 'https:' && hasNoCredentials(url) && isPublicHost(url.hostname)
}

const parsed = (value: string): URL | undefined =>
  /[\s\\]/.test(value) || !URL.canParse(value) ? undefined : new URL(value)

const hasNoCredentials = ({ username, password }: URL): boolean => !username && !password

/** @param hostname as URL has it: an IPv4 address in whatever form it was written is four numbers here */
const isPublicHost = (hostname: string): boolean => {
  if (hostname.startsWith('[')) return isPublicIpv6(hostname.slice(1, -1))
  if (/^\d+(\.\d+){3}$/.test(hostname)) return isPublicIpv4(hostname)
  const name = hostname.replace(/\.$/, '')
  return name.includes('.') && !privateNames.test(name)
}
