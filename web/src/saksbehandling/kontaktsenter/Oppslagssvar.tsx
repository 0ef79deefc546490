import { erDato } from '@handlingsrom/domene/felles/dato'
import type { Kontaktsentersvar } from '@handlingsrom/kontrakt/lister'
import { BodyShort } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kontaktsenter.module.css'

/** Status, kontor, neste steg og frist. Ikke formål, beløp, barn eller dokumenter: de er ikke i svaret. */
export function Oppslagssvar({ svar }: { svar: Kontaktsentersvar }) {
  const t = useTekster().kontaktsenter
  const format = useFormat()
  const dag = (d: string | null) => (d !== null && erDato(d) ? format.datoLang(d) : t.ingenFrist)
  return (
    <div className={stil.svar}>
      {!svar.harSak || svar.saker.length === 0 ? (
        <Tomt tittel={t.ingen}>{t.ingenTekst}</Tomt>
      ) : (
        svar.saker.map((sak, nr) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: svaret har ingen id-er, og listen bytter ikke rekkefølge
          <Panel key={nr} tittel={t.statuser[sak.status] ?? sak.status}>
            <dl className={stil.liste}>
              <Linje navn={t.kontor} verdi={sak.kontor} />
              <Linje navn={t.mottatt} verdi={dag(sak.mottattDato)} />
              <Linje navn={t.neste} verdi={t.nesteSteg[sak.nesteSteg] ?? sak.nesteSteg} />
              <Linje navn={t.frist} verdi={dag(sak.frist)} />
            </dl>
          </Panel>
        ))
      )}
      <BodyShort size="small" className={stil.dempet}>
        {t.logges}
      </BodyShort>
    </div>
  )
}

const Linje = ({ navn, verdi }: { navn: string; verdi: string }) => (
  <div>
    <dt>{navn}</dt>
    <dd>{verdi}</dd>
  </div>
)
