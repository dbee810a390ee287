/* SPDX-License-Identifier: MIT */
/* The document as a sink. Records are built in place in the arena; lists, whose length is known
 * only at their end, on the scratch stack. */
#include "base/utf8.h"
#include "document/event.h"
#include "document/store.h"

#include <string.h>

/* A reference to an id that no record has yet, in a field that admits several kinds. Patched when
 * the document ends. */
enum { OPEN_KIND = 0xFF };

static void start(ncl_build *build) {
    build->depth = 0;
    build->open_kinds = 0;
    build->is_misjudged = false;
    build->loan.base = NULL;
    build->loan.traits = 0;
    build->head = build->doc->head;
    build->doc->scratch.used = 0;
}

nclaim_status ncl_build_begin(ncl_build *build, nclaim_doc *doc, struct ncl_save *save) {
    if (doc->is_busy) {
        return NCLAIM_BUSY;
    }
    if (doc->failure.status != NCLAIM_OK) {
        return doc->failure.status;
    }
    build->doc = doc;
    build->first_slot = doc->slot_count;
    build->loan.arena = &doc->arena;
    build->loan.most = doc->limits.string;
    build->loan.items = doc->limits.items;
    ncl_doc_save(doc, save);
    start(build);
    return NCLAIM_OK;
}

void ncl_build_again(ncl_build *build, const struct ncl_save *save) {
    ncl_doc_empty(build->doc, save);
    start(build);
}

static ncl_build_level *top(ncl_build *build) {
    return &build->levels[build->depth - 1];
}

static char *base_of(ncl_build *build, const ncl_build_level *level) {
    return level->base != NULL ? level->base : build->doc->scratch.bytes + level->at;
}

/* After every change of the level, and after what may move the stack. */
static void lend(ncl_build *build) {
    const ncl_build_level *level = build->depth == 0 ? NULL : top(build);
    build->loan.base = level == NULL || level->field != NULL ? NULL : base_of(build, level);
}

/* Where the value of an event belongs: a member of a struct, or one more entry of a list. */
static inline void *place_of(ncl_build *build, const nclaim_field *field, size_t size) {
    const ncl_build_level *level = top(build);
    if (level->base != NULL) {
        return level->base + field->offset;
    }
    if (level->field == NULL) {
        return base_of(build, level) + field->offset;
    }
    return ncl_stack_push(&build->doc->scratch, size);
}

static nclaim_status open_level(ncl_build *build, const nclaim_field *field,
                                const nclaim_type *type, char *base, size_t at) {
    ncl_build_level *level = &build->levels[build->depth];
    if (build->depth == NCL_BUILD_LEVELS) {
        return NCLAIM_BAD_ARGUMENT;
    }
    build->depth++;
    level->field = field;
    level->type = type;
    level->base = base;
    level->at = at;
    lend(build);
    return NCLAIM_OK;
}

