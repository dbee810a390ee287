/* SPDX-License-Identifier: MIT */
/* Single values, and members that the model does not define. */
#include "base/line.h"
#include "base/utf8.h"
#include "format/read_json.h"

#include <string.h>

/* What a fatal fault ends reading with; NCLAIM_OK for the others. */
static nclaim_status end_of(ncl_json_fault fault) {
    if (!ncl_json_is_fatal(fault)) {
        return NCLAIM_OK;
    }
    return fault == NCL_JSON_NO_MEMORY ? NCLAIM_NO_MEMORY
           : fault == NCL_JSON_DEPTH   ? NCLAIM_LIMIT
                                       : NCLAIM_BAD_SYNTAX;
}

/* What is not even a value is one fault and not two. */
nclaim_status ncl_read_wrong_type(ncl_read *read, const char *expected) {
    const char *at = NULL;
    nclaim_status status = NCLAIM_OK;
    ncl_json_peek(&read->json);
    at = read->json.at;
    status = end_of(ncl_json_check(&read->checker));
    return status == NCLAIM_OK
               ? ncl_read_fault(read, NCL_RULE_S12, NCLAIM_BAD_RECORD, at, expected, NULL)
               : status;
}

/* The characters of a string: as they stand, or without their escapes on the stack, from which the
 * caller takes them off. */
