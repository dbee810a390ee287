/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/calendar.h"
#include "base/date.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HOUR INT64_C(3600000000000)

/* From a block of exactly its size, so that a sanitizer sees any step past the end. */
static ncl_date_status parse(const char *text, uint32_t forms, ncl_date *out, size_t *bad) {
    size_t size = strlen(text);
    char *copy = malloc(size > 0 ? size : 1);
    ncl_date_status status = NCL_DATE_OK;
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text, size);
    status = ncl_date_parse(copy, size, forms, out, bad);
    free(copy);
    return status;
}

static ncl_date date_of(const char *text) {
    ncl_date date;
    ck_assert_msg(parse(text, NCL_DATE_ALL, &date, NULL) == NCL_DATE_OK, "%s", text);
    return date;
}

static int64_t day_of(const char *text) {
    return date_of(text).first.day;
}

START_TEST(plain_forms) {
    static const struct {
        const char *text, *first, *last; /* days */
        ncl_precision precision;
    } cases[] = {
        {"2023", "2023-01-01", "2023-12-31", NCL_PRECISION_YEAR},
        {"0000", "0000-01-01", "0000-12-31", NCL_PRECISION_YEAR},
        {"-0044-03", "-0044-03-01", "-0044-03-31", NCL_PRECISION_MONTH},
        {"2023-02", "2023-02-01", "2023-02-28", NCL_PRECISION_MONTH},
        {"2024-02", "2024-02-01", "2024-02-29", NCL_PRECISION_MONTH},
        {"2023-09-13", "2023-09-13", "2023-09-13", NCL_PRECISION_DAY},
        {"2023-09-13T10", "2023-09-13", "2023-09-13", NCL_PRECISION_HOUR},
        {"2023-09-13T10:30", "2023-09-13", "2023-09-13", NCL_PRECISION_MINUTE},
        {"2023-09-13T10:30:00", "2023-09-13", "2023-09-13", NCL_PRECISION_SECOND},
        {"2023-09-13T23:30:00-02:00", "2023-09-14", "2023-09-14", NCL_PRECISION_SECOND},
        {"2023-01-01T00:30:00.25+01", "2022-12-31", "2022-12-31", NCL_PRECISION_SECOND},
        {"2016-12-31T23:59:60Z", "2017-01-01", "2017-01-01", NCL_PRECISION_SECOND},
        {"2017-01-01T00:59:60+01:00", "2017-01-01", "2017-01-01", NCL_PRECISION_SECOND},
        {"1990-12-31T15:59:60-08:00", "1991-01-01", "1991-01-01", NCL_PRECISION_SECOND},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ncl_date date;
        ck_assert_msg(parse(cases[i].text, NCL_DATE_PLAIN, &date, NULL) == NCL_DATE_OK, "%s",
                      cases[i].text);
        ck_assert_msg(date.first.day == day_of(cases[i].first), "%s", cases[i].text);
        ck_assert_msg(date.last.day == day_of(cases[i].last), "%s", cases[i].text);
        ck_assert_msg(date.precision == cases[i].precision, "%s", cases[i].text);
    }
}
END_TEST

START_TEST(times_to_the_nanosecond) {
    ncl_date date = date_of("2023-09-13T10:30:15.25+02:00");
    ck_assert_int_eq(date.first.nano, 8 * HOUR + INT64_C(1815250000000));
    ck_assert_int_eq(date.last.nano, date.first.nano + 9999999);
    ck_assert_int_eq(date.offset, 7200);
    date = date_of("2023-09-13T10");
    ck_assert_int_eq(date.first.nano, 10 * HOUR);
    ck_assert_int_eq(date.last.nano, 11 * HOUR - 1);
    ck_assert_uint_eq(date.traits, NCL_DATE_HAS_TIME);
    date = date_of("2023-09-13T10:30:15.123456789123Z");
    ck_assert_int_eq(date.first.nano % 1000000000, 123456789);
    ck_assert_int_eq(date.last.nano, date.first.nano);
    ck_assert_uint_eq(date.traits, NCL_DATE_HAS_TIME | NCL_DATE_HAS_OFFSET);
    date = date_of("2023-09-13");
    ck_assert_int_eq(date.first.nano, 0);
    ck_assert_int_eq(date.last.nano, 24 * HOUR - 1);
}
END_TEST

