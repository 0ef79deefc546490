import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Button, Heading } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { gaTilForsteFeil } from '../../felles/komponenter/forsteFeil.ts'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { Depositumsfelt } from '../../felles/stonadsform/Depositumsfelt.tsx'
import { Formvalg } from '../../felles/stonadsform/Formvalg.tsx'
import { Mottakervalg } from '../../felles/stonadsform/Mottakervalg.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import stil from './AndreVedtak.module.css'
import { useDepositum } from './useDepositum.ts'
import { Valgliste } from './Valgliste.tsx'

type Props = {
  sakId: string
  soknadId: string
  malform: 'nb' | 'nn'
  forrige: Vedtaksvisning | undefined
  barn: readonly { readonly personId: string; readonly fornavn: string }[]
}

/** Depositum som eget vedtak: formen med vilkårene, utleieren, hva som gjelder siden, og hva boligen betyr for hvert barn. */
export function Depositumskjema({ sakId, soknadId, malform, forrige, barn }: Props) {
  const { andreVedtak } = useTekster()
  const t = andreVedtak.depositum
  const gaa = useNavigate()
  const nokkel = `${sakId}:${soknadId}:annet-depositum`
  const sist = forrige?.annet?.slag === 'depositum' ? forrige.annet : undefined
  const d = useDepositum(nokkel, sist)
  const begrunnelse = useUtkast(`${nokkel}:begrunnelse`, sist ? forrige?.begrunnelse : '')
  const om = useUtkast(
    `${nokkel}:barna`,
    skriv(Object.fromEntries(sist?.barna.map(b => [b.personId, b.ord]) ?? [])),
  )
  const ordene = les(om.tekst)
  const [hjemmel, settHjemmel] = useState<'18' | '19' | undefined>(sist?.hjemmel)
  const [avgjor, settAvgjor] = useState<'ja' | 'nei'>()
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const mangler = (tomt: boolean, tekst: string) => (provd && tomt ? { feil: tekst } : {})
  const tom = (tekst = ''): boolean => tekst.trim() === ''
  const send = () => {
    settProvd(true)
    const bygd = d.bygg()
    const utenOrd = barn.some(b => tom(ordene[b.personId]))
    if (!bygd || !hjemmel || !avgjor || utenOrd || tom(begrunnelse.tekst)) return gaTilForsteFeil()
    const annet = {
      slag: 'depositum' as const,
      ...bygd,
      hjemmel,
      barna: barn.map(b => ({ personId: b.personId as PersonId, ord: ordene[b.personId] ?? '' })),
      avgjorSoknaden: avgjor === 'ja',
    }
    const igjen = sist && forrige ? { vedtakId: forrige.vedtakId } : {}
    utfor('foreslaAnnetVedtak', { soknadId, annet, begrunnelse: begrunnelse.tekst, ...igjen }).then(
      svar => {
        d.forkast()
        om.forkast()
        begrunnelse.forkast()
        void gaa({ to: `/saker/${sakId}/vedtak/${svar.nyId ?? ''}` })
      },
      () => undefined,
    )
  }
  return (
    <div className={stil.felter}>
      <Belopsfelt
        etikett={t.belop}
        verdi={d.utkast.valgte.belop}
        vedEndring={belop => d.utkast.sett({ belop })}
        {...mangler(d.utkast.valgte.belop === undefined, t.mangler.belop)}
      />
      <Valgliste
        tittel={t.hjemmel}
        valg={t.hjemler}
        verdi={hjemmel}
        velg={settHjemmel}
        {...mangler(!hjemmel, t.mangler.hjemmel)}
      />
      <Formvalg utkast={d.utkast} provd={provd} uten={['varer-tjenester']} />
      {d.utkast.valgte.form && (
        <>
          <Mottakervalg utkast={d.utkast} provd={provd} />
          <Depositumsfelt utkast={d.utkast} provd={provd} />
        </>
      )}
      {barn.length > 0 && (
        <Heading level="2" size="xsmall">
          {t.barna}
        </Heading>
      )}
      {barn.map(b => (
        <Begrunnelsesfelt
          kort
          key={b.personId}
          etikett={b.fornavn}
          minRader={2}
          lang={malform}
          utkast={{
            ...om,
            tekst: ordene[b.personId] ?? '',
            settTekst: tekst => om.settTekst(skriv({ ...ordene, [b.personId]: tekst })),
          }}
          {...mangler(tom(ordene[b.personId]), t.mangler.barn)}
        />
      ))}
      <Begrunnelsesfelt
        etikett={andreVedtak.begrunnelse}
        beskrivelse={andreVedtak.begrunnelseHjelp.depositum}
        utkast={begrunnelse}
        minRader={5}
        lang={malform}
        {...mangler(tom(begrunnelse.tekst), andreVedtak.mangler.begrunnelse)}
      />
      <Valgliste
        tittel={andreVedtak.avgjor}
        valg={t.avgjorValg}
        verdi={avgjor}
        velg={settAvgjor}
        {...mangler(!avgjor, andreVedtak.mangler.avgjor)}
      />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button loading={sender} onClick={send}>
          {andreVedtak.knapp}
        </Button>
      </div>
    </div>
  )
}

type Ord = Readonly<Record<string, string>>
/** Ordene om barna ligger i ett utkast, så antallet barn ikke er antallet felt. */
const skriv = (ord: Ord): string => (Object.values(ord).every(o => o === '') ? '' : JSON.stringify(ord))
function les(tekst: string): Ord {
  try {
    return tekst === '' ? {} : (JSON.parse(tekst) as Ord)
  } catch {
    return {}
  }
}
