/* SPDX-License-Identifier: MIT */
#include "model/model.h"

#include <string.h>

const nclaim_type *nclaim_type_at(uint32_t number) {
    return number == 0 || number >= ncl_type_count ? NULL : &ncl_types[number];
}

uint32_t ncl_item_size(const nclaim_field *field) {
    if (field->type == NCLAIM_TYPE_NESTED) {
        return ncl_types[field->target].size;
    }
    return ncl_is_text(field) ? (uint32_t)sizeof(const char *) : (uint32_t)sizeof(uint32_t);
}

static bool is_named(const nclaim_field *field, const char *name, size_t length) {
    return field->length == length && memcmp(field->name, name, length) == 0;
}

const nclaim_field *ncl_field_named(const nclaim_type *type, const char *name, size_t length,
                                    uint32_t guess) {
    for (uint32_t i = guess; i < type->field_count; i++) {
        if (is_named(&type->fields[i], name, length)) {
            return &type->fields[i];
        }
    }
    for (uint32_t i = 0; i < guess && i < type->field_count; i++) {
        if (is_named(&type->fields[i], name, length)) {
            return &type->fields[i];
        }
    }
    return NULL;
}

const nclaim_field *ncl_field_quoted(const nclaim_type *type, const char *at, uint32_t guess) {
    const nclaim_field *end = type->fields + type->field_count;
    for (const nclaim_field *field = type->fields + guess; field < end; field++) {
        if (at[field->length] == '"' && ncl_is_name(at, field->name, field->length)) {
            return field;
        }
    }
    return NULL;
}

const nclaim_field *ncl_field_of(uint32_t type, const char *c_name) {
    for (uint32_t i = 0; i < ncl_types[type].field_count; i++) {
        if (strcmp(ncl_types[type].fields[i].c_name, c_name) == 0) {
            return &ncl_types[type].fields[i];
        }
    }
    return NULL;
}

uint32_t ncl_word_number(const nclaim_type *enumeration, const char *name, size_t length) {
    const nclaim_word *word = enumeration->words;
    for (const nclaim_word *end = word + enumeration->word_count; word < end; word++) {
        if (word->length == length && word->name[0] == name[0] &&
            memcmp(word->name, name, length) == 0) {
            return word->number;
        }
    }
    return 0;
}

const nclaim_word *ncl_word_at(const nclaim_type *enumeration, uint32_t number) {
    return number == 0 || number > enumeration->word_count ? NULL : &enumeration->words[number - 1];
}

uint32_t ncl_kind_of_plural(const char *name, size_t length) {
    for (uint32_t kind = NCL_KIND_FIRST + 1; kind < NCL_KIND_END; kind++) {
        const char *plural = ncl_types[kind].plural;
        if (strlen(plural) == length && memcmp(plural, name, length) == 0) {
            return kind;
        }
    }
    return 0;
}

static bool is_id_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool ncl_is_id(const char *text, size_t length) {
    if (length == 0 || length > NCL_ID_LENGTH || !is_id_letter(text[0])) {
        return false;
    }
    for (size_t i = 1; i < length; i++) {
        char c = text[i];
        if (!is_id_letter(c) && c != '-' && c != '.' && c != ':') {
            return false;
        }
    }
    return true;
}
