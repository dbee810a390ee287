/* SPDX-License-Identifier: MIT */
/* The sides of rules that their fixtures do not show. Each row: members of a document, findings. */
#include "suites.h"

#include "judged.h"

#include "validate/dates.h"

#define ARTICLE "\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"published\":\"2024-05-14\"}]"
#define ARTICLES                                                                                   \
    "\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"published\":\"2024-05-14\"},"                  \
    "{\"id\":\"d2\",\"title\":\"U\"}]"
#define ACTORS                                                                                     \
    "\"actors\":[{\"id\":\"a1\",\"name\":\"A\",\"mentions\":[{\"spans\":[{\"exact\":\"A\"}],"      \
    "\"article\":\"d1\"}]},{\"id\":\"a2\",\"name\":\"B\",\"mentions\":[{\"spans\":["               \
    "{\"exact\":\"B\"}],\"article\":\"d1\"}]}]"
#define QUOTE(more)                                                                                \
    ARTICLE "," ACTORS                                                                             \
            ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],\"mode\":\"reported\"" more "}]"
#define QUANTITY(members)                                                                          \
    ARTICLE ",\"quantities\":[{\"id\":\"n1\",\"anchor\":[{\"exact\":\"1\"}]," members "}]"
#define TIME(members)                                                                              \
    ARTICLE ",\"times\":[{\"id\":\"t1\",\"anchor\":[{\"exact\":\"1\"}]," members "}]"
#define CLAIM(members) ARTICLE ",\"claims\":[{\"id\":\"c1\",\"text\":\"C\"" members "}]"
#define CLAIMS "\"claims\":[{\"id\":\"c1\",\"text\":\"C\"},{\"id\":\"c2\",\"text\":\"D\"}]"
#define RELATION(type, from, to)                                                                   \
    "{\"id\":\"r1\",\"type\":\"" type "\",\"from\":\"" from "\",\"to\":\"" to "\"}"

typedef struct row {
    const char *members;
    const char *findings;
} row;

static const row notations[] = {
    {"\"created\":\"2024-05-14T10:30:00Z\"", ""},
    {"\"created\":\"2024-02-30\"", "S08 /created"},
    {"\"created\":\"2024-13\"", "S08 /created"},
    {"\"created\":\"2024-5-1\"", "S08 /created"},
    {"\"created\":\"2024-05-14/2024-05-13\"", "S08 /created"},
    {"\"articles\":[{\"id\":\"d1\",\"uri\":\"https://example.org/a-b_c?d=%20#e\"}]", ""},
    {"\"articles\":[{\"id\":\"d1\",\"uri\":\"urn:isbn:0451450523\"}]", ""},
    {"\"articles\":[{\"id\":\"d1\",\"uri\":\"www.example.org\"}]", "S08 /articles/0/uri"},
    {"\"articles\":[{\"id\":\"d1\",\"uri\":\"https://exa mple.org\"}]", "S08 /articles/0/uri"},
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"lang\":\"de\"}]", ""},
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"lang\":\"zh-Hant-TW\"}]", ""},
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"lang\":\"d\"}]", "S08 /articles/0/lang"},
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"lang\":\"german!\"}]", "S08 /articles/0/lang"},
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"text_sha256\":\"0A\"}]",
     "S08 /articles/0/text_sha256"},
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"text_sha256\":"
     "\"1f9c6b09971aec36c6649ece8ea2302cd201668c809fe21b36021db9602ed250\"}]",
     ""},
    {CLAIM(",\"confidence\":\"0\""), ""},
    {CLAIM(",\"confidence\":\"1\""), ""},
    {CLAIM(",\"confidence\":\"0.25\""), ""},
    {CLAIM(",\"confidence\":\"0.250\""), "S06 /claims/0/confidence"},
    {CLAIM(",\"confidence\":\"1.01\""), "S07 /claims/0/confidence"},
    {CLAIM(",\"confidence\":\"-0.1\""), "S07 /claims/0/confidence"},
    {CLAIM(",\"confidence\":\"1/2\""), "S06 /claims/0/confidence"},
    {CLAIM(",\"confidence\":\"high\""), "S06 /claims/0/confidence"},
    {CLAIM(",\"args\":[{\"role\":\"x-via\",\"text\":\"V\"}]"), ""},
    {QUANTITY("\"kind\":\"ratio\",\"value\":\"1/3\""), ""},
    {QUANTITY("\"kind\":\"ratio\",\"value\":\"1/0\""), "S06 /quantities/0/value"},
    {QUANTITY("\"kind\":\"count\",\"value\":\"100000000000000000000000000000000000000\""),
     "S06 /quantities/0/value"},
    {TIME("\"value\":\"XXXX-WXX-3\""), ""},
    {TIME("\"value\":\"-P1Y\""), ""},
    {TIME("\"value\":\"PAST_REF\""), ""},
    {TIME("\"value\":\"next week\""), "S08 /times/0/value"},
    {TIME("\"value\":\"2024/2023\""), "M21 /times/0/value"},
};

