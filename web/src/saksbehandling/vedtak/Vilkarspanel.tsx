import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vedtaksvilkar } from '@handlingsrom/kontrakt/sak/vilkar'
import { BodyShort, Button } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useBrevspraak } from '../../felles/tekster/Brevspraak.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Vilkarstekst } from '../../felles/vilkar/Vilkarstekst.tsx'
import { Bruddopptak } from './Bruddopptak.tsx'
import type { Vedtaksprops } from './Vedtak.tsx'
import { Vilkarsoppfolging } from './Vilkarsoppfolging.tsx'
import stil from './Vilkarspanel.module.css'

type Vilkaret = Vedtaksvilkar['vilkar'][number]

/** Vilkårene i vedtaket, med grunnene, og om de er fulgt når vedtaket er fattet. Tegnes bare når vedtaket har noe å si om vilkår. */
export function Vilkarspanel({ sakId, vedtak }: Vedtaksprops) {
  const { vilkar: t, reduksjon } = useTekster()
  const lang = useBrevspraak()
  const [folges, settFolges] = useState<string>()
  const [brutt, settBrutt] = useState<string>()
  const fattet = vedtak.status === 'fattet'
  if (vedtak.vilkar.length === 0 && !vedtak.unntak20a) return null
  const valgt = vedtak.vilkar.find(x => x.vilkarId === folges)
  const taOppFor = vedtak.vilkar.find(x => x.vilkarId === brutt)
  return (
    <Panel tittel={t.tittel}>
      {vedtak.vilkar.map(x => (
        <Vilkarstekst key={x.vilkarId} vilkar={x}>
          {fattet && <Fulgt vilkar={x} />}
          {x.reduksjon?.fordi && <BodyShort size="small">{reduksjon.kanIkke[x.reduksjon.fordi]}</BodyShort>}
          {vedtak.kanFolgeOppVilkar && (
            <div className={stil.knapper}>
              <Button size="xsmall" variant="secondary" onClick={() => settFolges(x.vilkarId)}>
                {t.oppfolging.skriv}
              </Button>
              {x.reduksjon?.kan && (
                <Button size="xsmall" variant="tertiary" onClick={() => settBrutt(x.vilkarId)}>
                  {reduksjon.taOpp}
                </Button>
              )}
            </div>
          )}
        </Vilkarstekst>
      ))}
      {vedtak.unntak20a && (
        <div>
          <strong>{t.unntak.dialog}</strong>
          <p className={stil.ord}>
            {t.unntak.koder[vedtak.unntak20a.kode]}. <span lang={lang}>{vedtak.unntak20a.grunn}</span>
          </p>
        </div>
      )}
      {taOppFor && (
        <Bruddopptak
          sakId={sakId}
          vedtakId={vedtak.vedtakId}
          vilkar={taOppFor}
          vedLukk={() => settBrutt(undefined)}
        />
      )}
      {valgt && (
        <Vilkarsoppfolging
          sakId={sakId}
          vedtakId={vedtak.vedtakId}
          vilkar={valgt}
          vedLukk={() => settFolges(undefined)}
        />
      )}
    </Panel>
  )
}

/** Det noen har skrevet om vilkåret er fulgt, nyeste først. Det siste gjelder. */
function Fulgt({ vilkar }: { vilkar: Vilkaret }) {
  const t = useTekster().vilkar.oppfolging
  const format = useFormat()
  const lang = useBrevspraak()
  if (vilkar.oppfolging.length === 0)
    return (
      <BodyShort size="small" className={stil.dempet}>
        {t.ingen}
      </BodyShort>
    )
  return (
    <ul className={stil.fulgt}>
      {vilkar.oppfolging.toReversed().map(o => (
        <li key={o.tidspunkt}>
          <strong>{t.av(t.utfall[o.utfall], format.dato(o.dato as Dato), o.av.navn)}</strong>
          <p className={stil.ord} lang={lang}>
            {o.grunn}
          </p>
        </li>
      ))}
    </ul>
  )
}
