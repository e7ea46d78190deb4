import { finding, type Verdict } from '../finding.ts'

/** Name of a secret in the environment, without the beginning that all of them share. */
export const checkSecretName = (value: string): Verdict =>
  /^[A-Z][A-Z0-9_]{0,39}$/.test(value) ? undefined : finding('REGISTRY_SECRET_NAME_INVALID')
