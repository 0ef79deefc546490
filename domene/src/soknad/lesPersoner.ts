import { erDato } from '../felles/dato.ts'
import { felt, finnes, jaNei, type Leser, tekst, tekstMedInnhold, uleselig, utenHull } from './json.ts'
import { gjeldende, lesKilde } from './kilde.ts'
import { lesAdresse } from './lesAdresse.ts'
import { barnerader } from './lesFamilie.ts'
import type { Personnavn, Soknadsperson, Soknadspersoner } from './soknadspersoner.ts'

export function lesPersoner(data: Leser): Soknadspersoner {
  const familie = felt(data, 'familie')
  const ektefelle = lesEktefelle(gjeldende(familie, 'sivilstatus'))
  const barn = barnerader(familie).map(({ nokkel, barn: person }) =>
    lesPerson({ nokkel, rolle: 'barn', kilde: lesKilde(person) }, person, felt(person, 'harDiskresjonskode')),
  )
  return [lesSoker(felt(data, 'personalia')), ...(ektefelle ? [ektefelle] : []), ...barn]
}

function lesSoker(personalia: Leser): Soknadsperson {
  const konto = gjeldende(personalia, 'kontonummer')
  const adresser = [
    lesAdresse('folkeregistrert', gjeldende(personalia, 'folkeregistrertAdresse')),
    lesAdresse('opphold', gjeldende(personalia, 'oppholdsadresse')),
    lesAdresse('post', gjeldende(personalia, 'postadresse')),
  ].filter(a => a !== undefined)
  return utenHull<Soknadsperson>({
    nokkel: 'soker',
    rolle: 'soker',
    kilde: lesKilde(felt(personalia, 'personIdentifikator')),
    navn: lesNavn(felt(personalia, 'navn')),
    ...lesFodselsdato(personalia),
    ident: tekstMedInnhold(felt(felt(personalia, 'personIdentifikator'), 'verdi')),
    adressebeskyttet: 'ikke-oppgitt',
    adresser,
    telefon: tekstMedInnhold(felt(gjeldende(personalia, 'telefonnummer'), 'verdi')),
    kontonummer: finnes(konto)
      ? utenHull<NonNullable<Soknadsperson['kontonummer']>>({
          kilde: lesKilde(konto),
          nummer: tekstMedInnhold(felt(konto, 'verdi')),
          harIkkeKonto: jaNei(felt(konto, 'harIkkeKonto')),
        })
      : undefined,
    statsborgerskap: tekstMedInnhold(felt(gjeldende(personalia, 'statsborgerskap'), 'verdi')),
    nordiskBorger: jaNei(felt(gjeldende(personalia, 'nordiskBorger'), 'verdi')),
  })
}

function lesEktefelle(sivilstatus: Leser): Soknadsperson | undefined {
  const person = felt(sivilstatus, 'ektefelle')
  if (!finnes(person)) return person.json === undefined ? undefined : uleselig(person)
  const hvem = { nokkel: 'ektefelle', rolle: 'ektefelle', kilde: lesKilde(sivilstatus) } as const
  return lesPerson(hvem, person, felt(sivilstatus, 'ektefelleHarDiskresjonskode'))
}

function lesPerson(
  hvem: Pick<Soknadsperson, 'nokkel' | 'rolle' | 'kilde'>,
  person: Leser,
  diskresjonskode: Leser,
): Soknadsperson {
  const navn = lesNavn(felt(person, 'navn'))
  const harDiskresjonskode = jaNei(diskresjonskode)
  const navnMangler = `${navn.fornavn}${navn.mellomnavn}${navn.etternavn}`.trim() === ''
  return utenHull<Soknadsperson>({
    ...hvem,
    navn,
    ...lesFodselsdato(person),
    ident: tekstMedInnhold(felt(person, 'personIdentifikator')),
    harDiskresjonskode,
    adressebeskyttet: harDiskresjonskode ? 'ja' : navnMangler ? 'mulig' : 'ikke-oppgitt',
    adresser: [],
  })
}

const lesNavn = (fra: Leser): Personnavn => ({
  fornavn: tekst(felt(fra, 'fornavn')) ?? '',
  mellomnavn: tekst(felt(fra, 'mellomnavn')) ?? '',
  etternavn: tekst(felt(fra, 'etternavn')) ?? '',
})

function lesFodselsdato(fra: Leser): Pick<Soknadsperson, 'fodselsdato' | 'uleseligFodselsdato'> {
  const verdi = tekstMedInnhold(felt(fra, 'fodselsdato'))
  if (verdi === undefined) return {}
  return erDato(verdi) ? { fodselsdato: verdi } : { uleseligFodselsdato: verdi }
}
