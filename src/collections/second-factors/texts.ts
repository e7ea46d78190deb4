import type { CollectionTexts } from '../../i18n/texts.ts'

/** What would be read about second factors, were they shown. */
export const secondFactorTexts: CollectionTexts = {
  singular: {
    de: 'Zweiter Faktor',
    fr: 'Second facteur',
    it: 'Secondo fattore',
    en: 'Second factor',
  },
  plural: {
    de: 'Zweite Faktoren',
    fr: 'Seconds facteurs',
    it: 'Secondi fattori',
    en: 'Second factors',
  },
  description: {
    de: 'Authentisierungs-Apps der Benutzerkonten; das System führt die Liste selbst, die Geheimnisse sind verschlüsselt.',
    fr: 'Applications d’authentification des comptes ; le système tient lui-même cette liste, les secrets sont chiffrés.',
    it: 'App di autenticazione dei conti; il sistema tiene l’elenco da sé, i segreti sono cifrati.',
    en: 'Authenticator apps of the accounts; the system keeps this list itself, the secrets are encrypted.',
  },
  fields: {
    user: {
      label: { de: 'Konto', fr: 'Compte', it: 'Conto', en: 'Account' },
      help: {
        de: 'Das Konto, das sich mit diesem Faktor anmeldet.',
        fr: 'Le compte qui se connecte avec ce facteur.',
        it: 'Il conto che accede con questo fattore.',
        en: 'The account that signs in with this factor.',
      },
    },
    secret: {
      label: { de: 'Geheimnis', fr: 'Secret', it: 'Segreto', en: 'Secret' },
      help: {
        de: 'Was die App und das System gemeinsam wissen, verschlüsselt.',
        fr: 'Ce que l’application et le système savent tous deux, chiffré.',
        it: 'Ciò che l’app e il sistema sanno entrambi, cifrato.',
        en: 'What the app and the system both know, encrypted.',
      },
    },
    lastStep: {
      label: {
        de: 'Letzter Zeitschritt',
        fr: 'Dernier pas de temps',
        it: 'Ultimo passo temporale',
        en: 'Last time step',
      },
      help: {
        de: 'Codes bis zu diesem Schritt gelten nicht mehr.',
        fr: 'Les codes jusqu’à ce pas ne valent plus.',
        it: 'I codici fino a questo passo non valgono più.',
        en: 'Codes up to this step are void.',
      },
    },
    recoveryHashes: {
      label: {
        de: 'Wiederherstellungscodes',
        fr: 'Codes de récupération',
        it: 'Codici di recupero',
        en: 'Recovery codes',
      },
      help: {
        de: 'Prüfsummen der Codes, die noch nicht benutzt wurden.',
        fr: 'Empreintes des codes non encore utilisés.',
        it: 'Impronte dei codici non ancora usati.',
        en: 'Hashes of the codes that were not used yet.',
      },
    },
    recoveryUses: {
      label: {
        de: 'Benutzte Codes',
        fr: 'Codes utilisés',
        it: 'Codici usati',
        en: 'Used codes',
      },
      help: {
        de: 'Wie viele Wiederherstellungscodes schon benutzt wurden.',
        fr: 'Combien de codes de récupération ont déjà servi.',
        it: 'Quanti codici di recupero sono già stati usati.',
        en: 'How many recovery codes were used already.',
      },
    },
  },
}
