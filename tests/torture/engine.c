/* SPDX-License-Identifier: MIT */
#include "engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a document and its report are like: if two such are equal, nothing has changed. */
struct state {
    nclaim_buffer bytes; /* the document in canonical form of ours */
    size_t records;
    size_t findings;
};

/* What the call comes to when no allocation fails. */
struct clean {
    nclaim_status status;
    size_t allocations;
    size_t sunk;
    struct state after;
};

static void take_state(const struct trial *trial, struct state *state) {
    const nclaim_sink sink = {nclaim_buffer_write, &state->bytes};
    memset(state, 0, sizeof *state);
    if (trial->doc != NULL) {
        state->records = nclaim_count(trial->doc, 0);
        (void)nclaim_write(trial->doc, "json", NULL, &sink, NULL);
    }
    state->findings = nclaim_report_count(trial->report, NCLAIM_NOTE);
}

static void drop_state(struct state *state) {
    nclaim_buffer_free(&state->bytes);
}

static bool same_state(const struct state *a, const struct state *b) {
    return a->records == b->records && a->findings == b->findings &&
           a->bytes.size == b->bytes.size &&
           (a->bytes.size == 0 || memcmp(a->bytes.bytes, b->bytes.bytes, a->bytes.size) == 0);
}

void wrong(struct trial *trial, const char *what) {
    if (trial->fault == NULL) {
        trial->fault = what;
    }
}

static int sink(void *context, const void *bytes, size_t size) {
    struct trial *trial = context;
    (void)bytes;
    trial->sunk += size;
    return 0;
}

nclaim_sink sink_of_trial(struct trial *trial) {
    nclaim_sink result = {sink, trial};
    return result;
}

static void start(struct trial *trial, const struct row *row, unsigned variant) {
    memset(trial, 0, sizeof *trial);
    trial->variant = variant;
    trial->allocator = memory_allocator(&trial->memory);
    memory_serve(&trial->memory);
    trial->doc = nclaim_doc_new(&trial->allocator, NULL);
    trial->report = nclaim_report_new(&trial->allocator);
    trial->buffer.allocator = &trial->allocator;
    if (trial->doc == NULL || trial->report == NULL) {
        wrong(trial, "a document or report could not be made");
    }
    if (row->prepare != NULL) {
        row->prepare(trial);
    }
    if (nclaim_doc_status(trial->doc, NULL, 0) != NCLAIM_OK) {
        wrong(trial, "the situation could not be prepared");
    }
}

static void finish(struct trial *trial, const struct row *row) {
    if (row->undo != NULL) {
        row->undo(trial);
    }
    nclaim_buffer_free(&trial->buffer);
    nclaim_doc_free(trial->doc);
    nclaim_doc_free(trial->other);
    nclaim_report_free(trial->report);
    if (trial->memory.blocks != 0) {
        wrong(trial, "blocks are left when all is freed");
    }
    if (trial->memory.faults != 0) {
        wrong(trial, "a block was resized or freed with another size than its own");
    }
}

static nclaim_status call(struct trial *trial, const struct row *row, size_t fail_at,
                          bool forever) {
    nclaim_status status = NCLAIM_OK;
    trial->sunk = 0;
    memory_arm(&trial->memory, fail_at, forever);
    status = row->call(trial);
    trial->memory.fail_at = 0;
    return status;
}

/* The call without a failure. */
static const char *run_clean(const struct row *row, unsigned variant, struct clean *clean) {
    struct trial trial;
    size_t blocks = 0;
    start(&trial, row, variant);
    blocks = trial.memory.blocks;
    clean->status = call(&trial, row, 0, false);
    clean->allocations = trial.memory.calls;
    clean->sunk = trial.sunk;
    if ((row->flags & ROW_PURE) != 0 && clean->allocations != 0) {
        wrong(&trial, "allocates, and its row says that it does not");
    }
    if ((row->flags & (ROW_PURE | ROW_FREES)) == ROW_PURE && trial.memory.blocks != blocks) {
        wrong(&trial, "frees, and its row does not say so");
    }
    take_state(&trial, &clean->after);
    finish(&trial, row);
    return trial.fault;
}

static bool is_failure(const struct row *row, nclaim_status status) {
    return status == NCLAIM_NO_MEMORY ||
           ((row->flags & ROW_SINK) != 0 && status == NCLAIM_SINK_FAILED);
}

/* A document that remembers the failure works again after this. */
static void resume(struct trial *trial, const struct row *row) {
    nclaim_status expected = (row->flags & ROW_STICKY) != 0 ? NCLAIM_NO_MEMORY : NCLAIM_OK;
    if (trial->doc != NULL && nclaim_doc_status(trial->doc, NULL, 0) != expected) {
        wrong(trial, expected == NCLAIM_OK ? "the document remembers a failure that is none of add"
                                           : "the document does not remember the failure");
    }
    nclaim_doc_resume(trial->doc);
}

/* Makes the call with one failure, and checks that it changed nothing. True: it failed; false: it
 * did without that memory. */
