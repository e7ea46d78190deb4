import { finding, type Verdict } from './finding.ts'

/** An absolute https address as it will be stored, with a public-looking host and no credentials in it. */
export const checkHttpsUrl = (value: string): Verdict => {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const fine =
    /^https:\/\/[^\s\\]+$/i.test(value) &&
    url?.protocol === 'https:' &&
    url.hostname.includes('.') &&
    !url.username &&
    !url.password
  return fine ? undefined : finding('URL_NOT_HTTPS')
}
