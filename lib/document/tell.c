/* SPDX-License-Identifier: MIT */
/* The document as a source: one walk over the structs by their descriptors. */
#include "document/event.h"
#include "document/store.h"

#include <string.h>

/* A struct whose members are being told; of a list, with the structs that come after it. */
typedef struct level {
    const nclaim_type *type;
    const nclaim_field *field; /* that it is in; NULL: the record */
    const char *base;
    size_t left; /* structs of the list after this one */
    uint32_t index;
    bool is_list;
} level;

enum { LEVELS = 4 };

typedef struct teller {
    const nclaim_doc *doc;
    ncl_events sink;
    ncl_event event;
    level levels[LEVELS];
    uint32_t depth;
} teller;

static nclaim_status tell(teller *t, uint32_t what, const nclaim_field *field,
                          const nclaim_type *type) {
    t->event.what = what;
    t->event.field = field;
    t->event.type = type;
    return t->sink.take(t->sink.context, &t->event);
}

static nclaim_status tell_text(teller *t, const nclaim_field *field, const char *text) {
    t->event.text = text;
    t->event.size = strlen(text);
    return tell(t, NCL_EVENT_TEXT, field, NULL);
}

static nclaim_status tell_ref(teller *t, const nclaim_field *field, nclaim_ref ref) {
    t->event.text = t->doc->slots[ncl_slot_of(ref)].id;
    t->event.size = strlen(t->event.text);
    return tell(t, NCL_EVENT_REF, field, NULL);
}

static nclaim_status tell_span(teller *t, const nclaim_field *field, const nclaim_span *span) {
    const char *const words[NCL_SPAN_WORDS] = {span->exact, span->prefix, span->suffix, span->ext};
    ncl_span told;
    told.start = span->start;
    told.end = span->end;
    for (int i = 0; i < NCL_SPAN_WORDS; i++) {
        told.words[i].text = words[i];
        told.words[i].size = words[i] == NULL ? 0 : strlen(words[i]);
    }
    t->event.span = &told;
    return tell(t, NCL_EVENT_SPAN, field, NULL);
}

static bool is_empty(const char *base, size_t size) {
    for (size_t i = 0; i < size; i++) {
        if (base[i] != 0) {
            return false;
        }
    }
    return true;
}

static nclaim_status open(teller *t, const nclaim_field *field, const char *base, size_t count) {
    const nclaim_type *type = ncl_field_type(field);
    bool is_list = ncl_is_list(field);
    nclaim_status status = NCLAIM_OK;
    if (t->depth == LEVELS || (!is_list && is_empty(base, type->size))) {
        return NCLAIM_OK;
    }
    if (is_list) {
        status = tell(t, NCL_EVENT_LIST, field, NULL);
    }
    if (status == NCLAIM_OK) {
        level next = {type, field, base, count - 1, 0, is_list};
        t->levels[t->depth++] = next;
        status = tell(t, NCL_EVENT_VALUE, field, type);
    }
    return status;
}

static nclaim_status close(teller *t) {
    level *at = &t->levels[t->depth - 1];
    nclaim_status status = NCLAIM_OK;
    if (at->field == NULL) {
        t->depth--;
        return NCLAIM_OK;
    }
    status = tell(t, NCL_EVENT_VALUE_END, at->field, at->type);
    if (status == NCLAIM_OK && at->left > 0) {
        at->left--;
        at->base += at->type->size;
        at->index = 0;
        return tell(t, NCL_EVENT_VALUE, at->field, at->type);
    }
    t->depth--;
    if (status == NCLAIM_OK && at->is_list) {
        status = tell(t, NCL_EVENT_LIST_END, at->field, NULL);
    }
    return status;
}

static nclaim_status tell_items(teller *t, const nclaim_field *field, const nclaim_string_list *list) {
    const nclaim_ref *refs = (const nclaim_ref *)(const void *)list->items;
    const nclaim_span *spans = (const nclaim_span *)(const void *)list->items;
    nclaim_status status = NCLAIM_OK;
    if (list->count == 0) {
        return NCLAIM_OK;
    }
    if (field->type == NCLAIM_TYPE_NESTED && !ncl_is_span(field)) {
        return open(t, field, (const char *)(const void *)list->items, list->count);
    }
    status = tell(t, NCL_EVENT_LIST, field, NULL);
    for (size_t i = 0; i < list->count && status == NCLAIM_OK; i++) {
        status = field->type == NCLAIM_TYPE_REF      ? tell_ref(t, field, refs[i])
                 : field->type == NCLAIM_TYPE_NESTED ? tell_span(t, field, &spans[i])
                                                     : tell_text(t, field, list->items[i]);
    }
    return status == NCLAIM_OK ? tell(t, NCL_EVENT_LIST_END, field, NULL) : status;
}

/* A number that may be 0 is there if the next member is. */
static bool is_told(const level *at, const nclaim_field *field, uint32_t number) {
    uint32_t next = 0;
    if (number != 0 || (field->flags & NCLAIM_FIELD_ZERO) == 0) {
        return number != 0;
    }
    memcpy(&next, at->base + field[1].offset, sizeof next);
    return next != 0;
}

static nclaim_status tell_number(teller *t, const nclaim_field *field, uint32_t number) {
    if (field->type == NCLAIM_TYPE_REF) {
        return tell_ref(t, field, number);
    }
    t->event.number = number;
    return tell(t, field->type == NCLAIM_TYPE_CHOICE ? NCL_EVENT_CHOICE : NCL_EVENT_NUMBER, field,
                NULL);
}

