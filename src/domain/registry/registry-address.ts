import type { Verdict } from '../finding.ts'
import { finding } from '../finding.ts'
import { checkDevelopmentAddress, checkWebhookAddress } from '../webhook/webhook-address.ts'
import type { RegistryMode } from './registry.ts'

/** Whether a connection may lead into a private network: to a twin or a test system, where the product allows it at all. */
export const mayBePrivate = (mode: RegistryMode, allowPrivate: boolean): boolean =>
  allowPrivate && mode !== 'live'

/** An address of a register: https on the public internet, or a private one to develop and to test. */
export const checkRegistryAddress = (
  value: string,
  { mode, allowPrivate }: { mode: RegistryMode; allowPrivate: boolean },
): Verdict => {
  const check = mayBePrivate(mode, allowPrivate) ? checkDevelopmentAddress : checkWebhookAddress
  return check(value) && finding('REGISTRY_ADDRESS_REFUSED')
}
