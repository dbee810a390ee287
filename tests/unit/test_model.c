/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "model/model.h"

#include <string.h>

static const nclaim_field *field_named(uint32_t type, const char *name, uint32_t guess) {
    return ncl_field_named(&ncl_types[type], name, strlen(name), guess);
}

static const nclaim_type *enumeration_named(const char *name) {
    for (uint32_t i = 1; i < ncl_type_count; i++) {
        if (ncl_types[i].sort == NCLAIM_SORT_ENUMERATION && strcmp(ncl_types[i].name, name) == 0) {
            return &ncl_types[i];
        }
    }
    ck_abort_msg("no enumeration %s", name);
    return NULL;
}

static uint32_t word_number(const char *enumeration, const char *word) {
    return ncl_word_number(enumeration_named(enumeration), word, strlen(word));
}

START_TEST(types_are_numbered_from_one_by_sort) {
    uint32_t sort = NCLAIM_SORT_RECORD;
    ck_assert_ptr_null(nclaim_type_at(0));
    ck_assert_ptr_null(nclaim_type_at(ncl_type_count));
    ck_assert_ptr_null(nclaim_type_at(UINT32_MAX));
    for (uint32_t i = 1; i < ncl_type_count; i++) {
        const nclaim_type *type = nclaim_type_at(i);
        ck_assert_uint_eq(type->number, i);
        ck_assert_uint_ge(type->sort, sort);
        ck_assert_int_eq(type->sort == NCLAIM_SORT_RECORD, i < NCL_KIND_END);
        ck_assert_int_eq(type->plural[0] != '\0', i < NCL_KIND_END);
        sort = type->sort;
    }
    ck_assert_uint_eq(sort, NCLAIM_SORT_ENUMERATION);
    ck_assert_str_eq(nclaim_type_at(NCLAIM_QUOTE)->name, "quote");
    ck_assert_uint_eq(nclaim_type_at(NCLAIM_QUOTE)->size, sizeof(nclaim_quote));
}
END_TEST

START_TEST(fields_tell_their_place) {
    const nclaim_field *mode = field_named(NCLAIM_QUOTE, "mode", 0);
    ck_assert_uint_eq(mode->offset, offsetof(nclaim_quote, mode));
    ck_assert_uint_eq(mode->size, sizeof(uint32_t));
    ck_assert_uint_eq(mode->type, NCLAIM_TYPE_CHOICE);
    ck_assert_str_eq(ncl_field_type(mode)->name, "mode");
    ck_assert_uint_ne(mode->needs & NCLAIM_NEED_CORE, 0);
}
END_TEST

START_TEST(a_field_is_found_whatever_the_guess) {
    const nclaim_type *claim = &ncl_types[NCLAIM_CLAIM];
    for (uint32_t i = 0; i < claim->field_count; i++) {
        for (uint32_t guess = 0; guess <= claim->field_count + 1; guess++) {
            ck_assert_ptr_eq(field_named(NCLAIM_CLAIM, claim->fields[i].name, guess),
                             &claim->fields[i]);
        }
    }
}
END_TEST

START_TEST(no_field_is_found_by_a_part_of_its_name) {
    ck_assert_ptr_null(field_named(NCLAIM_CLAIM, "tex", 0));
    ck_assert_ptr_null(field_named(NCLAIM_CLAIM, "texts", 0));
    ck_assert_ptr_null(field_named(NCLAIM_CLAIM, "Text", 3));
    ck_assert_ptr_null(field_named(NCLAIM_CLAIM, "", 0));
    ck_assert_ptr_null(ncl_field_named(&ncl_types[NCLAIM_CLAIM], "te\0t", 4, 0));
    ck_assert_ptr_nonnull(ncl_field_named(&ncl_types[NCLAIM_CLAIM], "textual", 4, 0));
}
END_TEST

/* `license` is the one name that differs, for C code spells the field as its neighbors do. */
START_TEST(names_in_documents_and_in_c_may_differ) {
    int found = 0;
    for (uint32_t i = 1; i < ncl_type_count; i++) {
        if (strcmp(ncl_types[i].name, "rights") == 0) {
            const nclaim_field *field = ncl_field_of(i, "licence");
            ck_assert_str_eq(field->name, "license");
            ck_assert_ptr_null(ncl_field_of(i, "license"));
            ck_assert_ptr_eq(field_named(i, "license", 0), field);
            ck_assert_ptr_null(field_named(i, "licence", 0));
            found++;
        }
    }
    ck_assert_int_eq(found, 1);
}
END_TEST

