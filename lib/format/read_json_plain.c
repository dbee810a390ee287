/* SPDX-License-Identifier: MIT */
/*
 * The short way through a document that was written by a program: members in the order of the table,
 * strings without escapes, no fault. It takes all of a member or span, or nothing; then the long way,
 * which knows every case and reports faults, reads it.
 */
#include "base/utf8.h"
#include "format/read_json.h"

/* A name of a span with its quotes and colon, and a comma or brace in front. */
static bool skip_name(const char **at, char before, const nclaim_field *field) {
    const char *name = *at + 2;
    if (name[-2] != before || name[-1] != '"' || name[field->length] != '"' ||
        name[field->length + 1] != ':' || !ncl_is_name(name, field->name, field->length)) {
        return false;
    }
    *at = name + field->length + 2;
    return true;
}

/* Up to nine digits, of which the first is not a 0 unless it is the only one. */
static bool skip_digits(const char **at, uint32_t *number) {
    const char *digit = *at;
    uint32_t value = 0;
    for (int i = 0; i < 9 && *digit >= '0' && *digit <= '9'; i++) {
        value = value * 10 + (uint32_t)(*digit++ - '0');
    }
    if (digit == *at || (**at == '0' && digit - *at > 1)) {
        return false;
    }
    *number = value;
    *at = digit;
    return true;
}

/* The longest that is looked at without counting: two names, two numbers, a third name. */
enum { PLAIN_SPAN = 3 * (NCL_NAME_ROOM + 4) + 2 * 9 };

bool ncl_read_plain_span(ncl_read *read) {
    const nclaim_field *fields = ncl_types[NCL_TYPE_SPAN].fields;
    ncl_json json = read->json;
    ncl_json_slice exact = {NULL, 0, 0, false, false};
    if (json.end - json.at < PLAIN_SPAN || !skip_name(&json.at, '{', &fields[0]) ||
        !skip_digits(&json.at, &read->span.start) || !skip_name(&json.at, ',', &fields[1]) ||
        !skip_digits(&json.at, &read->span.end) || read->span.end == 0) {
        return false;
    }
    if (*json.at == ',') {
        if (!skip_name(&json.at, ',', &fields[2]) || *json.at != '"' ||
            ncl_json_string(&json, &exact) != NCL_JSON_OK || exact.has_escapes || exact.size == 0) {
            return false;
        }
    }
    if (json.at == json.end || *json.at != '}') {
        return false;
    }
    read->span.words[0].text = exact.text;
    read->span.words[0].size = exact.size;
    read->span_traits = exact.traits;
    read->json.at = json.at + 1;
    return true;
}

/* A string that is not empty and has no escapes, at its quote. */
static bool skip_plain_string(const char **at, const char *end, ncl_json_slice *slice) {
    uint64_t all = 0;
    const char *text = *at + 1;
    const char *behind = NULL;
    if (**at != '"') {
        return false;
    }
    behind = ncl_json_find_special(text, end, &all);
    if (behind == end || *behind != '"' || behind == text) {
        return false;
    }
    slice->text = text;
    slice->size = (size_t)(behind - text);
    slice->traits = 0;
    slice->has_escapes = false;
    *at = behind + 1;
    return (all & UINT64_C(0x8080808080808080)) == 0 ||
           ncl_utf8_check(text, slice->size, &slice->traits) == slice->size;
}

/* Fields that are one string, and may come once. */
static bool is_plain_field(const ncl_read_level *level, const nclaim_field *field) {
    static const uint32_t types = ~0U << NCLAIM_TYPE_STRING & ~(1U << NCLAIM_TYPE_EXTRA) &
                                  ~(1U << NCLAIM_TYPE_NUMBER) & ~(1U << NCLAIM_TYPE_NESTED);
    return (types >> field->type & 1) != 0 && !ncl_is_list(field) &&
           (level->seen >> (field - level->type->fields) & 1) == 0;
}

/* What kind of event the string is; 0: none, for it is no word of the list or no id. */
static uint32_t event_of(ncl_read *read, const nclaim_field *field, const ncl_json_slice *slice) {
    switch (field->type) {
    case NCLAIM_TYPE_CHOICE:
        read->event.number = ncl_word_number(ncl_field_type(field), slice->text, slice->size);
        return read->event.number == 0 ? 0 : NCL_EVENT_CHOICE;
    case NCLAIM_TYPE_REF:
        return NCL_EVENT_REF;
    case NCLAIM_TYPE_ID:
        read->id = *slice;
        return ncl_is_id(slice->text, slice->size) ? NCL_EVENT_TEXT : 0;
    default:
        return NCL_EVENT_TEXT;
    }
}

bool ncl_read_plain_member(ncl_read *read, nclaim_status *status) {
    ncl_read_level *level = ncl_read_top(read);
    const char *name = read->json.at + 1;
    const char *at = NULL;
    const nclaim_field *field = NULL;
    ncl_json_slice slice;
    uint32_t what = 0;
    if (read->json.end - name < NCL_NAME_ROOM + 4) {
        return false;
    }
    field = ncl_field_quoted(level->type, name, level->guess);
    if (field == NULL || !is_plain_field(level, field) || name[field->length + 1] != ':') {
        return false;
    }
    at = name + field->length + 2;
    at += *at == ' ' ? 1 : 0;
    if (!skip_plain_string(&at, read->json.end, &slice)) {
        return false;
    }
    what = event_of(read, field, &slice);
    if (what == 0) {
        return false;
    }
    level->seen |= (uint64_t)1 << (field - level->type->fields);
    level->guess = (uint32_t)(field - level->type->fields) + 1;
    level->name = name;
    level->name_size = field->length;
    read->json.at = at;
    read->event.text = slice.text;
    read->event.size = slice.size;
    read->event.traits = slice.traits;
    *status = ncl_read_emit(read, what, field, NULL, slice.text - 1);
    return true;
}
