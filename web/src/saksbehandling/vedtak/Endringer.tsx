import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Endringsvisning } from '@handlingsrom/kontrakt/sak/lesing'
import { ArrowsCirclepathIcon } from '@navikt/aksel-icons'
import { Button, Heading } from '@navikt/ds-react'
import { useId, useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { grunnlagsnavn } from './grunnlagsord.ts'
import stil from './Lesing.module.css'
import { useSetningsvalg } from './Setningsvalg.tsx'
import { brukerAv } from './setninger.ts'
import type { Vedtaksprops } from './Vedtak.tsx'

/** Opplysningene som er endret etter forslaget. Ingen tekst og ikke noe beløp endres av seg selv: et menneske sier hva det betyr. */
export function Endringer({ sakId, vedtak }: Vedtaksprops) {
  const t = useTekster().lesing.endring
  const id = useId()
  const { endringer } = vedtak.lesing
  if (endringer.length === 0) return null
  return (
    <section aria-labelledby={id} className={stil.endringer}>
      <Heading id={id} level="2" size="small">
        {t.tittel(endringer.length)}
      </Heading>
      {endringer.map(e => (
        <Endring key={`${e.ref}/${e.versjon}`} sakId={sakId} vedtak={vedtak} endring={e} />
      ))}
    </section>
  )
}

type Props = Vedtaksprops & { endring: Endringsvisning }

function Endring({ sakId, vedtak, endring: e }: Props) {
  const tekster = useTekster()
  const t = tekster.lesing.endring
  const format = useFormat()
  const valg = useSetningsvalg()
  const antall = valg ? brukerAv(valg.steder, e.ref).length : 0
  const om = grunnlagsnavn(
    {
      type: e.slag === 'linje' || e.slag === 'norm' ? e.slag : 'opplysning',
      ref: '',
      navn: e.slag === 'syn' ? 'barnets-syn' : e.slag === 'opphold' ? 'opphold' : e.navn,
    },
    tekster,
  )
  const hvor = [om || t.norm, e.fornavn].filter(Boolean).join(', ')
  const hvem = e.av && e.tidspunkt ? t.avHvem(e.av.navn, format.tidspunkt(e.tidspunkt as Tidspunkt)) : ''
  return (
    <article className={stil.endring}>
      <p className={stil.dempet}>
        <ArrowsCirclepathIcon aria-hidden /> {[t.endret(hvor), hvem].filter(Boolean).join(' ')}
      </p>
      <Heading level="3" size="xsmall" lang="nb">
        {e.ny ?? t.borte}
      </Heading>
      {e.gammel && (
        <p lang="nb">
          <span lang={document.documentElement.lang}>{t.iForslaget}</span> <del>{e.gammel}</del>
        </p>
      )}
      <p>
        {antall > 0 ? (
          <Button size="xsmall" variant="tertiary" onClick={() => valg?.gaRundt(e.ref)}>
            {t.hviler(antall)}
          </Button>
        ) : (
          t.hviler(0)
        )}{' '}
        {t.ingenBelop}
      </p>
      {e.svar && (
        <p className={stil.svar}>
          <strong>{t.svart[e.svar.svar]}</strong> {e.svar.grunn}{' '}
          <span className={stil.dempet}>
            {t.avHvem(e.svar.av.navn, format.tidspunkt(e.svar.tidspunkt as Tidspunkt))}
          </span>
        </p>
      )}
      {vedtak.lesing.kanSvarePaEndring ? (
        <Svar sakId={sakId} vedtak={vedtak} endring={e} />
      ) : (
        !e.svar && <p className={stil.dempet}>{t.venter(vedtak.foreslattAv.navn)}</p>
      )}
    </article>
  )
}

function Svar({ sakId, vedtak: { vedtakId }, endring: e }: Props) {
  const t = useTekster().lesing.endring
  const grunn = useUtkast(`${sakId}:${vedtakId}:endring:${e.versjon}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [skriver, settSkriver] = useState(false)
  const [provd, settProvd] = useState(false)
  const tom = grunn.tekst.trim() === ''
  const send = (svar: 'skriv-om' | 'kan-sta') => {
    if (svar === 'kan-sta' && tom) {
      settProvd(true)
      return
    }
    const tekst = svar === 'kan-sta' ? grunn.tekst : ''
    utfor('svarPaEndring', { vedtakId, ref: e.ref, lestVersjon: e.versjon, svar, grunn: tekst }).then(
      () => {
        grunn.forkast()
        settSkriver(false)
      },
      () => undefined,
    )
  }
  return (
    <div className={stil.skjema}>
      {skriver && (
        <Fritekst
          etikett={t.grunn}
          beskrivelse={t.grunnHjelp}
          utkast={grunn}
          minRader={2}
          {...(provd && tom ? { feil: t.manglerGrunn } : {})}
        />
      )}
      {feil != null && <Feilet feil={feil} />}
      <div className={stil.knapper}>
        {e.svar?.svar !== 'skriv-om' && (
          <Button size="small" variant="secondary" loading={sender} onClick={() => send('skriv-om')}>
            {t.skrivOm}
          </Button>
        )}
        <Button
          size="small"
          variant={skriver ? 'secondary' : 'tertiary'}
          onClick={() => (skriver ? send('kan-sta') : settSkriver(true))}
        >
          {skriver ? t.lagre : t.kanSta}
        </Button>
      </div>
    </div>
  )
}
