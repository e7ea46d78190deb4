import type { CollectionTexts } from '../../i18n/texts.ts'

export const legalBasisTexts: CollectionTexts = {
  singular: { de: 'Rechtsgrundlage', fr: 'Base légale', it: 'Base legale', en: 'Legal basis' },
  plural: { de: 'Rechtsgrundlagen', fr: 'Bases légales', it: 'Basi legali', en: 'Legal bases' },
  description: {
    de: 'Erlasse und Artikel, auf die sich Leistungen, Gebühren, Fristen und Zuständigkeiten stützen; ein Eintrag je Artikel oder Paragraf.',
    fr: 'Actes législatifs et articles sur lesquels se fondent prestations, émoluments, délais et compétences ; une entrée par article ou paragraphe.',
    it: 'Atti normativi e articoli su cui si fondano prestazioni, emolumenti, termini e competenze; una voce per articolo o paragrafo.',
    en: 'Acts and articles on which services, fees, deadlines and responsibilities rest; one entry per article or section.',
  },
  tabs: {
    law: { de: 'Erlass', fr: 'Acte législatif', it: 'Atto normativo', en: 'Act' },
  },
  fields: {
    title: {
      label: { de: 'Titel', fr: 'Titre', it: 'Titolo', en: 'Title' },
      help: {
        de: 'Amtlicher Titel des Erlasses mit Abkürzung, ohne Artikel, zum Beispiel «Registerharmonisierungsgesetz (RHG)».',
        fr: 'Titre officiel de l’acte avec son abréviation, sans l’article, par exemple « Loi sur l’harmonisation de registres (LHR) ».',
        it: 'Titolo ufficiale dell’atto con l’abbreviazione, senza l’articolo, per esempio «Legge sull’armonizzazione dei registri (LArRa)».',
        en: 'Official title of the act with its abbreviation, without the article, for example “Register Harmonisation Act (RHG)”.',
      },
    },
    level: {
      label: {
        de: 'Rechtssammlung',
        fr: 'Recueil de lois',
        it: 'Raccolta delle leggi',
        en: 'Collection of laws',
      },
      help: {
        de: 'In welcher Sammlung der Erlass steht; zeigt, ob Bund, Kanton oder Gemeinde die Sache regelt.',
        fr: 'Recueil dans lequel l’acte est publié ; indique si la matière est réglée par la Confédération, le canton ou la commune.',
        it: 'Raccolta in cui è pubblicato l’atto; mostra se la materia è disciplinata dalla Confederazione, dal Cantone o dal Comune.',
        en: 'Which collection the act is published in; shows whether Confederation, canton or municipality makes the rule.',
      },
      options: {
        sr: {
          de: 'Bund (SR)',
          fr: 'Confédération (RS)',
          it: 'Confederazione (RS)',
          en: 'Confederation (SR)',
        },
        srl: {
          de: 'Kanton Luzern (SRL)',
          fr: 'Canton de Lucerne (SRL)',
          it: 'Cantone di Lucerna (SRL)',
          en: 'Canton of Lucerne (SRL)',
        },
        kommunal: { de: 'Gemeinde', fr: 'Commune', it: 'Comune', en: 'Municipality' },
      },
    },
    number: {
      label: { de: 'Nummer', fr: 'Numéro', it: 'Numero', en: 'Number' },
      help: {
        de: 'Nummer in der Rechtssammlung, ohne «SR» oder «SRL» davor, zum Beispiel 431.02 (Bund) oder 290 (Kanton). Bei Gemeinden die eigene Nummer, falls vorhanden.',
        fr: 'Numéro dans le recueil, sans « RS » ni « SRL », par exemple 431.02 (Confédération) ou 290 (canton). Pour les communes, leur propre numéro s’il existe.',
        it: 'Numero nella raccolta, senza «RS» o «SRL», per esempio 431.02 (Confederazione) o 290 (Cantone). Per i Comuni il loro numero, se esiste.',
        en: 'Number in the collection, without “SR” or “SRL” in front, for example 431.02 (Confederation) or 290 (canton). For municipalities their own number, if there is one.',
      },
    },
    article: {
      label: { de: 'Artikel', fr: 'Article', it: 'Articolo', en: 'Article' },
      help: {
        de: 'Die massgebende Stelle im Erlass, zum Beispiel «Art. 11» oder «§ 1». Steht in allen Sprachen gleich, deshalb möglichst ohne Wörter.',
        fr: 'Le passage déterminant de l’acte, par exemple « Art. 11 » ou « § 1 ». Identique dans toutes les langues, donc si possible sans mots.',
        it: 'Il passaggio determinante dell’atto, per esempio «Art. 11» o «§ 1». È uguale in tutte le lingue, quindi se possibile senza parole.',
        en: 'The relevant place in the act, for example “Art. 11” or “§ 1”. The same in every language, so without words where possible.',
      },
    },
    url: {
      label: {
        de: 'Link zum Erlass',
        fr: 'Lien vers l’acte',
        it: 'Link all’atto',
        en: 'Link to the act',
      },
      help: {
        de: 'Adresse des Textes in der amtlichen Sammlung, beginnt mit https://, zum Beispiel auf www.fedlex.admin.ch oder srl.lu.ch; wird bei der Leistung verlinkt.',
        fr: 'Adresse du texte dans le recueil officiel, commence par https://, par exemple sur www.fedlex.admin.ch ou srl.lu.ch ; le lien figure dans la prestation.',
        it: 'Indirizzo del testo nella raccolta ufficiale, inizia con https://, per esempio su www.fedlex.admin.ch o srl.lu.ch; il link appare nella prestazione.',
        en: 'Address of the text in the official collection, starts with https://, for example on www.fedlex.admin.ch or srl.lu.ch; the service links to it.',
      },
    },
    eli: {
      label: { de: 'ELI', fr: 'ELI', it: 'ELI', en: 'ELI' },
      help: {
        de: 'Dauerhafte Kennung des Erlasses (European Legislation Identifier), zum Beispiel https://fedlex.data.admin.ch/eli/cc/24/233_245_233 für das ZGB. Wird für den Datenaustausch gebraucht; leer lassen, wenn keine bekannt ist.',
        fr: 'Identifiant durable de l’acte (European Legislation Identifier), par exemple https://fedlex.data.admin.ch/eli/cc/24/233_245_233 pour le CC. Sert à l’échange de données ; laisser vide s’il n’est pas connu.',
        it: 'Identificatore permanente dell’atto (European Legislation Identifier), per esempio https://fedlex.data.admin.ch/eli/cc/24/233_245_233 per il CC. Serve allo scambio di dati; lasciare vuoto se non è noto.',
        en: 'Permanent identifier of the act (European Legislation Identifier), for example https://fedlex.data.admin.ch/eli/cc/24/233_245_233 for the Civil Code. Used for data exchange; leave empty if not known.',
      },
    },
  },
}