START_TEST(names_are_unique_and_their_lengths_right) {
    for (uint32_t i = 1; i < ncl_type_count; i++) {
        const nclaim_type *type = &ncl_types[i];
        for (uint32_t k = 0; k < type->field_count; k++) {
            ck_assert_uint_eq(type->fields[k].length, strlen(type->fields[k].name));
            ck_assert_ptr_eq(field_named(i, type->fields[k].name, 0), &type->fields[k]);
            ck_assert_ptr_eq(ncl_field_of(i, type->fields[k].c_name), &type->fields[k]);
        }
        for (uint32_t k = 0; k < type->word_count; k++) {
            const nclaim_word *word = &type->words[k];
            ck_assert_uint_eq(word->length, strlen(word->name));
            ck_assert_uint_eq(ncl_word_number(type, word->name, word->length), k + 1);
            ck_assert_ptr_eq(ncl_word_at(type, k + 1), word);
        }
    }
}
END_TEST

START_TEST(targets_are_of_the_right_sort) {
    for (uint32_t i = 1; i < NCL_KIND_END; i++) {
        for (uint32_t k = 0; k < ncl_types[i].field_count; k++) {
            const nclaim_field *field = &ncl_types[i].fields[k];
            if (field->type == NCLAIM_TYPE_NESTED) {
                ck_assert_uint_eq(ncl_field_type(field)->sort, NCLAIM_SORT_VALUE);
            } else if (field->type == NCLAIM_TYPE_CHOICE || field->type == NCLAIM_TYPE_OPEN) {
                ck_assert_uint_eq(ncl_field_type(field)->sort, NCLAIM_SORT_ENUMERATION);
            } else if (field->type == NCLAIM_TYPE_REF) {
                ck_assert_uint_ne(field->target, 0);
                ck_assert_uint_eq(field->target >> NCL_KIND_END, 0);
            } else {
                ck_assert_uint_eq(field->target, 0);
            }
        }
    }
}
END_TEST

START_TEST(words_are_numbered_and_unknown_is_the_first) {
    ck_assert_uint_eq(word_number("mode", "unknown"), NCLAIM_MODE_UNKNOWN);
    ck_assert_uint_eq(word_number("mode", "free_indirect"), NCLAIM_MODE_FREE_INDIRECT);
    ck_assert_uint_eq(word_number("mode", "Direct"), 0);
    ck_assert_uint_eq(word_number("mode", "dir"), 0);
    ck_assert_uint_eq(word_number("mode", "directly"), 0);
    ck_assert_uint_eq(word_number("mode", ""), 0);
    ck_assert_ptr_null(ncl_word_at(enumeration_named("mode"), 0));
    ck_assert_ptr_null(ncl_word_at(enumeration_named("mode"), NCLAIM_MODE_REPORTED + 1));
    ck_assert_ptr_null(ncl_word_at(enumeration_named("mode"), UINT32_MAX));
    for (uint32_t i = 1; i < ncl_type_count; i++) {
        if (ncl_types[i].sort == NCLAIM_SORT_ENUMERATION) {
            ck_assert_str_eq(ncl_types[i].words[0].name, "unknown");
        }
    }
}
END_TEST

/* A raw U+0000 in a document must not pass for the end of a word. */
START_TEST(a_word_does_not_end_in_a_nul) {
    for (uint32_t i = 1; i < ncl_type_count; i++) {
        const nclaim_type *type = &ncl_types[i];
        for (uint32_t k = 0; k < type->word_count + type->field_count; k++) {
            char room[64] = "";
            bool is_word = k < type->word_count;
            size_t length = is_word ? type->words[k].length : type->fields[k].length;
            memcpy(room, is_word ? type->words[k].name : type->fields[k].name, length);
            for (size_t more = 1; length + more <= 16; more++) {
                if (is_word) {
                    ck_assert_uint_eq(ncl_word_number(type, room, length + more), 0);
                } else {
                    ck_assert_ptr_null(ncl_field_named(type, room, length + more, k));
                }
            }
        }
    }
}
END_TEST

