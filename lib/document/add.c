/* SPDX-License-Identifier: MIT */
/* The functions that change one record, and the failure that they remember. */
#include "document/copy.h"
#include "document/rule.h"

#include <string.h>

static void put_text(char *to, size_t capacity, const char *from) {
    size_t length = from == NULL ? 0 : strlen(from);
    length = length < capacity ? length : capacity - 1;
    while (length > 0 && ((unsigned char)from[length] & 0xC0) == 0x80) {
        length--;
    }
    if (length > 0) {
        memcpy(to, from, length);
    }
    to[length] = '\0';
}

static nclaim_status fail(nclaim_doc *doc, nclaim_status status, uint32_t kind, const char *id,
                          const ncl_copy_fault *fault) {
    ncl_failure *failure = &doc->failure;
    if (failure->status == NCLAIM_OK) {
        failure->status = status;
        failure->kind = kind;
        failure->field = fault == NULL || fault->field == NULL ? NULL : fault->field->name;
        put_text(failure->id, sizeof failure->id, id);
        put_text(failure->value, sizeof failure->value, fault == NULL ? NULL : fault->value);
    }
    return status;
}

static bool is_kind(uint32_t kind) {
    return kind > NCL_KIND_FIRST && kind < NCL_KIND_END;
}

/* An id that no record has: a letter for the kind and a number that only grows. */
static const char *make_id(nclaim_doc *doc, uint32_t kind) {
    static const char letters[] = "--daqntcrvp";
    char text[16];
    size_t start = 0;
    do {
        uint32_t number = ++doc->chains[kind].named;
        start = sizeof text;
        for (; number > 0; number /= 10) {
            text[--start] = (char)('0' + number % 10);
        }
        text[--start] = letters[kind];
    } while (ncl_slot_find(doc, text + start, sizeof text - start) != 0);
    return ncl_arena_text(&doc->arena, text + start, sizeof text - start);
}

/* The slot for a record that is ready, and whether it may take it. */
static nclaim_status take_slot(nclaim_doc *doc, uint32_t kind, const char *id, uint32_t *slot) {
    size_t length = strlen(id);
    uint32_t hash = 0;
    *slot = ncl_slot_look(doc, id, length, &hash);
    if (*slot != 0 && doc->slots[*slot].record != NULL) {
        return NCLAIM_DUPLICATE_ID;
    }
    if (*slot != 0 && doc->slots[*slot].kind != kind && doc->slots[*slot].kind != 0) {
        return NCLAIM_BAD_REFERENCE;
    }
    if (*slot == 0) {
        if (!ncl_slot_reserve(doc, 1)) {
            return doc->slot_count > doc->limits.records ? NCLAIM_LIMIT : NCLAIM_NO_MEMORY;
        }
        *slot = ncl_slot_add(doc, kind, id, length, hash);
    }
    return NCLAIM_OK;
}

