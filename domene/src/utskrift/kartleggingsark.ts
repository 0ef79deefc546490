import { alderPaa, type Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { dagMedOrd } from '../felles/manedsnavn.ts'
import type { Spraak, Trespraak } from '../felles/spraak.ts'
import type { Svar, Svaropplysninger } from '../kartlegging/hendelser.ts'
import { samtalerekkefolge, sporsmalFor } from '../kartlegging/skjema/skjema.ts'
import type { Oppfolging, Skjema, Sporsmal, Svarform } from '../kartlegging/skjema/typer.ts'
import { SKJERMEDE_UTFORDRINGER } from '../kartlegging/skjerming.ts'
import type { Opplysning } from '../kartlegging/svar.ts'
import type { Tema } from '../kartlegging/tema.ts'
import { TEMANAVN } from '../kartlegging/temanavn.ts'
import type { BarnetsSyn } from '../kartlegging/tilstand.ts'
import { UTFORDRINGSNAVN } from '../kartlegging/utfordringsnavn.ts'
import { KANAL, ORD, SAGT_AV, SYN, TILSTAND, VALG } from './ord.ts'
import type { Arkdel, Kartleggingsark } from './typer.ts'

/** Et menneske på arket. `svar` er det som gjelder nå om hvert tema; det som ikke står der, er ikke spurt om. */
export type PaaArket = {
  readonly personId: PersonId
  readonly navn: string
  readonly fodselsdato?: Dato
  readonly svar: Partial<Readonly<Record<Tema, Opplysning>>>
  readonly syn?: BarnetsSyn
}
export type Arkgrunnlag = {
  readonly spraak: Spraak
  readonly dato: Dato
  readonly avsender: string
  readonly skjema: Skjema
  /** Uten barn er arket tomt, til å fylle ut for hånd. */
  readonly barn: readonly PaaArket[]
  readonly utfylt: boolean
}

/** Antall barn det er plass til på et ark som ikke er om noen bestemte. */
const TOMME_PLASSER = 3

/** Om svaret kan stå på et ark noen tar med seg: aldri det som handler om trygghet, og aldri det et menneske har unntatt. */
export const kanSkrivesUt = (s: Pick<Svaropplysninger, 'skjermet' | 'innsyn'>): boolean =>
  !s.skjermet && (s.innsyn === undefined || s.innsyn.merke === 'kan-vises')

/**
 * Skjemaet på papir i samtalens rekkefølge (S-074): tomt, med familiens navn, eller med svarene. Det utfylte arket viser det som er
 * svart, og sier ingenting om resten: et svar som ikke kan skrives ut, er borte uten tomrom og uten tall.
 */
export function kartleggingsark(g: Arkgrunnlag): Kartleggingsark {
  const i = (t: Trespraak): string => t[g.spraak]
  return {
    spraak: g.spraak,
    tittel: i(g.utfylt ? ORD.tittelUtfylt : ORD.tittelTomt),
    ingress: i(g.utfylt ? ORD.ingressUtfylt : ORD.ingressTomt),
    dato: g.dato,
    datotekst: dagMedOrd(g.dato, g.spraak),
    avsender: g.avsender,
    bunntekst: g.skjema.versjon,
    deler: [
      ...(g.utfylt ? [] : samtalen(i)),
      ...barneliste(g, i),
      ...samtalerekkefolge(g.skjema).flatMap(punkt =>
        g.utfylt ? svarene(g, punkt, i) : punktet(g, punkt, i),
      ),
      ...synet(g, i),
      ...(g.utfylt ? [] : tilSlutt(i)),
    ],
  }
}

type Paa = (t: Trespraak) => string

const felt = (etikett: string, linjer: number, valg: readonly string[] = []): Arkdel => ({
  slag: 'felt',
  etikett,
  valg,
  linjer,
})
const overskrift = (tekst: string, niva: 2 | 3 = 2): Arkdel => ({ slag: 'overskrift', niva, tekst })

const samtalen = (i: Paa): readonly Arkdel[] => [
  overskrift(i(ORD.samtalen)),
  felt(i(ORD.datoOgSted), 1),
  felt(i(ORD.hvem), 1),
  felt(i(ORD.tolk), 1, [i(ORD.ja), i(ORD.nei)]),
]

function barneliste(g: Arkgrunnlag, i: Paa): readonly Arkdel[] {
  const tomme = Array.from({ length: g.utfylt ? 0 : g.barn.length > 0 ? 2 : TOMME_PLASSER + 1 }, () => [
    '',
    '',
    '',
  ])
  const rader = g.barn.map(b => [b.navn, b.fodselsdato ? dagMedOrd(b.fodselsdato, g.spraak) : '', ''])
  const kolonner = [i(ORD.navn), i(ORD.fodt), ...(g.utfylt ? [] : [i(ORD.borHos)])]
  return [
    overskrift(i(g.utfylt ? ORD.barna : ORD.alleBarna)),
    ...(g.utfylt ? [] : [{ slag: 'hjelp' as const, tekst: i(ORD.alleBarnaHjelp) }]),
    { slag: 'tabell', kolonner, rader: [...rader, ...tomme].map(r => r.slice(0, kolonner.length)) },
    ...(g.utfylt ? [] : [felt(i(ORD.alleBarna), 1, [i(ORD.ja), i(ORD.nei)])]),
  ]
}

/** Plassene å skrive i: barna ved navn, eller nummererte plasser når arket ikke er om noen bestemte. */
const plasser = (g: Arkgrunnlag, i: Paa): readonly string[] =>
  g.barn.length > 0
    ? g.barn.map(b => b.navn)
    : Array.from({ length: TOMME_PLASSER }, (_, n) => `${i(ORD.barn)} ${n + 1}`)

function punktet(g: Arkgrunnlag, punkt: Tema, i: Paa): readonly Arkdel[] {
  const sporsmal = sporsmalFor(g.skjema, punkt).filter(s => s.foresSom === undefined && !s.skjermet)
  if (sporsmal.length === 0) return []
  return [overskrift(i(TEMANAVN[punkt])), ...sporsmal.flatMap(s => etSporsmal(g, s, i))]
}

function etSporsmal(alle: Arkgrunnlag, s: Sporsmal, i: Paa): readonly Arkdel[] {
  const g =
    s.koder && s.gjelder === 'barn' ? { ...alle, barn: alle.barn.filter(b => passer(s, b, alle.dato)) } : alle
  if (alle.barn.length > 0 && g.barn.length === 0) return []
  const valg = [...valgFor(s.svarform, i), ...kodene(s, i), i(ORD.ikkeRelevant), i(ORD.vilIkkeSvare)]
  return [
    { slag: 'sporsmal', tekst: medNavn(i(s.tekst), i) },
    { slag: 'hjelp', tekst: `${i(ORD.derfor)}${medNavn(i(s.hvorfor), i)}` },
    ...plassene(g, s, valg, i),
    ...(s.oppfolging ?? []).map(o => felt(oppfolging(o, i), 2, valgFor(o.svarform, i))),
  ]
}

/** Et svar for familien gjelder bare barna det er bekreftet for, ett kryss for hvert. */
function plassene(g: Arkgrunnlag, s: Sporsmal, valg: readonly string[], i: Paa): readonly Arkdel[] {
  switch (s.gjelder) {
    case 'barn':
      return plasser(g, i).map(navn => felt(navn, 2, valg))
    case 'familie':
      return [felt(i(ORD.familien), 2, valg), felt(i(ORD.bekreftetFor), 0, plasser(g, i))]
    case 'voksen':
      return [felt(i(ORD.deVoksne), 2, valg)]
    default:
      return s.gjelder satisfies never
  }
}

/** Spørsmålet om det som står i veien for ungdom, står ikke ved navnet til en toåring. De tretten punktene står alltid. */
const passer = ({ fraAlder = 0 }: Sporsmal, { fodselsdato }: PaaArket, paa: Dato): boolean =>
  fodselsdato === undefined || alderPaa(fodselsdato, paa) >= fraAlder

/** Slagene det kan krysses av for på papir. De som er skjermet, spørres det bare om på tomannshånd. */
const kodene = (s: Sporsmal, i: Paa): readonly string[] =>
  (s.koder ?? []).filter(k => !SKJERMEDE_UTFORDRINGER.includes(k)).map(k => i(UTFORDRINGSNAVN[k]))

const oppfolging = (o: Oppfolging, i: Paa): string =>
  [i(ORD.hvis[o.vises]), medNavn(i(o.tekst), i)].filter(Boolean).join(' ')

const valgFor = (form: Svarform, i: Paa): readonly string[] =>
  form === 'fri'
    ? []
    : form === 'ja-nei'
      ? [i(VALG.ja), i(VALG.nei)]
      : [i(VALG['har-det']), i(VALG['mangler-noe'])]

const medNavn = (tekst: string, i: Paa): string => {
  const satt = tekst.replaceAll('{navn}', i(ORD.barnet))
  return satt.charAt(0).toUpperCase() + satt.slice(1)
}

function svarene(g: Arkgrunnlag, punkt: Tema, i: Paa): readonly Arkdel[] {
  const svar = g.barn.flatMap((b): Arkdel[] => {
    const o = b.svar[punkt]
    if (!o || !kanSkrivesUt(o)) return []
    return [{ slag: 'svar', navn: b.navn, ...ordene(o.svar, i), kilde: kilden(o, g.spraak, i) }]
  })
  return svar.length > 0 ? [overskrift(i(TEMANAVN[punkt])), ...svar] : []
}

/** Et svar i ord: tilstanden for seg, og det som ble sagt. */
export function ordene(svar: Svar, i: Paa): { readonly tilstand: string; readonly tekst: string } {
  const valg = svar.tilstand === 'kartlagt' && svar.valg ? i(VALG[svar.valg]) : ''
  const del = svar.tilstand === 'kartlagt' ? (svar.delsvar ?? []).map(d => d.tekst) : []
  return {
    tilstand: i(TILSTAND[svar.tilstand]),
    tekst: [valg && `${valg}.`, svar.tekst, ...del].filter(t => t.trim() !== '').join(' ') || i(ORD.ingenOrd),
  }
}

const kilden = (o: Opplysning, s: Spraak, i: Paa): string =>
  [i(SAGT_AV[o.sagtAv]), i(KANAL[o.kanal]), dagMedOrd(o.dato, s)].join(', ')

function synet(g: Arkgrunnlag, i: Paa): readonly Arkdel[] {
  const topp = overskrift(i(ORD.synet))
  if (!g.utfylt) {
    const valg = [i(SYN.direkte), i(SYN['gjennom-foreldre']), i(SYN.forsokt), i(SYN.ikke)]
    return [topp, { slag: 'hjelp', tekst: i(ORD.synetHjelp) }, ...plasser(g, i).map(n => felt(n, 3, valg))]
  }
  const syn = g.barn.flatMap((b): Arkdel[] => {
    const s = b.syn
    if (!s || !kanSkrivesUt(s)) return []
    const tekst = [s.ord, s.grunn ?? ''].filter(t => t.trim() !== '').join(' ')
    return [
      { slag: 'svar', navn: b.navn, tilstand: i(SYN[s.maate]), tekst, kilde: dagMedOrd(s.dato, g.spraak) },
    ]
  })
  return syn.length > 0 ? [topp, ...syn] : []
}

const tilSlutt = (i: Paa): readonly Arkdel[] => [
  overskrift(i(ORD.behov)),
  felt(i(ORD.hvemHvaNar), 4),
  overskrift(i(ORD.avtalt)),
  felt(i(ORD.hvemHvaNar), 4),
]
