/* SPDX-License-Identifier: MIT */
/* The first half of the story: a town and an operator. One function for each sentence that is
 * above it. */
#include "story.h"

/* Filled by hand: a record reads like a sentence, not like a column. */
/* clang-format off */

/* „Die Mauer ist sicher“: Streit um den Stausee über Wendelau */
static void headline(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref headline_quote = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "headline_quote", .sources = NCLAIM_REFS(s->director),
        .resolution = NCLAIM_RESOLUTION_INFERRED, .cue_kind = NCLAIM_CUE_KIND_PUNCTUATION,
        .mode = NCLAIM_MODE_DIRECT, .content = at(s, "„[Die Mauer ist sicher]“"),
        .fidelity = NCLAIM_FIDELITY_EDITED, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "wall_is_safe", .quote = headline_quote,
        .text = "Die Mauer der Talsperre über Wendelau ist sicher.",
        .anchor = at(s, "„[Die Mauer ist sicher]“"), .kind = NCLAIM_CLAIM_EVALUATION,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Mehr als 12.000 Menschen leben unterhalb einer Mauer, die Risse hat. */
static void deck(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref people = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "people", .anchor = at(s, "Mehr als 12.000"), .kind = NCLAIM_QUANTITY_COUNT,
        .comparator = NCLAIM_COMPARATOR_GT, .value = "12000", .of = "Menschen",
        .numeral = NCLAIM_NUMERAL_DIGITS});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "people_below",
        .text = "Unterhalb der rissigen Mauer leben mehr als 12.000 Menschen.",
        .anchor = at(s, "Mehr als 12.000 Menschen leben unterhalb einer Mauer, die Risse hat"),
        .quantities = NCLAIM_REFS(people), .kind = NCLAIM_CLAIM_QUANTITY,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Am Dienstag hat der Wasserverband Obere Lorbe begonnen, den Stausee oberhalb der Stadt
 * abzusenken. */
static void lowering(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref tuesday = nclaim_add_time(doc, &(nclaim_time){
        .id = "tuesday", .anchor = at(s, "Am Dienstag"), .kind = NCLAIM_TIME_DATE,
        .value = "XXXX-WXX-2", .resolved = "2024-03-19", .precision = NCLAIM_PRECISION_DAY,
        .ref = NCLAIM_TIME_REF_PUBLICATION});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "lowering_began",
        .text = "Am 19. März 2024 begann der Wasserverband Obere Lorbe, den Stausee über "
            "Wendelau abzusenken.",
        .anchor = at(s, "Am Dienstag hat der Wasserverband Obere Lorbe begonnen, den Stausee "
                        "oberhalb der Stadt abzusenken"),
        .times = NCLAIM_REFS(tuesday), .kind = NCLAIM_CLAIM_EVENT,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL, .predicate = "absenken",
        .args = NCLAIM_LIST(nclaim_arg,
            {.role = "agent", .ref = s->association},
            {.role = "patient", .text = "Stausee"},
            {.role = "time", .ref = tuesday})});
}

/* Bis Sonntag soll der Spiegel um 4,5 Meter fallen. */
static void plan(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref by_sunday = nclaim_add_time(doc, &(nclaim_time){
        .id = "by_sunday", .anchor = at(s, "Bis Sonntag"), .kind = NCLAIM_TIME_DATE,
        .value = "XXXX-WXX-7", .resolved = "2024-03-24", .precision = NCLAIM_PRECISION_DAY,
        .mod = NCLAIM_TIME_MOD_ON_OR_BEFORE, .ref = NCLAIM_TIME_REF_PUBLICATION});
    nclaim_ref fall = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "fall", .anchor = at(s, "4,5 Meter"), .kind = NCLAIM_QUANTITY_MEASURE,
        .comparator = NCLAIM_COMPARATOR_EQ, .value = "4.5",
        .unit = {.system = NCLAIM_UNIT_UCUM, .code = "m", .text = "Meter"}, .of = "Spiegel",
        .role = NCLAIM_AMOUNT_DELTA, .digits = 2, .numeral = NCLAIM_NUMERAL_DIGITS});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "level_falls",
        .text = "Bis zum 24. März 2024 soll der Wasserspiegel um 4,5 Meter fallen.",
        .anchor = at(s, "Bis Sonntag soll der Spiegel um 4,5 Meter fallen"),
        .quantities = NCLAIM_REFS(fall), .times = NCLAIM_REFS(by_sunday),
        .kind = NCLAIM_CLAIM_EVENT, .polarity = NCLAIM_POLARITY_POSITIVE,
        .certainty = NCLAIM_CERTAINTY_CERTAIN, .modality = NCLAIM_MODALITY_INTENDED});
}