nclaim_status ncl_doc_place(nclaim_doc *doc, uint32_t kind, void *copy, uint32_t *slot) {
    const char **id = copy;
    nclaim_status status = NCLAIM_OK;
    if (*id == NULL) {
        *id = make_id(doc, kind);
    }
    if (*id == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    status = take_slot(doc, kind, *id, slot);
    if (status == NCLAIM_OK) {
        ncl_slot_fill(doc, *slot, kind, copy);
    }
    return status;
}

static nclaim_status check_call(const nclaim_doc *doc, const void *record, size_t size) {
    if (doc->is_busy) {
        return NCLAIM_BUSY;
    }
    return record == NULL || size < sizeof(const char *) ? NCLAIM_BAD_ARGUMENT : NCLAIM_OK;
}

nclaim_ref nclaim_add(nclaim_doc *doc, uint32_t kind, const void *record, size_t size) {
    ncl_copy_fault fault = {NULL, NULL, 0};
    ncl_arena_mark mark;
    nclaim_status status = NCLAIM_OK;
    uint32_t named = 0;
    uint32_t slot = 0;
    bool was_unusual = false;
    void *copy = NULL;
    if (doc == NULL || doc->failure.status != NCLAIM_OK) {
        return 0;
    }
    status = is_kind(kind) ? check_call(doc, record, size) : NCLAIM_BAD_ARGUMENT;
    if (status != NCLAIM_OK) {
        fail(doc, status, kind, NULL, NULL);
        return 0;
    }
    mark = ncl_arena_here(&doc->arena);
    named = doc->chains[kind].named;
    was_unusual = doc->is_unusual;
    status = ncl_copy_record(doc, &ncl_types[kind], record, size, &copy, &fault);
    if (status == NCLAIM_OK) {
        fault.field = &ncl_types[kind].fields[0];
        fault.value = NULL;
        status = ncl_doc_place(doc, kind, copy, &slot);
    }
    if (status != NCLAIM_OK) {
        fail(doc, status, kind, *(const char *const *)record, &fault);
        doc->chains[kind].named = named;
        doc->is_unusual = was_unusual;
        ncl_arena_rewind(&doc->arena, mark);
        return 0;
    }
    return ncl_ref(kind, slot);
}

static nclaim_status set_head(nclaim_doc *doc, void *copy) {
    const nclaim_document *head = copy;
    if (head->newsclaim != NULL && strcmp(head->newsclaim, NCL_FORMAT_VERSION) != 0) {
        return NCLAIM_NEWER;
    }
    doc->head = *head;
    doc->head.newsclaim = NCL_FORMAT_VERSION;
    return NCLAIM_OK;
}

static nclaim_status set_copy(nclaim_doc *doc, nclaim_ref ref, void *copy) {
    ncl_slot *slot = NULL;
    const char **id = copy;
    if (ref == NCLAIM_SELF) {
        return set_head(doc, copy);
    }
    slot = &doc->slots[ncl_slot_of(ref)];
    if (*id != NULL && strcmp(*id, slot->id) != 0) {
        return NCLAIM_BAD_ARGUMENT;
    }
    *id = slot->id;
    slot->record = copy;
    return NCLAIM_OK;
}

nclaim_status nclaim_set(nclaim_doc *doc, uint32_t kind, nclaim_ref ref, const void *record,
                         size_t size) {
    ncl_copy_fault fault = {NULL, NULL, 0};
    ncl_arena_mark mark;
    nclaim_status status = NCLAIM_OK;
    bool was_unusual = false;
    void *copy = NULL;
    if (doc == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    if (doc->failure.status != NCLAIM_OK) {
        return doc->failure.status;
    }
    status = check_call(doc, record, size);
    if (status == NCLAIM_OK && (NCLAIM_KIND(ref) != kind || ncl_doc_record(doc, ref) == NULL)) {
        status = NCLAIM_BAD_REFERENCE;
    }
    if (status != NCLAIM_OK) {
        return fail(doc, status, kind, nclaim_id(doc, ref), NULL);
    }
    mark = ncl_arena_here(&doc->arena);
    was_unusual = doc->is_unusual;
    status = ncl_copy_record(doc, &ncl_types[kind], record, size, &copy, &fault);
    status = status == NCLAIM_OK ? set_copy(doc, ref, copy) : status;
    if (status != NCLAIM_OK) {
        doc->is_unusual = was_unusual;
        ncl_arena_rewind(&doc->arena, mark);
        return fail(doc, status, kind, nclaim_id(doc, ref), &fault);
    }
    return NCLAIM_OK;
}

static nclaim_status refer(nclaim_doc *doc, uint32_t kind, const char *id, uint32_t *slot) {
    const char *copy = NULL;
    ncl_arena_mark mark = ncl_arena_here(&doc->arena);
    if (!is_kind(kind) || id == NULL || !ncl_is_id(id, strlen(id))) {
        return NCLAIM_BAD_ARGUMENT;
    }
    *slot = ncl_slot_find(doc, id, strlen(id));
    if (*slot != 0) {
        return doc->slots[*slot].kind == kind ? NCLAIM_OK : NCLAIM_BAD_REFERENCE;
    }
    copy = ncl_arena_text(&doc->arena, id, strlen(id));
    if (copy == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    if (!ncl_slot_reserve(doc, 1)) {
        ncl_arena_rewind(&doc->arena, mark);
        return doc->slot_count > doc->limits.records ? NCLAIM_LIMIT : NCLAIM_NO_MEMORY;
    }
    *slot = ncl_slot_new(doc, kind, copy);
    return NCLAIM_OK;
}

nclaim_ref nclaim_refer(nclaim_doc *doc, uint32_t kind, const char *id) {
    uint32_t slot = 0;
    nclaim_status status = NCLAIM_OK;
    if (doc == NULL || doc->failure.status != NCLAIM_OK) {
        return 0;
    }
    status = doc->is_busy ? NCLAIM_BUSY : refer(doc, kind, id, &slot);
    if (status != NCLAIM_OK) {
        fail(doc, status, kind, id, NULL);
        return 0;
    }
    return ncl_ref(kind, slot);
}

void nclaim_doc_resume(nclaim_doc *doc) {
    if (doc != NULL) {
        memset(&doc->failure, 0, sizeof doc->failure);
    }
}
