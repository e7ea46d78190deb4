import type { MilestoneStatus } from '../../../domain/cost/project/milestone.ts'
import type { AdminText } from '../../locales.ts'

/** What holds for every figure. */
export const rulesOfCounting: readonly AdminText[] = [
  {
    de: 'Beträge sind ganze Rappen und werden nie gerundet. Gerundet wird allein, was je Einwohner angegeben ist: kaufmännisch auf den Rappen.',
    fr: 'Les montants sont des centimes entiers et ne sont jamais arrondis. Seules les valeurs par habitant le sont, au centime le plus proche.',
    it: 'Gli importi sono centesimi interi e non sono mai arrotondati. Solo i valori per abitante lo sono, al centesimo più vicino.',
    en: 'Amounts are whole Rappen and never rounded. Only what is given per inhabitant is, to the nearest Rappen, half up.',
  },
  {
    de: 'Was nicht bekannt ist, ist nicht null. Fehlt ein Betrag, steht «mindestens» davor, und wie viele fehlen.',
    fr: 'Ce qui est inconnu n’est pas zéro. S’il manque un montant, « au moins » le précède, avec le nombre de montants manquants.',
    it: 'Ciò che non è noto non è zero. Se manca un importo, lo precede «almeno», con quanti ne mancano.',
    en: 'What is not known is not zero. Where an amount is missing, “at least” stands before the sum, and how many are missing.',
  },
  {
    de: 'Geld auf dem Sperrkonto ist bezahlt, aber nie verfügbar, bis eine Bedingung erfüllt und es freigegeben ist.',
    fr: 'L’argent du compte bloqué est payé, mais n’est jamais disponible avant qu’une condition soit remplie et qu’il soit libéré.',
    it: 'Il denaro sul conto bloccato è pagato, ma mai disponibile finché una condizione non è adempiuta e non è svincolato.',
    en: 'Money in escrow is paid but never available until a condition is fulfilled and it is released.',
  },
  {
    de: 'Ein Fehler wird nicht überschrieben: Eine neue Buchung nimmt ihn mit Begründung zurück. Ein abgeschlossenes Jahr bleibt, wie es war; die Berichtigung zählt im ersten offenen Jahr.',
    fr: 'Une erreur n’est pas écrasée : une nouvelle écriture l’annule en donnant la raison. Une année close reste telle quelle ; la correction compte dans la première année ouverte.',
    it: 'Un errore non viene sovrascritto: una nuova registrazione lo annulla con il motivo. Un anno chiuso resta com’era; la correzione conta nel primo anno aperto.',
    en: 'A mistake is not overwritten: a new entry takes it back and says why. A closed year stays as it was; the correction counts in the first open year.',
  },
  {
    de: 'Der Beitrag einer Gemeinde ist ihre Einwohnerzahl mal der Ansatz. Das Jahr der Zählung steht dabei («Basis 2020»); fortgeschrieben wird nicht.',
    fr: 'La contribution d’une commune est son nombre d’habitants multiplié par le taux. L’année du recensement est indiquée (« Base 2020 ») ; rien n’est extrapolé.',
    it: 'Il contributo di un Comune è il numero dei suoi abitanti per l’aliquota. L’anno del conteggio è indicato («Base 2020»); nulla è estrapolato.',
    en: 'The contribution of a municipality is its inhabitants times the rate. The year of the count is named (“Basis 2020”); nothing is projected.',
  },
  {
    de: 'Parität: was der Kanton bezahlt hat (ohne Rückzahlungen) und in Sachleistungen gab, geteilt durch die Beiträge, welche die Gemeinden zugesagt haben, ob schon bezahlt, blockiert oder offen. Solange davon etwas unbekannt ist, wird kein Verhältnis genannt.',
    fr: 'Parité : ce que le canton a payé (sans les remboursements) et donné en nature, divisé par les contributions promises par les communes, qu’elles soient payées, bloquées ou dues. Tant qu’un élément est inconnu, aucun rapport n’est indiqué.',
    it: 'Parità: quanto il Cantone ha pagato (senza i rimborsi) e dato in natura, diviso per i contributi promessi dai Comuni, già pagati, bloccati o dovuti. Finché qualcosa non è noto, non è indicato alcun rapporto.',
    en: 'Parity: what the canton paid (without what went back) and gave in kind, divided by the contributions that municipalities confirmed, whether paid, blocked or still due. While any of it is unknown, no ratio is told.',
  },
  {
    de: 'Roadmap: Ein Kanal zählt als online, wenn der Katalog ihn am Tag des Standes als verfügbar oder als Pilot führt; ein Plan ist keine Zusage. Wird ein Tag verschoben, bleibt der frühere stehen.',
    fr: 'Feuille de route : un canal compte comme en ligne si, au jour de l’état, le catalogue l’indique disponible ou en pilote ; un plan n’est pas une promesse. Quand un jour est déplacé, le précédent reste visible.',
    it: 'Roadmap: un canale è considerato in linea se, il giorno dello stato, il catalogo lo indica disponibile o come pilota; un piano non è una promessa. Se un giorno è spostato, quello precedente resta visibile.',
    en: 'Roadmap: a channel counts as online where the catalogue has it as available or as a pilot on the day of the state; a plan is no promise. Where a day moves, the earlier one stays.',
  },
  {
    de: 'Für einen Stichtag gilt der Stand, der damals öffentlich war. Diese Antwort ändert sich nie mehr.',
    fr: 'Pour une date donnée vaut l’état qui était alors public. Cette réponse ne change plus jamais.',
    it: 'Per una data vale lo stato che allora era pubblico. Questa risposta non cambia più.',
    en: 'For a given day counts the state that was public then. That answer never changes again.',
  },
]

