import type { CostFinding } from '../../domain/cost/cost-finding.ts'
import { formatRappen } from '../../domain/money.ts'
import { costFindingTexts } from '../../i18n/cost-findings/texts.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'

/** What a finding says to a person; amounts stand in francs. */
export const sayFinding = (
  { code, values = {} }: Pick<CostFinding, 'code' | 'values'>,
  language: string,
): string =>
  say(
    costFindingTexts[code],
    adminLanguageOf(language),
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        name.endsWith('Rappen') && typeof value === 'number' ? formatRappen(value) : value,
      ]),
    ),
  )