/* Das kam überraschend: Fachleute hatten eine Reparatur im Sommer erwartet. */
static void surprise(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref summer = nclaim_add_time(doc, &(nclaim_time){
        .id = "summer", .anchor = at(s, "im Sommer"), .kind = NCLAIM_TIME_DATE, .value = "XXXX-22",
        .resolved = "2024-22", .ref = NCLAIM_TIME_REF_PUBLICATION});
    nclaim_ref expected_repair = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "expected_repair", .sources = NCLAIM_REFS(s->experts),
        .source_anchor = at(s, "Fachleute"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "erwartet"), .cue_kind = NCLAIM_CUE_KIND_VERB, .mode = NCLAIM_MODE_REPORTED,
        .content = at(s, "eine Reparatur im Sommer"), .fidelity = NCLAIM_FIDELITY_PARAPHRASE,
        .act = NCLAIM_ACT_BELIEF, .medium = NCLAIM_MEDIUM_THOUGHT,
        .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "surprising", .text = "Der Beginn der Absenkung kam überraschend.",
        .anchor = at(s, "Das kam überraschend"), .kind = NCLAIM_CLAIM_EVALUATION,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL, .sentiment = NCLAIM_SENTIMENT_NEGATIVE});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "repair_in_summer", .quote = expected_repair,
        .text = "Die Mauer wird im Sommer 2024 repariert.",
        .anchor = at(s, "eine Reparatur im Sommer"), .times = NCLAIM_REFS(summer),
        .kind = NCLAIM_CLAIM_EVENT, .polarity = NCLAIM_POLARITY_POSITIVE,
        .certainty = NCLAIM_CERTAINTY_PROBABLE, .modality = NCLAIM_MODALITY_FUTURE});
}

/* Bürgermeisterin Femke Odental machte am Mittwoch deutlich, dass die Stadt nicht gefragt
 * worden sei. */
static void not_asked(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref wednesday = nclaim_add_time(doc, &(nclaim_time){
        .id = "wednesday", .anchor = at(s, "am Mittwoch"), .kind = NCLAIM_TIME_DATE,
        .value = "XXXX-WXX-3", .resolved = "2024-03-20", .precision = NCLAIM_PRECISION_DAY,
        .ref = NCLAIM_TIME_REF_PUBLICATION});
    nclaim_ref made_clear = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "made_clear", .sources = NCLAIM_REFS(s->mayor),
        .source_anchor = at(s, "Femke Odental"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "[machte] am Mittwoch [deutlich]"), .cue_kind = NCLAIM_CUE_KIND_VERB,
        .mode = NCLAIM_MODE_INDIRECT, .content = at(s, "dass die Stadt nicht gefragt worden sei"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_ENDORSED, .time = wednesday});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "town_not_asked", .quote = made_clear,
        .text = "Die Stadt Wendelau wurde vor der Absenkung nicht gefragt.",
        .anchor = at(s, "die Stadt nicht gefragt worden sei"), .kind = NCLAIM_CLAIM_EVENT,
        .polarity = NCLAIM_POLARITY_NEGATIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL,
        .cues = NCLAIM_LIST(nclaim_cue,
            {.type = NCLAIM_CUE_NEGATION, .span = spot(s, "Stadt [nicht] gefragt")})});
}

/* „Wir haben es aus dem Radio erfahren“, sagte sie. */
static void by_radio(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref heard_on_radio = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "heard_on_radio", .sources = NCLAIM_REFS(s->mayor),
        .source_anchor = at(s, "sagte [sie]"), .resolution = NCLAIM_RESOLUTION_ANAPHORIC,
        .cue = at(s, "[sagte] sie"), .cue_kind = NCLAIM_CUE_KIND_VERB, .mode = NCLAIM_MODE_DIRECT,
        .content = at(s, "Wir haben es aus dem Radio erfahren"),
        .fidelity = NCLAIM_FIDELITY_VERBATIM, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "learned_by_radio", .quote = heard_on_radio,
        .text = "Die Stadt Wendelau erfuhr aus dem Radio von der Absenkung.",
        .anchor = at(s, "Wir haben es aus dem Radio erfahren"), .kind = NCLAIM_CLAIM_EVENT,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Der Verband habe seit Wochen von den Rissen gewusst. */
static void reproach(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref for_weeks = nclaim_add_time(doc, &(nclaim_time){
        .id = "for_weeks", .anchor = at(s, "seit Wochen"), .kind = NCLAIM_TIME_DURATION,
        .value = "PXW", .ref = NCLAIM_TIME_REF_PUBLICATION});
    nclaim_ref has_known = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "has_known", .sources = NCLAIM_REFS(s->mayor),
        .resolution = NCLAIM_RESOLUTION_INHERITED, .cue = at(s, "Verband [habe] seit"),
        .cue_kind = NCLAIM_CUE_KIND_MOOD, .mode = NCLAIM_MODE_UNFRAMED,
        .content = at(s, "Der Verband habe seit Wochen von den Rissen gewusst"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "known_for_weeks", .quote = has_known,
        .text = "Der Wasserverband wusste seit Wochen von den Rissen.",
        .anchor = at(s, "Der Verband habe seit Wochen von den Rissen gewusst"),
        .times = NCLAIM_REFS(for_weeks), .kind = NCLAIM_CLAIM_PROPERTY,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Er müsse alle Messwerte offenlegen. */
static void demand(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref must_disclose = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "must_disclose", .sources = NCLAIM_REFS(s->mayor),
        .resolution = NCLAIM_RESOLUTION_INHERITED, .cue = at(s, "Er [müsse] alle"),
        .cue_kind = NCLAIM_CUE_KIND_MOOD, .mode = NCLAIM_MODE_UNFRAMED,
        .content = at(s, "Er müsse alle Messwerte offenlegen"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_REQUEST,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_NEUTRAL,
        .addressees = NCLAIM_REFS(s->association)});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "readings_disclosed", .quote = must_disclose,
        .text = "Der Wasserverband muss alle Messwerte offenlegen.",
        .anchor = at(s, "Er müsse alle Messwerte offenlegen"), .kind = NCLAIM_CLAIM_EVENT,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_OBLIGATORY});
}

