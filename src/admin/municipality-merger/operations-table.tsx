import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { MergerPlan } from '../../domain/jurisdiction/merger/merger.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { addressOf } from './address-of.ts'
import { changeTexts, mergerTexts } from './texts.ts'

interface OperationsTableProps {
  plan: MergerPlan
  req: PayloadRequest
  language: AdminLanguage
}

/** Every document that changes, by name, with a link and what happens to it. */
export const OperationsTable = ({ plan: { operations }, req, language }: OperationsTableProps) => (
  <section aria-labelledby="operations">
    <h2 id="operations">{say(mergerTexts.operations, language, { count: operations.length })}</h2>
    <table>
      <thead>
        <tr>
          {[mergerTexts.document, mergerTexts.collection, mergerTexts.change].map((text) => (
            <th key={text.en} scope="col">
              {say(text, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {operations.map(({ action, collection, id, name, changes }, place) => (
          <tr key={`${String(place)} ${collection} ${String(id)}`}>
            <th scope="row">
              {action === 'update' && id !== undefined ? (
                <a href={addressOf(req, { collection, id })}>{name}</a>
              ) : (
                `${name} ${say(mergerTexts.new, language)}`
              )}
            </th>
            <td>{labelOf(req, collection)}</td>
            <td>{changes.map((change) => say(changeTexts[change], language)).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const labelOf = ({ payload, i18n }: PayloadRequest, slug: string): string =>
  getTranslation(payload.collections[slug as CollectionSlug].config.labels.singular, i18n)
