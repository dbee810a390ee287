/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/json.h"
#include "base/utf8.h"
#include "failing.h"

#include <stdio.h>

#if NCL_HAVE_JANSSON
#include <jansson.h>
#endif

/* An exact copy, so that a tool sees every byte read beyond it. */
static char *exact(const char *text, size_t size) {
    char *copy = malloc(size == 0 ? 1 : size);
    memcpy(copy, text, size);
    return copy;
}

static ncl_json json_of(const char *text, size_t size) {
    ncl_json json = {text, text, text + size, text};
    return json;
}

/* ---- strings ---- */

static void check_string(const char *text, ncl_json_fault expected, size_t at, size_t fault_at) {
    size_t size = strlen(text);
    char *copy = exact(text, size);
    ncl_json json = json_of(copy, size);
    ncl_json_slice slice;
    ncl_json_fault fault = ncl_json_string(&json, &slice);
    ck_assert_msg(fault == expected, "%s: %s", text, ncl_json_message(fault));
    ck_assert_msg((size_t)(json.at - copy) == at, "%s: at %zu", text, (size_t)(json.at - copy));
    if (fault != NCL_JSON_OK) {
        ck_assert_msg((size_t)(json.fault_at - copy) == fault_at, "%s: fault at %zu", text,
                      (size_t)(json.fault_at - copy));
    }
    free(copy);
}

START_TEST(reads_strings) {
    check_string("\"\"", NCL_JSON_OK, 2, 0);
    check_string("\"abc\",", NCL_JSON_OK, 5, 0);
    check_string("\"12345678901234567890\"", NCL_JSON_OK, 22, 0);
    check_string("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00fC\"", NCL_JSON_OK, 24, 0);
    check_string("\"\\ud83D\\uDe00\"", NCL_JSON_OK, 14, 0);
    check_string("\"Gr\303\274n \360\237\230\200\177\"", NCL_JSON_OK, 13, 0);
}
END_TEST

START_TEST(finds_faults_of_strings) {
    check_string("\"", NCL_JSON_END, 1, 1);
    check_string("\"abc", NCL_JSON_END, 4, 4);
    check_string("\"abc\\", NCL_JSON_END, 4, 4);
    check_string("\"abc\\\"", NCL_JSON_END, 6, 6);
    check_string("\"a\\u12", NCL_JSON_END, 2, 2);
    check_string("\"a\nb\"", NCL_JSON_CONTROL, 2, 2);
    check_string("\"12345678\x1F\"", NCL_JSON_CONTROL, 9, 9);
    check_string("\"\\a     \"", NCL_JSON_ESCAPE, 1, 1);
    check_string("\"\\u12G4  \"", NCL_JSON_ESCAPE, 1, 1);
    check_string("\"a\\u0000b\"", NCL_JSON_NUL, 10, 2);
    check_string("\"a\\ud800\"", NCL_JSON_SURROGATE, 9, 2);
    check_string("\"\\udc00\"", NCL_JSON_SURROGATE, 8, 1);
    check_string("\"\\ud800\\u0041\"", NCL_JSON_SURROGATE, 14, 1);
    check_string("\"\\ud800\\ud800\\udc00\"", NCL_JSON_SURROGATE, 20, 1);
    check_string("\"ab\xFF\"", NCL_JSON_UTF8, 5, 3);
    check_string("\"12345678\xED\xA0\x80\"", NCL_JSON_UTF8, 13, 9);
    check_string("\"\\u0000\xFF\\ud800\"", NCL_JSON_NUL, 15, 1);
}
END_TEST

static void check_characters(const char *text, const char *expected, size_t size, uint32_t traits) {
    ncl_json json = json_of(text, strlen(text));
    ncl_json_slice slice;
    char out[64];
    ck_assert_uint_eq(ncl_json_string(&json, &slice), NCL_JSON_OK);
    ck_assert_uint_le(ncl_json_unescape(&slice, out), slice.size);
    ck_assert_uint_eq(ncl_json_unescape(&slice, out), size);
    ck_assert_mem_eq(out, expected, size);
    ck_assert_uint_eq(slice.traits & NCL_TEXT_UNUSUAL, traits);
}

START_TEST(resolves_escapes) {
    check_characters("\"plain\"", "plain", 5, 0);
    check_characters("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t", 8, NCL_TEXT_UNUSUAL);
    check_characters("\"a\\u00e9b\"", "a\303\251b", 4, 0);
    check_characters("\"\\u20AC\\ud83d\\ude00x\"", "\342\202\254\360\237\230\200x", 8, 0);
    check_characters("\"\\u202e\"", "\342\200\256", 3, NCL_TEXT_UNUSUAL);
    check_characters("\"e\\u0301\"", "e\314\201", 3, NCL_TEXT_UNUSUAL);
}
END_TEST

