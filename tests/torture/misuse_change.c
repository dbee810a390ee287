/* SPDX-License-Identifier: MIT */
/* Misuse of the functions that change documents. The members of records come from the descriptors,
 * so that a new field is misused as well. */
#include "misuse.h"

#include <limits.h>
#include <string.h>

enum { ROOM = 4096 };

/* A record with room behind it, and with what a list of one entry points to. */
union record {
    char bytes[ROOM];
    const char *align;
};

static union record record;
static union record entry;

static void doc_new(struct world *world) {
    const nclaim_limits largest = {SIZE_MAX,   SIZE_MAX,   UINT32_MAX, UINT32_MAX, UINT32_MAX,
                                   UINT32_MAX, UINT32_MAX, UINT32_MAX, {0, 0}};
    const nclaim_limits smallest = {1, 1, 1, 1, 1, 1, 1, 1, {0, 0}};
    const nclaim_allocator none = {NULL, NULL};
    nclaim_doc *docs[4];
    docs[0] = nclaim_doc_new(NULL, &largest);
    docs[1] = nclaim_doc_new(NULL, &smallest);
    docs[2] = nclaim_doc_new(&none, NULL);
    docs[3] = nclaim_doc_new(&none, &(nclaim_limits){.memory = 0});
    for (unsigned i = 0; i < 4; i++) {
        if (docs[i] != NULL) {
            (void)fill_small(docs[i]);
            (void)nclaim_read(docs[i], NULL, "{\"newsclaim\":\"1.0\"}", 19, NULL, world->report);
        }
        made(world, NCLAIM_OK);
        nclaim_doc_free(docs[i]);
    }
}

static void nothing(struct world *world) {
    nclaim_doc_free(NULL);
    nclaim_doc_clear(NULL);
    nclaim_doc_resume(NULL);
    nclaim_report_free(NULL);
    nclaim_report_clear(NULL);
    nclaim_buffer_free(NULL);
    nclaim_doc_clear(world->empty);
    nclaim_doc_clear(world->empty);
    nclaim_doc_resume(world->empty);
    made(world, NCLAIM_OK);
}

static void report_new(struct world *world) {
    const nclaim_allocator none = {NULL, NULL};
    nclaim_report_free(nclaim_report_new(&none));
    made(world, NCLAIM_OK);
}

/* Adds what is in `record`, which must be refused if `expected` says so. */
static void add(struct world *world, uint32_t kind, size_t size, nclaim_status expected) {
    nclaim_ref ref = nclaim_add(world->doc, kind, &record, size);
    nclaim_status status = nclaim_doc_status(world->doc, NULL, 0);
    made(world, status);
    if (expected != NCLAIM_OK && (ref != 0 || status != expected)) {
        blame(world, "accepted, or refused for another reason than the one that there is");
    }
    if (ref == 0) {
        check_unchanged(world);
    } else {
        if (expected == NCLAIM_OK) {
            nclaim_doc_clear(world->doc);
            (void)fill_small(world->doc);
            (void)nclaim_refer(world->doc, NCLAIM_ACTOR, "unresolved");
        }
    }
}

static bool is_text(const nclaim_field *field) {
    return field->type <= NCLAIM_TYPE_EXTRA;
}

static void spoil_text(struct world *world, uint32_t kind, size_t size, const char **member) {
    static const char *const bad[] = {"\xFF", "\xED\xA0\x80", "\xC0\x80", "a\xF4\x90\x80\x80"};
    for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        *member = bad[i];
        add(world, kind, size, NCLAIM_BAD_TEXT);
    }
    *member = NULL;
}

static void spoil_number(struct world *world, uint32_t kind, size_t size, const nclaim_field *field,
                         uint32_t *member) {
    if (field->type == NCLAIM_TYPE_CHOICE) {
        uint32_t words = nclaim_type_at(field->target)->word_count;
        const uint32_t bad[] = {words + 1, INT_MAX, 0x80000000U, UINT32_MAX};
        for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; i++) {
            *member = bad[i];
            add(world, kind, size, NCLAIM_BAD_RECORD);
        }
    }
    for (unsigned i = 0; field->type == NCLAIM_TYPE_REF && i < REFS; i++) {
        *member = ref_value(world, i);
        if (nclaim_id(world->doc, *member) == NULL
                ? *member != 0
                : (field->target >> NCLAIM_KIND(*member) & 1) == 0) {
            add(world, kind, size, NCLAIM_BAD_REFERENCE);
        }
    }
    *member = 0;
}

