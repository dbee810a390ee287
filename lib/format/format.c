/* SPDX-License-Identifier: MIT */
/* The table of formats, and the functions that look into it. */
#include "format/format.h"

#include "document/report.h"
#include "document/rule.h"
#include "document/store.h"

#include <string.h>

typedef struct codec {
    nclaim_format format;
    ncl_reader read;
    ncl_writer write;
} codec;

static const codec codecs[] = {
    {{"json", "application/json", "json", "native JSON, the form in which nothing is lost", 1, 1},
     ncl_read_json,
     ncl_write_json},
    {{"jsonl", "application/jsonl", "jsonl",
      "one document in a line, for JSON Lines; read with nclaim_read_lines", 0, 1},
     NULL,
     ncl_write_json_line},
    {{"canonical", "application/json", "json",
      "canonical JSON (RFC 8785) without the texts, the form that is digested", 0, 1},
     NULL,
     ncl_write_canonical}};

enum { CODECS = sizeof codecs / sizeof codecs[0] };

const nclaim_format *nclaim_format_at(uint32_t index) {
    return index < CODECS ? &codecs[index].format : NULL;
}

static const codec *find_codec(const char *name) {
    for (size_t i = 0; i < CODECS; i++) {
        if (strcmp(codecs[i].format.name, name == NULL ? "json" : name) == 0) {
            return &codecs[i];
        }
    }
    return NULL;
}

static nclaim_status refuse_size(nclaim_report *report, const nclaim_read_options *options) {
    nclaim_finding finding;
    memset(&finding, 0, sizeof finding);
    finding.code = ncl_rules[NCL_RULE_S10].code;
    finding.slug = ncl_rules[NCL_RULE_S10].slug;
    finding.severity = ncl_rules[NCL_RULE_S10].severity;
    finding.hint = ncl_rules[NCL_RULE_S10].fix;
    finding.message = "the input is larger than the limit";
    finding.file = options->file;
    return ncl_report_add(report, &finding) == NCLAIM_OK ? NCLAIM_LIMIT : NCLAIM_NO_MEMORY;
}

static nclaim_status read_with(ncl_reader reader, nclaim_doc *doc, const char *bytes, size_t size,
                               const nclaim_read_options *options, nclaim_report *report) {
    ncl_build build;
    struct ncl_save save;
    size_t mark = ncl_report_mark(report);
    nclaim_status status = ncl_build_begin(&build, doc, &save);
    if (status == NCLAIM_OK) {
        ncl_events sink = {ncl_build_take, &build};
        ncl_arena_expect(&doc->arena, size + size / 8);
        ncl_slot_expect(doc, doc->slot_count + size / 256);
        status = reader(doc, bytes, size, options, sink, report);
        if (ncl_is_passing(status) && build.is_misjudged) {
            ncl_report_rewind(report, mark);
            ncl_build_again(&build, &save);
            status = reader(doc, bytes, size, options, sink, report);
        }
        if (ncl_report_place(report, mark, options->file, bytes, size) != NCLAIM_OK) {
            ncl_report_place(report, mark, NULL, bytes, size);
            status = NCLAIM_NO_MEMORY;
        }
        if (status == NCLAIM_NO_MEMORY) {
            ncl_report_rewind(report, mark);
        }
        ncl_build_end(&build, status == NCLAIM_OK, &save);
    }
    return status;
}

nclaim_status ncl_read_bytes(nclaim_doc *doc, const char *format, const char *bytes, size_t size,
                             const nclaim_read_options *options, nclaim_report *report) {
    static const nclaim_read_options defaults = {NULL, 0, {0, 0, 0}};
    const codec *found = find_codec(format);
    if (bytes == NULL && size > 0) {
        return NCLAIM_BAD_ARGUMENT;
    }
    if (found == NULL || found->read == NULL) {
        return NCLAIM_UNKNOWN_FORMAT;
    }
    options = options == NULL ? &defaults : options;
    if (size > doc->limits.input) {
        return refuse_size(report, options);
    }
    return read_with(found->read, doc, bytes == NULL ? "" : bytes, size, options, report);
}

nclaim_status nclaim_read(nclaim_doc *doc, const char *format, const char *bytes, size_t size,
                          const nclaim_read_options *options, nclaim_report *report) {
    if (doc == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    ncl_report_limit(report, doc->limits.findings);
    return ncl_read_bytes(doc, format, bytes, size, options, report);
}

nclaim_status nclaim_write(const nclaim_doc *doc, const char *format,
                           const nclaim_write_options *options, const nclaim_sink *sink,
                           nclaim_report *report) {
    static const nclaim_write_options defaults = {0, {0, 0, 0}};
    const codec *found = find_codec(format);
    if (doc == NULL || sink == NULL || sink->write == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    if (found == NULL) {
        return NCLAIM_UNKNOWN_FORMAT;
    }
    if (doc->failure.status != NCLAIM_OK) {
        return doc->failure.status;
    }
    return found->write(doc, options == NULL ? &defaults : options, sink, report);
}
