import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { FellessvarId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import { type Detaljer, detaljnokkel } from './detaljer.ts'
import type { KartleggingHendelse, Svar, Svaropplysninger } from './hendelser.ts'
import { erSpurtOmUtfordringer, skjermingen } from './skjerming.ts'

/** Ett svar slik det står i cellen: ordene, hvem som sa det, og hvem som skrev det ned. */
export type Opplysning = Svaropplysninger & {
  readonly svar: Svar
  readonly skrevetAv: Aktor
  readonly tidspunkt: Tidspunkt
  readonly nr: number
  readonly fellesId?: FellessvarId
  readonly trukket?: { readonly grunn: string; readonly av: Aktor; readonly tidspunkt: Tidspunkt }
}

/** En celle i matrisen: alle svar på ett tema for ett menneske, eldst først. Ingenting overskrives. */
export type Celle = {
  readonly svar: readonly Opplysning[]
  /** Antall ganger noe er skjedd i cellen. Den som retter, sier hvilken versjon hun så. */
  readonly versjon: number
}
export const TOM_CELLE: Celle = { svar: [], versjon: 0 }

type Cellehendelse = Extract<
  KartleggingHendelse,
  { type: 'OpplysningRegistrert' | 'OpplysningTrukket' | 'GrunnlagOppdatert' }
>

export function foldCelle(c: Celle, r: Registrert<Cellehendelse>): Celle {
  const e = r.hendelse
  const versjon = c.versjon + 1
  switch (e.type) {
    case 'OpplysningRegistrert': {
      const { type: _, personId: __, tema: ___, ...svaret } = e
      // Merket følger av innholdet også her: et svar kan være skrevet ned før det fantes noe merke for det.
      const opplysning = {
        ...svaret,
        ...skjermingen(e.svar),
        skrevetAv: r.aktor,
        tidspunkt: r.tidspunkt,
        nr: r.nr,
      }
      return { versjon, svar: [...c.svar, opplysning] }
    }
    case 'OpplysningTrukket':
      return medEndring(c, e.nr, s => ({
        ...s,
        trukket: { grunn: e.grunn, av: r.aktor, tidspunkt: r.tidspunkt },
      }))
    case 'GrunnlagOppdatert':
      return medEndring(c, e.nr, s =>
        s.grunnlag ? { ...s, grunnlag: { ...s.grunnlag, ...tillegget(e) } } : s,
      )
    default:
      return e satisfies never
  }
}

const tillegget = ({ familienVarslet, forelagt }: Extract<Cellehendelse, { type: 'GrunnlagOppdatert' }>) => ({
  ...(familienVarslet ? { familienVarslet } : {}),
  ...(forelagt ? { forelagt } : {}),
})

const medEndring = (c: Celle, nr: number, endre: (o: Opplysning) => Opplysning): Celle => ({
  versjon: c.versjon + 1,
  svar: c.svar.map(s => (s.nr === nr ? endre(s) : s)),
})

/** Det svaret som gjelder nå: det siste som ikke er trukket. */
export const gjeldendeSvar = (c: Celle | undefined): Opplysning | undefined =>
  c?.svar.findLast(s => !s.trukket)

export const celleversjon = (c: Celle | undefined): number => c?.versjon ?? 0

export type Datertdetalj = { readonly detalj: Detaljer; readonly dato: Dato; readonly nr: number }

/**
 * Det siste som er sagt om hver ting: støvlene fra i fjor står til noen sier noe nytt om støvlene, også når et nyere svar bare nevner
 * jakken. Utfordringene er ett spørsmål: svares det på det igjen, gjelder bare det som ble sagt da. Trukne svar teller ikke.
 */
export function gjeldendeDetaljer(c: Celle | undefined): readonly Datertdetalj[] {
  const siste = new Map<string, Datertdetalj>()
  for (const s of c?.svar ?? []) {
    if (s.trukket || s.svar.tilstand !== 'kartlagt') continue
    if (erSpurtOmUtfordringer(s.svar))
      for (const n of siste.keys()) if (n.startsWith('utfordring/')) siste.delete(n)
    for (const detalj of s.svar.detaljer ?? [])
      siste.set(detaljnokkel(detalj), { detalj, dato: s.dato, nr: s.nr })
  }
  return [...siste.values()]
}

/** Svaret sier at noe mangler: krysset av, i et oppfølgingssvar, eller en ting barnet ikke har, ikke har nok av eller har utslitt. */
export function manglerNoe(s: Svar): boolean {
  if (s.tilstand !== 'kartlagt') return false
  const valg = [s.valg, ...(s.delsvar ?? []).map(d => d.valg)]
  return (
    valg.includes('mangler-noe') || (s.detaljer ?? []).some(d => d.slag === 'utstyr' && d.status !== 'har')
  )
}
