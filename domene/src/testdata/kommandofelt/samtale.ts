import fc from 'fast-check'
import { dato } from '../../felles/dato.ts'
import type { KontaktId, LofteId } from '../../felles/id.ts'
import { TEMA } from '../../kartlegging/tema.ts'
import {
  ALENEARBEID,
  LOFTEGIVERE,
  LOFTESLAG,
  LOFTEUTFALL,
  SAMTALEN_GJELDER,
  SAMTALESLAG,
  TOLKEBEHOV,
  TOLKEBRUK,
} from '../../samtale/hendelser.ts'
import type { SamtaleKommando } from '../../samtale/kommandoer.ts'
import {
  dag,
  type Feltene,
  id,
  kanal,
  notatId,
  person,
  samtaleId,
  settVersjon,
  tekst,
  valgfri,
} from './verdier.ts'

const lofteId = id<LofteId>('l1', 'l2')
const kontaktId = id<KontaktId>('kontakt1')

const om = {
  samtaleId,
  dato: dag,
  klokkeslett: valgfri(fc.constantFrom('09:30', '14:00')),
  sted: kanal,
  hvor: valgfri(tekst),
  slag: fc.constantFrom(...SAMTALESLAG),
  gjelder: fc.constantFrom(...SAMTALEN_GJELDER),
  formal: tekst,
  deltakere: fc.array(person, { maxLength: 2 }),
  andre: fc.array(tekst, { maxLength: 1 }),
  tolk: fc.record(
    {
      behov: fc.constantFrom(...TOLKEBEHOV),
      sprak: tekst,
      bestilt: fc.record({ dato: dag, av: tekst }),
      brukt: fc.constantFrom(...TOLKEBRUK),
      hvorforIkke: tekst,
    },
    { requiredKeys: ['behov'] },
  ),
  barnTolket: valgfri(fc.record({ hvem: person, grunn: tekst }, { requiredKeys: ['grunn'] })),
  annenInstans: valgfri(fc.record({ navn: tekst })),
}

export const samtalefelt: Feltene<SamtaleKommando['type']> = {
  startSamtale: om,
  endreSamtale: { ...om, settVersjon },
  avsluttSamtale: {
    samtaleId,
    notatId,
    planlagtNeste: fc.subarray(TEMA.slice(0, 3)),
    planlagtTekst: valgfri(tekst),
  },
  folgOppBarnetolking: { samtaleId, hvordan: tekst },
  giLofte: {
    lofteId,
    slag: fc.constantFrom(...LOFTESLAG),
    hva: tekst,
    hvem: fc.constantFrom(...LOFTEGIVERE),
    innen: valgfri(fc.constant(dato('2027-06-01'))),
    samtaleId: valgfri(samtaleId),
  },
  gjorOppLofte: { lofteId, utfall: fc.constantFrom(...LOFTEUTFALL), tekst },
  vurderRisiko: {
    samtaleId: valgfri(samtaleId),
    alenearbeid: fc.constantFrom(...ALENEARBEID),
    vurdering: tekst,
    tiltak: tekst,
  },
  knyttKontakt: { kontaktId, merknad: tekst },
}