static const struct {
    const char *text;
    ncl_date_status status;
    size_t bad;
} refused_cases[] = {
    {"", NCL_DATE_SYNTAX, 0},
    {"23-09-13", NCL_DATE_SYNTAX, 2},
    {"2023-9", NCL_DATE_SYNTAX, 6},
    {"2023-", NCL_DATE_SYNTAX, 5},
    {"20230913", NCL_DATE_SYNTAX, 4},
    {"2023-09-13 10:00", NCL_DATE_SYNTAX, 10},
    {"2023-09-13t10:00Z", NCL_DATE_SYNTAX, 10},
    {"2023-09-13T10:00z", NCL_DATE_SYNTAX, 16},
    {"2023-09-13T1000Z", NCL_DATE_SYNTAX, 13},
    {"2023-09-13T", NCL_DATE_SYNTAX, 11},
    {"2023-09-13T10:", NCL_DATE_SYNTAX, 14},
    {"2023-09-13T10:00:00.", NCL_DATE_SYNTAX, 20},
    {"2023-09-13T10:00:00,5", NCL_DATE_SYNTAX, 19},
    {"2023-09-13T10:00:00+2", NCL_DATE_SYNTAX, 21},
    {"2023-09T10:00", NCL_DATE_SYNTAX, 7},
    {"2023-13", NCL_DATE_RANGE, 0},
    {"2023-00", NCL_DATE_RANGE, 0},
    {"2023-02-29", NCL_DATE_RANGE, 0},
    {"1900-02-29", NCL_DATE_RANGE, 0},
    {"2023-04-31", NCL_DATE_RANGE, 0},
    {"2023-09-00", NCL_DATE_RANGE, 0},
    {"-0000", NCL_DATE_RANGE, 0},
    {"2023-09-13T24:00", NCL_DATE_RANGE, 11},
    {"2023-09-13T10:60", NCL_DATE_RANGE, 14},
    {"2023-09-13T10:00:61", NCL_DATE_RANGE, 17},
    {"2023-09-13T10:00:60Z", NCL_DATE_RANGE, 17},
    {"2023-09-13T10:00:00+24:00", NCL_DATE_RANGE, 20},
    {"2023-09-13T10:00:00+02:60", NCL_DATE_RANGE, 23},
    {"+2023", NCL_DATE_SYNTAX, 0},
    {"2023X", NCL_DATE_SYNTAX, 4},
    /* of forms that were not allowed */
    {"2023?", NCL_DATE_SYNTAX, 4},
    {"202X", NCL_DATE_SYNTAX, 3},
    {"2023/2024", NCL_DATE_SYNTAX, 4},
    {"2023-W37", NCL_DATE_SYNTAX, 5},
    {"PAST_REF", NCL_DATE_SYNTAX, 0},
    {"Y12345", NCL_DATE_SYNTAX, 0},
    {"2023-21", NCL_DATE_RANGE, 0},
};

START_TEST(refused) {
    for (size_t i = 0; i < sizeof refused_cases / sizeof refused_cases[0]; i++) {
        ncl_date date;
        size_t bad = 999;
        ck_assert_msg(parse(refused_cases[i].text, 0, &date, &bad) == refused_cases[i].status, "%s",
                      refused_cases[i].text);
        ck_assert_msg(bad == refused_cases[i].bad, "%s at %zu", refused_cases[i].text, bad);
    }
    ck_assert(ncl_date_parse(NULL, 0, NCL_DATE_ALL, NULL, NULL) == NCL_DATE_SYNTAX);
}
END_TEST

