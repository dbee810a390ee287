/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "base/uri.h"

#include <stdlib.h>
#include <string.h>

/* From a block of exactly its size, so that a sanitizer sees any step past the end. */
static bool check(const char *text, size_t *bad) {
    size_t size = strlen(text);
    char *copy = malloc(size > 0 ? size : 1);
    bool good = false;
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text, size);
    good = ncl_uri_check(copy, size, bad);
    free(copy);
    return good;
}

static const char *const uris_good[] = {
    /* RFC 3986, section 1.1.2 */
    "ftp://ftp.is.co.za/rfc/rfc1808.txt",
    "http://www.ietf.org/rfc/rfc2396.txt",
    "ldap://[2001:db8::7]/c=GB?objectClass?one",
    "mailto:John.Doe@example.com",
    "news:comp.infosystems.www.servers.unix",
    "tel:+1-816-555-1212",
    "telnet://192.0.2.16:80/",
    "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
    "https://u:p%20w@example.org:8080/a/b;c=1/?q=a/b?c#frag/?x",
    "https://example.org",
    "https://example.org?q",
    "https://example.org#f",
    "file:///etc/hosts",
    "data:,x",
    "x:",
    "a+b-c.1:z",
    "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk",
    "http://example.org:/",
    "http://999.1.1.1/",
    "http://a@b/",
    "http://[::]/",
    "http://[::1]:80",
    "http://[1::]",
    "http://[1:2:3:4:5:6:7:8]",
    "http://[1:2:3:4:5:6:7::]",
    "http://[::2:3:4:5:6:7:8]",
    "http://[::ffff:192.0.2.1]",
    "http://[1:2:3:4:5:6:192.0.2.1]",
    "http://[v1.a:b]",
    /* RFC 3987 */
    "https://\u00FC.example/stra\u00DFe?\u00E4=\uE000#\u65E5",
    "https://example.org/\U00020000",
};

START_TEST(uris) {
    for (size_t i = 0; i < sizeof uris_good / sizeof uris_good[0]; i++) {
        size_t bad = 0;
        ck_assert_msg(check(uris_good[i], &bad), "%s at %zu", uris_good[i], bad);
    }
}
END_TEST

static const struct {
    const char *text;
    size_t bad;
} not_uris_cases[] = {
    {"", 0},
    {"example.org/a", 11},
    {"/a", 0},
    {"//a/b", 0},
    {"1a:b", 0},
    {":b", 0},
    {"http", 4},
    {"ht tp://a", 2},
    {"http://a b", 8},
    {"http://a/b c", 10},
    {"http://a/%", 9},
    {"http://a/%4", 9},
    {"http://a/%4g", 9},
    {"http://a/<b>", 9},
    {"http://a/\"", 9},
    {"http://a/{x}", 9},
    {"http://a/b\\c", 10},
    {"http://a/b|c", 10},
    {"http://a/[b]", 9},
    {"http://a/#b#c", 11},
    {"http://a:8x/", 10},
    {"http://a@b@c/", 10},
    {"http://[1::2::3]", 13},
    {"http://[:1::]", 9},
    {"http://[1:2:3:4:5:6:7]", 21},
    {"http://[1:2:3:4:5:6:7:8:9]", 23},
    {"http://[::1:2:3:4:5:6:7:8]", 25},
    {"http://[12345::]", 8},
    {"http://[::1.2.3]", 15},
    {"http://[::1.2.3.256]", 16},
    {"http://[::1.2.3.04]", 16},
    {"http://[1.2.3.4]", 8},
    {"http://[::1", 11},
    {"http://[]", 8},
    {"http://[v.a]", 9},
    {"http://[v1.]", 11},
    {"http://[::1]x", 12},
    {"http://a/\xFF", 9},
    {"http://a/\xC2\x80", 9},
    {"http://a/\u202E", 9},
    {"http://a/\uE000", 9},
    {"http://a/\uFFFE", 9},
    {"http://a/\uFFFD", 9},
    {"http://a/\U000E0041", 9},
};

START_TEST(not_uris) {
    for (size_t i = 0; i < sizeof not_uris_cases / sizeof not_uris_cases[0]; i++) {
        size_t bad = 999;
        ck_assert_msg(!check(not_uris_cases[i].text, &bad), "%s", not_uris_cases[i].text);
        ck_assert_msg(bad == not_uris_cases[i].bad, "%s at %zu", not_uris_cases[i].text, bad);
    }
}
END_TEST

START_TEST(nul_is_no_part_of_a_uri) {
    size_t bad = 0;
    ck_assert(!ncl_uri_check("a:b\0c", 5, &bad));
    ck_assert_uint_eq(bad, 3);
    ck_assert(!ncl_uri_check("a\0:b", 4, NULL));
    ck_assert(!ncl_uri_check("http://a\0", 9, NULL));
    ck_assert(!ncl_uri_check("http://[v1.a\0]", 14, NULL));
    ck_assert(!ncl_uri_check(NULL, 0, NULL));
}
END_TEST

Suite *suite_uri(void) {
    Suite *suite = suite_create("uri");
    TCase *tests = tcase_create("uri");
    tcase_add_test(tests, uris);
    tcase_add_test(tests, not_uris);
    tcase_add_test(tests, nul_is_no_part_of_a_uri);
    suite_add_tcase(suite, tests);
    return suite;
}
