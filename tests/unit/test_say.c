/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/utf8.h"
#include "newsclaim/newsclaim.h"

#include <string.h>

static nclaim_doc *doc;
static nclaim_ref putin, media, kim;

static void begin(void) {
    doc = nclaim_doc_new(NULL, NULL);
    ck_assert_ptr_nonnull(doc);
    putin = nclaim_add_actor(
        doc, &(nclaim_actor){.name = "Vladimir Putin", .kind = NCLAIM_ACTOR_PERSON});
    kim = nclaim_add_actor(doc, &(nclaim_actor){.name = "Kim", .kind = NCLAIM_ACTOR_PERSON});
    media = nclaim_add_actor(
        doc, &(nclaim_actor){.name = "Russian media", .number = NCLAIM_NUMBER_MANY});
}

static void end(void) {
    nclaim_doc_free(doc);
}

/* The sentence of a claim in English. */
static void assert_says(nclaim_ref claim, const char *sentence) {
    char text[512];
    ck_assert_uint_eq(nclaim_claim_say(doc, claim, text, sizeof text), strlen(text));
    ck_assert_str_eq(text, sentence);
}

static nclaim_ref claim_in(nclaim_ref quote, const char *words) {
    nclaim_claim claim = {.text = words, .lang = "en", .quote = quote, .anchor = NCLAIM_AT(1, 2)};
    return nclaim_add_claim(doc, &claim);
}

static void assert_quote_says(const nclaim_quote *quote, const char *sentence) {
    nclaim_ref ref = nclaim_add_quote(doc, quote);
    ck_assert_uint_ne(ref, 0);
    assert_says(claim_in(ref, "The bridge is safe."), sentence);
}

START_TEST(the_sentence_the_library_is_for) {
    nclaim_ref outer = nclaim_add_quote(doc, &(nclaim_quote){.sources = NCLAIM_REFS(media)});
    nclaim_ref inner = nclaim_add_quote(doc, &(nclaim_quote){.sources = NCLAIM_REFS(putin),
                                                             .mode = NCLAIM_MODE_DIRECT,
                                                             .source_lang = "und",
                                                             .parent = outer});
    assert_says(
        claim_in(inner, "The two came to the cosmodrome because Russia will help."),
        "The author reports that Russian media report that Vladimir Putin said, in translated "
        "words, that the two came to the cosmodrome because Russia will help.");
}
END_TEST

#define PUTIN .sources = NCLAIM_REFS(putin)

START_TEST(each_act_has_its_verb) {
    static const struct {
        uint32_t act;
        const char *middle;
    } acts[] = {
        {0, "said that the bridge"},
        {NCLAIM_ACT_UNKNOWN, "said that the bridge"},
        {NCLAIM_ACT_ASSERTION, "said that the bridge"},
        {NCLAIM_ACT_DENIAL, "denied that the bridge"},
        {NCLAIM_ACT_QUESTION, "raised the question: The bridge"},
        {NCLAIM_ACT_REQUEST, "requested that the bridge"},
        {NCLAIM_ACT_COMMITMENT, "promised that the bridge"},
        {NCLAIM_ACT_PROPOSAL, "proposed that the bridge"},
        {NCLAIM_ACT_INTENTION, "intends that the bridge"},
        {NCLAIM_ACT_BELIEF, "believes that the bridge"},
        {NCLAIM_ACT_KNOWLEDGE, "knows that the bridge"},
        {NCLAIM_ACT_ATTITUDE, "hopes that the bridge"},
        {NCLAIM_ACT_DECREE, "decreed that the bridge"},
        {NCLAIM_ACT_NO_COMMENT, "declined to comment on this: The bridge"},
    };
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        nclaim_quote quote = {PUTIN, .act = acts[i].act};
        char sentence[128] = "The author reports that Vladimir Putin ";
        strcat(strcat(sentence, acts[i].middle), " is safe.");
        assert_quote_says(&quote, sentence);
    }
}
END_TEST

