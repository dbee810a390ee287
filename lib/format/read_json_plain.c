/* SPDX-License-Identifier: MIT */
/*
 * The short way through a document that was written by a program: names of the table, strings
 * without escapes, no fault. It takes all of a member or nothing; then the long way, which knows
 * every case and reports faults, reads it.
 */
#include "base/utf8.h"
#include "format/read_json.h"

/* `at` is where a member may begin, or at most two names behind: the bytes up to the next value or
 * comma can be read without counting. */
static inline const char *skip_space(const char *at, const char *plain_end) {
    if ((unsigned char)*at > ' ') {
        return at;
    }
    while (at < plain_end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
        at++;
    }
    return at;
}

/* Behind the name and its colon, if it is that one. */
static inline const char *skip_key(const char *at, const char *plain_end, const ncl_plan *plan) {
    at = skip_space(at, plain_end);
    return ncl_is_key(at, plan->key + 1, plan->size - 1U)
               ? skip_space(at + plan->size - 1, plain_end)
               : NULL;
}

/* Up to nine digits, of which the first is not a 0 unless it is the only one; NULL: not so. */
static inline const char *read_digits(const char *at, uint32_t *number) {
    const char *digit = at;
    uint32_t value = 0;
    for (int i = 0; i < 9 && *digit >= '0' && *digit <= '9'; i++) {
        value = value * 10 + (uint32_t)(*digit++ - '0');
    }
    *number = value;
    return digit == at || (*at == '0' && digit - at > 1) ? NULL : digit;
}

/* A string that is not empty and has no escapes, behind its quote. */
static inline const char *read_text(const char *at, const char *end, ncl_words *words,
                                    uint32_t *traits) {
    uint64_t all = 0;
    const char *behind = ncl_json_find_special(at, end, &all);
    if (behind == end || *behind != '"' || behind == at) {
        return NULL;
    }
    words->text = at;
    words->size = (size_t)(behind - at);
    if ((all & NCL_JSON_HIGH_BITS) != 0 && ncl_utf8_check(at, words->size, traits) != words->size) {
        return NULL;
    }
    return behind + 1;
}

/* ---- spans ---- */

/* What may follow `end`: `exact`. */
static const char *read_exact(const ncl_read *read, const char *at, ncl_span *span,
                              uint32_t *traits) {
    const char *end = read->plain_end;
    at = skip_key(at + 1, end, &ncl_shapes[NCL_TYPE_SPAN].first[2]);
    at = at != NULL && *at == '"' ? read_text(at + 1, read->json.end, &span->words[0], traits) : NULL;
    return at == NULL || at >= end ? NULL : skip_space(at, end);
}

const char *ncl_read_plain_span(const ncl_read *read, const char *at, ncl_span *span,
                                uint32_t *traits) {
    const ncl_plan *plans = ncl_shapes[NCL_TYPE_SPAN].first;
    const char *end = read->plain_end;
    if (at >= end || (at = skip_key(at, end, &plans[0])) == NULL ||
        (at = read_digits(at, &span->start)) == NULL) {
        return NULL;
    }
    at = skip_space(at, end);
    if (at >= end || *at != ',' || (at = skip_key(at + 1, end, &plans[1])) == NULL ||
        (at = read_digits(at, &span->end)) == NULL || span->end == 0) {
        return NULL;
    }
    at = skip_space(at, end);
    for (int i = 0; i < NCL_SPAN_WORDS; i++) {
        span->words[i].text = NULL;
    }
    if (*at == ',') {
        at = at >= end ? NULL : read_exact(read, at, span, traits);
    }
    return at == NULL || *at != '}' ? NULL : at + 1;
}

/* A list of a few spans; the first one begins behind the bracket. */
static bool read_spans(ncl_read *read, const nclaim_field *field, const char *at,
                       nclaim_status *status) {
    enum { MOST = 6 };
    ncl_span spans[MOST];
    const char *open = at - 1;
    uint32_t count = 0;
    read->event.traits = 0;
    do {
        at = skip_space(at, read->plain_end);
        if (count == MOST || *at != '{') {
            return false;
        }
        at = ncl_read_plain_span(read, at + 1, &spans[count++], &read->event.traits);
        if (at == NULL || at >= read->plain_end) {
            return false;
        }
        at = skip_space(at, read->plain_end);
    } while (*at++ == ',');
    if (at[-1] != ']') {
        return false;
    }
    read->json.at = at;
    read->event.span = spans;
    read->event.number = count;
    *status = ncl_read_emit(read, NCL_EVENT_SPANS, field, NULL, open);
    return true;
}