/* Every character of two ways: itself, and as an escape. */
START_TEST(resolves_every_character) {
    for (uint32_t scalar = 1; scalar <= 0x10FFFF; scalar++) {
        char plain[4];
        char text[16];
        char out[16];
        ncl_json json;
        ncl_json_slice slice;
        size_t size = ncl_utf8_encode(scalar, plain);
        if (size == 0) {
            continue;
        }
        if (scalar < 0x10000) {
            snprintf(text, sizeof text, "\"\\u%04x\"", (unsigned)scalar);
        } else {
            snprintf(text, sizeof text, "\"\\u%04X\\u%04X\"", 0xD800U + ((scalar - 0x10000U) >> 10),
                     0xDC00U + ((scalar - 0x10000U) & 0x3FF));
        }
        json = json_of(text, strlen(text));
        if (ncl_json_string(&json, &slice) != NCL_JSON_OK ||
            ncl_json_unescape(&slice, out) != size || memcmp(out, plain, size) != 0) {
            ck_abort_msg("U+%04X", (unsigned)scalar);
        }
    }
}
END_TEST

/* Each byte at each place of a text as long as some words of the machine. */
START_TEST(finds_special_bytes) {
    enum { SIZE = 21 };
    for (size_t place = 0; place < SIZE; place++) {
        for (unsigned byte = 0; byte < 256; byte++) {
            char text[SIZE];
            char *copy = NULL;
            uint64_t all = 0;
            bool is_special = byte < 0x20 || byte == '"' || byte == '\\';
            memset(text, 'x', sizeof text);
            text[place] = (char)byte;
            copy = exact(text, sizeof text);
            ck_assert_uint_eq((size_t)(ncl_json_find_special(copy, copy + SIZE, &all) - copy),
                              is_special ? place : SIZE);
            ck_assert(((all & UINT64_C(0x8080808080808080)) != 0) == (byte >= 0x80));
            free(copy);
        }
    }
}
END_TEST

/* ---- numbers and literals ---- */

static void check_number(const char *text, size_t size, bool is_integer) {
    char *copy = exact(text, strlen(text));
    ncl_json json = json_of(copy, strlen(text));
    ncl_json_slice slice;
    ncl_json_fault fault = ncl_json_number(&json, &slice);
    ck_assert_msg((fault == NCL_JSON_OK) == (size != 0), "%s", text);
    if (size != 0) {
        ck_assert_msg(slice.size == size && slice.is_integer == is_integer, "%s", text);
        ck_assert_ptr_eq(json.at, copy + size);
    } else {
        ck_assert_uint_eq(fault, NCL_JSON_NUMBER);
        ck_assert_ptr_eq(json.fault_at, copy);
    }
    free(copy);
}

START_TEST(reads_numbers) {
    check_number("0", 1, true);
    check_number("-0", 2, true);
    check_number("10,", 2, true);
    check_number("123456789012345678901234567890", 30, true);
    check_number("0.0", 3, false);
    check_number("-1.5e+10]", 8, false);
    check_number("1E5", 3, false);
    check_number("1e-05", 5, false);
    check_number("1-", 1, true);
    check_number("01", 0, false);
    check_number("-01", 0, false);
    check_number("-", 0, false);
    check_number("-a", 0, false);
    check_number("1.", 0, false);
    check_number("1.e5", 0, false);
    check_number("1e", 0, false);
    check_number("1e+", 0, false);
    check_number("1ee5", 0, false);
}
END_TEST

START_TEST(reads_literals) {
    static const char *const good[] = {"true", "false", "null", "true,"};
    static const char *const bad[] = {"tru", "True", "nul", "fals", "t"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        ncl_json json = json_of(good[i], strlen(good[i]));
        ck_assert_uint_eq(ncl_json_literal(&json), NCL_JSON_OK);
        ck_assert(json.at == json.end || *json.at == ',');
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        char *copy = exact(bad[i], strlen(bad[i]));
        ncl_json json = json_of(copy, strlen(bad[i]));
        ck_assert_uint_eq(ncl_json_literal(&json), NCL_JSON_LITERAL);
        ck_assert_ptr_eq(json.fault_at, copy);
        free(copy);
    }
}
END_TEST

/* ---- whole values ---- */

