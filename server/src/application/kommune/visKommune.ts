import type { Dato } from '@handlingsrom/domene/felles/dato'
import { MALTE } from '@handlingsrom/domene/indikator/definisjoner'
import { VINDU_MANEDER } from '@handlingsrom/domene/langvarig/tilstand'
import { normgjennomgang } from '@handlingsrom/domene/regelverk/satser/normgjennomgang'
import { foldKommune, type KommuneHendelse } from '@handlingsrom/domene/sak/kommune'
import { BESLUTNINGSOMRADER, beslutningsversjon } from '@handlingsrom/domene/sak/kommuneversjoner'
import type { Kommunepolicy } from '@handlingsrom/domene/sak/omgivelse'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import type { Tx } from '../../adapters/database/database.ts'
import { lesStrom } from '../../adapters/database/strom.ts'
import { ansattnavn, hvem } from '../ansatte.ts'
import { kommunestrom } from '../sak/lesSak.ts'
import { utenKasserte } from '../utenKasserte.ts'
import { muligeEiere } from './indikatorbeslutninger.ts'
import { kommuneinfo } from './kommuneinfo.ts'

export async function visKommune(tx: Tx, dagens: Dato, kanEndre: boolean): Promise<Kommunevisning> {
  const info = await kommuneinfo(tx)
  const hendelser = utenKasserte<KommuneHendelse>(await lesStrom(tx, kommunestrom(tx.kommune)))
  const policy = foldKommune(hendelser)
  const navn = await ansattnavn(tx)
  return {
    navn: info.navn,
    kontornavn: info.kontornavn,
    erDemo: info.erDemo,
    andreleser: { krav: { ...policy.andreleser }, bestemt: bestemt(navn, policy.andreleserBestemt) },
    kvalitetslesing: lesingen(navn, policy),
    langvarig: {
      fraManeder: policy.langvarigFra,
      av: VINDU_MANEDER,
      bestemt: bestemt(navn, policy.langvarigBestemt),
    },
    undersokelse: { pa: policy.undersokelse, bestemt: bestemt(navn, policy.undersokelseBestemt) },
    forskjeller: policy.forskjeller ? { ...policy.forskjeller, av: hvem(navn, policy.forskjeller.av) } : null,
    terskler: MALTE.flatMap(indikator => {
      const t = policy.terskler[indikator]
      return t ? [{ indikator, ...t, eierNavn: navn.get(t.eier) ?? '' }] : []
    }),
    muligeEiere: kanEndre ? await muligeEiere(tx) : [],
    normer: policy.normer.map(n => ({
      gyldigFra: n.gyldigFra,
      gyldigTil: n.gyldigTil ?? null,
      satser: { ...n.satser } as Record<string, number>,
      kilde: n.kilde,
      vedtaksreferanse: n.vedtaksreferanse,
      oppdiktet: n.oppdiktet,
      prisdato: n.prisdato ?? null,
      fort: n.fort ?? null,
      rettelse: n.rettelse ?? null,
    })),
    dyrtidstillegg: policy.dyrtidstillegg.map(t => ({
      ...t,
      gyldigTil: t.gyldigTil ?? null,
      satser: { ...t.satser } as Record<string, number>,
    })),
    aldersvalg: policy.aldersvalg.map(v => ({ ...v })),
    gjennomgang: gjennomgangen(policy, dagens),
    gjennomgatt: policy.normGjennomgatt ?? null,
    beslutninger: beslutningene(navn, hendelser),
    kanEndre,
  }
}

function lesingen(
  navn: ReadonlyMap<string, string>,
  policy: Kommunepolicy,
): Kommunevisning['kvalitetslesing'] {
  return { andel: policy.kvalitetslesing.andel, bestemt: bestemt(navn, policy.kvalitetslesingBestemt) }
}

const bestemt = (navn: ReadonlyMap<string, string>, b: Kommunepolicy['andreleserBestemt']) =>
  b ? { av: hvem(navn, b.av), dato: b.dato, grunn: b.grunn } : null

/** Versjonen av hver beslutning, og hvem som bestemte sist, så den som kommer etter, kan se at noen var der. */
function beslutningene(
  navn: ReadonlyMap<string, string>,
  hendelser: readonly Registrert<KommuneHendelse>[],
): Kommunevisning['beslutninger'] {
  const rader = BESLUTNINGSOMRADER.map(omrade => {
    const { versjon, sist } = beslutningsversjon(hendelser, omrade)
    return [omrade, { versjon, sist: sist && { av: hvem(navn, sist.av), dato: sist.dato } }] as const
  })
  // Én rad for hvert område i listen; `fromEntries` kan ikke se det.
  return Object.fromEntries(rader) as Kommunevisning['beslutninger']
}

/** Gjennomgangen av normen når den nærmer seg, slik skjermene viser den. */
export function gjennomgangen(policy: Kommunepolicy, dagens: Dato): Kommunevisning['gjennomgang'] {
  const g = normgjennomgang(policy.normer, policy.normGjennomgatt?.dato, dagens)
  return g ? { sist: g.sist ?? null, frist: g.frist } : null
}
