/* SPDX-License-Identifier: MIT */
/*
 * Native JSON: makes events. The model tells what may come next, so that no tree is built; what the
 * model does not define goes through the checker for any JSON. Faults of a record let reading go
 * on, so that all of them are found; faults of the grammar end it.
 */
#include "format/read_json.h"

#include "base/utf8.h"
#include "document/report.h"
#include "document/stacks.h"

#include <string.h>

static nclaim_status open_level(ncl_read *read, const nclaim_type *type, const nclaim_field *field,
                                bool is_list) {
    ncl_read_open(read, type, field, is_list);
    return NCLAIM_OK;
}

/* ---- objects ---- */

static nclaim_status emit_span(ncl_read *read, const nclaim_field *field, const char *at) {
    read->event.span = &read->span;
    read->event.traits = read->span_traits;
    return ncl_read_emit(read, NCL_EVENT_SPAN, field, NULL, at);
}

static nclaim_status open_span(ncl_read *read, const nclaim_field *field) {
    memset(&read->span, 0, sizeof read->span);
    read->span_traits = 0;
    return open_level(read, &ncl_types[NCL_TYPE_SPAN], field, false);
}

static nclaim_status close_span(ncl_read *read, const ncl_read_level *level) {
    nclaim_status status = emit_span(read, level->field, level->open);
    read->words->used = 0;
    read->extra->used = level->extra_at;
    return status;
}

static nclaim_status open_object(ncl_read *read, const nclaim_type *type,
                                 const nclaim_field *field) {
    uint32_t what = field != NULL                     ? NCL_EVENT_VALUE
                    : type->number == NCLAIM_DOCUMENT ? NCL_EVENT_DOCUMENT
                                                      : NCL_EVENT_RECORD;
    nclaim_status status = ncl_read_emit(read, what, field, type, read->json.at);
    if (what == NCL_EVENT_RECORD) {
        read->id.text = NULL;
    }
    return status == NCLAIM_OK ? open_level(read, type, field, false) : status;
}

/* `start` is there only together with `end`; a value with nothing in it is absent. */
static nclaim_status check_value(ncl_read *read, const ncl_read_level *level) {
    const nclaim_field *fields = level->type->fields;
    if (!level->is_begun) {
        read->hint = "leave the member out";
        return ncl_read_fault(read, NCL_RULE_S12, NCLAIM_BAD_RECORD, level->open,
                              "this object is empty", NULL);
    }
    for (uint32_t i = 0; i + 1 < level->type->field_count && i < 2; i++) {
        if ((fields[i].flags & NCLAIM_FIELD_ZERO) != 0 && (level->seen >> i & 3) == 1) {
            read->hint = "add `end`, one past the last code point";
            return ncl_read_fault(read, NCL_RULE_S03, NCLAIM_BAD_RECORD, level->open,
                                  "`start` stands here without `end`", NULL);
        }
    }
    return NCLAIM_OK;
}

static nclaim_status check_record(ncl_read *read, const ncl_read_level *level) {
    if ((level->seen & 1) != 0) {
        return NCLAIM_OK;
    }
    if (level->type->number == NCLAIM_DOCUMENT) {
        read->hint = "begin the document with \"newsclaim\": \"" NCL_FORMAT_VERSION "\"";
        return ncl_read_fault(read, NCL_RULE_S03, NCLAIM_BAD_RECORD, level->open,
                              "the member `newsclaim` with the version of the format is missing",
                              NULL);
    }
    read->hint = "give the record an id that no other record has";
    return ncl_read_fault(read, NCL_RULE_S03, NCLAIM_BAD_RECORD, level->open,
                          "the record has no `id`", NULL);
}

