/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "newsclaim/newsclaim.h"

#include <stdio.h>

static nclaim_doc *doc;

static void begin(void) {
    doc = nclaim_doc_new(NULL, NULL);
    ck_assert_ptr_nonnull(doc);
}

static void end(void) {
    nclaim_doc_free(doc);
}

static nclaim_ref quote_in(nclaim_ref parent, uint32_t stance) {
    nclaim_quote quote = {.mode = NCLAIM_MODE_INDIRECT, .parent = parent, .stance = stance};
    return nclaim_add_quote(doc, &quote);
}

static nclaim_ref claim_of(nclaim_ref quote) {
    nclaim_claim claim = {.text = "The bridge is safe.",
                          .quote = quote,
                          .polarity = NCLAIM_POLARITY_POSITIVE,
                          .certainty = NCLAIM_CERTAINTY_PROBABLE,
                          .anchor = NCLAIM_AT(1, 2)};
    return nclaim_add_claim(doc, &claim);
}

static void assert_held(const nclaim_holding *held, nclaim_ref quote, uint32_t certainty,
                        uint32_t polarity, uint32_t distanced) {
    ck_assert_uint_eq(held->quote, quote);
    ck_assert_uint_eq(held->certainty, certainty);
    ck_assert_uint_eq(held->polarity, polarity);
    ck_assert_uint_eq(held->distanced, distanced);
}

