import type { CollectionTexts } from '../../i18n/texts.ts'

export const evidenceTexts: CollectionTexts = {
  singular: {
    de: 'Unterlage',
    fr: 'Pièce justificative',
    it: 'Documento giustificativo',
    en: 'Supporting document',
  },
  plural: {
    de: 'Unterlagen',
    fr: 'Pièces justificatives',
    it: 'Documenti giustificativi',
    en: 'Supporting documents',
  },
  description: {
    de: 'Dokumente und Nachweise, die für Leistungen vorzulegen oder einzureichen sind; einmal erfasst, von mehreren Leistungen verwendet.',
    fr: 'Documents et justificatifs à présenter ou à joindre pour des prestations ; saisis une fois, utilisés par plusieurs prestations.',
    it: 'Documenti e attestazioni da presentare o allegare per le prestazioni; registrati una volta, usati da più prestazioni.',
    en: 'Documents and proofs people have to show or hand in for services; entered once, used by several services.',
  },
  tabs: {
    evidence: {
      de: 'Unterlage',
      fr: 'Pièce justificative',
      it: 'Documento giustificativo',
      en: 'Supporting document',
    },
  },
  fields: {
    title: {
      label: { de: 'Bezeichnung', fr: 'Intitulé', it: 'Denominazione', en: 'Title' },
      help: {
        de: 'Gebräuchlicher Name des Dokuments in der Einzahl, zum Beispiel «Mietvertrag» oder «Personenstandsausweis»; erscheint in der Liste der benötigten Unterlagen.',
        fr: 'Nom usuel du document, au singulier, par exemple « Contrat de bail » ou « Certificat individuel d’état civil » ; figure dans la liste des pièces à fournir.',
        it: 'Nome corrente del documento al singolare, per esempio «Contratto di locazione» o «Certificato individuale di stato civile»; appare nell’elenco dei documenti necessari.',
        en: 'Common name of the document in the singular, for example “Tenancy agreement” or “Certificate of civil status”; shown in the list of required documents.',
      },
    },
    description: {
      label: { de: 'Beschreibung', fr: 'Description', it: 'Descrizione', en: 'Description' },
      help: {
        de: 'Was das Dokument belegt, in welcher Form es verlangt ist und wie alt es sein darf, zum Beispiel «Original, nicht älter als 6 Monate»; höchstens 500 Zeichen.',
        fr: 'Ce que le document atteste, sous quelle forme il est demandé et son ancienneté maximale, par exemple « Original datant de moins de 6 mois » ; 500 caractères au plus.',
        it: 'Che cosa attesta il documento, in quale forma è richiesto e quanto può essere vecchio, per esempio «Originale, non anteriore a 6 mesi»; al massimo 500 caratteri.',
        en: 'What the document proves, in which form it is asked for and how old it may be, for example “Original, not older than 6 months”; at most 500 characters.',
      },
    },
    issuer: {
      label: {
        de: 'Ausstellende Stelle',
        fr: 'Autorité émettrice',
        it: 'Autorità emittente',
        en: 'Issuing authority',
      },
      help: {
        de: 'Die Stelle, bei der das Dokument erhältlich ist, zum Beispiel das Zivilstandsamt. Leer lassen, wenn es von Privaten stammt (Mietvertrag) oder von jeder Gemeinde ausgestellt wird.',
        fr: 'L’autorité auprès de laquelle le document s’obtient, par exemple l’office de l’état civil. Laisser vide s’il émane de privés (contrat de bail) ou de chaque commune.',
        it: 'L’autorità presso cui si ottiene il documento, per esempio l’ufficio dello stato civile. Lasciare vuoto se proviene da privati (contratto di locazione) o da ogni Comune.',
        en: 'The authority that hands out the document, for example the civil registry office. Leave empty if it comes from private parties (tenancy agreement) or from every municipality.',
      },
    },
    dataset: {
      label: { de: 'Datensatz', fr: 'Jeu de données', it: 'Set di dati', en: 'Dataset' },
      help: {
        de: 'Adresse der Beschreibung des Datensatzes, der dieselben Angaben enthält, zum Beispiel auf I14Y; beginnt mit https://. Zeigt, wo die Behörde die Angaben selbst beziehen könnte.',
        fr: 'Adresse de la description du jeu de données qui contient les mêmes informations, par exemple sur I14Y ; commence par https://. Indique où l’autorité pourrait obtenir elle-même ces informations.',
        it: 'Indirizzo della descrizione del set di dati che contiene le stesse informazioni, per esempio su I14Y; inizia con https://. Mostra dove l’autorità potrebbe ottenere da sé queste informazioni.',
        en: 'Address of the description of the dataset that holds the same information, for example on I14Y; starts with https://. Shows where the authority could get the information itself.',
      },
    },
  },
}