static nclaim_status close_object(ncl_read *read) {
    ncl_read_level *level = ncl_read_top(read);
    nclaim_status status = NCLAIM_OK;
    uint32_t what = level->field != NULL ? NCL_EVENT_VALUE_END : NCL_EVENT_RECORD_END;
    level->name = NULL;
    status = ncl_read_end_unknown(read);
    level->name = NULL;
    if (status == NCLAIM_OK) {
        status = level->field != NULL ? check_value(read, level) : check_record(read, level);
    }
    if (level->field == NULL && level->type->number == NCLAIM_DOCUMENT) {
        what = NCL_EVENT_DOCUMENT_END;
    }
    if (status == NCLAIM_OK && level->type == &ncl_types[NCL_TYPE_SPAN]) {
        status = close_span(read, level);
    } else if (status == NCLAIM_OK && (what != NCL_EVENT_RECORD_END || read->id.text != NULL)) {
        status = ncl_read_emit(read, what, level->field, level->type, level->open);
    }
    if (what == NCL_EVENT_RECORD_END) {
        read->id.text = NULL;
    }
    read->depth--;
    read->json.at++;
    return status;
}

/* ---- members ---- */

static nclaim_status read_value(ncl_read *read, const nclaim_field *field, bool is_list_item) {
    char first = '\0';
    if (ncl_is_list(field) && !is_list_item) {
        first = ncl_json_peek(&read->json);
        if (first != '[') {
            return ncl_read_wrong_type(read, "a list is due here");
        }
        nclaim_status status = ncl_read_emit(read, NCL_EVENT_LIST, field, NULL, read->json.at);
        return status == NCLAIM_OK ? open_level(read, NULL, field, true) : status;
    }
    if (field->type != NCLAIM_TYPE_NESTED) {
        return ncl_read_scalar(read, field);
    }
    first = ncl_json_peek(&read->json);
    if (first == '{' && ncl_is_span(field)) {
        return open_span(read, field);
    }
    return first == '{' ? open_object(read, ncl_field_type(field), field)
                        : ncl_read_wrong_type(read, "an object is due here");
}

static nclaim_status open_records(ncl_read *read, uint32_t kind, const char *name) {
    nclaim_status status = NCLAIM_OK;
    if ((read->kinds_seen & 1U << kind) != 0) {
        read->json.fault_at = name - 1;
        status = ncl_read_json_fault(read, NCL_JSON_DUPLICATE);
    }
    read->kinds_seen |= 1U << kind;
    if (status == NCLAIM_OK && ncl_json_peek(&read->json) != '[') {
        return ncl_read_wrong_type(read, "a list of records is due here");
    }
    if (status == NCLAIM_OK) {
        status = ncl_read_emit(read, NCL_EVENT_RECORDS, NULL, &ncl_types[kind], read->json.at);
    }
    return status == NCLAIM_OK ? open_level(read, &ncl_types[kind], NULL, true) : status;
}

static nclaim_status check_version(ncl_read *read) {
    static const char version[] = "\"" NCL_FORMAT_VERSION "\"";
    ncl_json at = read->json;
    ncl_json_slice value;
    if (ncl_json_peek(&at) != '"' || ncl_json_string(&at, &value) != NCL_JSON_OK ||
        (value.size == sizeof version - 3 &&
         memcmp(value.text - 1, version, value.size + 2) == 0)) {
        return NCLAIM_OK; /* what is not a string is reported as such */
    }
    read->hint = "use a newer library, or write the document in version " NCL_FORMAT_VERSION;
    return ncl_read_fault(read, NCL_RULE_S04, NCLAIM_NEWER, value.text - 1,
                          "is no version of the format that this library knows", &value);
}

static nclaim_status read_field(ncl_read *read, const nclaim_field *field, const char *name) {
    ncl_read_level *level = ncl_read_top(read);
    uint32_t index = (uint32_t)(field - level->type->fields);
    nclaim_status status = NCLAIM_OK;
    if ((level->seen >> index & 1) != 0) {
        read->json.fault_at = name - 1;
        status = ncl_read_json_fault(read, NCL_JSON_DUPLICATE);
    }
    level->seen |= (uint64_t)1 << index;
    level->next = level->shape->first + index + 1;
    if (status == NCLAIM_OK && index == 0 && level->type->number == NCLAIM_DOCUMENT) {
        status = check_version(read);
    }
    return status == NCLAIM_OK ? read_value(read, field, false) : status;
}

