/* SPDX-License-Identifier: MIT */
/* The second half of the story: what is wrong with the wall. One function for each sentence that is
 * above it. */
#include "story.h"

/* Filled by hand: a record reads like a sentence, not like a column. */
/* clang-format off */

/* Die Mauer steht seit 1974. */
static void age(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref since_1974 = nclaim_add_time(doc, &(nclaim_time){
        .id = "since_1974", .anchor = at(s, "seit 1974"), .kind = NCLAIM_TIME_DATE,
        .value = "1974/..", .resolved = "1974/..", .precision = NCLAIM_PRECISION_YEAR,
        .mod = NCLAIM_TIME_MOD_ON_OR_AFTER, .ref = NCLAIM_TIME_REF_NONE});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "stands", .text = "Die Mauer steht seit 1974.",
        .anchor = at(s, "Die Mauer steht seit 1974"), .times = NCLAIM_REFS(since_1974),
        .kind = NCLAIM_CLAIM_PROPERTY, .polarity = NCLAIM_POLARITY_POSITIVE,
        .certainty = NCLAIM_CERTAINTY_CERTAIN, .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Sie ist 61 Meter hoch und hält nach Angaben des Verbands knapp 18 Millionen Kubikmeter Wasser
 * zurück. */
static void size(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref height = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "height", .anchor = at(s, "61 Meter"), .kind = NCLAIM_QUANTITY_MEASURE,
        .comparator = NCLAIM_COMPARATOR_EQ, .value = "61",
        .unit = {.system = NCLAIM_UNIT_UCUM, .code = "m", .text = "Meter"}, .of = "Höhe der Mauer",
        .digits = 2, .numeral = NCLAIM_NUMERAL_DIGITS});
    nclaim_ref volume = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "volume", .anchor = at(s, "knapp 18 Millionen Kubikmeter"),
        .kind = NCLAIM_QUANTITY_MEASURE, .comparator = NCLAIM_COMPARATOR_APPROX,
        .side = NCLAIM_SIDE_BELOW, .value = "18000000",
        .unit = {.system = NCLAIM_UNIT_UCUM, .code = "m3", .text = "Kubikmeter"}, .of = "Wasser",
        .digits = 2, .numeral = NCLAIM_NUMERAL_MIXED});
    nclaim_ref figures = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "figures", .sources = NCLAIM_REFS(s->association),
        .source_anchor = at(s, "[Verbands] knapp"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "nach Angaben"), .cue_kind = NCLAIM_CUE_KIND_ADPOSITION,
        .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "[hält] nach Angaben des Verbands [knapp 18 Millionen Kubikmeter "
                         "Wasser zurück]"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_UNSPECIFIED, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "is_high", .text = "Die Mauer ist 61 Meter hoch.",
        .anchor = at(s, "Sie ist 61 Meter hoch"), .quantities = NCLAIM_REFS(height),
        .kind = NCLAIM_CLAIM_QUANTITY, .polarity = NCLAIM_POLARITY_POSITIVE,
        .certainty = NCLAIM_CERTAINTY_CERTAIN, .modality = NCLAIM_MODALITY_ACTUAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "holds_water", .quote = figures,
        .text = "Die Mauer hält knapp 18 Millionen Kubikmeter Wasser zurück.",
        .anchor = at(s, "[hält] nach Angaben des Verbands [knapp 18 Millionen Kubikmeter Wasser "
                        "zurück]"),
        .quantities = NCLAIM_REFS(volume), .kind = NCLAIM_CLAIM_QUANTITY,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Laut dem Institut für Wasserbau sind die Risse inzwischen bis zu 7 Millimeter breit, was nach
 * Einschätzung mehrerer Geologen ungewöhnlich ist. */
