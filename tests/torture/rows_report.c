/* SPDX-License-Identifier: MIT */
/* Reports and the validator. */
#include "torture.h"

#include <string.h>

static const char faulty[] =
    "{\"newsclaim\":\"1.0\",\n"
    " \"actors\":[{\"id\":\"a\",\"name\":\"A\",\"kind\":\"B\"},{\"id\":\"a\",\"name\":\"\"}],\n"
    " \"quotes\":[{\"id\":\"q\",\"mode\":\"direct\",\"sources\":[\"nobody\"],\"parent\":\"q\"}],\n"
    " \"claims\":[{\"id\":\"c\",\"text\":\"\",\"quote\":\"a\"},{\"id\":\"d\",\"certainty\":\"x\"}]"
    "}";

static const char unsound[] =
    "{\"newsclaim\":\"1.0\",\n"
    " \"actors\":[{\"id\":\"a\",\"kind\":\"person\"}],\n"
    " \"quotes\":[{\"id\":\"q\",\"sources\":[\"nobody\"],\"parent\":\"q\"}],\n"
    " \"quantities\":[{\"id\":\"n\",\"comparator\":\"range\",\"value\":\"5\",\"high\":\"3\"}],\n"
    " \"claims\":[{\"id\":\"c\",\"text\":\"It is.\",\"quote\":\"q\"},{\"id\":\"d\"}]}";

static nclaim_status report_new(struct trial *trial) {
    trial->made = nclaim_report_new(&trial->allocator);
    return trial->made == NULL ? NCLAIM_NO_MEMORY : NCLAIM_OK;
}

static void free_made_report(struct trial *trial) {
    nclaim_report_free(trial->made);
}

/* A report with findings of the reader. */
static void with_findings(struct trial *trial) {
    (void)nclaim_read(trial->doc, "json", faulty, sizeof faulty - 1, NULL, trial->report);
    if (nclaim_report_count(trial->report, NCLAIM_NOTE) == 0) {
        wrong(trial, "the reader has no findings");
    }
}

/* A report with findings of the validator, which have no lines yet. */
static void with_pointers(struct trial *trial) {
    (void)nclaim_read(trial->doc, "json", unsound, sizeof unsound - 1, NULL, NULL);
    if (nclaim_validate(trial->doc, "annotated", NULL, trial->report) != NCLAIM_OK ||
        nclaim_report_count(trial->report, NCLAIM_NOTE) == 0) {
        wrong(trial, "the validator has no findings");
    }
}

static nclaim_status report_free(struct trial *trial) {
    nclaim_report_free(trial->report);
    trial->report = NULL;
    return NCLAIM_OK;
}

static nclaim_status report_clear(struct trial *trial) {
    nclaim_report_clear(trial->report);
    return NCLAIM_OK;
}

static nclaim_status report_count(struct trial *trial) {
    if (nclaim_report_count(trial->report, NCLAIM_ERROR) == 0) {
        wrong(trial, "there are no errors");
    }
    return NCLAIM_OK;
}

static nclaim_status report_at(struct trial *trial) {
    nclaim_finding finding;
    return nclaim_report_at(trial->report, 0, &finding, sizeof finding);
}

static nclaim_status report_locate(struct trial *trial) {
    nclaim_finding finding;
    nclaim_status status =
        nclaim_report_locate(trial->report, "input.json", unsound, sizeof unsound - 1);
    memset(&finding, 0, sizeof finding);
    (void)nclaim_report_at(trial->report, 0, &finding, sizeof finding);
    if (status != NCLAIM_OK && finding.line != 0) {
        wrong(trial, "a finding was placed although the call failed");
    }
    return status;
}

static nclaim_status report_write(struct trial *trial) {
    const nclaim_sink sink = sink_of_trial(trial);
    return nclaim_report_write(trial->report, trial->variant == 0 ? "text" : "json", &sink);
}

/* The small document, one with faults, and parts of examples, in each profile. */
enum { JUDGED = 50 };

static void prepare_validate(struct trial *trial) {
    unsigned number = trial->variant % JUDGED;
    size_t size = sizeof unsound - 1;
    const char *bytes = unsound;
    if (number == 0) {
        (void)fill_small(trial->doc);
        return;
    }
    if (number > 1) {
        bytes = example_cut(number % example_count(), 1 + number % CUTS, &size);
    }
    if (bytes == NULL || nclaim_read(trial->doc, "json", bytes, size, NULL, NULL) != NCLAIM_OK) {
        wrong(trial, "the document to judge cannot be read");
    }
}

static nclaim_status validate(struct trial *trial) {
    static const char *const profiles[] = {"core", "grounded", "complete", "annotated"};
    return nclaim_validate(trial->doc, profiles[trial->variant / JUDGED], NULL, trial->report);
}

const struct row rows_report[] = {
    {"nclaim_report_new", 1, 0, NULL, report_new, free_made_report},
    {"nclaim_report_free", 1, ROW_PURE | ROW_FREES, with_findings, report_free, NULL},
    {"nclaim_report_clear", 1, ROW_PURE, with_findings, report_clear, NULL},
    {"nclaim_report_count", 1, ROW_PURE, with_findings, report_count, NULL},
    {"nclaim_report_at", 1, ROW_PURE, with_findings, report_at, NULL},
    {"nclaim_report_locate", 1, ROW_KEEPS, with_pointers, report_locate, NULL},
    {"nclaim_report_write", 2, ROW_PURE, with_findings, report_write, NULL},
    {"nclaim_validate", 4 * JUDGED, ROW_KEEPS, prepare_validate, validate, NULL},
    {NULL, 0, 0, NULL, NULL, NULL},
};
