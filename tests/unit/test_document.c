/* SPDX-License-Identifier: MIT */
/* A document as a caller sees it: add, set, get, refer, find, iterate, and the failure that sticks.
 */
#include "newsclaim/newsclaim.h"
#include "suites.h"

#include <stdio.h>
#include <string.h>

static nclaim_doc *doc;

static void set_up(void) {
    doc = nclaim_doc_new(NULL, NULL);
    ck_assert_ptr_nonnull(doc);
}

static void tear_down(void) {
    nclaim_doc_free(doc);
}

START_TEST(a_new_document_is_empty) {
    ck_assert_uint_eq(nclaim_count(doc, 0), 0);
    ck_assert_uint_eq(nclaim_count(doc, NCLAIM_ACTOR), 0);
    ck_assert_uint_eq(nclaim_count(doc, NCLAIM_DOCUMENT), 1);
    ck_assert_uint_eq(nclaim_next(doc, NCLAIM_ACTOR, 0), 0);
    ck_assert_uint_eq(nclaim_find(doc, 0, "a1"), 0);
    ck_assert_str_eq(nclaim_get_document(doc, NCLAIM_SELF)->newsclaim, "1.0");
    ck_assert_uint_eq(nclaim_doc_status(doc, NULL, 0), NCLAIM_OK);
}
END_TEST

START_TEST(what_is_added_is_copied) {
    char name[] = "Jo Weber";
    nclaim_role role = {.title = "mayor"};
    nclaim_actor actor = {.name = name, .roles = {&role, 1}, .aliases = NCLAIM_STRINGS("Weber")};
    nclaim_ref ref = nclaim_add_actor(doc, &actor);
    const nclaim_actor *got = nclaim_get_actor(doc, ref);
    memset(name, 'x', 4);
    role.title = "clerk";
    ck_assert_ptr_nonnull(got);
    ck_assert_str_eq(got->name, "Jo Weber");
    ck_assert_str_eq(got->roles.items[0].title, "mayor");
    ck_assert_str_eq(got->aliases.items[0], "Weber");
    ck_assert_uint_eq(NCLAIM_KIND(ref), NCLAIM_ACTOR);
}
END_TEST

START_TEST(ids_are_kept_or_made) {
    nclaim_ref given = nclaim_add_actor(doc, &(nclaim_actor){.id = "a1", .name = "A"});
    nclaim_ref made = nclaim_add_actor(doc, &(nclaim_actor){.name = "B"});
    nclaim_ref empty = nclaim_add_actor(doc, &(nclaim_actor){.id = "", .name = "C"});
    ck_assert_str_eq(nclaim_id(doc, given), "a1");
    ck_assert_str_eq(nclaim_id(doc, made), "a2");
    ck_assert_str_eq(nclaim_id(doc, empty), "a3");
    ck_assert_uint_eq(nclaim_find(doc, 0, "a2"), made);
    ck_assert_uint_eq(nclaim_find(doc, NCLAIM_ACTOR, "a2"), made);
    ck_assert_uint_eq(nclaim_find(doc, NCLAIM_QUOTE, "a2"), 0);
}
END_TEST

START_TEST(records_come_in_the_order_they_were_added) {
    nclaim_ref later = nclaim_refer(doc, NCLAIM_ACTOR, "z");
    nclaim_ref first = nclaim_add_actor(doc, &(nclaim_actor){.id = "m", .name = "M"});
    nclaim_ref second = nclaim_add_actor(doc, &(nclaim_actor){.id = "z", .name = "Z"});
    ck_assert_uint_eq(second, later);
    ck_assert_uint_eq(nclaim_next(doc, NCLAIM_ACTOR, 0), first);
    ck_assert_uint_eq(nclaim_next(doc, NCLAIM_ACTOR, first), second);
    ck_assert_uint_eq(nclaim_next(doc, NCLAIM_ACTOR, second), 0);
    ck_assert_uint_eq(nclaim_count(doc, NCLAIM_ACTOR), 2);
    ck_assert_uint_eq(nclaim_count(doc, 0), 2);
}
END_TEST