typedef struct checked {
    ncl_memory memory;
    ncl_stack frames;
    ncl_stack names;
    ncl_json json;
    ncl_json_checker checker;
    ncl_json_fault faults[8];
    size_t places[8];
    size_t count;
} checked;

static void note(void *context, ncl_json_fault fault) {
    checked *c = context;
    if (c->count < 8) {
        c->faults[c->count] = fault;
        c->places[c->count] = (size_t)(c->json.fault_at - c->json.start);
    }
    c->count++;
}

static void begin(checked *c) {
    memset(c, 0, sizeof *c);
    ncl_memory_init(&c->memory, NULL, 0);
    ncl_stack_init(&c->frames, &c->memory);
    ncl_stack_init(&c->names, &c->memory);
}

/* Whether a whole text is a value and nothing more. */
static bool check(checked *c, const char *text, size_t size, uint32_t depth) {
    ncl_json_checker checker = {&c->json, &c->frames, &c->names, 0, depth, note, c, false};
    c->json = json_of(text, size);
    c->count = 0;
    c->checker = checker;
    if (ncl_json_check(&c->checker) != NCL_JSON_OK || c->checker.is_faulty) {
        if (c->count == 0 || !c->checker.is_faulty) {
            ck_abort_msg("a fault that is not reported");
        }
        return false;
    }
    if (c->frames.used + c->names.used + c->checker.depth + c->count != 0) {
        ck_abort_msg("something is left behind");
    }
    ncl_json_peek(&c->json);
    return c->json.at == c->json.end;
}

static void end(checked *c) {
    ncl_stack_free(&c->frames);
    ncl_stack_free(&c->names);
    ck_assert_uint_eq(c->memory.used, 0);
}

static void check_faults(const char *text, size_t count, ncl_json_fault first, size_t place) {
    checked c;
    char *copy = exact(text, strlen(text));
    begin(&c);
    ck_assert_msg(check(&c, copy, strlen(text), 8) == (count == 0), "%s", text);
    ck_assert_msg(c.count == count, "%s: %zu faults", text, c.count);
    if (count > 0) {
        ck_assert_msg(c.faults[0] == first, "%s: %s", text, ncl_json_message(c.faults[0]));
        ck_assert_msg(c.places[0] == place, "%s: at %zu", text, c.places[0]);
    }
    end(&c);
    free(copy);
}

START_TEST(checks_values) {
    check_faults(" \t\r\n[ 1 , {\"a\" : [ ] , \"b\" :{ } } , null ] ", 0, NCL_JSON_OK, 0);
    check_faults("[[[[[[[[]]]]]]]]", 0, NCL_JSON_OK, 0);
    check_faults("[[[[[[[[[]]]]]]]]]", 1, NCL_JSON_DEPTH, 8);
    check_faults("", 1, NCL_JSON_END, 0);
    check_faults("[", 1, NCL_JSON_END, 1);
    check_faults("[1", 1, NCL_JSON_END, 2);
    check_faults("[1,", 1, NCL_JSON_END, 3);
    check_faults("{\"a\"", 1, NCL_JSON_END, 4);
    check_faults("{\"a\":", 1, NCL_JSON_END, 5);
    check_faults("{\"a\":1,", 1, NCL_JSON_END, 7);
    check_faults("[1,]", 1, NCL_JSON_VALUE, 3);
    check_faults("[,1]", 1, NCL_JSON_VALUE, 1);
    check_faults("[1 2]", 1, NCL_JSON_COMMA, 3);
    check_faults("[1}", 1, NCL_JSON_COMMA, 2);
    check_faults("{\"a\":1]", 1, NCL_JSON_COMMA, 6);
    check_faults("{\"a\" 1}", 1, NCL_JSON_COLON, 5);
    check_faults("{a:1}", 1, NCL_JSON_NAME, 1);
    check_faults("{\"a\":1,}", 1, NCL_JSON_NAME, 7);
    check_faults("[\f1]", 1, NCL_JSON_VALUE, 1);
    check_faults("[\"\\u0000\",\"\xFF\",\"\\udc00\",1]", 3, NCL_JSON_NUL, 2);
    check_faults("[\"\\u0000\",\"\xFF\",?", 3, NCL_JSON_NUL, 2);
}
END_TEST

