/* SPDX-License-Identifier: MIT */
/*
 * The short way through a document that was written by a program: names of the table, strings
 * without escapes, no fault. It takes all of a member or nothing; then the long way, which knows
 * every case and reports faults, reads it.
 */
#include "format/read_json_put.h"

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

static bool enter(ncl_read *read, uint32_t what, const nclaim_field *field, const nclaim_type *type,
                  const char *at, nclaim_status *status) {
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

/* Whether the long way should go on, or the short way, maybe at another level. */
typedef enum step { LEAVE, MOVE } step;

static inline bool is_named(const ncl_plan *plan, const char *name) {
    return memcmp(plan->key + 2, name, 2) == 0 && ncl_is_key(name, plan->key + 2, plan->size - 2U);
}

/* The plan of a name, mostly the next or soon after it; NULL: none. */
static inline const ncl_plan *find_plan(const ncl_read_level *level, const ncl_plan *next,
                                        const char *name) {
    const ncl_plan *end = level->shape->end;
    uint32_t number = 0;
    size_t size = 0;
    for (int i = 0; i < 4 && next < end; i++, next++) {
        if (is_named(next, name)) {
            return next;
        }
    }
    size = before_quote(name);
    number = size == 0 || size == 16 ? 0 : ncl_seated(level->shape, name, size);
    if (number == 0) {
        return NULL;
    }
    next = &level->shape->first[number - 1];
    return is_named(next, name) ? next : NULL;
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
    return (level->shape->first[0].form != NCL_FORM_ZERO || (level->seen & 3) != 1) &&
           (level->shape->first[1].form != NCL_FORM_ZERO || (level->seen >> 1 & 3) != 1);
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

/* A member that may be refused, or is entered: now the level must tell where it is. */
static step tell_member(ncl_read *read, ncl_read_level *level, const ncl_plan *plan, const char *at,
                        nclaim_status *status) {
    const ncl_plan *next = level->next;
    bool was_begun = level->is_begun;
    level->name = plan->key + 2;
    level->name_size = plan->size - 4U;
    level->seen |= UINT64_C(1) << plan->index;
    level->next = plan + 1;
    level->is_begun = true;
    if (tell_value(read, plan, &level->type->fields[plan->index], at, status)) {
        return MOVE;
    }
    level->seen &= ~(UINT64_C(1) << plan->index);
    level->next = next;
    level->is_begun = was_begun;
    return LEAVE;
}

/* Where a name begins, behind its quote; NULL: no name does. */
static inline const char *find_name(const char *at, const char *plain_end, bool is_begun) {
    if (is_begun) {
        at = *at == ',' ? at : skip_space(at, plain_end);
        if (*at++ != ',') {
            return NULL;
        }
    }
    at = skip_space(at, plain_end);
    return *at == '"' ? at + 1 : NULL;
}

/* Members that can be stored, up to one that must be told or the end. */
static step read_members(ncl_read *read, ncl_read_level *level, nclaim_status *status) {
    const char *end = read->plain_end;
    const char *at = read->json.at;
    const char *value = at;
    const ncl_plan *plan = NULL;
    const ncl_plan *next = level->next;
    uint64_t seen = level->seen;
    while (at < end) {
        const char *name = find_name(at, end, level->is_begun || seen != 0);
        const char *behind = NULL;
        plan = name == NULL ? NULL : find_plan(level, next, name);
        if (plan == NULL || (seen >> plan->index & 1) != 0) {
            plan = NULL;
            break;
        }
        value = skip_space(name + plan->size - 2, end);
        behind = put_value(read, plan, value);
        if (behind == NULL) {
            break;
        }
        at = behind;
        seen |= UINT64_C(1) << plan->index;
        next = plan + 1;
        plan = NULL;
    }
    read->json.at = at;
    level->is_begun = level->is_begun || seen != 0;
    level->seen = seen;
    level->next = next;
    if (plan != NULL) {
        return tell_member(read, level, plan, value, status);
    }
    at = skip_space(at, end);
    return at < end && *at == '}' ? close_object(read, level, at, status) : LEAVE;
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
        next = read->json.at >= read->plain_end ? LEAVE
               : level->is_list                 ? read_entry(read, level, &status)
                                                : read_members(read, level, &status);
    }
    return status;
}
