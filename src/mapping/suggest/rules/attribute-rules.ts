import type { FieldFacts } from '../metadata-facts'
import type { Rule } from '../rule'
import { list } from '../words/list'

/** People beside the patient. */
const SOMEBODY_ELSE = list(`
    contact person, emergency *, alternative contact, next of kin, kin, guardian*, caregiver*,
    caretaker*, care giver*, mother, father, parent, parents, supporter*, treatment supporter, partner*,
    spouse, husband, wife, relative, witness*, head (of )?household, primary contact, secondary contact, index, cas index,
    personne (a )?contact*, personne (a )?prevenir, contact (urgence|d urgence), tuteur*, tutrice, mere, pere,
    accompagn*, conjoint*, epou*, mari, garde, gardien*, parrain, chef (de )?(menage|famille), responsable*, persona (de )?contacto, contacto (de )?emergencia, informant, informateur, reporter, reported by, madre, padre, tutor*, acompanante, mae, pai, encarregado,
    buddy, neighbour, neighbor, trusted person, personne confiance, confidant*
`)

const NAME = list(
    'name, names, nom, noms, nombre, nome, surname, first name, last name, prenom*, apellido*'
)

const PHONE = list(`
    phone, telephone, mobile, cell, cellphone, tel, gsm, whatsapp, contact (number|no|tel*), numero .. (telephone|tel|contact),
    telefono, telefone, celular, msisdn, contact details, sms number
`)

const IDENTIFIER = list(`
    id, ids, identif*, number, no, nr, num, numero, matricule, code, mrn, upi, art number, case id, record id, unique *, registration *,
    medical record, hospital number, dossier, carte, card, passport, passeport, pasaporte, reference number, uic, barcode, qr code, nin, nid,
    dni, cedula, cni, bi, curp, aadhaar, nhis, cnss, nss
`)

const NOT_AN_ID = list(`
    age, phone, telephone, mobile, tel, contact number, number (of|in), nombre, address, adresse, house number, household (size|members),
    contact visit, visit number, name, date, code pays, country code, family size, village, children, anc contact number, previous, postal, zip,
    street, identified, identite genre, gender, year, annee, identification (of )?population, key population, definition, type
`)

export const ATTRIBUTE_RULES: readonly Rule[] = [
    {
        kind: 'other',
        says: list(`
            (facility|hospital|clinic|provider|chw|health worker|employer|reporter|school|workplace|work|etablissement|agent|hopital|structure|interviewer) .. (contact|phone|number|name|address|telephone|email|nom|adresse),
            (contact|phone|number|telephone|email|nom|adresse) .. (etablissement|hopital|structure sanitaire|facility|employeur|travail|ecole|enqueteur)
        `),
        unless: list(
            'medical record, hospital (no|number|id), record number, file number, id'
        ),
        confidence: 0.75,
    },
    {
        kind: 'consent',
        says: list(
            'consent*, consentement*, consentimiento*, agree*, authori[sz]*, autoris*, permission, wants? to receive'
        ),
        confidence: 0.9,
    },
    {
        kind: 'contact-phone',
        says: SOMEBODY_ELSE.flatMap((who) =>
            PHONE.map((what) => `${who} .. ${what}`)
        ).concat(
            SOMEBODY_ELSE.flatMap((who) =>
                PHONE.map((what) => `${what} .. ${who}`)
            ),
            SOMEBODY_ELSE.map((who) => `${who} .. number`)
        ),
        unless: list(
            'id, occupation, relation*, address, email, e ?mail, adresse'
        ),
        confidence: 0.93,
    },
    {
        kind: 'contact-name',
        says: SOMEBODY_ELSE.flatMap((who) =>
            NAME.map((what) => `${who} .. ${what}`)
        ).concat(
            SOMEBODY_ELSE.flatMap((who) =>
                NAME.map((what) => `${what} .. ${who}`)
            )
        ),
        unless: list(
            'relation*, maiden, id, number, occupation, profession, date, age, address, adresse'
        ),
        confidence: 0.93,
    },
    {
        kind: 'other',
        says: SOMEBODY_ELSE,
        unless: list('name (of|and) .., contact number, contact phone'),
        confidence: 0.7,
    },
]

/** What the value type says alone. */
export const byValueType = ({
    valueType,
}: FieldFacts): 'photo' | 'phone' | 'email' | undefined => {
    switch (valueType) {
        case 'IMAGE':
            return 'photo'
        case 'PHONE_NUMBER':
            return 'phone'
        case 'EMAIL':
            return 'email'
        default:
            return undefined
    }
}

