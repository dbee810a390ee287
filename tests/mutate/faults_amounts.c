/* SPDX-License-Identifier: MIT */
/* Class M: quantities and times; and changes that no rule of S, R or M can find. */
#include "faults.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static void put_unit(cJSON *quantity, const char *system, const char *code) {
    cJSON *unit = cJSON_CreateObject();
    put_text(unit, "system", system);
    put_text(unit, "code", code);
    put(quantity, "unit", unit);
}

/* ---- M09 ---- */

static bool range_backward(struct site *site) {
    char *low = NULL;
    if (!is_text(site->record, "comparator", "range") || !has(site->record, "high")) {
        return false;
    }
    low = cJSON_Print(cJSON_GetObjectItemCaseSensitive(site->record, "value"));
    put_text(site->record, "value", text_of(site->record, "high"));
    put(site->record, "high", cJSON_Parse(low));
    cJSON_free(low);
    expect(site, "high");
    return true;
}

static bool high_without_range(struct site *site) {
    if (!has(site->record, "comparator") || is_text(site->record, "comparator", "range") ||
        !has(site->record, "value")) {
        return false;
    }
    put_text(site->record, "high", "99999999");
    expect(site, "high");
    return true;
}

static bool indefinite_with_value(struct site *site) {
    if (!is_text(site->record, "kind", "indefinite")) {
        return false;
    }
    put_text(site->record, "value", "12");
    expect(site, "value");
    return true;
}

static bool indefinite_with_comparator(struct site *site) {
    if (!is_text(site->record, "kind", "indefinite")) {
        return false;
    }
    put_text(site->record, "comparator", site->number % 2 == 0 ? "gt" : "approx");
    expect(site, "comparator");
    return true;
}

static bool inexact_designation(struct site *site) {
    if (!is_text(site->record, "kind", "designation")) {
        return false;
    }
    put_text(site->record, "comparator", site->number % 2 == 0 ? "gt" : "approx");
    expect(site, "comparator");
    return true;
}

/* ---- M10, M11 ---- */

static bool money_without_unit(struct site *site) {
    if (!is_text(site->record, "kind", "money")) {
        return false;
    }
    drop(site->record, "unit");
    expect(site, "kind");
    return true;
}

static bool money_in_no_currency(struct site *site) {
    static const char *const codes[] = {"eur", "Euro", "E", "km"};
    if (!is_text(site->record, "kind", "money")) {
        return false;
    }
    put_unit(site->record, site->number % 5 == 4 ? "ucum" : "iso4217", codes[site->number % 4]);
    expect(site, "unit");
    return true;
}

static bool measure_without_unit(struct site *site) {
    if (!is_text(site->record, "kind", "measure")) {
        return false;
    }
    drop(site->record, "unit");
    expect(site, "kind");
    return true;
}

static bool count_with_unit(struct site *site) {
    if (!is_text(site->record, "kind", "count")) {
        return false;
    }
    put_unit(site->record, "ucum", "km");
    expect(site, "unit");
    return true;
}

static bool zeroth(struct site *site) {
    static const char *const values[] = {"0", "-3", "1.5"};
    if (!is_text(site->record, "kind", "count") || has(site->record, "high")) {
        return false;
    }
    put_text(site->record, "kind", "ordinal");
    put_text(site->record, "value", values[site->number % 3]);
    drop(site->record, "digits");
    expect(site, "value");
    return true;
}

static bool half_a_time(struct site *site) {
    if (!is_text(site->record, "kind", "count") || has(site->record, "high")) {
        return false;
    }
    put_text(site->record, "kind", "multiplicity");
    put_text(site->record, "value", site->number % 2 == 0 ? "1.5" : "1/3");
    drop(site->record, "digits");
    expect(site, "value");
    return true;
}

static bool too_many_digits(struct site *site) {
    if (!has(site->record, "value") || strchr(text_of(site->record, "value"), '/') != NULL) {
        return false;
    }
    put(site->record, "digits", cJSON_CreateNumber(39));
    expect(site, "digits");
    return true;
}

static bool a_digit_more(struct site *site) {
    const char *value = text_of(site->record, "value");
    int digits = 0;
    if (value[0] < '1' || value[0] > '9' || strchr(value, '/') != NULL) {
        return false;
    }
    for (; *value != '\0'; value++) {
        digits += isdigit((unsigned char)*value) ? 1 : 0;
    }
    put(site->record, "digits", cJSON_CreateNumber(digits + 1));
    expect(site, "digits");
    return true;
}

/* ---- M21 ---- */

static bool has_calendar_value(const cJSON *time) {
    const char *value = text_of(time, "value");
    return strlen(value) >= 4 && strspn(value, "0123456789-") == strlen(value);
}

static bool other_precision(struct site *site) {
    size_t length = strlen(text_of(site->record, "value"));
    if (!has_calendar_value(site->record) || (length != 4 && length != 7 && length != 10)) {
        return false;
    }
    put_text(site->record, "precision", length == 4 ? "day" : length == 7 ? "year" : "month");
    expect(site, "precision");
    return true;
}

