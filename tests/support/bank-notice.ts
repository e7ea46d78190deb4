/** A payment as a bank tells it. */
interface Credit {
  reference?: string
  /** As it stands in the message: `25.00`. */
  amount?: string
  currency?: string
  bankReference?: string
  direction?: 'CRDT' | 'DBIT'
  status?: string
  isReversal?: boolean
}

const refs = (bankReference: string | undefined) =>
  bankReference === undefined ? '' : `<Refs><AcctSvcrRef>${bankReference}</AcctSvcrRef></Refs>`

/** A message camt.054 with an entry for each payment. Source: ISO 20022, camt.054.001.08. */
export const aBankNotice = (credits: readonly Credit[], version = '08'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.${version}">
  <BkToCstmrDbtCdtNtfctn>
    <GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2026-12-01T06:00:00</CreDtTm></GrpHdr>
    <Ntfctn>
      <Id>N-1</Id>
      <Acct><Id><IBAN>CH4431999123000889012</IBAN></Id></Acct>
      ${credits.map((credit) => entryOf(credit, version)).join('\n')}
    </Ntfctn>
  </BkToCstmrDbtCdtNtfctn>
</Document>`

const entryOf = (
  {
    reference,
    amount = '25.00',
    currency = 'CHF',
    bankReference,
    direction = 'CRDT',
    status = 'BOOK',
    isReversal = false,
  }: Credit,
  version: string,
): string =>
  `<Ntry>
    <Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>
    <RvslInd>${String(isReversal)}</RvslInd>
    <Sts>${version === '08' ? `<Cd>${status}</Cd>` : status}</Sts>
    <BookgDt><Dt>2026-12-01</Dt></BookgDt>
    <NtryDtls><TxDtls>${refs(bankReference)}<Amt Ccy="${currency}">${amount}</Amt>
      <CdtDbtInd>${direction}</CdtDbtInd>
      <RmtInf>${
        reference === undefined
          ? '<Ustrd>Danke</Ustrd>'
          : `<Strd><CdtrRefInf><Tp><CdOrPrtry><Prtry>QRR</Prtry></CdOrPrtry></Tp><Ref>${reference}</Ref></CdtrRefInf></Strd>`
      }</RmtInf>
    </TxDtls></NtryDtls>
  </Ntry>`
