/* SPDX-License-Identifier: MIT */
#include "tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- places ---- */

static struct site *add_site(struct sites *sites, const struct site *from) {
    if (sites->count == sites->capacity) {
        sites->capacity = sites->capacity == 0 ? 1024 : 2 * sites->capacity;
        sites->items = realloc(sites->items, sites->capacity * sizeof *sites->items);
        if (sites->items == NULL) {
            abort();
        }
    }
    sites->items[sites->count] = *from;
    sites->items[sites->count].number = (unsigned)sites->count;
    return &sites->items[sites->count++];
}

static void find_in_value(struct sites *sites, struct site site, cJSON *object,
                          const nclaim_type *type);

static const nclaim_field *field_named(const nclaim_type *type, const char *name) {
    for (uint32_t i = 0; i < type->field_count; i++) {
        if (strcmp(type->fields[i].name, name) == 0) {
            return &type->fields[i];
        }
    }
    return NULL;
}

static void append(struct site *site, const char *name) {
    size_t length = strlen(site->at);
    snprintf(site->at + length, sizeof site->at - length, "/%s", name);
}

static void find_in_member(struct sites *sites, struct site site, cJSON *member) {
    const nclaim_type *nested =
        site.field->type == NCLAIM_TYPE_NESTED ? nclaim_type_at(site.field->target) : NULL;
    cJSON *entry = NULL;
    int index = 0;
    char name[12];
    site.node = member;
    append(&site, member->string);
    add_site(sites, &site);
    if (cJSON_IsObject(member) && nested != NULL) {
        find_in_value(sites, site, member, nested);
    }
    if (!cJSON_IsArray(member)) {
        return;
    }
    cJSON_ArrayForEach(entry, member) {
        struct site inner = site;
        snprintf(name, sizeof name, "%d", index++);
        inner.list = member;
        inner.node = entry;
        append(&inner, name);
        add_site(sites, &inner);
        if (nested != NULL) {
            find_in_value(sites, inner, entry, nested);
        }
    }
}

static void find_in_value(struct sites *sites, struct site site, cJSON *object,
                          const nclaim_type *type) {
    cJSON *member = NULL;
    site.holder = object;
    site.node = object;
    site.list = NULL;
    site.type = type;
    site.field = NULL;
    add_site(sites, &site);
    cJSON_ArrayForEach(member, object) {
        site.field = field_named(type, member->string);
        if (site.field != NULL) {
            find_in_member(sites, site, member);
        }
    }
}

void find_sites(struct sites *sites, cJSON *root) {
    struct site site = {.root = root, .record = root};
    sites->count = 0;
    find_in_value(sites, site, root, nclaim_type_at(NCLAIM_DOCUMENT));
    for (uint32_t kind = NCLAIM_ARTICLE; kind <= NCLAIM_PRODUCER; kind++) {
        cJSON *record = NULL;
        int index = 0;
        cJSON_ArrayForEach(record, records_of(root, kind, false)) {
            site.record = record;
            snprintf(site.whole, sizeof site.whole, "/%s/%d", nclaim_type_at(kind)->plural,
                     index++);
            memcpy(site.at, site.whole, sizeof site.at);
            find_in_value(sites, site, record, nclaim_type_at(kind));
        }
    }
}

/* ---- members ---- */

static cJSON *member_of(const cJSON *object, const char *name) {
    return cJSON_GetObjectItemCaseSensitive(object, name);
}

const char *text_of(const cJSON *object, const char *name) {
    const char *text = cJSON_GetStringValue(member_of(object, name));
    return text == NULL ? "" : text;
}

bool is_text(const cJSON *object, const char *name, const char *text) {
    return strcmp(text_of(object, name), text) == 0;
}

bool has(const cJSON *object, const char *name) {
    return member_of(object, name) != NULL;
}

void put(cJSON *object, const char *name, cJSON *value) {
    if (has(object, name)) {
        cJSON_ReplaceItemInObjectCaseSensitive(object, name, value);
    } else {
        cJSON_AddItemToObject(object, name, value);
    }
}

void put_text(cJSON *object, const char *name, const char *text) {
    put(object, name, cJSON_CreateString(text));
}

void drop(cJSON *object, const char *name) {
    cJSON_DeleteItemFromObjectCaseSensitive(object, name);
}

void replace(struct site *site, cJSON *value) {
    cJSON *parent = site->list != NULL ? site->list : site->holder;
    if (site->list == NULL) {
        cJSON_ReplaceItemInObjectCaseSensitive(parent, site->field->name, value);
    } else {
        cJSON_ReplaceItemViaPointer(parent, site->node, value);
    }
    site->node = value;
}

bool lists(const cJSON *object, const char *name, const char *text) {
    const cJSON *entry = NULL;
    cJSON_ArrayForEach(entry, member_of(object, name)) {
        if (cJSON_IsString(entry) && strcmp(entry->valuestring, text) == 0) {
            return true;
        }
    }
    return false;
}

/* ---- records ---- */

cJSON *records_of(cJSON *root, uint32_t kind, bool make) {
    const char *plural = nclaim_type_at(kind)->plural;
    cJSON *list = member_of(root, plural);
    return list == NULL && make ? cJSON_AddArrayToObject(root, plural) : list;
}

cJSON *record_named(cJSON *root, const char *id, uint32_t *kind) {
    for (uint32_t at = NCLAIM_ARTICLE; at <= NCLAIM_PRODUCER; at++) {
        cJSON *record = NULL;
        cJSON_ArrayForEach(record, records_of(root, at, false)) {
            if (is_text(record, "id", id)) {
                if (kind != NULL) {
                    *kind = at;
                }
                return record;
            }
        }
    }
    return NULL;
}

static void put_new_id(cJSON *root, cJSON *record) {
    char id[24];
    int number = 0;
    do {
        snprintf(id, sizeof id, "fault-%d", ++number);
    } while (record_named(root, id, NULL) != NULL);
    put_text(record, "id", id);
}

cJSON *add_record(cJSON *root, uint32_t kind) {
    cJSON *record = cJSON_CreateObject();
    put_new_id(root, record);
    cJSON_AddItemToArray(records_of(root, kind, true), record);
    return record;
}

cJSON *clone_record(cJSON *root, uint32_t kind, const cJSON *record) {
    cJSON *copy = cJSON_Duplicate(record, true);
    put_new_id(root, copy);
    cJSON_AddItemToArray(records_of(root, kind, true), copy);
    return copy;
}

cJSON *add_relation(cJSON *root, const char *type, const char *from, const char *to) {
    cJSON *relation = add_record(root, NCLAIM_RELATION);
    put_text(relation, "type", type);
    put_text(relation, "from", from);
    put_text(relation, "to", to);
    return relation;
}

/* ---- what is expected ---- */

void expect(struct site *site, const char *member) {
    memcpy(site->at, site->whole, sizeof site->at);
    if (member[0] != '\0') {
        append(site, member);
    }
}

void expect_last(struct site *site, uint32_t kind, const char *member) {
    snprintf(site->whole, sizeof site->whole, "/%s/%d", nclaim_type_at(kind)->plural,
             cJSON_GetArraySize(records_of(site->root, kind, false)) - 1);
    expect(site, member);
}

void expect_some(struct site *site, uint32_t kind) {
    snprintf(site->whole, sizeof site->whole, "/%s", nclaim_type_at(kind)->plural);
    expect(site, "");
}
