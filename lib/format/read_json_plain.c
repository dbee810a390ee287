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

/* The quote behind a string that is not empty and has no escapes; NULL: not so. */
static inline const char *find_quote(const ncl_read *read, const char *at, uint32_t *traits) {
    uint64_t all = 0;
    const char *quote = ncl_json_find_special(at, read->json.end, &all);
    if (quote == read->json.end || *quote != '"' || quote == at) {
        return NULL;
    }
    if ((all & NCL_JSON_HIGH_BITS) != 0) {
        size_t size = (size_t)(quote - at);
        return ncl_utf8_check(at, size, traits) == size ? quote : NULL;
    }
    return quote;
}

/* ---- single values: stored where they belong, and the place behind them, or NULL ---- */

static inline const char *put_text(ncl_read *read, const char *at, char *place) {
    ncl_loan *loan = read->loan;
    const char *quote = *at == '"' ? find_quote(read, at + 1, &loan->traits) : NULL;
    const char *copy = NULL;
    size_t size = 0;
    if (quote == NULL) {
        return NULL;
    }
    at++;
    size = (size_t)(quote - at);
    copy = size > loan->most ? NULL : ncl_arena_text(loan->arena, at, size);
    if (copy == NULL) {
        return NULL;
    }
    memcpy(place, &copy, sizeof copy);
    return quote + 1;
}

static inline const char *put_id(ncl_read *read, const char *at, char *place) {
    const char *behind = put_text(read, at, place);
    if (behind == NULL || !ncl_is_id(at + 1, (size_t)(behind - at) - 2)) {
        return NULL;
    }
    read->id.text = at + 1;
    read->id.size = (size_t)(behind - at) - 2;
    return behind;
}

/* Bytes before the next quote of 16 that can be read, or 16. */
static inline size_t before_quote(const char *at) {
    size_t size = 0;
#if defined(NCL_FIRST_MARKED)
    for (; size < 16; size += 8) {
        uint64_t bytes = 0;
        memcpy(&bytes, at + size, sizeof bytes);
        bytes ^= UINT64_C(0x2222222222222222);
        bytes = (bytes - UINT64_C(0x0101010101010101)) & ~bytes & NCL_JSON_HIGH_BITS;
        if (bytes != 0) {
            return size + NCL_FIRST_MARKED(bytes);
        }
    }
#else
    while (size < 16 && at[size] != '"') {
        size++;
    }
#endif
    return size;
}

/* What a word is compared with has no escapes and no other quotes. */
static inline const char *put_word(const ncl_shape *words, const char *at, char *place) {
    size_t size = before_quote(at + 1);
    uint32_t number = *at == '"' && size < 16 ? ncl_word_in_room(words, at + 1, size) : 0;
    if (number == 0) {
        return NULL;
    }
    memcpy(place, &number, sizeof number);
    return at + size + 2;
}

static inline const char *put_number(const ncl_read *read, const char *at, bool may_be_zero,
                                     char *place) {
    uint32_t number = 0;
    const char *behind = read_digits(at, &number);
    if (behind == NULL || behind >= read->plain_end || (number == 0 && !may_be_zero) ||
        (*behind != ',' && *behind != '}' && (unsigned char)*behind > ' ')) {
        return NULL;
    }
    memcpy(place, &number, sizeof number);
    return behind;
}

/* Behind the brace of a span: `start`, `end` and maybe `exact` in this order. */
static const char *put_span(ncl_read *read, const char *at, nclaim_span *span) {
    const ncl_plan *plans = ncl_shapes[NCL_TYPE_SPAN].first;
    const char *end = read->plain_end;
    memset(span, 0, sizeof *span);
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
    if (at < end && *at == ',') {
        at = skip_key(at + 1, end, &plans[2]);
        at = at == NULL ? NULL : put_text(read, at, (char *)&span->exact);
        if (at == NULL || at >= end) {
            return NULL;
        }
        at = skip_space(at, end);
    }
    return *at == '}' ? at + 1 : NULL;
}

static const char *put_one_span(ncl_read *read, const char *at, char *place) {
    return *at == '{' ? put_span(read, at + 1, (nclaim_span *)(void *)place) : NULL;
}

