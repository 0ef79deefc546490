import type { KommandoId, PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { SamtaleStartet } from '@handlingsrom/kontrakt/sak/samtale'
import { Alert } from '@navikt/ds-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { nyUuid7 } from '../api/id.ts'
import { send as sendTil } from '../api/klient.ts'
import { Lenke } from '../komponenter/Lenke.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { sakSporring } from '../sak/sporringer.ts'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { type Hvemvalg, Hvemvelger, personKlar, TOM_PERSON } from './Hvemvelger.tsx'
import { Kontaktonske } from './Kontaktonske.tsx'
import { Samtalefelt } from './Samtalefelt.tsx'
import { manglerISamtalen, nyttSamtaleskjema, somSamtale } from './samtaleskjema.ts'

type Props = {
  sakId?: string
  /** Saken siden viser. Samtalen er helst der, og det kan byttes. */
  her?: string
  vedLukk: () => void
}

/**
 * En samtale startes herfra, hvor som helst: i en sak man har, eller med en som ikke har sak. Den siste åpner en sak uten søknad.
 * Bare dag og sted må stå, og begge er fylt ut.
 */
export function NySamtale({ sakId: fast, her, vedLukk }: Props) {
  const tekster = useTekster()
  const { samtaler: t, oppsokende } = tekster
  const ga = useNavigate()
  const lager = useQueryClient()
  const [samtaleId] = useState(() => nyUuid7() as SamtaleId)
  const [kommandoId] = useState(() => nyUuid7() as KommandoId)
  const [hvem, settHvem] = useState<Hvemvalg>(
    (fast ?? her) ? { slag: 'sak', sakId: fast ?? her ?? '', navn: '' } : { slag: 'sok', person: TOM_PERSON },
  )
  const [skjema, settSkjema] = useState(() => nyttSamtaleskjema())
  const [provd, settProvd] = useState(false)
  const [status, settStatus] = useState<{ sender: boolean; feil: unknown; lukket?: true }>({
    sender: false,
    feil: null,
  })
  const sakId = hvem.slag === 'sak' ? hvem.sakId : ''
  const sak = useQuery({ ...sakSporring(sakId), enabled: sakId !== '' }).data
  const kommando = useSakskommando(sakId)
  const valgt: Hvemvalg =
    hvem.slag === 'sak' && hvem.navn === '' && sak
      ? { ...hvem, navn: `${tekster.sak.familien(sak.familie)}, ${sak.saksnummer}` }
      : hvem

  const start = async () => {
    settProvd(true)
    const { dato } = skjema
    if (!dato || manglerISamtalen(skjema) || hvem.slag === 'sok') return
    if (hvem.slag === 'person' && !personKlar(hvem.person)) return
    settStatus({ sender: true, feil: null })
    const opplysninger = somSamtale(skjema, dato)
    try {
      if (hvem.slag === 'sak') {
        const deltakere = opplysninger.deltakere as PersonId[]
        await kommando.utfor('startSamtale', { ...opplysninger, deltakere, samtaleId })
        void ga({ to: `/saker/${hvem.sakId}/samtale/${samtaleId}` as '/' })
      } else {
        const { fornavn, etternavn, fodt, ident, skjermet } = hvem.person
        const person = {
          fornavn: fornavn.trim(),
          etternavn: etternavn.trim(),
          ...(fodt ? { fodselsdato: fodt } : {}),
          ...(ident.trim() ? { identitetsnummer: ident.trim() } : {}),
          adressebeskyttelse: skjermet,
        }
        const samtale = { ...opplysninger, deltakere: [], samtaleId }
        const svar = await sendTil<SamtaleStartet>('POST', '/api/samtaler', { kommandoId, person, samtale })
        void lager.invalidateQueries({ queryKey: ['lister'] })
        if (!svar.apen) return settStatus({ sender: false, feil: null, lukket: true })
        void ga({ to: `/saker/${svar.sakId}/samtale/${svar.samtaleId}` as '/' })
      }
      vedLukk()
    } catch (feil) {
      settStatus({ sender: false, feil })
    }
  }

  return (
    <Skjemadialog
      tittel={t.ny}
      intro={t.intro}
      bekreft={t.start}
      sender={status.sender}
      feil={status.feil}
      vedSend={() => (status.lukket ? vedLukk() : void start())}
      vedLukk={vedLukk}
    >
      {status.lukket && (
        <Alert variant="info" size="small" role="status">
          {t.tilKretsen}
        </Alert>
      )}
      {!fast && <Hvemvelger verdi={valgt} vedEndring={settHvem} provd={provd} />}
      <Kontaktonske sak={sak} />
      <Samtalefelt sak={sak} verdi={skjema} vedEndring={settSkjema} provd={provd} />
      {!fast && <Lenke til="/soknad/ny">{t.soknad}</Lenke>}
      {!fast && (
        <Lenke til="/oppsokende" onClick={vedLukk}>
          {oppsokende.fraSamtale}
        </Lenke>
      )}
    </Skjemadialog>
  )
}
