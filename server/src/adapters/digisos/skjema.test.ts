import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KJENTE_SOKNADSFELT, KJENTE_VEDLEGGSFELT } from '@handlingsrom/domene/soknad/kjenteFelt'
import { LESERVERSJON } from '@handlingsrom/domene/soknad/kompatibilitet'
import { describe, expect, test } from 'vitest'
import { lagIndeks } from '../../../../skript/lagSkjemaindeks.mjs'
import { eksempel, offisielleEksempler } from '../../../test/data/digisos.ts'
import { felttre } from '../../../test/data/felttre.ts'
import { SKJEMAER } from './skjema/indeks.gen.ts'
import { valider, validerDigisosSoker, validerSoknad, validerVedlegg } from './skjema.ts'

const delt = offisielleEksempler()

describe.skipIf(!delt)('de offisielle eksemplene', () => {
  test('det er 62 av dem', () => {
    expect(delt?.filer).toHaveLength(62)
  })

  test.each(delt?.filer ?? [])('$fil: gyldig er $gyldigNaa', ({ fil, skjema, gyldigNaa }) => {
    const json: unknown = JSON.parse(readFileSync(join(delt?.rot ?? '', fil), 'utf8'))
    expect(valider(skjema, json)).toMatchObject({ gyldig: gyldigNaa })
  })
})

describe('eksemplene som følger med', () => {
  test.each([
    ['brukerdata.json', true, 'fullt utfylt'],
    ['minimal.json', true, 'bare det som må være med'],
    ['feil-minimal-mangler-version.json', false, 'uten versjon'],
    ['generert-18.json', false, 'fra 2019, uten mottaker'],
  ])('søknaden %s: gyldig er %s, fordi den er %s', (fil, gyldig) => {
    expect(validerSoknad(eksempel(fil)).gyldig).toBe(gyldig)
  })

  test('vedlegg med ukjente felt og et komplett innsynsdokument er gyldige', () => {
    expect(validerVedlegg(eksempel('vedlegg-ekstrafelter.json'))).toEqual({ gyldig: true, feil: [] })
    expect(validerDigisosSoker(eksempel('digisos-soker-komplett.json'))).toEqual({ gyldig: true, feil: [] })
  })
})

test('feilene sier hvor det skurrer, og gjentar aldri det som stod der', () => {
  const json = { version: '1.0.0', data: { soknadstype: '12898710120' } }
  const { feil } = validerSoknad(json)
  expect(feil.join()).toContain('/')
  expect(feil.join()).not.toContain('12898710120')
})

test('et ukjent skjemanavn er en feil i koden vår, også når navnet finnes på Object', () => {
  expect(() => valider('constructor', {})).toThrow('Ukjent skjema')
})

test('indeksen er den generatoren lager av filene som ligger der', () => {
  const sti = fileURLToPath(new URL('./skjema/indeks.gen.ts', import.meta.url))
  expect(readFileSync(sti, 'utf8')).toBe(lagIndeks())
})

test('leseren kjenner hvert felt skjemaene nevner, og ingen andre', () => {
  expect(KJENTE_SOKNADSFELT).toEqual(felttre('soknad/soknad.json'))
  expect(KJENTE_VEDLEGGSFELT).toEqual(felttre('vedlegg/vedleggSpesifikasjon.json'))
})

test('utgaven leseren er skrevet mot, er den skjemaet oppgir', () => {
  expect(SKJEMAER['soknad/parts/version.json']).toMatchObject({ default: LESERVERSJON })
})
