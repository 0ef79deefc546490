import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Nodhjelpsinnhold } from '@handlingsrom/domene/vedtak/hendelser'
import { Alert, Button, Checkbox, CheckboxGroup, Heading, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../api/useUtkast.ts'
import { Belopsfelt } from '../komponenter/Belopsfelt.tsx'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { gaTilForsteFeil } from '../komponenter/forsteFeil.ts'
import { Feilet } from '../komponenter/Tilstander.tsx'
import { nokler } from '../sak/nokler.ts'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../tekstnotater/Begrunnelsesfelt.tsx'
import { behovstekst, type Nodbehov } from './behovstekst.ts'
import stil from './Nodhjelp.module.css'
import { type Barna, Stedet } from './Stedet.tsx'
import { useValg, type Valg } from './valgutkast.ts'

type Props = {
  sakId: string
  soknadId: string
  /** Dagen etterkontrollen har frist; står i feltet til noen sier at hjelpen varer lenger. */
  frist: Dato
  inhabil: boolean
  malform: 'nb' | 'nn'
  /** Barna i familien; tom når den som hjelper, ikke kan lese saken. */
  barn: Barna
  /** Vedtaket hjelpen kommer i stedet for. Behovene, formen og dagen står som de sto; beløpet skrives på nytt. */
  erstatter?: Pick<Valg, 'hva' | 'form' | 'til'> & { readonly vedtakId: string }
  vedInnvilget: (vedtakId: string | undefined) => void
}

/** Bare behov og beløp må fylles ut. Form og varighet har et synlig utgangspunkt; ingenting annet stopper nødhjelpen. */
export function Nodhjelpsskjema({
  sakId,
  soknadId,
  frist,
  inhabil,
  malform,
  barn,
  erstatter,
  vedInnvilget,
}: Props) {
  const t = useTekster().nodhjelp
  const sted = `${sakId}:${erstatter ? erstatter.vedtakId : soknadId}`
  const ord = useUtkast(`${sted}:nodhjelp:behov`)
  const grunn = useUtkast(`${sted}:nodhjelp:begrunnelse`)
  const forelopig = useUtkast(`${sted}:nodhjelp:forelopig`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const valgene = useValg(sted, {
    hva: erstatter?.hva ?? [],
    form: erstatter?.form ?? 'penger',
    til: erstatter?.til ?? frist,
  })
  const { valg, velg, forkast, nokkel } = valgene
  const { hva, belop, form, til, stedet = {} } = valg
  const [provd, settProvd] = useState(false)
  const behov = behovstekst(hva, ord.tekst, t.hva)
  const manglerGrunn = inhabil && forelopig.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (behov === '' || belop === undefined || !til || manglerGrunn) {
      gaTilForsteFeil()
      return
    }
    utfor('innvilgNodhjelp', {
      soknadId,
      innhold: {
        behov,
        belop,
        form,
        gjelderTil: til,
        begrunnelse: grunn.tekst,
        dekker: [...hva],
        ...(form === 'midlertidig-botilbud'
          ? { botilbud: barn.map(b => ({ personId: b.personId, vurdering: stedet[b.personId] ?? '' })) }
          : {}),
      },
      ...(inhabil ? { forelopigEtter7: forelopig.tekst } : {}),
      ...(erstatter ? { erstatter: erstatter.vedtakId } : {}),
    }).then(
      svar => {
        for (const utkast of [ord, grunn, forelopig]) utkast.forkast()
        forkast()
        vedInnvilget(svar.nyId)
      },
      () => undefined,
    )
  }
  return (
    <div className={stil.skjema}>
      {inhabil && (
        <>
          <Alert variant="warning" size="small">
            <Heading level="2" size="xsmall">
              {t.inhabilTittel}
            </Heading>
            {t.inhabil}
          </Alert>
          <Fritekst
            etikett={t.inhabilFelt}
            utkast={forelopig}
            minRader={2}
            {...(provd && manglerGrunn ? { feil: t.manglerInhabil } : {})}
          />
        </>
      )}
      <CheckboxGroup
        size="small"
        legend={t.behov}
        description={t.behovUnder}
        value={[...hva]}
        onChange={(valgt: Nodbehov[]) => velg({ hva: valgt })}
        error={provd && behov === '' ? t.manglerBehov : undefined}
      >
        {nokler(t.hva).map(k => (
          <Checkbox key={k} value={k}>
            {t.hva[k]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Begrunnelsesfelt
        kort
        etikett={t.behovTekst}
        beskrivelse={t.behovHjelp}
        utkast={ord}
        minRader={2}
        lang={malform}
      />
      <div className={stil.to}>
        <Belopsfelt
          etikett={t.belop}
          key={`belop-${nokkel}`}
          verdi={belop}
          vedEndring={ny => velg({ belop: ny })}
          {...(provd && belop === undefined ? { feil: t.manglerBelop } : {})}
        />
        <Datofelt
          etikett={t.til}
          beskrivelse={t.tilHjelp}
          key={`til-${nokkel}`}
          verdi={til}
          vedEndring={ny => velg({ til: ny })}
          {...(provd && !til ? { feil: t.manglerTil } : {})}
        />
      </div>
      <RadioGroup
        size="small"
        legend={t.form}
        value={form}
        onChange={(valgt: Nodhjelpsinnhold['form']) => velg({ form: valgt })}
      >
        {nokler(t.former).map(f => (
          <Radio key={f} value={f}>
            {t.former[f]}
          </Radio>
        ))}
      </RadioGroup>
      {form === 'midlertidig-botilbud' && <Stedet valgene={valgene} barn={barn} malform={malform} />}
      <Begrunnelsesfelt kort etikett={t.begrunnelse} utkast={grunn} minRader={2} lang={malform} />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button loading={sender} onClick={send}>
          {t.knapp}
        </Button>
      </div>
    </div>
  )
}
