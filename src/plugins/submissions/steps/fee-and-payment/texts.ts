import type { StepTexts } from '../../step-texts.ts'
import { expiredAction, mailTextOption, workingDaysOption } from '../option-texts.ts'
import { creditorTexts, debtorTexts } from './party-texts.ts'

export const feeAndPaymentTexts: StepTexts = {
  label: {
    de: 'Gebühr und Zahlung',
    fr: 'Émolument et paiement',
    it: 'Tassa e pagamento',
    en: 'Fee and payment',
  },
  help: {
    de: 'Verlangt eine Gebühr und wartet, bis sie bezahlt ist.',
    fr: 'Demande un émolument et attend qu’il soit payé.',
    it: 'Chiede una tassa e attende che sia pagata.',
    en: 'Asks for a fee and waits until it is paid.',
  },
  options: {
    by: {
      label: { de: 'Zahlungsart', fr: 'Mode de paiement', it: 'Modo di pagamento', en: 'Paid by' },
      help: {
        de: 'Mit Rechnung, deren Eingang das Amt bestätigt, oder sofort online.',
        fr: 'Par facture, dont le service confirme le paiement, ou immédiatement en ligne.',
        it: 'Con fattura, il cui pagamento è confermato dall’ufficio, o subito online.',
        en: 'By a bill of which the office confirms the payment, or online at once.',
      },
      choices: {
        'qr-bill': { de: 'QR-Rechnung', fr: 'QR-facture', it: 'QR-fattura', en: 'QR bill' },
        provider: {
          de: 'Online bezahlen',
          fr: 'Paiement en ligne',
          it: 'Pagamento online',
          en: 'Online',
        },
      },
    },
    amountRappen: {
      label: {
        de: 'Betrag in Rappen',
        fr: 'Montant en centimes',
        it: 'Importo in centesimi',
        en: 'Amount in Rappen',
      },
      help: {
        de: 'Ganze Zahl: 4000 sind 40 Franken. Oder eine Angabe aus dem Fall, in der eine solche Zahl steht.',
        fr: 'Nombre entier : 4000 font 40 francs. Ou une indication du dossier qui contient un tel nombre.',
        it: 'Numero intero: 4000 sono 40 franchi. Oppure un’indicazione del caso con un tale numero.',
        en: 'A whole number: 4000 are 40 francs. Or a value of the case that holds such a number.',
      },
    },
    subject: {
      label: { de: 'Wofür', fr: 'Pour quoi', it: 'Per che cosa', en: 'What it is for' },
      help: {
        de: 'Titel der Rechnung und Betreff der E-Mail, zum Beispiel: Gebühr Adressauskunft.',
        fr: 'Titre de la facture et objet du courriel, par exemple : émolument pour renseignement d’adresse.',
        it: 'Titolo della fattura e oggetto dell’e-mail, per esempio: tassa informazione indirizzo.',
        en: 'Title of the bill and subject of the mail, for example: fee for an address.',
      },
    },
    text: mailTextOption,
    workingDays: workingDaysOption,
    ...creditorTexts,
    ...debtorTexts,
    registry: {
      label: {
        de: 'Zahlungsanbieter',
        fr: 'Prestataire de paiement',
        it: 'Fornitore di pagamento',
        en: 'Provider',
      },
      help: {
        de: 'Schlüssel des Eintrags unter «Register», der den Anbieter beschreibt.',
        fr: 'Clé de l’entrée sous « Registres » qui décrit le prestataire.',
        it: 'Chiave della voce sotto «Registri» che descrive il fornitore.',
        en: 'Key of the entry under “Registers” that describes the provider.',
      },
    },
    returnUrl: {
      label: {
        de: 'Seite nach der Zahlung',
        fr: 'Page après le paiement',
        it: 'Pagina dopo il pagamento',
        en: 'Page after paying',
      },
      help: {
        de: 'Adresse, zu der die Person zurückkommt, zum Beispiel https://luzern.example/bezahlt.',
        fr: 'Adresse où la personne revient, par exemple https://luzern.example/bezahlt.',
        it: 'Indirizzo a cui la persona ritorna, per esempio https://luzern.example/bezahlt.',
        en: 'Address to which the person comes back, for example https://luzern.example/bezahlt.',
      },
    },
  },
  actions: {
    paid: { de: 'bezahlt', fr: 'payé', it: 'pagato', en: 'paid' },
    expired: expiredAction,
    failed: { de: 'nicht bezahlt', fr: 'non payé', it: 'non pagato', en: 'not paid' },
    unanswered: {
      de: 'keine Antwort des Anbieters',
      fr: 'pas de réponse du prestataire',
      it: 'nessuna risposta del fornitore',
      en: 'no answer of the provider',
    },
  },
}
