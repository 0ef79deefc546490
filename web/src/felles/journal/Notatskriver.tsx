import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { Alert, BodyShort, Button, Checkbox, TextField } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Signalvarsel } from '../behov/Signalvarsel.tsx'
import { Bekreft } from '../komponenter/Bekreft.tsx'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { gaTilForsteFeil } from '../komponenter/forsteFeil.ts'
import { Feilet } from '../komponenter/Tilstander.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { sakSporring } from '../sak/sporringer.ts'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { Kontaktonske } from '../samtale/Kontaktonske.tsx'
import { GjeldendeSamtykker } from '../samtykke/GjeldendeSamtykker.tsx'
import { useSpraak, useTekster } from '../tekster/SpraakGiver.tsx'
import type { Feiltekst } from './feltdeler.ts'
import { Hvemvalg, Temavalg } from './Hvemvalg.tsx'
import { Innsynsvalg } from './Innsynsvalg.tsx'
import { menneskene } from './mennesker.ts'
import stil from './Notatskriver.module.css'
import { harTilstede, MAKS_TEGN, type Notatfeil, notatfeil, spor } from './notatfeil.ts'
import { notatsted, useNotatutkast } from './notatutkast.ts'
import { Slagfelt, Undersoktfelt } from './Slagfelt.tsx'
import { tilKommando } from './tilKommando.ts'

type Props = {
  sakId: string
  /** Notatet er fra denne samtalen. Utkastet er samtalens eget, og svarene i den hører til notatet. */
  samtaleId?: string
  /** Utgangspunkt den som skriver, kan endre. */
  slag?: Notatslag
  gjelder?: readonly string[]
  tema?: readonly Tema[]
  dato?: Dato
  /** Svarene i kartleggingen notatet er skrevet av fra. */
  svarNr?: readonly number[]
  vedFerdig?: (notatId: string) => void
  /** Siden har en annen knapp som er viktigere. */
  dempet?: boolean
}

