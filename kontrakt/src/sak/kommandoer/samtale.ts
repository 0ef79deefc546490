import { KANALER } from '@handlingsrom/domene/husstand/hendelser'
import {
  ALENEARBEID,
  LOFTEGIVERE,
  LOFTESLAG,
  LOFTEUTFALL,
  SAMTALEN_GJELDER,
  SAMTALESLAG,
  TOLKEBEHOV,
  TOLKEBRUK,
} from '@handlingsrom/domene/samtale/hendelser'
import { z } from 'zod'
import { dato, id, kortTekst, tekst } from '../../felles/typer.ts'
import { settVersjon, tema } from '../svar.ts'
import { notatId, personId, samtaleId } from './ider.ts'

const lofteId = id('LofteId')

/** Det som står om en samtale. Bare dag, sted og om tolk trengtes må være valgt; resten kan komme underveis. */
export const samtaleopplysninger = {
  dato,
  klokkeslett: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Klokkeslettet finnes ikke. Skriv det som 14:30.')
    .exactOptional(),
  sted: z.enum(KANALER),
  hvor: kortTekst.exactOptional(),
  slag: z.enum(SAMTALESLAG),
  gjelder: z.enum(SAMTALEN_GJELDER),
  formal: tekst(2000),
  deltakere: z.array(personId).max(30),
  andre: z.array(kortTekst).max(20),
  tolk: z.object({
    behov: z.enum(TOLKEBEHOV),
    sprak: kortTekst.exactOptional(),
    bestilt: z.object({ dato, av: kortTekst }).exactOptional(),
    brukt: z.enum(TOLKEBRUK).exactOptional(),
    hvorforIkke: tekst(2000).exactOptional(),
  }),
  barnTolket: z.object({ hvem: personId.exactOptional(), grunn: tekst(2000) }).exactOptional(),
  annenInstans: z.object({ navn: kortTekst }).exactOptional(),
} as const

/** Samtalene, det som ble lovet, og tanken før et møte. */
export const samtalekommandoer = {
  startSamtale: z.object({ samtaleId, ...samtaleopplysninger }),
  endreSamtale: z.object({ samtaleId, ...samtaleopplysninger, settVersjon }),
  avsluttSamtale: z.object({
    samtaleId,
    notatId,
    planlagtNeste: z.array(tema).max(13),
    planlagtTekst: tekst(2000).exactOptional(),
  }),
  folgOppBarnetolking: z.object({ samtaleId, hvordan: tekst() }),
  giLofte: z.object({
    lofteId,
    slag: z.enum(LOFTESLAG),
    hva: tekst(2000),
    hvem: z.enum(LOFTEGIVERE),
    innen: dato.exactOptional(),
    samtaleId: samtaleId.exactOptional(),
  }),
  gjorOppLofte: z.object({ lofteId, utfall: z.enum(LOFTEUTFALL), tekst: tekst(2000) }),
  vurderRisiko: z.object({
    samtaleId: samtaleId.exactOptional(),
    alenearbeid: z.enum(ALENEARBEID),
    vurdering: tekst(),
    tiltak: tekst(),
  }),
  knyttKontakt: z.object({ kontaktId: id('KontaktId'), merknad: tekst(2000) }),
} as const
