import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Maned } from '@handlingsrom/domene/felles/dato'
import type { Beregningsvisning } from '@handlingsrom/kontrakt/sak/beregning'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Button, Heading } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { sakSporring, vurderingSporring } from '../../felles/sak/sporringer.ts'
import { beregning as nb } from '../../felles/tekster/nb/beregning.ts'
import { beregning as nn } from '../../felles/tekster/nn/beregning.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { brevord, medLinjeord } from './linjeord.ts'
import stil from './SlikRegnet.module.css'
import type { Delprops } from './Vurdering.tsx'

type Ord = typeof nb.slik
type Rad = { readonly l: Linjevisning; readonly f: Beregningsvisning['linjer'][number] }

/** Regnestykket til å legge foran familien: på målformen deres, på skjermen eller på papir. */
export function SlikRegnet() {
  const { sakId, soknadId } = useParams({ strict: false }) as { sakId: string; soknadId: string }
  const { beregning } = useTekster()
  const malform = useQuery(sakSporring(sakId)).data?.soker.malform ?? 'nb'
  const ord = { nb, nn }[malform].slik
  return (
    <Side
      tittel={ord.tittel}
      fanetittel={beregning.slik.tittel}
      hensikt={<span className={stil.bareSkjerm}>{beregning.slik.hensikt}</span>}
      handlinger={
        <div className={stil.bareSkjerm}>
          <Lenke til={`/saker/${sakId}/vurdering/${soknadId}`}>{beregning.slik.tilbake}</Lenke>{' '}
          <Button size="small" onClick={() => window.print()}>
            {beregning.slik.skriv}
          </Button>
        </div>
      }
    >
      <Sporring
        sporring={useQuery(vurderingSporring(sakId, soknadId))}
        laster={<Laster side rader={8} hoyde={56} />}
      >
        {v => (
          <div lang={malform}>
            <Ark v={medLinjeord(v, brevord(malform).posten)} ord={ord} />
          </div>
        )}
      </Sporring>
    </Side>
  )
}

function Ark({ v, ord }: Pick<Delprops, 'v'> & { ord: Ord }) {
  const format = useFormat()
  const kr = (b: number) => format.kroner(b as Belop)
  const maned = (m: string) => format.maned(m as Maned)
  const rader = v.linjer.flatMap((l): Rad[] => {
    const f = v.beregning.linjer.find(x => x.linjeId === l.linjeId)
    return f ? [{ l, f }] : []
  })
  const r = v.regnestykke
  if (rader.length === 0) return <p>{ord.ingenLinjer}</p>
  const sum: readonly (readonly [string, number, boolean?])[] = [
    [ord.utgifter, r.utgifter18],
    [ord.inntekter, -r.inntekter],
    ...(r.inntekter > r.utgifter18 ? [[ord.tilOvers, r.inntekter - r.utgifter18] as const] : []),
    ...(r.stonad19 > 0 ? [[ord.etter19, r.stonad19] as const] : []),
    [ord.perManed, r.perManed, true],
    ...(r.engang > 0 ? [[ord.engang, r.engang, true] as const] : []),
  ]
  return (
    <>
      {v.periode && <p>{ord.gjelder(maned(v.periode.fra), maned(v.periode.til))}</p>}
      <ol className={stil.linjer}>
        {rader.map(rad => (
          <Linjeforklaring key={rad.l.linjeId} {...rad} ord={ord} kr={kr} />
        ))}
      </ol>
      {rader.some(({ l }) => l.norm !== null || l.sats !== null) && <p>{ord.veiledende}</p>}
      <dl className={stil.sum}>
        {sum.map(([navn, belop, er]) => (
          <div key={navn} data-sum={er || undefined}>
            <dt>{navn}</dt>
            <dd>{kr(belop)}</dd>
          </div>
        ))}
      </dl>
      {r.ubesluttede.length > 0 && <p>{ord.forelopig}</p>}
    </>
  )
}

function Linjeforklaring({ l, f, ord, kr }: Rad & { ord: Ord; kr: (b: number) => string }) {
  const belop = kr(Math.abs(f.teller))
  const svar = {
    innvilget: ord.dekkes(belop),
    medregnet: ord.trekkes(belop),
    avslatt: ord.avslatt,
    utenfor: ord.utenfor,
    uavklart: ord.uavklart,
    'ikke-bestemt': ord.apen,
  }[f.maate]
  const kjent = (b: number | null) => (b === null ? ord.ukjent : kr(b))
  // Regelens egen setning er på bokmål; familien skal ha den på sin målform.
  const grunn = f.maate === 'utenfor' ? ord.barnetrygd : f.maate === 'uavklart' ? '' : f.grunn
  const navn = l.gjelder && !l.tekst.includes(l.gjelder.fornavn) ? ord.for(l.gjelder.fornavn) : ''
  const grunnlag = [
    l.hyppighet === 'engang' && ord.engang,
    l.livsopphold === 'egen' && ord.normen(kjent(l.norm)),
    l.livsopphold === 'egen' && ord.satsen(kjent(l.sats)),
    l.faktisk !== null && ord.oppgitt(kr(l.faktisk)),
    f.hjemmel && ord.hjemmel[f.hjemmel],
  ].filter(x => typeof x === 'string')
  return (
    <li>
      <Heading level="2" size="xsmall">
        {l.tekst} {l.gjelder ? navn : `(${ord.hele})`}
      </Heading>
      <strong className={stil.svar}>{svar}</strong>
      {grunnlag.length > 0 && <span className={stil.grunnlag}>{grunnlag.join(' · ')}</span>}
      {grunn && <p className={stil.grunn}>{grunn}</p>}
    </li>
  )
}
