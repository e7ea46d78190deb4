import { renderToStaticMarkup } from 'react-dom/server'

import { UsageReport } from '../../../../src/admin/key-usage/usage-report.tsx'

const days = [
  { day: '2026-11-27', requests: 0, limited: 0 },
  { day: '2026-11-28', requests: 400, limited: 3 },
  { day: '2026-11-29', requests: 2, limited: 0 },
]

describe('the report of how often a key was used', () => {
  it('says it in all, and day by day', () => {
    const page = renderToStaticMarkup(UsageReport({ days, language: 'de' }))
    expect(page).toContain('402 Anfragen, davon 3 über der Grenze')
    expect(page.match(/<tr>/g)).toHaveLength(days.length + 1)
  })

  it('says in words that a key was not used', () => {
    const unused = days.map(({ day }) => ({ day, requests: 0, limited: 0 }))
    const page = renderToStaticMarkup(UsageReport({ days: unused, language: 'de' }))
    expect(page).not.toContain('<table>')
    expect(page).toMatch(/<h3[^>]*>[^<]*3[^<]*<\/h3>/)
  })
})
