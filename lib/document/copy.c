/* SPDX-License-Identifier: MIT */
#include "document/copy.h"

#include "base/json.h"
#include "base/utf8.h"

#include <string.h>

/* An array of structs that is being worked on; a value type inside a value type holds no other, so
 * that four levels are enough. */
enum { LEVELS = 4 };

typedef struct level {
    const nclaim_type *type;
    char *base;
    size_t left;
    uint32_t index;
    bool is_list;
} level;

typedef struct copier {
    nclaim_doc *doc;
    ncl_copy_fault *fault;
    level levels[LEVELS];
    int depth;
} copier;

nclaim_status ncl_check_text(nclaim_doc *doc, const char *text, size_t length) {
    uint32_t traits = 0;
    if (length > doc->limits.string) {
        return NCLAIM_LIMIT;
    }
    if (ncl_utf8_check(text, length, &traits) != length) {
        return NCLAIM_BAD_TEXT;
    }
    doc->is_unusual = doc->is_unusual || (traits & NCL_TEXT_UNUSUAL) != 0;
    return NCLAIM_OK;
}

/* Whether a name of an extension member is one of the model. What is longer than any of those, also
 * with an escape for each character, is none. */
static bool is_of_model(const nclaim_type *type, const ncl_json_slice *name) {
    char plain[6 * NCL_NAME_ROOM];
    const char *text = name->text;
    size_t size = name->size;
    if (size > sizeof plain) {
        return false;
    }
    if (name->has_escapes) {
        size = ncl_json_unescape(name, plain);
        text = plain;
    }
    return ncl_field_named(type, text, size, 0) != NULL ||
           (type->number == NCLAIM_DOCUMENT && ncl_kind_of_plural(text, size) != 0);
}

/* An extension member with the name of a field or of a list of records would be written twice. */
static bool hides_field(const nclaim_type *type, const char *text, size_t length) {
    ncl_json json = {text, text, text + length, NULL};
    ncl_json_slice name;
    ncl_json_slice value;
    while (ncl_json_next_member(&json, &name, &value)) {
        if (is_of_model(type, &name)) {
            return true;
        }
    }
    return false;
}

static nclaim_status check_extra(copier *c, const char *text, size_t length) {
    const nclaim_type *type = c->levels[c->depth - 1].type;
    ncl_json_fault fault =
        ncl_json_check_object(&c->doc->memory, text, length, c->doc->limits.depth);
    if (fault == NCL_JSON_NO_MEMORY) {
        return NCLAIM_NO_MEMORY;
    }
    return fault != NCL_JSON_OK || hides_field(type, text, length) ? NCLAIM_BAD_RECORD : NCLAIM_OK;
}

static bool has_no_members(const char *text, size_t length) {
    ncl_json json = {text, text, text + length, NULL};
    ncl_json_slice name;
    ncl_json_slice value;
    return !ncl_json_next_member(&json, &name, &value);
}

static nclaim_status check_form(copier *c, const nclaim_field *field, const char *text,
                                size_t length) {
    if (field->type == NCLAIM_TYPE_ID && !ncl_is_id(text, length)) {
        return NCLAIM_BAD_RECORD;
    }
    return field->type == NCLAIM_TYPE_EXTRA ? check_extra(c, text, length) : NCLAIM_OK;
}

static nclaim_status copy_text(copier *c, const nclaim_field *field, const char **member) {
    size_t length = 0;
    nclaim_status status = NCLAIM_OK;
    if (*member == NULL || **member == '\0') {
        *member = NULL;
        return NCLAIM_OK;
    }
    c->fault->value = *member;
    length = strlen(*member);
    status = ncl_check_text(c->doc, *member, length);
    if (status == NCLAIM_OK) {
        status = check_form(c, field, *member, length);
    }
    if (status != NCLAIM_OK) {
        return status;
    }
    if (field->type == NCLAIM_TYPE_EXTRA && has_no_members(*member, length)) {
        *member = NULL;
        return NCLAIM_OK;
    }
    *member = ncl_arena_text(&c->doc->arena, *member, length);
    return *member == NULL ? NCLAIM_NO_MEMORY : NCLAIM_OK;
}

static nclaim_status check_ref(const copier *c, const nclaim_field *field, nclaim_ref ref) {
    uint32_t kind = NCLAIM_KIND(ref);
    uint32_t slot = ncl_slot_of(ref);
    if (ref == 0) {
        return NCLAIM_OK;
    }
    if (kind >= NCL_KIND_END || (field->target & 1U << kind) == 0 || slot == 0 ||
        slot >= c->doc->slot_count || c->doc->slots[slot].kind != kind) {
        return NCLAIM_BAD_REFERENCE;
    }
    return NCLAIM_OK;
}

static nclaim_status check_number(copier *c, const nclaim_field *field, const char *member) {
    uint32_t number = 0;
    memcpy(&number, member, sizeof number);
    c->fault->number = number;
    if (field->type == NCLAIM_TYPE_REF) {
        return check_ref(c, field, number);
    }
    if (field->type == NCLAIM_TYPE_CHOICE && number > ncl_field_type(field)->word_count) {
        return NCLAIM_BAD_RECORD;
    }
    return NCLAIM_OK;
}

