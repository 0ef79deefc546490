import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type {
  Brev,
  Forhandsvisning as Forhandsvist,
  Historikklinje,
  Sakskort,
  Vilkarskort,
} from '@handlingsrom/domene/innsyn/forhandsvisning'
import type { Dokumentkort } from '@handlingsrom/domene/innsyn/synligeDokumenter'
import type { Utbetalingskort } from '@handlingsrom/domene/innsyn/synligeUtbetalinger'
import type { Filreferanse } from '@handlingsrom/domene/vedtak/hendelser'
import { z } from 'zod'
import { alleFelt, somTekst } from '../felles/alleFelt.ts'

const tidspunkt = somTekst<Tidspunkt>()
const dato = somTekst<Dato>()
type I<T extends Filreferanse['type']> = Extract<Filreferanse, { readonly type: T }>
const referanse = z.union([
  alleFelt<I<'dokumentlager'>>()({ type: z.literal('dokumentlager'), id: z.string() }),
  alleFelt<I<'svarut'>>()({ type: z.literal('svarut'), id: z.string(), nr: z.number() }),
])
const brev = alleFelt<Brev>()({ slag: somTekst<Brev['slag']>(), tidspunkt, referanse })

/** «Slik ser søkeren saken», felt for felt. */
export const Forhandsvisning = alleFelt<Forhandsvist>()({
  status: somTekst<Forhandsvist['status']>(),
  viser: somTekst<Forhandsvist['viser']>(),
  tittel: z.string(),
  kontor: z.string().exactOptional(),
  saker: z.array(
    alleFelt<Sakskort>()({
      referanse: z.string(),
      tittel: z.string(),
      status: somTekst<Sakskort['status']>(),
      utfall: somTekst<NonNullable<Sakskort['utfall']>>().exactOptional(),
      antallVedtak: z.number().int(),
    }),
  ),
  forelopigSvar: brev.exactOptional(),
  brev: z.array(brev),
  kanHaVilkar: z.boolean(),
  vilkar: z.array(
    alleFelt<Vilkarskort>()({
      referanse: z.string(),
      tittel: z.string(),
      beskrivelse: z.string(),
      betalinger: z.number().int(),
    }),
  ),
  dokumenter: z.array(
    alleFelt<Dokumentkort>()({
      referanse: z.string(),
      type: z.string(),
      om: z.string(),
      frist: dato,
      krav: z.boolean(),
    }),
  ),
  utbetalinger: z.array(
    alleFelt<Utbetalingskort>()({
      referanse: z.string(),
      status: somTekst<Utbetalingskort['status']>(),
      belop: z.number(),
      dato,
      stoppet: tidspunkt.exactOptional(),
      fom: dato.exactOptional(),
      tom: dato.exactOptional(),
      annenMottaker: z.boolean(),
      mottaker: z.string().exactOptional(),
      neste: z.literal(true).exactOptional(),
    }),
  ),
  historikk: z.array(
    alleFelt<Historikklinje>()({
      tidspunkt,
      kode: somTekst<Historikklinje['kode']>(),
      tittel: z.string().exactOptional(),
      kontor: z.string().exactOptional(),
    }),
  ),
})