static bool read_span(ncl_read *read, const nclaim_field *field, const char *at,
                      nclaim_status *status) {
    const char *open = at;
    read->event.traits = 0;
    at = *at == '{' ? ncl_read_plain_span(read, at + 1, &read->span, &read->event.traits) : NULL;
    if (at == NULL) {
        return false;
    }
    read->json.at = at;
    read->event.span = &read->span;
    *status = ncl_read_emit(read, NCL_EVENT_SPAN, field, NULL, open);
    return true;
}

/* ---- strings and numbers ---- */

/* What kind of event a string is; 0: none, for it is no word of the enumeration or no id. */
static inline uint32_t event_of(ncl_read *read, const nclaim_field *field, uint32_t form) {
    const char *text = read->event.text;
    size_t size = read->event.size;
    switch (form) {
    case NCL_FORM_CHOICE:
        read->event.number = ncl_word_in_room(ncl_field_type(field), text, size);
        return read->event.number == 0 ? 0 : NCL_EVENT_CHOICE;
    case NCL_FORM_REF:
    case NCL_FORM_REFS:
        return NCL_EVENT_REF;
    case NCL_FORM_ID:
        if (!ncl_is_id(text, size)) {
            return 0;
        }
        read->id.text = text;
        read->id.size = size;
        return NCL_EVENT_TEXT;
    default:
        return NCL_EVENT_TEXT;
    }
}

static inline bool read_string(ncl_read *read, const nclaim_field *field, uint32_t form,
                               const char *at, nclaim_status *status) {
    ncl_words words;
    const char *behind = NULL;
    uint32_t what = 0;
    read->event.traits = 0;
    behind = *at == '"' ? read_text(at + 1, read->json.end, &words, &read->event.traits) : NULL;
    if (behind == NULL) {
        return false;
    }
    read->event.text = words.text;
    read->event.size = words.size;
    what = event_of(read, field, form);
    if (what == 0) {
        return false;
    }
    read->json.at = behind;
    *status = ncl_read_emit(read, what, field, NULL, at);
    return true;
}

static bool read_number(ncl_read *read, const nclaim_field *field, bool may_be_zero, const char *at,
                        nclaim_status *status) {
    const char *behind = read_digits(at, &read->event.number);
    if (behind == NULL || behind >= read->plain_end || (*behind != ',' && *behind != '}') ||
        (read->event.number == 0 && !may_be_zero)) {
        return false;
    }
    read->json.at = behind;
    *status = ncl_read_emit(read, NCL_EVENT_NUMBER, field, NULL, at);
    return true;
}

/* ---- objects and lists ---- */

static bool enter(ncl_read *read, const nclaim_field *field, bool is_list, const char *at,
                  nclaim_status *status) {
    const nclaim_type *type = is_list ? NULL : ncl_field_type(field);
    if (*at != (is_list ? '[' : '{')) {
        return false;
    }
    read->json.at = at;
    *status = ncl_read_emit(read, is_list ? NCL_EVENT_LIST : NCL_EVENT_VALUE, field, type, at);
    if (*status == NCLAIM_OK) {
        ncl_read_open(read, type, field, is_list);
    }
    return true;
}

static inline const ncl_plan *find_plan(const ncl_read_level *level, const char *name) {
    for (const ncl_plan *plan = level->next; plan < level->plans_end; plan++) {
        if (memcmp(plan->key + 2, name, 2) == 0 &&
            ncl_is_key(name, plan->key + 2, plan->size - 2U)) {
            return plan;
        }
    }
    for (const ncl_plan *plan = level->plans; plan < level->next; plan++) {
        if (memcmp(plan->key + 2, name, 2) == 0 &&
            ncl_is_key(name, plan->key + 2, plan->size - 2U)) {
            return plan;
        }
    }
    return NULL;
}

static inline bool read_value(ncl_read *read, const nclaim_field *field, uint32_t form,
                              const char *at, nclaim_status *status) {
    switch (form) {
    case NCL_FORM_NUMBER:
    case NCL_FORM_ZERO:
        return read_number(read, field, form == NCL_FORM_ZERO, at, status);
    case NCL_FORM_SPAN:
        return read_span(read, field, at, status);
    case NCL_FORM_SPANS:
        return (*at == '[' && read_spans(read, field, at + 1, status)) ||
               enter(read, field, true, at, status);
    case NCL_FORM_VALUE:
        return enter(read, field, false, at, status);
    case NCL_FORM_VALUES:
    case NCL_FORM_TEXTS:
    case NCL_FORM_REFS:
        return enter(read, field, true, at, status);
    case NCL_FORM_EXTRA:
        return false;
    default:
        return read_string(read, field, form, at, status);
    }
}

/* A value needs something in it, and `end` where `start` is; a record its id; what is unknown needs
 * an end of its own. */
