import type { CollectionTexts } from '../../i18n/texts.ts'
import { questionTextsUnder } from '../forms/question/texts.ts'

/** What editors read about reusable blocks of forms. */
export const formBlockTexts: CollectionTexts = {
  singular: {
    de: 'Formularbaustein',
    fr: 'Module de formulaire',
    it: 'Componente di modulo',
    en: 'Reusable form block',
  },
  plural: {
    de: 'Formularbausteine',
    fr: 'Modules de formulaire',
    it: 'Componenti di modulo',
    en: 'Reusable form blocks',
  },
  description: {
    de: 'Fragen, die in vielen Formularen gleich gestellt werden, zum Beispiel Adresse oder Kontakt: einmal geschrieben, überall eingesetzt. Veröffentlichte Formulare behalten den Stand, mit dem sie veröffentlicht wurden.',
    fr: 'Questions posées de la même façon dans de nombreux formulaires, par exemple adresse ou contact : écrites une fois, utilisées partout. Les formulaires publiés gardent l’état avec lequel ils ont été publiés.',
    it: 'Domande poste allo stesso modo in molti moduli, per esempio indirizzo o contatto: scritte una volta, usate ovunque. I moduli pubblicati mantengono lo stato con cui sono stati pubblicati.',
    en: 'Questions that many forms ask alike, for example an address or how somebody is reached: written once, used everywhere. Published forms keep what they were published with.',
  },
  fields: {
    usage: {
      label: { de: 'Verwendung', fr: 'Utilisation', it: 'Utilizzo', en: 'Use' },
      help: {
        de: 'Die Formulare mit diesem Baustein. Eine Änderung hier ändert kein veröffentlichtes Formular; wer sie übernehmen will, veröffentlicht das Formular neu.',
        fr: 'Les formulaires avec ce module. Une modification ici ne change aucun formulaire publié ; pour la reprendre, publiez à nouveau le formulaire.',
        it: 'I moduli con questo componente. Una modifica qui non cambia alcun modulo pubblicato; per riprenderla, pubblicare di nuovo il modulo.',
        en: 'The forms with this block. A change here changes no published form; publish a form again to take it.',
      },
    },
    title: {
      label: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' },
      help: {
        de: 'Wie der Baustein in der Auswahl heisst, zum Beispiel «Adresse».',
        fr: 'Nom du module dans la liste, par exemple « Adresse ».',
        it: 'Come si chiama il componente nell’elenco, per esempio «Indirizzo».',
        en: 'What the block is called where it is chosen, for example “Address”.',
      },
    },
    identifier: {
      label: { de: 'Kennung', fr: 'Identifiant', it: 'Identificativo', en: 'Identifier' },
      help: {
        de: 'Unter diesem Namen findet ein Formular aus einer anderen Umgebung den Baustein, zum Beispiel «adresse»; Buchstaben ohne Umlaute, Ziffern, - und _.',
        fr: 'Sous ce nom, un formulaire d’un autre environnement trouve le module, par exemple « adresse » ; lettres sans accents, chiffres, - et _.',
        it: 'Con questo nome un modulo di un altro ambiente trova il componente, per esempio «adresse»; lettere senza accenti, cifre, - e _.',
        en: 'By this name a form from another installation finds the block, for example “adresse”; letters without accents, digits, - and _.',
      },
    },
    fields: {
      label: { de: 'Felder', fr: 'Champs', it: 'Campi', en: 'Fields' },
      singular: { de: 'Feld', fr: 'Champ', it: 'Campo', en: 'Field' },
      help: {
        de: 'Fragen des Bausteins, je Zeile eine; Bedingungen nennen nur Fragen desselben Bausteins.',
        fr: 'Questions du module, une par ligne ; les conditions ne nomment que des questions du même module.',
        it: 'Domande del componente, una per riga; le condizioni nominano solo domande dello stesso componente.',
        en: 'Questions of the block, one per row; conditions name questions of the same block alone.',
      },
    },
    ...questionTextsUnder('fields'),
  },
}
