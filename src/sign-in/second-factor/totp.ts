import { generateSecret, generateURI, verifySync } from 'otplib'
import { toString as toSvg } from 'qrcode'

/** Seconds a clock may be off, in either direction: one code. */
const toleranceSeconds = 30

/** What an authenticator app needs to begin. */
export interface Enrolment {
  /** Base32; for typing where there is no camera. */
  secret: string
  /** `otpauth://totp/...`. */
  uri: string
  /** The same as a picture, SVG. */
  qr: string
}

/** A new secret for an account, with its picture, drawn here: no other service sees it. */
export const newEnrolment = async (account: string): Promise<Enrolment> => {
  const secret = generateSecret()
  const uri = generateURI({ issuer: 'Schaltwerk', label: account, secret })
  return { secret, uri, qr: await toSvg(uri, { type: 'svg', margin: 2 }) }
}

/** The time step (30 s since 1970) whose code this is, about now; undefined where it is none. Source: RFC 6238. */
export const stepOf = (secret: string, code: string): number | undefined => {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const result = verifySync({ secret, token, epochTolerance: toleranceSeconds })
  return result.valid && 'timeStep' in result ? result.timeStep : undefined
}
