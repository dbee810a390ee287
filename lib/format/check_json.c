/* SPDX-License-Identifier: MIT */
/* The gate for JSON that is not ours: the checker and the findings of the reader, without a model.
 */
#include "document/report.h"
#include "format/read_json.h"

static void report_fault(void *context, ncl_json_fault fault) {
    ncl_read_json_fault(context, fault);
}

/* The first status that is not NCLAIM_OK is in read->status, but for NCLAIM_NO_MEMORY. */
static nclaim_status check(ncl_read *read, size_t size, size_t most) {
    ncl_json_fault fault = NCL_JSON_OK;
    nclaim_status status = NCLAIM_OK;
    if (size > most) {
        return ncl_read_fault(read, NCL_RULE_S10, NCLAIM_LIMIT, read->json.at,
                              "the input is larger than the limit", NULL);
    }
    status = ncl_read_mark(read);
    if (status == NCLAIM_OK) {
        fault = ncl_json_check(&read->checker);
    }
    if (status == NCLAIM_OK && fault == NCL_JSON_OK) {
        ncl_json_peek(&read->json);
        if (read->json.at < read->json.end) {
            read->json.fault_at = read->json.at;
            ncl_read_json_fault(read, NCL_JSON_TRAILING);
        }
    }
    return fault == NCL_JSON_NO_MEMORY ? NCLAIM_NO_MEMORY : status;
}

nclaim_status ncl_check_json(const char *bytes, size_t size, const nclaim_limits *limits,
                             nclaim_report *report) {
    ncl_json json = {bytes, bytes, bytes + size, bytes};
    size_t mark = ncl_report_mark(report);
    nclaim_status status = NCLAIM_OK;
    ncl_memory memory;
    ncl_stack frames;
    ncl_stack names;
    ncl_read read;
    ncl_memory_init(&memory, NULL, limits->memory);
    ncl_stack_init(&frames, &memory);
    ncl_stack_init(&names, &memory);
    memset(&read, 0, sizeof read);
    read.json = json;
    read.report = report;
    read.checker.json = &read.json;
    read.checker.frames = &frames;
    read.checker.names = &names;
    read.checker.most_depth = limits->depth;
    read.checker.report = report_fault;
    read.checker.context = &read;
    ncl_report_limit(report, limits->findings);
    status = check(&read, size, limits->input);
    ncl_report_place(report, mark, NULL, bytes, size);
    ncl_stack_free(&frames);
    ncl_stack_free(&names);
    return status == NCLAIM_OK ? read.status : status;
}
