import { loginTexts } from './texts.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'

/** What an authenticator app needs, as the server sends it. */
export interface Enrolment {
  ticket: string
  secret: string
  /** SVG. */
  qr: string
}

interface EnrolmentPictureProps {
  enrolment: Enrolment
  language: AdminLanguage
}

/** The picture an authenticator app reads, and the secret for those without a camera. */
export const EnrolmentPicture = ({ enrolment, language }: EnrolmentPictureProps) => (
  <div className="sign-in__enrolment">
    <p>{loginTexts.setupHelp[language]}</p>
    <img
      alt={loginTexts.picture[language]}
      height={200}
      src={`data:image/svg+xml;utf8,${encodeURIComponent(enrolment.qr)}`}
      width={200}
    />
    <p>
      {loginTexts.secret[language]}
      <br />
      <code className="sign-in__secret">{enrolment.secret}</code>
    </p>
  </div>
)
