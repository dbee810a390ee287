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
    const ncl_plan *next; /* of the member to be told next */
    size_t left;          /* structs of the list after this one */
    bool is_list;
} level;

enum { LEVELS = 4 };

typedef struct teller {
    const nclaim_doc *doc;
    ncl_events sink;
    ncl_members members; /* NULL: all members are events */
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
    uint32_t all = 0; /* structs consist of members of four bytes and more */
    for (size_t i = 0; i < size; i += sizeof all) {
        uint32_t part = 0;
        memcpy(&part, base + i, sizeof part);
        all |= part;
    }
    return all == 0;
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
        level next = {type, field, base, ncl_shapes[type->number].first, count - 1, is_list};
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
        at->next = ncl_shapes[at->type->number].first;
        return tell(t, NCL_EVENT_VALUE, at->field, at->type);
    }
    t->depth--;
    if (status == NCLAIM_OK && at->is_list) {
        status = tell(t, NCL_EVENT_LIST_END, at->field, NULL);
    }
    return status;
}

static nclaim_status tell_items(teller *t, const nclaim_field *field,
                                const nclaim_string_list *list) {
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

static nclaim_status tell_number(teller *t, const nclaim_field *field, uint32_t number) {
    if (field->type == NCLAIM_TYPE_REF) {
        return tell_ref(t, field, number);
    }
    t->event.number = number;
    return tell(t, field->type == NCLAIM_TYPE_CHOICE ? NCL_EVENT_CHOICE : NCL_EVENT_NUMBER, field,
                NULL);
}

static nclaim_status tell_member(teller *t, const level *at, const ncl_plan *plan) {
    const nclaim_field *field = &at->type->fields[plan->index];
    const char *member = at->base + plan->offset;
    const char *text = NULL;
    uint32_t number = 0;
    switch (plan->form) {
    case NCL_FORM_TEXTS:
    case NCL_FORM_REFS:
    case NCL_FORM_SPANS:
    case NCL_FORM_VALUES:
        return tell_items(t, field, (const nclaim_string_list *)(const void *)member);
    case NCL_FORM_TEXT:
    case NCL_FORM_ID:
    case NCL_FORM_EXTRA:
        memcpy(&text, member, sizeof text);
        return tell_text(t, field, text);
    case NCL_FORM_SPAN:
        return is_empty(member, sizeof(nclaim_span))
                   ? NCLAIM_OK
                   : tell_span(t, field, (const nclaim_span *)(const void *)member);
    case NCL_FORM_VALUE:
        return open(t, field, member, 1);
    case NCL_FORM_ZERO:
        if (!ncl_is_zero_there(plan, at->base)) {
            return NCLAIM_OK;
        }
        break;
    default:
        break;
    }
    memcpy(&number, member, sizeof number);
    return tell_number(t, field, number);
}

/* The next member that must be told by events, after those that the sink has taken itself. */
static const ncl_plan *next_told(teller *t, const level *at) {
    const ncl_plan *end = ncl_shapes[at->type->number].end;
    const ncl_plan *plan = at->next;
    if (t->members != NULL) {
        plan = t->members(t->sink.context, plan, end, at->base);
    }
    return ncl_next_held(plan, end, at->base);
}

static nclaim_status tell_struct(teller *t, const nclaim_type *type, const void *base) {
    level first = {type, NULL, base, ncl_shapes[type->number].first, 0, false};
    nclaim_status status = NCLAIM_OK;
    t->levels[0] = first;
    t->depth = 1;
    while (t->depth > 0 && status == NCLAIM_OK) {
        level *at = &t->levels[t->depth - 1];
        const ncl_plan *plan = next_told(t, at);
        if (plan == ncl_shapes[at->type->number].end) {
            status = close(t);
        } else {
            at->next = plan + 1;
            status = tell_member(t, at, plan);
        }
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

/* The first record to be told from a slot on; 0: none. */
static nclaim_ref next_kept(const teller *t, const ncl_tell_options *options, uint32_t kind,
                            uint32_t slot) {
    while (slot != 0 && options != NULL && options->keep != NULL &&
           options->keep(options->context, t->doc, ncl_ref(kind, slot)) == 0) {
        slot = t->doc->slots[slot].next;
    }
    return slot == 0 ? 0 : ncl_ref(kind, slot);
}

static nclaim_status tell_kind(teller *t, const ncl_tell_options *options, uint32_t kind) {
    nclaim_ref ref = next_kept(t, options, kind, t->doc->chains[kind].first);
    nclaim_status status = NCLAIM_OK;
    if (ref == 0) {
        return NCLAIM_OK;
    }
    status = tell(t, NCL_EVENT_RECORDS, NULL, &ncl_types[kind]);
    while (ref != 0 && status == NCLAIM_OK) {
        status = tell_one(t, ref);
        ref = next_kept(t, options, kind, t->doc->slots[ncl_slot_of(ref)].next);
    }
    return status == NCLAIM_OK ? tell(t, NCL_EVENT_RECORDS_END, NULL, &ncl_types[kind]) : status;
}

static void begin(teller *t, const nclaim_doc *doc, ncl_events sink, ncl_members members) {
    memset(t, 0, sizeof *t);
    t->doc = doc;
    t->sink = sink;
    t->members = members;
}

nclaim_status ncl_tell_to(const nclaim_doc *doc, const ncl_tell_options *options, ncl_events sink,
                          ncl_members members) {
    teller t;
    nclaim_document head = doc->head;
    nclaim_status status = NCLAIM_OK;
    begin(&t, doc, sink, members);
    status = tell(&t, NCL_EVENT_DOCUMENT, NULL, &ncl_types[NCLAIM_DOCUMENT]);
    head.newsclaim = NCL_FORMAT_VERSION;
    if (status == NCLAIM_OK) {
        status = tell_struct(&t, &ncl_types[NCLAIM_DOCUMENT], &head);
    }
    for (uint32_t kind = NCL_KIND_FIRST + 1; kind < NCL_KIND_END && status == NCLAIM_OK; kind++) {
        status = tell_kind(&t, options, kind);
    }
    return status == NCLAIM_OK ? tell(&t, NCL_EVENT_DOCUMENT_END, NULL, &ncl_types[NCLAIM_DOCUMENT])
                               : status;
}

nclaim_status ncl_tell(const nclaim_doc *doc, const ncl_tell_options *options, ncl_events sink) {
    return ncl_tell_to(doc, options, sink, NULL);
}

nclaim_status ncl_tell_record(const nclaim_doc *doc, nclaim_ref ref, ncl_events sink) {
    teller t;
    begin(&t, doc, sink, NULL);
    return tell_one(&t, ref);
}
