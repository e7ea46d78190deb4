import type { ServerProps } from 'payload'

import { hasRoleEverywhere } from '../../access/roles.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { troubleTexts } from '../../i18n/trouble-texts.ts'

/** The way to what is broken, at the end of the menu, for operators. */
export const OperationsLink = ({ i18n, payload, user }: ServerProps) =>
  hasRoleEverywhere(user, 'admin', 'auditor') ? (
    <a className="nav__link" href={`${payload.config.routes.admin}/operations`}>
      {inLanguage(troubleTexts.heading, i18n.language)}
    </a>
  ) : null
