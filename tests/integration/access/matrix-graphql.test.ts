import { describeMatrix } from '../../support/access/describe-matrix.ts'
import { graphql } from '../../support/access/graphql.ts'

describeMatrix('GraphQL', graphql)
