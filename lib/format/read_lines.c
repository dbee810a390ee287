/* SPDX-License-Identifier: MIT */
#include "document/report.h"
#include "format/format.h"

#include <stdbool.h>
#include <string.h>

static bool is_blank(const char *line, size_t size) {
    for (size_t i = 0; i < size; i++) {
        if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
            return false;
        }
    }
    return true;
}

/* Where the faults of a line are is counted in the line; this makes it the place in the input. */
static nclaim_status read_line(nclaim_doc *doc, const char *bytes, size_t at, size_t size,
                               size_t number, const nclaim_read_options *options,
                               nclaim_report *report) {
    size_t mark = ncl_report_mark(report);
    nclaim_status status = NCLAIM_OK;
    nclaim_doc_clear(doc);
    status = ncl_read_bytes(doc, "json", bytes + at, size, options, report);
    ncl_report_shift(report, mark, number - 1, at);
    return status;
}

nclaim_status nclaim_read_lines(nclaim_doc *doc, const char *bytes, size_t size,
                                const nclaim_read_options *options, nclaim_line_function each,
                                void *context, nclaim_report *report) {
    size_t number = 0;
    if (doc == NULL || each == NULL || (bytes == NULL && size > 0)) {
        return NCLAIM_BAD_ARGUMENT;
    }
    ncl_report_limit(report, ncl_doc_limits(doc)->findings);
    for (size_t at = 0; at < size;) {
        const char *end = memchr(bytes + at, '\n', size - at);
        size_t length = end == NULL ? size - at : (size_t)(end - bytes) - at;
        number++;
        if (!is_blank(bytes + at, length)) {
            nclaim_status status = read_line(doc, bytes, at, length, number, options, report);
            if (each(context, number, status, doc) != 0) {
                return NCLAIM_STOPPED;
            }
        }
        at += length + 1;
    }
    return NCLAIM_OK;
}
