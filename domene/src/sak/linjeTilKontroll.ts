import type { SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import { fulltNavn } from '../person/tilstand.ts'
import { erDelvisAvslatt, erUnderForDeltid } from '../vurdering/reduksjon.ts'
import type { Linje } from '../vurdering/tilstand.ts'
import type { Grunnlag } from './omgivelse.ts'
import { livsoppholdTattBort, type Sak } from './tilstand.ts'

/** Livsopphold som er tatt bort. */
export function tattBortTilKontroll(
  sak: Sak,
  soknadId: SoknadId,
  { personer }: Pick<Grunnlag, 'personer'>,
): Pick<SakForKontroll, 'tattBort'> {
  const tattBort = livsoppholdTattBort(sak, soknadId).map(({ linjeId, innhold: i, fjernetFordi: fordi }) => {
    const p = slaOpp(personer, i.gjelder)
    return { linjeId, tekst: i.tekst, navn: p ? fulltNavn(p.navn) : '', ...(fordi ? { fordi } : {}) }
  })
  return tattBort.length > 0 ? { tattBort } : {}
}

/** Det kontrollene ser av hva et menneske har valgt på linjen, ved siden av beløpet. */
export function valgetPaaLinjen(
  l: Linje,
): Pick<
  SakForKontroll['linjer'][number],
  'delvisAvslatt' | 'underForDeltid' | 'utenForm' | 'lan' | 'reduksjon'
> {
  const b = l.beslutning
  return {
    ...(erDelvisAvslatt(l) ? { delvisAvslatt: true as const } : {}),
    ...(erUnderForDeltid(l) ? { underForDeltid: true as const } : {}),
    ...(b?.utfall === 'innvilget' && !b.form ? { utenForm: true as const } : {}),
    ...(b?.utfall === 'innvilget' && b.form?.slag === 'lan' ? { lan: true as const } : {}),
    ...(b?.utfall === 'innvilget' && b.reduksjon ? { reduksjon: b.reduksjon } : {}),
  }
}
