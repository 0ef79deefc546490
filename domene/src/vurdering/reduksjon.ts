import type { Belop } from '../felles/belop.ts'
import type { Linje } from './tilstand.ts'

/** Beløpet er lavere enn utgangspunktet i minst én måned, og ikke likt det i noen. Uten kjent utgangspunkt er det ikke lavere enn noe. */
export const erUnderUtgangspunktet = (
  belop: Belop,
  utgangspunkter: readonly (Belop | undefined)[],
): boolean => !utgangspunkter.includes(belop) && utgangspunkter.some(u => u !== undefined && belop < u)

type Bestemt = Pick<Linje, 'innhold' | 'beslutning' | 'grunnlag'>

/**
 * En del av hjelpen er avslått etter § 18: beløpet som dekkes, er lavere enn det de søkte om eller faktisk betaler, eller livsopphold er satt
 * under normen eller satsen kommunen har valgt. Er linjen dekket etter § 19, er det § 19 som er
 * vurdert, med linjens egne grunner. Et barn som er her en del av tiden og får noe, er et spørsmål for seg (`erUnderForDeltid`).
 */
export function erDelvisAvslatt(l: Bestemt): boolean {
  const b = innvilgetEtter18(l)
  if (!b) return false
  const { faktisk } = l.innhold
  return (
    (faktisk !== undefined && b.belop < faktisk) ||
    (erLivsoppholdUnder(l) && (l.innhold.deltid === undefined || b.belop === 0))
  )
}

/** Livsopphold for et barn som er her en del av tiden, er satt lavere. Om noe da er avslått, må et menneske si. */
export const erUnderForDeltid = (l: Bestemt): boolean => !erDelvisAvslatt(l) && erLivsoppholdUnder(l)

/** Under utgangspunktet slik det var da beløpet ble bestemt; en norm som endres siden, gjør ingenting avslått. */
function erLivsoppholdUnder(l: Bestemt): boolean {
  const b = innvilgetEtter18(l)
  if (!b || !l.grunnlag) return false
  const { utgangspunkt, maneder } = l.grunnlag
  return erUnderUtgangspunktet(
    b.belop,
    maneder.map(m => (utgangspunkt === 'kommunal-norm' ? m.norm : m.sats)),
  )
}

const innvilgetEtter18 = ({ innhold, beslutning: b }: Bestemt) =>
  innhold.slag === 'utgift' && b?.utfall === 'innvilget' && b.hjemmel === '18' ? b : undefined

/** Linjen trenger sin egen vurdering etter § 19 før vedtaket: den er avslått, helt eller delvis. */
export const trenger19 = (l: Bestemt): boolean => l.beslutning?.utfall === 'avslatt' || erDelvisAvslatt(l)
