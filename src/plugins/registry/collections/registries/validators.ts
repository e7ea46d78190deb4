import type { JSONFieldValidation, TextFieldSingleValidation, Validate } from 'payload'
import { relationship, select, text } from 'payload/shared'

import { CatalogueError } from '../../../../domain/errors.ts'
import { finding } from '../../../../domain/finding.ts'
import { checkJson } from '../../../../domain/json.ts'
import { checkRegistryAddress } from '../../../../domain/registry/registry-address.ts'
import { needsLegalBasis, registryModes } from '../../../../domain/registry/registry.ts'
import type { Registry } from '../../../../generated/payload-types.ts'
import { messageFor } from '../../../../i18n/messages.ts'
import { connectors } from '../../connectors/index.ts'

type Given = Partial<Registry>

/** What depends on where the product runs. */
export interface RegistryRules {
  /** Whether twins and test systems may be in a private network. */
  allowPrivate: boolean
  /** Whether this is a demo, which reaches no register itself. */
  isDemo: boolean
}

/** Where a register may be depends on what it is. */
export const addressRule =
  ({ allowPrivate }: RegistryRules): TextFieldSingleValidation =>
  (value, options) => {
    const { kind, mode } = options.data as Given
    const verdict = value
      ? checkRegistryAddress(asHttps(kind, value), { mode: mode ?? 'live', allowPrivate })
      : undefined
    return verdict ? messageFor(verdict, options.req.i18n.language) : text(value, options)
  }

/** Where an address leads to is judged alike for all protocols; of another one than its connector's it stays what it is. */
const asHttps = (kind: string | undefined, value: string): string => {
  const protocols = connectors.get(kind ?? '')?.connector.protocols
  if (!protocols) return value
  const own = protocols.find((protocol) => value.startsWith(`${protocol}//`))
  return own ? value.replace(own, 'https:') : 'wrong:'
}

/** A demo reaches no register itself. */
export const modeRule =
  ({ isDemo }: RegistryRules): Validate =>
  (value, options) =>
    isDemo && value === 'live'
      ? messageFor(finding('REGISTRY_LIVE_REFUSED'), options.req.i18n.language)
      : select(value as string, { ...options, options: [...registryModes] } as never)

/** Data about people may be asked for where a law allows it. */
export const legalBasisRule: Validate = (value, options) => {
  const { dataCategories } = options.data as Given
  const isMissing = value === undefined || value === null
  return isMissing && needsLegalBasis(dataCategories ?? [])
    ? messageFor(finding('REGISTRY_LEGAL_BASIS_MISSING'), options.req.i18n.language)
    : relationship(value as never, options as never)
}

/** The options are those of the connector. */
export const optionsRule: JSONFieldValidation = (value, { data, req }) => {
  const { kind } = data as Given
  const verdict = checkJson(value) ?? optionsVerdict(kind, value)
  return verdict ? messageFor(verdict, req.i18n.language) : true
}

const optionsVerdict = (kind: string | undefined, value: unknown) => {
  try {
    connectors.get(kind ?? '')?.connector.checkOptions(value)
    return undefined
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error
    return finding(error.code, { problems: error.message })
  }
}
