import type { Dato } from '../felles/dato.ts'
import type { Depositumsvedtak } from './depositum.ts'
import { sikkertTilSkade } from './gjenopptak.ts'
import type { Nodhjelpsinnhold, Vedtaksinnhold } from './hendelser.ts'
import { erNodhjelp, gaIngenting, type Innhold } from './vedtaksslag.ts'

/**
 * Om det nye vedtaket sikkert er til skade, slag for slag (forvaltningsloven § 35 første ledd bokstav a). Stønad og depositum leses på linjene
 * (`sikkertTilSkade`). Finner vi ingenting, er det fortsatt et menneske som må vurdere om endringen er til skade: ingen maskin ser om et sted er
 * dårligere for et barn, eller om rådene er det familien trenger.
 */
export function erSikkertVerre(forrige: Innhold, ny: Innhold, idag: Dato): boolean {
  if (gaIngenting({ innhold: forrige })) return false
  if (erNodhjelp(forrige)) return !erNodhjelp(ny) || mindreNodhjelp(forrige, ny)
  if (erNodhjelp(ny)) return false
  const [a, b] = [forrige.annet, ny.annet]
  if (!a) return sikkertTilSkade(forrige, ny)
  switch (a.slag) {
    case 'radgivning':
      return b?.slag !== 'radgivning' || b.start > seneste(a.start, idag)
    case 'depositum':
      return (
        b?.slag !== 'depositum' || mindreDepositum(a, b, sikkertTilSkade(forrige, somForrige(forrige, ny)))
      )
    case 'opphor':
      return b?.slag === 'opphor' && (b.til ?? '') < (a.til ?? '')
    // Disse ga ingenting.
    case 'avvisning':
    case 'avslag-akutt':
      return false
    default:
      return a satisfies never
  }
}

/** Mindre, kortere, ikke lenger penger, eller et behov som ikke lenger er dekket. Det et midlertidig sted koster, er ikke noe familien får. */
const mindreNodhjelp = (forrige: Nodhjelpsinnhold, ny: Nodhjelpsinnhold): boolean =>
  ny.gjelderTil < forrige.gjelderTil ||
  (forrige.form !== 'midlertidig-botilbud' && ny.belop < forrige.belop) ||
  (forrige.form !== ny.form && ny.form !== 'penger') ||
  (forrige.form === 'midlertidig-botilbud' && ny.form !== forrige.form) ||
  (forrige.dekker ?? []).some(b => !(ny.dekker ?? []).includes(b))

const seneste = (a: Dato, b: Dato): Dato => (a > b ? a : b)

/** Linjen sier det meste. En garanti som er ute før, er også mindre. */
const mindreDepositum = ({ form: a }: Depositumsvedtak, { form: b }: Depositumsvedtak, linjen: boolean) =>
  linjen || (a.slag === 'garanti' && b.slag === 'garanti' && b.til < a.til)

/**
 * Et depositum gis én gang: at det nye vedtaket er fattet i en senere måned, er ikke i seg selv til skade. Summen er borte når et lån blir en garanti, og
 * det er et menneske som ser om det er verre.
 */
const somForrige = ({ periode, engang }: Vedtaksinnhold, ny: Vedtaksinnhold): Vedtaksinnhold => ({
  ...ny,
  periode,
  engang,
})
