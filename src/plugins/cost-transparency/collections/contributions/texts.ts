import type { CollectionTexts } from '../../../../i18n/texts.ts'
import { programmeText, yearText } from '../../texts.ts'

/** What an editor reads about contributions. */
export const contributionTexts: CollectionTexts = {
  singular: { de: 'Beitrag', fr: 'Contribution', it: 'Contributo', en: 'Contribution' },
  plural: { de: 'Beiträge', fr: 'Contributions', it: 'Contributi', en: 'Contributions' },
  description: {
    de: 'Was jede Gemeinde für ein Jahr beiträgt: Einwohnerzahl mal Satz, gerechnet und gebucht vom System.',
    fr: 'Ce que chaque commune apporte pour une année : habitants fois taux, calculé et comptabilisé par le système.',
    it: 'Ciò che ogni Comune versa per un anno: abitanti per aliquota, calcolato e registrato dal sistema.',
    en: 'What each municipality contributes for a year: inhabitants times rate, computed and booked by the system.',
  },
  fields: {
    programme: programmeText,
    year: yearText,
    jurisdiction: { label: { de: 'Gemeinde', fr: 'Commune', it: 'Comune', en: 'Municipality' } },
    populationYear: {
      label: {
        de: 'Einwohnerzahl von',
        fr: 'Population de',
        it: 'Popolazione del',
        en: 'Population of',
      },
      help: {
        de: 'Das Jahr der Zählung, die gilt, zum Beispiel 2020; Seiten nennen es.',
        fr: 'L’année du recensement qui fait foi, par exemple 2020 ; les pages la nomment.',
        it: 'L’anno del rilevamento che fa stato, per esempio 2020; le pagine lo indicano.',
        en: 'The year of the count that is the basis, for example 2020; pages name it.',
      },
    },
    consent: {
      label: { de: 'Zusage', fr: 'Accord', it: 'Consenso', en: 'Consent' },
      help: {
        de: 'Ein abgelehnter Beitrag ist nicht geschuldet; eine bestehende Buchung wird dann zurückgenommen.',
        fr: 'Une contribution refusée n’est pas due ; son écriture est alors annulée.',
        it: 'Un contributo rifiutato non è dovuto; la sua registrazione viene annullata.',
        en: 'A declined contribution is not due; what was booked is taken back.',
      },
      options: {
        announced: { de: 'Angekündigt', fr: 'Annoncée', it: 'Annunciato', en: 'Announced' },
        confirmed: { de: 'Bestätigt', fr: 'Confirmée', it: 'Confermato', en: 'Confirmed' },
        declined: { de: 'Abgelehnt', fr: 'Refusée', it: 'Rifiutato', en: 'Declined' },
      },
    },
    inhabitants: {
      label: { de: 'Einwohnerzahl', fr: 'Habitants', it: 'Abitanti', en: 'Inhabitants' },
      help: {
        de: 'Aus dem Verzeichnis der Gebiete; leer heisst unbekannt, nicht null.',
        fr: 'Du répertoire des territoires ; vide signifie inconnu, pas zéro.',
        it: 'Dall’elenco dei territori; vuoto significa sconosciuto, non zero.',
        en: 'From the list of areas; empty means unknown, not zero.',
      },
    },
    populationSource: { label: { de: 'Quelle', fr: 'Source', it: 'Fonte', en: 'Source' } },
    rappenPerInhabitant: {
      label: {
        de: 'Franken je Einwohnerin und Einwohner',
        fr: 'Francs par habitant',
        it: 'Franchi per abitante',
        en: 'Francs per inhabitant',
      },
    },
    amountRappen: {
      label: { de: 'Beitrag', fr: 'Contribution', it: 'Contributo', en: 'Contribution' },
    },
  },
}
