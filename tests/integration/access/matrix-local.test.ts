import { describeMatrix } from '../../support/access/describe-matrix.ts'
import { local } from '../../support/access/local.ts'

describeMatrix('the Local API', local)