START_TEST(several_sources_take_the_plural) {
    nclaim_ref experts =
        nclaim_add_actor(doc, &(nclaim_actor){.name = "Experts", .kind = NCLAIM_ACTOR_GROUP});
    assert_quote_says(
        &(nclaim_quote){.sources = NCLAIM_REFS(putin, kim, experts), .act = NCLAIM_ACT_BELIEF},
        "The author reports that Vladimir Putin, Kim and Experts believe that the bridge is safe.");
    assert_quote_says(&(nclaim_quote){.sources = NCLAIM_REFS(experts), .act = NCLAIM_ACT_BELIEF},
                      "The author reports that Experts believe that the bridge is safe.");
    assert_quote_says(
        &(nclaim_quote){.candidates =
                            NCLAIM_LIST(nclaim_candidate, {.actor = putin}, {.actor = media}),
                        .act = NCLAIM_ACT_BELIEF},
        "The author reports that Vladimir Putin or Russian media believe that the bridge is safe.");
}
END_TEST

START_TEST(who_is_not_named_is_not_given_a_name) {
    nclaim_ref implicit = nclaim_add_actor(
        doc, &(nclaim_actor){.name = "the disputants", .naming = NCLAIM_NAMING_IMPLICIT});
    nclaim_ref nameless = nclaim_add_actor(doc, &(nclaim_actor){.naming = NCLAIM_NAMING_DESCRIBED,
                                                                .kind = NCLAIM_ACTOR_PERSON,
                                                                .number = NCLAIM_NUMBER_MANY});
    nclaim_ref expert = nclaim_add_actor(
        doc, &(nclaim_actor){.name = "An expert", .naming = NCLAIM_NAMING_DESCRIBED});
    nclaim_ref missing = nclaim_refer(doc, NCLAIM_ACTOR, "nobody_yet");
    assert_quote_says(&(nclaim_quote){.sources = NCLAIM_REFS(implicit)},
                      "The author reports that somebody said that the bridge is safe.");
    assert_quote_says(&(nclaim_quote){.sources = NCLAIM_REFS(nameless)},
                      "The author reports that unnamed people said that the bridge is safe.");
    assert_quote_says(&(nclaim_quote){.sources = NCLAIM_REFS(expert)},
                      "The author reports that an expert said that the bridge is safe.");
    assert_quote_says(
        &(nclaim_quote){.sources = NCLAIM_REFS(missing)},
        "The author reports that somebody (nobody_yet) said that the bridge is safe.");
    assert_quote_says(&(nclaim_quote){.mode = NCLAIM_MODE_INDIRECT},
                      "The author reports that somebody said that the bridge is safe.");
}
END_TEST

START_TEST(the_stance_is_that_of_the_reporter) {
    nclaim_ref outer = nclaim_add_quote(doc, &(nclaim_quote){.sources = NCLAIM_REFS(media)});
    assert_quote_says(&(nclaim_quote){PUTIN, .stance = NCLAIM_STANCE_ENDORSED},
                      "The author reports that Vladimir Putin made clear that the bridge is safe.");
    assert_quote_says(
        &(nclaim_quote){PUTIN, .stance = NCLAIM_STANCE_DISTANCED},
        "The author reports that Vladimir Putin said, which the author doubts, that the "
        "bridge is safe.");
    assert_quote_says(
        &(nclaim_quote){PUTIN, .stance = NCLAIM_STANCE_REJECTED, .parent = outer},
        "The author reports that Russian media report that Vladimir Putin said, which "
        "Russian media reject, that the bridge is safe.");
    assert_quote_says(&(nclaim_quote){PUTIN, .stance = NCLAIM_STANCE_DISTANCED,
                                      .mode = NCLAIM_MODE_DIRECT, .lang = "de",
                                      .source_lang = "ru"},
                      "The author reports that Vladimir Putin said, in translated words that the "
                      "author doubts, that the bridge is safe.");
}
END_TEST

