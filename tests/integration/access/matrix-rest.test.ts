import { describeMatrix } from '../../support/access/describe-matrix.ts'
import { rest } from '../../support/access/rest.ts'

describeMatrix('REST', rest)
