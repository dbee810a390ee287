/* SPDX-License-Identifier: MIT */
/* The functions that only look, and what follows from the records. None of them allocates. */
#include "torture.h"

#include <string.h>

static void small(struct trial *trial) {
    if (!fill_small(trial->doc)) {
        wrong(trial, "the small document could not be made");
    }
}

/* What each of these calls must find in the small document. */
static nclaim_status found(struct trial *trial, bool is_right) {
    if (!is_right) {
        wrong(trial, "not what is in the small document");
    }
    return NCLAIM_OK;
}

static nclaim_status version(struct trial *trial) {
    return found(trial, nclaim_version()[0] != '\0');
}

static nclaim_status status_name(struct trial *trial) {
    return found(trial, strcmp(nclaim_status_name(NCLAIM_BUSY), "BUSY") == 0);
}

static nclaim_status get(struct trial *trial) {
    nclaim_ref ref = first_of(trial->doc, 1 + trial->variant);
    size_t size = 0;
    (void)record_of(1 + trial->variant, &size);
    return found(trial, nclaim_get(trial->doc, 1 + trial->variant, ref, size) != NULL);
}

static nclaim_status find(struct trial *trial) {
    return found(trial, nclaim_find(trial->doc, 0, "weber") != 0 &&
                            nclaim_find(trial->doc, NCLAIM_QUOTE, "weber") == 0);
}

static nclaim_status id(struct trial *trial) {
    nclaim_ref ref = first_of(trial->doc, NCLAIM_ARTICLE);
    return found(trial, strcmp(nclaim_id(trial->doc, ref), "bridge") == 0);
}

static nclaim_status next(struct trial *trial) {
    nclaim_ref first = nclaim_next(trial->doc, NCLAIM_QUOTE, 0);
    nclaim_ref second = nclaim_next(trial->doc, NCLAIM_QUOTE, first);
    return found(trial, second != 0 && nclaim_next(trial->doc, NCLAIM_QUOTE, second) == 0);
}

static nclaim_status count(struct trial *trial) {
    return found(trial, nclaim_count(trial->doc, NCLAIM_QUOTE) == 2);
}

static nclaim_status chain(struct trial *trial) {
    nclaim_ref quotes[4];
    size_t length = 0;
    nclaim_status status =
        nclaim_chain(trial->doc, first_of(trial->doc, NCLAIM_CLAIM), quotes, 4, &length);
    (void)found(trial, length == 2);
    return status;
}

static nclaim_status factuality(struct trial *trial) {
    nclaim_holding holdings[4];
    size_t length = 0;
    nclaim_status status =
        nclaim_factuality(trial->doc, first_of(trial->doc, NCLAIM_CLAIM), holdings, 4, &length);
    (void)found(trial, length == 3);
    return status;
}

static nclaim_status quantity_bounds(struct trial *trial) {
    nclaim_bounds bounds;
    nclaim_status status = nclaim_quantity_bounds(trial->doc, first_of(trial->doc, NCLAIM_QUANTITY),
                                                  &bounds, sizeof bounds);
    (void)found(trial, strcmp(bounds.low, "4.5") == 0);
    return status;
}

static nclaim_status claim_say(struct trial *trial) {
    char text[200];
    size_t length =
        nclaim_claim_say(trial->doc, first_of(trial->doc, NCLAIM_CLAIM), text, sizeof text);
    return found(trial, length == strlen(text) && length > 40);
}

static nclaim_status type_at(struct trial *trial) {
    uint32_t number = 1;
    while (nclaim_type_at(number) != NULL) {
        number++;
    }
    return found(trial, number > NCLAIM_PRODUCER);
}

static nclaim_status rule_at(struct trial *trial) {
    return found(trial, nclaim_rule_at(0) != NULL && nclaim_rule_at(UINT32_MAX) == NULL);
}

static nclaim_status format_at(struct trial *trial) {
    return found(trial, nclaim_format_at(0) != NULL && nclaim_format_at(UINT32_MAX) == NULL);
}

const struct row rows_look[] = {
    {"nclaim_version", 1, ROW_PURE, NULL, version, NULL},
    {"nclaim_status_name", 1, ROW_PURE, NULL, status_name, NULL},
    {"nclaim_get", NCLAIM_PRODUCER, ROW_PURE, small, get, NULL},
    {"nclaim_find", 1, ROW_PURE, small, find, NULL},
    {"nclaim_id", 1, ROW_PURE, small, id, NULL},
    {"nclaim_next", 1, ROW_PURE, small, next, NULL},
    {"nclaim_count", 1, ROW_PURE, small, count, NULL},
    {"nclaim_chain", 1, ROW_PURE, small, chain, NULL},
    {"nclaim_factuality", 1, ROW_PURE, small, factuality, NULL},
    {"nclaim_quantity_bounds", 1, ROW_PURE, small, quantity_bounds, NULL},
    {"nclaim_claim_say", 1, ROW_PURE, small, claim_say, NULL},
    {"nclaim_type_at", 1, ROW_PURE, NULL, type_at, NULL},
    {"nclaim_rule_at", 1, ROW_PURE, NULL, rule_at, NULL},
    {"nclaim_format_at", 1, ROW_PURE, NULL, format_at, NULL},
    {NULL, 0, 0, NULL, NULL, NULL},
};