static void cracks(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref meanwhile = nclaim_add_time(doc, &(nclaim_time){
        .id = "meanwhile", .anchor = at(s, "sind die Risse [inzwischen] bis"),
        .kind = NCLAIM_TIME_DATE, .value = "PRESENT_REF", .ref = NCLAIM_TIME_REF_PUBLICATION});
    nclaim_ref width = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "width", .anchor = at(s, "bis zu 7 Millimeter"), .kind = NCLAIM_QUANTITY_MEASURE,
        .comparator = NCLAIM_COMPARATOR_LE, .value = "7",
        .unit = {.system = NCLAIM_UNIT_UCUM, .code = "mm", .text = "Millimeter"}, .of = "Risse",
        .digits = 1, .numeral = NCLAIM_NUMERAL_DIGITS});
    nclaim_ref measured = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "measured", .sources = NCLAIM_REFS(s->institute),
        .source_anchor = at(s, "Institut für Wasserbau"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "Laut"), .cue_kind = NCLAIM_CUE_KIND_ADPOSITION, .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "sind die Risse inzwischen bis zu 7 Millimeter breit"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_UNSPECIFIED, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_ref assessment = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "assessment", .sources = NCLAIM_REFS(s->geologists),
        .source_anchor = at(s, "mehrerer Geologen"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "nach Einschätzung"), .cue_kind = NCLAIM_CUE_KIND_ADPOSITION,
        .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "[was] nach Einschätzung mehrerer Geologen [ungewöhnlich ist]"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_BELIEF,
        .medium = NCLAIM_MEDIUM_UNSPECIFIED, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "cracks_wide", .quote = measured,
        .text = "Die Risse in der Mauer sind bis zu 7 Millimeter breit.",
        .anchor = at(s, "sind die Risse inzwischen bis zu 7 Millimeter breit"),
        .quantities = NCLAIM_REFS(width), .times = NCLAIM_REFS(meanwhile),
        .kind = NCLAIM_CLAIM_QUANTITY, .polarity = NCLAIM_POLARITY_POSITIVE,
        .certainty = NCLAIM_CERTAINTY_CERTAIN, .modality = NCLAIM_MODALITY_ACTUAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "unusual", .quote = assessment,
        .text = "Risse von bis zu 7 Millimetern Breite sind ungewöhnlich.",
        .anchor = at(s, "[was] nach Einschätzung mehrerer Geologen [ungewöhnlich ist]"),
        .kind = NCLAIM_CLAIM_EVALUATION, .polarity = NCLAIM_POLARITY_POSITIVE,
        .certainty = NCLAIM_CERTAINTY_CERTAIN, .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Durch ein 120-Zentimeter-Rohr und zwei Pumpen vom Typ Rotex-40 laufen nun 30 Prozent mehr
 * Wasser ab als üblich. */
static void outflow(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref at_present = nclaim_add_time(doc, &(nclaim_time){
        .id = "at_present", .anchor = at(s, "laufen [nun] 30"), .kind = NCLAIM_TIME_DATE,
        .value = "PRESENT_REF", .ref = NCLAIM_TIME_REF_PUBLICATION});
    nclaim_ref caliber = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "caliber", .anchor = at(s, "[120-Zentimeter]-Rohr"),
        .kind = NCLAIM_QUANTITY_DESIGNATION, .comparator = NCLAIM_COMPARATOR_EQ, .value = "120",
        .unit = {.system = NCLAIM_UNIT_UCUM, .code = "cm", .text = "Zentimeter"}, .of = "Rohr",
        .numeral = NCLAIM_NUMERAL_MIXED});
    nclaim_ref two_pumps = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "two_pumps", .anchor = at(s, "[zwei] Pumpen"), .kind = NCLAIM_QUANTITY_COUNT,
        .comparator = NCLAIM_COMPARATOR_EQ, .value = "2", .of = "Pumpen",
        .numeral = NCLAIM_NUMERAL_WORDS});
    nclaim_ref model = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "model", .anchor = at(s, "Rotex-[40]"), .kind = NCLAIM_QUANTITY_DESIGNATION,
        .comparator = NCLAIM_COMPARATOR_EQ, .value = "40", .of = "Rotex",
        .numeral = NCLAIM_NUMERAL_DIGITS});
    nclaim_ref more_water = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "more_water", .anchor = at(s, "30 Prozent"), .kind = NCLAIM_QUANTITY_PERCENT,
        .comparator = NCLAIM_COMPARATOR_EQ, .value = "30", .of = "Wasser",
        .role = NCLAIM_AMOUNT_DELTA, .digits = 2, .numeral = NCLAIM_NUMERAL_DIGITS});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "more_drains",
        .text = "Durch ein 120-Zentimeter-Rohr und zwei Pumpen vom Typ Rotex-40 laufen 30 "
            "Prozent mehr Wasser ab als üblich.",
        .anchor = at(s, "Durch ein 120-Zentimeter-Rohr und zwei Pumpen vom Typ Rotex-40 laufen "
                        "nun 30 Prozent mehr Wasser ab als üblich"),
        .quantities = NCLAIM_REFS(caliber, two_pumps, model, more_water),
        .times = NCLAIM_REFS(at_present), .kind = NCLAIM_CLAIM_QUANTITY,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Ein Gutachter, der seinen Namen nicht lesen will, geht davon aus, dass die Mauer
 * wahrscheinlich schon im Herbst gerissen ist. */
