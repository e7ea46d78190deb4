import { found, type PublicationFinding } from '../finding.ts'
import { linksIn } from '../links-in.ts'
import { textsIn } from '../texts-in.ts'

/** Words that say nothing about where a link leads, in every language content is written in. */
const empty: ReadonlySet<string> = new Set([
  '',
  ...['hier', 'da', 'hier klicken', 'klicken sie hier', 'mehr', 'mehr dazu', 'weiterlesen', 'link'],
  ...['ici', 'cliquez ici', 'cliquer ici', 'plus', 'en savoir plus', 'lien', 'lire la suite'],
  ...['qui', 'clicca qui', 'cliccare qui', 'di più', 'leggi tutto', 'collegamento'],
  ...['qua', 'cliccar qua', 'dapli'],
  ...['here', 'click here', 'more', 'read more', 'this link', 'learn more'],
])

const normalised = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** E12: the words of a link say where it leads; people who listen to a page hear them alone. Source: WCAG 2.2, 2.4.4. */
export const linkTexts = (record: object): PublicationFinding[] =>
  linksIn(record).flatMap(({ pointer, words }) =>
    words !== undefined && empty.has(normalised(words))
      ? [found('E12_LINK_TEXT', pointer, { words: words.trim() })]
      : [],
  )

/** Level of the title that stands above every formatted text on a page. */
const above = 2

/** E12: headings begin below the title and skip no level. Source: WCAG 2.2, 1.3.1. */
export const headingLevels = (record: object): PublicationFinding[] =>
  textsIn(record).flatMap(({ pointer, html = '' }) => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    const wrong = levels.find((level, i) => level < 3 || level > (levels[i - 1] ?? above) + 1)
    return wrong === undefined ? [] : [found('E12_HEADING_LEVEL', pointer, { level: wrong })]
  })

/** E12: a picture says in words what it shows. Source: WCAG 2.2, 1.1.1. */
export const altTexts = (record: object): PublicationFinding[] =>
  textsIn(record).flatMap(({ pointer, html = '' }) =>
    [...html.matchAll(/<img\b[^>]*>/g)].some(([image]) => !/\balt="[^"]*[^"\s][^"]*"/.test(image))
      ? [found('E12_ALT_TEXT_MISSING', pointer)]
      : [],
  )