START_TEST(the_medium_shows) {
    assert_quote_says(&(nclaim_quote){PUTIN, .medium = NCLAIM_MEDIUM_WRITING},
                      "The author reports that Vladimir Putin wrote that the bridge is safe.");
    assert_quote_says(&(nclaim_quote){PUTIN, .medium = NCLAIM_MEDIUM_THOUGHT},
                      "The author reports that Vladimir Putin thinks that the bridge is safe.");
    assert_quote_says(
        &(nclaim_quote){PUTIN, .mode = NCLAIM_MODE_DIRECT, .lang = "de", .source_lang = "de"},
        "The author reports that Vladimir Putin said that the bridge is safe.");
}
END_TEST

START_TEST(what_was_not_said_is_not_said) {
    assert_quote_says(
        &(nclaim_quote){PUTIN, .polarity = NCLAIM_POLARITY_NEGATIVE},
        "The author reports that Vladimir Putin did not say that the bridge is safe.");
    assert_quote_says(
        &(nclaim_quote){.sources = NCLAIM_REFS(media),
                        .act = NCLAIM_ACT_BELIEF,
                        .polarity = NCLAIM_POLARITY_NEGATIVE},
        "The author reports that Russian media do not believe that the bridge is safe.");
}
END_TEST

/* The words of a claim hold its negation, and so does what is inside of a denial. */
START_TEST(a_denial_is_not_negated_twice) {
    nclaim_quote denial = {PUTIN, .act = NCLAIM_ACT_DENIAL};
    nclaim_quote inner = {.sources = NCLAIM_REFS(kim),
                          .act = NCLAIM_ACT_PROPOSAL,
                          .polarity = NCLAIM_POLARITY_NEGATIVE};
    nclaim_claim claim = {
        .text = "Putin did not know.", .lang = "en", .polarity = NCLAIM_POLARITY_NEGATIVE};
    claim.quote = inner.parent = nclaim_add_quote(doc, &denial);
    assert_says(nclaim_add_claim(doc, &claim),
                "The author reports that Vladimir Putin issued a denial: Putin did not know.");
    assert_quote_says(&inner,
                      "The author reports that Vladimir Putin said that Kim did not propose "
                      "that the bridge is safe.");
}
END_TEST

static nclaim_ref own(const char *words, const char *lang) {
    nclaim_claim claim = {.text = words, .lang = lang, .anchor = NCLAIM_AT(1, 2)};
    return nclaim_add_claim(doc, &claim);
}

START_TEST(the_words_of_a_claim_join_as_their_language_allows) {
    assert_says(own("The bridge is safe.", "en-GB"), "The author says that the bridge is safe.");
    assert_says(own("The bridge is safe", "EN"), "The author says that the bridge is safe.");
    assert_says(own("NATO agrees  \n", "en"), "The author says that NATO agrees.");
    assert_says(own("She said \"yes.\"", "en"), "The author says that she said \"yes.\"");
    assert_says(own("Any\xE2\x80\xA6", "en"), "The author says that Any\xE2\x80\xA6");
    assert_says(own("IN is a code.", "en"), "The author says that IN is a code.");
    assert_says(own("Die Br\xC3\xBC"
                    "cke h\xC3\xA4lt.",
                    "de"),
                "The author says: Die Br\xC3\xBC"
                "cke h\xC3\xA4lt.");
    assert_says(own("The bridge is safe.", NULL), "The author says: The bridge is safe.");
    assert_says(own("Is it safe?", "en"), "The author says: Is it safe?");
    assert_says(own(" ", "en"), "The author says: ?");
}
END_TEST

START_TEST(the_language_of_a_claim_is_that_of_its_article) {
    nclaim_ref article = nclaim_add_article(doc, &(nclaim_article){.title = "t", .lang = "en"});
    assert_says(own("The bridge is safe.", NULL), "The author says that the bridge is safe.");
    (void)nclaim_add_article(doc, &(nclaim_article){.title = "u", .lang = "de"});
    assert_says(own("The bridge is safe.", NULL), "The author says: The bridge is safe.");
    assert_says(nclaim_add_claim(doc, &(nclaim_claim){.text = "It is.", .article = article}),
                "The author says that it is.");
}
END_TEST

