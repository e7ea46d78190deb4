import type { CollectionTexts } from '../../i18n/texts.ts'

export const glossaryTermTexts: CollectionTexts = {
  singular: {
    de: 'Glossarbegriff',
    fr: 'Terme du glossaire',
    it: 'Termine del glossario',
    en: 'Glossary term',
  },
  plural: { de: 'Glossar', fr: 'Glossaire', it: 'Glossario', en: 'Glossary' },
  description: {
    de: 'Fachwörter der Verwaltung, die nicht alle kennen, mit einer Erklärung in einfachen Worten.',
    fr: 'Termes administratifs que tout le monde ne connaît pas, expliqués en mots simples.',
    it: 'Termini amministrativi che non tutti conoscono, spiegati con parole semplici.',
    en: 'Administrative terms not everyone knows, explained in simple words.',
  },
  tabs: {
    term: { de: 'Begriff', fr: 'Terme', it: 'Termine', en: 'Term' },
  },
  fields: {
    term: {
      label: { de: 'Begriff', fr: 'Terme', it: 'Termine', en: 'Term' },
      help: {
        de: 'Das Wort in der Grundform, so wie es in den Texten vorkommt, zum Beispiel «Heimatschein»; Abkürzungen gehören zu den gleichbedeutenden Wörtern.',
        fr: 'Le mot dans sa forme de base, tel qu’il figure dans les textes, par exemple « acte d’origine » ; les abréviations vont dans les synonymes.',
        it: 'La parola nella forma di base, così come compare nei testi, per esempio «atto d’origine»; le abbreviazioni vanno nei sinonimi.',
        en: 'The word in its basic form, as it occurs in the texts, for example “certificate of origin”; abbreviations belong to the synonyms.',
      },
    },
    definition: {
      label: { de: 'Erklärung', fr: 'Explication', it: 'Spiegazione', en: 'Explanation' },
      help: {
        de: 'In ein bis drei Sätzen, was der Begriff bedeutet, ohne neue Fachwörter; wird bei den Leistungen als Worterklärung angezeigt, höchstens 600 Zeichen.',
        fr: 'Le sens du terme en une à trois phrases, sans nouveaux termes techniques ; affiché comme explication auprès des prestations, 600 caractères au plus.',
        it: 'Il significato del termine in una-tre frasi, senza altri tecnicismi; mostrato come spiegazione presso le prestazioni, al massimo 600 caratteri.',
        en: 'What the term means in one to three sentences, without further jargon; shown as an explanation with the services, at most 600 characters.',
      },
    },
    synonyms: {
      label: { de: 'Gleichbedeutende Wörter', fr: 'Synonymes', it: 'Sinonimi', en: 'Synonyms' },
      help: {
        de: 'Andere Schreibweisen, Abkürzungen und alltägliche Ausdrücke, je eines mit Enter bestätigen, zum Beispiel «KESB»; damit wird der Begriff auch so gefunden.',
        fr: 'Autres graphies, abréviations et expressions courantes, à valider une à une avec Entrée, par exemple « APEA » ; le terme se trouve ainsi aussi sous ces formes.',
        it: 'Altre grafie, abbreviazioni ed espressioni comuni, da confermare una per una con Invio, per esempio «APMA»; così il termine si trova anche in queste forme.',
        en: 'Other spellings, abbreviations and everyday expressions, each confirmed with Enter, for example “KESB”; the term is then found under these as well.',
      },
    },
    termdat: {
      label: { de: 'TERMDAT', fr: 'TERMDAT', it: 'TERMDAT', en: 'TERMDAT' },
      help: {
        de: 'Adresse des Eintrags in TERMDAT, der Terminologiedatenbank der Bundesverwaltung; beginnt mit https://www.termdat.bk.admin.ch/. Dient Übersetzungen und dem Datenaustausch.',
        fr: 'Adresse de la fiche dans TERMDAT, la banque de données terminologiques de la Confédération ; commence par https://www.termdat.bk.admin.ch/. Sert aux traductions et à l’échange de données.',
        it: 'Indirizzo della scheda in TERMDAT, la banca dati terminologica della Confederazione; inizia con https://www.termdat.bk.admin.ch/. Serve alle traduzioni e allo scambio di dati.',
        en: 'Address of the entry in TERMDAT, the federal terminology database; starts with https://www.termdat.bk.admin.ch/. Serves translations and data exchange.',
      },
    },
  },
}
