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
import { IdentifierField as IdentifierField_5366956de5c6a75d3ff7b462450ca83d } from '../../../admin/identifier-field/index.tsx'
import { RappenCell as RappenCell_87c80fd623cb2318baa55e136e5e643c } from '../../../admin/rappen-cell/index.tsx'
import { JsonField as JsonField_cd9712731f303cb26425081d28783457 } from '../../../admin/json-field/index.tsx'
import { Icon as Icon_43dfe451fc1fbf030868a2b0fe2fc55b } from '../../../admin/wordmark/index.tsx'
import { Logo as Logo_43dfe451fc1fbf030868a2b0fe2fc55b } from '../../../admin/wordmark/index.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
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
  "/admin/identifier-field/index.tsx#IdentifierField": IdentifierField_5366956de5c6a75d3ff7b462450ca83d,
  "/admin/rappen-cell/index.tsx#RappenCell": RappenCell_87c80fd623cb2318baa55e136e5e643c,
  "/admin/json-field/index.tsx#JsonField": JsonField_cd9712731f303cb26425081d28783457,
  "/admin/wordmark/index.tsx#Icon": Icon_43dfe451fc1fbf030868a2b0fe2fc55b,
  "/admin/wordmark/index.tsx#Logo": Logo_43dfe451fc1fbf030868a2b0fe2fc55b,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