static const row quotes[] = {
    {QUOTE(",\"cue_kind\":\"none\",\"cue\":[{\"exact\":\"said\"}]"), "M03 /quotes/0/cue_kind"},
    {QUOTE(",\"cue_kind\":\"unknown\",\"cue\":[{\"exact\":\"said\"}]"), ""},
    {QUOTE(",\"resolution\":\"explicit\",\"candidates\":[{\"actor\":\"a1\"},{\"actor\":\"a2\"}]"),
     ""},
    {ARTICLE "," ACTORS ",\"quotes\":[{\"id\":\"q1\",\"mode\":\"reported\",\"content\":["
             "{\"exact\":\"C\"}],\"resolution\":\"explicit\",\"candidates\":[{\"actor\":\"a1\"},"
             "{\"actor\":\"a2\"}]}]",
     "M05 /quotes/0/resolution"},
    {ARTICLE
     "," ACTORS ",\"quotes\":[{\"id\":\"q1\",\"mode\":\"reported\",\"content\":["
     "{\"exact\":\"C\"}],\"resolution\":\"ambiguous\",\"candidates\":[{\"actor\":\"a1\"}]}]",
     "M05 /quotes/0/resolution"},
    {ARTICLE ",\"quotes\":[{\"id\":\"q1\",\"mode\":\"reported\",\"content\":["
             "{\"exact\":\"C\"}],\"resolution\":\"implicit\"}]",
     "M06 /quotes/0/resolution"},
    {QUOTE(",\"fidelity\":\"unknown\""), ""},
    {QUOTE(",\"lang\":\"de\",\"source_lang\":\"de-AT\""), ""},
    /* Quotes are in order by their place, not by the order in which they were recorded. */
    {ARTICLE "," ACTORS
             ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],\"mode\":\"unframed\",\"content\":["
             "{\"start\":50,\"end\":60}],\"resolution\":\"inherited\"},{\"id\":\"q2\",\"sources\":["
             "\"a1\"],\"mode\":\"direct\",\"content\":[{\"start\":10,\"end\":20}]}]",
     ""},
    {ARTICLE "," ACTORS
             ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],\"mode\":\"direct\",\"content\":["
             "{\"start\":50,\"end\":60}]},{\"id\":\"q2\",\"sources\":[\"a1\"],\"mode\":"
             "\"unframed\",\"content\":[{\"start\":10,\"end\":20}],\"resolution\":\"inherited\"}]",
     "M04 /quotes/1/resolution"},
    {ARTICLES
     "," ACTORS ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],\"mode\":\"direct\",\"article\":"
     "\"d1\"},{\"id\":\"q2\",\"sources\":[\"a1\"],\"mode\":\"unframed\",\"article\":\"d2\","
     "\"resolution\":\"inherited\"}]",
     "M04 /quotes/1/resolution"},
    {ARTICLES "," ACTORS ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],\"mode\":\"direct\","
              "\"article\":\"d1\",\"parent\":\"q2\"},{\"id\":\"q2\",\"sources\":[\"a2\"],\"mode\":"
              "\"reported\",\"article\":\"d2\"}]",
     "R06 /quotes/0/parent"},
    /* In an article that was changed later, later words may be quoted. */
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"published\":\"2024-05-14\",\"modified\":"
     "\"2024-06-02\"}]," ACTORS ",\"quotes\":[{\"id\":\"q1\",\"sources\":[\"a1\"],\"mode\":"
     "\"direct\",\"time\":\"t1\"}],\"times\":[{\"id\":\"t1\",\"value\":\"2024-06-01\"}]",
     ""},
    {QUOTE(",\"time\":\"t1\"") ",\"times\":[{\"id\":\"t1\",\"value\":\"XXXX-06\"}]", ""},
    {QUOTE(",\"time\":\"t1\"") ",\"times\":[{\"id\":\"t1\",\"value\":\"2024-05-15\"}]", ""},
};