/* Behind the bracket of a list: a few spans. */
static const char *read_spans(ncl_read *read, const char *at, nclaim_span *spans, uint32_t most,
                              uint32_t *count) {
    do {
        at = skip_space(at, read->plain_end);
        if (*count == most || *at != '{') {
            return NULL;
        }
        at = put_span(read, at + 1, &spans[(*count)++]);
        if (at == NULL || at >= read->plain_end) {
            return NULL;
        }
        at = skip_space(at, read->plain_end);
    } while (*at++ == ',');
    return at[-1] == ']' ? at : NULL;
}

static const char *put_spans(ncl_read *read, const char *at, char *place) {
    enum { MOST = 8 };
    nclaim_span spans[MOST];
    ncl_arena *arena = read->loan->arena;
    ncl_arena_mark mark = ncl_arena_here(arena);
    uint32_t count = 0;
    nclaim_span_list list = {NULL, 0};
    nclaim_span *items = NULL;
    at = *at == '[' ? read_spans(read, at + 1, spans, MOST, &count) : NULL;
    if (at != NULL && count <= read->loan->items) {
        items = ncl_arena_take(arena, count * sizeof *items);
    }
    if (items == NULL) {
        ncl_arena_rewind(arena, mark);
        return NULL;
    }
    for (uint32_t i = 0; i < count; i++) {
        items[i] = spans[i];
    }
    list.items = items;
    list.count = count;
    memcpy(place, &list, sizeof list);
    return at;
}

static inline const char *put_value(ncl_read *read, const ncl_plan *plan, const char *at) {
    char *place = read->loan->base + plan->offset;
    switch (plan->form) {
    case NCL_FORM_TEXT:
        return put_text(read, at, place);
    case NCL_FORM_ID:
        return put_id(read, at, place);
    case NCL_FORM_CHOICE:
        return put_word(&ncl_shapes[plan->target], at, place);
    case NCL_FORM_NUMBER:
    case NCL_FORM_ZERO:
        return put_number(read, at, plan->form == NCL_FORM_ZERO, place);
    case NCL_FORM_SPAN:
        return put_one_span(read, at, place);
    case NCL_FORM_SPANS:
        return put_spans(read, at, place);
    default:
        return NULL;
    }
}

/* ---- what is told by events; false: not plain, and nothing was read ---- */

static bool tell_string(ncl_read *read, const nclaim_field *field, const char *at,
                        nclaim_status *status) {
    const char *quote = NULL;
    read->event.traits = 0;
    quote = *at == '"' ? find_quote(read, at + 1, &read->event.traits) : NULL;
    if (quote == NULL) {
        return false;
    }
    read->event.text = at + 1;
    read->event.size = (size_t)(quote - at) - 1;
    read->json.at = quote + 1;
    *status = ncl_read_emit(read, field->type == NCLAIM_TYPE_REF ? NCL_EVENT_REF : NCL_EVENT_TEXT,
                            field, NULL, at);
    return true;
}

static bool enter(ncl_read *read, uint32_t what, const nclaim_field *field,
                  const nclaim_type *type, const char *at, nclaim_status *status) {
    bool is_list = what == NCL_EVENT_LIST;
    if (*at != (is_list ? '[' : '{')) {
        return false;
    }
    read->json.at = at;
    *status = ncl_read_emit(read, what, field, type, at);
    if (*status == NCLAIM_OK) {
        ncl_read_open(read, type, field, is_list);
    }
    return true;
}

static bool tell_value(ncl_read *read, const ncl_plan *plan, const nclaim_field *field,
                       const char *at, nclaim_status *status) {
    switch (plan->form) {
    case NCL_FORM_REF:
        return tell_string(read, field, at, status);
    case NCL_FORM_VALUE:
        return enter(read, NCL_EVENT_VALUE, field, ncl_field_type(field), at, status);
    case NCL_FORM_VALUES:
    case NCL_FORM_TEXTS:
    case NCL_FORM_REFS:
        return enter(read, NCL_EVENT_LIST, field, NULL, at, status);
    default:
        return false;
    }
}

/* ---- objects and lists ---- */

/* Whether the long way should go on, the short way at the same level, or at another. */
typedef enum step { LEAVE, STAY, MOVE } step;

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

static step close_object(ncl_read *read, ncl_read_level *level, const char *at,
                         nclaim_status *status) {
    uint32_t what = level->field == NULL ? NCL_EVENT_RECORD_END : NCL_EVENT_VALUE_END;
    if (!is_complete(read, level)) {
        return LEAVE;
    }
    level->name = NULL;
    *status = ncl_read_emit(read, what, level->field, level->type, level->open);
    if (what == NCL_EVENT_RECORD_END) {
        read->id.text = NULL;
    }
    read->depth--;
    read->json.at = at + 1;
    return MOVE;
}