/** How the status of a milestone follows from its days. */
export const statusRules: Record<MilestoneStatus, AdminText> = {
  unplanned: {
    de: 'Es gibt keine Planung, und er ist nicht erreicht.',
    fr: 'Il n’y a pas de planification et il n’est pas atteint.',
    it: 'Non c’è una pianificazione e non è raggiunto.',
    en: 'There is no planning, and it is not reached.',
  },
  scheduled: {
    de: 'Der geplante Tag kommt noch, und die Prognose liegt nicht dahinter.',
    fr: 'Le jour planifié est à venir et la prévision ne le dépasse pas.',
    it: 'Il giorno pianificato deve ancora venire e la previsione non lo supera.',
    en: 'The planned day is to come, and the forecast is not behind it.',
  },
  'at-risk': {
    de: 'Der geplante Tag kommt noch, aber die Prognose liegt dahinter.',
    fr: 'Le jour planifié est à venir, mais la prévision le dépasse.',
    it: 'Il giorno pianificato deve ancora venire, ma la previsione lo supera.',
    en: 'The planned day is to come, but the forecast is behind it.',
  },
  late: {
    de: 'Der geplante Tag ist vorbei, und er ist nicht erreicht.',
    fr: 'Le jour planifié est passé et il n’est pas atteint.',
    it: 'Il giorno pianificato è passato e non è raggiunto.',
    en: 'The planned day has passed, and it is not reached.',
  },
  reached: {
    de: 'Erreicht, spätestens am zuletzt geplanten Tag.',
    fr: 'Atteint, au plus tard le dernier jour planifié.',
    it: 'Raggiunto, al più tardi nell’ultimo giorno pianificato.',
    en: 'Reached, on the day planned last at the latest.',
  },
  'reached-late': {
    de: 'Erreicht, aber nach dem zuletzt geplanten Tag.',
    fr: 'Atteint, mais après le dernier jour planifié.',
    it: 'Raggiunto, ma dopo l’ultimo giorno pianificato.',
    en: 'Reached, but after the day planned last.',
  },
}

