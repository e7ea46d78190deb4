import type { AdminText } from '../../../i18n/locales.ts'
import type { ConnectorEntry } from '../connector-list.ts'

/** Where the twin of a connector stands when the sandbox runs, and what it is opened with. */
export interface SandboxPlace {
  kind: string
  label: AdminText
  isPersonal: boolean
  port: number
  baseUrl: string
  options: unknown
}

/** The first port of the sandbox; each connector has the next one, in the order of the list. */
export const firstSandboxPort = 4200

/** How far the control of a twin that speaks no HTTP is from its port. */
export const controlOffset = 100

/** Name of the secret that twins want to be told: `REGISTRY_SECRET_SANDBOX`. */
export const sandboxSecretName = 'SANDBOX'

/** The twins of all connectors, by where they stand. */
export const sandboxPlaces = (
  connectors: ReadonlyMap<string, ConnectorEntry>,
  firstPort = firstSandboxPort,
): SandboxPlace[] =>
  [...connectors].map(([kind, { connector, twin }], i) => {
    const port = firstPort + i
    return {
      kind,
      label: connector.label,
      isPersonal: connector.isPersonal,
      port,
      baseUrl: `${connector.protocols?.[0] ?? 'http:'}//127.0.0.1:${String(port)}`,
      options: twin.example.options ?? {},
    }
  })
