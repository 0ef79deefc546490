import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Format } from '../../felles/format.ts'
import { gjeldendeSoknad } from '../../felles/sak/gjeldende.ts'
import type { Tekster } from '../../felles/tekster/typer.ts'
import type { Manglerad } from './manglerader.ts'

/** Radene kontrollene gir. Om vurderingen sies ingenting før søknaden er kommet dit; da ville alt sett ut som en mangel. */
export function kontrollrader(
  sak: Saksvisning,
  { t, format }: { readonly t: Tekster['sak']; readonly format: Format },
): readonly Manglerad[] {
  const soknad = gjeldendeSoknad(sak)
  const iVurdering = soknad?.fase === 'vurdering'
  return sak.kontroller.flatMap(({ resultat }, i): readonly Manglerad[] => {
    const id = `${resultat.kode}/${i}`
    const om = String(resultat.tall?.navn ?? resultat.tall?.tekst ?? '')
    const ord = t.panel
    const svar = { apner: { slag: 'alleBarna' as const }, tekst: ord.svar }
    const familie = (tittel: string, under: string): readonly Manglerad[] => [
      { id, slag: 'familie', tittel, under, handling: svar },
    ]
    const lenke = { til: `/saker/${sak.sakId}/vurdering/${soknad?.soknadId}`, tekst: ord.seVurderingen }
    const vurdering = (tittel: string, under: string): readonly Manglerad[] =>
      iVurdering ? [{ id, slag: 'vurdering', tittel, under, lenke }] : []
    switch (resultat.kode) {
      case 'alle-barna.ubesvart':
        return familie(ord.alleBarna, ord.alleBarnaUnder)
      case 'alle-barna.ny-soknad':
      case 'alle-barna.listen-endret':
      case 'alle-barna.for-gammelt':
        return familie(ord.alleBarnaPaNytt, foreldetsetning(sak, ord, format))
      case 'alle-barna.nei':
        return familie(ord.alleBarnaNei, ord.alleBarnaNeiUnder)
      case 'alle-barna.ikke-avklart':
        return familie(ord.alleBarnaUavklart, ord.alleBarnaUnder)
      case 'V2.ingen-tekst':
        return vurdering(ord.barnVurdering(om), ord.barnVurderingUnder)
      case 'V2.samme-som-sosken':
        return vurdering(ord.barnLik(om), ord.barnLikUnder)
      case 'V2.ikke-veid':
      case 'V3.ikke-veid':
        return vurdering(ord.barnIkkeVeid(om), ord.barnIkkeVeidUnder)
      case 'V4.ikke-vurdert':
      case 'V4.delvis-ikke-vurdert':
        return vurdering(ord.paragraf19(om), ord.paragraf19Under)
      case 'V4.tatt-bort':
        return vurdering(ord.tattBort(om), ord.tattBortUnder)
      case 'V1.regnet-med':
      case 'V1.kalles-barnetrygd':
        return vurdering(ord.barnetrygd(om), ord.barnetrygdUnder)
      case 'V1.uavklart':
        return vurdering(ord.uavklart(om), ord.uavklartUnder)
      // K3 vises samlet av svarene, § 11 a som frist; resten hører til vedtakssiden.
      default:
        return []
    }
  })
}

/** Det forrige svaret på «Er dette alle barna?», og hvorfor det ikke holder. Tomt når det holder. */
export function foreldetsetning(sak: Saksvisning, ord: Tekster['sak']['panel'], format: Format): string {
  const { alleBarna } = sak
  return alleBarna?.foreldet ? ord.foreldet[alleBarna.foreldet](format.dato(alleBarna.dato as Dato)) : ''
}
