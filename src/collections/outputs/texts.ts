import type { CollectionTexts } from '../../i18n/texts.ts'

export const outputTexts: CollectionTexts = {
  singular: {
    de: 'Ergebnisdokument',
    fr: 'Document délivré',
    it: 'Documento rilasciato',
    en: 'Issued document',
  },
  plural: {
    de: 'Ergebnisdokumente',
    fr: 'Documents délivrés',
    it: 'Documenti rilasciati',
    en: 'Issued documents',
  },
  description: {
    de: 'Dokumente, die am Ende einer Leistung ausgestellt werden, zum Beispiel Bestätigung, Bewilligung, Ausweis oder Registerauszug.',
    fr: 'Documents établis à l’issue d’une prestation, par exemple attestation, autorisation, pièce d’identité ou extrait de registre.',
    it: 'Documenti rilasciati al termine di una prestazione, per esempio attestazione, autorizzazione, documento d’identità o estratto di registro.',
    en: 'Documents issued at the end of a service, for example a confirmation, permit, identity card or register extract.',
  },
  tabs: {
    output: {
      de: 'Ergebnisdokument',
      fr: 'Document délivré',
      it: 'Documento rilasciato',
      en: 'Issued document',
    },
  },
  fields: {
    title: {
      label: { de: 'Bezeichnung', fr: 'Intitulé', it: 'Denominazione', en: 'Title' },
      help: {
        de: 'Amtlicher Name des Dokuments in der Einzahl, zum Beispiel «Wohnsitzbestätigung» oder «Baubewilligung»; erscheint bei der Leistung als Ergebnis.',
        fr: 'Nom officiel du document, au singulier, par exemple « Attestation de domicile » ou « Permis de construire » ; affiché comme résultat de la prestation.',
        it: 'Nome ufficiale del documento al singolare, per esempio «Attestazione di domicilio» o «Licenza edilizia»; appare come risultato della prestazione.',
        en: 'Official name of the document in the singular, for example “Confirmation of residence” or “Building permit”; shown as the result of the service.',
      },
    },
    description: {
      label: { de: 'Beschreibung', fr: 'Description', it: 'Descrizione', en: 'Description' },
      help: {
        de: 'Wozu das Dokument dient, in welcher Form es zugestellt wird und wie lange es gültig ist, zum Beispiel «PDF mit elektronischem Siegel»; höchstens 500 Zeichen.',
        fr: 'Utilité du document, forme de la remise et durée de validité, par exemple « PDF muni d’un cachet électronique » ; 500 caractères au plus.',
        it: 'A che cosa serve il documento, in quale forma viene consegnato e per quanto tempo è valido, per esempio «PDF con sigillo elettronico»; al massimo 500 caratteri.',
        en: 'What the document is for, in which form it is delivered and how long it is valid, for example “PDF with electronic seal”; at most 500 characters.',
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
        de: 'Die Stelle, deren Name auf dem Dokument steht. Leer lassen, wenn es je nach Wohnort von einer anderen Gemeinde ausgestellt wird.',
        fr: 'L’autorité dont le nom figure sur le document. Laisser vide si la commune qui l’établit dépend du domicile.',
        it: 'L’autorità il cui nome figura sul documento. Lasciare vuoto se il Comune che lo rilascia dipende dal domicilio.',
        en: 'The authority named on the document. Leave empty if the issuing municipality depends on the place of residence.',
      },
    },
    dataset: {
      label: { de: 'Datensatz', fr: 'Jeu de données', it: 'Set di dati', en: 'Dataset' },
      help: {
        de: 'Adresse der Beschreibung des Datensatzes oder Registers, aus dem das Dokument erstellt wird, zum Beispiel auf I14Y; beginnt mit https://.',
        fr: 'Adresse de la description du jeu de données ou du registre à partir duquel le document est établi, par exemple sur I14Y ; commence par https://.',
        it: 'Indirizzo della descrizione del set di dati o del registro da cui è ricavato il documento, per esempio su I14Y; inizia con https://.',
        en: 'Address of the description of the dataset or register the document is made from, for example on I14Y; starts with https://.',
      },
    },
  },
}
