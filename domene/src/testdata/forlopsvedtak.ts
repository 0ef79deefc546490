import { kroner } from '../felles/belop.ts'
import { leggTilManeder, manedFor } from '../felles/dato.ts'
import type { SoknadId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { apneSoknader } from '../soknad/tilstand.ts'
import { nesteKommando } from './nesteKommando.ts'
import { ansatt, utforIVerden, type Verden } from './verden.ts'
import { versjonNa } from './versjonNa.ts'
import { innvilget } from './vurderingskommandoer.ts'

export const en = <T>(liste: readonly [T, ...T[]], n: number): T => liste[n % liste.length] as T
/** Det som blir avvist, endrer ingenting. */
export const gjor = (v: Verden, k: SakKommando | undefined, hvem = 'tuva'): Verden =>
  k ? { ...utforIVerden({ ...v, aktor: ansatt(hvem) }, naa(v, k)).verden, aktor: v.aktor } : v
const naa = (v: Verden, k: SakKommando): SakKommando =>
  'settVersjon' in k ? { ...k, settVersjon: versjonNa(v.sak, k) } : k

/** Råd og veiledning: foreslått, og oftest fattet. */
export function rad(v: Verden, n: number): Verden {
  const soknadId = apneSoknader(v.sak.soknader)[0]?.soknadId
  if (!soknadId) return v
  const annet = {
    slag: 'radgivning',
    hva: 'Gjelden.',
    start: v.dato,
    hvorforStart: '',
    avgjorSoknaden: false,
  } as const
  const tatt = gjor(v, { type: 'taTilBehandling', soknadId })
  const foreslatt = gjor(tatt, { type: 'foreslaAnnetVedtak', soknadId, annet, begrunnelse: 'Avtalt.' })
  const siste = foreslatt.sak.vedtak.vedtak.at(-1)
  return siste?.status === 'foreslatt' && siste.innhold.annet && n % 4 > 0
    ? gjor(foreslatt, { type: 'fattVedtak', vedtakId: siste.vedtakId, merknad: '' }, 'nora')
    : foreslatt
}

/**
 * Fra perioden til vedtaket, slik en saksbehandler ville gjort det. Livsoppholdet settes under, likt eller over normen, og noen ganger er svaret nei til alt.
 * Noen ganger prøver hun også å foreslå uten at § 19 er vurdert. Det skal aldri gå.
 */
export function vedtak(v0: Verden, n: number): Verden {
  const id = apneSoknader(v0.sak.soknader)[0]?.soknadId
  if (!id) return v0
  const fra = leggTilManeder(v0.dato, (n % 4) - 2)
  let v = gjor(v0, { type: 'taTilBehandling', soknadId: id })
  v = gjor(v, {
    type: 'settPeriode',
    soknadId: id,
    fra: manedFor(fra),
    til: manedFor(leggTilManeder(fra, n % 5)),
    settVersjon: 0,
  })
  const belop = kroner(en([7000, 8000, 9000], n))
  const livsopphold = { soknadId: id, linjeId: 'livsopphold/soker' as never, settVersjon: 0 }
  const beslutning = { ...innvilget(belop), erDetNok: 'Ja, det er nok.' }
  const nei = n % 7 === 0
  v = gjor(v, { type: 'besluttLinje', ...livsopphold, beslutning: nei ? NEI : beslutning })
  for (let i = 0; i < 40; i++) {
    const s = apneSoknader(v.sak.soknader).find(x => x.soknadId === id)
    if (!s) return v
    const neste = nesteKommando(v, s, (n * 7 + i * 31) % 93)
    const k = nei ? somNei(neste) : neste
    const forst = k.type === 'vurderParagraf19' && n % 3 > 0 ? gjor(v, uten19(id)) : v
    if (forst.hendelser.length > v.hendelser.length) {
      v = forst
      continue
    }
    const leser = k.type === 'fattVedtak' || k.type === 'returnerVedtak'
    v = gjor(v, k, leser ? 'nora' : 'tuva')
  }
  return v
}

const uten19 = (soknadId: SoknadId): SakKommando => ({
  type: 'foreslaVedtak',
  soknadId,
  utfall: 'delvis-innvilget',
  begrunnelse: 'Nok.',
})
const NEI = { utfall: 'avslatt', begrunnelse: 'De har nok.' } as const

/** Det samme, når svaret er nei til alt. */
function somNei(k: SakKommando): SakKommando {
  if (k.type === 'foreslaVedtak') return { ...k, utfall: 'avslatt' }
  return k.type === 'besluttLinje' && k.beslutning.utfall === 'innvilget' ? { ...k, beslutning: NEI } : k
}
