/* SPDX-License-Identifier: MIT */
/* Class S: types, notations, words, members. */
#include "faults.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is_type(const struct site *site, uint32_t type) {
    return site->field != NULL && site->field->type == type;
}

static bool is_list(const nclaim_field *field) {
    return (field->flags & (NCLAIM_FIELD_LIST | NCLAIM_FIELD_SET)) != 0;
}

/* A string, alone or in a list, but not the version. */
static bool is_string(const struct site *site, uint32_t type) {
    return is_type(site, type) && cJSON_IsString(site->node) &&
           strcmp(site->field->name, "newsclaim") != 0;
}

static bool one_of(struct site *site, const char *const *texts, size_t count) {
    replace(site, cJSON_CreateString(texts[site->number % count]));
    return true;
}

#define ONE_OF(site, ...)                                                                          \
    one_of(site, (const char *const[]){__VA_ARGS__},                                               \
           sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static void append_text(struct site *site, const char *more) {
    size_t size = strlen(site->node->valuestring) + strlen(more) + 1;
    char *text = malloc(size);
    if (text == NULL) {
        abort();
    }
    snprintf(text, size, "%s%s", site->node->valuestring, more);
    replace(site, cJSON_CreateString(text));
    free(text);
}

/* ---- S01, S02 ---- */

/* But not the code of a unit, which would be another one then. */
static bool is_words(const struct site *site) {
    return is_string(site, NCLAIM_TYPE_STRING) && strcmp(site->field->name, "code") != 0;
}

static bool noncharacter(struct site *site) {
    static const char *const scalars[] = {"\xEF\xBF\xBE", "\xEF\xB7\x90", "\xF0\x9F\xBF\xBF"};
    if (!is_words(site)) {
        return false;
    }
    append_text(site, scalars[site->number % 3]);
    return true;
}

static bool not_normal(struct site *site) {
    if (!is_words(site)) {
        return false;
    }
    append_text(site, "e\xCC\x81");
    return true;
}

static bool hidden(struct site *site) {
    static const char *const scalars[] = {"\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x80\x8B"};
    if (!is_words(site) || strcmp(site->type->name, "span") == 0 ||
        strcmp(site->field->name, "text") == 0 || strcmp(site->field->name, "explanation") == 0) {
        return false;
    }
    append_text(site, scalars[site->number % 3]);
    return true;
}

/* ---- S03 ---- */

/* Whether the field is the only one there of those of which one is due. */
static bool is_last_of(const struct site *site, uint32_t need) {
    if ((site->field->needs & need) == 0) {
        return false;
    }
    for (uint32_t i = 0; i < site->type->field_count; i++) {
        const nclaim_field *other = &site->type->fields[i];
        if (other != site->field && (other->needs & need) != 0 && has(site->holder, other->name)) {
            return false;
        }
    }
    return true;
}

static bool lack(struct site *site, uint32_t need, uint32_t any) {
    if (site->field == NULL || site->list != NULL || site->field->type == NCLAIM_TYPE_ID ||
        is_text(site->record, "type", "retracts") ||
        (strcmp(site->field->name, "end") == 0 && has(site->holder, "start")) ||
        !((site->field->needs & need) != 0 || is_last_of(site, any))) {
        return false;
    }
    *strrchr(site->at, '/') = '\0'; /* what lacks it is told */
    drop(site->holder, site->field->name);
    return true;
}

/* An object that would be empty is not one without a member. */
static bool is_alone(const struct site *site) {
    return cJSON_GetArraySize(site->holder) < 2;
}

static bool lack_core(struct site *site) {
    return !is_alone(site) && strcmp(site->type->name, "document") != 0 &&
           lack(site, NCLAIM_NEED_CORE, NCLAIM_NEED_ANY_CORE);
}

static bool lack_annotated(struct site *site) {
    return !is_alone(site) && strcmp(site->type->name, "document") != 0 &&
           lack(site, NCLAIM_NEED_ANNOTATED, NCLAIM_NEED_ANY_ANNOTATED);
}

static bool lack_complete(struct site *site) {
    return !is_alone(site) && strcmp(site->type->name, "document") != 0 &&
           lack(site, NCLAIM_NEED_COMPLETE, 0);
}

static bool lack_name(struct site *site) {
    if (!is_text(site->record, "naming", "named") || !has(site->record, "name")) {
        return false;
    }
    drop(site->record, "name");
    expect(site, "");
    return true;
}

static bool lack_value(struct site *site) {
    if (!has(site->record, "value") || is_text(site->record, "kind", "indefinite")) {
        return false;
    }
    drop(site->record, "value");
    drop(site->record, "digits");
    expect(site, "");
    return true;
}

static bool lack_source_anchor(struct site *site) {
    if (!has(site->record, "source_anchor") ||
        !(is_text(site->record, "resolution", "explicit") ||
          is_text(site->record, "resolution", "anaphoric"))) {
        return false;
    }
    drop(site->record, "source_anchor");
    expect(site, "");
    return true;
}

static bool lack_id(struct site *site) {
    if (!is_type(site, NCLAIM_TYPE_ID) || site->holder != site->record) {
        return false;
    }
    expect(site, "");
    drop(site->holder, "id");
    return true;
}

static bool lack_version(struct site *site) {
    if (site->field == NULL || strcmp(site->field->name, "newsclaim") != 0) {
        return false;
    }
    drop(site->holder, "newsclaim");
    site->at[0] = '\0';
    return true;
}

static bool unknown_member(struct site *site) {
    if (site->field != NULL) {
        return false;
    }
    cJSON_AddStringToObject(site->holder, "titel", "x");
    return true;
}

static bool member_twice(struct site *site) {
    if (site->field == NULL || site->list != NULL) {
        return false;
    }
    cJSON_AddItemToObject(site->holder, site->field->name, cJSON_Duplicate(site->node, true));
    return true;
}

static bool both_of_two(struct site *site) {
    bool is_arg = strcmp(site->type->name, "arg") == 0 && has(site->holder, "ref");
    bool is_quote = strcmp(site->type->name, "quote") == 0 && has(site->holder, "channel_ref");
    if (site->field != NULL || !(is_arg || is_quote)) {
        return false;
    }
    put_text(site->holder, is_arg ? "text" : "channel", "in words");
    return true;
}

static bool start_without_end(struct site *site) {
    if (site->field != NULL || !has(site->holder, "start") || !has(site->holder, "end") ||
        !has(site->holder, "exact")) {
        return false;
    }
    drop(site->holder, "end");
    return true;
}

/* ---- S04 to S09 ---- */

static bool capital_word(struct site *site) {
    if (!is_type(site, NCLAIM_TYPE_CHOICE)) {
        return false;
    }
    site->node->valuestring[0] = (char)(site->node->valuestring[0] - 'a' + 'A');
    return true;
}

static bool open_word(struct site *site) {
    if (!is_type(site, NCLAIM_TYPE_OPEN) || strncmp(site->node->valuestring, "x-", 2) == 0) {
        return false;
    }
    append_text(site, "s");
    return true;
}

static bool closed_word(struct site *site) {
    if (!is_type(site, NCLAIM_TYPE_CHOICE)) {
        return false;
    }
    append_text(site, site->number % 2 == 0 ? "s" : "_");
    return true;
}

static bool id_twice(struct site *site) {
    struct sites all = {0};
    if (!is_type(site, NCLAIM_TYPE_ID) || site->holder != site->record) {
        return false;
    }
    find_sites(&all, site->root);
    for (size_t i = 0, at = site->number * 31; i < all.count; i++, at++) {
        const struct site *other = &all.items[at % all.count];
        if (other->field == NULL && other->record == other->holder &&
            other->record != site->record && has(other->record, "id")) {
            put_text(site->holder, "id", text_of(other->record, "id"));
            /* The second one is told, whichever that is. */
            site->whole[0] = '\0';
            expect(site, "");
            free(all.items);
            return true;
        }
    }
    free(all.items);
    return false;
}

static bool bad_id(struct site *site) {
    char longer[131];
    memset(longer, 'a', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    return (is_type(site, NCLAIM_TYPE_ID) || is_type(site, NCLAIM_TYPE_REF)) &&
           cJSON_IsString(site->node) && ONE_OF(site, "my id", "-x", "\xC3\xBC", longer);
}

static bool bad_decimal(struct site *site) {
    bool is_decimal = is_string(site, NCLAIM_TYPE_DECIMAL) || is_string(site, NCLAIM_TYPE_SHARE) ||
                      is_string(site, NCLAIM_TYPE_FRACTION);
    return is_decimal && ONE_OF(site, "20.000,5", "1e6", "03", "1.50", "1,5", ".5", "--1", "+1",
                                "123456789012345678901234567890123456789", "1/0", "many");
}

static bool bad_share(struct site *site) {
    return is_string(site, NCLAIM_TYPE_SHARE) && ONE_OF(site, "95", "1.01", "-0.1", "2");
}

static bool bad_notation(struct site *site) {
    return (is_string(site, NCLAIM_TYPE_DATE) &&
            ONE_OF(site, "13.09.2023", "2023-13-01", "2023-02-30", "Sept 2023", "2023-9-1")) ||
           (is_string(site, NCLAIM_TYPE_PERIOD) && ONE_OF(site, "last Tuesday", "2023-02-30")) ||
           (is_string(site, NCLAIM_TYPE_LANGUAGE) &&
            ONE_OF(site, "german!", "d", "de_DE", "de-")) ||
           (is_string(site, NCLAIM_TYPE_URI) &&
            ONE_OF(site, "www.example.org", "https://a b.example", "://x", "1:x")) ||
           (is_string(site, NCLAIM_TYPE_SHA256) && ONE_OF(site, "1f9c", "x"));
}

static bool entry_twice(struct site *site) {
    if (site->field == NULL || (site->field->flags & NCLAIM_FIELD_SET) == 0 || site->list == NULL) {
        return false;
    }
    cJSON_AddItemToArray(site->list, cJSON_Duplicate(site->node, true));
    *strrchr(site->at, '/') = '\0';
    return true;
}

/* ---- S10, S12, S14 ---- */

static bool too_deep(struct site *site) {
    cJSON *value = NULL;
    if (site->field != NULL) {
        return false;
    }
    for (int i = 0; i < 66; i++) {
        cJSON *outer = cJSON_CreateArray();
        cJSON_AddItemToArray(outer, value == NULL ? cJSON_CreateNull() : value);
        value = outer;
    }
    cJSON_AddItemToObject(site->holder, "x-deep", value);
    return true;
}

static bool to_wrong_type(struct site *site) {
    bool is_number = is_type(site, NCLAIM_TYPE_NUMBER);
    switch (site->number % 6) {
    case 0:
        replace(site, is_number ? cJSON_CreateString("7") : cJSON_CreateNumber(7));
        return true;
    case 1:
        replace(site, cJSON_CreateNull());
        return true;
    case 2:
        replace(site, cJSON_CreateTrue());
        return true;
    case 3:
        replace(site, is_number ? cJSON_CreateNumber(1.5) : cJSON_CreateString(""));
        return true;
    case 4:
        replace(site, is_number ? cJSON_CreateNumber(-1) : cJSON_CreateArray());
        return true;
    default:
        replace(site, is_number ? cJSON_CreateNumber(4294967296.0) : cJSON_CreateObject());
        return true;
    }
}

static bool is_own_id(const struct site *site) {
    return is_type(site, NCLAIM_TYPE_ID);
}

static bool wrong_type(struct site *site) {
    return site->field != NULL && !is_own_id(site) && to_wrong_type(site);
}

static bool wrong_type_of_id(struct site *site) {
    return is_own_id(site) && to_wrong_type(site);
}

static bool empty_list(struct site *site) {
    if (site->field == NULL || !is_list(site->field) || site->list != NULL) {
        return false;
    }
    replace(site, cJSON_CreateArray());
    return true;
}

static bool broken_number(struct site *site) {
    if (site->field != NULL) {
        return false;
    }
    cJSON_AddNumberToObject(site->holder, "x-score", 0.5);
    return true;
}

const struct fault faults_of_form[] = {
    {"S01", "a noncharacter in a string", 0, noncharacter, NULL, 0},
#if NCLAIM_HAVE_UTF8PROC
    {"S01", "a string not in normal form C", 0, not_normal, NULL, 0},
#endif
    {"S02", "a hidden character in a name", 0, hidden, NULL, 0},
    {"S03", "a member lacks that core asks for", 0, lack_core, NULL, 0},
    {"S03", "a member lacks that annotated asks for", 0, lack_annotated, "annotated", 0},
    {"S03", "a member lacks that complete asks for", 0, lack_complete, "complete", FAULT_ALONE},
    {"S03", "a named actor without name", NCLAIM_ACTOR, lack_name, NULL, 0},
    {"S03", "a number without value", NCLAIM_QUANTITY, lack_value, NULL, 0},
    {"S03", "a source in the frame without anchor", NCLAIM_QUOTE, lack_source_anchor, "annotated",
     0},
    /* Alone, for a reference that is wrong as well may have meant this very record. */
    {"S03", "a record without id", 0, lack_id, NULL, FAULT_READING | FAULT_ALONE},
    {"S03", "a document without version", 0, lack_version, NULL, FAULT_READING},
    {"S03", "an unknown member", 0, unknown_member, NULL, FAULT_READING},
    {"S03", "a member twice", 0, member_twice, NULL, FAULT_READING},
    {"S03", "both of two members", 0, both_of_two, NULL, 0},
    {"S03", "a start without end", 0, start_without_end, NULL, FAULT_READING},
    {"S04", "a word misspelt", 0, closed_word, NULL, FAULT_READING},
    {"S04", "a word with a capital", 0, capital_word, NULL, FAULT_READING},
    {"S04", "an open word misspelt", 0, open_word, NULL, 0},
    {"S05", "an id doubled", 0, id_twice, NULL, FAULT_READING | FAULT_ALONE},
    {"S05", "an id malformed", 0, bad_id, NULL, FAULT_READING | FAULT_ALONE},
    {"S06", "a decimal malformed", 0, bad_decimal, NULL, 0},
    {"S07", "a share beyond 0 to 1", 0, bad_share, NULL, 0},
    {"S08", "a date, tag, address or digest malformed", 0, bad_notation, NULL, 0},
    {"S09", "an entry doubled", 0, entry_twice, NULL, 0},
    {"S10", "nested too deep", 0, too_deep, NULL, FAULT_READING | FAULT_ALONE},
    {"S12", "a member of another type", 0, wrong_type, NULL, FAULT_READING},
    {"S12", "an id of another type", 0, wrong_type_of_id, NULL, FAULT_READING | FAULT_ALONE},
    {"S12", "an empty list", 0, empty_list, NULL, FAULT_READING},
    {"S14", "a number with a point", 0, broken_number, NULL, FAULT_DIGEST | FAULT_ALONE},
    {NULL, NULL, 0, NULL, NULL, 0}};