static const row quantities[] = {
    {QUANTITY("\"kind\":\"indefinite\",\"comparator\":\"unknown\""), ""},
    {QUANTITY("\"kind\":\"indefinite\",\"value\":\"3\""), "M09 /quantities/0/value"},
    {QUANTITY("\"kind\":\"indefinite\",\"comparator\":\"gt\""), "M09 /quantities/0/comparator"},
    {QUANTITY("\"kind\":\"designation\",\"comparator\":\"approx\",\"value\":\"120\""),
     "M09 /quantities/0/comparator"},
    {QUANTITY("\"kind\":\"count\",\"comparator\":\"ge\",\"value\":\"3\",\"high\":\"5\""),
     "M09 /quantities/0/high"},
    {QUANTITY("\"kind\":\"count\",\"comparator\":\"range\",\"value\":\"3\",\"high\":\"3\""), ""},
    {QUANTITY("\"kind\":\"money\",\"value\":\"3\",\"unit\":{\"system\":\"ucum\",\"code\":\"EUR\"}"),
     "M10 /quantities/0/unit"},
    {QUANTITY(
         "\"kind\":\"money\",\"value\":\"3\",\"unit\":{\"system\":\"iso4217\",\"code\":\"Eur\"}"),
     "M10 /quantities/0/unit"},
    {QUANTITY("\"kind\":\"measure\",\"value\":\"3\""), "M10 /quantities/0/kind"},
    {QUANTITY("\"kind\":\"count\",\"value\":\"3\",\"unit\":{\"system\":\"ucum\",\"code\":\"m\"}"),
     "M10 /quantities/0/unit"},
    {QUANTITY("\"kind\":\"count\",\"value\":\"3\",\"unit\":{\"system\":\"none\"}"), ""},
    {QUANTITY("\"kind\":\"multiplicity\",\"value\":\"2.5\""), "M10 /quantities/0/value"},
    {QUANTITY("\"kind\":\"ordinal\",\"value\":\"0\""), "M10 /quantities/0/value"},
    {QUANTITY("\"kind\":\"ordinal\",\"value\":\"-1\""), "M10 /quantities/0/value"},
    {QUANTITY("\"kind\":\"count\",\"value\":\"0.05\",\"digits\":2"), "M11 /quantities/0/digits"},
    {QUANTITY("\"kind\":\"ratio\",\"value\":\"1/3\",\"digits\":9"), ""},
    {QUANTITY("\"kind\":\"count\""), "S03 /quantities/0"},
};

static const row times[] = {
    {TIME("\"value\":\"2023\",\"precision\":\"year\",\"resolved\":\"2023-09\""), ""},
    {TIME("\"value\":\"2023\",\"resolved\":\"2024\""), "M21 /times/0/resolved"},
    {TIME("\"value\":\"2023\",\"mod\":\"before\",\"resolved\":\"../2022\""), ""},
    {TIME("\"value\":\"XXXX-07\",\"resolved\":\"2023-07\""), ""},
    {TIME("\"value\":\"P3D\",\"precision\":\"day\""), ""},
    {TIME("\"value\":\"PAST_REF\",\"precision\":\"day\",\"resolved\":\"2023\""), ""},
    {TIME("\"kind\":\"date\",\"ref\":\"event\",\"ref_id\":\"t1\""), "R04 /times/0/ref_id"},
    {QUOTE(
         ",\"time\":\"t1\"") ",\"times\":[{\"id\":\"t1\",\"ref\":\"utterance\",\"ref_id\":\"q1\"}]",
     "R04 /times/0/ref_id"},
};

static const row claims[] = {
    {CLAIM(",\"polarity\":\"positive\",\"kind\":\"question\""), "M12 /claims/0/polarity"},
    {CLAIM(",\"certainty\":\"possible\",\"modality\":\"actual\""), "M15 /claims/0/certainty"},
    {CLAIM(",\"certainty\":\"possible\",\"modality\":\"future\""), ""},
    {QUOTE(",\"act\":\"belief\"") ",\"claims\":[{\"id\":\"c1\",\"text\":\"C\",\"quote\":\"q1\","
                                  "\"certainty\":\"possible\",\"modality\":\"actual\"}]",
     ""},
    {QUOTE(",\"act\":\"assertion\"") ",\"claims\":[{\"id\":\"c1\",\"text\":\"C\",\"quote\":\"q1\","
                                     "\"certainty\":\"possible\",\"modality\":\"actual\"}]",
     "M15 /claims/0/certainty"},
    {CLAIM(
         ",\"polarity\":\"negative\",\"cues\":[{\"type\":\"booster\",\"span\":{\"exact\":\"B\"}}]"),
     "M16 /claims/0/polarity"},
    {CLAIM(",\"polarity\":\"negative\""), ""},
    {CLAIM(",\"kind\":\"quotation\""), "M17 /claims/0/kind"},
    {QUOTE("") ",\"claims\":[{\"id\":\"c1\",\"text\":\"C\",\"kind\":\"quotation\",\"args\":["
               "{\"role\":\"theme\",\"ref\":\"q1\"}]}]",
     ""},
    {QUOTE(",\"time\":\"t2\"") ",\"times\":[{\"id\":\"t1\",\"value\":\"2021\"},{\"id\":\"t2\","
                               "\"value\":\"2020\"}],\"claims\":[{\"id\":\"c1\",\"text\":\"C\","
                               "\"quote\":\"q1\",\"modality\":\"future\",\"times\":[\"t1\"]}]",
     ""},
};

