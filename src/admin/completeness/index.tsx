import type { UIFieldServerComponent } from 'payload'

import { completeness } from '../../domain/review/completeness.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { completenessTexts } from '../../i18n/completeness-texts.ts'
import type { AdminText } from '../../i18n/locales.ts'
import { readServiceRecords } from '../../publication/read-service-records.ts'

const words = {
  heading: { de: 'Vollständigkeit', fr: 'Exhaustivité', it: 'Completezza', en: 'Completeness' },
  open: { de: 'Offen sind:', fr: 'Il manque :', it: 'Mancano:', en: 'Still open:' },
  source: {
    de: 'Anteil der Punkte einer vollständigen Beschreibung nach eCH-0073, die der gespeicherte Stand beantwortet.',
    fr: 'Part des points d’une description complète selon eCH-0073 auxquels répond l’état enregistré.',
    it: 'Quota dei punti di una descrizione completa secondo eCH-0073 a cui risponde lo stato salvato.',
    en: 'Share of the points of a complete description by eCH-0073 that the saved state answers.',
  },
} as const satisfies Record<string, AdminText>

/** How complete the saved description of a service is, and what it leaves open. */
export const Completeness: UIFieldServerComponent = async ({ id, i18n, payload, req }) => {
  if (id === undefined) return null
  const catalogue = await readServiceRecords(payload, req, Number(id), { status: 'latest' })
  const [service] = catalogue.services.values()
  if (!service) return null
  const rules = [...catalogue.responsibilities, ...catalogue.responsibilityTemplates]
  const { percent, missing } = completeness(service, {
    hasAuthority: rules.some(({ role }) => role === 'competent'),
    faqs: catalogue.faqs.size,
  })
  const language = adminLanguageOf(i18n.language)
  return (
    <section className="field-type" aria-labelledby="completeness">
      <h3 id="completeness">
        {words.heading[language]}: {percent} %
      </h3>
      <p className="field-description">{words.source[language]}</p>
      {missing.length > 0 && (
        <>
          <p>{words.open[language]}</p>
          <ul>
            {missing.map((point) => (
              <li key={point}>{completenessTexts[point][language]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