START_TEST(an_id_may_be_referred_to_before_its_record) {
    nclaim_ref ref = nclaim_refer(doc, NCLAIM_QUOTE, "q1");
    ck_assert_uint_ne(ref, 0);
    ck_assert_uint_eq(nclaim_refer(doc, NCLAIM_QUOTE, "q1"), ref);
    ck_assert_ptr_null(nclaim_get_quote(doc, ref));
    ck_assert_str_eq(nclaim_id(doc, ref), "q1");
    ck_assert_uint_eq(nclaim_find(doc, 0, "q1"), 0);
    ck_assert_uint_eq(nclaim_count(doc, NCLAIM_QUOTE), 0);
    ck_assert_uint_ne(nclaim_add_claim(doc, &(nclaim_claim){.quote = ref, .text = "T"}), 0);
    ck_assert_uint_eq(nclaim_add_quote(doc, &(nclaim_quote){.id = "q1", .mode = 1}), ref);
    ck_assert_ptr_nonnull(nclaim_get_quote(doc, ref));
}
END_TEST

static void expect_failure(nclaim_status status, const char *field) {
    nclaim_finding finding;
    ck_assert_uint_eq(nclaim_doc_status(doc, &finding, sizeof finding), status);
    ck_assert_str_eq(finding.field, field);
    ck_assert_str_ne(finding.message, "");
    ck_assert_str_ne(finding.hint, "");
    nclaim_doc_resume(doc);
    ck_assert_uint_eq(nclaim_doc_status(doc, NULL, 0), NCLAIM_OK);
}

START_TEST(a_failed_add_changes_nothing_and_sticks) {
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    ck_assert_uint_ne(nclaim_add_actor(doc, &(nclaim_actor){.id = "a1", .name = "A"}), 0);
    ck_assert_uint_eq(nclaim_add_actor(doc, &(nclaim_actor){.id = "a1", .name = "B"}), 0);
    ck_assert_uint_eq(nclaim_add_actor(doc, &(nclaim_actor){.id = "a2", .name = "B"}), 0);
    ck_assert_uint_eq(nclaim_refer(doc, NCLAIM_ACTOR, "a9"), 0);
    ck_assert_uint_eq(nclaim_write(doc, NULL, NULL, &sink, NULL), NCLAIM_DUPLICATE_ID);
    ck_assert_uint_eq(nclaim_count(doc, 0), 1);
    expect_failure(NCLAIM_DUPLICATE_ID, "id");
    ck_assert_uint_eq(nclaim_write(doc, NULL, NULL, &sink, NULL), NCLAIM_OK);
    ck_assert_str_eq(buffer.bytes,
                     "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a1\",\"name\":\"A\"}]}");
    nclaim_buffer_free(&buffer);
}
END_TEST

START_TEST(what_no_field_allows_is_refused) {
    nclaim_ref actor = nclaim_add_actor(doc, &(nclaim_actor){.name = "A"});
    nclaim_ref bad_item = nclaim_refer(doc, NCLAIM_QUOTE, "q9");
    ck_assert_uint_eq(nclaim_add_actor(doc, &(nclaim_actor){.name = "\xC3"}), 0);
    expect_failure(NCLAIM_BAD_TEXT, "name");
    ck_assert_uint_eq(nclaim_add_actor(doc, &(nclaim_actor){.kind = 99}), 0);
    expect_failure(NCLAIM_BAD_RECORD, "kind");
    ck_assert_uint_eq(nclaim_add_actor(doc, &(nclaim_actor){.id = "two words"}), 0);
    expect_failure(NCLAIM_BAD_RECORD, "id");
    ck_assert_uint_eq(nclaim_add_quote(doc, &(nclaim_quote){.parent = actor}), 0);
    expect_failure(NCLAIM_BAD_REFERENCE, "parent");
    ck_assert_uint_eq(nclaim_add_quote(doc, &(nclaim_quote){.sources = NCLAIM_REFS(bad_item)}), 0);
    expect_failure(NCLAIM_BAD_REFERENCE, "sources");
    ck_assert_uint_eq(nclaim_add_quote(doc, &(nclaim_quote){.parent = actor + 77}), 0);
    expect_failure(NCLAIM_BAD_REFERENCE, "parent");
    ck_assert_uint_eq(nclaim_add_actor(doc, &(nclaim_actor){.ext = "{\"name\":1}"}), 0);
    expect_failure(NCLAIM_BAD_RECORD, "ext");
    ck_assert_uint_eq(nclaim_add_actor(doc, &(nclaim_actor){.ext = "[1]"}), 0);
    expect_failure(NCLAIM_BAD_RECORD, "ext");
    ck_assert_uint_eq(nclaim_add_actor(doc, &(nclaim_actor){.aliases = NCLAIM_STRINGS("")}), 0);
    expect_failure(NCLAIM_BAD_RECORD, "aliases");
    ck_assert_uint_eq(nclaim_add(doc, 77, &actor, sizeof actor), 0);
    expect_failure(NCLAIM_BAD_ARGUMENT, "");
    ck_assert_uint_eq(nclaim_count(doc, 0), 1);
}
END_TEST

