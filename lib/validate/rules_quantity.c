/* SPDX-License-Identifier: MIT */
/* Rules over one quantity. */
#include "base/decimal.h"
#include "validate/rules.h"

#include <string.h>

/* False for NULL and for what S06 objects to. */
static bool read(const char *text, ncl_decimal *out) {
    return text != NULL && ncl_decimal_parse(text, strlen(text), true, out) == NCL_DECIMAL_OK;
}

static void s03(ncl_judge *judge, const nclaim_quantity *quantity) {
    bool is_amount = quantity->kind != 0 && quantity->kind != NCLAIM_QUANTITY_INDEFINITE;
    if (is_amount && quantity->value == NULL) {
        ncl_judge_lacks(judge, NCL_AT(quantity, value), 0,
                        "quantity has no value, but its kind is {kind}");
    }
    if (judge->profile == NCLAIM_PROFILE_COMPLETE && quantity->high == NULL &&
        quantity->comparator == NCLAIM_COMPARATOR_RANGE) {
        ncl_judge_lacks(judge, NCL_AT(quantity, high), 0, "quantity has no high, but is a range");
    }
}

static bool runs_backward(const nclaim_quantity *quantity) {
    ncl_decimal low;
    ncl_decimal high;
    return read(quantity->value, &low) && read(quantity->high, &high) &&
           ncl_decimal_compare(&low, &high) > 0;
}

static void m09(ncl_judge *judge, const nclaim_quantity *quantity) {
    uint32_t comparator = quantity->comparator;
    bool says = comparator > NCLAIM_COMPARATOR_UNKNOWN;
    if (quantity->kind == NCLAIM_QUANTITY_INDEFINITE && quantity->value != NULL) {
        ncl_judge_odd(judge, NCL_RULE_M09, NCL_AT(quantity, value), NCL_AT(quantity, kind),
                      "kind is {kind}, but the value is {value}");
    }
    if ((quantity->kind == NCLAIM_QUANTITY_INDEFINITE && says) ||
        (quantity->kind == NCLAIM_QUANTITY_DESIGNATION && says &&
         comparator != NCLAIM_COMPARATOR_EQ)) {
        ncl_judge_odd(judge, NCL_RULE_M09, NCL_AT(quantity, comparator), NCL_AT(quantity, kind),
                      "kind is {kind}, but comparator is {comparator}");
    }
    if (comparator == NCLAIM_COMPARATOR_RANGE && runs_backward(quantity)) {
        ncl_judge_odd(judge, NCL_RULE_M09, NCL_AT(quantity, high), NCL_AT(quantity, value),
                      "the range from {value} to {high} runs backward");
    }
    if (comparator != 0 && comparator != NCLAIM_COMPARATOR_RANGE && quantity->high != NULL) {
        ncl_judge_odd(judge, NCL_RULE_M09, NCL_AT(quantity, high), NCL_AT(quantity, comparator),
                      "comparator is {comparator}, but there is a high");
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

static bool is_counted(const nclaim_quantity *quantity) {
    return quantity->kind == NCLAIM_QUANTITY_COUNT || quantity->kind == NCLAIM_QUANTITY_ORDINAL ||
           quantity->kind == NCLAIM_QUANTITY_MULTIPLICITY;
}

static void check_unit(ncl_judge *judge, const nclaim_quantity *quantity) {
    const nclaim_unit *unit = &quantity->unit;
    bool has_unit = unit->system != 0 || unit->code != NULL || unit->text != NULL;
    /* Where a unit is missing, the kind is what asks for it. */
    if (quantity->kind == NCLAIM_QUANTITY_MONEY && !has_unit) {
        ncl_judge_odd(judge, NCL_RULE_M10, NCL_AT(quantity, kind), NCL_AT(quantity, unit),
                      "kind is money, but there is no currency");
    } else if (quantity->kind == NCLAIM_QUANTITY_MONEY && !is_currency(unit)) {
        ncl_judge_odd(judge, NCL_RULE_M10, NCL_AT(quantity, unit), NCL_AT(quantity, kind),
                      "kind is money, but the unit is no code of ISO 4217");
    } else if (quantity->kind == NCLAIM_QUANTITY_MEASURE && !has_unit) {
        ncl_judge_odd(judge, NCL_RULE_M10, NCL_AT(quantity, kind), NCL_AT(quantity, unit),
                      "kind is measure, but there is no unit");
    } else if (is_counted(quantity) && has_unit && unit->system != NCLAIM_UNIT_NONE) {
        ncl_judge_odd(judge, NCL_RULE_M10, NCL_AT(quantity, unit), NCL_AT(quantity, kind),
                      "kind is {kind}, but there is a unit");
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
        message = "kind is {kind}, but {value} is no whole number";
    } else if (is_ordinal && (value.negative || strcmp(quantity->value, "0") == 0)) {
        message = "kind is {kind}, but {value} is below 1";
    }
    if (message != NULL) {
        ncl_judge_odd(judge, NCL_RULE_M10, NCL_AT(quantity, value), NCL_AT(quantity, kind),
                      message);
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
        ncl_judge_odd(judge, NCL_RULE_M11, NCL_AT(quantity, digits), NCL_AT(quantity, value),
                      "digits is {digits}, but {value} has fewer");
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