static void assumption(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref autumn = nclaim_add_time(doc, &(nclaim_time){
        .id = "autumn", .anchor = at(s, "im Herbst"), .kind = NCLAIM_TIME_DATE, .value = "XXXX-23",
        .resolved = "2023-23", .ref = NCLAIM_TIME_REF_PUBLICATION});
    nclaim_ref assumption = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "assumption", .sources = NCLAIM_REFS(s->assessor),
        .source_anchor = at(s, "Ein Gutachter"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "geht davon aus"), .cue_kind = NCLAIM_CUE_KIND_VERB,
        .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "dass die Mauer wahrscheinlich schon im Herbst gerissen ist"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_BELIEF,
        .medium = NCLAIM_MEDIUM_THOUGHT, .stance = NCLAIM_STANCE_DISTANCED});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "cracked_in_autumn", .quote = assumption,
        .text = "Die Mauer riss wahrscheinlich schon im Herbst 2023.",
        .anchor = at(s, "die Mauer wahrscheinlich schon im Herbst gerissen ist"),
        .times = NCLAIM_REFS(autumn), .kind = NCLAIM_CLAIM_EVENT,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_PROBABLE,
        .modality = NCLAIM_MODALITY_ACTUAL,
        .cues = NCLAIM_LIST(nclaim_cue,
            {.type = NCLAIM_CUE_HEDGE, .span = spot(s, "wahrscheinlich")})});
}

/* Seine Rechnung ist umstritten. */
static void doubt(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "is_disputed", .text = "Die Rechnung des Gutachters ist umstritten.",
        .anchor = at(s, "Seine Rechnung ist umstritten"), .kind = NCLAIM_CLAIM_PROPERTY,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Die Studie „Lorbetal 2040“ hatte bereits vor zwei Jahren mindestens drei Schwachstellen
 * beschrieben. */
static void study(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref two_years_ago = nclaim_add_time(doc, &(nclaim_time){
        .id = "two_years_ago", .anchor = at(s, "vor zwei Jahren"), .kind = NCLAIM_TIME_DATE,
        .value = "-P2Y", .resolved = "2022", .ref = NCLAIM_TIME_REF_PUBLICATION});
    nclaim_ref weak_points = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "weak_points", .anchor = at(s, "mindestens drei"), .kind = NCLAIM_QUANTITY_COUNT,
        .comparator = NCLAIM_COMPARATOR_GE, .value = "3", .of = "Schwachstellen",
        .numeral = NCLAIM_NUMERAL_WORDS});
    nclaim_ref study_said = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "study_said", .sources = NCLAIM_REFS(s->study),
        .source_anchor = at(s, "Lorbetal 2040"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "beschrieben"), .cue_kind = NCLAIM_CUE_KIND_VERB, .mode = NCLAIM_MODE_REPORTED,
        .content = at(s, "mindestens drei Schwachstellen"), .fidelity = NCLAIM_FIDELITY_PARAPHRASE,
        .act = NCLAIM_ACT_ASSERTION, .medium = NCLAIM_MEDIUM_WRITING,
        .stance = NCLAIM_STANCE_NEUTRAL, .time = two_years_ago});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "weak_points_known", .quote = study_said,
        .text = "Die Mauer hat mindestens drei Schwachstellen.",
        .anchor = at(s, "mindestens drei Schwachstellen"), .quantities = NCLAIM_REFS(weak_points),
        .kind = NCLAIM_CLAIM_QUANTITY, .polarity = NCLAIM_POLARITY_POSITIVE,
        .certainty = NCLAIM_CERTAINTY_CERTAIN, .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Umweltministerin Ruth Kessenich bestritt, davon gewusst zu haben. */
