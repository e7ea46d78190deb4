import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { hasRoleEverywhere } from '../../access/roles.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { AdminPage } from '../page/index.tsx'
import { ContributionsForm } from './contributions-form.tsx'
import { ImportForm } from './import-form.tsx'
import type { Municipality } from './municipality.ts'
import { financeTexts as texts } from './texts.ts'

/** `/admin/programme-finance`: the contributions of a year at once, and ledgers of the finance system. */
export const ProgrammeFinance = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = adminLanguageOf(req.i18n.language)
  const frame = { view, path: '/programme-finance', title: say(texts.title, language) }
  if (!hasRoleEverywhere(req.user, 'finance')) {
    return (
      <AdminPage {...frame}>
        <p className="own-page__note">{say(texts.forbidden, language)}</p>
      </AdminPage>
    )
  }
  const programmes = await readProgrammes(req)
  const wanted = Number(view.searchParams?.programme)
  const chosen = programmes.find(({ id }) => id === wanted) ?? programmes[0]
  if (!chosen) {
    return (
      <AdminPage {...frame}>
        <p className="own-page__note">{say(texts.none, language)}</p>
      </AdminPage>
    )
  }
  const address = `${req.payload.config.routes.api}/programmes/${String(chosen.id)}`
  return (
    <AdminPage {...frame}>
      <form method="get">
        <label>
          {say(texts.programme, language)}
          <select name="programme" defaultValue={chosen.id}>
            {programmes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say(texts.choose, language)}</button>
      </form>
      <section aria-labelledby="contributions">
        <h2 id="contributions">{say(texts.contributions, language)}</h2>
        <p>{say(texts.contributionsHelp, language)}</p>
        <ContributionsForm
          key={chosen.id}
          address={`${address}/compute-contributions`}
          language={language}
        />
      </section>
      <section aria-labelledby="import">
        <h2 id="import">{say(texts.import, language)}</h2>
        <p>{say(texts.importHelp, language)}</p>
        <ImportForm
          key={chosen.id}
          address={address}
          language={language}
          municipalities={await readMunicipalities(req)}
        />
      </section>
    </AdminPage>
  )
}

const readProgrammes = async (req: PayloadRequest): Promise<{ id: number; name: string }[]> => {
  const { docs } = await req.payload.find({
    collection: 'programmes',
    pagination: false,
    depth: 0,
    sort: 'name',
    select: { name: true },
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/** Municipalities of today and of before: a file may be about a year in which one still existed. */
const readMunicipalities = async (req: PayloadRequest): Promise<Municipality[]> => {
  const { docs } = await req.payload.find({
    collection: 'jurisdictions',
    where: { kind: { equals: 'municipality' } },
    pagination: false,
    depth: 0,
    sort: 'longName',
    select: { longName: true, bfsNumber: true },
    overrideAccess: false,
    req,
  })
  return docs.flatMap(({ longName, bfsNumber }) =>
    typeof bfsNumber === 'number' ? [{ name: longName, bfsNumber }] : [],
  )
}
