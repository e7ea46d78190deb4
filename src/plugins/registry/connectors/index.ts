import { connectorList } from '../connector-list.ts'
import { buildingRegister } from './building-register/index.ts'
import { buildingRegisterTwin } from './building-register/twin.ts'
import { buildingPermits } from './building-permits/index.ts'
import { buildingPermitsTwin } from './building-permits/twin.ts'
import { commercialRegister } from './commercial-register/index.ts'
import { commercialRegisterTwin } from './commercial-register/twin.ts'
import { datatrans } from './datatrans/index.ts'
import { datatransTwin } from './datatrans/twin.ts'
import { dogRegister } from './dog-register/index.ts'
import { dogRegisterTwin } from './dog-register/twin.ts'
import { eumzug } from './eumzug/index.ts'
import { eumzugTwin } from './eumzug/twin.ts'
import { residentsRegister } from './residents-register/index.ts'
import { residentsRegisterTwin } from './residents-register/twin.ts'
import { rest } from './rest/index.ts'
import { restTwin } from './rest/twin.ts'
import { saferpay } from './saferpay/index.ts'
import { saferpayTwin } from './saferpay/twin.ts'
import { schoolAdministration } from './school-administration/index.ts'
import { schoolAdministrationTwin } from './school-administration/twin.ts'
import { soap } from './soap/index.ts'
import { soapTwin } from './soap/twin.ts'
import { uidRegister } from './uid-register/index.ts'
import { uidRegisterTwin } from './uid-register/twin.ts'
import { webhook } from './webhook/index.ts'
import { webhookTwin } from './webhook/twin.ts'

/** Every connector there is, one line each, with what stands for its register in the sandbox. */
export const connectors = connectorList([
  { connector: buildingRegister, twin: buildingRegisterTwin },
  { connector: residentsRegister, twin: residentsRegisterTwin },
  { connector: uidRegister, twin: uidRegisterTwin },
  { connector: commercialRegister, twin: commercialRegisterTwin },
  { connector: eumzug, twin: eumzugTwin },
  { connector: dogRegister, twin: dogRegisterTwin },
  { connector: buildingPermits, twin: buildingPermitsTwin },
  { connector: schoolAdministration, twin: schoolAdministrationTwin },
  { connector: rest, twin: restTwin },
  { connector: soap, twin: soapTwin },
  { connector: webhook, twin: webhookTwin },
  { connector: saferpay, twin: saferpayTwin },
  { connector: datatrans, twin: datatransTwin },
])
