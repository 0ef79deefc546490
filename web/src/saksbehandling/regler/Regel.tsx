import type { Regelside, Sted } from '@handlingsrom/domene/regelverk/regelside'
import { Heading, Link } from '@navikt/ds-react'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Maskinforklaring } from './Maskinmerker.tsx'
import stil from './Regler.module.css'
import { REGELSIDER } from './regler.gen.ts'

/** Én paragraf: hva den krever, hva som er skjønn, hva maskinen gjør, og hva vi har lest. */
export function Regel() {
  const { regelId } = useParams({ strict: false }) as { regelId?: string }
  const t = useTekster().regler
  const side = REGELSIDER.find(s => s.id === regelId)
  if (!side) {
    return (
      <Side tittel={t.finnesIkke} fanetittel={t.tittel} hensikt={t.finnesIkkeForklaring}>
        <Lenke til="/regler">{t.tilAlle}</Lenke>
      </Side>
    )
  }
  const lov = t.lover[side.lov === 'forvaltningsloven' ? side.lov : 'sosialtjenesteloven']
  return (
    <Side
      key={side.id}
      over={<Lenke til="/regler">{t.tilAlle}</Lenke>}
      tittel={
        <span lang="nb">
          § {side.paragraf} {side.tittel}
        </span>
      }
      fanetittel={`§ ${side.paragraf}, ${lov}`}
      hensikt={lov}
    >
      <div className={stil.kolonner}>
        <div className={stil.side}>
          <Innhold side={side} />
        </div>
        <div className={stil.side}>
          <Margen side={side} />
        </div>
      </div>
    </Side>
  )
}

function Innhold({ side }: { side: Regelside }) {
  const t = useTekster().regler
  return (
    <>
      <Panel tittel={t.krever}>
        <p lang="nb" className={stil.tekst}>
          {side.krever}
        </p>
      </Panel>
      <Panel tittel={t.skjonn}>
        <div lang="nb" className={stil.tekst}>
          <p>{stor(side.skjonn)}</p>
        </div>
        {side.sporsmal.length > 0 && <Punkter tittel={t.sporsmal} punkter={side.sporsmal} />}
      </Panel>
      <Panel tittel={t.maskinen.tittel}>
        <Maskinforklaring bare={side.maskinen} />
        {side.svarer.length > 0 && <Punkter tittel={t.svarer} punkter={side.svarer} />}
      </Panel>
      {side.valg && (
        <Panel tittel={t.valg}>
          <p lang="nb" className={stil.tekst}>
            {stor(side.valg)}
          </p>
        </Panel>
      )}
      <Panel tittel={t.eksempler}>
        <p className={stil.dempet}>{t.eksemplerForklaring}</p>
        <ul lang="nb" className={stil.punkter}>
          {side.eksempler.map(e => (
            <li key={e}>{e}</li>
          ))}
        </ul>
      </Panel>
    </>
  )
}

function Margen({ side }: { side: Regelside }) {
  const t = useTekster().regler
  const { datoLang } = useFormat()
  return (
    <>
      <Panel tittel={t.lest}>
        <Avsnitt>
          <Lovdata sted={side} /> {t.lestPer(datoLang(side.lest))}
        </Avsnitt>
        {side.ogsa.length > 0 && (
          <ul lang="nb" className={stil.punkter}>
            {side.ogsa.map(s => (
              <li key={s.sted}>
                <Lovdata sted={s} /> {s.tittel}
              </li>
            ))}
          </ul>
        )}
        <Norsk>{side.lestSlik}</Norsk>
        {side.endringer && <Norsk tittel={t.endringer}>{side.endringer}</Norsk>}
        {side.veiledning && <Norsk tittel={t.veiledning}>{side.veiledning}</Norsk>}
      </Panel>
      {side.nyLov && (
        <Panel tittel={t.nyLov}>
          <Avsnitt>{t.nyLovStatus(datoLang(side.lest))}</Avsnitt>
          <p lang="nb" className={stil.tekst}>
            <Lovdata sted={side.nyLov} /> {side.nyLov.tittel}
          </p>
          {side.nyLov.forskjell && <Norsk>{side.nyLov.forskjell}</Norsk>}
        </Panel>
      )}
      <Panel tittel={t.brukes}>
        {side.brukesI.length === 0 ? (
          <Avsnitt>{t.brukesIkke}</Avsnitt>
        ) : (
          <ul className={stil.punkter}>
            {side.brukesI.map(o => (
              <li key={o}>{t.omrader[o]}</li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  )
}

const Lovdata = ({ sted }: { sted: Sted }) => (
  <Link href={sted.lenke} target="_blank" rel="noreferrer" lang="nb">
    {stor(sted.sted)}
  </Link>
)

const Avsnitt = ({ children }: { children: ReactNode }) => <p className={stil.tekst}>{children}</p>

const Norsk = ({ tittel, children }: { tittel?: string; children: string }) => (
  <>
    {tittel && (
      <Heading level="3" size="xsmall" className={stil.mellom}>
        {tittel}
      </Heading>
    )}
    <p lang="nb" className={stil.tekst}>
      {stor(children)}
    </p>
  </>
)

const Punkter = ({ tittel, punkter }: { tittel: string; punkter: readonly string[] }) => (
  <>
    <Heading level="3" size="xsmall" className={stil.mellom}>
      {tittel}
    </Heading>
    <ul lang="nb" className={stil.punkter}>
      {punkter.map(p => (
        <li key={p}>{p}</li>
      ))}
    </ul>
  </>
)

const stor = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`