/* Anwohner nannten den Umgang mit ihnen „eine Frechheit“. */
static void anger(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref an_insult = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "an_insult", .sources = NCLAIM_REFS(s->residents), .source_anchor = at(s, "Anwohner"),
        .resolution = NCLAIM_RESOLUTION_EXPLICIT, .cue = at(s, "nannten"),
        .cue_kind = NCLAIM_CUE_KIND_VERB, .mode = NCLAIM_MODE_MIXED,
        .content = at(s, "den Umgang mit ihnen „eine Frechheit“"),
        .fidelity = NCLAIM_FIDELITY_EDITED, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "treated_badly", .quote = an_insult,
        .text = "Der Umgang mit den Anwohnern ist eine Frechheit.",
        .anchor = at(s, "den Umgang mit ihnen „eine Frechheit“"), .kind = NCLAIM_CLAIM_EVALUATION,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL, .sentiment = NCLAIM_SENTIMENT_NEGATIVE});
}

/* Der Verband sehe keinen Grund zur Sorge, sagte sein Direktor Tilo Marquardsen laut dem Sender
 * Radio Lorbetal. */
static void calming(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref radio_report = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "radio_report", .sources = NCLAIM_REFS(s->station),
        .source_anchor = at(s, "Radio Lorbetal"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "[laut] dem Sender"), .cue_kind = NCLAIM_CUE_KIND_ADPOSITION,
        .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "[Der Verband sehe keinen Grund zur Sorge], sagte sein Direktor Tilo "
                         "Marquardsen laut dem Sender Radio Lorbetal. [„Die Mauer ist für den "
                         "normalen Betrieb sicher.“]"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_ref no_concern = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "no_concern", .sources = NCLAIM_REFS(s->director),
        .source_anchor = at(s, "Tilo Marquardsen"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .parent = radio_report, .cue = at(s, "[sagte] sein Direktor"),
        .cue_kind = NCLAIM_CUE_KIND_VERB, .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "Der Verband sehe keinen Grund zur Sorge"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "cause_for_concern", .quote = no_concern,
        .text = "Für den Wasserverband gibt es keinen Grund zur Sorge.",
        .anchor = at(s, "Der Verband sehe keinen Grund zur Sorge"), .kind = NCLAIM_CLAIM_EVALUATION,
        .polarity = NCLAIM_POLARITY_NEGATIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL,
        .cues = NCLAIM_LIST(nclaim_cue, {.type = NCLAIM_CUE_NEGATION, .span = spot(s, "keinen")})});
}

/* „Die Mauer ist für den normalen Betrieb sicher.“ */
static void all_safe(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref safe_in_operation = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "safe_in_operation", .sources = NCLAIM_REFS(s->director),
        .resolution = NCLAIM_RESOLUTION_INHERITED,
        .parent = nclaim_find(doc, NCLAIM_QUOTE, "radio_report"),
        .cue_kind = NCLAIM_CUE_KIND_NONE, .mode = NCLAIM_MODE_DIRECT,
        .content = at(s, "Die Mauer ist für den normalen Betrieb sicher."),
        .fidelity = NCLAIM_FIDELITY_VERBATIM, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "safe_for_operation", .quote = safe_in_operation,
        .text = "Die Mauer ist für den normalen Betrieb sicher.",
        .anchor = at(s, "Die Mauer ist für den normalen Betrieb sicher"),
        .kind = NCLAIM_CLAIM_EVALUATION, .polarity = NCLAIM_POLARITY_POSITIVE,
        .certainty = NCLAIM_CERTAINTY_CERTAIN, .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Marquardsen versprach, den Stausee rund um die Uhr zu überwachen. */
static void promise(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref promise = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "promise", .sources = NCLAIM_REFS(s->director),
        .source_anchor = at(s, "[Marquardsen] versprach"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "versprach"), .cue_kind = NCLAIM_CUE_KIND_VERB, .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "den Stausee rund um die Uhr zu überwachen"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_COMMITMENT,
        .medium = NCLAIM_MEDIUM_SPEECH, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "watched", .quote = promise,
        .text = "Der Wasserverband überwacht den Stausee rund um die Uhr.",
        .anchor = at(s, "den Stausee rund um die Uhr zu überwachen"), .kind = NCLAIM_CLAIM_EVENT,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_INTENDED});
}

