/** En søknad slik nav.no sender den, med oppdiktede mennesker og syntetiske nummer (måned + 80). */
export const enSoknadJson = () => ({
  version: '1.0.11',
  data: {
    soknadstype: 'standard',
    personalia: {
      personIdentifikator: { kilde: 'system', verdi: '12898710120' },
      navn: { kilde: 'system', fornavn: 'Tuva', mellomnavn: '', etternavn: 'Sandvoll' },
      nordiskBorger: { kilde: 'bruker', verdi: true },
      telefonnummer: { kilde: 'bruker', verdi: '+4700000000' },
      kontonummer: { kilde: 'bruker', harIkkeKonto: false, verdi: '12345678903' },
      folkeregistrertAdresse: {
        kilde: 'system',
        type: 'gateadresse',
        landkode: 'NOR',
        postnummer: '0000',
        poststed: 'STEDET',
        gatenavn: 'Oppdiktet vei',
        husnummer: '9',
        husbokstav: 'B',
      },
      postadresse: { kilde: 'utdatert', type: 'postboks', postboks: '42' },
    },
    arbeid: { situasjon: { kilde: 'bruker', erIJobb: true, jobbGrad: 'deltid' } },
    utdanning: { kilde: 'bruker', erStudent: false },
    familie: {
      sivilstatus: {
        kilde: 'system',
        status: 'gift',
        ektefelle: { navn: { fornavn: '', mellomnavn: '', etternavn: '' } },
        ektefelleHarDiskresjonskode: true,
        folkeregistrertMedEktefelle: false,
      },
      forsorgerplikt: {
        harForsorgerplikt: { kilde: 'system', verdi: true },
        barnebidrag: { kilde: 'bruker', verdi: 'mottar' },
        ansvar: [
          {
            barn: {
              kilde: 'system',
              navn: { fornavn: 'Nils', mellomnavn: '', etternavn: 'Sandvoll' },
              fodselsdato: '2016-04-03',
              personIdentifikator: '03841650181',
            },
            erFolkeregistrertSammen: { kilde: 'system', verdi: true },
            HarDeltBosted: { kilde: 'bruker', verdi: true },
          },
          {
            barn: {
              kilde: 'utdatert',
              navn: { fornavn: 'Borte', mellomnavn: '', etternavn: 'Sandvoll' },
            },
          },
          {
            barn: {
              kilde: 'system',
              navn: { fornavn: 'Ida', mellomnavn: 'Mai', etternavn: 'Sandvoll' },
              fodselsdato: '2019-11-30',
            },
            erFolkeregistrertSammen: { kilde: 'system', verdi: false },
            samvarsgrad: { kilde: 'bruker', verdi: 40 },
          },
        ],
      },
    },
    begrunnelse: {
      kilde: 'bruker',
      hvaSokesOm: '\nNødhjelp: Har ikke mat\nJeg søker om penger til: Livsopphold\n',
      hvorforSoke: 'Lønna kom ikke.',
    },
    bosituasjon: { kilde: 'bruker', botype: 'leier', antallPersoner: 3 },
    okonomi: {
      opplysninger: {
        bekreftelse: [
          {
            kilde: 'bruker',
            type: 'bostotte',
            tittel: 'Søkt eller mottatt bostøtte fra Husbanken.',
            verdi: true,
          },
        ],
        utbetaling: [
          {
            kilde: 'system',
            type: 'navytelse',
            tittel: 'Barnetrygd',
            belop: 1968,
            netto: 1968.0,
            utbetalingsdato: '2026-10-28',
            komponenter: [{ type: 'Barnetrygd', belop: 1968.0 }],
            overstyrtAvBruker: false,
          },
          { kilde: 'system', type: 'navytelse', tittel: 'XKTA', overstyrtAvBruker: false },
        ],
        utgift: [
          {
            kilde: 'bruker',
            type: 'strom',
            tittel: 'Strøm (siste regning)',
            belop: 812,
            overstyrtAvBruker: false,
          },
        ],
        bostotte: { saker: [{ kilde: 'system', type: 'BOSTOTTE', dato: '2026-10-01', status: 'VEDTATT' }] },
      },
      oversikt: {
        inntekt: [
          { kilde: 'bruker', type: 'jobb', tittel: 'Lønnsinntekt', netto: 12000, overstyrtAvBruker: false },
          { kilde: 'bruker', type: 'barnebidrag', tittel: 'Mottar Barnebidrag', overstyrtAvBruker: false },
          { kilde: 'utdatert', type: 'jobb', tittel: 'Gammel lønn', netto: 1, overstyrtAvBruker: false },
        ],
        utgift: [
          { kilde: 'bruker', type: 'husleie', tittel: 'Husleie', belop: 9500, overstyrtAvBruker: false },
        ],
        formue: [
          { kilde: 'system', type: 'brukskonto', tittel: 'Brukskonto', belop: 0, overstyrtAvBruker: true },
        ],
      },
    },
  },
  innsendingstidspunkt: '2026-11-20T09:30:00.1Z',
  mottaker: { kommunenummer: '9901', enhetsnummer: '9901', navEnhetsnavn: 'Nav Oppdiktet' },
  driftsinformasjon: { inntektFraSkatteetatenFeilet: true, utbetalingerFraNavFeilet: false },
  kompatibilitet: [{ minVersion: '1.0.0', maxVersion: '1.0.99', text: 'Statsborgerskap: **Norge**' }],
})