START_TEST(a_record_can_be_replaced) {
    nclaim_ref ref = nclaim_add_actor(doc, &(nclaim_actor){.id = "a1", .name = "A"});
    const nclaim_actor *before = nclaim_get_actor(doc, ref);
    nclaim_actor changed = *before;
    changed.name = "B";
    ck_assert_uint_eq(nclaim_set_actor(doc, ref, &changed), NCLAIM_OK);
    ck_assert_str_eq(nclaim_get_actor(doc, ref)->name, "B");
    ck_assert_str_eq(before->name, "A");
    changed.id = NULL;
    ck_assert_uint_eq(nclaim_set_actor(doc, ref, &changed), NCLAIM_OK);
    ck_assert_str_eq(nclaim_get_actor(doc, ref)->id, "a1");
    changed.id = "a2";
    ck_assert_uint_eq(nclaim_set_actor(doc, ref, &changed), NCLAIM_BAD_ARGUMENT);
    nclaim_doc_resume(doc);
    ck_assert_uint_eq(nclaim_set_quote(doc, ref, &(nclaim_quote){.mode = 1}), NCLAIM_BAD_REFERENCE);
}
END_TEST

START_TEST(the_head_can_be_set) {
    nclaim_document head = {.created = "2024-05-01", .ext = "{\"x-tool\":\"t\"}"};
    ck_assert_uint_eq(nclaim_set_document(doc, NCLAIM_SELF, &head), NCLAIM_OK);
    ck_assert_str_eq(nclaim_get_document(doc, NCLAIM_SELF)->created, "2024-05-01");
    ck_assert_str_eq(nclaim_get_document(doc, NCLAIM_SELF)->newsclaim, "1.0");
    head.newsclaim = "2.0";
    ck_assert_uint_eq(nclaim_set_document(doc, NCLAIM_SELF, &head), NCLAIM_NEWER);
}
END_TEST

/* A caller compiled with an older header passes less, one with a newer header more. */
START_TEST(structs_may_be_shorter_or_longer) {
    struct {
        nclaim_actor actor;
        const char *later;
    } newer = {{.name = "N"}, NULL};
    nclaim_actor older = {.name = "O", .kind = NCLAIM_ACTOR_PERSON, .ext = "garbage"};
    nclaim_ref ref = nclaim_add(doc, NCLAIM_ACTOR, &older, offsetof(nclaim_actor, by));
    ck_assert_str_eq(nclaim_get_actor(doc, ref)->name, "O");
    ck_assert_ptr_null(nclaim_get_actor(doc, ref)->ext);
    ck_assert_uint_ne(nclaim_add(doc, NCLAIM_ACTOR, &newer, sizeof newer), 0);
    newer.later = "known to newer versions only";
    ck_assert_uint_eq(nclaim_add(doc, NCLAIM_ACTOR, &newer, sizeof newer), 0);
    ck_assert_uint_eq(nclaim_doc_status(doc, NULL, 0), NCLAIM_NEWER);
    ck_assert_ptr_null(nclaim_get(doc, NCLAIM_ACTOR, ref, sizeof newer));
}
END_TEST