static const struct {
    const char *text, *first, *last;
    ncl_precision precision;
    uint32_t traits;
} extended_forms_cases[] = {
    {"199X", "1990-01-01", "1999-12-31", NCL_PRECISION_DECADE, NCL_DATE_UNSPECIFIED},
    {"19XX", "1900-01-01", "1999-12-31", NCL_PRECISION_CENTURY, NCL_DATE_UNSPECIFIED},
    {"1XXX", "1000-01-01", "1999-12-31", NCL_PRECISION_MILLENNIUM, NCL_DATE_UNSPECIFIED},
    {"-01XX", "-0199-01-01", "-0100-12-31", NCL_PRECISION_CENTURY, NCL_DATE_UNSPECIFIED},
    {"XXXX-12-25", "0000-12-25", "9999-12-25", NCL_PRECISION_DAY, NCL_DATE_UNSPECIFIED},
    {"-XXXX", "-9999-01-01", "-0001-12-31", NCL_PRECISION_YEAR, NCL_DATE_UNSPECIFIED},
    {"2004-XX", "2004-01-01", "2004-12-31", NCL_PRECISION_MONTH, NCL_DATE_UNSPECIFIED},
    {"2004-02-XX", "2004-02-01", "2004-02-29", NCL_PRECISION_DAY, NCL_DATE_UNSPECIFIED},
    {"20XX-02-29", "2000-02-29", "2096-02-29", NCL_PRECISION_DAY, NCL_DATE_UNSPECIFIED},
    {"190X-02-29", "1904-02-29", "1908-02-29", NCL_PRECISION_DAY, NCL_DATE_UNSPECIFIED},
    {"2004-1X-31", "2004-10-31", "2004-12-31", NCL_PRECISION_DAY, NCL_DATE_UNSPECIFIED},
    {"1984?", "1984-01-01", "1984-12-31", NCL_PRECISION_YEAR, NCL_DATE_UNCERTAIN},
    {"1984~", "1984-01-01", "1984-12-31", NCL_PRECISION_YEAR, NCL_DATE_APPROXIMATE},
    {"2004-?06-~11", "2004-06-11", "2004-06-11", NCL_PRECISION_DAY,
     NCL_DATE_UNCERTAIN | NCL_DATE_APPROXIMATE},
    {"2004-06-11%", "2004-06-11", "2004-06-11", NCL_PRECISION_DAY,
     NCL_DATE_UNCERTAIN | NCL_DATE_APPROXIMATE},
    {"2023-22", "2022-12-01", "2024-03-31", NCL_PRECISION_QUARTER, NCL_DATE_SEASON},
    {"2023-25", "2023-03-01", "2023-06-30", NCL_PRECISION_QUARTER, NCL_DATE_SEASON},
    {"2023-34", "2023-04-01", "2023-06-30", NCL_PRECISION_QUARTER, NCL_DATE_SEASON},
    {"2023-41", "2023-07-01", "2023-12-31", NCL_PRECISION_YEAR, NCL_DATE_SEASON},
    {"2023-Q3", "2023-07-01", "2023-09-30", NCL_PRECISION_QUARTER, 0},
    {"XXXX-QX", "0000-01-01", "9999-12-31", NCL_PRECISION_QUARTER, NCL_DATE_UNSPECIFIED},
    {"2023-W37", "2023-09-11", "2023-09-17", NCL_PRECISION_WEEK, 0},
    {"2023-W37-3", "2023-09-13", "2023-09-13", NCL_PRECISION_DAY, 0},
    {"2020-W53-7", "2021-01-03", "2021-01-03", NCL_PRECISION_DAY, 0},
    {"2023-WXX-1", "2023-01-02", "2023-12-25", NCL_PRECISION_DAY, NCL_DATE_UNSPECIFIED},
    {"202X-W53", "2020-12-28", "2027-01-03", NCL_PRECISION_WEEK, NCL_DATE_UNSPECIFIED},
    {"XXXX-07", "0000-07-01", "9999-07-31", NCL_PRECISION_MONTH, NCL_DATE_UNSPECIFIED},
    {"1991/2004-05", "1991-01-01", "2004-05-31", NCL_PRECISION_YEAR, NCL_DATE_INTERVAL},
    {"2004-06-11/2004-08~", "2004-06-11", "2004-08-31", NCL_PRECISION_MONTH,
     NCL_DATE_INTERVAL | NCL_DATE_APPROXIMATE},
};

START_TEST(extended_forms) {
    for (size_t i = 0; i < sizeof extended_forms_cases / sizeof extended_forms_cases[0]; i++) {
        ncl_date date = date_of(extended_forms_cases[i].text);
        ck_assert_msg(date.first.day == day_of(extended_forms_cases[i].first), "%s",
                      extended_forms_cases[i].text);
        ck_assert_msg(date.last.day == day_of(extended_forms_cases[i].last), "%s",
                      extended_forms_cases[i].text);
        ck_assert_msg(date.precision == extended_forms_cases[i].precision, "%s",
                      extended_forms_cases[i].text);
        ck_assert_msg(date.traits == extended_forms_cases[i].traits, "%s",
                      extended_forms_cases[i].text);
    }
    ck_assert_int_eq(date_of("Y170000002").first.day, ncl_day_number(170000002, 1, 1));
    ck_assert_int_eq(date_of("Y-10000").last.day, ncl_day_number(-10000, 12, 31));
}
END_TEST

