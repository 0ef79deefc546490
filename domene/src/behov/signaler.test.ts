import { describe, expect, test } from 'vitest'
import { SIGNALER, SIGNALREGLER, type Signalkode, signaler } from './signaler.ts'

const koder = (tekst: string): readonly Signalkode[] => signaler(tekst).map(s => s.kode)

describe('det som skal gi et spørsmål med en gang', () => {
  test.each<{ tekst: string; kode: Signalkode; fordi: string }>([
    { tekst: 'De har ikke mat til helgen.', kode: 'mat', fordi: 'S-261' },
    { tekst: 'Vi hopper over måltider på slutten av måneden', kode: 'mat', fordi: 'ordene i kilden' },
    { tekst: 'Kjøleskapet er tomt', kode: 'mat', fordi: 'mat er ikke nevnt, men det er det det er' },
    { tekst: 'Jonas er sulten på skulen', kode: 'mat', fordi: 'barnet sier det selv' },
    { tekst: 'Dei har ikkje råd til mat', kode: 'mat', fordi: 'nynorsk' },
    { tekst: 'Har mat i dag, men ingen mat i morgen', kode: 'mat', fordi: 'etter «men» kommer det viktige' },
    { tekst: 'Går på skolen uten matpakke.', kode: 'mat', fordi: 'det andre ser' },
    { tekst: 'Vi fryser om vinteren', kode: 'kulde', fordi: 'S-262, ordene i kilden' },
    { tekst: 'Straumen blir stengt på fredag', kode: 'kulde', fordi: 'nynorsk' },
    { tekst: 'Det er kaldt hjemme', kode: 'kulde', fordi: 'de sover i dette' },
    { tekst: 'Barna blir mobbet', kode: 'mobbing', fordi: 'S-263, ordene i kilden' },
    { tekst: 'Sana har ingen venner i klassen', kode: 'mobbing', fordi: 'utenforskap' },
    { tekst: 'Han blir aldri invitert i bursdager', kode: 'mobbing', fordi: 'utenforskap' },
    { tekst: 'Far slår meg', kode: 'vold', fordi: 'vold' },
    { tekst: 'Emil er redd hjemme', kode: 'vold', fordi: 'redsel' },
    { tekst: 'Ho er redd for faren', kode: 'vold', fordi: 'redsel' },
    { tekst: 'De blir kastet ut 1. desember', kode: 'utkastelse', fordi: 'taket forsvinner' },
    { tekst: 'Har fått brev fra namsmannen', kode: 'utkastelse', fordi: 'da er datoen satt' },
    { tekst: 'Vi har ingen sted å sove', kode: 'utkastelse', fordi: '§ 27' },
    { tekst: 'Vi har ikke vært på ferie de siste 8 årene', kode: 'ferie', fordi: 'S-264, ordene i kilden' },
    { tekst: 'Áhkku čállá: barna fryser, ŋ đ ŧ', kode: 'kulde', fordi: 'samiske bokstaver rundt' },
  ])('«$tekst» gir $kode, fordi $fordi', ({ tekst, kode }) => {
    expect(koder(tekst)).toEqual([kode])
  })
})

describe('det som sier det motsatte, gir ikke noe spørsmål', () => {
  test.each([
    { tekst: 'De har nok mat.', fordi: 'nok er nok' },
    { tekst: 'De har råd til mat.', fordi: 'råd til er ikke uten råd til' },
    { tekst: 'De mangler ikke mat', fordi: 'nekting' },
    { tekst: 'Emil er ikke sulten', fordi: 'nekting' },
    { tekst: 'Sana liker ikke mat med løk', fordi: 'det handler om løk' },
    { tekst: 'De fryser ikke', fordi: 'nekting' },
    { tekst: 'De har en fryser i kjelleren', fordi: 'en fryser er et skap' },
    { tekst: 'Jonas blir ikke mobbet', fordi: 'nekting' },
    { tekst: 'Ingen mobbing på skolen', fordi: 'nekting' },
    { tekst: 'Mobbingen er slutt', fordi: 'det er over' },
    { tekst: 'Ingen vold i hjemmet', fordi: 'nekting' },
    { tekst: 'Har aldri vært utsatt for vold', fordi: 'nekting' },
    { tekst: 'Ho har vald musikk på skulen', fordi: 'vald er også valt' },
    { tekst: 'Han slår seg til ro', fordi: 'ikke den slags' },
    { tekst: 'Det er ikke varslet utkastelse', fordi: 'nekting' },
    { tekst: 'De kastet ut gamle klær', fordi: 'klær er ikke mennesker' },
    { tekst: 'De var på ferie hos besteforeldrene', fordi: 'de har vært der' },
    { tekst: 'Mii leat ruovttus, buot lea bures. Ŋ Đ Ŧ Č Š Ž', fordi: 'samisk tekst er bare tekst' },
    { tekst: '', fordi: 'ingenting er skrevet' },
  ])('«$tekst», fordi $fordi', ({ tekst }) => {
    expect(koder(tekst)).toEqual([])
  })
})

test('en nekting tar bare bort det den nekter: resten av setningen kan fortsatt si noe', () => {
  expect(koder('Emil er ikke sulten og blir mobbet')).toEqual(['mobbing'])
})

test('flere ting i samme tekst gir hvert sitt spørsmål, én gang', () => {
  expect(koder('Barna fryser. De er sultne. De fryser om natten.')).toEqual(['mat', 'kulde'])
})

test.each([
  { utkastelse: 'varslet', ventet: ['utkastelse'], fordi: 'det er varslet' },
  { utkastelse: 'begjart', ventet: ['utkastelse'], fordi: 'det er begjært' },
  { utkastelse: 'nei', ventet: [], fordi: 'svaret var nei' },
  { utkastelse: 'vet-ikke', ventet: [], fordi: 'det er spurt, og ingen vet' },
] as const)('valget $utkastelse i skjemaet gir $ventet, fordi $fordi', ({ utkastelse, ventet }) => {
  const svar = {
    tilstand: 'kartlagt' as const,
    tekst: '',
    detaljer: [{ slag: 'bolig' as const, utkastelse }],
  }
  expect(signaler('', svar).map(s => s.kode)).toEqual(ventet)
})

test('tjue tusen tegn leses uten at den som skriver, merker det', () => {
  const fra = performance.now()
  signaler('Emil liker å tegne og har ikke '.repeat(700))
  expect(performance.now() - fra).toBeLessThan(200)
})

test('hvert signal sier hvor det kommer fra, og tilbyr noe å gjøre', () => {
  for (const kode of SIGNALER) {
    expect(SIGNALREGLER[kode].kilde).not.toBe('')
    expect(SIGNALREGLER[kode].tilbyr).toContain('behov')
  }
})