START_TEST(a_reserved_member_in_use_is_refused) {
    nclaim_quote quote = {.mode = NCLAIM_MODE_DIRECT};
    quote.reserved_0 = 1;
    ck_assert_uint_eq(nclaim_add_quote(doc, &quote), 0);
    ck_assert_uint_eq(nclaim_doc_status(doc, NULL, 0), NCLAIM_NEWER);
}
END_TEST

/* What a document lends can be given back to it, whatever its names look like. */
START_TEST(an_extension_member_may_have_escapes) {
    nclaim_actor actor = {.name = "A", .ext = "{\"x-k\\u00e9y\":1,\"x-\\\"\":2}"};
    nclaim_ref ref = nclaim_add_actor(doc, &actor);
    ck_assert_uint_ne(ref, 0);
    ck_assert_uint_eq(nclaim_set_actor(doc, ref, nclaim_get_actor(doc, ref)), NCLAIM_OK);
    actor.ext = "{\"n\\u0061me\":1}";
    ck_assert_uint_eq(nclaim_add_actor(doc, &actor), 0);
    expect_failure(NCLAIM_BAD_RECORD, "ext");
}
END_TEST

START_TEST(limits_hold) {
    nclaim_limits limits = {.records = 2, .string = 4, .items = 2};
    nclaim_doc *small = nclaim_doc_new(NULL, &limits);
    ck_assert_uint_eq(nclaim_add_actor(small, &(nclaim_actor){.name = "12345"}), 0);
    ck_assert_uint_eq(nclaim_doc_status(small, NULL, 0), NCLAIM_LIMIT);
    nclaim_doc_resume(small);
    ck_assert_uint_eq(
        nclaim_add_actor(small, &(nclaim_actor){.aliases = NCLAIM_STRINGS("a", "b", "c")}), 0);
    ck_assert_uint_eq(nclaim_doc_status(small, NULL, 0), NCLAIM_LIMIT);
    nclaim_doc_resume(small);
    ck_assert_uint_ne(nclaim_add_actor(small, &(nclaim_actor){.name = "1234"}), 0);
    ck_assert_uint_ne(nclaim_add_actor(small, &(nclaim_actor){.name = "1"}), 0);
    ck_assert_uint_eq(nclaim_add_actor(small, &(nclaim_actor){.name = "1"}), 0);
    ck_assert_uint_eq(nclaim_doc_status(small, NULL, 0), NCLAIM_LIMIT);
    nclaim_doc_free(small);
}
END_TEST

static int keep_actors(void *context, const nclaim_doc *from, nclaim_ref ref) {
    (void)context;
    (void)from;
    return NCLAIM_KIND(ref) == NCLAIM_ACTOR;
}

START_TEST(copying_takes_what_the_filter_keeps) {
    nclaim_doc *to = nclaim_doc_new(NULL, NULL);
    nclaim_ref actor = nclaim_add_actor(doc, &(nclaim_actor){.id = "a1", .name = "A"});
    nclaim_ref quote = nclaim_add_quote(doc, &(nclaim_quote){.id = "q1",
                                                             .sources = NCLAIM_REFS(actor),
                                                             .mode = NCLAIM_MODE_DIRECT,
                                                             .content = NCLAIM_AT(3, 9)});
    ck_assert_uint_eq(nclaim_doc_copy(to, doc, keep_actors, NULL), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_count(to, 0), 1);
    ck_assert_uint_eq(nclaim_doc_copy(to, doc, NULL, NULL), NCLAIM_DUPLICATE_ID);
    ck_assert_uint_eq(nclaim_count(to, 0), 1);
    nclaim_doc_clear(to);
    ck_assert_uint_eq(nclaim_doc_copy(to, doc, NULL, NULL), NCLAIM_OK);
    ck_assert_uint_eq(nclaim_count(to, 0), 2);
    ck_assert_uint_eq(nclaim_get_quote(to, nclaim_find(to, 0, "q1"))->content.items[0].end, 9);
    ck_assert_uint_ne(quote, 0);
    ck_assert_uint_eq(nclaim_doc_copy(doc, doc, NULL, NULL), NCLAIM_BAD_ARGUMENT);
    nclaim_doc_free(to);
}
END_TEST