static void spoil_list(struct world *world, uint32_t kind, size_t size, nclaim_string_list *list) {
    list->count = 1;
    add(world, kind, size, NCLAIM_BAD_ARGUMENT);
    list->count = SIZE_MAX;
    add(world, kind, size, NCLAIM_BAD_ARGUMENT);
    list->items = (const char *const *)&entry;
    add(world, kind, size, NCLAIM_LIMIT);
    list->count = SIZE_MAX / 8 + 2;
    add(world, kind, size, NCLAIM_LIMIT);
    list->items = NULL;
    list->count = 0;
}

/* Spoils one member of what is added, or of the only entry of a list in it. */
static void spoil_member(struct world *world, uint32_t kind, size_t size, const nclaim_field *field,
                         char *member) {
    if (is_text(field)) {
        spoil_text(world, kind, size, (const char **)(void *)member);
    } else if (field->type != NCLAIM_TYPE_NESTED) {
        spoil_number(world, kind, size, field, (uint32_t *)(void *)member);
    }
}

static void spoil_nested(struct world *world, uint32_t kind, size_t size, const nclaim_field *field,
                         char *base) {
    const nclaim_type *type = nclaim_type_at(field->target);
    for (uint32_t i = 0; i < type->field_count; i++) {
        const nclaim_field *inner = &type->fields[i];
        if ((inner->flags & NCLAIM_FIELD_LIST) != 0) {
            spoil_list(world, kind, size, (nclaim_string_list *)(void *)(base + inner->offset));
        } else {
            spoil_member(world, kind, size, inner, base + inner->offset);
        }
    }
}

static void spoil_field(struct world *world, uint32_t kind, size_t size,
                        const nclaim_field *field) {
    char *member = record.bytes + field->offset;
    nclaim_string_list *list = (nclaim_string_list *)(void *)member;
    if ((field->flags & NCLAIM_FIELD_LIST) == 0) {
        if (field->type == NCLAIM_TYPE_NESTED) {
            spoil_nested(world, kind, size, field, member);
        } else {
            spoil_member(world, kind, size, field, member);
        }
        return;
    }
    spoil_list(world, kind, size, list);
    list->items = (const char *const *)&entry;
    list->count = 1;
    if (field->type == NCLAIM_TYPE_NESTED) {
        spoil_nested(world, kind, size, field, entry.bytes);
    } else {
        spoil_member(world, kind, size, field, entry.bytes);
    }
    list->items = NULL;
    list->count = 0;
}

static void add_records(struct world *world) {
    for (uint32_t kind = NCLAIM_ARTICLE; kind <= NCLAIM_PRODUCER; kind++) {
        const nclaim_type *type = nclaim_type_at(kind);
        memset(&record, 0, sizeof record);
        memset(&entry, 0, sizeof entry);
        for (uint32_t i = 0; i < type->field_count; i++) {
            spoil_field(world, kind, type->size, &type->fields[i]);
        }
        record.bytes[type->size] = 1; /* a member of a later version */
        add(world, kind, type->size + 8, NCLAIM_NEWER);
        record.bytes[type->size] = 0;
        add(world, kind, ROOM, NCLAIM_OK);
        add(world, kind, sizeof(const char *), NCLAIM_OK);
        add(world, kind, 0, NCLAIM_BAD_ARGUMENT);
        add(world, kind, 1, NCLAIM_BAD_ARGUMENT);
    }
}

