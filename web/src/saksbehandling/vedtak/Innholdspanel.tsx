import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Maned } from '@handlingsrom/domene/felles/dato'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vedtak.module.css'

/** Det saksbehandleren har foreslått, i korte trekk: utfallet, beløpene og de samlede grunnene. */
export function Innholdspanel({ vedtak }: { vedtak: Vedtaksvisning }) {
  const { fakta: t, utfall, periode } = useTekster().vedtak
  const format = useFormat()
  const { fra, til } = vedtak.periode ?? {}
  const kroner = (b: number | null): string | null => (b === null ? null : format.kroner(b as Belop))
  const rader: readonly (readonly [string, string | null])[] = [
    [t.utfall, vedtak.utfall && utfall[vedtak.utfall]],
    [t.perManed, kroner(vedtak.perManed)],
    [t.engang, vedtak.engang ? kroner(vedtak.engang) : null],
    [t.periode, fra && til ? periode(format.maned(fra as Maned), format.maned(til as Maned)) : null],
    [t.begrunnelse, vedtak.begrunnelse],
  ]
  return (
    <Panel tittel={t.begrunnelse}>
      <dl className={stil.fakta}>
        {rader.map(
          ([navn, verdi]) =>
            verdi && (
              <Faktum key={navn} navn={navn}>
                {verdi}
              </Faktum>
            ),
        )}
      </dl>
    </Panel>
  )
}

export const Faktum = ({ navn, children }: { navn: string; children: string }) => (
  <>
    <dt>{navn}</dt>
    <dd>{children}</dd>
  </>
)
