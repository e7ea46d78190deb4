import type { AdminText } from './locales.ts'

/** What happens, or is going to happen, to variants that nobody compared with the central service. */
export type FollowingEvent = 'announce' | 'follow' | 'wait'

/** Mails to the editors of such variants; `{title}` is the service, `{day}` the day it is about. */
export const followingMails: Record<FollowingEvent, { subject: AdminText; text: AdminText }> = {
  announce: {
    subject: {
      de: 'Bitte bis {day} abgleichen: {title}',
      fr: 'À comparer avant le {day} : {title}',
      it: 'Da confrontare entro il {day}: {title}',
      en: 'Please compare before {day}: {title}',
    },
    text: {
      de: 'Die zentrale Leistung «{title}» hat geändert. Was bis am {day} niemand abgleicht, übernimmt an diesem Tag den zentralen Text. Wer das Eigene behalten will, entscheidet das vorher im Abgleich.',
      fr: 'La prestation centrale « {title} » a changé. Ce que personne ne compare d’ici au {day} reprend ce jour-là le texte central. Pour garder le sien, il faut le décider avant, dans la comparaison.',
      it: 'La prestazione centrale «{title}» è cambiata. Ciò che nessuno confronta entro il {day} riprende in quel giorno il testo centrale. Chi vuole mantenere il proprio lo decide prima, nel confronto.',
      en: 'The central service “{title}” has changed. What nobody compares before {day} takes over the central text on that day. To keep your own, decide so before then, in the comparison.',
    },
  },
  follow: {
    subject: {
      de: 'Zentraler Text übernommen: {title}',
      fr: 'Texte central repris : {title}',
      it: 'Testo centrale ripreso: {title}',
      en: 'Central text taken over: {title}',
    },
    text: {
      de: 'Niemand hat die Änderung der zentralen Leistung «{title}» abgeglichen. Am {day} wurde deshalb wie angekündigt der zentrale Text übernommen. Der frühere Stand steht unter «Versionen».',
      fr: 'Personne n’a comparé la modification de la prestation centrale « {title} ». Le {day}, le texte central a donc été repris, comme annoncé. L’état précédent se trouve sous « Versions ».',
      it: 'Nessuno ha confrontato la modifica della prestazione centrale «{title}». Il {day} è stato quindi ripreso il testo centrale, come annunciato. Lo stato precedente si trova sotto «Versioni».',
      en: 'Nobody compared the change of the central service “{title}”. On {day} the central text was therefore taken over, as announced. The earlier state is under “Versions”.',
    },
  },
  wait: {
    subject: {
      de: 'Der zentrale Text konnte nicht übernommen werden: {title}',
      fr: 'Le texte central n’a pas pu être repris : {title}',
      it: 'Il testo centrale non ha potuto essere ripreso: {title}',
      en: 'The central text could not be taken over: {title}',
    },
    text: {
      de: 'Am {day} sollte der zentrale Text von «{title}» übernommen werden. Das geht noch nicht: eine Änderung ist in Arbeit, oder es fehlt etwas zur Veröffentlichung. Bitte veröffentlichen oder verwerfen; danach geschieht es von selbst.',
      fr: 'Le {day}, le texte central de « {title} » devait être repris. Ce n’est pas encore possible : une modification est en cours, ou il manque quelque chose pour la publication. Veuillez publier ou abandonner ; la reprise se fera ensuite d’elle-même.',
      it: 'Il {day} doveva essere ripreso il testo centrale di «{title}». Non è ancora possibile: una modifica è in corso, o manca qualcosa per la pubblicazione. Pubblicare o scartare; poi avverrà da sé.',
      en: 'On {day} the central text of “{title}” was to be taken over. That is not possible yet: a change is pending, or something is missing for publication. Please publish or discard it; it will then happen by itself.',
    },
  },
}
