import type { Akuttbehov } from '@handlingsrom/domene/soknad/hendelser'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button } from '@navikt/ds-react'
import { Link } from '@tanstack/react-router'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Apne } from './handling.ts'
import stil from './Manglerpanel.module.css'
import { nesteSteg, type Steg } from './nesteSteg.ts'

/** Det ene neste steget, med sidens eneste primærknapp. */
export function NesteSteg({ sak, apne }: { sak: Saksvisning; apne: Apne }) {
  const t = useTekster().sak.neste
  const { utfor, sender, feil } = useSakskommando(sak.sakId)
  const steg = nesteSteg(sak)
  const under = useUndertekst(steg)
  const rot = `/saker/${sak.sakId}`
  const lenke = lenkeFor(steg, rot)

  const gjor = () => {
    if (steg.slag === 'taSaken') void utfor('taSak', {}).catch(() => undefined)
    if (steg.slag === 'taSoknaden')
      void utfor('taTilBehandling', { soknadId: steg.soknadId }).catch(() => undefined)
    if (steg.slag === 'alleBarna') apne({ slag: 'alleBarna' })
    if (steg.slag === 'manglendeBarn' && steg.oppgave.person && steg.oppgave.soknadId)
      apne({ slag: 'manglendeBarn', ...steg.oppgave.person, soknadId: steg.oppgave.soknadId })
  }

  return (
    <div className={`${stil.neste} ${steg.slag === 'akutt' ? stil.haster : ''}`}>
      <div className={stil.nestetekst} aria-live="polite">
        <p className={stil.tittel}>{t.tittel[steg.slag]}</p>
        <p className={stil.under}>{under}</p>
      </div>
      {steg.slag !== 'ferdig' &&
        steg.slag !== 'andreHar' &&
        (lenke ? (
          <Button as={Link} to={lenke} size="small">
            {t.knapp[steg.slag]}
          </Button>
        ) : (
          sak.kanSkrive && (
            <Button size="small" onClick={gjor} loading={sender}>
              {t.knapp[steg.slag]}
            </Button>
          )
        ))}
      {feil != null && <Feilet feil={feil} />}
    </div>
  )
}

function lenkeFor(steg: Steg, rot: string): string | undefined {
  switch (steg.slag) {
    case 'akutt':
      return `${rot}/nodhjelp/${steg.soknadId}`
    case 'kartlegg':
      return `${rot}/kartlegging`
    case 'rett':
    case 'vurder':
    case 'foreslaPaNytt':
      return `${rot}/vurdering/${steg.soknadId}`
    case 'godkjenn':
    case 'giTilLeser':
    case 'venter':
    case 'brev':
    case 'sendBrev':
    case 'etterkontroll':
      return `${rot}/vedtak/${steg.vedtakId}`
    case 'stoppet':
      return '/mottak'
    default:
      return undefined
  }
}

function useUndertekst(steg: Steg): string {
  const t = useTekster().sak
  const format = useFormat()
  const under = t.neste.under
  switch (steg.slag) {
    case 'akutt':
      return under.akutt(format.liste(steg.behov.map(b => t.akuttbehov[b as Akuttbehov] ?? b)))
    case 'andreHar':
      return under.andreHar(steg.navn)
    case 'kartlegg':
      return steg.ikkeSpurt > 0
        ? under.kartleggAntall(steg.fornavn, steg.ikkeSpurt)
        : under.kartlegg(steg.fornavn)
    case 'rett':
      return under.rett(steg.tekst)
    default:
      return under[steg.slag]
  }
}
