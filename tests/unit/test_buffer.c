/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include "failing.h"
#include "newsclaim/sink.h"

START_TEST(takes_bytes_and_ends_in_nul) {
    nclaim_buffer buffer = {0};
    ck_assert_int_eq(nclaim_buffer_write(&buffer, "", 0), 0);
    ck_assert_str_eq(buffer.bytes, "");
    ck_assert_int_eq(nclaim_buffer_write(&buffer, NULL, 0), 0);
    ck_assert_int_eq(nclaim_buffer_write(&buffer, "ab", 2), 0);
    ck_assert_int_eq(nclaim_buffer_write(&buffer, "c\0d", 3), 0);
    ck_assert_uint_eq(buffer.size, 5);
    ck_assert_mem_eq(buffer.bytes, "abc\0d", 6);
    nclaim_buffer_free(&buffer);
    ck_assert_ptr_null(buffer.bytes);
    ck_assert_uint_eq(buffer.size + buffer.capacity, 0);
}
END_TEST

START_TEST(grows_by_doubling) {
    failing_memory memory = {0};
    nclaim_allocator allocator = {failing_allocate, &memory};
    nclaim_buffer buffer = {NULL, 0, 0, &allocator};
    for (size_t i = 0; i < 100000; i++) {
        char byte = (char)('a' + i % 26);
        if (nclaim_buffer_write(&buffer, &byte, 1) != 0 || buffer.size >= buffer.capacity ||
            buffer.bytes[buffer.size] != '\0') {
            ck_abort_msg("byte %zu is not followed by a NUL", i);
        }
    }
    ck_assert_uint_le(memory.calls, 12);
    for (size_t i = 0; i < buffer.size; i++) {
        if (buffer.bytes[i] != (char)('a' + i % 26)) {
            ck_abort_msg("byte %zu is another", i);
        }
    }
    ck_assert_uint_eq(memory.held, buffer.capacity);
    nclaim_buffer_free(&buffer);
    ck_assert_uint_eq(memory.blocks, 0);
}
END_TEST

START_TEST(every_length_around_a_power_of_two) {
    static const char bytes[1100];
    for (size_t size = 0; size <= sizeof bytes; size++) {
        nclaim_buffer buffer = {0};
        ck_assert_int_eq(nclaim_buffer_write(&buffer, bytes, size), 0);
        ck_assert_uint_gt(buffer.capacity, size);
        buffer.size = 0;
        ck_assert_int_eq(nclaim_buffer_write(&buffer, bytes, size), 0);
        ck_assert_uint_eq(buffer.size, size);
        nclaim_buffer_free(&buffer);
    }
}
END_TEST

START_TEST(fails_without_change) {
    failing_memory memory = {0};
    nclaim_allocator allocator = {failing_allocate, &memory};
    nclaim_buffer buffer = {NULL, 0, 0, &allocator};
    char more[1000] = {0};
    memory.fail_at = 1;
    ck_assert_int_ne(nclaim_buffer_write(&buffer, "x", 1), 0);
    ck_assert_ptr_null(buffer.bytes);
    ck_assert_uint_eq(buffer.size + buffer.capacity, 0);
    ck_assert_int_eq(nclaim_buffer_write(&buffer, "kept", 4), 0);
    memory.fail_at = memory.calls + 1;
    ck_assert_int_ne(nclaim_buffer_write(&buffer, more, sizeof more), 0);
    ck_assert_str_eq(buffer.bytes, "kept");
    ck_assert_int_eq(nclaim_buffer_write(&buffer, more, sizeof more), 0);
    ck_assert_uint_eq(buffer.size, 4 + sizeof more);
    nclaim_buffer_free(&buffer);
    ck_assert_uint_eq(memory.held, 0);
}
END_TEST

START_TEST(refuses_what_no_memory_can_hold) {
    nclaim_buffer buffer = {0};
    ck_assert_int_eq(nclaim_buffer_write(&buffer, "kept", 4), 0);
    ck_assert_int_ne(nclaim_buffer_write(&buffer, "x", SIZE_MAX), 0);
    ck_assert_int_ne(nclaim_buffer_write(&buffer, "x", SIZE_MAX - 4), 0);
    ck_assert_int_ne(nclaim_buffer_write(&buffer, "x", SIZE_MAX / 2), 0);
    ck_assert_int_ne(nclaim_buffer_write(&buffer, NULL, 1), 0);
    ck_assert_int_ne(nclaim_buffer_write(NULL, "x", 1), 0);
    ck_assert_str_eq(buffer.bytes, "kept");
    nclaim_buffer_free(&buffer);
    nclaim_buffer_free(&buffer);
    nclaim_buffer_free(NULL);
}
END_TEST

Suite *suite_buffer(void) {
    Suite *suite = suite_create("buffer");
    TCase *tests = tcase_create("buffer");
    tcase_add_test(tests, takes_bytes_and_ends_in_nul);
    tcase_add_test(tests, grows_by_doubling);
    tcase_add_test(tests, every_length_around_a_power_of_two);
    tcase_add_test(tests, fails_without_change);
    tcase_add_test(tests, refuses_what_no_memory_can_hold);
    suite_add_tcase(suite, tests);
    return suite;
}
