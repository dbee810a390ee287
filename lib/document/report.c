/* SPDX-License-Identifier: MIT */
#include "base/line.h"
#include "document/report_data.h"

#include <string.h>

nclaim_report *nclaim_report_new(const nclaim_allocator *allocator) {
    nclaim_report *report = NULL;
    ncl_memory memory;
    ncl_memory_init(&memory, allocator, 0);
    report = ncl_memory_resize(&memory, NULL, 0, sizeof *report);
    if (report == NULL) {
        return NULL;
    }
    memset(report, 0, sizeof *report);
    report->memory = memory;
    report->limit = SIZE_MAX;
    ncl_arena_init(&report->texts, &report->memory);
    return report;
}

void nclaim_report_free(nclaim_report *report) {
    ncl_memory memory;
    if (report == NULL) {
        return;
    }
    ncl_arena_free(&report->texts);
    memory = report->memory;
    ncl_memory_resize(&memory, report->findings, report->capacity * sizeof *report->findings, 0);
    ncl_memory_resize(&memory, report, sizeof *report, 0);
}

static void forget(ncl_tally *tally) {
    memset(tally, 0, sizeof *tally);
}

void nclaim_report_clear(nclaim_report *report) {
    if (report == NULL) {
        return;
    }
    ncl_arena_clear(&report->texts);
    report->count = 0;
    report->since = 0;
    forget(&report->listed);
    forget(&report->more);
    forget(&report->before);
}

size_t nclaim_report_count(const nclaim_report *report, uint32_t severity) {
    size_t count = 0;
    if (report == NULL) {
        return 0;
    }
    if (severity <= NCLAIM_NOTE) {
        return report->count;
    }
    for (uint32_t at = severity; at <= NCLAIM_ERROR; at++) {
        count += report->listed.of[at] + report->more.of[at] + report->before.of[at];
    }
    return count;
}

nclaim_status nclaim_report_at(const nclaim_report *report, size_t index, nclaim_finding *finding,
                               size_t size) {
    nclaim_finding found;
    if (report == NULL || finding == NULL || size == 0 || index >= report->count) {
        return NCLAIM_BAD_ARGUMENT;
    }
    found = report->findings[index];
    found.reserved = 0;
    if (found.line == 0) {
        found.offset = 0;
        found.column = 0;
    }
    /* A caller built with an older header has a smaller struct, one with a newer header a larger.
     */
    memcpy(finding, &found, size < sizeof found ? size : sizeof found);
    if (size > sizeof found) {
        memset((char *)finding + sizeof found, 0, size - sizeof found);
    }
    return NCLAIM_OK;
}

/* Sets a copy of the text, NULL standing for "". A text that the last finding has too is shared
 * with it: codes, files and hints repeat. */
static bool keep(nclaim_report *report, const char **slot, const char *text, const char *last) {
    if (text == NULL || *text == '\0') {
        *slot = "";
    } else if (last != NULL && strcmp(text, last) == 0) {
        *slot = last;
    } else {
        *slot = ncl_arena_text(&report->texts, text, strlen(text));
    }
    return *slot != NULL;
}

static bool keep_value(nclaim_report *report, const char **slot, const char *value) {
    char shown[NCL_VALUE_SIZE];
    size_t size = value == NULL ? 0 : ncl_shorten(value, strlen(value), shown, sizeof shown);
    *slot = size == 0 ? "" : ncl_arena_text(&report->texts, shown, size);
    return *slot != NULL;
}

static bool keep_texts(nclaim_report *report, nclaim_finding *finding) {
    static const nclaim_finding none = {.code = NULL};
    const nclaim_finding *last = report->count == 0 ? &none : &report->findings[report->count - 1];
    return keep(report, &finding->code, finding->code, last->code) &&
           keep(report, &finding->slug, finding->slug, last->slug) &&
           keep(report, &finding->message, finding->message, last->message) &&
           keep(report, &finding->hint, finding->hint, last->hint) &&
           keep_value(report, &finding->value, finding->value) &&
           keep(report, &finding->id, finding->id, last->id) &&
           keep(report, &finding->field, finding->field, last->field) &&
           keep(report, &finding->pointer, finding->pointer, last->pointer) &&
           keep(report, &finding->file, finding->file, last->file);
}

static bool is_full(const nclaim_report *report) {
    return report->count - report->since >= report->limit || report->count == NCL_NO_FINDING - 1;
}

/* Room for one more finding in the list. */
static bool make_room(nclaim_report *report) {
    void *findings = report->findings;
    bool done = ncl_memory_grow(&report->memory, &findings, &report->capacity, report->count + 1,
                                sizeof *report->findings);
    report->findings = findings;
    return done;
}

nclaim_status ncl_report_add(nclaim_report *report, const nclaim_finding *finding) {
    nclaim_finding copy = *finding;
    ncl_arena_mark mark;
    if (report == NULL) {
        return NCLAIM_OK;
    }
    if (copy.severity < NCLAIM_NOTE || copy.severity > NCLAIM_ERROR) {
        copy.severity = NCLAIM_ERROR;
    }
    if (is_full(report)) {
        report->more.of[copy.severity]++;
        return NCLAIM_OK;
    }
    mark = ncl_arena_here(&report->texts);
    if (!make_room(report) || !keep_texts(report, &copy)) {
        ncl_arena_rewind(&report->texts, mark);
        return NCLAIM_NO_MEMORY;
    }
    copy.line = 0;
    copy.column = 0;
    copy.reserved &= NCL_AT_OFFSET;
    report->findings[report->count++] = copy;
    report->listed.of[copy.severity]++;
    return NCLAIM_OK;
}

const nclaim_allocator *ncl_report_allocator(const nclaim_report *report) {
    return &report->memory.allocator;
}

size_t ncl_report_mark(const nclaim_report *report) {
    return report == NULL ? 0 : report->count;
}

void ncl_report_fold(nclaim_report *report, size_t index) {
    if (report != NULL && index < report->count && report->findings[index].folded < UINT32_MAX) {
        report->findings[index].folded++;
    }
}

void ncl_report_rewind(nclaim_report *report, size_t mark) {
    if (report == NULL || mark > report->count) {
        return;
    }
    /* Nothing goes beyond the limit before the list is full: what did came after the mark. */
    if (mark <= report->since || mark < report->count) {
        forget(&report->more);
    }
    while (report->count > mark) {
        report->count--;
        report->listed.of[report->findings[report->count].severity]--;
    }
    if (report->since > mark) {
        report->since = report->count;
    }
}

void ncl_report_limit(nclaim_report *report, size_t findings) {
    if (report == NULL) {
        return;
    }
    for (int severity = NCLAIM_NOTE; severity <= NCLAIM_ERROR; severity++) {
        report->before.of[severity] += report->more.of[severity];
    }
    forget(&report->more);
    report->since = report->count;
    report->limit = findings;
}
