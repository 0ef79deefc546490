import { brevsetninger } from '@handlingsrom/domene/brev/brevsetninger'
import { avtrykkAv, LIKE_NOK, likhet } from '@handlingsrom/domene/brev/fingeravtrykk'
import { standardsetninger } from '@handlingsrom/domene/brev/standardsetninger'
import type { SoknadId } from '@handlingsrom/domene/felles/id'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Grunnlag } from '@handlingsrom/domene/sak/omgivelse'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import { barnetsOrd } from '@handlingsrom/domene/vurdering/barnetsOrd'
import { finnVurdering } from '@handlingsrom/domene/vurdering/tilstand'
import { type Brevkandidat, brevkandidater, skrivAvtrykk } from '../../adapters/database/brevsetninger.ts'
import type { Tx } from '../../adapters/database/database.ts'
import { erstattRader } from '../../adapters/database/projeksjon.ts'

/** Så mange andre familier må ha fått setningen før vi sier at den står i andre brev. Færre kunne prøves fram, setning for setning. */
export const MINST_FAMILIER = 5

/** Skriver avtrykkene når et brev er sendt, i den samme transaksjonen. Andre hendelser endrer dem ikke. */
export async function skrivBrevsetninger(
  tx: Tx,
  sak: Sak,
  nye: readonly { readonly hendelse: SakHendelse }[],
): Promise<void> {
  if (nye.some(n => n.hendelse.type === 'VedtakFattet')) await byggBrevsetninger(tx, sak)
}

export async function byggBrevsetninger(tx: Tx, sak: Sak): Promise<void> {
  await erstattRader(tx, 'p_brevsetning', sak.sakId, brevsetningsrader(sak))
  await skrivAvtrykk(tx, [sak.sakId])
}

export const brevsetningsrader = (sak: Sak) =>
  brevsetninger(sak.vedtak).map(s => ({
    sak_id: sak.sakId,
    vedtak_id: s.vedtakId,
    nr: s.nr,
    kontor: sak.kontor,
    baand: [...s.baand],
    skingler: [...s.skingler],
  }))

/**
 * Hvilke av setningene som også står i brev kontoret har sendt til minst fem andre familier. Kalleren har alt fått saken gjennom porten;
 * det som kommer tilbake, er leserens egne setninger, aldri en annen families. Brev i saker der noen er skjermet, er ikke med.
 */
export async function iAndreBrev(
  tx: Tx,
  sak: Pick<Sak, 'sakId' | 'kontor'>,
  tekster: readonly string[],
): Promise<ReadonlySet<string>> {
  const egne = avtrykkAv(tekster)
  if (egne.length === 0) return new Set()
  const baand = [...new Set(egne.flatMap(e => e.avtrykk.baand))]
  const rader = await brevkandidater(tx, sak, baand, MINST_FAMILIER)
  const etterBaand = new Map<number, Brevkandidat[]>()
  for (const r of rader)
    for (const x of r.baand) {
      const iBaandet = etterBaand.get(x)
      if (iBaandet) iBaandet.push(r)
      else etterBaand.set(x, [r])
    }
  return new Set(
    egne
      .filter(({ avtrykk }) => {
        const kandidater = new Set(avtrykk.baand.flatMap(x => etterBaand.get(x) ?? []))
        const like = [...kandidater].filter(r => likhet(avtrykk, r) >= LIKE_NOK)
        const familier = new Set(like.flatMap(r => r.saker))
        return familier.size >= MINST_FAMILIER
      })
      .map(e => e.setning),
  )
}

/** Det V2 trenger: om ordene om barna i denne søknaden også står i brev til andre familier. */
export async function malStandardtekst(
  tx: Tx,
  sak: Pick<Sak, 'sakId' | 'kontor' | 'vurderinger'>,
  soknadId: SoknadId,
): Promise<Required<Pick<Grunnlag, 'standardtekst'>>> {
  const ordene = finnVurdering(sak.vurderinger, soknadId).barn.flatMap(barnetsOrd)
  const andre = await iAndreBrev(tx, sak, ordene)
  return { standardtekst: tekster => standardsetninger(tekster, andre) }
}
