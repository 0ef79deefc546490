import { alderPaa, forsteDag, type Maned, manederMellom } from '../felles/dato.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import { holdesUtenforEtter18 } from '../regelverk/sosialtjenesteloven/paragraf-18-stonad-til-livsopphold.ts'
import { kontrollerTekst } from '../tekstkontroll/tekstkontroll.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * V1: barnetrygden holdes utenfor beregningen (sosialtjenesteloven § 18 tredje ledd). Ser på typen linjen har i hver måned vedtaket
 * gjelder, og på om en utbetaling er uavklart. Ser også etter barnetrygden i begrunnelser (S-106), som et menneske må lese; ikke når teksten sier at den
 * holdes utenfor (`tekstkontroll/barnetrygd.ts`), og ikke i grunnen på en linje som er holdt utenfor.
 */
export function v1(s: SakForKontroll): readonly Kontrollresultat[] {
  const inntekter = s.linjer.filter(l => l.slag === 'inntekt')
  if (!s.periode) return [{ utfall: 'ikke-aktuelt', kode: 'V1.ingen-periode' }]
  const maneder = manederMellom(s.periode.fra, s.periode.til)
  const utenfor = inntekter.map(l => {
    const svar = maneder.map(m => regelen(l, m))
    const utenforI = svar.filter(u => u === 'oppfylt').length
    const regel = utenforI > 0 ? 'oppfylt' : svar.includes('krever-skjonn') ? 'krever-skjonn' : 'ikke-oppfylt'
    return { l, regel, utenforI } as const
  })
  const funn: Kontrollresultat[] = utenfor.flatMap(({ l, regel, utenforI }): Kontrollresultat[] => {
    const tall = { tekst: l.tekst }
    if (l.inntektstype === 'nav-ukjent') {
      return [{ utfall: 'krever-skjonn', kode: 'V1.uavklart', linjeId: l.linjeId, tall }]
    }
    if (regel === 'oppfylt' && (l.belop ?? 0) > 0) {
      // Beløpet er det samme i alle månedene: gjelder loven bare noen av dem, må perioden deles.
      return utenforI < maneder.length
        ? [
            {
              utfall: 'mangler',
              kode: 'V1.regnet-med-noen',
              linjeId: l.linjeId,
              tall: { ...tall, antall: utenforI, maneder: maneder.length },
            },
          ]
        : [{ utfall: 'mangler', kode: 'V1.regnet-med', linjeId: l.linjeId, tall }]
    }
    if (kallesBarnetrygd(l) && (l.belop ?? 0) > 0 && regel !== 'oppfylt') {
      return [{ utfall: 'krever-skjonn', kode: 'V1.kalles-barnetrygd', linjeId: l.linjeId, tall }]
    }
    if (regel === 'krever-skjonn') {
      return [{ utfall: 'krever-skjonn', kode: 'V1.barnets-inntekt', linjeId: l.linjeId, tall }]
    }
    return []
  })
  const holdtUtenfor = utenfor.filter(x => x.regel === 'oppfylt' && (x.l.belop ?? 0) === 0).map(x => x.l)
  const nevnt = s.tekster
    .filter(t => !(t.sted === 'linjen' && holdtUtenfor.some(l => l.linjeId === t.linjeId)))
    .some(t => kontrollerTekst(t.tekst, ['barnetrygd']).length > 0)
  if (nevnt) funn.push({ utfall: 'krever-skjonn', kode: 'V1.nevnt-i-begrunnelse' })
  if (funn.length > 0) return funn
  const antall = utenfor.filter(x => x.regel === 'oppfylt').length
  return [
    {
      utfall: 'ingen-mangel-funnet',
      kode: 'V1.holdt-utenfor',
      tall: { antall, inntekter: inntekter.length },
    },
  ]
}

const regelen = (l: SakForKontroll['linjer'][number], maned: Maned) =>
  holdesUtenforEtter18({
    inntektstype: l.inntektstype ?? 'annen',
    gjelderBarn: l.fodt ? alderPaa(l.fodt, forsteDag(maned)) < 18 : l.gjelderBarn,
    maned,
    gjelderTidligere: l.gjelderTidligere ?? false,
  }).utfall

const BARNETRYGD: readonly Inntektstype[] = ['barnetrygd', 'utvidet-barnetrygd', 'smabarnstillegg']
/** Navnet sier barnetrygd, typen sier noe annet. Da kan typen være feil, og ingen maskin vet hvilken av dem det er. */
const kallesBarnetrygd = (l: SakForKontroll['linjer'][number]): boolean =>
  /barnetrygd/i.test(l.tekst) && !BARNETRYGD.some(t => t === l.inntektstype)