START_TEST(kinds_are_found_by_the_names_of_their_lists) {
    ck_assert_uint_eq(ncl_kind_of_plural("quantities", 10), NCLAIM_QUANTITY);
    ck_assert_uint_eq(ncl_kind_of_plural("articles", 8), NCLAIM_ARTICLE);
    ck_assert_uint_eq(ncl_kind_of_plural("producers", 9), NCLAIM_PRODUCER);
    ck_assert_uint_eq(ncl_kind_of_plural("quantity", 8), 0);
    ck_assert_uint_eq(ncl_kind_of_plural("articles2", 9), 0);
    ck_assert_uint_eq(ncl_kind_of_plural("documents", 9), 0); /* the head has no list */
    ck_assert_uint_eq(ncl_kind_of_plural("", 0), 0);
}
END_TEST

START_TEST(entries_have_their_size) {
    ck_assert_uint_eq(ncl_item_size(field_named(NCLAIM_ACTOR, "aliases", 0)), sizeof(char *));
    ck_assert_uint_eq(ncl_item_size(field_named(NCLAIM_QUOTE, "sources", 0)), sizeof(nclaim_ref));
    ck_assert_uint_eq(ncl_item_size(field_named(NCLAIM_QUOTE, "content", 0)), sizeof(nclaim_span));
    ck_assert_uint_eq(ncl_item_size(field_named(NCLAIM_ARTICLE, "text_length", 0)), 4);
    ck_assert(ncl_is_list(field_named(NCLAIM_ACTOR, "aliases", 0)));
    ck_assert(!ncl_is_list(field_named(NCLAIM_ACTOR, "name", 0)));
    ck_assert(ncl_is_text(field_named(NCLAIM_ACTOR, "name", 0)));
    ck_assert(ncl_is_text(ncl_field_of(NCLAIM_ACTOR, "ext")));
    ck_assert(!ncl_is_text(field_named(NCLAIM_ACTOR, "kind", 0)));
}
END_TEST

static bool is_id(const char *text) {
    return ncl_is_id(text, strlen(text));
}

START_TEST(identifiers_have_a_grammar) {
    static const char *const good[] = {"a", "_", "7", "q12", "nr:7.a-b_C", "a-", "a:", "a."};
    static const char *const bad[] = {"", "-a", ".a", ":a", "a b", "a/b", "\xC3\xA4", "a\n"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        ck_assert_msg(is_id(good[i]), "%s", good[i]);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        ck_assert_msg(!is_id(bad[i]), "%s", bad[i]);
    }
    ck_assert(!ncl_is_id("a\0b", 3));
}
END_TEST

START_TEST(identifiers_have_at_most_128_characters) {
    char text[NCL_ID_LENGTH + 1];
    memset(text, 'a', sizeof text);
    ck_assert(ncl_is_id(text, NCL_ID_LENGTH));
    ck_assert(!ncl_is_id(text, NCL_ID_LENGTH + 1));
}
END_TEST

Suite *suite_model(void) {
    Suite *suite = suite_create("model");
    TCase *tests = tcase_create("model");
    tcase_add_test(tests, types_are_numbered_from_one_by_sort);
    tcase_add_test(tests, fields_tell_their_place);
    tcase_add_test(tests, a_field_is_found_whatever_the_guess);
    tcase_add_test(tests, no_field_is_found_by_a_part_of_its_name);
    tcase_add_test(tests, names_in_documents_and_in_c_may_differ);
    tcase_add_test(tests, names_are_unique_and_their_lengths_right);
    tcase_add_test(tests, targets_are_of_the_right_sort);
    tcase_add_test(tests, words_are_numbered_and_unknown_is_the_first);
    tcase_add_test(tests, a_word_does_not_end_in_a_nul);
    tcase_add_test(tests, kinds_are_found_by_the_names_of_their_lists);
    tcase_add_test(tests, entries_have_their_size);
    tcase_add_test(tests, identifiers_have_a_grammar);
    tcase_add_test(tests, identifiers_have_at_most_128_characters);
    suite_add_tcase(suite, tests);
    return suite;
}
