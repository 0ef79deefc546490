import { describe, expect, test } from 'vitest'
import { eksempel } from '../../test/data/digisos.ts'
import { lagNummer } from '../../test/nummer.ts'
import { finnEkteIdenter, klassifiser } from './identitetsnummer.ts'

const ekte = lagNummer(1, 1, '70')

describe('klassifiser', () => {
  test.each<[string, string | undefined, string]>([
    ['vanlig fødselsnummer', ekte, 'gyldig-ekte'],
    ['D-nummer', lagNummer(41, 1, '70'), 'gyldig-ekte'],
    ['måned + 80', lagNummer(1, 81, '70'), 'gyldig-syntetisk'],
    ['måned + 40', lagNummer(1, 41, '70'), 'gyldig-syntetisk'],
    ['D-nummer med måned + 80', lagNummer(41, 81, '70'), 'gyldig-syntetisk'],
    ['luft rundt gjør ikke nummeret til et annet', ` ${lagNummer(1, 81, '70')} `, 'gyldig-syntetisk'],
    ['31. februar finnes ikke', lagNummer(31, 82, '70'), 'ugyldig'],
    ['kontrollsifrene stemmer ikke', '12345678901', 'ugyldig'],
    ['ti siffer', '1234567890', 'ugyldig'],
    ['tom tekst', '', 'ugyldig'],
    ['mangler', undefined, 'ugyldig'],
    ['ikke siffer', '👩‍👧 og litt til', 'ugyldig'],
  ])('%s', (_fordi, tekst, ventet) => {
    expect(klassifiser(tekst)).toBe(ventet)
  })
})

describe('finnEkteIdenter', () => {
  const json = (v: unknown): string => JSON.stringify(v)
  test.each<[string, string, readonly string[]]>([
    ['søkerens felt', json({ personIdentifikator: { verdi: ekte } }), ['/personIdentifikator/verdi']],
    ['barn nede i dokumentet', json({ a: [{ personIdentifikator: ekte }] }), ['/a/0/personIdentifikator']],
    ['annen stavemåte av feltet', json({ PersonIdentifikator: ekte }), ['/PersonIdentifikator']],
    ['mellomrom i nummeret', json({ fnr: `${ekte.slice(0, 6)} ${ekte.slice(6)}` }), ['/fnr']],
    [
      'nummer skrevet som tall',
      json({ personIdentifikator: Number(lagNummer(10, 1, '70')) }),
      ['/personIdentifikator'],
    ],
    ['byte-ordensmerke foran', `\ufeff${json({ fnr: ekte })}`, ['/fnr']],
    ['avkuttet JSON', `{"personIdentifikator":"${ekte}"`, ['(tekst)']],
    ['fritekst i et annet felt', json({ hvorforSoke: `Jeg heter Ola, ${ekte}, og` }), ['/hvorforSoke']],
    ['fritekst med mellomrom i nummeret', json({ a: `${ekte.slice(0, 6)} ${ekte.slice(6)}` }), ['/a']],
    ['et tall i et annet felt', json({ a: Number(lagNummer(10, 1, '70')) }), ['/a']],
    ['nøkkelen selv', json({ [`om ${ekte}`]: 1 }), ['(tekst)']],
    ['den første av to like nøkler', `{"a":"${ekte}","a":"rettet"}`, ['(tekst)']],
    ['skrevet med flukttegn', `{"a":"\\u003${ekte[0]}${ekte.slice(1)}"}`, ['/a']],
    ['et kontonummer ved siden av det samme nummeret', json({ kontonummer: ekte, a: ekte }), ['/a']],
    ['byte-ordensmerke foran tekst', `\ufeffNr ${ekte}`, ['(tekst)']],
    ['et lengre tall er ikke et nummer', json({ a: `${ekte}0`, b: `0${ekte}` }), []],
    ['en hash er ikke et nummer', json({ sha512: `ab${ekte}cd` }), []],
    [
      'et kontonummer i tekst skrives annerledes',
      json({ a: `${ekte.slice(0, 4)}.${ekte.slice(4, 6)}.${ekte.slice(6)}` }),
      [],
    ],
    ['syntetisk nummer er lov', json({ personIdentifikator: lagNummer(1, 81, '70') }), []],
    ['kontonummer er ikke et identitetsfelt', json({ kontonummer: { verdi: ekte } }), []],
    ['heller ikke som tall, eller i en liste', json({ Kontonr: [Number(lagNummer(10, 1, '70'))] }), []],
  ])('%s', (_, dokument, ventet) => {
    expect(finnEkteIdenter(dokument)).toEqual(ventet)
    expect(finnEkteIdenter(new TextEncoder().encode(dokument))).toEqual(ventet)
  })

  test('svært dyp JSON tåles', () => {
    expect(finnEkteIdenter(`${'{"a":'.repeat(50_000)}{"fnr":"${ekte}"}${'}'.repeat(50_000)}`)).toHaveLength(1)
  })

  test('eksemplene våre inneholder ingen ekte numre', () => {
    const navn = ['brukerdata.json', 'minimal.json', 'feil-minimal-mangler-version.json', 'generert-18.json']
    expect(navn.flatMap(n => finnEkteIdenter(JSON.stringify(eksempel(n))))).toEqual([])
  })
})
