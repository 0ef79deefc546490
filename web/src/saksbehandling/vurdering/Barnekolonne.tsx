import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useBrevspraak } from '../../felles/tekster/Brevspraak.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import { ankerBarn, ankerFelt } from './anker.ts'
import stil from './Barna.module.css'
import { Barnefakta } from './Barnefakta.tsx'
import { Barnelinjer } from './Barnelinjer.tsx'
import { Barnesyn } from './Barnesyn.tsx'
import {
  brevvalgMangler,
  foreldresynMangler,
  harHalv,
  kladdAv,
  skrevetForeldresyn,
  skrevneMotvekter,
  useGrunnkladd,
} from './barneutkast.ts'
import { Foreldresyn } from './Foreldresyn.tsx'
import { Motvekter } from './Motvekter.tsx'
import type { Delprops } from './Vurdering.tsx'

type Barn = Vurderingsvisning['barn'][number]

const avsnitt = (tekster: readonly string[]): string => tekster.filter(t => t.trim() !== '').join('\n\n')

/**
 * Ett barn, nedover: opplysningene som betyr noe, barnets og forelderens syn, vurdere, vekte, vise, og linjene som gjelder barnet. Hver del
 * står på linje med søsknenes. Det en familie ikke trenger ord om, tar ingen plass.
 */
export function Barnekolonne({ sakId, v, b, utenNavn }: Delprops & { b: Barn; utenNavn?: boolean }) {
  const t = useTekster().vurdering.barn
  const { hjelp } = useTekster().grunner
  const lang = useBrevspraak()
  const hva = `${sakId}:barn:${v.soknadId}:${b.personId}`
  const vurdere = useUtkast(`${hva}:vurdere`, b.vurdere)
  const vekte = useUtkast(`${hva}:vekte`, b.vekte)
  const vise = useUtkast(`${hva}:vise`, b.vise)
  const syn = useUtkast(`${hva}:syn`, b.grunner.barnetsSyn?.telte ?? '')
  const grunner = useGrunnkladd(`${hva}:grunner`, b.grunner)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const endret =
    vurdere.tekst !== b.vurdere ||
    vekte.tekst !== b.vekte ||
    vise.tekst !== b.vise ||
    syn.tekst !== (b.grunner.barnetsSyn?.telte ?? '') ||
    grunner.endret
  const veid = vekte.tekst.trim() !== '' || skrevneMotvekter(grunner.kladd).length > 0
  const felt = [
    { navn: 'vurdere', etikett: t.vurdere, hull: t.ikkeVurdert, utkast: vurdere },
    { navn: 'vekte', etikett: t.vekte, hull: t.ikkeVeid, utkast: vekte },
    { navn: 'vise', etikett: t.vise, hull: t.ikkeVist, utkast: vise },
  ] as const
  const forkast = () => {
    for (const f of felt) f.utkast.forkast()
    syn.forkast()
    grunner.forkast()
  }
  const send = () => {
    settProvd(true)
    const ufullstendig =
      harHalv(grunner.kladd) || foreldresynMangler(grunner.kladd) || brevvalgMangler(grunner.kladd)
    if (vurdere.tekst.trim() === '' || ufullstendig) return
    const mot = skrevneMotvekter(grunner.kladd)
    const foreldresyn = skrevetForeldresyn(grunner.kladd)
    const nr = b.grunner.syn?.nr
    utfor('vurderBarn', {
      soknadId: v.soknadId,
      personId: b.personId,
      vurdere: vurdere.tekst,
      vekte: vekte.tekst,
      vise: vise.tekst,
      ...(mot.length > 0 ? { mot: [...mot] } : {}),
      ...(syn.tekst.trim() === ''
        ? {}
        : { barnetsSyn: { telte: syn.tekst, ...(nr === undefined ? {} : { nr }) } }),
      ...(foreldresyn ? { foreldresyn } : {}),
      settVersjon: b.versjon,
    }).then(forkast, () => undefined)
  }
  const navn = `${ankerBarn(b.personId)}-navn`
  const egne = { kladd: grunner.kladd, kanSkrive: v.kanSkrive, provd }
  return (
    <section id={ankerBarn(b.personId)} className={stil.barn} aria-labelledby={navn}>
      <Heading id={navn} level="3" size="xsmall" {...(utenNavn ? { visuallyHidden: true } : {})}>
        {b.fornavn} {b.alder ?? ''}
      </Heading>
      <div className={stil.vet}>
        <Barnefakta sakId={sakId} v={v} b={b} />
      </div>
      <div className={stil.vet}>
        <Barnesyn sakId={sakId} b={b} utkast={syn} kanSkrive={v.kanSkrive} />
        <Foreldresyn
          {...egne}
          vern={b.grunner.foreldrevern}
          sett={foreldresyn => grunner.sett({ foreldresyn })}
        />
      </div>
      {felt.map((f, i) => {
        const tom = f.navn === 'vekte' ? !veid : f.utkast.tekst.trim() === ''
        return (
          <div
            key={f.navn}
            id={ankerFelt(b.personId, f.navn)}
            className={stil.felt}
            data-hull={tom || undefined}
          >
            {v.kanSkrive ? (
              <Begrunnelsesfelt
                etikett={f.etikett}
                utkast={f.utkast}
                minRader={3}
                visStatus={i === 2}
                {...(i === 0 ? { beskrivelse: hjelp } : {})}
                {...(provd && i === 0 && tom ? { feil: t.mangler } : {})}
              />
            ) : (
              <>
                <strong>{f.etikett}</strong>
                <p className={stil.lest} lang={lang}>
                  {b[f.navn]}
                </p>
              </>
            )}
            {f.navn === 'vekte' && <Motvekter {...egne} sett={mot => grunner.sett({ mot })} />}
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
      <div className={stil.vet}>
        <Barnelinjer v={v} personId={b.personId} />
      </div>
      <div className={stil.bunn}>
        {erKonflikt(feil) && (
          <Konflikt
            min={avsnitt([...felt.map(f => f.utkast.tekst), syn.tekst, ...ordeneI(grunner.kladd)])}
            annen={avsnitt([
              ...[b.vurdere, b.vekte, b.vise, b.grunner.barnetsSyn?.telte ?? ''],
              ...ordeneI(kladdAv(b.grunner)),
            ])}
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

const ordeneI = (k: ReturnType<typeof kladdAv>): readonly string[] => [
  ...skrevneMotvekter(k).flatMap(m => [m.hensyn, m.veid]),
  ...(k.foreldresyn ? [k.foreldresyn.mener, k.foreldresyn.telte] : []),
]
