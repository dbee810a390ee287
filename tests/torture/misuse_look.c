/* SPDX-License-Identifier: MIT */
/* Misuse of the functions that only look. */
#include "misuse.h"

#include <string.h>

static void version(struct world *world) {
    made(world, nclaim_version() == NULL ? NCLAIM_BAD_ARGUMENT : NCLAIM_OK);
}

static void status_name(struct world *world) {
    for (unsigned i = 0; i < NUMBERS; i++) {
        if (nclaim_status_name(number_value(i)) == NULL) {
            blame(world, "a status without a name");
        }
        made(world, NCLAIM_OK);
    }
}

static void tables(struct world *world) {
    for (unsigned i = 0; i < NUMBERS; i++) {
        bool beyond = number_value(i) > 100000;
        made(world, NCLAIM_OK);
        if (beyond &&
            (nclaim_type_at(number_value(i)) != NULL || nclaim_rule_at(number_value(i)) != NULL ||
             nclaim_format_at(number_value(i)) != NULL)) {
            blame(world, "a row past the last one");
        }
    }
}

static const size_t sizes[] = {0, 1, 8, 64, 512, 4096, SIZE_MAX / 2, SIZE_MAX};

static void get(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned r = 0; r < REFS; r++) {
            for (unsigned k = 0; k < NUMBERS + 4; k++) {
                uint32_t kind = k < NUMBERS ? number_value(k) : k - NUMBERS + 2;
                for (unsigned s = 0; s < sizeof sizes / sizeof sizes[0]; s++) {
                    nclaim_ref ref = ref_value(world, r);
                    const void *record = nclaim_get(doc_value(world, d), kind, ref, sizes[s]);
                    made(world, NCLAIM_OK);
                    if (record != NULL && (NCLAIM_KIND(ref) != kind || sizes[s] > 4096)) {
                        blame(world, "a record of another kind, or smaller than was asked for");
                    }
                }
            }
        }
    }
}

static void find(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned k = 0; k < NUMBERS; k++) {
            for (unsigned t = 0; t < TEXTS; t++) {
                nclaim_ref ref = nclaim_find(doc_value(world, d), number_value(k), text_value(t));
                made(world, NCLAIM_OK);
                if (ref != 0 && number_value(k) != 0 && NCLAIM_KIND(ref) != number_value(k)) {
                    blame(world, "a record of another kind");
                }
            }
        }
    }
}

static void id(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned r = 0; r < REFS; r++) {
            const char *text = nclaim_id(doc_value(world, d), ref_value(world, r));
            made(world, NCLAIM_OK);
            if (text != NULL && strlen(text) > 128) {
                blame(world, "an id that is none");
            }
        }
    }
}

static void next(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned k = 0; k < NUMBERS; k++) {
            for (unsigned r = 0; r < REFS; r++) {
                uint32_t kind = number_value(k);
                nclaim_ref ref = nclaim_next(doc_value(world, d), kind, ref_value(world, r));
                made(world, NCLAIM_OK);
                if (ref != 0 && NCLAIM_KIND(ref) != kind) {
                    blame(world, "a record of another kind");
                }
            }
        }
    }
}

static void count(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned k = 0; k < NUMBERS; k++) {
            made(world, NCLAIM_OK);
            if (nclaim_count(doc_value(world, d), number_value(k)) > 100) {
                blame(world, "more records than there are");
            }
        }
    }
}

/* An array that must not be written beyond its capacity. */
static void chain(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned r = 0; r < REFS; r++) {
            for (size_t capacity = 0; capacity < 4; capacity++) {
                nclaim_ref quotes[4] = {77, 77, 77, 77};
                size_t length = 77;
                nclaim_doc *doc = doc_value(world, d);
                nclaim_ref ref = ref_value(world, r);
                nclaim_status status = nclaim_chain(doc, ref, quotes, capacity, &length);
                made(world, status);
                made(world, nclaim_chain(doc, ref, NULL, capacity, &length));
                made(world, nclaim_chain(doc, ref, quotes, capacity, NULL));
                if (quotes[capacity] != 77 || (status != NCLAIM_OK && length != 0)) {
                    blame(world, "outputs that the call should have left alone");
                }
            }
            made(world, nclaim_chain(doc_value(world, d), ref_value(world, r), NULL, SIZE_MAX,
                                     &(size_t){0}));
        }
    }
}

