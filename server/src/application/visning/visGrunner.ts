import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { LinjeId, PersonId } from '@handlingsrom/domene/felles/id'
import { behovMedLinjer } from '@handlingsrom/domene/grunner/behovslinjer'
import { type Faktum, slaOppFaktum } from '@handlingsrom/domene/grunner/fakta'
import type { Faktapeker, Foreldresyn } from '@handlingsrom/domene/grunner/hendelser'
import { faktaOm, koblingFor, uenighetOm, undersoktOm } from '@handlingsrom/domene/grunner/tilstand'
import { gjeldendeSvar } from '@handlingsrom/domene/kartlegging/svar'
import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle, synet } from '@handlingsrom/domene/kartlegging/tilstand'
import type { Kontrollert } from '@handlingsrom/domene/kontroll/kontroller'
import { hvilerPaIngenting } from '@handlingsrom/domene/kontroll/v5'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import { harForeldrevern } from '@handlingsrom/domene/vurdering/foreldresyn'
import type { Linje, Vurdering } from '@handlingsrom/domene/vurdering/tilstand'
import type {
  Barnegrunner,
  Faktavisning,
  Linjegrunner,
  Samletvisning,
  Valgbar,
} from '@handlingsrom/kontrakt/sak/grunner'
import type { Kontrollert as Kontrollvisning } from '@handlingsrom/kontrakt/sak/kontroll'
import type { z } from 'zod'
import { hvem } from '../ansatte.ts'
import type { Visningsgrunnlag } from './felles.ts'

/** Det barnets vurdering hviler på: plukket og det som kan plukkes, synene, motvektene og svaret på S-122. Ingenting er plukket på forhånd. */
export function barnetsGrunner(g: Visningsgrunnlag, v: Vurdering, personId: PersonId): Barnegrunner {
  const tekst = v.barn.find(b => b.personId === personId)
  const plukket = faktaOm(v.grunner, personId)
  const syn = synet(g.sak.kartlegging, personId).at(-1)
  const u = undersoktOm(v.grunner, personId)
  return {
    fakta: (plukket?.fakta ?? []).flatMap(f => faktavisning(g, f)),
    faktaversjon: plukket?.versjon ?? 0,
    valgbare: valgbare(g, personId),
    syn: syn
      ? {
          nr: syn.nr,
          maate: syn.maate,
          ord: syn.ord,
          grunn: syn.grunn ?? null,
          dato: syn.dato,
          unntatt: syn.innsyn !== undefined && syn.innsyn.merke !== 'kan-vises',
        }
      : null,
    barnetsSyn: tekst?.barnetsSyn
      ? {
          nr: tekst.barnetsSyn.nr ?? null,
          telte: tekst.barnetsSyn.telte,
          nyttSyn: syn !== undefined && syn.nr !== tekst.barnetsSyn.nr,
        }
      : null,
    foreldresyn: foreldresynet(tekst?.foreldresyn),
    foreldrevern: harForeldrevern(g.sak, g),
    mot: [...(tekst?.mot ?? [])],
    undersoktversjon: u?.versjon ?? 0,
    undersokt: u
      ? {
          svar: u.svar,
          ord: u.ord,
          foreldet: u.vurderingsversjon !== (tekst?.versjon ?? 0),
          av: hvem(g.navn, u.av),
        }
      : null,
  }
}

function foreldresynet(f: Foreldresyn | undefined): Barnegrunner['foreldresyn'] {
  if (!f) return null
  const { brev, ...ordet } = f
  return {
    ...ordet,
    brev: brev ? { slag: brev.slag, grunn: brev.slag === 'tas-med' ? brev.grunn : '' } : null,
  }
}

type Svaret = NonNullable<ReturnType<typeof gjeldendeSvar>>
const ordene = (o: Svaret) => ({ tekst: o.svar.tekst, dato: o.dato, sagtAv: o.sagtAv as string })
const behovsord = (hva: string, dato: Dato, opphav: string) => ({ tekst: hva, dato, sagtAv: opphav })

