/* SPDX-License-Identifier: MIT */
/* Vectors of NIST's examples and of FIPS 180-4's test files; and the same bytes in other pieces. */
#include "suites.h"

#include "base/sha256.h"

#include <string.h>

static void hex_of(const char *text, size_t size, size_t piece, char *out) {
    ncl_sha256 hash;
    unsigned char digest[NCL_SHA256_SIZE];
    ncl_sha256_init(&hash);
    for (size_t at = 0; at < size; at += piece) {
        ncl_sha256_update(&hash, text + at, size - at < piece ? size - at : piece);
    }
    ncl_sha256_finish(&hash, digest);
    ncl_sha256_hex(digest, out);
}

START_TEST(nist_vectors) {
    static const struct {
        const char *text, *hex;
    } cases[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
         "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
         "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char hex[NCL_SHA256_HEX_SIZE + 1];
        hex_of(cases[i].text, strlen(cases[i].text), 7, hex);
        ck_assert_str_eq(hex, cases[i].hex);
    }
}
END_TEST

START_TEST(a_million_letters) {
    ncl_sha256 hash;
    unsigned char digest[NCL_SHA256_SIZE];
    char hex[NCL_SHA256_HEX_SIZE + 1];
    char letters[1000];
    memset(letters, 'a', sizeof letters);
    ncl_sha256_init(&hash);
    for (unsigned i = 0; i < 1000; i++) {
        ncl_sha256_update(&hash, letters, sizeof letters);
    }
    ncl_sha256_finish(&hash, digest);
    ncl_sha256_hex(digest, hex);
    ck_assert_str_eq(hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}
END_TEST

START_TEST(pieces_do_not_matter) {
    char text[200];
    for (size_t i = 0; i < sizeof text; i++) {
        text[i] = (char)(i * 7 % 128);
    }
    for (size_t size = 0; size <= sizeof text; size++) {
        char whole[NCL_SHA256_HEX_SIZE + 1];
        hex_of(text, size, sizeof text, whole);
        for (size_t piece = 1; piece <= size; piece++) {
            char hex[NCL_SHA256_HEX_SIZE + 1];
            hex_of(text, size, piece, hex);
            ck_assert_str_eq(hex, whole);
        }
    }
}
END_TEST

START_TEST(nothing_may_be_added) {
    ncl_sha256 hash;
    unsigned char digest[NCL_SHA256_SIZE];
    ncl_sha256_init(&hash);
    ncl_sha256_update(&hash, NULL, 0);
    ncl_sha256_finish(&hash, digest);
    ck_assert_uint_eq(digest[0], 0xe3);
}
END_TEST

Suite *suite_sha256(void) {
    Suite *suite = suite_create("sha256");
    TCase *tests = tcase_create("sha256");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, nist_vectors);
    tcase_add_test(tests, a_million_letters);
    tcase_add_test(tests, pieces_do_not_matter);
    tcase_add_test(tests, nothing_may_be_added);
    suite_add_tcase(suite, tests);
    return suite;
}
