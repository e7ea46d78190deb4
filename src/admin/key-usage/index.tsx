import './style.css'

import type { UIFieldServerComponent } from 'payload'

import { adminLanguageOf } from '../../i18n/locales.ts'
import { readUsage } from './read-usage.ts'
import { keyUsageTexts } from './texts.ts'
import { UsageReport } from './usage-report.tsx'

/** How often a key was used of late, for the person it belongs to and for administrators. */
export const KeyUsage: UIFieldServerComponent = async ({ id, i18n, payload, user }) => {
  const language = adminLanguageOf(i18n.language)
  if (id === undefined) {
    return <p className="key-usage field-type">{keyUsageTexts.created[language]}</p>
  }
  const days = await readUsage(payload, { keyId: id, user, now: new Date() })
  return days ? <UsageReport days={days} language={language} /> : null
}