/** Words a reader may not know. */
export const glossary: readonly { term: AdminText; meaning: AdminText }[] = [
  {
    term: { de: 'Buchung', fr: 'Écriture', it: 'Registrazione', en: 'Entry' },
    meaning: {
      de: 'Was auf einmal aufgeschrieben wurde, mit Soll und Haben in gleicher Höhe. Sie ändert sich nie.',
      fr: 'Ce qui a été inscrit en une fois, avec doit et avoir égaux. Elle ne change jamais.',
      it: 'Quanto è stato scritto in una volta, con dare e avere uguali. Non cambia mai.',
      en: 'What was written down at once, debit and credit alike. It never changes.',
    },
  },
  {
    term: { de: 'Sperrkonto', fr: 'Compte bloqué', it: 'Conto bloccato', en: 'Escrow account' },
    meaning: {
      de: 'Konto, auf dem bezahltes Geld liegt, bis eine Bedingung erfüllt ist.',
      fr: 'Compte où l’argent payé reste jusqu’à ce qu’une condition soit remplie.',
      it: 'Conto su cui il denaro pagato resta finché una condizione non è adempiuta.',
      en: 'Account on which money that was paid lies until a condition is fulfilled.',
    },
  },
  {
    term: {
      de: 'Sachleistung',
      fr: 'Prestation en nature',
      it: 'Prestazione in natura',
      en: 'Work in kind',
    },
    meaning: {
      de: 'Arbeit statt Geld, bewertet nach Stunden und Ansatz oder nach einer Offerte.',
      fr: 'Du travail au lieu d’argent, évalué selon les heures et un taux ou selon une offre.',
      it: 'Lavoro invece di denaro, valutato secondo ore e tariffa o secondo un’offerta.',
      en: 'Work instead of money, valued by hours and rate or by an offer.',
    },
  },
  {
    term: {
      de: 'Nachtrag',
      fr: 'Crédit supplémentaire',
      it: 'Credito suppletivo',
      en: 'Supplement',
    },
    meaning: {
      de: 'Was zum Budget eines Jahres später bewilligt oder davon gekürzt wurde.',
      fr: 'Ce qui a été approuvé ou réduit après coup par rapport au budget d’une année.',
      it: 'Quanto è stato approvato o ridotto in seguito rispetto al preventivo di un anno.',
      en: 'What was approved later for the budget of a year, or cut from it.',
    },
  },
  {
    term: { de: 'Stand', fr: 'État', it: 'Stato', en: 'State' },
    meaning: {
      de: 'Alles, was bis zu einem Zeitpunkt aufgeschrieben war, von einer Person vorbereitet und von einer zweiten veröffentlicht.',
      fr: 'Tout ce qui était inscrit jusqu’à un moment donné, préparé par une personne et publié par une seconde.',
      it: 'Tutto quanto era scritto fino a un dato momento, preparato da una persona e pubblicato da una seconda.',
      en: 'Everything that was written down by a moment, prepared by one person and published by another.',
    },
  },
  {
    term: { de: 'Sistierung', fr: 'Suspension', it: 'Sospensione', en: 'Suspension' },
    meaning: {
      de: 'Ein Vorhaben ruht auf Beschluss; einzelne Beteiligte können weitermachen.',
      fr: 'Un projet est en repos par décision ; certains participants peuvent continuer.',
      it: 'Un progetto è fermo per decisione; singoli partecipanti possono proseguire.',
      en: 'A project rests by decision; single partners may go on.',
    },
  },
  {
    term: {
      de: 'Public Innovators',
      fr: 'Public Innovators',
      it: 'Public Innovators',
      en: 'Public Innovators',
    },
    meaning: {
      de: 'Mitarbeitende von Gemeinden und Kanton, die Leistungen mit aufbauen. Namen stehen nur da, wo jemand zugestimmt hat.',
      fr: 'Collaborateurs des communes et du canton qui participent à la mise en place de prestations. Des noms ne figurent qu’avec leur accord.',
      it: 'Collaboratori dei Comuni e del Cantone che contribuiscono a creare prestazioni. I nomi figurano solo con il loro consenso.',
      en: 'Staff of municipalities and canton who help to build services. Names stand only where somebody agreed.',
    },
  },
]