function faktavisning(g: Visningsgrunnlag, ref: Faktapeker): Faktavisning[] {
  const f: Faktum | undefined = slaOppFaktum(g.sak, ref)
  if (!f) return []
  if (f.slag === 'svar')
    return [
      {
        ref: f.ref,
        tema: f.ref.tema,
        stand: f.stand,
        da: ordene(f.da),
        naa: f.naa && f.stand === 'endret' ? ordene(f.naa) : null,
        nyRef: f.naa && f.stand === 'endret' ? { ...f.ref, nr: f.naa.nr } : null,
      },
    ]
  const { meldt, innhold, versjon } = f.naa
  return [
    {
      ref: f.ref,
      tema: f.da.tema,
      stand: f.stand,
      da: behovsord(f.da.hva, meldt, f.da.opphav),
      naa: f.stand === 'endret' ? behovsord(innhold.hva, meldt, innhold.opphav) : null,
      nyRef: f.stand === 'endret' ? { ...f.ref, versjon } : null,
    },
  ]
}

/** Barnets egne svar, og behovene som gjelder barnet eller hele familien. */
const valgbare = (g: Visningsgrunnlag, personId: PersonId): Valgbar[] => [
  ...TEMA.flatMap((tema: Tema): Valgbar[] => {
    const o = gjeldendeSvar(finnCelle(g.sak.kartlegging, personId, tema))
    return o?.svar.tilstand === 'kartlagt'
      ? [{ ref: { slag: 'svar', personId, tema, nr: o.nr }, tema, ...ordene(o) }]
      : []
  }),
  ...g.sak.behov
    .filter(b => b.innhold.gjelder === personId || b.innhold.gjelder === 'familien')
    .map((b): Valgbar => {
      const { hva, tema, opphav } = b.innhold
      const ref = { slag: 'behov' as const, behovId: b.behovId, versjon: b.versjon }
      return { ref, tema, ...behovsord(hva, b.meldt, opphav) }
    }),
]

export function samletvisning(g: Visningsgrunnlag, v: Vurdering): Samletvisning {
  const s = v.grunner.samlet
  return {
    versjon: s?.versjon ?? 0,
    avgjorende: s?.avgjorende ?? '',
    brukersSyn: s?.brukersSyn ?? '',
    brukersSynTelte: s?.brukersSynTelte ?? '',
    alternativer: s?.alternativer ?? '',
    formal: s?.formal ?? '',
    opphold: s?.opphold ?? '',
    oppholdVurdert: g.sak.opphold.length > 0,
    av: s ? hvem(g.navn, s.av) : null,
  }
}

/** Behovene hver linje svarer på. Regnes én gang for alle linjene. */
export function linjegrunner(g: Visningsgrunnlag, v: Vurdering): (l: Linje) => z.infer<typeof Linjegrunner> {
  const linjer: readonly LinjeId[] = vurderingslinjer(g.sak, v.soknadId).map(l => l.linjeId)
  const koblet = behovMedLinjer(g.sak.behov, v.grunner, v.soknadId, linjer)
  return l => {
    const kobling = koblingFor(v.grunner, l.linjeId)
    const behov = koblet
      .filter(b => b.linjer.includes(l.linjeId))
      .map(({ behov: b }) => ({
        behovId: b.behovId,
        hva: b.innhold.hva,
        knyttet: kobling?.behov.includes(b.behovId) ?? false,
      }))
    const i = l.innhold
    return {
      behov,
      koblingsversjon: kobling?.versjon ?? 0,
      hvilerPaIngenting: hvilerPaIngenting({
        slag: i.slag,
        kilde: i.kilde,
        ...(i.slag === 'utgift' && i.post === 'livsopphold' ? { livsopphold: true as const } : {}),
        behov: behov.map(b => b.behovId),
      }),
    }
  }
}

type Uten = Pick<Kontrollert, 'kontroll' | 'resultat' | 'uenig'>

/** Et resultat slik det vises, med den som er uenig og hvorfor. */
export function kontrollvisning(g: Visningsgrunnlag, k: Uten, v?: Vurdering): Kontrollvisning {
  const r = k.resultat
  const bestridt = {
    kontroll: k.kontroll,
    kode: r.kode,
    ...('hvem' in r && r.hvem ? { hvem: r.hvem } : {}),
    ...('linjeId' in r && r.linjeId ? { linjeId: r.linjeId } : {}),
  }
  const versjon = v ? uenighetOm(v.grunner, bestridt)?.versjon : undefined
  return {
    kontroll: k.kontroll,
    resultat: { ...r },
    ...(k.uenig
      ? {
          uenig: {
            grunn: k.uenig.grunn,
            av: hvem(g.navn, { type: 'ansatt', id: k.uenig.av }),
            tidspunkt: k.uenig.tidspunkt,
          },
        }
      : {}),
    ...(versjon === undefined ? {} : { uenighetsversjon: versjon }),
  }
}
