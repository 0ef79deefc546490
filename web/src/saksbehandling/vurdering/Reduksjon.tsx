import type { Reduksjonsvisning } from '@handlingsrom/kontrakt/sak/vilkar'
import { Alert, BodyShort, Button, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Lagrestatus } from '../../felles/komponenter/Lagrestatus.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerBrudd } from './anker.ts'
import stil from './Barna.module.css'
import { type Bruddkladd, bruddkropp, kladdAv, lesBruddkladd } from './bruddkladd.ts'
import { Reduksjonsbakgrunn } from './Reduksjonsbakgrunn.tsx'
import type { Delprops } from './Vurdering.tsx'

type Medreduksjon = Delprops & { r: Reduksjonsvisning }

/**
 * Reduksjonen når et vilkår ikke er oppfylt: det gamle vedtaket og svaret fra familien til å lese, og ordene som må stå der før noe kan
 * foreslås. Beløpet settes på linjene, av et menneske; her regnes ingenting ut.
 */
export const Reduksjon = ({ sakId, v }: Delprops) =>
  v.reduksjon ? <Innhold sakId={sakId} v={v} r={v.reduksjon} /> : null

function Innhold({ sakId, v, r }: Medreduksjon) {
  const t = useTekster().reduksjon
  const utkast = useUtkast(`${sakId}:brudd:${v.soknadId}`)
  const lagret = kladdAv(r)
  const kladd = lesBruddkladd(utkast.tekst, lagret)
  const endret = JSON.stringify(bruddkropp(kladd, r)) !== JSON.stringify(bruddkropp(lagret, r))
  const [apen, apne] = useState(false)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const kanSkrive = v.kanSkrive && (v.forslag?.status !== 'foreslatt' || v.forslag.utdatert)
  const skriver = kanSkrive && (apen || endret || r.versjon === 0)
  const send = () =>
    utfor('vurderVilkarsbrudd', {
      soknadId: v.soknadId,
      ...bruddkropp(kladd, r),
      settVersjon: r.versjon,
    }).then(
      () => {
        utkast.forkast()
        apne(false)
      },
      () => undefined,
    )
  return (
    <Panel tittel={t.tittel} hoyre={t.hensikt} fokusId="reduksjon">
      <div className={stil.samlet}>
        <Reduksjonsbakgrunn sakId={sakId} r={r} />
        {r.forSvaret && (
          <Alert variant="warning" size="small">
            {t.forSvaret}
          </Alert>
        )}
        <BodyShort size="small">{t.ordOgBelop}</BodyShort>
        {skriver ? (
          <Felter r={r} kladd={kladd} vedEndring={ny => utkast.settTekst(JSON.stringify(ny))} />
        ) : (
          <Lest r={r} />
        )}
        {skriver && <Lagrestatus lagring={utkast.lagring} lagretKl={utkast.lagretKl} />}
        {erKonflikt(feil) && (
          <Konflikt
            min={samlet(kladd)}
            annen={samlet(lagret)}
            annenHvem={r.av?.navn ?? ''}
            annenNar=""
            sender={sender}
            vedBehold={send}
            vedTaAndres={() => {
              utkast.forkast()
              nullstill()
            }}
          />
        )}
        {feil != null && !erKonflikt(feil) && <Feilet feil={feil} />}
        {kanSkrive && (
          <div className={stil.knapper}>
            <Button
              size="small"
              variant="secondary"
              loading={sender}
              onClick={() => (skriver ? void send() : apne(true))}
            >
              {skriver ? t.lagre : t.rediger}
            </Button>
          </div>
        )}
        <BodyShort size="small" className={stil.dempet}>
          {endret ? t.ulagret : r.av ? t.fort(r.av.navn) : t.tomt}
        </BodyShort>
      </div>
    </Panel>
  )
}

const samlet = (k: Bruddkladd): string =>
  [k.svaret, k.forholdsmessig, ...Object.values(k.barna)].filter(x => x.trim() !== '').join('\n\n')

type Felterprops = { r: Reduksjonsvisning; kladd: Bruddkladd; vedEndring: (ny: Bruddkladd) => void }

function Felter({ r, kladd, vedEndring }: Felterprops) {
  const t = useTekster().reduksjon.felt
  const felles = { size: 'small', lang: 'nb', spellCheck: true, autoComplete: 'off' } as const
  return (
    <>
      <Textarea
        {...felles}
        id={ankerBrudd('svaret')}
        label={t.svaret}
        description={t.svaretHjelp}
        minRows={2}
        value={kladd.svaret}
        onChange={e => vedEndring({ ...kladd, svaret: e.target.value })}
      />
      <Textarea
        {...felles}
        id={ankerBrudd('forholdsmessig')}
        label={t.forholdsmessig}
        description={t.forholdsmessigHjelp}
        minRows={3}
        value={kladd.forholdsmessig}
        onChange={e => vedEndring({ ...kladd, forholdsmessig: e.target.value })}
      />
      {r.barna.map(b => (
        <Textarea
          {...felles}
          key={b.personId}
          id={ankerBrudd(b.personId)}
          label={t.barnet(b.fornavn)}
          description={t.barnetHjelp}
          minRows={2}
          value={kladd.barna[b.personId] ?? ''}
          onChange={e => vedEndring({ ...kladd, barna: { ...kladd.barna, [b.personId]: e.target.value } })}
        />
      ))}
    </>
  )
}

function Lest({ r }: { r: Reduksjonsvisning }) {
  const t = useTekster().reduksjon.felt
  const deler = [
    { id: 'svaret', navn: t.svaret, tekst: r.svaret },
    { id: 'forholdsmessig', navn: t.forholdsmessig, tekst: r.forholdsmessig },
    ...r.barna.map(b => ({ id: b.personId, navn: t.barnet(b.fornavn), tekst: b.ord })),
  ]
  return deler.map(d => (
    <div key={d.id} id={ankerBrudd(d.id)} tabIndex={-1}>
      <strong>{d.navn}</strong>
      <p className={stil.lest} lang="nb">
        {d.tekst.trim() === '' ? '–' : d.tekst}
      </p>
    </div>
  ))
}