static nclaim_status push(copier *c, const nclaim_type *type, void *base, size_t count,
                          bool is_list) {
    level next = {type, base, count, 0, is_list};
    if (c->depth == LEVELS) {
        return NCLAIM_BAD_RECORD;
    }
    c->levels[c->depth++] = next;
    return NCLAIM_OK;
}

static nclaim_status copy_items(copier *c, const nclaim_field *field, char *items, size_t count) {
    size_t step = ncl_item_size(field);
    nclaim_status status = NCLAIM_OK;
    for (size_t i = 0; i < count && status == NCLAIM_OK; i++) {
        if (field->type == NCLAIM_TYPE_REF) {
            status = check_number(c, field, items + i * step);
            status = status == NCLAIM_OK && c->fault->number == 0 ? NCLAIM_BAD_REFERENCE : status;
        } else {
            const char **text = (const char **)(void *)(items + i * step);
            status = copy_text(c, field, text);
            status = status == NCLAIM_OK && *text == NULL ? NCLAIM_BAD_RECORD : status;
        }
    }
    return status;
}

/* All lists have the shape of this one. */
static nclaim_status copy_list(copier *c, const nclaim_field *field, nclaim_string_list *list) {
    void *items = NULL;
    size_t size = list->count * ncl_item_size(field);
    if (list->count == 0) {
        list->items = NULL;
        return NCLAIM_OK;
    }
    if (list->items == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    if (list->count > c->doc->limits.items) {
        return NCLAIM_LIMIT;
    }
    items = ncl_arena_take(&c->doc->arena, size);
    if (items == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    memcpy(items, list->items, size);
    list->items = items;
    return field->type == NCLAIM_TYPE_NESTED
               ? push(c, ncl_field_type(field), items, list->count, true)
               : copy_items(c, field, items, list->count);
}

static nclaim_status copy_member(copier *c, const nclaim_field *field, char *member) {
    c->fault->field = field;
    c->fault->value = NULL;
    if (ncl_is_list(field)) {
        return copy_list(c, field, (nclaim_string_list *)(void *)member);
    }
    if (ncl_is_text(field)) {
        return copy_text(c, field, (const char **)(void *)member);
    }
    if (field->type == NCLAIM_TYPE_NESTED) {
        return push(c, ncl_field_type(field), member, 1, false);
    }
    return check_number(c, field, member);
}

static bool is_zero(const char *from, const char *to) {
    for (; from < to; from++) {
        if (*from != 0) {
            return false;
        }
    }
    return true;
}

/* Bytes between the members that this version knows: a later one may have made a field of them. */
static bool is_gap_empty(const level *at) {
    const nclaim_field *fields = at->type->fields;
    uint32_t from = at->index == 0 ? 0 : fields[at->index - 1].offset + fields[at->index - 1].size;
    uint32_t to = at->index == at->type->field_count ? at->type->size : fields[at->index].offset;
    return is_zero(at->base + from, at->base + to);
}

static bool is_set(const level *at, uint32_t index) {
    uint32_t number = 0;
    memcpy(&number, at->base + at->type->fields[index].offset, sizeof number);
    return number != 0;
}

/* What is written can be read again: no entry of a list is empty, no `start` is without its `end`.
 */
static bool is_whole(const level *at) {
    if (at->is_list && is_zero(at->base, at->base + at->type->size)) {
        return false;
    }
    for (uint32_t i = 0; i < 2 && i + 1 < at->type->field_count; i++) {
        if ((at->type->fields[i].flags & NCLAIM_FIELD_ZERO) != 0 && is_set(at, i) &&
            !is_set(at, i + 1)) {
            return false;
        }
    }
    return true;
}

static nclaim_status copy_all(copier *c) {
    nclaim_status status = NCLAIM_OK;
    while (c->depth > 0 && status == NCLAIM_OK) {
        level *at = &c->levels[c->depth - 1];
        if (!is_gap_empty(at)) {
            return NCLAIM_NEWER;
        }
        if (at->index < at->type->field_count) {
            const nclaim_field *field = &at->type->fields[at->index++];
            status = copy_member(c, field, at->base + field->offset);
        } else if (!is_whole(at)) {
            return NCLAIM_BAD_RECORD;
        } else if (--at->left > 0) {
            at->base += at->type->size;
            at->index = 0;
        } else {
            c->depth--;
        }
    }
    return status;
}

nclaim_status ncl_copy_record(nclaim_doc *doc, const nclaim_type *type, const void *record,
                              size_t size, void **copy, ncl_copy_fault *fault) {
    copier c = {doc, fault, {{NULL, NULL, 0, 0, false}}, 0};
    const char *bytes = record;
    char *base = ncl_arena_take(&doc->arena, type->size);
    if (base == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    memset(base, 0, type->size);
    memcpy(base, bytes, size < type->size ? size : type->size);
    *copy = base;
    if (size > type->size && !is_zero(bytes + type->size, bytes + size)) {
        return NCLAIM_NEWER;
    }
    push(&c, type, base, 1, false);
    return copy_all(&c);
}