static inline void mark(ncl_read_level *level, const ncl_plan *plan) {
    level->seen |= UINT64_C(1) << plan->index;
    level->next = plan + 1;
    level->is_begun = true;
}

/* A member that may be refused, or is entered: now the level must tell where it is. */
static step tell_member(ncl_read *read, ncl_read_level *level, const ncl_plan *plan,
                        const char *at, nclaim_status *status) {
    const ncl_plan *next = level->next;
    bool was_begun = level->is_begun;
    level->name = plan->key + 2;
    level->name_size = plan->size - 4U;
    mark(level, plan);
    if (tell_value(read, plan, &level->type->fields[plan->index], at, status)) {
        return MOVE;
    }
    level->seen &= ~(UINT64_C(1) << plan->index);
    level->next = next;
    level->is_begun = was_begun;
    return LEAVE;
}

static inline step read_member(ncl_read *read, ncl_read_level *level, nclaim_status *status) {
    const char *at = read->json.at;
    const char *behind = NULL;
    const ncl_plan *plan = NULL;
    if (*at != ',' || !level->is_begun) {
        at = skip_space(at, read->plain_end);
        if (*at == '}') {
            return close_object(read, level, at, status);
        }
        if (level->is_begun && *at != ',') {
            return LEAVE;
        }
    }
    at += level->is_begun ? 1 : 0;
    at = skip_space(at, read->plain_end);
    plan = *at++ == '"' ? find_plan(level, at) : NULL;
    if (plan == NULL || (level->seen >> plan->index & 1) != 0) {
        return LEAVE;
    }
    at = skip_space(at + plan->size - 2, read->plain_end);
    behind = put_value(read, plan, at);
    if (behind == NULL) {
        return tell_member(read, level, plan, at, status);
    }
    mark(level, plan);
    read->json.at = behind;
    return STAY;
}

static bool tell_item(ncl_read *read, const ncl_read_level *level, const char *at,
                      nclaim_status *status) {
    const nclaim_field *field = level->field;
    if (level->type != NULL) {
        read->id.text = NULL;
        return enter(read, NCL_EVENT_RECORD, NULL, level->type, at, status);
    }
    if (field->type == NCLAIM_TYPE_NESTED) {
        return !ncl_is_span(field) &&
               enter(read, NCL_EVENT_VALUE, field, ncl_field_type(field), at, status);
    }
    return tell_string(read, field, at, status);
}

static step close_list(ncl_read *read, const ncl_read_level *level, const char *at,
                       nclaim_status *status) {
    uint32_t what = level->type != NULL ? NCL_EVENT_RECORDS_END : NCL_EVENT_LIST_END;
    if (!level->is_begun) {
        return LEAVE;
    }
    read->depth--;
    read->json.at = at + 1;
    *status = ncl_read_emit(read, what, level->field, level->type, level->open);
    return MOVE;
}

static step read_entry(ncl_read *read, ncl_read_level *level, nclaim_status *status) {
    const char *at = skip_space(read->json.at, read->plain_end);
    bool was_begun = level->is_begun;
    if (*at == ']') {
        return close_list(read, level, at, status);
    }
    if (was_begun && *at++ != ',') {
        return LEAVE;
    }
    at = skip_space(at, read->plain_end);
    level->is_begun = true;
    level->index += was_begun ? 1 : 0;
    if (tell_item(read, level, at, status)) {
        return MOVE;
    }
    level->is_begun = was_begun;
    level->index -= was_begun ? 1 : 0;
    return LEAVE;
}

nclaim_status ncl_read_plain(ncl_read *read) {
    nclaim_status status = NCLAIM_OK;
    step next = MOVE;
    while (next == MOVE && status == NCLAIM_OK) {
        ncl_read_level *level = ncl_read_top(read);
        if (!level->is_plain) {
            break;
        }
        if (level->is_list) {
            next = read->json.at >= read->plain_end ? LEAVE : read_entry(read, level, &status);
            continue;
        }
        do {
            next = read->json.at >= read->plain_end ? LEAVE : read_member(read, level, &status);
        } while (next == STAY);
    }
    return status;
}