START_TEST(finds_duplicates) {
    check_faults("{\"a\":1,\"b\":2,\"aa\":3,\"\":4,\"A\":5}", 0, NCL_JSON_OK, 0);
    check_faults("{\"a\":1,\"b\":{\"a\":2},\"c\":[{\"a\":1},{\"a\":2}]}", 0, NCL_JSON_OK, 0);
    check_faults("{\"a\":1,\"b\":2,\"a\":3}", 1, NCL_JSON_DUPLICATE, 13);
    check_faults("{\"a\":1,\"a\":2,\"a\":3}", 2, NCL_JSON_DUPLICATE, 7);
    check_faults("{\"\":1,\"\":2}", 1, NCL_JSON_DUPLICATE, 6);
    check_faults("{\"a\":1,\"\\u0061\":2}", 1, NCL_JSON_DUPLICATE, 7);
    check_faults("{\"\\ud83d\\ude00\":1,\"\360\237\230\200\":2}", 1, NCL_JSON_DUPLICATE, 18);
    check_faults("{\"\\/\":1,\"/\":2}", 1, NCL_JSON_DUPLICATE, 8);
    check_faults("{\"\\u00e9x\":1,\"\303\251\":2,\"\\u00e9\\u0078\":2}", 1, NCL_JSON_DUPLICATE, 20);
}
END_TEST

/* Some names among thousands, and no time lost on them. */
START_TEST(finds_duplicates_among_many) {
    enum { COUNT = 100000 };
    char *text = malloc(COUNT * 16);
    size_t size = 0;
    checked c;
    for (unsigned i = 0; i < COUNT; i++) {
        unsigned number = i == 77777 ? 5 : i;
        size += (size_t)sprintf(text + size, "%c\"%x\":0", i == 0 ? '{' : ',', number);
    }
    text[size++] = '}';
    begin(&c);
    ck_assert(!check(&c, text, size, 8));
    ck_assert_uint_eq(c.count, 1);
    ck_assert_uint_eq(c.faults[0], NCL_JSON_DUPLICATE);
    ck_assert_mem_eq(text + c.places[0], "\"5\":0", 5);
    end(&c);
    free(text);
}
END_TEST

START_TEST(compares_names) {
    static const char *const names[] = {
        "",   "A",    "Aa",       "a",       "\\u0062",       "c\\u0001",
        "cc", "z\\/", "\303\251", "\\uE000", "\\ud83d\\ude00"};
    enum { COUNT = sizeof names / sizeof names[0] };
    for (size_t i = 0; i < COUNT; i++) {
        for (size_t j = 0; j < COUNT; j++) {
            ncl_json_slice a = {names[i], strlen(names[i]), 0, strchr(names[i], '\\') != NULL, 0};
            ncl_json_slice b = {names[j], strlen(names[j]), 0, strchr(names[j], '\\') != NULL, 0};
            int order = ncl_json_compare(&a, &b);
            ck_assert_msg((order > 0) - (order < 0) == (i > j) - (i < j), "%s %s", names[i],
                          names[j]);
        }
    }
}
END_TEST

static ncl_json_fault check_object(const char *text, uint32_t depth) {
    ncl_memory memory;
    char *copy = exact(text, strlen(text));
    ncl_json_fault fault = NCL_JSON_OK;
    ncl_memory_init(&memory, NULL, 0);
    fault = ncl_json_check_object(&memory, copy, strlen(text), depth);
    ck_assert_uint_eq(memory.used, 0);
    free(copy);
    return fault;
}

START_TEST(checks_objects) {
    ck_assert_uint_eq(check_object(" {} ", 1), NCL_JSON_OK);
    ck_assert_uint_eq(check_object("{\"a\":[]}", 2), NCL_JSON_OK);
    ck_assert_uint_eq(check_object("{\"a\":[]}", 1), NCL_JSON_DEPTH);
    ck_assert_uint_ne(check_object("[]", 2), NCL_JSON_OK);
    ck_assert_uint_ne(check_object("", 2), NCL_JSON_OK);
    ck_assert_uint_ne(check_object("{\"a\":1,\"a\":2}", 2), NCL_JSON_OK);
    ck_assert_uint_ne(check_object("{\"a\":\"\xFF\"}", 2), NCL_JSON_OK);
    ck_assert_uint_eq(check_object("{} {}", 2), NCL_JSON_TRAILING);
    ck_assert_uint_eq(check_object("{", 2), NCL_JSON_END);
}
END_TEST

START_TEST(survives_every_allocation) {
    failing_memory memory = {0};
    nclaim_allocator allocator = {failing_allocate, &memory};
    ncl_json_fault fault = NCL_JSON_NO_MEMORY;
    for (memory.fail_at = 1; fault == NCL_JSON_NO_MEMORY; memory.fail_at++) {
        ncl_memory counted;
        ncl_memory_init(&counted, &allocator, 0);
        memory.calls = 0;
        fault = ncl_json_check_object(&counted, "{\"a\":{\"b\":1}}", 13, 8);
        ck_assert_uint_eq(memory.blocks, 0);
    }
    ck_assert_uint_eq(fault, NCL_JSON_OK);
    ck_assert_uint_eq(memory.fail_at, 4);
}
END_TEST