static void add_kinds(struct world *world) {
    memset(&record, 0, sizeof record);
    for (unsigned k = 0; k < NUMBERS; k++) {
        uint32_t kind = number_value(k);
        if (kind <= NCLAIM_DOCUMENT || kind > NCLAIM_PRODUCER) {
            add(world, kind, ROOM, NCLAIM_BAD_ARGUMENT);
        }
        for (unsigned d = 0; d < DOCS; d++) {
            if (nclaim_add(doc_value(world, d), kind, NULL, SIZE_MAX) != 0) {
                blame(world, "NULL was added");
            }
            made(world, NCLAIM_OK);
            nclaim_doc_resume(doc_value(world, d));
        }
    }
    add_records(world);
}

static void set(struct world *world) {
    memset(&record, 0, sizeof record);
    record.bytes[ROOM - 1] = 1;
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned r = 0; r < REFS; r++) {
            nclaim_doc *doc = doc_value(world, d);
            nclaim_ref ref = ref_value(world, r);
            const size_t sizes[] = {0, 1, ROOM}; /* each wrong for every kind */
            for (unsigned s = 0; s < 3; s++) {
                nclaim_status status = nclaim_set(doc, NCLAIM_KIND(ref), ref, &record, sizes[s]);
                made(world, status);
                if (status == NCLAIM_OK) {
                    blame(world, "a record was replaced by what is none");
                }
                nclaim_doc_resume(doc);
            }
            made(world, nclaim_set(doc, NCLAIM_KIND(ref), ref, NULL, SIZE_MAX));
            nclaim_doc_resume(doc);
        }
    }
}

static void refer(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned k = 0; k < NUMBERS; k++) {
            for (unsigned t = 0; t < TEXTS; t++) {
                nclaim_doc *doc = doc_value(world, d);
                nclaim_ref ref = nclaim_refer(doc, number_value(k), text_value(t));
                made(world, nclaim_doc_status(doc, NULL, 0));
                if (ref != 0 && NCLAIM_KIND(ref) != number_value(k)) {
                    blame(world, "a reference of another kind");
                }
                nclaim_doc_resume(doc);
            }
        }
    }
}

/* Calls back into what is being changed: each such call must be refused and harm nothing. */
static int meddle(void *context, const nclaim_doc *from, nclaim_ref ref) {
    struct world *world = context;
    size_t size = 0;
    const void *actor = record_of(NCLAIM_ACTOR, &size);
    (void)from;
    (void)ref;
    if (nclaim_add(world->empty, NCLAIM_ACTOR, actor, size) != 0 ||
        nclaim_refer(world->empty, NCLAIM_ACTOR, "x") != 0 ||
        nclaim_read(world->empty, NULL, "{}", 2, NULL, NULL) == NCLAIM_OK ||
        nclaim_doc_copy(world->empty, world->doc, NULL, NULL) == NCLAIM_OK) {
        blame(world, "a document was changed while it was being changed");
    }
    nclaim_doc_clear(world->empty);
    nclaim_doc_free(world->empty);
    nclaim_doc_resume(world->empty);
    return 1;
}

static void doc_copy(struct world *world) {
    for (unsigned to = 0; to < DOCS; to++) {
        for (unsigned from = 0; from < DOCS; from++) {
            nclaim_doc *target = doc_value(world, to);
            nclaim_status status = nclaim_doc_copy(target, doc_value(world, from), NULL, NULL);
            made(world, status);
            if (to == from && status == NCLAIM_OK) {
                blame(world, "a document was copied into itself");
            }
            nclaim_doc_clear(world->empty);
        }
    }
    made(world, nclaim_doc_copy(world->empty, world->doc, meddle, world));
}

const struct misuse misuse_change[] = {
    {"nclaim_doc_new", doc_new},
    {"nclaim_doc_free", nothing},
    {"nclaim_doc_clear", nothing},
    {"nclaim_doc_resume", nothing},
    {"nclaim_doc_copy", doc_copy},
    {"nclaim_add", add_kinds},
    {"nclaim_set", set},
    {"nclaim_refer", refer},
    {"nclaim_report_new", report_new},
    {"nclaim_report_free", nothing},
    {"nclaim_report_clear", nothing},
    {"nclaim_buffer_free", nothing},
    {NULL, NULL},
};