START_TEST(endless_forms) {
    ncl_date date = date_of("1991/..");
    ck_assert_int_eq(date.first.day, day_of("1991-01-01"));
    ck_assert(date.last.day == NCL_DAY_LAST && date.precision == NCL_PRECISION_YEAR);
    ck_assert_uint_eq(date.traits, NCL_DATE_INTERVAL | NCL_DATE_OPEN_END);
    date = date_of("/1985-04");
    ck_assert(date.first.day == NCL_DAY_FIRST && date.precision == NCL_PRECISION_MONTH);
    ck_assert_uint_eq(date.traits, NCL_DATE_INTERVAL | NCL_DATE_UNKNOWN_START);
    date = date_of("../..");
    ck_assert(date.precision == NCL_PRECISION_NONE);
    ck_assert_uint_eq(date.traits, NCL_DATE_INTERVAL | NCL_DATE_OPEN_START | NCL_DATE_OPEN_END);
    date = date_of("PRESENT_REF");
    ck_assert(date.first.day == NCL_DAY_FIRST && date.last.day == NCL_DAY_LAST);
    ck_assert_uint_eq(date.traits, NCL_DATE_REFERENCE);
}
END_TEST

static const struct {
    const char *text;
    ncl_date_status status;
} extended_forms_refused_cases[] = {
    {"XXXX-02-30", NCL_DATE_RANGE},
    {"1985-02-3X", NCL_DATE_RANGE},
    {"1985-2X", NCL_DATE_RANGE},
    {"XXX1-02-29", NCL_DATE_RANGE},
    {"2023-W53", NCL_DATE_RANGE},
    {"2023-W00", NCL_DATE_RANGE},
    {"2023-W37-8", NCL_DATE_RANGE},
    {"2023-Q5", NCL_DATE_RANGE},
    {"2023-42", NCL_DATE_RANGE},
    {"2023-20", NCL_DATE_RANGE},
    {"Y1234", NCL_DATE_RANGE},
    {"Y012345", NCL_DATE_RANGE},
    {"Y1234567890123", NCL_DATE_RANGE},
    {"Y", NCL_DATE_SYNTAX},
    {"2023-22-01", NCL_DATE_SYNTAX},
    {"2023-W3", NCL_DATE_SYNTAX},
    {"2004/2003", NCL_DATE_ORDER},
    {"2023-24/2023-21", NCL_DATE_ORDER},
    {"/", NCL_DATE_SYNTAX},
    {"2004/2005/2006", NCL_DATE_SYNTAX},
    {"2004/...", NCL_DATE_SYNTAX},
    {"1984??", NCL_DATE_SYNTAX},
    {"PAST_REFS", NCL_DATE_SYNTAX},
    {"past_ref", NCL_DATE_SYNTAX},
    {"2004-01-01T10Z/2005", NCL_DATE_SYNTAX},
    {"2004-01-XXT10:00", NCL_DATE_SYNTAX},
    {"2004-01-01?T10:00", NCL_DATE_SYNTAX},
    {"199x", NCL_DATE_SYNTAX},
    {"2023-SU", NCL_DATE_SYNTAX},
};

START_TEST(extended_forms_refused) {
    for (size_t i = 0;
         i < sizeof extended_forms_refused_cases / sizeof extended_forms_refused_cases[0]; i++) {
        ncl_date date;
        ck_assert_msg(parse(extended_forms_refused_cases[i].text, NCL_DATE_ALL, &date, NULL) ==
                          extended_forms_refused_cases[i].status,
                      "%s", extended_forms_refused_cases[i].text);
    }
}
END_TEST

