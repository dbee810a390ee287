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

const nclaim_field *ncl_field_of(uint32_t type, const char *c_name) {
    for (uint32_t i = 0; i < ncl_types[type].field_count; i++) {
        if (strcmp(ncl_types[type].fields[i].c_name, c_name) == 0) {
            return &ncl_types[type].fields[i];
        }
    }
    return NULL;
}

uint32_t ncl_word_number(const nclaim_type *enumeration, const char *name, size_t length) {
    char room[NCL_NAME_ROOM] = "";
    if (length == 0 || length > sizeof room) {
        return 0;
    }
    memcpy(room, name, length);
    return ncl_word_in_room(&ncl_shapes[enumeration->number], room, length);
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

/* 3: may begin an id, 1: may go on one. */
static const unsigned char id_letters[256] = {
    ['-'] = 1, ['.'] = 1, [':'] = 1, ['_'] = 3, ['0'] = 3, ['1'] = 3, ['2'] = 3, ['3'] = 3,
    ['4'] = 3, ['5'] = 3, ['6'] = 3, ['7'] = 3, ['8'] = 3, ['9'] = 3, ['A'] = 3, ['B'] = 3,
    ['C'] = 3, ['D'] = 3, ['E'] = 3, ['F'] = 3, ['G'] = 3, ['H'] = 3, ['I'] = 3, ['J'] = 3,
    ['K'] = 3, ['L'] = 3, ['M'] = 3, ['N'] = 3, ['O'] = 3, ['P'] = 3, ['Q'] = 3, ['R'] = 3,
    ['S'] = 3, ['T'] = 3, ['U'] = 3, ['V'] = 3, ['W'] = 3, ['X'] = 3, ['Y'] = 3, ['Z'] = 3,
    ['a'] = 3, ['b'] = 3, ['c'] = 3, ['d'] = 3, ['e'] = 3, ['f'] = 3, ['g'] = 3, ['h'] = 3,
    ['i'] = 3, ['j'] = 3, ['k'] = 3, ['l'] = 3, ['m'] = 3, ['n'] = 3, ['o'] = 3, ['p'] = 3,
    ['q'] = 3, ['r'] = 3, ['s'] = 3, ['t'] = 3, ['u'] = 3, ['v'] = 3, ['w'] = 3, ['x'] = 3,
    ['y'] = 3, ['z'] = 3};

bool ncl_is_id(const char *text, size_t length) {
    unsigned kinds = 1;
    if (length == 0 || length > NCL_ID_LENGTH || id_letters[(unsigned char)text[0]] != 3) {
        return false;
    }
    for (size_t i = 1; i < length; i++) {
        kinds &= id_letters[(unsigned char)text[i]];
    }
    return kinds != 0;
}
