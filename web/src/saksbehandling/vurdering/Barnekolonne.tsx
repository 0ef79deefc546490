import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerBarn, ankerFelt } from './anker.ts'
import stil from './Barna.module.css'
import { Barnefakta } from './Barnefakta.tsx'
import type { Delprops } from './Vurdering.tsx'

type Barn = Vurderingsvisning['barn'][number]

const avsnitt = (tekster: readonly string[]): string => tekster.filter(t => t.trim() !== '').join('\n\n')

/** Ett barn, nedover: det kartleggingen sier, barnets egne ord, vurdere, vekte, vise. Hver del står på linje med søsknenes. */
export function Barnekolonne({ sakId, v, b }: Delprops & { b: Barn }) {
  const t = useTekster().vurdering.barn
  const hva = `${sakId}:barn:${v.soknadId}:${b.personId}`
  const vurdere = useUtkast(`${hva}:vurdere`, b.vurdere)
  const vekte = useUtkast(`${hva}:vekte`, b.vekte)
  const vise = useUtkast(`${hva}:vise`, b.vise)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const endret = vurdere.tekst !== b.vurdere || vekte.tekst !== b.vekte || vise.tekst !== b.vise
  const felt = [
    { navn: 'vurdere', etikett: t.vurdere, hull: t.ikkeVurdert, utkast: vurdere },
    { navn: 'vekte', etikett: t.vekte, hull: t.ikkeVeid, utkast: vekte },
    { navn: 'vise', etikett: t.vise, hull: t.ikkeVist, utkast: vise },
  ] as const
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
  const navn = `${ankerBarn(b.personId)}-navn`
  return (
    <section id={ankerBarn(b.personId)} className={stil.barn} aria-labelledby={navn}>
      <Heading id={navn} level="3" size="xsmall">
        {b.fornavn} {b.alder ?? ''}
      </Heading>
      <Barnefakta sakId={sakId} b={b} />
      {felt.map((f, i) => {
        const tom = f.utkast.tekst.trim() === ''
        return (
          <div
            key={f.navn}
            id={ankerFelt(b.personId, f.navn)}
            className={stil.felt}
            data-hull={tom || undefined}
          >
            {v.kanSkrive ? (
              <Fritekst
                etikett={f.etikett}
                utkast={f.utkast}
                minRader={3}
                visStatus={i === 2}
                {...(provd && i === 0 && tom ? { feil: t.mangler } : {})}
              />
            ) : (
              <>
                <strong>{f.etikett}</strong>
                <p className={stil.lest} lang="nb">
                  {b[f.navn]}
                </p>
              </>
            )}
            <p className={stil.hull}>
              {tom && (
                <>
                  <ExclamationmarkTriangleFillIcon aria-hidden /> {f.hull}
                </>
              )}
            </p>
          </div>
        )
      })}
      <div className={stil.bunn}>
        {erKonflikt(feil) && (
          <Konflikt
            min={avsnitt(felt.map(f => f.utkast.tekst))}
            annen={avsnitt([b.vurdere, b.vekte, b.vise])}
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
        {feil != null && !erKonflikt(feil) && <Feilet feil={feil} />}
        {v.kanSkrive && endret && (
          <>
            <Button size="small" variant="secondary" loading={sender} onClick={send}>
              {t.lagre(b.fornavn)}
            </Button>
            <BodyShort size="small" className={stil.dempet}>
              {t.ulagret}
            </BodyShort>
          </>
        )}
        {!endret && b.av && (
          <BodyShort size="small" className={stil.dempet}>
            {t.fort(b.av.navn)}
          </BodyShort>
        )}
      </div>
    </section>
  )
}