START_TEST(within) {
    static const struct {
        const char *inner, *outer;
        bool within, overlaps;
    } cases[] = {
        {"2023-09-13", "2023-09", true, true},
        {"2023-09", "2023-09-13", false, true},
        {"2023-09-13", "2023-W37", true, true},
        {"2023-09-13", "XXXX-09", true, true},
        {"1995", "1991/..", true, true},
        {"1990", "1991/..", false, false},
        {"2023-09-13T23:30-05:00", "2023-09-13", true, true},
        {"2023-09-13T23:30-05:00", "2023-09-14", false, false},
        {"2023-09-13T23:30-05:00", "2023-09-14T04Z", true, true},
        {"2023-09-13", "2023-09-13T23:30-05:00", false, true},
        {"1991/..", "1991/..", true, true},
        {"2023-07", "PAST_REF", true, true},
        {"2023-07", "FUTURE_REF", true, true},
        {"2025", "1991/2024", false, false},
        {"2023-09-13T00:30+01:00", "2023-09-12T23:30Z", true, true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ncl_date inner = date_of(cases[i].inner);
        ncl_date outer = date_of(cases[i].outer);
        ck_assert_msg(ncl_date_within(&inner, &outer) == cases[i].within, "case %zu", i);
        ck_assert_msg(ncl_date_overlaps(&inner, &outer) == cases[i].overlaps, "case %zu", i);
        ck_assert_msg(ncl_date_overlaps(&outer, &inner) == cases[i].overlaps, "case %zu", i);
    }
}
END_TEST

START_TEST(instants) {
    ncl_instant early = {-5, 7};
    ncl_instant late = {-5, 8};
    ncl_instant end = {NCL_DAY_LAST, 0};
    ck_assert_int_lt(ncl_instant_compare(early, late), 0);
    ck_assert_int_gt(ncl_instant_compare(late, early), 0);
    ck_assert_int_eq(ncl_instant_compare(late, late), 0);
    ck_assert_int_gt(ncl_instant_compare(end, late), 0);
}
END_TEST

/* --- strings of edtf-validate ------------------------------------------------------------------
 */

static FILE *open_shared(const char *name) {
    const char *root = getenv("NEWSCLAIM_SHARED");
    char path[1024];
    FILE *file = NULL;
    snprintf(path, sizeof path, "%s/data/%s", root != NULL ? root : NCL_SOURCE_DIR "/../shared",
             name);
    file = fopen(path, "rb");
    if (file == NULL) {
        printf("SKIP date: %s is not there\n", path);
    }
    return file;
}

/*
 * Decided differences, all of level 2 and all valid strings that we refuse: sets, exponents and
 * significant digits. A claim has one time, and no newspaper counts years in powers of ten.
 */
static bool is_left_out(const char *text) {
    return text[0] == '[' || text[0] == '{' || strpbrk(text, "SE") != NULL;
}

/* One string whose class starts with "valid" or "invalid", or is a section of the other file. */
static void check_edtf(const char *class, const char *text, size_t *count) {
    ncl_date date;
    bool valid = strstr(class, "invalid") == NULL;
    bool level2 = strstr(class, "evel2") != NULL || strstr(class, "L2") != NULL;
    bool good = parse(text, NCL_DATE_EDTF, &date, NULL) == NCL_DATE_OK;
    ck_assert_msg(good == (valid && !(level2 && is_left_out(text))), "%s: %s", class, text);
    ++*count;
}

START_TEST(edtf_strings) {
    FILE *file = open_shared("edtf-strings/edtf.jsonl");
    char line[256];
    size_t count = 0;
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        char class[64] = "";
        char text[128] = "";
        if (sscanf(line, "{\"class\": \"%63[^\"]\", \"edtf\": \"%127[^\"]", class, text) >= 1) {
            if (strcmp(text, "2012\\\\2013") == 0) {
                memmove(text + 4, text + 5, 5); /* the one escape in the file */
            }
            check_edtf(class, text, &count);
        }
    }
    if (file != NULL) {
        fclose(file);
        ck_assert_uint_ge(count, 70);
    }
}
END_TEST

START_TEST(edtf_validate) {
    FILE *file = open_shared("edtf/edtf-validate.json");
    char line[256];
    char class[64] = "";
    size_t count = 0;
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        char *start = strchr(line, '"');
        char *end = start != NULL ? strrchr(start + 1, '"') : NULL;
        if (end == NULL) {
            continue;
        }
        *end = '\0';
        if (end[1] == ':') {
            snprintf(class, sizeof class, "%.60s", start + 1);
        } else {
            check_edtf(class, start + 1, &count);
        }
    }
    if (file != NULL) {
        fclose(file);
        ck_assert_uint_ge(count, 300);
    }
}
END_TEST

Suite *suite_date(void) {
    Suite *suite = suite_create("date");
    TCase *tests = tcase_create("date");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, plain_forms);
    tcase_add_test(tests, times_to_the_nanosecond);
    tcase_add_test(tests, refused);
    tcase_add_test(tests, extended_forms);
    tcase_add_test(tests, endless_forms);
    tcase_add_test(tests, extended_forms_refused);
    tcase_add_test(tests, within);
    tcase_add_test(tests, instants);
    tcase_add_test(tests, edtf_strings);
    tcase_add_test(tests, edtf_validate);
    suite_add_tcase(suite, tests);
    return suite;
}
