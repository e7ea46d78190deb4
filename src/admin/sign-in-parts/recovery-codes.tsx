import { Button } from '@payloadcms/ui'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { loginTexts } from './texts.ts'

interface RecoveryCodesProps {
  codes: readonly string[]
  language: AdminLanguage
  onDone: () => void
}

/** The codes for the day the phone is lost, shown this once. */
export const RecoveryCodes = ({ codes, language, onDone }: RecoveryCodesProps) => (
  <section aria-live="polite" className="sign-in__recovery">
    <h2>{loginTexts.recoveryTitle[language]}</h2>
    <p>{loginTexts.recoveryHelp[language]}</p>
    <ul className="sign-in__codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <Button onClick={onDone} size="large" type="button">
      {loginTexts.done[language]}
    </Button>
  </section>
)
