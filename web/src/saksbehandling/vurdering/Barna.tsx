import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerBarn } from './anker.ts'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Vurdere – vekte – vise, med barna som kolonner: en manglende avveining vises som et hull. */
export function Barna({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.barn
  return (
    <Panel tittel={t.tittel} hoyre={t.hensikt}>
      {v.barn.length === 0 ? (
        <Tomt tittel={t.ingen} />
      ) : (
        <div className={stil.barna}>
          {v.barn.map(b => (
            <Barn key={b.personId} sakId={sakId} v={v} b={b} />
          ))}
        </div>
      )}
    </Panel>
  )
}

type Barn = Vurderingsvisning['barn'][number]

function Barn({ sakId, v, b }: Delprops & { b: Barn }) {
  const { vurdering, kartlegging } = useTekster()
  const t = vurdering.barn
  const format = useFormat()
  const hva = `${sakId}:barn:${v.soknadId}:${b.personId}`
  const vurdere = useUtkast(`${hva}:vurdere`, b.vurdere)
  const vekte = useUtkast(`${hva}:vekte`, b.vekte)
  const vise = useUtkast(`${hva}:vise`, b.vise)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const endret = vurdere.tekst !== b.vurdere || vekte.tekst !== b.vekte || vise.tekst !== b.vise
  const felt = [
    { etikett: t.vurdere, utkast: vurdere },
    { etikett: t.vekte, utkast: vekte },
    { etikett: t.vise, utkast: vise },
  ]
  const forkast = () => {
    for (const f of felt) f.utkast.forkast()
  }
  const send = () => {
    settProvd(true)
    if (vurdere.tekst.trim() === '') return
    utfor('vurderBarn', {
      soknadId: v.soknadId,
      personId: b.personId,
      vurdere: vurdere.tekst,
      vekte: vekte.tekst,
      vise: vise.tekst,
      settVersjon: b.versjon,
    }).then(forkast, () => undefined)
  }
  return (
    <section
      id={ankerBarn(b.personId)}
      className={stil.barn}
      aria-labelledby={`${ankerBarn(b.personId)}-navn`}
    >
      <Heading id={`${ankerBarn(b.personId)}-navn`} level="3" size="xsmall">
        {b.fornavn} {b.alder ?? ''}
      </Heading>
      <div className={stil.vet}>
        <strong>{t.vet}</strong>
        {b.opplysninger.length === 0 && <BodyShort size="small">{t.ingenSvar}</BodyShort>}
        <ul>
          {b.opplysninger.map(o => (
            <li key={o.tema}>
              {kartlegging.tema[o.tema as Tema]}: {o.tekst}{' '}
              <span className={stil.dempet}>{format.datoKort(o.dato as Dato)}</span>
            </li>
          ))}
        </ul>
        {b.ikkeSpurt > 0 && <Lenke til={`/saker/${sakId}/kartlegging`}>{t.ikkeSpurt(b.ikkeSpurt)}</Lenke>}
      </div>
      {erKonflikt(feil) && (
        <Konflikt
          min={felt.map(f => f.utkast.tekst).join('\n\n')}
          annen={[b.vurdere, b.vekte, b.vise].join('\n\n')}
          annenHvem={b.av?.navn ?? ''}
          annenNar=""
          sender={sender}
          vedBehold={send}
          vedTaAndres={() => {
            forkast()
            nullstill()
          }}
        />
      )}
      {felt.map((f, i) => (
        <Fritekst
          key={f.etikett}
          etikett={f.etikett}
          utkast={f.utkast}
          minRader={3}
          visStatus={i === 2}
          readOnly={!v.kanSkrive}
          {...(provd && i === 0 && vurdere.tekst.trim() === '' ? { feil: t.mangler } : {})}
        />
      ))}
      {feil != null && !erKonflikt(feil) && <Feilet feil={feil} />}
      {v.kanSkrive && endret && (
        <>
          <BodyShort size="small" className={stil.dempet}>
            {t.ulagret}
          </BodyShort>
          <Button size="small" variant="secondary" loading={sender} onClick={send}>
            {t.lagre(b.fornavn)}
          </Button>
        </>
      )}
      {!endret && b.av && (
        <BodyShort size="small" className={stil.dempet}>
          {t.fort(b.av.navn)}
        </BodyShort>
      )}
    </section>
  )
}
