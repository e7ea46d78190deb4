import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_ec7c024b6000a0913946d1eb22f78ba3 } from '../../../admin/row-label/index.tsx'
import { RelatedRowLabel as RelatedRowLabel_2bd5ebc5ebdd928f55a4ea524313af55 } from '../../../admin/related-row-label/index.tsx'
import { LinkedDocuments as LinkedDocuments_b35f48c20d16213bfa04d3a00824e42f } from '../../../admin/linked-documents/index.tsx'
import { Completeness as Completeness_c5b5f672be08667a3c466a88e32b65f4 } from '../../../admin/completeness/index.tsx'
import { FeedbackSummary as FeedbackSummary_e2e303da5763d0b3843fb7fe09c06c20 } from '../../../admin/feedback-summary/index.tsx'
import { Verification as Verification_c7240e271a1f689e7ce85d8e6abcdcfe } from '../../../admin/verification/index.tsx'
import { IdentifierField as IdentifierField_5366956de5c6a75d3ff7b462450ca83d } from '../../../admin/identifier-field/index.tsx'
import { PublishChecklist as PublishChecklist_26ecdc13cd3150f745120ce75314b3ed } from '../../../admin/publish-checklist/index.tsx'
import { WorkflowBar as WorkflowBar_b46c1b808b2ebbdb6d73d26ba59bff06 } from '../../../admin/workflow/index.tsx'
import { Translate as Translate_f9da15dcf329dc30e61534c0674bccf9 } from '../../../admin/translate/index.tsx'
import { CanonicalChange as CanonicalChange_d99ea07eb8f63a81613368f5383dcb8f } from '../../../admin/canonical-change/index.tsx'
import { RappenCell as RappenCell_87c80fd623cb2318baa55e136e5e643c } from '../../../admin/rappen-cell/index.tsx'
import { FormPreviewLink as FormPreviewLink_fac25638a6ea4265e42e22a3ad026624 } from '../../../admin/form-preview/preview-link.tsx'
import { LimitsField as LimitsField_4d32a26c85754daa9d24604339a6eefe } from '../../../admin/limits-field/index.tsx'
import { LogicField as LogicField_bee41637cc7354c09af2f5135fff9ad8 } from '../../../admin/logic-field/index.tsx'
import { CalculatedField as CalculatedField_8b6f4f35f3397dcbd32ece3ae42e9663 } from '../../../admin/calculated-field/index.tsx'
import { BlockUsage as BlockUsage_d6a83da122d333df0cd6287be842c0dc } from '../../../admin/block-usage/index.tsx'
import { NewsletterSending as NewsletterSending_15cd77915b4dfa5ca5ee008767c0bd9c } from '../../../admin/newsletter-sending/index.tsx'
import { SecondFactor as SecondFactor_cbfaa3019c31e8ffef7ad92dc26500b5 } from '../../../admin/second-factor/index.tsx'
import { KeyUsage as KeyUsage_c4bed643b1b85567ee4065065c754f2b } from '../../../admin/key-usage/index.tsx'
import { ApiKeyButton as ApiKeyButton_a42a826b74ac892ca22643b3223a50ff } from '../../../admin/api-key-button/index.tsx'
import { WebhookActions as WebhookActions_9a9cf944ce746539dd4e219506c37244 } from '../../../admin/webhook-actions/index.tsx'
import { JsonField as JsonField_cd9712731f303cb26425081d28783457 } from '../../../admin/json-field/index.tsx'
import { DeliveryActions as DeliveryActions_9a9cf944ce746539dd4e219506c37244 } from '../../../admin/webhook-actions/index.tsx'
import { WorkflowEditor as WorkflowEditor_328981950d6fe2a0c867345ed1995479 } from '../../../admin/workflow-editor/index.tsx'
import { CasePage as CasePage_017f74bdbc9cfe96a62734f1d6e5a65b } from '../../../admin/case/index.tsx'
import { ActorCell as ActorCell_bcd5a6f4595e7f0d32377af81778d360 } from '../../../admin/actor-cell/index.tsx'
import { FrancsField as FrancsField_2033bd8a945015f53d11831189f2814c } from '../../../admin/francs-field/index.tsx'
import { CorrectEntry as CorrectEntry_c521d18266a56da647277455395eca93 } from '../../../admin/programme-actions/index.tsx'
import { PublishState as PublishState_c521d18266a56da647277455395eca93 } from '../../../admin/programme-actions/index.tsx'
import { RegistryCheck as RegistryCheck_9e823b637cf375957819d5602915cc88 } from '../../../admin/registry-check/index.tsx'
import { LogOut as LogOut_6a5dde5d1025f36eb8e3033c39396543 } from '../../../admin/log-out/index.tsx'
import { Icon as Icon_43dfe451fc1fbf030868a2b0fe2fc55b } from '../../../admin/wordmark/index.tsx'
import { Logo as Logo_43dfe451fc1fbf030868a2b0fe2fc55b } from '../../../admin/wordmark/index.tsx'
import { PlaceLinks as PlaceLinks_53cff8a9c06f5af9b66fa14749bf3be6 } from '../../../admin/place-links/index.tsx'
import { MailboxLink as MailboxLink_7b78caa9e2fb66e7d83de36882a899a9 } from '../../../admin/mailbox/index.tsx'
import { OperationsLink as OperationsLink_3460da51f95aa8d23339a6e37c5e9519 } from '../../../admin/operations/operations-link.tsx'
import { ExchangeLink as ExchangeLink_42f628710ed5f6bde3dd835a9e964cec } from '../../../admin/exchange/exchange-link.tsx'
import { TableLinks as TableLinks_d22cc6d8552ec58a9df318236b640bdf } from '../../../admin/table-links/index.tsx'
import { FinanceLink as FinanceLink_444e35878de9b03a503a92ba96d4447f } from '../../../admin/programme-finance/finance-link.tsx'
import { Dashboard as Dashboard_587b4d70428a214e515bdc24a9fa2c5f } from '../../../admin/dashboard/index.tsx'
import { CaseInboxLink as CaseInboxLink_0d265018f1400eed7d2beaffca9ebecc } from '../../../admin/case-inbox/inbox-link.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { Login as Login_b2cc9567d321c30aba16533a26deb3b4 } from '../../../admin/login/index.tsx'
import { BankNotice as BankNotice_0356f3ffa8affdfcb29657a34fa8b7b8 } from '../../../admin/bank-notice/index.tsx'
import { CaseInbox as CaseInbox_2e6fcc74c5127d07e02520cbc16b5542 } from '../../../admin/case-inbox/index.tsx'
import { Exchange as Exchange_9492f03281eecbd9c77a4213c18b81a0 } from '../../../admin/exchange/index.tsx'
import { FormPreview as FormPreview_96011a0a30c424ccc16ed2237f1b149e } from '../../../admin/form-preview/index.tsx'
import { FormTransfer as FormTransfer_0f6ed85945ac200757a2ee981c10bbe8 } from '../../../admin/form-transfer/index.tsx'
import { Mailbox as Mailbox_7b78caa9e2fb66e7d83de36882a899a9 } from '../../../admin/mailbox/index.tsx'
import { Operations as Operations_3fc6707352bb289df911aa4251e0064b } from '../../../admin/operations/index.tsx'
import { MunicipalityMerger as MunicipalityMerger_da0948aa2c9077beb8723ccae80f855f } from '../../../admin/municipality-merger/index.tsx'
import { ProgrammeFinance as ProgrammeFinance_755b6ee9a88893c12a459d71ed641440 } from '../../../admin/programme-finance/index.tsx'
import { RegisterHealth as RegisterHealth_08da3a8a350ff9575d53ad3df0066cd3 } from '../../../admin/register-health/index.tsx'
import { ResponsibilityReport as ResponsibilityReport_e5944f1f115389eddf7e3e70abf48ac9 } from '../../../admin/responsibility-report/index.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/row-label/index.tsx#RowLabel": RowLabel_ec7c024b6000a0913946d1eb22f78ba3,
  "/admin/related-row-label/index.tsx#RelatedRowLabel": RelatedRowLabel_2bd5ebc5ebdd928f55a4ea524313af55,
  "/admin/linked-documents/index.tsx#LinkedDocuments": LinkedDocuments_b35f48c20d16213bfa04d3a00824e42f,
  "/admin/completeness/index.tsx#Completeness": Completeness_c5b5f672be08667a3c466a88e32b65f4,
  "/admin/feedback-summary/index.tsx#FeedbackSummary": FeedbackSummary_e2e303da5763d0b3843fb7fe09c06c20,
  "/admin/verification/index.tsx#Verification": Verification_c7240e271a1f689e7ce85d8e6abcdcfe,
  "/admin/identifier-field/index.tsx#IdentifierField": IdentifierField_5366956de5c6a75d3ff7b462450ca83d,
  "/admin/publish-checklist/index.tsx#PublishChecklist": PublishChecklist_26ecdc13cd3150f745120ce75314b3ed,
  "/admin/workflow/index.tsx#WorkflowBar": WorkflowBar_b46c1b808b2ebbdb6d73d26ba59bff06,
  "/admin/translate/index.tsx#Translate": Translate_f9da15dcf329dc30e61534c0674bccf9,
  "/admin/canonical-change/index.tsx#CanonicalChange": CanonicalChange_d99ea07eb8f63a81613368f5383dcb8f,
  "/admin/rappen-cell/index.tsx#RappenCell": RappenCell_87c80fd623cb2318baa55e136e5e643c,
  "/admin/form-preview/preview-link.tsx#FormPreviewLink": FormPreviewLink_fac25638a6ea4265e42e22a3ad026624,
  "/admin/limits-field/index.tsx#LimitsField": LimitsField_4d32a26c85754daa9d24604339a6eefe,
  "/admin/logic-field/index.tsx#LogicField": LogicField_bee41637cc7354c09af2f5135fff9ad8,
  "/admin/calculated-field/index.tsx#CalculatedField": CalculatedField_8b6f4f35f3397dcbd32ece3ae42e9663,
  "/admin/block-usage/index.tsx#BlockUsage": BlockUsage_d6a83da122d333df0cd6287be842c0dc,
  "/admin/newsletter-sending/index.tsx#NewsletterSending": NewsletterSending_15cd77915b4dfa5ca5ee008767c0bd9c,
  "/admin/second-factor/index.tsx#SecondFactor": SecondFactor_cbfaa3019c31e8ffef7ad92dc26500b5,
  "/admin/key-usage/index.tsx#KeyUsage": KeyUsage_c4bed643b1b85567ee4065065c754f2b,
  "/admin/api-key-button/index.tsx#ApiKeyButton": ApiKeyButton_a42a826b74ac892ca22643b3223a50ff,
  "/admin/webhook-actions/index.tsx#WebhookActions": WebhookActions_9a9cf944ce746539dd4e219506c37244,
  "/admin/json-field/index.tsx#JsonField": JsonField_cd9712731f303cb26425081d28783457,
  "/admin/webhook-actions/index.tsx#DeliveryActions": DeliveryActions_9a9cf944ce746539dd4e219506c37244,
  "/admin/workflow-editor/index.tsx#WorkflowEditor": WorkflowEditor_328981950d6fe2a0c867345ed1995479,
  "/admin/case/index.tsx#CasePage": CasePage_017f74bdbc9cfe96a62734f1d6e5a65b,
  "/admin/actor-cell/index.tsx#ActorCell": ActorCell_bcd5a6f4595e7f0d32377af81778d360,
  "/admin/francs-field/index.tsx#FrancsField": FrancsField_2033bd8a945015f53d11831189f2814c,
  "/admin/programme-actions/index.tsx#CorrectEntry": CorrectEntry_c521d18266a56da647277455395eca93,
  "/admin/programme-actions/index.tsx#PublishState": PublishState_c521d18266a56da647277455395eca93,
  "/admin/registry-check/index.tsx#RegistryCheck": RegistryCheck_9e823b637cf375957819d5602915cc88,
  "/admin/log-out/index.tsx#LogOut": LogOut_6a5dde5d1025f36eb8e3033c39396543,
  "/admin/wordmark/index.tsx#Icon": Icon_43dfe451fc1fbf030868a2b0fe2fc55b,
  "/admin/wordmark/index.tsx#Logo": Logo_43dfe451fc1fbf030868a2b0fe2fc55b,
  "/admin/place-links/index.tsx#PlaceLinks": PlaceLinks_53cff8a9c06f5af9b66fa14749bf3be6,
  "/admin/mailbox/index.tsx#MailboxLink": MailboxLink_7b78caa9e2fb66e7d83de36882a899a9,
  "/admin/operations/operations-link.tsx#OperationsLink": OperationsLink_3460da51f95aa8d23339a6e37c5e9519,
  "/admin/exchange/exchange-link.tsx#ExchangeLink": ExchangeLink_42f628710ed5f6bde3dd835a9e964cec,
  "/admin/table-links/index.tsx#TableLinks": TableLinks_d22cc6d8552ec58a9df318236b640bdf,
  "/admin/programme-finance/finance-link.tsx#FinanceLink": FinanceLink_444e35878de9b03a503a92ba96d4447f,
  "/admin/dashboard/index.tsx#Dashboard": Dashboard_587b4d70428a214e515bdc24a9fa2c5f,
  "/admin/case-inbox/inbox-link.tsx#CaseInboxLink": CaseInboxLink_0d265018f1400eed7d2beaffca9ebecc,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/admin/login/index.tsx#Login": Login_b2cc9567d321c30aba16533a26deb3b4,
  "/admin/bank-notice/index.tsx#BankNotice": BankNotice_0356f3ffa8affdfcb29657a34fa8b7b8,
  "/admin/case-inbox/index.tsx#CaseInbox": CaseInbox_2e6fcc74c5127d07e02520cbc16b5542,
  "/admin/exchange/index.tsx#Exchange": Exchange_9492f03281eecbd9c77a4213c18b81a0,
  "/admin/form-preview/index.tsx#FormPreview": FormPreview_96011a0a30c424ccc16ed2237f1b149e,
  "/admin/form-transfer/index.tsx#FormTransfer": FormTransfer_0f6ed85945ac200757a2ee981c10bbe8,
  "/admin/mailbox/index.tsx#Mailbox": Mailbox_7b78caa9e2fb66e7d83de36882a899a9,
  "/admin/operations/index.tsx#Operations": Operations_3fc6707352bb289df911aa4251e0064b,
  "/admin/municipality-merger/index.tsx#MunicipalityMerger": MunicipalityMerger_da0948aa2c9077beb8723ccae80f855f,
  "/admin/programme-finance/index.tsx#ProgrammeFinance": ProgrammeFinance_755b6ee9a88893c12a459d71ed641440,
  "/admin/register-health/index.tsx#RegisterHealth": RegisterHealth_08da3a8a350ff9575d53ad3df0066cd3,
  "/admin/responsibility-report/index.tsx#ResponsibilityReport": ResponsibilityReport_e5944f1f115389eddf7e3e70abf48ac9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