/* ---- members ---- */

START_TEST(steps_through_members) {
    static const char text[] =
        " { \"a\" : 1 , \"b\\\"\" : \"x,}\\\"\\\\\" ,\"c\":[1,{\"d\":\"]\"},[]],"
        "\"e\":{\"f\":{}}\t,\"g\":-1.5e3,\"h\":true\n,\"i\":{} } ";
    static const char *const expected[][2] = {{"a", "1"},
                                              {"b\\\"", "\"x,}\\\"\\\\\""},
                                              {"c", "[1,{\"d\":\"]\"},[]]"},
                                              {"e", "{\"f\":{}}"},
                                              {"g", "-1.5e3"},
                                              {"h", "true"},
                                              {"i", "{}"}};
    char *copy = exact(text, sizeof text - 1);
    ncl_json json = json_of(copy, sizeof text - 1);
    ncl_json_slice name;
    ncl_json_slice value;
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        ck_assert(ncl_json_next_member(&json, &name, &value));
        ck_assert_uint_eq(name.size, strlen(expected[i][0]));
        ck_assert_mem_eq(name.text, expected[i][0], name.size);
        ck_assert_uint_eq(value.size, strlen(expected[i][1]));
        ck_assert_mem_eq(value.text, expected[i][1], value.size);
    }
    ck_assert(!ncl_json_next_member(&json, &name, &value));
    ck_assert(!ncl_json_next_member(&json, &name, &value));
    json = json_of("{ }", 3);
    ck_assert(!ncl_json_next_member(&json, &name, &value));
    free(copy);
}
END_TEST

/* ---- everything small ---- */

/* All texts of up to five of these bytes, beside a parser of others. */
START_TEST(agrees_on_all_small_texts) {
#if NCL_HAVE_JANSSON
    static const char letters[] = "{}[],:\"\\a0-.e1+ \xC3\xA9";
    enum { LETTERS = sizeof letters - 1, LONGEST = 5 };
    size_t accepted = 0;
    checked c;
    begin(&c);
    for (size_t size = 0, count = 1; size <= LONGEST; size++, count *= LETTERS) {
        for (size_t number = 0; number < count; number++) {
            char text[LONGEST];
            size_t rest = number;
            json_t *theirs = NULL;
            bool ours = false;
            for (size_t i = 0; i < size; i++, rest /= LETTERS) {
                text[i] = letters[rest % LETTERS];
            }
            theirs = json_loadb(text, size, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, NULL);
            ours = check(&c, text, size, 8);
            if (ours != (theirs != NULL)) {
                ck_abort_msg("%.*s: we say %d", (int)size, text, ours);
            }
            accepted += ours;
            json_decref(theirs);
        }
    }
    ck_assert_uint_gt(accepted, 1000);
    end(&c);
#else
    printf("SKIP all small texts: this build is without jansson\n");
#endif
}
END_TEST

START_TEST(has_words_for_faults) {
    for (int fault = NCL_JSON_OK; fault <= NCL_JSON_NO_MEMORY; fault++) {
        ck_assert_uint_gt(strlen(ncl_json_message((ncl_json_fault)fault)), 5);
    }
}
END_TEST

Suite *suite_json(void) {
    Suite *suite = suite_create("json");
    TCase *pieces = tcase_create("pieces");
    TCase *values = tcase_create("values");
    tcase_set_timeout(pieces, 60);
    tcase_set_timeout(values, 120);
    tcase_add_test(pieces, reads_strings);
    tcase_add_test(pieces, finds_faults_of_strings);
    tcase_add_test(pieces, resolves_escapes);
    tcase_add_test(pieces, resolves_every_character);
    tcase_add_test(pieces, finds_special_bytes);
    tcase_add_test(pieces, reads_numbers);
    tcase_add_test(pieces, reads_literals);
    tcase_add_test(values, checks_values);
    tcase_add_test(values, finds_duplicates);
    tcase_add_test(values, finds_duplicates_among_many);
    tcase_add_test(values, compares_names);
    tcase_add_test(values, checks_objects);
    tcase_add_test(values, survives_every_allocation);
    tcase_add_test(values, steps_through_members);
    tcase_add_test(values, agrees_on_all_small_texts);
    tcase_add_test(values, has_words_for_faults);
    suite_add_tcase(suite, pieces);
    suite_add_tcase(suite, values);
    return suite;
}
