import type { CollectionTexts } from '../../i18n/texts.ts'

export const topicTexts: CollectionTexts = {
  singular: { de: 'Thema', fr: 'Thème', it: 'Tema', en: 'Topic' },
  plural: { de: 'Themen', fr: 'Thèmes', it: 'Temi', en: 'Topics' },
  description: {
    de: 'Themen ordnen die Leistungen für die Suche in höchstens zwei Ebenen; Grundlage ist der Themenkatalog eCH-0049.',
    fr: 'Les thèmes classent les prestations pour la recherche sur deux niveaux au plus ; la base est le catalogue de thèmes eCH-0049.',
    it: 'I temi ordinano le prestazioni per la ricerca su due livelli al massimo; la base è il catalogo dei temi eCH-0049.',
    en: 'Topics arrange the services for browsing on two levels at most; they are based on the eCH-0049 topic catalogue.',
  },
  tabs: {
    topic: { de: 'Thema', fr: 'Thème', it: 'Tema', en: 'Topic' },
  },
  fields: {
    title: {
      label: { de: 'Bezeichnung', fr: 'Intitulé', it: 'Denominazione', en: 'Title' },
      help: {
        de: 'Kurzer Name, wie er in der Themennavigation steht, zum Beispiel «Ausweise und Bescheinigungen».',
        fr: 'Nom court tel qu’il figure dans la navigation par thèmes, par exemple « Pièces d’identité et attestations ».',
        it: 'Nome breve così come appare nella navigazione per temi, per esempio «Documenti d’identità e attestazioni».',
        en: 'Short name as shown in the topic navigation, for example “Identity documents and certificates”.',
      },
    },
    description: {
      label: { de: 'Beschreibung', fr: 'Description', it: 'Descrizione', en: 'Description' },
      help: {
        de: 'Ein bis zwei Sätze, was unter diesem Thema zu finden ist; erscheint zuoberst auf der Themenseite, höchstens 300 Zeichen.',
        fr: 'Une ou deux phrases sur ce que contient ce thème ; affichées en tête de la page du thème, 300 caractères au plus.',
        it: 'Una o due frasi su ciò che si trova sotto questo tema; appaiono in cima alla pagina del tema, al massimo 300 caratteri.',
        en: 'One or two sentences on what is found under this topic; shown at the top of the topic page, at most 300 characters.',
      },
    },
    catalogue: {
      label: { de: 'Katalog', fr: 'Catalogue', it: 'Catalogo', en: 'Catalogue' },
      help: {
        de: 'Für wen das Thema gilt: eCH-0049 führt getrennte Kataloge für Privatpersonen und Unternehmen. Ein Unterthema gehört in denselben Katalog wie sein Oberthema.',
        fr: 'Public concerné : eCH-0049 tient des catalogues séparés pour les particuliers et les entreprises. Un sous-thème appartient au même catalogue que son thème parent.',
        it: 'A chi si rivolge il tema: eCH-0049 prevede cataloghi separati per i privati e per le imprese. Un sottotema appartiene allo stesso catalogo del suo tema superiore.',
        en: 'Whom the topic is for: eCH-0049 keeps separate catalogues for individuals and businesses. A sub-topic belongs to the same catalogue as its parent.',
      },
      options: {
        privat: { de: 'Privatpersonen', fr: 'Particuliers', it: 'Privati', en: 'Individuals' },
        unternehmen: { de: 'Unternehmen', fr: 'Entreprises', it: 'Imprese', en: 'Businesses' },
      },
    },
    parent: {
      label: { de: 'Oberthema', fr: 'Thème parent', it: 'Tema superiore', en: 'Parent topic' },
      help: {
        de: 'Leer lassen, wenn das Thema auf der ersten Ebene steht; sonst das Thema wählen, unter dem es erscheint. Ein Unterthema kann selbst kein Oberthema sein.',
        fr: 'Laisser vide pour un thème du premier niveau ; sinon, choisir le thème sous lequel il apparaît. Un sous-thème ne peut pas être lui-même un thème parent.',
        it: 'Lasciare vuoto per un tema del primo livello; altrimenti scegliere il tema sotto il quale appare. Un sottotema non può essere a sua volta un tema superiore.',
        en: 'Leave empty for a first-level topic; otherwise choose the topic it appears under. A sub-topic cannot itself be a parent.',
      },
    },
    order: {
      label: { de: 'Reihenfolge', fr: 'Ordre', it: 'Ordine', en: 'Order' },
      help: {
        de: 'Position unter den Themen derselben Ebene: kleine Zahlen stehen zuerst, zum Beispiel 1, 2, 3.',
        fr: 'Position parmi les thèmes du même niveau : les petits nombres viennent en premier, par exemple 1, 2, 3.',
        it: 'Posizione fra i temi dello stesso livello: i numeri più bassi vengono prima, per esempio 1, 2, 3.',
        en: 'Position among the topics of the same level: low numbers come first, for example 1, 2, 3.',
      },
    },
    ech0049: {
      label: { de: 'Aus eCH-0049', fr: 'Issu d’eCH-0049', it: 'Da eCH-0049', en: 'From eCH-0049' },
      help: {
        de: 'Ankreuzen, wenn das Thema unverändert aus dem Themenkatalog eCH-0049 stammt; bei eigenen Themen leer lassen, damit sie sich von den Standardthemen unterscheiden lassen.',
        fr: 'Cocher si le thème provient tel quel du catalogue de thèmes eCH-0049 ; ne pas cocher pour les thèmes propres, afin de les distinguer des thèmes standardisés.',
        it: 'Spuntare se il tema proviene senza modifiche dal catalogo dei temi eCH-0049; non spuntare per i temi propri, così da distinguerli da quelli standard.',
        en: 'Tick if the topic comes unchanged from the eCH-0049 topic catalogue; leave unticked for topics of our own, so that they can be told apart from the standard ones.',
      },
    },
    services: {
      label: { de: 'Leistungen', fr: 'Prestations', it: 'Prestazioni', en: 'Services' },
      help: {
        de: 'Alle Leistungen, die diesem Thema zugeordnet sind. Die Zuordnung wird bei der Leistung unter «Themen» gepflegt.',
        fr: 'Toutes les prestations rattachées à ce thème. Le rattachement se gère dans la prestation, sous « Thèmes ».',
        it: 'Tutte le prestazioni attribuite a questo tema. L’attribuzione si gestisce nella prestazione, alla voce «Temi».',
        en: 'All services filed under this topic. The assignment is kept on the service, under “Topics”.',
      },
    },
  },
}
