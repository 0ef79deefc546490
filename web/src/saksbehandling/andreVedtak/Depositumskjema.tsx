import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { gaTilForsteFeil } from '../../felles/komponenter/forsteFeil.ts'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { Depositumsfelt } from '../../felles/stonadsform/Depositumsfelt.tsx'
import { Formvalg } from '../../felles/stonadsform/Formvalg.tsx'
import { Mottakervalg } from '../../felles/stonadsform/Mottakervalg.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import stil from './AndreVedtak.module.css'
import { type Barn, Barneord, useBarneord } from './Barneord.tsx'
import { erstatning, kanAvgjoreSoknaden, type Opptaket, utkastnokkel } from './opptaket.ts'
import { useDepositum } from './useDepositum.ts'
import { useForeslaAnnet } from './useForeslaAnnet.ts'
import { Valgliste } from './Valgliste.tsx'

type Props = {
  sakId: string
  soknadId: string
  malform: 'nb' | 'nn'
  forrige: Vedtaksvisning | undefined
  /** Vedtaket det nye kommer i stedet for. Det meste står som det sto; beløpet skrives på nytt. */
  gammelt?: Opptaket
  barn: readonly Barn[]
}

/** Depositum som eget vedtak: formen med vilkårene, utleieren, hva som gjelder siden, og hva boligen betyr for hvert barn. */
export function Depositumskjema({ sakId, soknadId, malform, forrige, gammelt, barn }: Props) {
  const { andreVedtak } = useTekster()
  const t = andreVedtak.depositum
  const nokkel = utkastnokkel(sakId, soknadId, 'depositum', gammelt)
  const sist = forrige?.annet?.slag === 'depositum' ? forrige.annet : undefined
  const hadde = gammelt?.annet?.slag === 'depositum' ? gammelt.annet : undefined
  const d = useDepositum(nokkel, sist ?? hadde, sist === undefined && hadde !== undefined)
  const begrunnelse = useUtkast(`${nokkel}:begrunnelse`, sist ? forrige?.begrunnelse : '')
  const ordene = useBarneord(`${nokkel}:barna`, barn, (sist ?? hadde)?.barna)
  const [hjemmel, settHjemmel] = useState<'18' | '19' | undefined>(sist?.hjemmel)
  const kanAvgjore = kanAvgjoreSoknaden(gammelt)
  const [avgjor, settAvgjor] = useState<'ja' | 'nei' | undefined>(kanAvgjore ? undefined : 'nei')
  const [provd, settProvd] = useState(false)
  const { foresla, sender, feil } = useForeslaAnnet(sakId)
  const mangler = (tomt: boolean, tekst: string) => (provd && tomt ? { feil: tekst } : {})
  const tom = (tekst = ''): boolean => tekst.trim() === ''
  const send = () => {
    settProvd(true)
    const bygd = d.bygg()
    if (!bygd || !hjemmel || !avgjor || ordene.mangler || tom(begrunnelse.tekst)) return gaTilForsteFeil()
    const annet = {
      slag: 'depositum' as const,
      ...bygd,
      hjemmel,
      barna: ordene.sendes,
      avgjorSoknaden: avgjor === 'ja',
    }
    const igjen = { ...(sist && forrige ? { vedtakId: forrige.vedtakId } : {}), ...erstatning(gammelt) }
    const kladder = [d, ordene.utkast, begrunnelse]
    foresla({ soknadId, annet, begrunnelse: begrunnelse.tekst, ...igjen }, kladder)
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
      <Barneord
        tittel={t.barna}
        ordene={ordene}
        barn={barn}
        malform={malform}
        provd={provd}
        mangler={t.mangler.barn}
      />
      <Begrunnelsesfelt
        etikett={andreVedtak.begrunnelse}
        beskrivelse={andreVedtak.begrunnelseHjelp.depositum}
        utkast={begrunnelse}
        minRader={5}
        lang={malform}
        {...mangler(tom(begrunnelse.tekst), andreVedtak.mangler.begrunnelse)}
      />
      {kanAvgjore && (
        <Valgliste
          tittel={andreVedtak.avgjor}
          valg={t.avgjorValg}
          verdi={avgjor}
          velg={settAvgjor}
          {...mangler(!avgjor, andreVedtak.mangler.avgjor)}
        />
      )}
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button loading={sender} onClick={send}>
          {andreVedtak.knapp}
        </Button>
      </div>
    </div>
  )
}
