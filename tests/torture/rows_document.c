/* SPDX-License-Identifier: MIT */
/* The functions that make, change and free documents. */
#include "torture.h"

#include <stdio.h>
#include <string.h>

static char long_text[20001]; /* more than a block of memory holds */

static void small(struct trial *trial) {
    memset(long_text, 'x', sizeof long_text - 1);
    if (!fill_small(trial->doc)) {
        wrong(trial, "the small document could not be made");
    }
}

/* ---- documents ---- */

static nclaim_status doc_new(struct trial *trial) {
    const nclaim_limits limits = {.memory = 1 << 20};
    trial->made = nclaim_doc_new(&trial->allocator, trial->variant == 0 ? NULL : &limits);
    return trial->made == NULL ? NCLAIM_NO_MEMORY : NCLAIM_OK;
}

static void free_made_doc(struct trial *trial) {
    nclaim_doc_free(trial->made);
}

static nclaim_status doc_free(struct trial *trial) {
    nclaim_doc_free(trial->doc);
    trial->doc = NULL;
    return NCLAIM_OK;
}

static nclaim_status doc_clear(struct trial *trial) {
    nclaim_doc_clear(trial->doc);
    if (nclaim_count(trial->doc, 0) != 0) {
        wrong(trial, "the document is not empty");
    }
    return NCLAIM_OK;
}

static nclaim_status doc_status(struct trial *trial) {
    nclaim_finding finding;
    return nclaim_doc_status(trial->doc, &finding, sizeof finding);
}

static nclaim_status doc_resume(struct trial *trial) {
    nclaim_doc_resume(trial->doc);
    return nclaim_doc_status(trial->doc, NULL, 0);
}

/* ---- copies: an empty document and one with records, from a small document and from examples ----
 */

static void prepare_copy(struct trial *trial) {
    unsigned number = trial->variant / 2;
    size_t size = 0;
    const char *bytes = example_cut(number / CUTS, 1 + number % CUTS, &size);
    trial->other = nclaim_doc_new(&trial->allocator, NULL);
    if (bytes == NULL ? !fill_small(trial->other)
                      : nclaim_read(trial->other, "json", bytes, size, NULL, NULL) != NCLAIM_OK) {
        wrong(trial, "the document to copy could not be made");
    }
    if (trial->variant % 2 == 1) {
        nclaim_add_actor(trial->doc, &(nclaim_actor){.id = "here_before", .name = "Kim"});
    }
}

static int every_other(void *context, const nclaim_doc *doc, nclaim_ref ref) {
    (void)context;
    (void)doc;
    return (int)(ref & 1);
}

static nclaim_status doc_copy(struct trial *trial) {
    return nclaim_doc_copy(trial->doc, trial->other, trial->variant % 4 < 2 ? NULL : every_other,
                           NULL);
}

/* ---- records: each kind, in an empty document and in one with records, short and long ---- */

enum { KINDS = NCLAIM_PRODUCER };

static uint32_t kind_of(const struct trial *trial) {
    return 1 + trial->variant % KINDS;
}

/* Beginning with these numbers of records the arrays inside have to grow. */
static void prepare_records(struct trial *trial) {
    static const unsigned counts[] = {0, 20, 31, 63};
    unsigned stage = trial->variant / KINDS;
    char id[24];
    if (stage == 0) {
        return;
    }
    small(trial);
    for (unsigned i = 11; stage > 1 && i < counts[stage % 4]; i++) {
        snprintf(id, sizeof id, "filler%u", i);
        nclaim_add_actor(trial->doc, &(nclaim_actor){.id = id, .name = "somebody"});
    }
}

static nclaim_status add(struct trial *trial) {
    uint32_t kind = kind_of(trial);
    size_t size = 0;
    const void *record = NULL;
    nclaim_ref ref = 0;
    if (kind == NCLAIM_DOCUMENT) { /* of which there is one already: an article that is long */
        const nclaim_article article = {.title = "long", .text = long_text, .ext = "{\"x-a\":[1]}"};
        ref = nclaim_add_article(trial->doc, &article);
    } else {
        record = record_of(kind, &size);
        ref = nclaim_add(trial->doc, kind, record, size);
    }
    return ref == 0 ? nclaim_doc_status(trial->doc, NULL, 0) : NCLAIM_OK;
}

static void prepare_set(struct trial *trial) {
    trial->variant += KINDS; /* there must be something to replace */
    prepare_records(trial);
    trial->variant -= KINDS;
}

static nclaim_status set(struct trial *trial) {
    uint32_t kind = kind_of(trial);
    size_t size = 0;
    const void *record = record_of(kind, &size);
    const nclaim_article article = {.title = "long", .text = long_text};
    if (kind == NCLAIM_ARTICLE && trial->variant > KINDS) {
        return nclaim_set_article(trial->doc, first_of(trial->doc, kind), &article);
    }
    return nclaim_set(trial->doc, kind, first_of(trial->doc, kind), record, size);
}

static nclaim_status refer(struct trial *trial) {
    nclaim_ref ref = nclaim_refer(trial->doc, 1 + kind_of(trial) % KINDS, "somebody_new");
    if (trial->variant % KINDS == KINDS - 1) { /* there is one document */
        return NCLAIM_OK;
    }
    return ref == 0 ? nclaim_doc_status(trial->doc, NULL, 0) : NCLAIM_OK;
}

const struct row rows_document[] = {
    {"nclaim_doc_new", 2, 0, NULL, doc_new, free_made_doc},
    {"nclaim_doc_free", 1, ROW_PURE | ROW_FREES, small, doc_free, NULL},
    {"nclaim_doc_clear", 1, ROW_PURE, small, doc_clear, NULL},
    {"nclaim_doc_status", 1, ROW_PURE, small, doc_status, NULL},
    {"nclaim_doc_resume", 1, ROW_PURE, small, doc_resume, NULL},
    {"nclaim_doc_copy", 3 * CUTS * 2, ROW_KEEPS, prepare_copy, doc_copy, NULL},
    {"nclaim_add", 4 * KINDS, ROW_KEEPS | ROW_STICKY, prepare_records, add, NULL},
    {"nclaim_set", 3 * KINDS, ROW_KEEPS | ROW_STICKY, prepare_set, set, NULL},
    {"nclaim_refer", 4 * KINDS, ROW_KEEPS | ROW_STICKY, prepare_records, refer, NULL},
    {NULL, 0, 0, NULL, NULL, NULL},
};