static bool resolved_elsewhere(struct site *site) {
    const char *mod = text_of(site->record, "mod");
    bool is_exact = mod[0] == '\0' || strcmp(mod, "none") == 0 || strcmp(mod, "start") == 0 ||
                    strcmp(mod, "mid") == 0 || strcmp(mod, "end") == 0;
    if (!has_calendar_value(site->record) || !is_exact) {
        return false;
    }
    put_text(site->record, "resolved", "1848-03-18");
    expect(site, "resolved");
    return true;
}

static bool backward(struct site *site) {
    drop(site->record, "precision");
    drop(site->record, "resolved");
    put_text(site->record, "value", "2024-05/2024-01");
    expect(site, "value");
    return true;
}

const struct fault faults_of_amounts[] = {
    {"M09", "a range that runs backward", NCLAIM_QUANTITY, range_backward, NULL, 0},
    {"M09", "an upper end without a range", NCLAIM_QUANTITY, high_without_range, NULL, 0},
    {"M09", "an indefinite amount with a value", NCLAIM_QUANTITY, indefinite_with_value, NULL, 0},
    {"M09", "an indefinite amount compared", NCLAIM_QUANTITY, indefinite_with_comparator, NULL, 0},
    {"M09", "a designation compared", NCLAIM_QUANTITY, inexact_designation, NULL, 0},
    {"M10", "money without a currency", NCLAIM_QUANTITY, money_without_unit, NULL, 0},
    {"M10", "money in what is no currency", NCLAIM_QUANTITY, money_in_no_currency, NULL, 0},
    {"M10", "a measure without a unit", NCLAIM_QUANTITY, measure_without_unit, NULL, 0},
    {"M10", "a count with a unit", NCLAIM_QUANTITY, count_with_unit, NULL, 0},
    {"M10", "a place in an order that is none", NCLAIM_QUANTITY, zeroth, NULL, 0},
    {"M10", "half a time", NCLAIM_QUANTITY, half_a_time, NULL, 0},
    {"M11", "far too many digits", NCLAIM_QUANTITY, too_many_digits, NULL, 0},
    {"M11", "a digit more than there are", NCLAIM_QUANTITY, a_digit_more, NULL, 0},
    {"M21", "another precision", NCLAIM_TIME, other_precision, NULL, 0},
    {"M21", "resolved to another time", NCLAIM_TIME, resolved_elsewhere, NULL, 0},
    {"M21", "an interval that runs backward", NCLAIM_TIME, backward, NULL, 0},
    {NULL, NULL, 0, NULL, NULL, 0}};

/* ---- legal changes ---- */

static bool sources_swapped(struct site *site) {
    cJSON *quotes = records_of(site->root, NCLAIM_QUOTE, false);
    int count = cJSON_GetArraySize(quotes);
    cJSON *other = cJSON_GetArrayItem(quotes, (int)((site->number * 7 + 1) % (unsigned)count));
    cJSON *own = NULL;
    cJSON *its = NULL;
    if (other == site->record || !has(other, "sources") || !has(site->record, "sources")) {
        return false;
    }
    own = cJSON_DetachItemFromObjectCaseSensitive(site->record, "sources");
    its = cJSON_DetachItemFromObjectCaseSensitive(other, "sources");
    put(site->record, "sources", its);
    put(other, "sources", own);
    return true;
}

static bool parent_dropped(struct site *site) {
    if (!has(site->record, "parent")) {
        return false;
    }
    drop(site->record, "parent");
    return true;
}

static bool other_value(struct site *site) {
    if (!has(site->record, "value") || has(site->record, "high")) {
        return false;
    }
    put_text(site->record, "value", "17");
    drop(site->record, "digits");
    return true;
}

static bool comparator_dropped(struct site *site) {
    if (!is_text(site->record, "comparator", "gt") &&
        !is_text(site->record, "comparator", "approx")) {
        return false;
    }
    put_text(site->record, "comparator", "eq");
    return true;
}

static bool claim_to_other_quote(struct site *site) {
    cJSON *quotes = records_of(site->root, NCLAIM_QUOTE, false);
    cJSON *other = cJSON_GetArrayItem(
        quotes, (int)((site->number * 5 + 2) % (unsigned)(cJSON_GetArraySize(quotes) + 1)));
    if (other == NULL || !has(site->record, "quote") ||
        is_text(site->record, "quote", text_of(other, "id"))) {
        return false;
    }
    put_text(site->record, "quote", text_of(other, "id"));
    return true;
}

static bool span_moved(struct site *site) {
    cJSON *end = cJSON_GetObjectItemCaseSensitive(site->holder, "end");
    if (site->field != NULL || end == NULL || !has(site->holder, "start")) {
        return false;
    }
    put(site->holder, "end", cJSON_CreateNumber(end->valuedouble + 1));
    return true;
}

const struct fault legal_changes[] = {
    {"G", "the sources of two quotes swapped", NCLAIM_QUOTE, sources_swapped, NULL, 0},
    {"G", "a parent dropped", NCLAIM_QUOTE, parent_dropped, NULL, 0},
    {"G", "a claim given to another quote", NCLAIM_CLAIM, claim_to_other_quote, NULL, 0},
    {"G", "another number", NCLAIM_QUANTITY, other_value, NULL, 0},
    {"G", "a comparator taken away", NCLAIM_QUANTITY, comparator_dropped, NULL, 0},
    {"G", "a span moved by one", 0, span_moved, NULL, 0},
    {NULL, NULL, 0, NULL, NULL, 0}};
