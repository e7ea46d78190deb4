import type { CollectionTexts } from '../../i18n/texts.ts'
import { announcementTexts } from '../announcements/texts.ts'
import { authorityTexts } from '../authorities/texts.ts'
import { businessEventTexts } from '../business-events/texts.ts'
import { channelTexts } from '../channels/texts.ts'
import { evidenceTexts } from '../evidences/texts.ts'
import { faqTexts } from '../faqs/texts.ts'
import { feeTexts } from '../fees/texts.ts'
import { glossaryTermTexts } from '../glossary-terms/texts.ts'
import { jurisdictionTexts } from '../jurisdictions/texts.ts'
import { legalBasisTexts } from '../legal-bases/texts.ts'
import { lifeEventTexts } from '../life-events/texts.ts'
import { outputTexts } from '../outputs/texts.ts'
import { responsibilityTexts } from '../responsibilities/texts.ts'
import { serviceVariantTexts } from '../service-variants/texts.ts'
import { serviceTexts } from '../services/texts.ts'
import { topicTexts } from '../topics/texts.ts'

/** What an administrator reads about webhooks. */
export const webhookTexts: CollectionTexts = {
  singular: { de: 'Webhook', fr: 'Webhook', it: 'Webhook', en: 'Webhook' },
  plural: { de: 'Webhooks', fr: 'Webhooks', it: 'Webhooks', en: 'Webhooks' },
  description: {
    de: 'Adressen anderer Systeme, denen der Katalog von selbst meldet, was veröffentlicht, geändert oder zurückgezogen wurde. Jede Meldung ist unterschrieben.',
    fr: 'Adresses d’autres systèmes auxquels le catalogue annonce de lui-même ce qui a été publié, modifié ou retiré. Chaque annonce est signée.',
    it: 'Indirizzi di altri sistemi a cui il catalogo segnala da sé ciò che è stato pubblicato, modificato o ritirato. Ogni segnalazione è firmata.',
    en: 'Addresses of other systems that the catalogue tells by itself what was published, changed or withdrawn. Every message is signed.',
  },
  fields: {
    name: {
      label: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' },
      help: {
        de: 'Welches System benachrichtigt wird, zum Beispiel «Website der Gemeinde Sursee».',
        fr: 'Le système informé, par exemple « Site de la commune de Sursee ».',
        it: 'Il sistema informato, per esempio «Sito del Comune di Sursee».',
        en: 'Which system is told, for example “Website of the municipality of Sursee”.',
      },
    },
    url: {
      label: { de: 'Adresse', fr: 'Adresse', it: 'Indirizzo', en: 'Address' },
      help: {
        de: 'Öffentliche Adresse mit https, an die gemeldet wird; Adressen im internen Netz werden abgelehnt.',
        fr: 'Adresse publique en https à laquelle les annonces sont envoyées ; les adresses du réseau interne sont refusées.',
        it: 'Indirizzo pubblico con https a cui si segnala; gli indirizzi della rete interna sono rifiutati.',
        en: 'Public address with https that is told; addresses of the internal network are refused.',
      },
    },
    collections: {
      label: { de: 'Wovon', fr: 'De quoi', it: 'Di che cosa', en: 'Of what' },
      help: {
        de: 'Arten von Inhalten, von denen gemeldet wird; leer von allen.',
        fr: 'Types de contenus annoncés ; vide, tous.',
        it: 'Tipi di contenuti segnalati; se vuoto, tutti.',
        en: 'Kinds of content that are told of; empty means all.',
      },
      options: {
        services: serviceTexts.plural,
        'service-variants': serviceVariantTexts.plural,
        faqs: faqTexts.plural,
        topics: topicTexts.plural,
        'life-events': lifeEventTexts.plural,
        'business-events': businessEventTexts.plural,
        authorities: authorityTexts.plural,
        jurisdictions: jurisdictionTexts.plural,
        responsibilities: responsibilityTexts.plural,
        channels: channelTexts.plural,
        fees: feeTexts.plural,
        'legal-bases': legalBasisTexts.plural,
        evidences: evidenceTexts.plural,
        outputs: outputTexts.plural,
        announcements: announcementTexts.plural,
        'glossary-terms': glossaryTermTexts.plural,
        'cost-snapshots': {
          de: 'Programme und Kosten',
          fr: 'Programmes et coûts',
          it: 'Programmi e costi',
          en: 'Programmes and costs',
        },
      },
    },
    topics: {
      label: {
        de: 'Nur diese Themen',
        fr: 'Ces thèmes seulement',
        it: 'Solo questi temi',
        en: 'Only these topics',
      },
      help: {
        de: 'Nur Leistungen und häufige Fragen dieser Themen und der Themen darunter; leer von allen.',
        fr: 'Seulement les prestations et questions fréquentes de ces thèmes et de leurs sous-thèmes ; vide, tous.',
        it: 'Solo prestazioni e domande frequenti di questi temi e dei loro sottotemi; se vuoto, tutti.',
        en: 'Only services and FAQs of these topics and of those below them; empty means all.',
      },
    },
    jurisdictions: {
      label: {
        de: 'Nur diese Gebiete',
        fr: 'Ces territoires seulement',
        it: 'Solo questi territori',
        en: 'Only these areas',
      },
      help: {
        de: 'Nur, was in einem dieser Gebiete anders wird: seine Varianten, Ämter und Mitteilungen, und was im ganzen Kanton gilt; leer von allen.',
        fr: 'Seulement ce qui change dans un de ces territoires : ses variantes, offices et communications, et ce qui vaut dans tout le canton ; vide, tous.',
        it: 'Solo ciò che cambia in uno di questi territori: le sue varianti, uffici e comunicazioni, e ciò che vale in tutto il Cantone; se vuoto, tutti.',
        en: 'Only what changes in one of these areas: its variants, offices and announcements, and what counts for the whole canton; empty means all.',
      },
    },
    contactEmail: {
      label: {
        de: 'Wer benachrichtigt wird',
        fr: 'Qui est averti',
        it: 'Chi viene avvisato',
        en: 'Who is told',
      },
      help: {
        de: 'E-Mail-Adresse der Stelle, die erfährt, wenn der Webhook nach andauernden Fehlern abgeschaltet wird.',
        fr: 'Adresse e-mail du service averti lorsque le webhook est désactivé après des erreurs persistantes.',
        it: 'Indirizzo e-mail del servizio avvisato quando il webhook viene disattivato dopo errori persistenti.',
        en: 'E-mail address of the office that learns when the webhook is disabled after lasting failure.',
      },
    },
    state: {
      label: { de: 'Zustand', fr: 'État', it: 'Stato', en: 'State' },
      help: {
        de: 'Ein abgeschalteter Webhook meldet nichts, bis er wieder eingeschaltet wird; dann geht es mit dem weiter, was inzwischen geschah.',
        fr: 'Un webhook désactivé n’annonce rien jusqu’à sa réactivation ; il reprend alors avec ce qui s’est passé entre-temps.',
        it: 'Un webhook disattivato non segnala nulla finché non viene riattivato; allora riprende con ciò che è successo nel frattempo.',
        en: 'A disabled webhook tells nothing until it is made active again; then it goes on with what happened meanwhile.',
      },
      options: {
        active: { de: 'Eingeschaltet', fr: 'Actif', it: 'Attivo', en: 'Active' },
        paused: { de: 'Angehalten', fr: 'En pause', it: 'In pausa', en: 'Paused' },
        disabled: {
          de: 'Nach Fehlern abgeschaltet',
          fr: 'Désactivé après des erreurs',
          it: 'Disattivato dopo errori',
          en: 'Disabled after failures',
        },
      },
    },
    secret: {
      label: { de: 'Geheimnis', fr: 'Secret', it: 'Segreto', en: 'Secret' },
      help: {
        de: 'Damit prüft das andere System die Unterschrift der Meldungen; es entsteht beim ersten Speichern.',
        fr: 'Il permet à l’autre système de vérifier la signature des annonces ; il est créé au premier enregistrement.',
        it: 'Serve all’altro sistema per verificare la firma delle segnalazioni; nasce al primo salvataggio.',
        en: 'With it the other system checks the signature of the messages; it is made when this is first saved.',
      },
    },
    lastDeliveredAt: {
      label: {
        de: 'Zuletzt zugestellt',
        fr: 'Dernière remise',
        it: 'Ultima consegna',
        en: 'Last delivered',
      },
      help: {
        de: 'Wann das andere System zuletzt eine Meldung annahm.',
        fr: 'Quand l’autre système a accepté une annonce pour la dernière fois.',
        it: 'Quando l’altro sistema ha accettato una segnalazione per l’ultima volta.',
        en: 'When the other system last took a message.',
      },
    },
    failingSince: {
      label: { de: 'Fehler seit', fr: 'Erreurs depuis', it: 'Errori dal', en: 'Failing since' },
      help: {
        de: 'Seit wann keine Meldung mehr angenommen wurde.',
        fr: 'Depuis quand aucune annonce n’a été acceptée.',
        it: 'Da quando nessuna segnalazione è stata accettata.',
        en: 'Since when no message was taken.',
      },
    },
    sealedSecret: {
      label: {
        de: 'Verschlüsseltes Geheimnis',
        fr: 'Secret chiffré',
        it: 'Segreto cifrato',
        en: 'Sealed secret',
      },
      help: {
        de: 'Was statt des Geheimnisses gespeichert wird.',
        fr: 'Ce qui est enregistré à la place du secret.',
        it: 'Ciò che viene salvato al posto del segreto.',
        en: 'What is stored instead of the secret.',
      },
    },
    position: {
      label: { de: 'Stand', fr: 'Position', it: 'Posizione', en: 'Position' },
      help: {
        de: 'Die letzte Änderung, die angesehen wurde.',
        fr: 'La dernière modification examinée.',
        it: 'L’ultima modifica esaminata.',
        en: 'The last change that was looked at.',
      },
    },
  },
}