static inline bool is_complete(const ncl_read *read, const ncl_read_level *level) {
    if (!level->is_begun || level->names_at != read->checker.names->used) {
        return false;
    }
    if (level->field == NULL) {
        return (level->seen & 1) != 0 && read->id.text != NULL;
    }
    return (level->plans[0].form != NCL_FORM_ZERO || (level->seen & 3) != 1) &&
           (level->plans[1].form != NCL_FORM_ZERO || (level->seen >> 1 & 3) != 1);
}

static bool close_object(ncl_read *read, ncl_read_level *level, const char *at,
                         nclaim_status *status) {
    uint32_t what = level->field == NULL ? NCL_EVENT_RECORD_END : NCL_EVENT_VALUE_END;
    if (!is_complete(read, level)) {
        return false;
    }
    level->name = NULL;
    *status = ncl_read_emit(read, what, level->field, level->type, level->open);
    if (what == NCL_EVENT_RECORD_END) {
        read->id.text = NULL;
    }
    read->depth--;
    read->json.at = at + 1;
    return true;
}

static bool read_member(ncl_read *read, ncl_read_level *level, nclaim_status *status) {
    const char *at = skip_space(read->json.at, read->plain_end);
    const ncl_plan *plan = NULL;
    bool was_begun = level->is_begun;
    if (*at == '}') {
        return close_object(read, level, at, status);
    }
    if (was_begun && *at++ != ',') {
        return false;
    }
    at = skip_space(at, read->plain_end);
    plan = *at++ == '"' ? find_plan(level, at) : NULL;
    if (plan == NULL || (level->seen >> plan->index & 1) != 0) {
        return false;
    }
    level->name = at;
    level->name_size = plan->size - 4U;
    level->seen |= UINT64_C(1) << plan->index;
    level->next = plan + 1;
    level->is_begun = true;
    at = skip_space(at + plan->size - 2, read->plain_end);
    if (read_value(read, &level->type->fields[plan->index], plan->form, at, status)) {
        return true;
    }
    level->seen &= ~(UINT64_C(1) << plan->index);
    level->is_begun = was_begun;
    return false;
}

static bool enter_record(ncl_read *read, const nclaim_type *type, const char *at,
                         nclaim_status *status) {
    if (*at != '{') {
        return false;
    }
    read->json.at = at;
    *status = ncl_read_emit(read, NCL_EVENT_RECORD, NULL, type, at);
    read->id.text = NULL;
    if (*status == NCLAIM_OK) {
        ncl_read_open(read, type, NULL, false);
    }
    return true;
}

static bool read_item(ncl_read *read, const ncl_read_level *level, const char *at,
                      nclaim_status *status) {
    const nclaim_field *field = level->field;
    if (level->type != NULL) {
        return enter_record(read, level->type, at, status);
    }
    if (field->type == NCLAIM_TYPE_NESTED) {
        return ncl_is_span(field) ? read_span(read, field, at, status)
                                  : enter(read, field, false, at, status);
    }
    return read_string(read, field, field->type == NCLAIM_TYPE_REF ? NCL_FORM_REFS : NCL_FORM_TEXTS,
                       at, status);
}

static bool close_list(ncl_read *read, const ncl_read_level *level, const char *at,
                       nclaim_status *status) {
    uint32_t what = level->type != NULL ? NCL_EVENT_RECORDS_END : NCL_EVENT_LIST_END;
    if (!level->is_begun) {
        return false;
    }
    read->depth--;
    read->json.at = at + 1;
    *status = ncl_read_emit(read, what, level->field, level->type, level->open);
    return true;
}

static bool read_entry(ncl_read *read, ncl_read_level *level, nclaim_status *status) {
    const char *at = skip_space(read->json.at, read->plain_end);
    bool was_begun = level->is_begun;
    if (*at == ']') {
        return close_list(read, level, at, status);
    }
    if (was_begun && *at++ != ',') {
        return false;
    }
    at = skip_space(at, read->plain_end);
    level->is_begun = true;
    level->index += was_begun ? 1 : 0;
    if (read_item(read, level, at, status)) {
        return true;
    }
    level->is_begun = was_begun;
    level->index -= was_begun ? 1 : 0;
    return false;
}

nclaim_status ncl_read_plain(ncl_read *read) {
    nclaim_status status = NCLAIM_OK;
    bool goes_on = true;
    while (goes_on && status == NCLAIM_OK) {
        ncl_read_level *level = ncl_read_top(read);
        uint32_t depth = read->depth;
        goes_on = level->is_plain;
        while (goes_on && status == NCLAIM_OK && read->depth == depth) {
            goes_on = read->json.at < read->plain_end &&
                      (level->is_list ? read_entry(read, level, &status)
                                      : read_member(read, level, &status));
        }
    }
    return status;
}