/* Er bat das Land um 3,2 Millionen Euro. */
static void request(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref grant = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "grant", .anchor = at(s, "3,2 Millionen Euro"), .kind = NCLAIM_QUANTITY_MONEY,
        .comparator = NCLAIM_COMPARATOR_EQ, .value = "3200000",
        .unit = {.system = NCLAIM_UNIT_ISO4217, .code = "EUR", .text = "Euro"}, .digits = 2,
        .numeral = NCLAIM_NUMERAL_MIXED});
    nclaim_ref asks_for_money = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "asks_for_money", .sources = NCLAIM_REFS(s->director),
        .source_anchor = at(s, "[Er] bat"), .resolution = NCLAIM_RESOLUTION_ANAPHORIC,
        .cue = at(s, "[bat] das Land"), .cue_kind = NCLAIM_CUE_KIND_VERB,
        .mode = NCLAIM_MODE_REPORTED, .content = at(s, "um 3,2 Millionen Euro"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_REQUEST,
        .medium = NCLAIM_MEDIUM_UNSPECIFIED, .stance = NCLAIM_STANCE_NEUTRAL,
        .addressees = NCLAIM_REFS(s->state)});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "grant_paid", .quote = asks_for_money, .text = "Das Land gibt 3,2 Millionen Euro.",
        .anchor = at(s, "um 3,2 Millionen Euro"), .quantities = NCLAIM_REFS(grant),
        .kind = NCLAIM_CLAIM_EVENT, .polarity = NCLAIM_POLARITY_POSITIVE,
        .certainty = NCLAIM_CERTAINTY_CERTAIN, .modality = NCLAIM_MODALITY_INTENDED});
}

/* Zu klären sei noch, wer den Rest bezahle. */
static void open_bill(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref who_pays = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "who_pays",
        .candidates = NCLAIM_LIST(nclaim_candidate,
            {.actor = s->director, .confidence = "0.7"},
            {.actor = s->station, .confidence = "0.3"}),
        .resolution = NCLAIM_RESOLUTION_AMBIGUOUS, .cue = at(s, "klären [sei] noch"),
        .cue_kind = NCLAIM_CUE_KIND_MOOD, .mode = NCLAIM_MODE_UNFRAMED,
        .content = at(s, "Zu klären sei noch, wer den Rest bezahle"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_QUESTION,
        .medium = NCLAIM_MEDIUM_UNSPECIFIED, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "payer", .quote = who_pays, .text = "Wer bezahlt den Rest der Reparatur?",
        .anchor = at(s, "wer den Rest bezahle"), .kind = NCLAIM_CLAIM_QUESTION,
        .polarity = NCLAIM_POLARITY_UNKNOWN, .certainty = NCLAIM_CERTAINTY_UNKNOWN,
        .modality = NCLAIM_MODALITY_FUTURE,
        .cues = NCLAIM_LIST(nclaim_cue,
            {.type = NCLAIM_CUE_OPEN, .span = spot(s, "Zu klären sei noch")})});
}

/* Das Umweltministerium wollte sich dazu nicht äußern. */
static void silence(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_add_quote(doc, &(nclaim_quote){
        .id = "silence", .sources = NCLAIM_REFS(s->ministry),
        .source_anchor = at(s, "Umweltministerium"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "wollte sich dazu [nicht äußern]"), .cue_kind = NCLAIM_CUE_KIND_VERB,
        .mode = NCLAIM_MODE_REPORTED, .content = at(s, "sich [dazu] nicht"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_NO_COMMENT,
        .medium = NCLAIM_MEDIUM_UNSPECIFIED, .stance = NCLAIM_STANCE_NEUTRAL});
}

/* clang-format on */

void story_dispute(struct story *s) {
    headline(s);
    deck(s);
    lowering(s);
    plan(s);
    surprise(s);
    not_asked(s);
    by_radio(s);
    reproach(s);
    demand(s);
    anger(s);
    calming(s);
    all_safe(s);
    promise(s);
    request(s);
    open_bill(s);
    silence(s);
}