static NCL_APART nclaim_status begin_record(ncl_build *build, const nclaim_type *type) {
    char *base = ncl_arena_take(&build->doc->arena, type->size);
    if (base == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    memset(base, 0, type->size);
    return open_level(build, NULL, type, base, 0);
}

/* A record whose id was taken for another kind is a fault that the caller may go on after. */
static NCL_APART nclaim_status end_record(ncl_build *build, const nclaim_type *type) {
    uint32_t slot = 0;
    char *record = build->levels[--build->depth].base;
    nclaim_status status = ncl_doc_place(build->doc, type->number, record, &slot);
    lend(build);
    if (status == NCLAIM_BAD_REFERENCE && slot >= build->first_slot) {
        build->is_misjudged = true;
        ncl_slot_fill(build->doc, slot, type->number, record);
    }
    return status;
}

static NCL_APART nclaim_status begin_value(ncl_build *build, const ncl_event *event) {
    const ncl_build_level *level = top(build);
    ncl_stack *scratch = &build->doc->scratch;
    size_t at = scratch->used;
    void *item = NULL;
    if (level->field == NULL) {
        return open_level(build, NULL, event->type,
                          level->base == NULL ? NULL : level->base + event->field->offset,
                          level->at + event->field->offset);
    }
    item = ncl_stack_push(scratch, event->type->size);
    if (item == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    memset(item, 0, event->type->size);
    return open_level(build, NULL, event->type, NULL, at);
}

static NCL_APART nclaim_status end_list(ncl_build *build) {
    ncl_build_level list = *top(build);
    ncl_stack *scratch = &build->doc->scratch;
    size_t size = scratch->used - list.at;
    nclaim_string_list *member = NULL; /* all lists have this shape */
    void *items = NULL;
    build->depth--;
    lend(build);
    scratch->used = list.at;
    if (size == 0) {
        return NCLAIM_OK;
    }
    items = ncl_arena_take(&build->doc->arena, size);
    if (items == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    memcpy(items, scratch->bytes + list.at, size);
    member = (nclaim_string_list *)(void *)(base_of(build, top(build)) + list.field->offset);
    member->items = items;
    member->count = size / ncl_item_size(list.field);
    return member->count > build->doc->limits.items ? NCLAIM_LIMIT : NCLAIM_OK;
}

static nclaim_status take_head(ncl_build *build, const ncl_event *event, const char *text) {
    char *member = (char *)&build->head + event->field->offset;
    memcpy(member, &text, sizeof text);
    return NCLAIM_OK;
}

static NCL_APART nclaim_status take_text(ncl_build *build, const ncl_event *event) {
    nclaim_doc *doc = build->doc;
    const char **place = NULL;
    const char *copy = NULL;
    if (event->size > doc->limits.string) {
        return NCLAIM_LIMIT;
    }
    copy = ncl_arena_text(&doc->arena, event->text, event->size);
    if (copy == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    doc->is_unusual = doc->is_unusual || (event->traits & NCL_TEXT_UNUSUAL) != 0;
    if (build->depth == 0) {
        return take_head(build, event, copy);
    }
    place = place_of(build, event->field, sizeof copy);
    if (place == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    *place = copy;
    return NCLAIM_OK;
}

/* Fills a span whose address cannot change meanwhile. */
static nclaim_status fill_span(nclaim_doc *doc, const ncl_span *told, nclaim_span *span) {
    const char *words[NCL_SPAN_WORDS] = {NULL, NULL, NULL, NULL};
    for (int i = 0; i < NCL_SPAN_WORDS; i++) {
        if (told->words[i].text != NULL) {
            if (told->words[i].size > doc->limits.string) {
                return NCLAIM_LIMIT;
            }
            words[i] = ncl_arena_text(&doc->arena, told->words[i].text, told->words[i].size);
            if (words[i] == NULL) {
                return NCLAIM_NO_MEMORY;
            }
        }
    }
    span->start = told->start;
    span->end = told->end;
    span->exact = words[0];
    span->prefix = words[1];
    span->suffix = words[2];
    span->ext = words[NCL_SPAN_EXTRA];
    return NCLAIM_OK;
}

static NCL_APART nclaim_status take_span(ncl_build *build, const ncl_event *event) {
    nclaim_doc *doc = build->doc;
    nclaim_span *span = place_of(build, event->field, sizeof *span);
    if (span == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    doc->is_unusual = doc->is_unusual || (event->traits & NCL_TEXT_UNUSUAL) != 0;
    return fill_span(doc, event->span, span);
}

static nclaim_status put_number(ncl_build *build, const nclaim_field *field, uint32_t number) {
    uint32_t *place = place_of(build, field, sizeof number);
    if (place == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    *place = number;
    return NCLAIM_OK;
}

static NCL_APART nclaim_status take_number(ncl_build *build, const ncl_event *event) {
    return put_number(build, event->field, event->number);
}

/* The kind that a field admits, if it is only one; else 0. */
static uint32_t only_kind(uint32_t kinds) {
    uint32_t kind = NCL_KIND_FIRST;
    if ((kinds & (kinds - 1)) != 0) {
        return 0;
    }
    while (kinds >> kind != 1) {
        kind++;
    }
    return kind;
}

/* A slot for an id that is mentioned before its record comes. */
static nclaim_status declare(ncl_build *build, const ncl_event *event, uint32_t hash,
                             uint32_t *slot) {
    nclaim_doc *doc = build->doc;
    const char *id = NULL;
    if (!ncl_is_id(event->text, event->size)) {
        return NCLAIM_BAD_RECORD;
    }
    id = ncl_arena_text(&doc->arena, event->text, event->size);
    if (id == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    if (!ncl_slot_reserve(doc, 1)) {
        return doc->slot_count > doc->limits.records ? NCLAIM_LIMIT : NCLAIM_NO_MEMORY;
    }
    *slot = ncl_slot_add(doc, only_kind(event->field->target), id, event->size, hash);
    return NCLAIM_OK;
}

static NCL_APART nclaim_status take_ref(ncl_build *build, const ncl_event *event) {
    uint32_t hash = 0;
    uint32_t slot = ncl_slot_look(build->doc, event->text, event->size, &hash);
    uint32_t kind = 0;
    if (slot == 0) {
        nclaim_status status = declare(build, event, hash, &slot);
        if (status != NCLAIM_OK) {
            return status;
        }
    }
    kind = build->doc->slots[slot].kind;
    if (kind == 0) {
        kind = only_kind(event->field->target);
        build->doc->slots[slot].kind = (uint8_t)kind;
    }
    if (kind != 0 && (event->field->target & 1U << kind) == 0) {
        build->is_misjudged = build->is_misjudged || build->doc->slots[slot].record == NULL;
        return NCLAIM_BAD_REFERENCE;
    }
    build->open_kinds += kind == 0 ? 1 : 0;
    return put_number(build, event->field, ncl_ref(kind == 0 ? OPEN_KIND : kind, slot));
}

/* Gives a reference its kind; an id that never came counts as of the first kind that fits. */
static nclaim_status close_ref(nclaim_doc *doc, const nclaim_field *field, nclaim_ref *ref) {
    ncl_slot *slot = &doc->slots[ncl_slot_of(*ref)];
    uint32_t kind = NCL_KIND_FIRST;
    if (*ref >> 24 != OPEN_KIND) {
        return NCLAIM_OK;
    }
    while ((field->target & 1U << kind) == 0) {
        kind++;
    }
    if (slot->kind == 0) {
        slot->kind = (uint8_t)kind;
    }
    *ref = ncl_ref(slot->kind, ncl_slot_of(*ref));
    return (field->target & 1U << slot->kind) == 0 ? NCLAIM_BAD_REFERENCE : NCLAIM_OK;
}

/* Fields that admit several kinds are members of a record, or of values in a list of it. */
static nclaim_status close_struct(nclaim_doc *doc, const nclaim_type *type, char *base) {
    nclaim_status status = NCLAIM_OK;
    for (uint32_t i = 0; i < type->field_count; i++) {
        const nclaim_field *field = &type->fields[i];
        if (field->type == NCLAIM_TYPE_REF && !ncl_is_list(field)) {
            nclaim_status one = close_ref(doc, field, (nclaim_ref *)(void *)(base + field->offset));
            status = one == NCLAIM_OK ? status : one;
        }
    }
    return status;
}

static nclaim_status close_record(nclaim_doc *doc, const nclaim_type *type, char *base) {
    nclaim_status status = close_struct(doc, type, base);
    for (uint32_t i = 0; i < type->field_count; i++) {
        const nclaim_field *field = &type->fields[i];
        if (field->type == NCLAIM_TYPE_NESTED && ncl_is_list(field)) {
            nclaim_string_list *list = (nclaim_string_list *)(void *)(base + field->offset);
            const nclaim_type *item = ncl_field_type(field);
            for (size_t at = 0; at < list->count; at++) {
                char *struct_at = (char *)(uintptr_t)list->items + at * item->size;
                nclaim_status one = close_struct(doc, item, struct_at);
                status = one == NCLAIM_OK ? status : one;
            }
        }
    }
    return status;
}

static NCL_APART nclaim_status close_kinds(ncl_build *build) {
    nclaim_doc *doc = build->doc;
    nclaim_status status = NCLAIM_OK;
    if (build->open_kinds == 0) {
        return NCLAIM_OK;
    }
    for (uint32_t slot = 1; slot < doc->slot_count; slot++) {
        if (doc->slots[slot].record != NULL) {
            char *record = (char *)(uintptr_t)doc->slots[slot].record;
            nclaim_status one = close_record(doc, &ncl_types[doc->slots[slot].kind], record);
            status = one == NCLAIM_OK ? status : one;
        }
    }
    build->is_misjudged = build->is_misjudged || status != NCLAIM_OK;
    return status;
}

nclaim_status ncl_build_take(void *context, const ncl_event *event) {
    ncl_build *build = context;
    switch (event->what) {
    case NCL_EVENT_TEXT:
        return take_text(build, event);
    case NCL_EVENT_REF:
        return take_ref(build, event);
    case NCL_EVENT_NUMBER:
    case NCL_EVENT_CHOICE:
        return take_number(build, event);
    case NCL_EVENT_SPAN:
        return take_span(build, event);
    case NCL_EVENT_VALUE:
        return begin_value(build, event);
    case NCL_EVENT_VALUE_END:
        build->depth--;
        lend(build);
        return NCLAIM_OK;
    case NCL_EVENT_LIST:
        return open_level(build, event->field, NULL, NULL, build->doc->scratch.used);
    case NCL_EVENT_LIST_END:
        return end_list(build);
    case NCL_EVENT_RECORD:
        return begin_record(build, event->type);
    case NCL_EVENT_RECORD_END:
        return end_record(build, event->type);
    case NCL_EVENT_DOCUMENT_END:
        return close_kinds(build);
    default:
        return NCLAIM_OK;
    }
}

ncl_loan *ncl_build_loan(const ncl_events *sink) {
    return sink->take == ncl_build_take ? &((ncl_build *)sink->context)->loan : NULL;
}

void ncl_build_end(ncl_build *build, bool keep, const struct ncl_save *save) {
    build->doc->scratch.used = 0;
    build->doc->is_unusual = build->doc->is_unusual || (build->loan.traits & NCL_TEXT_UNUSUAL) != 0;
    if (keep) {
        build->doc->head = build->head;
    } else {
        ncl_doc_restore(build->doc, save);
    }
}
