/* SPDX-License-Identifier: MIT */
/* Rules over one quantity. */
#include "base/decimal.h"
#include "validate/rules.h"

#include <string.h>

/* False for NULL and for what S06 objects to. */
static bool read(const char *text, ncl_decimal *out) {
    return text != NULL && ncl_decimal_parse(text, strlen(text), true, out) == NCL_DECIMAL_OK;
}

static const char *kind_of(const ncl_judge *judge) {
    return ncl_judge_word(judge, NCL_AT(quantity, kind));
}

static void s03(ncl_judge *judge, const nclaim_quantity *quantity) {
    bool is_amount = quantity->kind != 0 && quantity->kind != NCLAIM_QUANTITY_INDEFINITE;
    if (is_amount && quantity->value == NULL) {
        ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_S03,
                                          .path = {{NCL_AT(quantity, value), 0}},
                                          .is_absent = true,
                                          .message = "quantity has no value, but its kind is %",
                                          .words = {kind_of(judge)}});
    }
    if (judge->profile == NCLAIM_PROFILE_COMPLETE && quantity->high == NULL &&
        quantity->comparator == NCLAIM_COMPARATOR_RANGE) {
        ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_S03,
                                          .path = {{NCL_AT(quantity, high), 0}},
                                          .is_absent = true,
                                          .message = "quantity has no high, but is a range"});
    }
}

/* ---- M09 ---- */

/* A field that the kind or the comparator does not allow as it is. */
static void disallowed(ncl_judge *judge, uint32_t field, uint32_t with, const char *message) {
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M09,
                                      .path = {{field, 0}},
                                      .with = {with},
                                      .message = message,
                                      .words = {ncl_judge_word(judge, with)}});
}

static void range(ncl_judge *judge, const nclaim_quantity *quantity) {
    ncl_decimal low;
    ncl_decimal high;
    if (read(quantity->value, &low) && read(quantity->high, &high) &&
        ncl_decimal_compare(&low, &high) > 0) {
        ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M09,
                                          .path = {{NCL_AT(quantity, high), 0}},
                                          .with = {NCL_AT(quantity, value)},
                                          .message = "the range from # to # runs backward",
                                          .words = {quantity->value, quantity->high}});
    }
}

static void m09(ncl_judge *judge, const nclaim_quantity *quantity) {
    uint32_t comparator = quantity->comparator;
    bool says = comparator > NCLAIM_COMPARATOR_UNKNOWN;
    if (quantity->kind == NCLAIM_QUANTITY_INDEFINITE && quantity->value != NULL) {
        disallowed(judge, NCL_AT(quantity, value), NCL_AT(quantity, kind),
                   "kind is %, but there is a value");
    }
    if (quantity->kind == NCLAIM_QUANTITY_INDEFINITE && says) {
        disallowed(judge, NCL_AT(quantity, comparator), NCL_AT(quantity, kind),
                   "kind is %, but the comparator is not unknown");
    }
    if (quantity->kind == NCLAIM_QUANTITY_DESIGNATION && says &&
        comparator != NCLAIM_COMPARATOR_EQ) {
        disallowed(judge, NCL_AT(quantity, comparator), NCL_AT(quantity, kind),
                   "kind is %, but the comparator is not eq");
    }
    if (comparator == NCLAIM_COMPARATOR_RANGE) {
        range(judge, quantity);
    } else if (comparator != 0 && quantity->high != NULL) {
        disallowed(judge, NCL_AT(quantity, high), NCL_AT(quantity, comparator),
                   "comparator is %, but there is a high");
    }
}

/* ---- M10 ---- */

static bool is_currency(const nclaim_unit *unit) {
    const char *code = unit->code == NULL ? "" : unit->code;
    for (int i = 0; i < 3; i++) {
        if (code[i] < 'A' || code[i] > 'Z') {
            return false;
        }
    }
    return code[3] == '\0' && unit->system == NCLAIM_UNIT_ISO4217;
}

