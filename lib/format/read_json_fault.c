/* SPDX-License-Identifier: MIT */
/* What the reader says: the place as a JSON Pointer, and a finding in the report. */
#include "base/line.h"
#include "document/report.h"
#include "format/read_json.h"

#include <string.h>

static void put_pointer(const ncl_read *read, ncl_line *line) {
    const ncl_json_frame *frames =
        (const ncl_json_frame *)(const void *)read->checker.frames->bytes;
    for (uint32_t i = 0; i < read->depth; i++) {
        const ncl_read_level *level = &read->levels[i];
        if (level->is_list) {
            ncl_line_index(line, level->index);
        } else if (level->name != NULL) {
            ncl_line_segment(line, level->name, level->name_size);
        }
    }
    for (uint32_t i = 0; i < read->checker.depth; i++) {
        if (!frames[i].is_object) {
            ncl_line_index(line, frames[i].index);
        } else if (frames[i].name.text != NULL) {
            ncl_line_segment(line, frames[i].name.text, frames[i].name.size);
        }
    }
}

static void put_slice(ncl_line *line, const ncl_json_slice *slice) {
    ncl_line_init(line);
    if (slice != NULL && slice->text != NULL) {
        line->size = ncl_shorten(slice->text, slice->size, line->text, 200);
        line->text[line->size] = '\0';
    }
}

/* The member in which the fault is, of the innermost object of the model. */
static void put_field(const ncl_read *read, ncl_line *line) {
    ncl_json_slice name = {NULL, 0, 0, false, false};
    for (uint32_t i = read->depth; i-- > 0 && name.text == NULL;) {
        if (!read->levels[i].is_list) {
            name.text = read->levels[i].name;
            name.size = read->levels[i].name_size;
        }
    }
    put_slice(line, &name);
}

/* A value is the subject of its message, in quotation marks. */
static void put_message(ncl_line *line, const char *message, const ncl_json_slice *value) {
    ncl_line_init(line);
    if (value != NULL && value->text != NULL) {
        ncl_line_quoted(line, value->text, value->size);
        ncl_line_text(line, " ");
    }
    ncl_line_text(line, message);
}

static nclaim_status put_finding(const ncl_read *read, int rule, const char *at,
                                 const char *message, const ncl_json_slice *value) {
    nclaim_finding finding;
    ncl_line pointer;
    ncl_line shown;
    ncl_line field;
    ncl_line said;
    char id[NCL_ID_LENGTH + 1] = "";
    ncl_line_init(&pointer);
    put_pointer(read, &pointer);
    put_slice(&shown, value);
    put_field(read, &field);
    put_message(&said, message, value);
    if (read->id.text != NULL && read->id.size <= NCL_ID_LENGTH) {
        memcpy(id, read->id.text, read->id.size);
        id[read->id.size] = '\0';
    }
    memset(&finding, 0, sizeof finding);
    finding.code = ncl_rules[rule].code;
    finding.slug = ncl_rules[rule].slug;
    finding.severity = ncl_rules[rule].severity;
    finding.message = said.text;
    finding.hint = read->hint != NULL ? read->hint : ncl_rules[rule].fix;
    finding.value = shown.text;
    finding.id = id;
    finding.field = field.text;
    finding.pointer = pointer.text;
    finding.offset = (size_t)(at - read->json.start);
    finding.reserved = NCL_AT_OFFSET;
    return ncl_report_add(read->report, &finding);
}

nclaim_status ncl_read_fault(ncl_read *read, int rule, nclaim_status status, const char *at,
                             const char *message, const ncl_json_slice *value) {
    if (read->status == NCLAIM_OK) {
        read->status = status;
    }
    status = put_finding(read, rule, at, message, value);
    read->hint = NULL;
    return status;
}

nclaim_status ncl_read_json_fault(ncl_read *read, ncl_json_fault fault) {
    const char *at = read->json.fault_at;
    const char *message = ncl_json_message(fault);
    nclaim_status status = NCLAIM_BAD_TEXT;
    if (fault == NCL_JSON_OK) {
        return NCLAIM_OK;
    }
    if (fault == NCL_JSON_NO_MEMORY) {
        return NCLAIM_NO_MEMORY;
    }
    if (fault == NCL_JSON_DUPLICATE) {
        read->hint = "remove one of the two, or give it another name";
        return ncl_read_fault(read, NCL_RULE_S03, NCLAIM_BAD_RECORD, at, message, NULL);
    }
    if (fault == NCL_JSON_DEPTH) {
        status = ncl_read_fault(read, NCL_RULE_S10, NCLAIM_LIMIT, at, message, NULL);
        return status == NCLAIM_OK ? NCLAIM_LIMIT : status;
    }
    status = ncl_is_json_text(fault) ? NCLAIM_BAD_TEXT : NCLAIM_BAD_SYNTAX;
    if (ncl_read_fault(read, NCL_RULE_S11, status, at, message, NULL) != NCLAIM_OK) {
        return NCLAIM_NO_MEMORY;
    }
    return ncl_json_is_fatal(fault) ? NCLAIM_BAD_SYNTAX : NCLAIM_OK;
}

nclaim_status ncl_read_refusal(ncl_read *read, nclaim_status status, const char *at) {
    const ncl_json_slice text = {read->event.text, read->event.size, 0, false, false};
    const ncl_json_slice *value = read->event.what == NCL_EVENT_RECORD_END ? &read->id : &text;
    switch (status) {
    case NCLAIM_DUPLICATE_ID:
        return ncl_read_fault(read, NCL_RULE_S05, status, at, "is the id of another record already",
                              value);
    case NCLAIM_BAD_REFERENCE:
        return ncl_read_fault(read, NCL_RULE_R02, status, at,
                              "is the id of a record of another kind than a reference to it "
                              "asks for",
                              value);
    case NCLAIM_BAD_RECORD:
        return ncl_read_fault(read, NCL_RULE_S05, status, at, "is not an id", value);
    case NCLAIM_LIMIT:
        ncl_read_fault(read, NCL_RULE_S10, status, at, "a limit of the document is reached", NULL);
        return status;
    default:
        return status;
    }
}