static nclaim_status resolve(ncl_read *read, ncl_json_slice *slice) {
    char *plain = NULL;
    if (!slice->has_escapes) {
        return NCLAIM_OK;
    }
    plain = ncl_stack_push(read->words, slice->size);
    if (plain == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    slice->size = ncl_json_unescape(slice, plain);
    slice->text = plain;
    return NCLAIM_OK;
}

static nclaim_status check_form(ncl_read *read, const nclaim_field *field, const char *at,
                                const ncl_json_slice *slice) {
    if (field->type == NCLAIM_TYPE_ID) {
        if (!ncl_is_id(slice->text, slice->size)) {
            return ncl_read_fault(read, NCL_RULE_S05, NCLAIM_BAD_RECORD, at, "is not an id", slice);
        }
        read->id = *slice;
    }
    return NCLAIM_OK;
}

/* Members of a span wait for its end; its words in the order of the fields. */
static bool is_kept_for_span(const ncl_read *read) {
    return read->levels[read->depth - 1].type == &ncl_types[NCL_TYPE_SPAN];
}

static nclaim_status keep_words(ncl_read *read, const nclaim_field *field,
                                const ncl_json_slice *slice) {
    ncl_words *words = &read->span.words[field - ncl_types[NCL_TYPE_SPAN].fields - 2];
    words->text = slice->text;
    words->size = slice->size;
    read->span_traits |= slice->traits;
    return NCLAIM_OK;
}

static nclaim_status emit_text(ncl_read *read, const nclaim_field *field, const char *at,
                               const ncl_json_slice *slice) {
    nclaim_status status = is_kept_for_span(read) ? keep_words(read, field, slice)
                                                  : check_form(read, field, at, slice);
    if (status != NCLAIM_OK || is_kept_for_span(read) ||
        (field->type == NCLAIM_TYPE_ID && read->id.text == NULL)) {
        return status;
    }
    read->event.text = slice->text;
    read->event.size = slice->size;
    read->event.traits = slice->traits;
    return ncl_read_emit(read, field->type == NCLAIM_TYPE_REF ? NCL_EVENT_REF : NCL_EVENT_TEXT,
                         field, NULL, at);
}

/* The hint is the list of words, for that is what the writer of the document lacks. */
static nclaim_status refuse_word(ncl_read *read, const nclaim_type *words, const char *at,
                                 const ncl_json_slice *slice) {
    ncl_line hint;
    ncl_line_init(&hint);
    ncl_line_text(&hint, "use one of: ");
    for (uint32_t i = 0; i < words->word_count; i++) {
        ncl_line_text(&hint, i == 0 ? "" : ", ");
        ncl_line_text(&hint, words->words[i].name);
    }
    read->hint = hint.text;
    return ncl_read_fault(read, NCL_RULE_S04, NCLAIM_BAD_RECORD, at, "is no word for this field",
                          slice);
}

static nclaim_status emit_choice(ncl_read *read, const nclaim_field *field, const char *at,
                                 const ncl_json_slice *slice) {
    read->event.number = ncl_word_number(ncl_field_type(field), slice->text, slice->size);
    if (read->event.number == 0) {
        return refuse_word(read, ncl_field_type(field), at, slice);
    }
    return ncl_read_emit(read, NCL_EVENT_CHOICE, field, NULL, at);
}

static nclaim_status read_string(ncl_read *read, const nclaim_field *field) {
    const char *at = read->json.at;
    ncl_json_slice slice;
    ncl_json_fault fault = ncl_json_string(&read->json, &slice);
    nclaim_status status = NCLAIM_OK;
    if (fault != NCL_JSON_OK) {
        return ncl_read_json_fault(read, fault);
    }
    if (slice.size == 0) {
        read->hint = "leave the member out";
        return ncl_read_fault(read, NCL_RULE_S12, NCLAIM_BAD_RECORD, at, "this string is empty",
                              NULL);
    }
    status = resolve(read, &slice);
    if (status == NCLAIM_OK) {
        status = field->type == NCLAIM_TYPE_CHOICE ? emit_choice(read, field, at, &slice)
                                                   : emit_text(read, field, at, &slice);
    }
    if (ncl_read_top(read)->type != &ncl_types[NCL_TYPE_SPAN]) {
        read->words->used = 0;
    }
    return status;
}

static bool parse_number(const ncl_json_slice *slice, uint32_t *number) {
    uint64_t value = 0;
    if (!slice->is_integer || slice->size > 10 || slice->text[0] == '-') {
        return false;
    }
    for (size_t i = 0; i < slice->size; i++) {
        value = value * 10 + (uint64_t)(slice->text[i] - '0');
    }
    *number = (uint32_t)value;
    return value <= UINT32_MAX;
}

/* Up to nine digits and nothing that could go on a number: almost all numbers are so. */
static bool is_short_number(ncl_json *json, uint32_t *number) {
    const char *at = json->at;
    const char *end = json->end - at > 9 ? at + 9 : json->end;
    uint32_t value = 0;
    for (; at < end && *at >= '0' && *at <= '9'; at++) {
        value = value * 10 + (uint32_t)(*at - '0');
    }
    if (at == json->end || (*at != ',' && *at != '}') || value == 0 || *json->at == '0') {
        return false;
    }
    *number = value;
    json->at = at;
    return true;
}

static nclaim_status emit_number(ncl_read *read, const nclaim_field *field, const char *at) {
    if (!is_kept_for_span(read)) {
        return ncl_read_emit(read, NCL_EVENT_NUMBER, field, NULL, at);
    }
    if (field->offset == 0) {
        read->span.start = read->event.number;
    } else {
        read->span.end = read->event.number;
    }
    return NCLAIM_OK;
}

static nclaim_status read_number(ncl_read *read, const nclaim_field *field) {
    const char *at = read->json.at;
    ncl_json_slice slice;
    ncl_json_fault fault = NCL_JSON_OK;
    if (is_short_number(&read->json, &read->event.number)) {
        return emit_number(read, field, at);
    }
    fault = ncl_json_number(&read->json, &slice);
    if (fault != NCL_JSON_OK) {
        return ncl_read_json_fault(read, fault);
    }
    if (!parse_number(&slice, &read->event.number)) {
        return ncl_read_fault(read, NCL_RULE_S12, NCLAIM_BAD_RECORD, at,
                              "is not a whole number from 0 to 4294967295", &slice);
    }
    if (read->event.number == 0 && (field->flags & NCLAIM_FIELD_ZERO) == 0) {
        return ncl_read_fault(read, NCL_RULE_S12, NCLAIM_BAD_RECORD, at, "is not above 0", &slice);
    }
    return emit_number(read, field, at);
}

nclaim_status ncl_read_scalar(ncl_read *read, const nclaim_field *field) {
    char first = ncl_json_peek(&read->json);
    if (field->type == NCLAIM_TYPE_NUMBER) {
        return first >= '0' && first <= '9' ? read_number(read, field)
                                            : ncl_read_wrong_type(read, "a number is due here");
    }
    return first == '"' ? read_string(read, field)
                        : ncl_read_wrong_type(read, "a string is due here");
}

/* Names that begin with x- belong to whoever writes the document. */
static bool is_kept(const ncl_read *read, const ncl_json_slice *name) {
    return read->options->tolerant != 0 ||
           (name->size > 2 && name->text[0] == 'x' && name->text[1] == '-');
}

/* Appends `"name":value` to the text of unknown members, after a brace or a comma. */
static nclaim_status keep_member(ncl_read *read, const ncl_json_slice *name, const char *value,
                                 size_t size) {
    bool is_first = read->extra->used == ncl_read_top(read)->extra_at;
    char *to = ncl_stack_push(read->extra, name->size + size + 4);
    if (to == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    *to++ = is_first ? '{' : ',';
    *to++ = '"';
    memcpy(to, name->text, name->size);
    to += name->size;
    *to++ = '"';
    *to++ = ':';
    memcpy(to, value, size);
    return NCLAIM_OK;
}

nclaim_status ncl_read_unknown(ncl_read *read, const ncl_json_slice *name) {
    ncl_json_slice *entry = ncl_stack_push(read->checker.names, sizeof *entry);
    nclaim_status status = NCLAIM_OK;
    const char *value = NULL;
    if (entry == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    *entry = *name;
    if (!is_kept(read, name)) {
        read->hint = "remove it, let its name begin with x-, or read in tolerant mode";
        status = ncl_read_fault(read, NCL_RULE_S03, NCLAIM_BAD_RECORD, name->text - 1,
                                "is no member of the model here", name);
    }
    ncl_json_peek(&read->json);
    value = read->json.at;
    status = status == NCLAIM_OK ? end_of(ncl_json_check(&read->checker)) : status;
    return status == NCLAIM_OK ? keep_member(read, name, value, (size_t)(read->json.at - value))
                               : status;
}

static void report_duplicate(void *context, const ncl_json_slice *name) {
    ncl_read *read = context;
    read->json.fault_at = name->text - 1;
    ncl_read_top(read)->name = name->text;
    ncl_read_top(read)->name_size = name->size;
    ncl_read_json_fault(read, NCL_JSON_DUPLICATE);
}

nclaim_status ncl_read_end_unknown(ncl_read *read) {
    ncl_read_level *level = ncl_read_top(read);
    ncl_stack *names = read->checker.names;
    size_t count = (names->used - level->names_at) / sizeof(ncl_json_slice);
    nclaim_status status = NCLAIM_OK;
    char *end = NULL;
    if (count == 0) {
        return NCLAIM_OK;
    }
    ncl_json_duplicates((ncl_json_slice *)(void *)(names->bytes + level->names_at), count,
                        report_duplicate, read);
    names->used = level->names_at;
    end = ncl_stack_push(read->extra, 1);
    if (end == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    *end = '}';
    if (is_kept_for_span(read)) {
        read->span.words[NCL_SPAN_EXTRA].text = read->extra->bytes + level->extra_at;
        read->span.words[NCL_SPAN_EXTRA].size = read->extra->used - level->extra_at;
        return NCLAIM_OK; /* taken off the stack when the span is out */
    }
    read->event.text = read->extra->bytes + level->extra_at;
    read->event.size = read->extra->used - level->extra_at;
    read->event.traits = 0; /* no rule looks into it */
    status = ncl_read_emit(read, NCL_EVENT_TEXT, ncl_field_of(level->type->number, "ext"), NULL,
                           level->open);
    read->extra->used = level->extra_at;
    return status;
}
