import type { UIFieldServerComponent } from 'payload'

import { type AdminText, adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { type FormWithBlock, formsWithBlock } from '../../publication/forms-with-block.ts'

const texts = {
  title: {
    de: 'Formulare mit diesem Baustein ({n})',
    fr: 'Formulaires avec ce module ({n})',
    it: 'Moduli con questo componente ({n})',
    en: 'Forms with this block ({n})',
  },
  help: {
    de: 'Eine Änderung hier ändert kein veröffentlichtes Formular. Wer sie übernehmen will, veröffentlicht das Formular neu.',
    fr: 'Une modification ici ne change aucun formulaire publié. Pour la reprendre, publiez à nouveau le formulaire.',
    it: 'Una modifica qui non cambia alcun modulo pubblicato. Per riprenderla, pubblicare di nuovo il modulo.',
    en: 'A change here changes no published form. Publish a form again to take it.',
  },
} as const satisfies Record<string, AdminText>

const stateTexts: Readonly<Record<FormWithBlock['state'], AdminText>> = {
  current: {
    de: 'auf dem heutigen Stand',
    fr: 'à jour',
    it: 'aggiornato',
    en: 'up to date',
  },
  older: {
    de: '⚠ verwendet einen älteren Stand',
    fr: '⚠ utilise un état plus ancien',
    it: '⚠ usa uno stato precedente',
    en: '⚠ uses an older state',
  },
  draft: {
    de: 'erst im Entwurf',
    fr: 'en brouillon seulement',
    it: 'solo in bozza',
    en: 'in a draft only',
  },
}

/** The forms a reusable block stands in, each a link to its page; those that are behind the block come first. */
export const BlockUsage: UIFieldServerComponent = async ({ id, i18n, req }) => {
  if (id === undefined) return null
  const language = adminLanguageOf(i18n.language)
  const forms = await formsWithBlock(req, Number(id))
  const { admin } = req.payload.config.routes
  return (
    <section className="field-type linked-documents block-usage" aria-labelledby="block-usage">
      <h3 id="block-usage">{say(texts.title, language, { n: forms.length })}</h3>
      <p>{say(texts.help, language)}</p>
      <ul>
        {forms.map((form) => (
          <li key={form.id}>
            <a href={`${admin}/collections/forms/${String(form.id)}`}>{form.title}</a>
            {': '}
            {say(stateTexts[form.state], language)}
          </li>
        ))}
      </ul>
    </section>
  )
}
