import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Oversettelsesvisning } from '@handlingsrom/kontrakt/sak/oversettelse'
import { DownloadIcon } from '@navikt/aksel-icons'
import { Alert, BodyLong, BodyShort, Button, ReadMore, Textarea, TextField } from '@navikt/ds-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useKommandoTil } from '../api/useKommando.ts'
import { useUtkast } from '../api/useUtkast.ts'
import { Feilet, Laster, Sporring } from '../komponenter/Tilstander.tsx'
import { ettPunktum } from '../oppgaver.ts'
import { oversettelseSporring } from '../sak/sporringer.ts'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Oversettelse.module.css'
import { lesOrd, skrivOrd } from './oversatteOrd.ts'

type Props = {
  sakId: string
  /** Brevet i adressen: `vedtak/…` eller `brev/…`, med id-en eller fingeravtrykket. */
  brev: string
}

/** Brevet på engelsk, til hjelp. Malen er oversatt; det saksbehandleren har skrevet, oversetter hun selv, eller det står på norsk. */
export function Oversettelse({ sakId, brev }: Props) {
  const t = useTekster().vedtak.oversettelse
  const [apen, settApen] = useState(false)
  return (
    <ReadMore size="small" header={t.tittel} open={apen} onOpenChange={settApen}>
      {apen && <Apen sakId={sakId} brev={brev} />}
    </ReadMore>
  )
}

const Apen = ({ sakId, brev }: Props) => (
  <Sporring sporring={useQuery(oversettelseSporring(sakId, brev))} laster={<Laster rader={3} hoyde={72} />}>
    {o => <Innhold sakId={sakId} brev={brev} o={o} />}
  </Sporring>
)

function Innhold({ sakId, brev, o }: Props & { o: Oversettelsesvisning }) {
  const t = useTekster().vedtak.oversettelse
  const format = useFormat()
  const felt = useRef<HTMLDivElement>(null)
  const [laget, settLaget] = useState(false)
  return (
    <div ref={felt} tabIndex={-1} className={stil.skjema}>
      <BodyLong size="small">
        {t.hva} {o.tolkesprak && t.tolk(o.tolkesprak)}
      </BodyLong>
      {laget && (
        <Alert variant="success" size="small">
          {t.laget}
        </Alert>
      )}
      {o.laget && (
        <div className={stil.knapper}>
          <Button
            as="a"
            href={`/api/saker/${sakId}/dokumenter/${o.laget.dokument}`}
            download
            size="small"
            variant="secondary"
            icon={<DownloadIcon aria-hidden />}
          >
            {t.lastNed}
          </Button>
          <BodyShort size="small">
            {ettPunktum(t.lagetAv(o.laget.av.navn, format.dato(o.laget.dato as Dato)))}
          </BodyShort>
        </div>
      )}
      {o.kanLage && (
        <Skjema
          sakId={sakId}
          brev={brev}
          o={o}
          vedLaget={() => {
            settLaget(true)
            felt.current?.focus()
          }}
        />
      )}
    </div>
  )
}

function Skjema({ sakId, brev, o, vedLaget }: Props & { o: Oversettelsesvisning; vedLaget: () => void }) {
  const t = useTekster().vedtak.oversettelse
  const utkast = useUtkast(`${sakId}:${brev.split('/')[1]}:oversettelse`, skrivOrd(o.laget?.ord ?? []))
  const { utfor, sender, feil } = useKommandoTil(`/api/saker/${sakId}/${brev}`, [['sak', sakId]])
  const lager = useQueryClient()
  const ord = lesOrd(utkast.tekst)
  const felt = (original: string) => ({
    lang: 'en',
    size: 'small' as const,
    value: ord.get(original) ?? '',
    onChange: (h: { target: { value: string } }) =>
      utkast.settTekst(skrivOrd([...new Map(ord).set(original, h.target.value)].map(somStykke))),
  })
  const lag = () =>
    utfor('oversettelse', { ord: [...ord].map(somStykke).filter(x => x.tekst.trim() !== '') }).then(
      async () => {
        // Feltene viser det som ble ført inn, uten å stå tomme imens.
        await lager.invalidateQueries(oversettelseSporring(sakId, brev))
        utkast.forkast()
        vedLaget()
      },
      () => undefined,
    )
  return (
    <>
      <BodyShort size="small">{t.egneOrd}</BodyShort>
      {o.stykker.map(s => (
        <Textarea key={s} label={<span lang="nb">{s}</span>} minRows={2} {...felt(s)} />
      ))}
      {o.navn.map(n => (
        <TextField key={n} label={<span lang="nb">{n}</span>} {...felt(n)} />
      ))}
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button size="small" variant="secondary" loading={sender} onClick={() => void lag()}>
          {o.laget ? t.lagNy : t.lag}
        </Button>
      </div>
    </>
  )
}

const somStykke = ([original, tekst]: readonly [string, string]) => ({ original, tekst })