START_TEST(a_claim_without_a_voice_is_claimed) {
    nclaim_claim claim = {.text = "It is safe.", .lang = "en"};
    assert_says(nclaim_add_claim(doc, &claim), "It is claimed that it is safe.");
    claim.kind = NCLAIM_CLAIM_QUESTION;
    assert_says(nclaim_add_claim(doc, &claim), "It is asked: It is safe.");
}
END_TEST

START_TEST(a_missing_quote_is_not_the_author) {
    nclaim_ref missing = nclaim_refer(doc, NCLAIM_QUOTE, "q9");
    assert_says(
        claim_in(missing, "It is safe."),
        "The author reports that somebody said in a quote that is missing (q9) that it is safe.");
}
END_TEST

START_TEST(a_sentence_is_cut_at_a_character) {
    nclaim_ref claim = own("\xE2\x82\xAC\xF0\x9F\x98\x80\xC3\xA9.", "de");
    char whole[64];
    char cut[64];
    uint32_t traits = 0;
    size_t length = nclaim_claim_say(doc, claim, NULL, 0);
    ck_assert_uint_eq(length, nclaim_claim_say(doc, claim, whole, sizeof whole));
    ck_assert_uint_eq(length, strlen(whole));
    for (size_t size = 1; size <= length + 1; size++) {
        memset(cut, 'x', sizeof cut);
        ck_assert_uint_eq(nclaim_claim_say(doc, claim, cut, size), length);
        ck_assert_int_eq(cut[size], 'x');
        ck_assert_uint_lt(strlen(cut), size);
        ck_assert_uint_gt(strlen(cut) + 4, size - 1);
        ck_assert_int_eq(strncmp(cut, whole, strlen(cut)), 0);
        ck_assert_uint_eq(ncl_utf8_check(cut, strlen(cut), &traits), strlen(cut));
    }
    ck_assert_str_eq(cut, whole);
}
END_TEST

START_TEST(what_is_no_claim_says_nothing) {
    char text[4] = "abc";
    ck_assert_uint_eq(nclaim_claim_say(doc, putin, text, sizeof text), 0);
    ck_assert_str_eq(text, "");
    ck_assert_uint_eq(nclaim_claim_say(NULL, putin, text, sizeof text), 0);
    ck_assert_uint_eq(nclaim_claim_say(doc, 0, NULL, 0), 0);
    ck_assert_uint_eq(nclaim_claim_say(doc, 0, NULL, SIZE_MAX), 0);
}
END_TEST

Suite *suite_say(void) {
    Suite *suite = suite_create("say");
    TCase *tests = tcase_create("say");
    tcase_add_checked_fixture(tests, begin, end);
    tcase_add_test(tests, the_sentence_the_library_is_for);
    tcase_add_test(tests, each_act_has_its_verb);
    tcase_add_test(tests, several_sources_take_the_plural);
    tcase_add_test(tests, who_is_not_named_is_not_given_a_name);
    tcase_add_test(tests, the_stance_is_that_of_the_reporter);
    tcase_add_test(tests, the_medium_shows);
    tcase_add_test(tests, what_was_not_said_is_not_said);
    tcase_add_test(tests, a_denial_is_not_negated_twice);
    tcase_add_test(tests, the_words_of_a_claim_join_as_their_language_allows);
    tcase_add_test(tests, the_language_of_a_claim_is_that_of_its_article);
    tcase_add_test(tests, a_claim_without_a_voice_is_claimed);
    tcase_add_test(tests, a_missing_quote_is_not_the_author);
    tcase_add_test(tests, a_sentence_is_cut_at_a_character);
    tcase_add_test(tests, what_is_no_claim_says_nothing);
    suite_add_tcase(suite, tests);
    return suite;
}
