import type { CollectionTexts } from '../../../../i18n/texts.ts'
import { connectors } from '../../connectors/index.ts'
import { registryFieldTexts } from './field-texts.ts'

/** What an administrator reads about registers. */
export const registryTexts: CollectionTexts = {
  singular: { de: 'Register', fr: 'Registre', it: 'Registro', en: 'Register' },
  plural: { de: 'Register', fr: 'Registres', it: 'Registri', en: 'Registers' },
  description: {
    de: 'Register und Fachsysteme, die Formulare und Abläufe abfragen oder beliefern dürfen. Geheimnisse stehen nicht hier, sondern auf dem Server.',
    fr: 'Registres et applications métier que les formulaires et les processus peuvent interroger ou alimenter. Les secrets ne figurent pas ici, mais sur le serveur.',
    it: 'Registri e applicazioni specialistiche che moduli e processi possono interrogare o alimentare. I segreti non si trovano qui, ma sul server.',
    en: 'Registers and specialist systems that forms and workflows may ask or deliver to. Secrets do not stand here but on the server.',
  },
  fields: {
    ...registryFieldTexts,
    kind: {
      label: { de: 'Art', fr: 'Type', it: 'Tipo', en: 'Kind' },
      help: {
        de: 'Welche Sprache das Register spricht.',
        fr: 'Le langage que parle le registre.',
        it: 'Il linguaggio che parla il registro.',
        en: 'Which language the register speaks.',
      },
      options: Object.fromEntries(
        [...connectors].map(([key, { connector }]) => [key, connector.label]),
      ),
    },
  },
}
