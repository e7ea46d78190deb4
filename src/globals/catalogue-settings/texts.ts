import type { GlobalTexts } from '../../i18n/texts.ts'

/** What an administrator reads about how the catalogue is run. */
export const catalogueSettingsTexts: GlobalTexts = {
  label: {
    de: 'Katalogeinstellungen',
    fr: 'Réglages du catalogue',
    it: 'Impostazioni del catalogo',
    en: 'Catalogue settings',
  },
  description: {
    de: 'Regeln, die im ganzen Katalog gelten: Vier-Augen-Prinzip, Abstand der Überprüfungen, Länge der Texte, Absender der E-Mails.',
    fr: 'Règles valables dans tout le catalogue : principe du double contrôle, intervalle des vérifications, longueur des textes, expéditeur des courriels.',
    it: 'Regole valide in tutto il catalogo: principio del doppio controllo, intervallo delle verifiche, lunghezza dei testi, mittente delle e-mail.',
    en: 'Rules for the whole catalogue: four eyes, review interval, length of texts, sender of e-mails.',
  },
  fields: {
    fourEyes: {
      label: {
        de: 'Vier-Augen-Prinzip',
        fr: 'Principe du double contrôle',
        it: 'Principio del doppio controllo',
        en: 'Four eyes',
      },
      help: {
        de: 'Wenn eingeschaltet, gibt niemand die eigene Änderung frei oder veröffentlicht sie, und vor der Veröffentlichung braucht es eine Freigabe.',
        fr: 'Si activé, personne ne valide ni ne publie sa propre modification, et une validation est nécessaire avant la publication.',
        it: 'Se attivo, nessuno approva o pubblica la propria modifica, e prima della pubblicazione serve un’approvazione.',
        en: 'When on, nobody approves or publishes their own change, and an approval is needed before publication.',
      },
    },
    reviewIntervalMonths: {
      label: {
        de: 'Überprüfen alle … Monate',
        fr: 'Vérifier tous les … mois',
        it: 'Verificare ogni … mesi',
        en: 'Review every … months',
      },
      help: {
        de: 'Abstand in Monaten, nach dem ein Inhalt zur Überprüfung fällig wird, wenn beim Eintrag nichts anderes steht.',
        fr: 'Intervalle en mois après lequel un contenu doit être vérifié, si l’entrée n’indique rien d’autre.',
        it: 'Intervallo in mesi dopo il quale un contenuto va verificato, se la voce non indica altro.',
        en: 'Months after which content is due for review, where the entry says nothing else.',
      },
    },
    textLimits: {
      label: {
        de: 'Länge der Texte',
        fr: 'Longueur des textes',
        it: 'Lunghezza dei testi',
        en: 'Length of texts',
      },
      help: {
        de: 'Anzahl Zeichen, ab der vor der Veröffentlichung ein Hinweis erscheint; längere Texte bleiben möglich.',
        fr: 'Nombre de caractères à partir duquel un avertissement s’affiche avant la publication ; des textes plus longs restent possibles.',
        it: 'Numero di caratteri oltre il quale appare un avviso prima della pubblicazione; testi più lunghi restano possibili.',
        en: 'Number of characters above which a warning appears before publication; longer texts remain possible.',
      },
    },
    'textLimits.title': {
      label: { de: 'Bezeichnung', fr: 'Désignation', it: 'Denominazione', en: 'Title' },
      help: {
        de: 'Zeichen der Bezeichnung, üblich sind 120.',
        fr: 'Caractères de la désignation, en général 120.',
        it: 'Caratteri della denominazione, di solito 120.',
        en: 'Characters of the title, usually 120.',
      },
    },
    'textLimits.summary': {
      label: {
        de: 'Kurzbeschreibung',
        fr: 'Description brève',
        it: 'Descrizione breve',
        en: 'Summary',
      },
      help: {
        de: 'Zeichen der Kurzbeschreibung, üblich sind 150.',
        fr: 'Caractères de la description brève, en général 150.',
        it: 'Caratteri della descrizione breve, di solito 150.',
        en: 'Characters of the summary, usually 150.',
      },
    },
    'textLimits.description': {
      label: { de: 'Beschreibung', fr: 'Description', it: 'Descrizione', en: 'Description' },
      help: {
        de: 'Zeichen der Beschreibung, üblich sind 2500.',
        fr: 'Caractères de la description, en général 2500.',
        it: 'Caratteri della descrizione, di solito 2500.',
        en: 'Characters of the description, usually 2500.',
      },
    },
    sender: {
      label: {
        de: 'Absender der E-Mails',
        fr: 'Expéditeur des courriels',
        it: 'Mittente delle e-mail',
        en: 'Sender of e-mails',
      },
      help: {
        de: 'Was in jeder E-Mail des Katalogs an die Redaktion steht.',
        fr: 'Ce qui figure dans chaque courriel du catalogue à la rédaction.',
        it: 'Ciò che figura in ogni e-mail del catalogo alla redazione.',
        en: 'What stands in each e-mail of the catalogue to its editors.',
      },
    },
    'sender.name': {
      label: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' },
      help: {
        de: 'Name, unter dem die E-Mails ankommen, zum Beispiel «Leistungskatalog Kanton Luzern».',
        fr: 'Nom sous lequel les courriels arrivent, par exemple « Catalogue des prestations du canton de Lucerne ».',
        it: 'Nome con cui arrivano le e-mail, per esempio «Catalogo delle prestazioni del Cantone di Lucerna».',
        en: 'Name the e-mails come from, for example “Service catalogue of Kanton Luzern”.',
      },
    },
    'sender.signature': {
      label: { de: 'Fusszeile', fr: 'Pied de page', it: 'Piè di pagina', en: 'Footer' },
      help: {
        de: 'Letzte Zeilen jeder E-Mail, zum Beispiel an wen man sich bei Fragen wendet.',
        fr: 'Dernières lignes de chaque courriel, par exemple à qui s’adresser en cas de question.',
        it: 'Ultime righe di ogni e-mail, per esempio a chi rivolgersi per domande.',
        en: 'Last lines of each e-mail, for example whom to ask.',
      },
    },
  },
}
