import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Rapportvisning } from '@handlingsrom/kontrakt/rapport'
import { Alert, Link } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Rapportdeler } from './Deler.tsx'
import { Innstilling, NyUtgave, Send } from './Handlinger.tsx'
import { EgneOrd } from './Kapittelord.tsx'
import stil from './Rapport.module.css'
import { rapportenSporring } from './sporringer.ts'

/** Rapporten slik kommunestyret får den, med lederens egne ord ved siden av tallene. Sendt er den frosset. */
export function Rapport() {
  const { rapportId } = useParams({ strict: false }) as { rapportId: string }
  const { rapport: t } = useTekster()
  const format = useFormat()
  const sporring = useQuery(rapportenSporring(rapportId))
  const r = sporring.data
  return (
    <Side
      tittel={r ? t.forAret(r.ar) : t.tittel}
      fanetittel={t.tittel}
      hensikt={r && (r.sendt ? t.sendtAv(format.dato(r.sendt.dato as Dato), r.sendt.av) : t.utkastHjelp)}
      over={<Lenke til="/internkontroll/rapport">{t.tittel}</Lenke>}
      handlinger={
        r && (
          <>
            <Link href={`/api/internkontroll/rapporter/${rapportId}/pdf`} target="_blank">
              {r.sendt ? t.pdf : t.pdfUtkast}
            </Link>
            {r.kanStyre && <Send r={r} />}
            {r.kanErstattes && <NyUtgave r={r} />}
          </>
        )
      }
    >
      <Sporring sporring={sporring} laster={<Laster rader={12} hoyde={28} />}>
        {v => <Innhold r={v} />}
      </Sporring>
    </Side>
  )
}

function Innhold({ r }: { r: Rapportvisning }) {
  const { rapport: t } = useTekster()
  const { dokument } = r
  return (
    <>
      {r.nyUtgave && (
        <Alert variant="info" size="small">
          {t.harNyUtgave}{' '}
          <Lenke til={`/internkontroll/rapport/${r.nyUtgave}`} className="aksel-link">
            {t.apneNyUtgave}
          </Lenke>
        </Alert>
      )}
      {r.mangler.length > 0 && r.kanStyre && (
        <Alert variant="info" size="small">
          {t.gjenstar(r.mangler.map(k => dokument.kapitler.find(x => x.kapittel === k)?.tittel ?? k))}
        </Alert>
      )}
      <Panel tittel={dokument.tittel} hoyre={r.kanStyre && <Innstilling r={r} />}>
        <div lang={dokument.malform}>
          <p className={stil.avsnitt}>{dokument.undertittel}</p>
          <dl className={stil.fakta}>
            {dokument.fakta.map(f => (
              <div key={f.navn}>
                <dt>{f.navn}</dt>
                <dd>{f.verdi}</dd>
              </div>
            ))}
          </dl>
          <p className={stil.dempet}>{dokument.loven}</p>
        </div>
      </Panel>
      {dokument.kapitler.map(k => (
        <Panel key={k.kapittel} tittel={<span lang={dokument.malform}>{k.tittel}</span>}>
          {k.kapittel !== 'vedlegg' && <EgneOrd r={r} kapittel={k.kapittel} ord={k.ord} />}
          <div lang={dokument.malform}>
            <Rapportdeler deler={k.deler} />
          </div>
        </Panel>
      ))}
    </>
  )
}
