import type { AdminText } from '../../i18n/locales.ts'
import { transparencyTexts as texts } from '../../i18n/transparency/texts.ts'

/** The pages a reader chooses from, by their path below the programme. */
export const sections: readonly { path: string; title: AdminText }[] = [
  { path: '', title: texts.overview },
  { path: '/costs', title: texts.costs },
  { path: '/municipalities', title: texts.municipalities },
  { path: '/milestones', title: texts.milestones },
  { path: '/decisions', title: texts.decisions },
  { path: '/inquiries', title: texts.inquiries },
  { path: '/projects', title: texts.portfolio },
  { path: '/states', title: texts.states },
  { path: '/method', title: texts.method },
]