/* Most members of most records are absent. A list without entries has no items, as a text that is
 * absent has no characters; a nested struct is looked at when it is opened. */
static const nclaim_field *next_present(level *at) {
    while (at->index < at->type->field_count) {
        const nclaim_field *field = &at->type->fields[at->index++];
        const char *member = at->base + field->offset;
        const void *pointer = NULL;
        uint32_t number = 0;
        if (field->type == NCLAIM_TYPE_NESTED && !ncl_is_list(field)) {
            return field;
        }
        if (ncl_is_text(field) || ncl_is_list(field)) {
            memcpy(&pointer, member, sizeof pointer);
            if (pointer != NULL) {
                return field;
            }
        } else {
            memcpy(&number, member, sizeof number);
            if (number != 0 || (field->flags & NCLAIM_FIELD_ZERO) != 0) {
                return field;
            }
        }
    }
    return NULL;
}

static nclaim_status tell_member(teller *t, const level *at, const nclaim_field *field) {
    const char *member = at->base + field->offset;
    const char *text = NULL;
    uint32_t number = 0;
    if (ncl_is_list(field)) {
        return tell_items(t, field, (const nclaim_string_list *)(const void *)member);
    }
    if (ncl_is_text(field)) {
        memcpy(&text, member, sizeof text);
        return text == NULL ? NCLAIM_OK : tell_text(t, field, text);
    }
    if (ncl_is_span(field)) {
        return is_empty(member, sizeof(nclaim_span))
                   ? NCLAIM_OK
                   : tell_span(t, field, (const nclaim_span *)(const void *)member);
    }
    if (field->type == NCLAIM_TYPE_NESTED) {
        return open(t, field, member, 1);
    }
    memcpy(&number, member, sizeof number);
    return is_told(at, field, number) ? tell_number(t, field, number) : NCLAIM_OK;
}

static nclaim_status tell_struct(teller *t, const nclaim_type *type, const void *base) {
    level first = {type, NULL, base, 0, 0, false};
    nclaim_status status = NCLAIM_OK;
    t->levels[0] = first;
    t->depth = 1;
    while (t->depth > 0 && status == NCLAIM_OK) {
        level *at = &t->levels[t->depth - 1];
        const nclaim_field *field = next_present(at);
        status = field != NULL ? tell_member(t, at, field) : close(t);
    }
    return status;
}

static nclaim_status tell_one(teller *t, nclaim_ref ref) {
    const nclaim_type *type = &ncl_types[NCLAIM_KIND(ref)];
    nclaim_status status = tell(t, NCL_EVENT_RECORD, NULL, type);
    if (status == NCLAIM_OK) {
        status = tell_struct(t, type, ncl_doc_record(t->doc, ref));
    }
    return status == NCLAIM_OK ? tell(t, NCL_EVENT_RECORD_END, NULL, type) : status;
}

static nclaim_ref next_kept(const teller *t, const ncl_tell_options *options, uint32_t kind,
                            nclaim_ref after) {
    nclaim_ref ref = nclaim_next(t->doc, kind, after);
    while (ref != 0 && options != NULL && options->keep != NULL &&
           options->keep(options->context, t->doc, ref) == 0) {
        ref = nclaim_next(t->doc, kind, ref);
    }
    return ref;
}

static nclaim_status tell_kind(teller *t, const ncl_tell_options *options, uint32_t kind) {
    nclaim_ref ref = next_kept(t, options, kind, 0);
    nclaim_status status = NCLAIM_OK;
    if (ref == 0) {
        return NCLAIM_OK;
    }
    status = tell(t, NCL_EVENT_RECORDS, NULL, &ncl_types[kind]);
    for (; ref != 0 && status == NCLAIM_OK; ref = next_kept(t, options, kind, ref)) {
        status = tell_one(t, ref);
    }
    return status == NCLAIM_OK ? tell(t, NCL_EVENT_RECORDS_END, NULL, &ncl_types[kind]) : status;
}

nclaim_status ncl_tell(const nclaim_doc *doc, const ncl_tell_options *options, ncl_events sink) {
    teller t = {doc, sink, {0, 0, NULL, NULL, NULL, 0, NULL, 0, 0}, {{NULL, NULL, NULL, 0, 0, false}}, 0};
    nclaim_document head = doc->head;
    nclaim_status status = tell(&t, NCL_EVENT_DOCUMENT, NULL, &ncl_types[NCLAIM_DOCUMENT]);
    head.newsclaim = NCL_FORMAT_VERSION;
    if (status == NCLAIM_OK) {
        status = tell_struct(&t, &ncl_types[NCLAIM_DOCUMENT], &head);
    }
    for (uint32_t kind = NCL_KIND_FIRST + 1; kind < NCL_KIND_END && status == NCLAIM_OK; kind++) {
        status = tell_kind(&t, options, kind);
    }
    return status == NCLAIM_OK
               ? tell(&t, NCL_EVENT_DOCUMENT_END, NULL, &ncl_types[NCLAIM_DOCUMENT])
               : status;
}

nclaim_status ncl_tell_record(const nclaim_doc *doc, nclaim_ref ref, ncl_events sink) {
    teller t = {doc, sink, {0, 0, NULL, NULL, NULL, 0, NULL, 0, 0}, {{NULL, NULL, NULL, 0, 0, false}}, 0};
    return tell_one(&t, ref);
}