static void denial(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref denies = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "denies", .sources = NCLAIM_REFS(s->minister),
        .source_anchor = at(s, "Ruth Kessenich"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "bestritt"), .cue_kind = NCLAIM_CUE_KIND_VERB, .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "davon gewusst zu haben"), .fidelity = NCLAIM_FIDELITY_PARAPHRASE,
        .act = NCLAIM_ACT_DENIAL, .medium = NCLAIM_MEDIUM_UNSPECIFIED,
        .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "minister_knew", .quote = denies,
        .text = "Ruth Kessenich wusste nichts von den Schwachstellen.",
        .anchor = at(s, "davon gewusst zu haben"), .kind = NCLAIM_CLAIM_PROPERTY,
        .polarity = NCLAIM_POLARITY_NEGATIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL,
        .cues = NCLAIM_LIST(nclaim_cue,
            {.type = NCLAIM_CUE_NEGATION, .span = spot(s, "bestritt")})});
}

/* Nach einem Bericht des Wendelauer Boten erwägt sie aber, die Uferstraße zu sperren. */
static void closure(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref press_report = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "press_report", .sources = NCLAIM_REFS(s->messenger),
        .source_anchor = at(s, "Wendelauer Boten"), .resolution = NCLAIM_RESOLUTION_EXPLICIT,
        .cue = at(s, "Nach einem Bericht"), .cue_kind = NCLAIM_CUE_KIND_ADPOSITION,
        .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "erwägt sie aber, die Uferstraße zu sperren"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_WRITING, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_ref considers = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "considers", .sources = NCLAIM_REFS(s->minister),
        .source_anchor = at(s, "erwägt [sie] aber"), .resolution = NCLAIM_RESOLUTION_ANAPHORIC,
        .parent = press_report, .cue = at(s, "erwägt"), .cue_kind = NCLAIM_CUE_KIND_VERB,
        .mode = NCLAIM_MODE_REPORTED, .content = at(s, "die Uferstraße zu sperren"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_INTENTION,
        .medium = NCLAIM_MEDIUM_THOUGHT, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "road_closed", .quote = considers, .text = "Die Uferstraße wird gesperrt.",
        .anchor = at(s, "die Uferstraße zu sperren"), .kind = NCLAIM_CLAIM_EVENT,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_POSSIBLE,
        .modality = NCLAIM_MODALITY_INTENDED});
}

/* Angeblich haben viele Familien schon gepackt. */
static void rumor(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref many_families = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "many_families", .anchor = at(s, "[viele] Familien"),
        .kind = NCLAIM_QUANTITY_INDEFINITE, .comparator = NCLAIM_COMPARATOR_UNKNOWN,
        .of = "Familien", .numeral = NCLAIM_NUMERAL_WORDS});
    nclaim_ref hearsay = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "hearsay", .sources = NCLAIM_REFS(s->rumor), .resolution = NCLAIM_RESOLUTION_IMPLICIT,
        .cue = at(s, "Angeblich"), .cue_kind = NCLAIM_CUE_KIND_ADVERB, .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "haben viele Familien schon gepackt"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_UNSPECIFIED, .stance = NCLAIM_STANCE_DISTANCED});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "have_packed", .quote = hearsay, .text = "Viele Familien haben schon gepackt.",
        .anchor = at(s, "haben viele Familien schon gepackt"),
        .quantities = NCLAIM_REFS(many_families), .kind = NCLAIM_CLAIM_EVENT,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Ein Drittel der Häuser liegt tiefer als der Fluss. */
