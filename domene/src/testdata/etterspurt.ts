import type { EtterspurtGrunnlag } from '../brev/etterspurt.ts'
import type { EtterspurtKommando } from '../etterspurt/kommandoer.ts'
import { dato } from '../felles/dato.ts'
import type { EtterspurtId, KravId } from '../felles/id.ts'
import type { Sak } from '../sak/tilstand.ts'
import { KONTOR } from './brevgrunnlag.ts'
import { etDokument } from './enSak.ts'
import { S1 } from './enSoknad.ts'

export const LONN = {
  slag: 'lonnslipp',
  hva: 'For oktober og november, fra butikken',
  hvorfor: 'Vi må vite hva du fikk utbetalt da du jobbet ekstra',
} as const
export const STROM = {
  slag: 'faktura',
  hva: 'Den siste strømregningen',
  hvorfor: 'Beløpet i søknaden er fra i fjor. Vi vil regne med det du betaler nå.',
} as const

type Etterspor = Extract<EtterspurtKommando, { type: 'ettersporDokumentasjon' }>

/** Et brev om to dokumenter, med frist 4. desember. */
export const etterspor = (endring: Partial<Etterspor> = {}): Etterspor => ({
  type: 'ettersporDokumentasjon',
  soknadId: S1,
  dokumenter: [LONN, STROM],
  frist: dato('2026-12-04'),
  selvForst: 'Så i søknaden og i A-meldingen. Begge mangler ekstravaktene.',
  brev: etDokument('etterspurt'),
  ...endring,
})

/** Brevet med dette nummeret i saken, og kravene i det, med utgaven som står nå. */
export function brevet(sak: Sak, nr = 0) {
  const e = sak.etterspurte[nr]
  const settVersjon = e?.versjon ?? 0
  return {
    etterspurt: { etterspurtId: e?.etterspurtId ?? ('' as EtterspurtId), settVersjon },
    krav: (i: number) => ({ kravId: e?.krav[i]?.kravId ?? ('' as KravId), settVersjon }),
  }
}

export const etEtterspurt = (malform: 'nb' | 'nn' = 'nb'): EtterspurtGrunnlag => ({
  malform,
  mottaker: { navn: 'Rannveig Haugdal', adresse: ['Bjørkeveien 4', '0000 Granvåg'] },
  kontor: KONTOR,
  saksreferanse: '2026-0418',
  dato: dato('2026-11-20'),
  saksbehandler: 'Tuva Brekkhus',
  dokumenter:
    malform === 'nb'
      ? [LONN, STROM]
      : [
          {
            slag: 'husleiekontrakt',
            hva: 'Den som gjeld frå 1. november',
            hvorfor: 'Du fortalde at husleiga er sett opp, og vi treng å sjå kor mykje',
          },
        ],
  frist: dato('2026-12-04'),
  vedtaksdato: malform === 'nb' ? null : dato('2026-11-02'),
  digitalt: malform === 'nb',
})