static const row relations[] = {
    {ARTICLE "," CLAIMS ",\"relations\":[" RELATION("part_of", "c1", "c2") "]",
     "R02 /relations/0/from"},
    {ARTICLE "," CLAIMS ",\"relations\":[" RELATION("quotes_from", "c1", "c2") "]",
     "R02 /relations/0/from"},
    {ARTICLE "," CLAIMS ",\"relations\":[" RELATION("supports", "c1", "d1") "]",
     "R02 /relations/0/to"},
    {ARTICLE "," CLAIMS ",\"relations\":[" RELATION("supersedes", "c1", "d1") "]",
     "R02 /relations/0/to"},
    {ARTICLE "," CLAIMS ",\"relations\":[" RELATION("same_as", "c1", "d1") "]",
     "R02 /relations/0/to"},
    {ARTICLE "," CLAIMS ",\"relations\":[" RELATION("unknown", "c1", "d1") "]", ""},
    {CLAIM(",\"kind\":\"event\"") ",\"relations\":[" RELATION("answers", "c1", "c1") "]",
     "R02 /relations/0/to +1"},
    {ARTICLE "," CLAIMS ",\"relations\":[" RELATION("elaborates", "c1", "c1") "]",
     "R07 /relations/0/to"},
    {ARTICLE "," CLAIMS ",\"relations\":[" RELATION("supersedes", "c1", "c1") "]",
     "R05 /relations/0/to +1"},
    {ARTICLE "," ACTORS ",\"relations\":[" RELATION("same_as", "a1", "a2") "]", ""},
    {ARTICLE ",\"actors\":[{\"id\":\"a1\",\"name\":\"A\",\"members\":[\"a2\"]},{\"id\":\"a2\","
             "\"name\":\"B\",\"members\":[\"a3\",\"a1\"]},{\"id\":\"a3\",\"name\":\"C\"}]",
     "R04 /actors/0/members/0"},
    {ARTICLES ",\"relations\":[" RELATION("part_of", "d1", "d1") "]", "R04 /relations/0/to +1"},
    /* The kinds of three actors that are the same, of which the one in the middle has none. */
    {ARTICLE ",\"actors\":[{\"id\":\"a1\",\"name\":\"A\",\"kind\":\"person\"},{\"id\":\"a2\","
             "\"name\":\"B\"},{\"id\":\"a3\",\"name\":\"C\",\"kind\":\"state\"}],\"relations\":["
             "{\"id\":\"r1\",\"type\":\"same_as\",\"from\":\"a1\",\"to\":\"a2\"},"
             "{\"id\":\"r2\",\"type\":\"same_as\",\"from\":\"a3\",\"to\":\"a2\"}]",
     "R08 /relations/1/to"},
    /* By way of a third claim. */
    {ARTICLE
     ",\"claims\":[{\"id\":\"c1\",\"text\":\"C\",\"article\":\"d1\",\"polarity\":"
     "\"positive\"},{\"id\":\"c2\",\"text\":\"D\"},{\"id\":\"c3\",\"text\":\"E\",\"article\":"
     "\"d1\",\"polarity\":\"negative\"}],\"relations\":[{\"id\":\"r1\",\"type\":\"same_as\","
     "\"from\":\"c1\",\"to\":\"c2\"},{\"id\":\"r2\",\"type\":\"same_as\",\"from\":\"c3\","
     "\"to\":\"c2\"},{\"id\":\"r3\",\"type\":\"disputes\",\"from\":\"c3\",\"to\":\"c1\"}]",
     "M19 /relations/2/type\nM18 /claims/2/polarity"},
};

