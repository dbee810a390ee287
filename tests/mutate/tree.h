/* SPDX-License-Identifier: MIT */
/* Documents as trees with all their places: what the faults are injected into. */
#ifndef NEWSCLAIM_MUTATE_TREE_H
#define NEWSCLAIM_MUTATE_TREE_H

#include "newsclaim/newsclaim.h"

#include <cjson/cJSON.h>
#include <stdbool.h>

enum { POINTER_SIZE = 160 };

/* A place: a record or value as a whole, a member of it, or an entry of a member that is a list. */
struct site {
    cJSON *root;
    cJSON *record;             /* the document itself for its own members */
    cJSON *holder;             /* the object that the member is in */
    cJSON *node;               /* the member or entry; the holder, for a place as a whole */
    cJSON *list;               /* that the node is an entry of; NULL: none */
    const nclaim_type *type;   /* of the holder */
    const nclaim_field *field; /* NULL: the holder as a whole */
    unsigned number;           /* of the place, for faults that come in several shapes */
    char whole[POINTER_SIZE];  /* pointer to the record */
    char at[POINTER_SIZE];     /* pointer to where the finding is expected */
};

struct sites {
    struct site *items;
    size_t count;
    size_t capacity;
};

/* Collects all places of a document; what the list holds already is replaced. */
void find_sites(struct sites *sites, cJSON *root);

/* A member that is a string, or "". */
const char *text_of(const cJSON *object, const char *name);
bool is_text(const cJSON *object, const char *name, const char *text);
bool has(const cJSON *object, const char *name);

/* Replaces or adds a member. */
void put(cJSON *object, const char *name, cJSON *value);
void put_text(cJSON *object, const char *name, const char *text);
void drop(cJSON *object, const char *name);

/* Replaces the node of a place by a new one. */
void replace(struct site *site, cJSON *value);

/* The list of records of a kind; NULL if there is none. `make` adds it. */
cJSON *records_of(cJSON *root, uint32_t kind, bool make);

/* The record with an id, and its kind in *kind if that is not NULL; NULL: none. */
cJSON *record_named(cJSON *root, const char *id, uint32_t *kind);

/* A new record of a kind, with nothing but an id that no other has. */
cJSON *add_record(cJSON *root, uint32_t kind);

/* A copy of a record under a new id, at the end of the list. */
cJSON *clone_record(cJSON *root, uint32_t kind, const cJSON *record);

cJSON *add_relation(cJSON *root, const char *type, const char *from, const char *to);

/* Says where in the record the finding is expected; "" for the record as a whole. */
void expect(struct site *site, const char *member);

/* Says that it is expected at another record, which was the last to be added. */
void expect_last(struct site *site, uint32_t kind, const char *member);

/* Says that it is expected in some record of a kind. */
void expect_some(struct site *site, uint32_t kind);

bool lists(const cJSON *object, const char *name, const char *text);

#endif