static void factuality(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned r = 0; r < REFS; r++) {
            for (size_t capacity = 0; capacity < 4; capacity++) {
                nclaim_holding holdings[4] = {{0, 0, 0, 0}};
                size_t length = 77;
                nclaim_doc *doc = doc_value(world, d);
                nclaim_ref ref = ref_value(world, r);
                nclaim_status status = nclaim_factuality(doc, ref, holdings, capacity, &length);
                made(world, status);
                made(world, nclaim_factuality(doc, ref, NULL, capacity, &length));
                made(world, nclaim_factuality(doc, ref, holdings, capacity, NULL));
                if (holdings[capacity].certainty != 0 || (status != NCLAIM_OK && length != 0)) {
                    blame(world, "outputs that the call should have left alone");
                }
            }
        }
    }
}

static void quantity_bounds(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned r = 0; r < REFS; r++) {
            union {
                nclaim_bounds bounds;
                char room[sizeof(nclaim_bounds) + 64];
            } out;
            const size_t given[] = {0, 1, 100, sizeof out.bounds, sizeof out};
            for (unsigned s = 0; s < 5; s++) {
                nclaim_doc *doc = doc_value(world, d);
                nclaim_ref ref = ref_value(world, r);
                memset(&out, 0, sizeof out);
                made(world, nclaim_quantity_bounds(doc, ref, &out.bounds, given[s]));
                made(world, nclaim_quantity_bounds(doc, ref, NULL, given[s]));
            }
        }
    }
}

static void claim_say(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned r = 0; r < REFS; r++) {
            for (size_t size = 0; size < 90; size += 1 + size / 8) {
                char text[100];
                nclaim_doc *doc = doc_value(world, d);
                nclaim_ref ref = ref_value(world, r);
                size_t length = 0;
                memset(text, 'x', sizeof text);
                length = nclaim_claim_say(doc, ref, text, size);
                made(world, NCLAIM_OK);
                if (text[size] != 'x' || (size > 0 && memchr(text, '\0', size) == NULL)) {
                    blame(world, "written past the end, or without a NUL");
                }
                if (length != nclaim_claim_say(doc, ref, NULL, 0)) {
                    blame(world, "another length when nothing is written");
                }
                (void)nclaim_claim_say(doc, ref, NULL, size);
            }
        }
    }
}

static void doc_status(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        union {
            nclaim_finding finding;
            char room[sizeof(nclaim_finding) + 64];
        } out;
        const size_t given[] = {0, 1, sizeof(const char *), sizeof out.finding, sizeof out};
        for (unsigned s = 0; s < 5; s++) {
            made(world, nclaim_doc_status(doc_value(world, d), &out.finding, given[s]));
            made(world, nclaim_doc_status(doc_value(world, d), NULL, given[s]));
        }
    }
}

static void report_count(struct world *world) {
    for (unsigned k = 0; k < NUMBERS; k++) {
        made(world, NCLAIM_OK);
        if (nclaim_report_count(NULL, number_value(k)) != 0 ||
            nclaim_report_count(world->report, number_value(k)) != 0) {
            blame(world, "findings in an empty report");
        }
    }
}

static void report_at(struct world *world) {
    nclaim_finding finding;
    (void)nclaim_read(world->empty, "json", "[", 1, NULL, world->report);
    for (unsigned i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        made(world, nclaim_report_at(NULL, sizes[i], &finding, sizeof finding));
        made(world, nclaim_report_at(world->report, sizes[i], &finding, sizeof finding));
        made(world, nclaim_report_at(world->report, sizes[i], &finding, 1));
        made(world, nclaim_report_at(world->report, sizes[i], &finding, 0));
        made(world, nclaim_report_at(world->report, 0, NULL, sizes[i]));
    }
}

const struct misuse misuse_look[] = {
    {"nclaim_version", version},
    {"nclaim_status_name", status_name},
    {"nclaim_type_at", tables},
    {"nclaim_rule_at", tables},
    {"nclaim_format_at", tables},
    {"nclaim_get", get},
    {"nclaim_find", find},
    {"nclaim_id", id},
    {"nclaim_next", next},
    {"nclaim_count", count},
    {"nclaim_chain", chain},
    {"nclaim_factuality", factuality},
    {"nclaim_quantity_bounds", quantity_bounds},
    {"nclaim_claim_say", claim_say},
    {"nclaim_doc_status", doc_status},
    {"nclaim_report_count", report_count},
    {"nclaim_report_at", report_at},
    {NULL, NULL},
};
