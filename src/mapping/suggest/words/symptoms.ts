import { list } from './list'

/** Complaints and findings that are no diagnosis, in English and French. */
export const SYMPTOM_WORDS = list(`
    fever, febrile, fievre, fiebre, febre, chills, frissons, rigors, cough*, toux, tos,
    hemopty*, haemopty*, sputum production, (short|shortness) .. breath*, breathless*,
    dyspn*, essouffle*, (difficulty|difficult|difficulte*) ..
    (breath*|respir*|swallow*|feed*), breathing difficult*, fast breathing, chest indrawing,
    tirage, wheez*, stridor, grunting, runny nose, rhinorrh*, coryza, nasal congestion, nez
    qui coule, sore throat, mal gorge, angine, headache*, cephal[ae]e*, mal[ux]* tete, maux
    tete, dizz*, vertig*, faint*, syncope, drows*, letharg*, lethargie, somnol*, confus*,
    unconscious*, inconscien*, coma, convuls*, seizure*, crises?, irritab*, persistent
    crying, cry, bulging fontan*, neck stiff*, stiff neck, raideur*, visual disturb*,
    blurred vision, vision, troubles? visuel*, trouble vue, photophob*, red eyes?,
    conjunctiv*, nausea*, nausee*, vomit*, vomissement*, diarr*, constipat*, dysentery,
    blood in stool, bloody stool, abdominal, epigastr*, heartburn, brulures?
    (estomac|gastriques), pyrosis, appetite, apetite, appetit, anorexi*, weight loss, perte
    poids, night sweat*, sueurs? nocturne*, sweat*, sueur*, fatigue*, tired*, asthenie,
    weakness, faiblesse, malaise, pain*, douleur*, dolor*, dor, ache*, myalgi*, arthralgi*,
    muscle*, joint*, courbature*, cramp*, crampe*, rash*, eruption*, exanthem*, itch*,
    prurit*, skin lesion*, lesion*, sores?, blister*, swell*, swollen, gonfle*, oedem*,
    edem*, oedeme*, enflure, jaundice, ictere, jaunisse, pallor, paleur, pale, cyanosis,
    cyanose, bleed*, saigne*, sangrado, spotting, discharge, ecoulement*, leucorrh*, pertes,
    contraction*, f[oe]*tal movement*, mouvements? (foet*|fet*|actifs?), fluid loss,
    leaking, perte (eau|liquide)*, water* broke*, dysuri*, burning (on|at) urination,
    polyuri*, polydips*, thirst, numbness, feels numb, tingling, tremor*, palpitation*, chest pain, lump*,
    lymph node*, lymphaden*, adenopath*, ganglion*, splenomeg*, hepatomeg*, murmur,
    crackles, loss of (smell|taste|sense), anosmi*, agueusie, insomni*, sleep*, sommeil,
    sadness, mood, hallucinat*, stress, suicid*, self harm, unable to (drink|feed|suck|walk), not able to,
    feeding poor*, poor (feeding|suck*|breast*), looks? (very )?(ill|sick), danger sign*,
    signes? .. danger, sign* .. symptom*, symptom*, sintoma*, side effect*, adverse (effect|event|reaction)*, effets?
    (secondaire|indesirable)*, complaint*, plainte*, soreness, tenderness, local reaction,
    redness, rougeur*, injection site, umbilic* (red*|pus), pus, enlarge*, hernie,
    varicose*, varices, general (appearance|condition), etat general, consciousness,
    hydration, dehydrat* signs?, skin turgor, sunken eyes, lochia*, lochies, uterus
    (contract*|involution), involution uterine, examination, exam, examen
    (physique|clinique|general|sein*|conjonctiv*), conjonctive*, abnormal
    (pulse|breathing|behavio*), tears?, hair loss, photosens*
`)

/** Sections and stages in which complaints and findings are asked. */
export const SYMPTOM_PLACES = list(`
    symptom*, sign, signs, signes, sintomas, danger sign*, complaint*, plaintes, health
    concern*, physical exam*, exam* physique, examen clinique, clinical
    (exam*|presentation|manifest*|feature*), presentation clinique, tableau clinique, tb
    screening, depistage tb, (respiratory|cardiac|breast|abdominal|pelvic|cervical|general)
    exam*, oedema, edema, adverse (event*|reaction*), side effect*, mapi, aefi, reaction*,
    effets? indesirable*, review of systems, anamnes*, esavi
`)

/** Sections and stages in which what the patient has or had is asked. */
export const CONDITION_PLACES = list(`
    complication*, comorbid*, co morbid*, underlying, sous jacent*, chronic*, chroniq*,
    existing .. condition*, pre existing, preexist*, medical history, medical histroy, past
    (medical|pregnancy|obstetric*|history), antecedent*, antecedente*, history of ..
    (disease|illness|condition), diagnos[ei]s, diagnostics?, risk (factor*|condition*),
    facteurs? risque, opportunistic, opportunist*, co infection*, coinfection*, morbidit*,
    maladie*, diseases?, pathologi*, conditions, health problems?, problems, obstetric*
    (history|risk), high risk
`)