export const PERSON_RULES: readonly Rule[] = [
    {
        kind: 'birth-date-estimated',
        says: list(`
            (estimat*|approx*|unknown|known|exact*|accura*|inexact*) .. (birth|dob|birthdate|naissance|age|birth date|ddn|nacimiento|nascimento),
            (birth|dob|birthdate|naissance|age|ddn|nacimiento|nascimento) .. (estimat*|approx*|unknown|known|exact*|accura*|estime*|presum*|inconnu*|stimad*),
            estimated, date naissance (estimee|presumee|approximative)
        `),
        holds: ['flag', 'coded'],
        confidence: 0.93,
    },
    {
        kind: 'birth-date',
        says: list(`
            date of birth, birth ?date, birthday, dob, date (de )?naissance, ddn, naissance, fecha .. nacimiento, data .. nascimento,
            born on, ne le, date nais*
        `),
        unless: list(
            'place, lieu, registration, certificate, weight, order, time, estimat*, mother, month of'
        ),
        holds: ['date', 'text'],
        confidence: 0.96,
    },
    {
        kind: 'death-date',
        says: list(
            'date .. death, death date, date dece*, died on, fecha .. muerte, data obito'
        ),
        holds: ['date'],
        confidence: 0.95,
    },
    {
        kind: 'age',
        says: list('age, ages, edad, idade, age in *, age *'),
        unless: list(
            'gestation*, group, tranche, at (first|diagnosis|marriage|menarche|onset|death), consent, disclosure'
        ),
        holds: ['number', 'date', 'text'],
        confidence: 0.9,
    },
    {
        kind: 'sex',
        says: list(
            'sex, sexe, sexo, biological sex, sex at birth, sex assigned *'
        ),
        unless: list(
            'unknown, inconnu*, sex work*, sexual*, partner, unprotected, had sex, tds, travail*'
        ),
        holds: ['coded', 'text', 'flag'],
        confidence: 0.96,
    },
    {
        kind: 'gender',
        says: list('gender, genre, genero, gender identity'),
        unless: list('based'),
        options: list(
            'trans*, non ?binar*, woman, man, femme, homme, cis *, other'
        ),
        holds: ['coded'],
        confidence: 0.85,
    },
    {
        kind: 'sex',
        says: list('gender, genre, genero'),
        unless: list('identity, identite, based'),
        holds: ['coded', 'text', 'flag'],
        confidence: 0.88,
    },
    {
        kind: 'photo',
        says: list('photo*, picture, portrait, image, foto'),
        unless: list('consent'),
        holds: ['thing'],
        confidence: 0.9,
    },
    {
        kind: 'email',
        says: list('e ?mail, courriel, correo'),
        confidence: 0.9,
    },
    {
        kind: 'middle-name',
        says: list(
            'middle name, second name, deuxieme prenom, post ?nom, postnom, other name, segundo nombre, nome meio, autre prenom, autres prenoms, father name as middle'
        ),
        holds: ['text'],
        confidence: 0.92,
    },
    {
        kind: 'family-name',
        says: list(`
            family name, last name, surname, nom (de )?famille, nom, apellido*, apelido, lastname, familyname, sobrenome, maiden name,
            second surname, primer apellido
        `),
        unless: list(
            'prenom*, complet, nom (et|and|&) *, nom prenom*, nombre, facility, village, structure, etablissement, formation, mere, pere, quartier, utilisateur, usage'
        ),
        holds: ['text'],
        confidence: 0.93,
    },
    {
        kind: 'given-name',
        says: list(`
            given name, first name, firstname, forename, prenom*, nombres?, primer nombre, christian name, givenname, primeiro nome, nome proprio
        `),
        unless: list(
            'nom (et|and) prenom*, nom prenom*, nombre (completo|y apellido*|de la|del), apellido*, complet, nombre de *, et nom'
        ),
        holds: ['text'],
        confidence: 0.93,
    },
    {
        kind: 'full-name',
        says: list(`
            full name, fullname, name, names, nom complet, nom (et|&)? ?prenom*, prenom* (et )?nom, noms? et prenoms?, nombre completo, nombre y apellidos?,
            nome completo, nome, (patient|client|child|beneficiary|case|person) name, name of (patient|client|child|person), name first last
        `),
        unless: list(`
            facility, village, school, hospital, clinic, focus, block, street, district, region, drug, team, health, center, centre, site, organi[sz]ation, user,
            employer, company, worker, camp, chw, asha, doctor, physician, ward, city, town, community, workplace, pet, nick, alias
        `),
        holds: ['text'],
        confidence: 0.88,
    },
    {
        kind: 'national-id',
        says: list(`
            national (id|identif*|identity|number|registration|card)*, nin, nid, nrc, cni, cnib, cin, dni, cedula, cpf, bilhete (de )?identidade, passport*, passeport*, pasaporte,
            (numero|carte|id|piece) .. (national*|identite), identite nationale, social security *, securite sociale, citizen*, aadhaar, curp, birth certificate (no|nr|number), health insurance *,
            national health *, identidad nacional, documento .. identidad, id card, identification nationale, voter *, cnam, nui, personal (identification )?number, ssn
        `),
        unless: list('nationality, type, issued'),
        holds: ['text', 'number', 'coded'],
        confidence: 0.9,
    },
    {
        kind: 'phone',
        says: PHONE,
        unless: list(
            'facility, hospital, clinic, type, anc, visit*, own*, has, reason, provider, owner*, access'
        ),
        holds: ['text', 'number', 'thing'],
        confidence: 0.9,
    },
    {
        kind: 'address',
        says: list(`
            address*, adresse*, direccion, endereco, domicil*, residence, residence *, residencia, village, hamlet, quartier, neighbo*rhood*, locality, localite,
            city, town, commune, district, region, province, county, sub ?county, ward, state, zone, street, rue, house (no|number), zip, postal*, code postal, landmark, gps,
            coordinates, chiefdom, municipal*, barangay, municipio, barrio, arrondissement, secteur, cellule, kebele, woreda, (administrative area|country) of residence, area of residence,
            pays .. residence, lieu .. residence, health zone, aire sante, departement, parish, sub ?location, camp, block, boma, payam, ville, location, bairro
        `),
        unless: list(`
            birth, naissance, work*, school, email, e ?mail, type, urban, rural, classification, occupation, employer, travel, ip, travail, nationality, origin,
            facility, focus, since, duration, status, statut, emergency, live in
        `),
        holds: ['text', 'thing', 'coded'],
        confidence: 0.88,
    },
    {
        kind: 'identifier',
        says: IDENTIFIER,
        unless: NOT_AN_ID,
        holds: ['text', 'number'],
        confidence: 0.85,
    },
]