static bool strike(struct trial *trial, const struct row *row, const struct clean *clean,
                   size_t fail_at, bool forever) {
    struct state before;
    struct state after;
    size_t blocks = trial->memory.blocks;
    nclaim_status status = NCLAIM_OK;
    take_state(trial, &before);
    blocks = trial->memory.blocks;
    status = call(trial, row, fail_at, forever);
    if (!is_failure(row, status)) {
        if (status != clean->status) {
            wrong(trial, "another status than without the failure, and not NO_MEMORY");
        }
        drop_state(&before);
        return false;
    }
    if (trial->memory.blocks != blocks && (row->flags & ROW_KEEPS) == 0) {
        wrong(trial, "a failed call left or took blocks");
    }
    resume(trial, row);
    take_state(trial, &after);
    if (!same_state(&before, &after)) {
        wrong(trial, before.findings == after.findings ? "a failed call changed the document"
                                                       : "a failed call changed the report");
    }
    drop_state(&before);
    drop_state(&after);
    return true;
}

/* A call that may keep memory must not keep more each time. */
static void check_keeping(struct trial *trial, const struct row *row, const struct clean *clean) {
    size_t blocks = trial->memory.blocks;
    if ((row->flags & ROW_KEEPS) == 0) {
        return;
    }
    for (int i = 0; i < 3; i++) {
        nclaim_status status = NCLAIM_OK;
        if (clean->allocations == 0 || !is_failure(row, status = call(trial, row, 1, true))) {
            return;
        }
        nclaim_doc_resume(trial->doc);
        if (trial->memory.blocks > blocks) {
            wrong(trial, "each failure keeps more memory");
        }
    }
}

/* A call that got through, although or after an allocation failed, did what it always does. */
static void check_done(struct trial *trial, const struct clean *clean) {
    struct state after;
    if (trial->sunk != clean->sunk) {
        wrong(trial, "the call writes other bytes because of the failure");
    }
    take_state(trial, &after);
    if (!same_state(&after, &clean->after)) {
        wrong(trial, "the call does something else because of the failure");
    }
    drop_state(&after);
}

/* One failure, or a second one when the call is made again (`second` above 0). */
static const char *run_failing(const struct row *row, unsigned variant, const struct clean *clean,
                               size_t first, size_t second, bool forever, unsigned long *points) {
    struct trial trial;
    bool failed = false;
    start(&trial, row, variant);
    failed = strike(&trial, row, clean, first, forever);
    (*points)++;
    if (!trial.memory.hit) {
        wrong(&trial, "the call allocates now more, now less");
    }
    if (failed && second > 0) {
        failed = strike(&trial, row, clean, second, forever);
        *points += trial.memory.hit ? 1 : 0;
    }
    if (failed && second == 0 && trial.fault == NULL && forever) {
        check_keeping(&trial, row, clean);
        if ((row->flags & ROW_KEEPS) != 0) { /* one of those calls may have got through */
            finish(&trial, row);
            return trial.fault;
        }
    }
    if (failed && call(&trial, row, 0, false) != clean->status) {
        wrong(&trial, "the call does not work after the failure");
    }
    check_done(&trial, clean);
    finish(&trial, row);
    return trial.fault;
}

static void tell(const struct row *row, unsigned variant, size_t first, size_t second, bool forever,
                 const char *what) {
    printf("%s, situation %u", row->name, variant);
    if (first > 0) {
        printf(", allocation %lu%s", (unsigned long)first, forever ? " and all after it" : "");
    }
    if (second > 0) {
        printf(", then %lu", (unsigned long)second);
    }
    printf(": %s\n", what);
}

enum { PAIRS_UP_TO = 40 };

static bool try_all(const struct row *row, unsigned variant, const struct clean *clean,
                    unsigned long *points) {
    const char *fault = NULL;
    size_t seconds = clean->allocations <= PAIRS_UP_TO ? clean->allocations : 0;
    for (size_t first = 1; first <= clean->allocations; first++) {
        for (int forever = 0; forever < 2; forever++) {
            fault = run_failing(row, variant, clean, first, 0, forever != 0, points);
            if (fault != NULL) {
                tell(row, variant, first, 0, forever != 0, fault);
                return false;
            }
        }
        for (size_t second = 1; second <= seconds; second++) {
            fault = run_failing(row, variant, clean, first, second, false, points);
            if (fault != NULL) {
                tell(row, variant, first, second, false, fault);
                return false;
            }
        }
    }
    return true;
}

bool torture(const struct row *row, unsigned variant, unsigned long *points) {
    struct clean clean;
    const char *fault = NULL;
    bool passed = false;
    memset(&clean, 0, sizeof clean);
    fault = run_clean(row, variant, &clean);
    if (fault != NULL) {
        tell(row, variant, 0, 0, false, fault);
    } else if (is_failure(row, clean.status)) {
        tell(row, variant, 0, 0, false, "fails without a reason");
    } else {
        passed = try_all(row, variant, &clean, points);
    }
    drop_state(&clean.after);
    return passed;
}
