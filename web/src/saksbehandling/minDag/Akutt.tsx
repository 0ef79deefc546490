import { type Dato, dagerMellom, erDato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { MinDag } from '@handlingsrom/kontrakt/lister'
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, Heading } from '@navikt/ds-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { datoIOslo } from '../../felles/format.ts'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { behovstekst, ettPunktum, oppgavelenke } from '../../felles/oppgaver.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './MinDag.module.css'
import { useTaSak } from './useTaSak.ts'

type Akutt = MinDag['akutt'][number]
type Props = { sak: Akutt; dagens: Dato; forst: boolean }

/** Ett akutt behov: klokken, familien, hva de mangler, og det neste som skal gjøres. Det eneste kortet med farge på siden. */
export function Akuttkort({ sak, dagens, forst }: Props) {
  const t = useTekster().minDag
  const { ta, sender, feil } = useTaSak(sak.sakId)
  const knapp = { variant: forst ? 'primary' : 'secondary', 'data-rad': true } as const
  return (
    <Kort tittel={t.nodhjelpTil(sak.familie)} behov={sak.behov} meldt={sak.meldt} dagens={dagens} feil={feil}>
      {sak.kanTa ? (
        <Button {...knapp} onClick={ta} loading={sender} aria-label={t.taSakenFor(sak.familie)}>
          {t.taSaken}
        </Button>
      ) : (
        <Button
          {...knapp}
          as={Link}
          to={oppgavelenke(sak)}
          aria-label={`${t.vurderNodhjelp}: ${t.nodhjelpTil(sak.familie)}`}
        >
          {t.vurderNodhjelp}
        </Button>
      )}
    </Kort>
  )
}

type Uplassertprops = { melding: MinDag['akuttUplassert'][number]; dagens: Dato }

/** Nødhjelp i en melding som ikke har funnet saken sin: først må et menneske si hvem den gjelder. */
export function AkuttUplassert({ melding, dagens }: Uplassertprops) {
  const t = useTekster().minDag
  return (
    <Kort tittel={t.uplassert} behov={melding.behov} meldt={melding.mottatt} dagens={dagens}>
      <Button data-rad as={Link} to="/mottak" aria-label={t.plasserNodhjelp}>
        {t.plasser}
      </Button>
    </Kort>
  )
}

type Kortprops = {
  tittel: string
  behov: readonly string[]
  meldt: string
  dagens: Dato
  feil?: unknown
  children: ReactNode
}

function Kort({ tittel, behov, meldt, dagens, feil, children }: Kortprops) {
  const alle = useTekster()
  const t = alle.minDag
  const format = useFormat()
  const meldtDag = erDato(meldt) ? meldt : datoIOslo(meldt as Tidspunkt)
  const klokke = erDato(meldt) ? '' : ` ${t.kl(format.klokke(meldt as Tidspunkt))}`
  const dager = dagerMellom(meldtDag, dagens)
  return (
    <li className={stil.akutt}>
      <div className={stil.akuttTekst}>
        <BodyShort className={stil.klokke}>
          <ExclamationmarkTriangleFillIcon aria-hidden fontSize="1.25rem" />
          <strong>{t.svarIDag}</strong>
          {dager > 0 && <span>{t.meldtFor(dager)}</span>}
        </BodyShort>
        <Heading level="3" size="small">
          {tittel}
        </Heading>
        <BodyShort>
          {behovstekst(behov, alle.oppgaver, format)}{' '}
          {ettPunktum(t.meldt(`${format.relativDato(meldtDag, dagens)}${klokke}`))}
        </BodyShort>
        {feil !== null && feil !== undefined && <Feilet feil={feil} />}
      </div>
      {children}
    </li>
  )
}