/** Et utkast bare den som skriver ser, til det ferdigstilles med navn og låses. Alt som skrives og velges, lagres av seg selv. */
export function Notatskriver(props: Props) {
  const { sakId, samtaleId, svarNr, vedFerdig } = props
  const { journal: t } = useTekster()
  const { spraak } = useSpraak()
  const sak = useQuery(sakSporring(sakId)).data
  const u = useNotatutkast(notatsted(sakId, samtaleId), {
    slag: props.slag,
    dato: props.dato ?? (sak?.dagens as Dato | undefined),
    gjelder: props.gjelder ?? [],
    tema: props.tema ?? [],
    tilstede: [],
  })
  const { utfor, sender, feil: sendefeil, nullstill } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const [ferdig, settFerdig] = useState(false)
  const [forkaster, forkast] = useState(false)
  const { valg, velg, felt, ord } = u
  const tall = (n: number) => n.toLocaleString(spraak === 'en' ? 'en' : 'nb')
  const funnet = notatfeil(valg, ord)
  const feil = provd ? funnet : (new Map() as Notatfeil)
  const feiltekst: Feiltekst = (f, mangler) => {
    if (funnet.get(f) === 'for-lang') return { feil: t.forLang(tall(ord[f].length), tall(MAKS_TEGN)) }
    return provd && funnet.has(f) ? { feil: mangler } : {}
  }
  const kreves = valg.slag === 'ikke-undersokt'
  const mennesker = sak ? menneskene(sak) : []

  const ferdigstill = () => {
    settProvd(true)
    settFerdig(false)
    const kropp = tilKommando(valg, ord, { samtaleId, svarNr })
    if (funnet.size > 0 || !kropp) return gaTilForsteFeil()
    utfor('ferdigstillNotat', kropp).then(
      () => {
        u.forkast()
        settProvd(false)
        settFerdig(true)
        vedFerdig?.(kropp.notatId)
      },
      () => undefined,
    )
  }
  return (
    <div className={stil.skjema}>
      <Valgfelt
        etikett={t.slagEtikett}
        valg={t.slag}
        verdi={valg.slag}
        vedEndring={slag => {
          settFerdig(false)
          velg({ slag })
        }}
        feil={feil.has('slag') ? t.manglerSlag : undefined}
      />
      {sak && (
        <div className={stil.to}>
          <Datofelt
            key={u.nokkel}
            etikett={t.dato}
            verdi={valg.dato}
            vedEndring={dato => velg({ dato })}
            {...(feil.has('dato') ? { feil: t.manglerDato } : {})}
          />
          <TextField
            size="small"
            label={t.klokkeslett}
            description={t.klokkeslettHjelp}
            inputMode="numeric"
            autoComplete="off"
            htmlSize={8}
            value={valg.klokkeslett ?? ''}
            onChange={e => velg({ klokkeslett: e.target.value })}
            error={feil.has('klokkeslett') && t.ugyldigKlokkeslett}
          />
        </div>
      )}
      {(valg.slag === 'forsok' || valg.slag === 'telefon' || valg.slag === 'e-post') && (
        <Kontaktonske sak={sak} />
      )}
      {valg.slag === 'referat' && <GjeldendeSamtykker sakId={sakId} />}
      <Slagfelt u={u} feil={feil} feiltekst={feiltekst} />
      {valg.slag !== 'vurdering' && (
        <Fritekst
          etikett={t.tekst}
          beskrivelse={t.tekstHjelp}
          utkast={felt.tekst}
          minRader={6}
          {...feiltekst('tekst', t.manglerTekst)}
        />
      )}
      <Signalvarsel
        sakId={sakId}
        tekst={[ord.tekst, ord.fakta, ord.vurdering, ord.konklusjon].filter(Boolean).join('\n')}
        gjelder={valg.gjelder.length === 1 ? (valg.gjelder[0] as PersonId) : 'familien'}
        samtaleId={samtaleId as SamtaleId | undefined}
      />
      {harTilstede(valg.slag) && !samtaleId && (
        <>
          <Hvemvalg
            etikett={t.tilstede}
            mennesker={mennesker}
            valgte={valg.tilstede}
            vedEndring={tilstede => velg({ tilstede })}
          />
          <Fritekst
            etikett={t.andreTilstede}
            utkast={felt.andre}
            minRader={1}
            visStatus={false}
            {...feiltekst('andre', t.manglerTekst)}
          />
        </>
      )}
      <Hvemvalg
        etikett={kreves ? t.gjelderKreves : t.gjelder}
        mennesker={mennesker}
        valgte={valg.gjelder}
        vedEndring={gjelder => velg({ gjelder })}
        feil={feil.has('gjelder') ? t.manglerGjelder : undefined}
      />
      <details className={stil.detaljer} open={kreves || valg.tema.length > 0}>
        <summary>{kreves ? t.temaKreves : t.temaValg}</summary>
        <Temavalg
          etikett={t.temaer}
          valgte={valg.tema}
          vedEndring={tema => velg({ tema })}
          feil={feil.has('tema') ? t.manglerTema : undefined}
        />
      </details>
      {spor(valg.slag) && <Undersoktfelt u={u} feil={feil} feiltekst={feiltekst} />}
      <Innsynsvalg
        merke={valg.merke}
        vedMerke={merke => velg({ merke })}
        grunn={felt.innsynsgrunn}
        feil={feil.has('merke') ? t.innsyn.mangler : undefined}
        grunnfeil={feiltekst('innsynsgrunn', t.innsyn.manglerGrunn)}
      />
      <Checkbox
        size="small"
        checked={valg.skjermet ?? false}
        onChange={e => velg({ skjermet: e.target.checked })}
        description={t.skjermetHjelp}
      >
        {t.skjermet}
      </Checkbox>
      <BodyShort size="small">{t.utkast}</BodyShort>
      {sendefeil != null && <Feilet feil={sendefeil} />}
      <div role="status">
        {provd && funnet.size > 0 && <BodyShort size="small">{t.seEtter(funnet.size)}</BodyShort>}
        {ferdig && !u.pabegynt && (
          <Alert size="small" variant="success">
            {t.ferdigstilt}
          </Alert>
        )}
      </div>
      <div className={stil.knapper}>
        <Button
          size="small"
          variant={props.dempet ? 'secondary' : 'primary'}
          loading={sender}
          onClick={ferdigstill}
        >
          {t.ferdigstill}
        </Button>
        {u.pabegynt && (
          <Button size="small" variant="tertiary" onClick={() => forkast(true)}>
            {t.forkast}
          </Button>
        )}
      </div>
      <Bekreft
        apen={forkaster}
        tittel={t.forkastTittel}
        bekreft={t.forkast}
        farlig
        vedBekreft={() => {
          u.forkast()
          nullstill()
          settProvd(false)
          forkast(false)
        }}
        vedLukk={() => forkast(false)}
      >
        {t.forkastTekst}
      </Bekreft>
    </div>
  )
}
