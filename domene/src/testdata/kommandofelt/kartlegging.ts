import fc from 'fast-check'
import { dato } from '../../felles/dato.ts'
import type { FellessvarId } from '../../felles/id.ts'
import { INNSYNSMERKER } from '../../journal/typer.ts'
import {
  HURTIGVALG,
  OMFANG,
  SVARKILDER,
  type Svar,
  SYNSMAATER,
  UTELATELSESGRUNNER,
  UTSTYRSSTATUS,
} from '../../kartlegging/hendelser.ts'
import type { KartleggingKommando } from '../../kartlegging/kommandoer.ts'
import { TEMA, type Tema } from '../../kartlegging/tema.ts'
import {
  belop,
  dag,
  type Feltene,
  id,
  kanal,
  notatId,
  person,
  samtaleId,
  settVersjon,
  soknadId,
  tekst,
  valgfri,
} from './verdier.ts'

// Få tema, slik at to svar ofte havner i samme celle.
const tema = fc.constantFrom<Tema>('skole', 'skole', 'fritid', 'antall-alder')
const fellesId = id<FellessvarId>('f1', 'f2')
/** Nummeret på et svar: noen ganger et som finnes. */
const nr = fc.nat({ max: 40 })
const svar: fc.Arbitrary<Svar> = fc.oneof(
  fc.record(
    {
      tilstand: fc.constant('kartlagt' as const),
      tekst,
      valg: fc.constantFrom(...HURTIGVALG),
      detaljer: fc.array(
        fc.record({
          slag: fc.constant('utstyr' as const),
          ting: fc.constantFrom('vintersko', 'jakke'),
          status: fc.constantFrom(...UTSTYRSSTATUS),
          sistKjopt: dag,
          belop,
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['tilstand', 'tekst'] },
  ),
  fc.record({
    tilstand: fc.constantFrom('ikke-relevant' as const, 'onsker-ikke-a-svare' as const),
    tekst,
  }),
)
const innsyn = fc.record(
  { merke: fc.constantFrom(...INNSYNSMERKER), grunn: tekst },
  { requiredKeys: ['merke'] },
)
const svaret = {
  tema,
  svar,
  sagtAv: fc.constantFrom(...SVARKILDER),
  sagtAvPerson: valgfri(person),
  kanal,
  dato: dag,
  samtaleId: valgfri(samtaleId),
  notatId: valgfri(notatId),
  skjemaversjon: valgfri(fc.constant('grunnskjema-1')),
  grunnlag: valgfri(
    fc.record(
      {
        grunnlag: fc.constantFrom('samtykke' as const, 'paragraf-43' as const),
        samtykkeNr: fc.nat({ max: 12 }),
        spurtOm: tekst,
        familienVarslet: dag,
        talerMot: fc.constant(true as const),
      },
      { requiredKeys: ['grunnlag', 'spurtOm'] },
    ),
  ),
  innsyn: valgfri(innsyn),
  skjermet: valgfri(fc.constant(true as const)),
}

export const kartleggingfelt: Feltene<KartleggingKommando['type']> = {
  registrerOpplysning: { ...svaret, personId: person, settVersjon },
  trekkOpplysning: { personId: person, tema, nr, grunn: tekst, settVersjon },
  oppdaterGrunnlag: {
    personId: person,
    tema,
    nr,
    familienVarslet: valgfri(dag),
    forelagt: valgfri(fc.record({ dato: dag, hvordan: tekst })),
  },
  registrerFellessvar: {
    ...svaret,
    fellesId,
    gjelderFor: fc.array(fc.record({ personId: person, settVersjon: fc.nat({ max: 1 }) }), { maxLength: 2 }),
  },
  bekreftFellessvar: { fellesId, personId: person, dato: dag, settVersjon },
  registrerBarnetsSyn: {
    personId: person,
    maate: fc.constantFrom(...SYNSMAATER),
    ord: tekst,
    grunn: valgfri(tekst),
    dato: dag,
    kanal: valgfri(kanal),
    samtaleId: valgfri(samtaleId),
    innsyn: valgfri(innsyn),
    settVersjon,
  },
  velgOmfang: {
    omfang: fc.constantFrom(...OMFANG),
    naa: fc.constantFrom<readonly Tema[]>(TEMA, TEMA.slice(0, 4)),
    senere: fc.constantFrom<readonly Tema[]>([], TEMA.slice(4)),
    begrunnelse: tekst,
    innen: valgfri(fc.constant(dato('2027-06-01'))),
    soknadId: valgfri(soknadId),
    settVersjon,
  },
  utelatKartlegging: {
    personId: person,
    grunn: fc.constantFrom(...UTELATELSESGRUNNER),
    tekst,
    innen: valgfri(dag),
  },
}