/* Ten thousand ids in an order that would make a plain tree a list, and every one found again. */
START_TEST(many_ids_are_found) {
    char id[32];
    for (int i = 0; i < 10000; i++) {
        snprintf(id, sizeof id, "%s%07d", i % 2 == 0 ? "aaaaaaaaaaaaaaaa" : "a", i);
        ck_assert_uint_ne(nclaim_add_actor(doc, &(nclaim_actor){.id = id, .name = "A"}), 0);
    }
    for (int i = 0; i < 10000; i++) {
        snprintf(id, sizeof id, "%s%07d", i % 2 == 0 ? "aaaaaaaaaaaaaaaa" : "a", i);
        ck_assert_str_eq(nclaim_id(doc, nclaim_find(doc, 0, id)), id);
        id[strlen(id) - 1] = '\0';
        ck_assert_uint_eq(nclaim_find(doc, 0, id), 0);
    }
}
END_TEST

START_TEST(null_is_no_crash) {
    nclaim_doc_free(NULL);
    nclaim_doc_clear(NULL);
    nclaim_doc_resume(NULL);
    ck_assert_uint_eq(nclaim_add(NULL, NCLAIM_ACTOR, "", 1), 0);
    ck_assert_uint_eq(nclaim_set(NULL, NCLAIM_ACTOR, 0, "", 1), NCLAIM_BAD_ARGUMENT);
    ck_assert_ptr_null(nclaim_get(NULL, NCLAIM_ACTOR, 0, 8));
    ck_assert_uint_eq(nclaim_refer(NULL, NCLAIM_ACTOR, "a"), 0);
    ck_assert_uint_eq(nclaim_find(NULL, 0, "a"), 0);
    ck_assert_uint_eq(nclaim_find(doc, 0, NULL), 0);
    ck_assert_ptr_null(nclaim_id(NULL, 0));
    ck_assert_uint_eq(nclaim_next(NULL, NCLAIM_ACTOR, 0), 0);
    ck_assert_uint_eq(nclaim_count(NULL, 0), 0);
    ck_assert_uint_eq(nclaim_add_actor(doc, NULL), 0);
    ck_assert_uint_eq(nclaim_doc_status(doc, NULL, 0), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_doc_status(NULL, NULL, 0), NCLAIM_BAD_ARGUMENT);
}
END_TEST

Suite *suite_document(void) {
    Suite *suite = suite_create("document");
    TCase *tests = tcase_create("document");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, a_new_document_is_empty);
    tcase_add_test(tests, what_is_added_is_copied);
    tcase_add_test(tests, ids_are_kept_or_made);
    tcase_add_test(tests, records_come_in_the_order_they_were_added);
    tcase_add_test(tests, an_id_may_be_referred_to_before_its_record);
    tcase_add_test(tests, a_failed_add_changes_nothing_and_sticks);
    tcase_add_test(tests, what_no_field_allows_is_refused);
    tcase_add_test(tests, a_record_can_be_replaced);
    tcase_add_test(tests, the_head_can_be_set);
    tcase_add_test(tests, structs_may_be_shorter_or_longer);
    tcase_add_test(tests, a_reserved_member_in_use_is_refused);
    tcase_add_test(tests, an_extension_member_may_have_escapes);
    tcase_add_test(tests, limits_hold);
    tcase_add_test(tests, copying_takes_what_the_filter_keeps);
    tcase_add_test(tests, many_ids_are_found);
    tcase_add_test(tests, null_is_no_crash);
    suite_add_tcase(suite, tests);
    return suite;
}