START_TEST(a_chain_goes_from_the_holder_outward) {
    nclaim_ref media = quote_in(0, 0);
    nclaim_ref speech = quote_in(media, 0);
    nclaim_ref claim = claim_of(speech);
    nclaim_ref chain[3] = {0, 0, 77};
    size_t count = 99;
    ck_assert_uint_eq(nclaim_chain(doc, claim, chain, 3, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 2);
    ck_assert_uint_eq(chain[0], speech);
    ck_assert_uint_eq(chain[1], media);
    ck_assert_uint_eq(chain[2], 77);
    ck_assert_uint_eq(nclaim_chain(doc, media, chain, 3, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 1);
    ck_assert_uint_eq(chain[0], media);
}
END_TEST

START_TEST(a_short_array_gets_the_start_and_the_whole_count) {
    nclaim_ref media = quote_in(0, 0);
    nclaim_ref claim = claim_of(quote_in(media, 0));
    nclaim_ref chain[2] = {0, 77};
    size_t count = 0;
    ck_assert_uint_eq(nclaim_chain(doc, claim, chain, 1, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 2);
    ck_assert_uint_ne(chain[0], 0);
    ck_assert_uint_eq(chain[1], 77);
    ck_assert_uint_eq(nclaim_chain(doc, claim, NULL, 0, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 2);
}
END_TEST

START_TEST(the_voice_of_the_article_has_no_chain) {
    size_t count = 99;
    nclaim_holding held[2];
    nclaim_ref claim = claim_of(0);
    ck_assert_uint_eq(nclaim_chain(doc, claim, NULL, 0, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 0);
    ck_assert_uint_eq(nclaim_factuality(doc, claim, held, 2, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 1);
    assert_held(&held[0], 0, NCLAIM_CERTAINTY_PROBABLE, NCLAIM_POLARITY_POSITIVE, 0);
}
END_TEST

START_TEST(nobody_holds_an_imported_claim) {
    nclaim_claim claim = {.text = "The bridge is safe."};
    size_t count = 99;
    nclaim_ref ref = nclaim_add_claim(doc, &claim);
    ck_assert_uint_eq(nclaim_factuality(doc, ref, NULL, 0, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 0);
}
END_TEST

START_TEST(an_unresolved_quote_ends_the_chain_and_is_not_the_author) {
    nclaim_ref missing = nclaim_refer(doc, NCLAIM_QUOTE, "missing");
    nclaim_ref claim = claim_of(quote_in(missing, 0));
    nclaim_ref chain[2];
    nclaim_holding held[3];
    size_t count = 0;
    ck_assert_uint_eq(nclaim_chain(doc, claim, chain, 2, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 2);
    ck_assert_uint_eq(chain[1], missing);
    ck_assert_uint_eq(nclaim_chain(doc, missing, chain, 2, &count), NCLAIM_BAD_REFERENCE);
    ck_assert_uint_eq(nclaim_factuality(doc, claim, held, 3, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 3);
    assert_held(&held[1], missing, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0);
    assert_held(&held[2], 0, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0);
}
END_TEST

START_TEST(a_cycle_is_a_limit) {
    nclaim_ref inner = nclaim_refer(doc, NCLAIM_QUOTE, "q_inner");
    nclaim_ref outer = quote_in(inner, 0);
    nclaim_quote quote = {.id = "q_inner", .mode = NCLAIM_MODE_INDIRECT, .parent = outer};
    nclaim_ref chain[4] = {77, 77, 77, 77};
    nclaim_ref claim = 0;
    size_t count = 99;
    ck_assert_uint_eq(nclaim_add_quote(doc, &quote), inner);
    claim = claim_of(inner);
    ck_assert_uint_eq(nclaim_chain(doc, claim, chain, 4, &count), NCLAIM_LIMIT);
    ck_assert_uint_eq(count, 0);
    ck_assert_uint_eq(chain[0], 77);
    ck_assert_uint_eq(nclaim_factuality(doc, claim, NULL, 0, &count), NCLAIM_LIMIT);
    ck_assert_uint_eq(nclaim_claim_say(doc, claim, NULL, 0), 0);
}
END_TEST

START_TEST(a_chain_of_the_limit_is_fine_and_one_more_is_not) {
    const nclaim_limits limits = {.chain = 5};
    nclaim_ref quote = 0;
    size_t count = 0;
    nclaim_doc_free(doc);
    doc = nclaim_doc_new(NULL, &limits);
    for (int i = 0; i < 5; i++) {
        quote = quote_in(quote, 0);
    }
    ck_assert_uint_eq(nclaim_chain(doc, quote, NULL, 0, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 5);
    quote = quote_in(quote, 0);
    ck_assert_uint_eq(nclaim_chain(doc, quote, NULL, 0, &count), NCLAIM_LIMIT);
}
END_TEST

START_TEST(a_neutral_report_makes_a_claim_unknown) {
    nclaim_ref media = quote_in(0, NCLAIM_STANCE_NEUTRAL);
    nclaim_ref speech = quote_in(media, 0);
    nclaim_holding held[3];
    size_t count = 0;
    ck_assert_uint_eq(nclaim_factuality(doc, claim_of(speech), held, 3, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 3);
    assert_held(&held[0], speech, NCLAIM_CERTAINTY_PROBABLE, NCLAIM_POLARITY_POSITIVE, 0);
    assert_held(&held[1], media, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0);
    assert_held(&held[2], 0, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0);
}
END_TEST

/* What the author holds of a claim (probable, positive), by stance. */
static const struct {
    uint32_t stance, certainty, polarity, distanced;
} stances[] = {
    {0, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0},
    {NCLAIM_STANCE_UNKNOWN, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0},
    {NCLAIM_STANCE_NEUTRAL, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0},
    {NCLAIM_STANCE_ENDORSED, NCLAIM_CERTAINTY_PROBABLE, NCLAIM_POLARITY_POSITIVE, 0},
    {NCLAIM_STANCE_DISTANCED, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 1},
    {NCLAIM_STANCE_REJECTED, NCLAIM_CERTAINTY_CERTAIN, NCLAIM_POLARITY_NEGATIVE, 0},
};

START_TEST(a_stance_tells_what_the_author_holds) {
    nclaim_ref quote = quote_in(0, stances[_i].stance);
    nclaim_holding held[2];
    size_t count = 0;
    ck_assert_uint_eq(nclaim_factuality(doc, claim_of(quote), held, 2, &count), NCLAIM_OK);
    ck_assert_uint_eq(count, 2);
    assert_held(&held[1], 0, stances[_i].certainty, stances[_i].polarity, stances[_i].distanced);
}
END_TEST

START_TEST(the_opposite_of_a_negative_claim_is_positive_and_of_an_open_one_open) {
    nclaim_ref quote = quote_in(0, NCLAIM_STANCE_REJECTED);
    nclaim_claim claim = {.text = "It is not.",
                          .quote = quote,
                          .polarity = NCLAIM_POLARITY_NEGATIVE,
                          .certainty = NCLAIM_CERTAINTY_POSSIBLE};
    nclaim_holding held[2];
    size_t count = 0;
    ck_assert_uint_eq(nclaim_factuality(doc, nclaim_add_claim(doc, &claim), held, 2, &count),
                      NCLAIM_OK);
    assert_held(&held[1], 0, NCLAIM_CERTAINTY_CERTAIN, NCLAIM_POLARITY_POSITIVE, 0);
    claim.polarity = NCLAIM_POLARITY_UNKNOWN;
    ck_assert_uint_eq(nclaim_factuality(doc, nclaim_add_claim(doc, &claim), held, 2, &count),
                      NCLAIM_OK);
    assert_held(&held[1], 0, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0);
}
END_TEST

START_TEST(what_the_claim_leaves_out_stays_left_out) {
    nclaim_claim claim = {.text = "It is.", .quote = quote_in(0, NCLAIM_STANCE_ENDORSED)};
    nclaim_holding held[2];
    size_t count = 0;
    ck_assert_uint_eq(nclaim_factuality(doc, nclaim_add_claim(doc, &claim), held, 2, &count),
                      NCLAIM_OK);
    assert_held(&held[0], claim.quote, 0, 0, 0);
    assert_held(&held[1], 0, 0, 0, 0);
}
END_TEST

/* "She concealed that the bridge is safe": nothing follows for her, the author says that it is. */
START_TEST(an_utterance_that_did_not_happen_tells_nothing_of_its_source) {
    nclaim_quote quote = {.mode = NCLAIM_MODE_INDIRECT,
                          .stance = NCLAIM_STANCE_ENDORSED,
                          .polarity = NCLAIM_POLARITY_NEGATIVE};
    nclaim_ref ref = nclaim_add_quote(doc, &quote);
    nclaim_holding held[2];
    size_t count = 0;
    ck_assert_uint_eq(nclaim_factuality(doc, claim_of(ref), held, 2, &count), NCLAIM_OK);
    assert_held(&held[0], ref, NCLAIM_CERTAINTY_UNKNOWN, NCLAIM_POLARITY_UNKNOWN, 0);
    assert_held(&held[1], 0, NCLAIM_CERTAINTY_PROBABLE, NCLAIM_POLARITY_POSITIVE, 0);
}
END_TEST

START_TEST(the_misuse_of_a_chain_is_a_status) {
    nclaim_ref claim = claim_of(0);
    nclaim_ref actor = nclaim_add_actor(doc, &(nclaim_actor){.name = "Jo Weber"});
    size_t count = 99;
    ck_assert_uint_eq(nclaim_chain(NULL, claim, NULL, 0, &count), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(count, 0);
    ck_assert_uint_eq(nclaim_chain(doc, claim, NULL, 0, NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_chain(doc, claim, NULL, 1, &count), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_chain(doc, actor, NULL, 0, &count), NCLAIM_BAD_REFERENCE);
    ck_assert_uint_eq(nclaim_chain(doc, 0, NULL, 0, &count), NCLAIM_BAD_REFERENCE);
    ck_assert_uint_eq(nclaim_chain(doc, UINT32_MAX, NULL, 0, &count), NCLAIM_BAD_REFERENCE);
    ck_assert_uint_eq(nclaim_factuality(doc, quote_in(0, 0), NULL, 0, &count),
                      NCLAIM_BAD_REFERENCE);
    ck_assert_uint_eq(nclaim_factuality(doc, claim, NULL, 0, NULL), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_factuality(NULL, claim, NULL, 0, &count), NCLAIM_BAD_ARGUMENT);
    ck_assert_uint_eq(nclaim_factuality(doc, claim, NULL, 3, &count), NCLAIM_BAD_ARGUMENT);
}
END_TEST

Suite *suite_chain(void) {
    Suite *suite = suite_create("chain");
    TCase *tests = tcase_create("chain");
    tcase_add_checked_fixture(tests, begin, end);
    tcase_add_test(tests, a_chain_goes_from_the_holder_outward);
    tcase_add_test(tests, a_short_array_gets_the_start_and_the_whole_count);
    tcase_add_test(tests, the_voice_of_the_article_has_no_chain);
    tcase_add_test(tests, nobody_holds_an_imported_claim);
    tcase_add_test(tests, an_unresolved_quote_ends_the_chain_and_is_not_the_author);
    tcase_add_test(tests, a_cycle_is_a_limit);
    tcase_add_test(tests, a_chain_of_the_limit_is_fine_and_one_more_is_not);
    tcase_add_test(tests, a_neutral_report_makes_a_claim_unknown);
    tcase_add_loop_test(tests, a_stance_tells_what_the_author_holds, 0,
                        (int)(sizeof stances / sizeof stances[0]));
    tcase_add_test(tests, the_opposite_of_a_negative_claim_is_positive_and_of_an_open_one_open);
    tcase_add_test(tests, what_the_claim_leaves_out_stays_left_out);
    tcase_add_test(tests, an_utterance_that_did_not_happen_tells_nothing_of_its_source);
    tcase_add_test(tests, the_misuse_of_a_chain_is_a_status);
    suite_add_tcase(suite, tests);
    return suite;
}
