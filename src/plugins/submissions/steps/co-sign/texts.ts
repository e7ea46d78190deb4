import type { StepTexts } from '../../step-texts.ts'
import {
  expiredAction,
  mailSubjectOption,
  mailTextOption,
  workingDaysOption,
} from '../option-texts.ts'

export const coSignTexts: StepTexts = {
  label: {
    de: 'Zweite Unterschrift',
    fr: 'Deuxième signature',
    it: 'Seconda firma',
    en: 'Second signature',
  },
  help: {
    de: 'Schickt einer zweiten Person einen Link, mit dem nur sie den Fall sehen und zustimmen oder ablehnen kann.',
    fr: 'Envoie à une deuxième personne un lien par lequel elle seule peut voir le dossier et l’approuver ou le refuser.',
    it: 'Invia a una seconda persona un link con cui solo lei può vedere il caso e acconsentire o rifiutare.',
    en: 'Sends a second person a link by which this person alone can see the case and agree or refuse.',
  },
  options: {
    email: {
      label: {
        de: 'E-Mail der zweiten Person',
        fr: 'Courriel de la deuxième personne',
        it: 'E-mail della seconda persona',
        en: 'E-mail of the second person',
      },
      help: {
        de: 'Meist eine Angabe aus dem Fall, zum Beispiel answers.partnerEmail. Die eigene Adresse der antragstellenden Person gilt nicht.',
        fr: 'Le plus souvent une indication du dossier, par exemple answers.partnerEmail. L’adresse de la personne requérante ne compte pas.',
        it: 'Di solito un’indicazione del caso, per esempio answers.partnerEmail. L’indirizzo della persona richiedente non vale.',
        en: 'Mostly a value of the case, for example answers.partnerEmail. The sender’s own address does not count.',
      },
    },
    subject: mailSubjectOption,
    text: mailTextOption,
    page: {
      label: { de: 'Seite', fr: 'Page', it: 'Pagina', en: 'Page' },
      help: {
        de: 'Adresse der Seite, die den Fall zeigt und fragt; {token} muss darin stehen, zum Beispiel https://luzern.example/zustimmen/{token}.',
        fr: 'Adresse de la page qui montre le dossier et pose la question ; elle doit contenir {token}, par exemple https://luzern.example/zustimmen/{token}.',
        it: 'Indirizzo della pagina che mostra il caso e pone la domanda; deve contenere {token}, per esempio https://luzern.example/zustimmen/{token}.',
        en: 'Address of the page that shows the case and asks; it has to hold {token}, for example https://luzern.example/zustimmen/{token}.',
      },
    },
    workingDays: workingDaysOption,
  },
  actions: {
    signed: { de: 'zugestimmt', fr: 'approuvé', it: 'acconsentito', en: 'agreed' },
    refused: { de: 'abgelehnt', fr: 'refusé', it: 'rifiutato', en: 'refused' },
    expired: expiredAction,
  },
}