static const row articles[] = {
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"published\":\"2024-05-14\",\"status\":"
     "\"usable\",\"embargo_until\":\"2024-05-15\"}]",
     "M24 /articles/0/embargo_until"},
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"published\":\"2024-05-14\",\"status\":"
     "\"withheld\",\"embargo_until\":\"2024-05-15\"}]",
     ""},
    /* The clocks of both may be up to a day apart. */
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"published\":\"2024-05-14T01:00:00+09:00\","
     "\"modified\":\"2024-05-13\"}]",
     ""},
    {"\"articles\":[{\"id\":\"d1\",\"title\":\"T\",\"status\":\"canceled\"},{\"id\":\"d2\","
     "\"title\":\"U\"}],\"relations\":[" RELATION("retracts", "d2", "d1") "]",
     ""},
    {ARTICLE ",\"actors\":[{\"id\":\"a1\",\"naming\":\"implicit\",\"mentions\":[{\"spans\":["
             "{\"exact\":\"A\"}]}]}]",
     "M07 /actors/0/mentions"},
    {QUOTE(",\"time\":\"t1\"") ",\"times\":[{\"id\":\"t1\",\"value\":\"2024-05-10\"}],\"claims\":["
                               "{\"id\":\"c1\",\"text\":\"C\",\"quote\":\"q1\"}],\"reviews\":["
                               "{\"id\":\"v1\",\"target\":\"c1\",\"verdict_text\":\"no\",\"date\":"
                               "\"2024-05-09\"}]",
     "M25 /reviews/0/date"},
    {CLAIM("") ",\"reviews\":[{\"id\":\"v1\",\"target\":\"c1\",\"verdict_text\":\"no\",\"rating\":{"
               "\"value\":\"0\",\"best\":\"1\",\"worst\":\"5\"}}]",
     "M25 /reviews/0/rating/value"},
    /* Whose view it is makes another relation. */
    {QUOTE("") ",\"claims\":[{\"id\":\"c1\",\"text\":\"C\"},{\"id\":\"c2\",\"text\":\"D\"}],"
               "\"relations\":[{\"id\":\"r1\",\"type\":\"disputes\",\"from\":\"c1\",\"to\":\"c2\"},"
               "{\"id\":\"r2\",\"type\":\"disputes\",\"from\":\"c1\",\"to\":\"c2\",\"holder\":"
               "\"q1\"}]",
     ""},
};

#define EACH(rows)                                                                                 \
    START_TEST(rows##_are_judged) {                                                                \
        expect(rows[_i].members, "grounded", rows[_i].findings);                                   \
    }                                                                                              \
    END_TEST

EACH(notations)
EACH(quotes)
EACH(quantities)
EACH(times)
EACH(claims)
EACH(relations)
EACH(articles)

/* Days and months are read on a short way, which must come to the same. */
START_TEST(plain_dates_are_read_alike) {
    ncl_judge *judge = calloc(1, sizeof *judge);
    char text[16];
    for (int i = 0; i < 14 * 33 * 8; i++) {
        static const int years[] = {0, 4, 1900, 1999, 2000, 2023, 2024, 9999};
        int day = i % 33;
        ncl_date read;
        ncl_date parsed;
        ncl_date_status status;
        snprintf(text, sizeof text, day == 32 ? "%04d-%02d" : "%04d-%02d-%02d", years[i / 462],
                 i / 33 % 14, day);
        memset(judge->dates, 0, sizeof judge->dates);
        status = ncl_parse_date(judge, text, NCL_DATE_PLAIN, &read);
        ck_assert_uint_eq(status,
                          ncl_date_parse(text, strlen(text), NCL_DATE_PLAIN, &parsed, NULL));
        if (status == NCL_DATE_OK) {
            ck_assert_int_eq(ncl_instant_compare(read.first, parsed.first), 0);
            ck_assert_int_eq(ncl_instant_compare(read.last, parsed.last), 0);
            ck_assert_uint_eq(read.precision, parsed.precision);
            ck_assert_uint_eq(read.traits, parsed.traits);
        }
    }
    free(judge);
}
END_TEST

#define ADD(rows)                                                                                  \
    tcase_add_loop_test(tests, rows##_are_judged, 0, (int)(sizeof rows / sizeof rows[0]))

Suite *suite_meaning(void) {
    Suite *suite = suite_create("meaning");
    TCase *tests = tcase_create("meaning");
    ADD(notations);
    ADD(quotes);
    ADD(quantities);
    ADD(times);
    ADD(claims);
    ADD(relations);
    ADD(articles);
    tcase_add_test(tests, plain_dates_are_read_alike);
    suite_add_tcase(suite, tests);
    return suite;
}