static nclaim_status read_member(ncl_read *read, const ncl_json_slice *name, const char *at) {
    ncl_read_level *level = ncl_read_top(read);
    const nclaim_field *field = ncl_field_named(level->type, name->text, name->size,
                                                (uint32_t)(level->next - level->shape->first));
    uint32_t kind = 0;
    if (field != NULL && field->type != NCLAIM_TYPE_EXTRA) {
        return read_field(read, field, at);
    }
    if (level->type->number == NCLAIM_DOCUMENT) {
        kind = ncl_kind_of_plural(name->text, name->size);
    }
    return kind != 0 ? open_records(read, kind, at) : ncl_read_unknown(read, name);
}

static inline nclaim_status expect(ncl_read *read, char what, ncl_json_fault fault) {
    if (ncl_json_peek(&read->json) == what) {
        return NCLAIM_OK;
    }
    read->json.fault_at = read->json.at;
    return ncl_read_json_fault(read, read->json.at == read->json.end ? NCL_JSON_END : fault);
}

/* A name that only looks new because of its escapes must not pass for another. */
static void resolve_name(const ncl_read *read, ncl_json_slice *name) {
    char plain[128];
    const nclaim_field *field = NULL;
    uint32_t kind = 0;
    size_t size = 0;
    if (!name->has_escapes || name->size > sizeof plain) {
        return;
    }
    size = ncl_json_unescape(name, plain);
    field = ncl_field_named(read->levels[read->depth - 1].type, plain, size, 0);
    if (field != NULL) {
        name->text = field->name;
        name->size = field->length;
        return;
    }
    kind = read->levels[read->depth - 1].type->number == NCLAIM_DOCUMENT
               ? ncl_kind_of_plural(plain, size)
               : 0;
    if (kind != 0) {
        name->text = ncl_types[kind].plural;
        name->size = size;
    }
}

static nclaim_status read_colon(ncl_read *read) {
    nclaim_status status = expect(read, ':', NCL_JSON_COLON);
    if (status == NCLAIM_OK) {
        read->json.at++;
    }
    return status;
}

/* Any name: reads it, then looks whose it is. */
static nclaim_status find_member(ncl_read *read) {
    ncl_read_level *level = ncl_read_top(read);
    const char *at = NULL;
    ncl_json_slice name;
    nclaim_status status = ncl_read_json_fault(read, ncl_json_string(&read->json, &name));
    if (status != NCLAIM_OK) {
        return status;
    }
    at = name.text;
    resolve_name(read, &name);
    level->name = name.text;
    level->name_size = name.size;
    status = read_colon(read);
    return status == NCLAIM_OK ? read_member(read, &name, at) : status;
}

static nclaim_status next_member(ncl_read *read) {
    nclaim_status status = expect(read, '"', NCL_JSON_NAME);
    return status == NCLAIM_OK ? find_member(read) : status;
}

/* ---- lists ---- */

static nclaim_status next_entry(ncl_read *read) {
    const ncl_read_level *level = ncl_read_top(read);
    if (level->type == NULL) {
        return read_value(read, level->field, true);
    }
    return ncl_json_peek(&read->json) == '{' ? open_object(read, level->type, NULL)
                                             : ncl_read_wrong_type(read, "a record is due here");
}

static nclaim_status close_list(ncl_read *read) {
    const ncl_read_level *level = ncl_read_top(read);
    bool is_records = level->type != NULL;
    nclaim_status status = NCLAIM_OK;
    const nclaim_field *field = level->field;
    const nclaim_type *type = level->type;
    const char *open = level->open;
    bool is_empty = !level->is_begun;
    read->depth--;
    read->json.at++;
    if (is_empty) {
        read->hint = "leave the member out";
        status =
            ncl_read_fault(read, NCL_RULE_S12, NCLAIM_BAD_RECORD, open, "this list is empty", NULL);
    }
    return status == NCLAIM_OK
               ? ncl_read_emit(read, is_records ? NCL_EVENT_RECORDS_END : NCL_EVENT_LIST_END, field,
                               type, open)
               : status;
}