static void unfit_unit(ncl_judge *judge, const char *message) {
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M10,
                                      .path = {{NCL_AT(quantity, unit), 0}},
                                      .with = {NCL_AT(quantity, kind)},
                                      .message = message,
                                      .words = {kind_of(judge)}});
}

/* Money and measures need a unit: where there is none, the kind is where it is missed. */
static void no_unit(ncl_judge *judge, const char *message) {
    ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M10,
                                      .path = {{NCL_AT(quantity, kind), 0}},
                                      .with = {NCL_AT(quantity, unit)},
                                      .message = message,
                                      .words = {kind_of(judge)}});
}

static bool is_counted(const nclaim_quantity *quantity) {
    return quantity->kind == NCLAIM_QUANTITY_COUNT || quantity->kind == NCLAIM_QUANTITY_ORDINAL ||
           quantity->kind == NCLAIM_QUANTITY_MULTIPLICITY;
}

static void check_unit(ncl_judge *judge, const nclaim_quantity *quantity) {
    const nclaim_unit *unit = &quantity->unit;
    bool has_unit = unit->system != 0 || unit->code != NULL || unit->text != NULL;
    if (quantity->kind == NCLAIM_QUANTITY_MONEY && !has_unit) {
        no_unit(judge, "kind is %, but there is no currency");
    } else if (quantity->kind == NCLAIM_QUANTITY_MONEY && !is_currency(unit)) {
        unfit_unit(judge, "kind is %, but the unit is no code of ISO 4217");
    } else if (quantity->kind == NCLAIM_QUANTITY_MEASURE && !has_unit) {
        no_unit(judge, "kind is %, but there is no unit");
    } else if (is_counted(quantity) && has_unit && unit->system != NCLAIM_UNIT_NONE) {
        unfit_unit(judge, "kind is %, but there is a unit");
    }
}

static void check_number(ncl_judge *judge, const nclaim_quantity *quantity) {
    bool is_ordinal = quantity->kind == NCLAIM_QUANTITY_ORDINAL;
    ncl_decimal value;
    const char *message = NULL;
    if ((!is_ordinal && quantity->kind != NCLAIM_QUANTITY_MULTIPLICITY) ||
        !read(quantity->value, &value)) {
        return;
    }
    if (!ncl_decimal_is_integer(&value)) {
        message = "kind is %, but # is no whole number";
    } else if (is_ordinal && (value.negative || strcmp(quantity->value, "0") == 0)) {
        message = "kind is %, but # is below 1";
    }
    if (message != NULL) {
        ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M10,
                                          .path = {{NCL_AT(quantity, value), 0}},
                                          .with = {NCL_AT(quantity, kind)},
                                          .message = message,
                                          .words = {kind_of(judge), quantity->value}});
    }
}

static void m10(ncl_judge *judge, const nclaim_quantity *quantity) {
    check_unit(judge, quantity);
    check_number(judge, quantity);
}

static void m11(ncl_judge *judge, const nclaim_quantity *quantity) {
    unsigned most = 0;
    if (quantity->digits == 0 || quantity->value == NULL) {
        return;
    }
    most = ncl_decimal_digits(quantity->value, strlen(quantity->value));
    if (most != 0 && quantity->digits > most) {
        ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_M11,
                                          .path = {{NCL_AT(quantity, digits), 0}},
                                          .with = {NCL_AT(quantity, value)},
                                          .message = "# has fewer significant digits",
                                          .words = {quantity->value}});
    }
}

void ncl_judge_quantity(ncl_judge *judge, const nclaim_quantity *quantity) {
    static const struct {
        uint32_t rule;
        void (*check)(ncl_judge *judge, const nclaim_quantity *quantity);
    } rules[] = {
        {NCL_RULE_S03, s03}, {NCL_RULE_M09, m09}, {NCL_RULE_M10, m10}, {NCL_RULE_M11, m11}};
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (ncl_runs(judge, rules[i].rule)) {
            rules[i].check(judge, quantity);
        }
    }
}