static void low_houses(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref a_third = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "a_third", .anchor = at(s, "Ein Drittel"), .kind = NCLAIM_QUANTITY_RATIO,
        .comparator = NCLAIM_COMPARATOR_EQ, .value = "1/3", .of = "Häuser",
        .numeral = NCLAIM_NUMERAL_WORDS});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "below_river", .text = "Ein Drittel der Häuser liegt tiefer als der Fluss.",
        .anchor = at(s, "Ein Drittel der Häuser liegt tiefer als der Fluss"),
        .quantities = NCLAIM_REFS(a_third), .kind = NCLAIM_CLAIM_QUANTITY,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_ACTUAL});
}

/* Im schlimmsten Fall müssten 40 bis 60 Gebäude geräumt werden, heißt es im Rathaus. */
static void worst_case(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_ref buildings = nclaim_add_quantity(doc, &(nclaim_quantity){
        .id = "buildings", .anchor = at(s, "40 bis 60"), .kind = NCLAIM_QUANTITY_COUNT,
        .comparator = NCLAIM_COMPARATOR_RANGE, .value = "40", .high = "60", .of = "Gebäude",
        .numeral = NCLAIM_NUMERAL_DIGITS});
    nclaim_ref worst_case = nclaim_add_quote(doc, &(nclaim_quote){
        .id = "worst_case", .sources = NCLAIM_REFS(s->town_hall), .source_anchor = at(s, "Rathaus"),
        .resolution = NCLAIM_RESOLUTION_EXPLICIT, .cue = at(s, "heißt es"),
        .cue_kind = NCLAIM_CUE_KIND_VERB, .mode = NCLAIM_MODE_INDIRECT,
        .content = at(s, "Im schlimmsten Fall müssten 40 bis 60 Gebäude geräumt werden"),
        .fidelity = NCLAIM_FIDELITY_PARAPHRASE, .act = NCLAIM_ACT_ASSERTION,
        .medium = NCLAIM_MEDIUM_UNSPECIFIED, .stance = NCLAIM_STANCE_NEUTRAL});
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "evacuation", .quote = worst_case,
        .text = "Im schlimmsten Fall müssen 40 bis 60 Gebäude geräumt werden.",
        .anchor = at(s, "Im schlimmsten Fall müssten 40 bis 60 Gebäude geräumt werden"),
        .quantities = NCLAIM_REFS(buildings), .kind = NCLAIM_CLAIM_EVENT,
        .polarity = NCLAIM_POLARITY_POSITIVE, .certainty = NCLAIM_CERTAINTY_CERTAIN,
        .modality = NCLAIM_MODALITY_CONDITIONAL,
        .cues = NCLAIM_LIST(nclaim_cue,
            {.type = NCLAIM_CUE_CONDITION, .span = spot(s, "Im schlimmsten Fall")})});
}

/* Ob es dazu kommt, ist offen. */
static void open_question(struct story *s) {
    nclaim_doc *doc = s->doc;
    nclaim_add_claim(doc, &(nclaim_claim){
        .id = "will_it_come", .text = "Müssen Gebäude geräumt werden?",
        .anchor = at(s, "Ob es dazu kommt"), .kind = NCLAIM_CLAIM_QUESTION,
        .polarity = NCLAIM_POLARITY_UNKNOWN, .certainty = NCLAIM_CERTAINTY_UNKNOWN,
        .modality = NCLAIM_MODALITY_FUTURE,
        .cues = NCLAIM_LIST(nclaim_cue, {.type = NCLAIM_CUE_OPEN, .span = spot(s, "ist offen")})});
}

/* clang-format on */

void story_damage(struct story *s) {
    age(s);
    size(s);
    cracks(s);
    outflow(s);
    assumption(s);
    doubt(s);
    study(s);
    denial(s);
    closure(s);
    rumor(s);
    low_houses(s);
    worst_case(s);
    open_question(s);
}