/* ---- the whole ---- */

static nclaim_status step(ncl_read *read) {
    ncl_read_level *level = ncl_read_top(read);
    char next = ncl_json_peek(&read->json);
    if (next == (level->is_list ? ']' : '}')) {
        return level->is_list ? close_list(read) : close_object(read);
    }
    if (level->is_begun) {
        nclaim_status status = expect(read, ',', NCL_JSON_COMMA);
        if (status != NCLAIM_OK) {
            return status;
        }
        read->json.at++;
        level->index++;
    }
    level->is_begun = true;
    return level->is_list ? next_entry(read) : next_member(read);
}

static nclaim_status read_all(ncl_read *read) {
    nclaim_status status = expect(read, '{', NCL_JSON_VALUE);
    if (status == NCLAIM_OK) {
        status = open_object(read, &ncl_types[NCLAIM_DOCUMENT], NULL);
    }
    while (status == NCLAIM_OK && read->depth > 0) {
        status = ncl_read_plain(read);
        if (status == NCLAIM_OK) {
            status = step(read);
        }
    }
    if (status == NCLAIM_OK) {
        ncl_json_peek(&read->json);
        if (read->json.at < read->json.end) {
            read->json.fault_at = read->json.at;
            status = ncl_read_json_fault(read, NCL_JSON_TRAILING);
        }
    }
    return status;
}

static void report_json(void *context, ncl_json_fault fault) {
    ncl_read_json_fault(context, fault);
}

nclaim_status ncl_read_mark(ncl_read *read) {
    static const char mark[] = "\xEF\xBB\xBF";
    nclaim_status status = NCLAIM_OK;
    if (read->json.end - read->json.at >= 3 && memcmp(read->json.at, mark, 3) == 0) {
        status = ncl_read_fault(read, NCL_RULE_S13, NCLAIM_OK, read->json.at,
                                "the text begins with a byte order mark", NULL);
        read->json.at += 3;
    }
    return status;
}

static void begin(ncl_read *read, nclaim_doc *doc, const char *bytes, size_t size) {
    ncl_json json = {bytes, bytes, bytes + size, bytes};
    memset(read, 0, offsetof(ncl_read, levels));
    read->json = json;
    read->doc = doc;
    read->depth = 0;
    read->hint = NULL;
    read->status = NCLAIM_OK;
    read->kinds_seen = 0;
    read->id.text = NULL;
    read->extra = ncl_doc_stack(doc, NCL_STACK_TEXT);
    read->words = ncl_doc_stack(doc, NCL_STACK_WORDS);
    read->checker.json = &read->json;
    read->checker.frames = ncl_doc_stack(doc, NCL_STACK_FRAMES);
    read->checker.names = ncl_doc_stack(doc, NCL_STACK_NAMES);
    read->checker.most_depth = ncl_doc_limits(doc)->depth;
    read->checker.report = report_json;
    read->checker.context = read;
}

nclaim_status ncl_read_json(nclaim_doc *doc, const char *bytes, size_t size,
                            const nclaim_read_options *options, ncl_events sink,
                            nclaim_report *report) {
    ncl_read read;
    nclaim_status status = NCLAIM_OK;
    begin(&read, doc, bytes, size);
    read.options = options;
    read.report = report;
    read.sink = sink;
    read.loan = ncl_build_loan(&sink);
    read.plain_end =
        read.loan != NULL && size > NCL_READ_AHEAD ? bytes + size - NCL_READ_AHEAD : bytes;
    status = ncl_read_mark(&read);
    if (status == NCLAIM_OK) {
        status = read_all(&read);
    }
    return status == NCLAIM_OK ? read.status : status;
}
