import { getTranslation } from '@payloadcms/translations'
import type { AdminViewServerProps } from 'payload'

import { exchangeable } from '../../exchange/exchangeable.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { AdminPage } from '../page/index.tsx'
import { exchangeTexts } from './texts.ts'
import { UploadForm } from './upload-form.tsx'

/** Import and export: a collection as a file, and a file into a collection, after a dry run. */
export const Exchange = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = adminLanguageOf(req.i18n.language)
  const wanted = view.searchParams?.collection
  const slug = exchangeable.find((known) => known === wanted) ?? exchangeable[0]
  const nameOf = (known: (typeof exchangeable)[number]) =>
    getTranslation(req.payload.collections[known].config.labels.plural, req.i18n)
  const collection = nameOf(slug)
  const address = `${req.payload.config.routes.api}/exchange/${slug}`
  return (
    <AdminPage view={view} path="/exchange" title={say(exchangeTexts.title, language)}>
      <form method="get">
        <label>
          {say(exchangeTexts.collection, language)}
          <select name="collection" defaultValue={slug}>
            {exchangeable.map((known) => (
              <option key={known} value={known}>
                {nameOf(known)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say(exchangeTexts.choose, language)}</button>
      </form>
      <section aria-labelledby="download">
        <h2 id="download">{say(exchangeTexts.download, language)}</h2>
        <p>{say(exchangeTexts.downloadHelp, language)}</p>
        <ul>
          <li>
            <a href={`${address}?format=csv`} download>
              {say(exchangeTexts.asCsv, language, { collection })}
            </a>
          </li>
          <li>
            <a href={`${address}?format=json`} download>
              {say(exchangeTexts.asJson, language, { collection })}
            </a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="upload">
        <h2 id="upload">{`${collection}: ${say(exchangeTexts.upload, language)}`}</h2>
        <p>{say(exchangeTexts.uploadHelp, language)}</p>
        <UploadForm key={slug} address={address} language={language} />
      </section>
    </AdminPage>
  )
}
