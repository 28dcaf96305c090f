import type { Rule } from '../rule'
import { list } from '../words/list'
import { PHONE_WORDS } from './contact-rules'

const IDENTIFIER = list(`
    id, ids, identif*, number, no, nr, num, numero, matricule, code, mrn, upi, art number, case id, record id, unique *, registration *,
    medical record, hospital number, uid, documento, dossier, carte, card, passport, passeport, pasaporte, reference number, uic, barcode, qr code, nin, nid,
    dni, cedula, cni, bi, curp, aadhaar, nhis, cnss, nss
`)

const NOT_AN_ID = list(`
    age, phone, telephone, mobile, tel, contact number, number (of|in), nombre, address, adresse, house number, household (size|members),
    contact visit, visit number, name, date, code pays, country code, family size, village, children, anc contact number, previous, postal, zip,
    street, identified, identite genre, gender, year, annee, identification (of )?population, key population, definition, type
`)

/** What the attributes of the person are called. */
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
            employer, company, worker, camp, chw, apodo, nickname, surnom, alias, asha, doctor, physician, ward, city, town, community, workplace, pet, nick, alias
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
        says: PHONE_WORDS,
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
