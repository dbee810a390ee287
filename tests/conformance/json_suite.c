/* SPDX-License-Identifier: MIT */
/*
 * What the reader makes of nst/JSONTestSuite and flenniken/utf8tests:
 *
 *   y_ is accepted but for four, n_ is refused with a place, i_ is decided as listed here;
 *   what is accepted is kept byte for byte as an extension member, and cJSON and jansson take it
 *   for the same value.
 *
 * The data is not part of this project: NEWSCLAIM_SHARED names the folder in which it is.
 */
#include "json_suite.h"

#include "files.h"
#include "format/read_json.h"

#include <dirent.h>

static unsigned passed;
static unsigned failed;
static unsigned skipped;

static void judge(bool is_right, const char *name, const char *what) {
    passed += is_right;
    failed += !is_right;
    if (!is_right) {
        printf("FAILED %s: %s\n", name, what);
    }
}

static bool is_listed(const char *const *list, const char *name) {
    for (; *list != NULL; list++) {
        if (strcmp(*list, name) == 0) {
            return true;
        }
    }
    return false;
}

/* ---- the decisions ---- */

/* Valid JSON that we refuse: a name twice, U+0000. */
static const char *const refused_valid[] = {
    "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
    "y_object_escaped_null_in_key.json", "y_string_null_escape.json", NULL};

/* What the standard leaves open and we accept; all others are refused. */
static const char *const accepted_open[] = {
    /* numbers are their text, so that none is too large or too small */
    "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json",
    "i_number_real_pos_overflow.json", "i_number_real_underflow.json",
    "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json",
    /* with a note */
    "i_structure_UTF-8_BOM_empty_object.json", NULL};

/* Of test_transform, what is refused: names twice, lone surrogates, U+0000. */
static const char *const refused_transform[] = {"object_same_key_different_values.json",
                                                "object_same_key_same_value.json",
                                                "object_same_key_unclear_values.json",
                                                "string_1_escaped_invalid_codepoint.json",
                                                "string_1_invalid_codepoint.json",
                                                "string_2_escaped_invalid_codepoints.json",
                                                "string_2_invalid_codepoints.json",
                                                "string_3_escaped_invalid_codepoints.json",
                                                "string_3_invalid_codepoints.json",
                                                "string_with_escaped_NULL.json",
                                                NULL};

/* ---- the gate ---- */

static bool has_places(const nclaim_report *report) {
    for (size_t i = 0; i < nclaim_report_count(report, NCLAIM_NOTE); i++) {
        nclaim_finding finding;
        if (nclaim_report_at(report, i, &finding, sizeof finding) != NCLAIM_OK ||
            finding.line == 0 || finding.column == 0 || *finding.message == '\0') {
            return false;
        }
    }
    return nclaim_report_count(report, NCLAIM_ERROR) > 0;
}

/* Whether the gate lets bytes through; refusals must have places. An exact copy, so that a tool
 * sees every byte read beyond it. */
static bool is_accepted(const char *name, const char *bytes, size_t size) {
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_limits limits = {.depth = 64};
    nclaim_status status = NCLAIM_OK;
    char *exact = malloc(size == 0 ? 1 : size);
    ncl_limits_fill(&limits);
    memcpy(exact, bytes, size);
    status = ncl_check_json(exact, size, &limits, report);
    judge(status == NCLAIM_OK || has_places(report), name, "a finding without a place");
    judge((status == NCLAIM_OK) == (nclaim_report_count(report, NCLAIM_ERROR) == 0), name,
          "status and report disagree");
    nclaim_report_free(report);
    free(exact);
    return status == NCLAIM_OK;
}

/* ---- kept as a member ---- */

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* {"newsclaim":"1.0","x-v":...} */
static char *embed(const char *bytes, size_t size, size_t *whole) {
    static const char head[] = "{\"newsclaim\":\"1.0\",\"x-v\":";
    char *text = malloc(sizeof head + size + 1);
    memcpy(text, head, sizeof head - 1);
    memcpy(text + sizeof head - 1, bytes, size);
    *whole = sizeof head - 1 + size;
    text[(*whole)++] = '}';
    return text;
}

static nclaim_status read_embedded(const char *bytes, size_t size, nclaim_buffer *out,
                                   nclaim_report *report) {
    nclaim_sink sink = {nclaim_buffer_write, out};
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    size_t whole = 0;
    char *text = embed(bytes, size, &whole);
    nclaim_status status = nclaim_read(doc, "json", text, whole, NULL, report);
    if (status == NCLAIM_OK) {
        status = nclaim_write(doc, "json", NULL, &sink, report);
    }
    free(text);
    nclaim_doc_free(doc);
    return status;
}

/* Read, kept and written: byte for byte but for space around the value. */
static void check_kept(const char *name, const char *bytes, size_t size) {
    nclaim_buffer out = {0};
    size_t whole = 0;
    char *expected = NULL;
    for (; size > 0 && is_space(*bytes); size--) {
        bytes++;
    }
    for (; size > 0 && is_space(bytes[size - 1]); size--) {
    }
    expected = embed(bytes, size, &whole);
    judge(read_embedded(bytes, size, &out, NULL) == NCLAIM_OK && out.size == whole &&
              memcmp(out.bytes, expected, whole) == 0,
          name, "is not kept byte for byte");
    free(expected);
    nclaim_buffer_free(&out);
}

/* What the gate refuses, no document holds either. */
static void check_not_kept(const char *name, const char *bytes, size_t size) {
    nclaim_buffer out = {0};
    nclaim_report *report = nclaim_report_new(NULL);
    judge(read_embedded(bytes, size, &out, report) != NCLAIM_OK && has_places(report), name,
          "is read as a member, or refused without a place");
    nclaim_report_free(report);
    nclaim_buffer_free(&out);
}

/* ---- files ---- */

static bool is_due(const char *name, const char *folder) {
    if (strcmp(folder, "test_transform") == 0) {
        return !is_listed(refused_transform, name);
    }
    return (name[0] == 'y' && !is_listed(refused_valid, name)) ||
           (name[0] == 'i' && is_listed(accepted_open, name));
}

static void check_file(const char *folder, const char *name) {
    char path[512];
    size_t size = 0;
    char *bytes = NULL;
    bool due = is_due(name, folder);
    snprintf(path, sizeof path, "json-test-suite/%.30s/%.127s", folder, name);
    bytes = shared_file(path, &size);
    if (bytes == NULL) {
        skipped++;
        return;
    }
    judge(is_accepted(name, bytes, size) == due, name, due ? "is refused" : "is accepted");
    if (due && size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        check_not_kept(name, bytes, size);
    } else if (due) {
        check_kept(name, bytes, size);
        compare_with_others(name, bytes, size, judge);
    } else {
        check_not_kept(name, bytes, size);
    }
    free(bytes);
}

static int compare_names(const void *left, const void *right) {
    return strcmp(left, right);
}

static void check_folder(const char *folder) {
    enum { MOST = 400, ROOM = 128 };
    static char names[MOST][ROOM];
    char path[512];
    size_t count = 0;
    DIR *list = NULL;
    snprintf(path, sizeof path, "json-test-suite/%s", folder);
    list = opendir(shared_path(path));
    if (list == NULL) {
        printf("SKIP %s: not there\n", path);
        skipped++;
        return;
    }
    for (struct dirent *entry = readdir(list); entry != NULL; entry = readdir(list)) {
        size_t length = strlen(entry->d_name);
        if (length > 5 && length < ROOM && strcmp(entry->d_name + length - 5, ".json") == 0 &&
            count < MOST) {
            memcpy(names[count++], entry->d_name, length + 1);
        }
    }
    closedir(list);
    qsort(names, count, ROOM, compare_names);
    for (size_t i = 0; i < count; i++) {
        check_file(folder, names[i]);
    }
    printf("%zu files of %s\n", count, folder);
}

/* ---- UTF-8 ---- */

static int hex(char c) {
    static const char digits[] = "0123456789abcdef";
    const char *found = c == '\0' ? NULL : strchr(digits, c >= 'A' && c <= 'F' ? c + 32 : c);
    return found == NULL ? -1 : (int)(found - digits);
}

static size_t read_hex(const char *text, char *out) {
    size_t size = 0;
    while (*text != '\0' && *text != '\n' && *text != ':') {
        if (hex(text[0]) >= 0 && hex(text[1]) >= 0) {
            out[size++] = (char)(hex(text[0]) << 4 | hex(text[1]));
            text++;
        }
        text++;
    }
    return size;
}

/* The bytes as a JSON string: only what must be is escaped. */
static size_t quote(const char *bytes, size_t size, char *out) {
    size_t length = 0;
    out[length++] = '"';
    for (size_t i = 0; i < size; i++) {
        if ((unsigned char)bytes[i] < 0x20 || bytes[i] == '"' || bytes[i] == '\\') {
            length += (size_t)sprintf(out + length, "\\u%04x", (unsigned)(unsigned char)bytes[i]);
        } else {
            out[length++] = bytes[i];
        }
    }
    out[length++] = '"';
    return length;
}

static void check_bytes(const char *name, const char *bytes, size_t size, bool is_valid) {
    char text[4096];
    size_t length = quote(bytes, size, text);
    bool due = is_valid && memchr(bytes, '\0', size) == NULL;
    judge(is_accepted(name, text, length) == due, name, due ? "is refused" : "is accepted");
    if (due) {
        check_kept(name, text, length);
        compare_with_others(name, text, length, judge);
    } else {
        check_not_kept(name, text, length);
    }
}

/* A line: number:valid:text, number:valid hex:bytes or number:invalid hex:bytes:skipped:replaced.
 */
static bool check_line(char *line) {
    char bytes[512];
    char *kind = strchr(line, ':');
    char *value = kind == NULL ? NULL : strchr(kind + 1, ':');
    if (line[0] == '#' || value == NULL || strlen(value) > sizeof bytes) {
        return false;
    }
    *kind++ = '\0';
    *value++ = '\0';
    if (strcmp(kind, "valid") == 0) {
        check_bytes(line, value, strlen(value), true);
    } else if (strcmp(kind, "valid hex") == 0) {
        check_bytes(line, bytes, read_hex(value, bytes), true);
    } else if (strcmp(kind, "invalid hex") == 0) {
        check_bytes(line, bytes, read_hex(value, bytes), false);
    } else {
        return false;
    }
    return true;
}

static void check_utf8(void) {
    size_t size = 0;
    unsigned count = 0;
    char *text = shared_file("utf8tests/utf8tests.txt", &size);
    char *line = text;
    if (text == NULL) {
        skipped++;
        return;
    }
    while (*line != '\0') {
        char *end = strchr(line, '\n');
        char *next = end == NULL ? line + strlen(line) : end + 1;
        if (end != NULL) {
            *end = '\0';
        }
        count += check_line(line);
        line = next;
    }
    judge(count > 100, "utf8tests.txt", "has lost its lines");
    printf("%u lines of utf8tests\n", count);
    free(text);
}

int main(void) {
    printf("compared with %s\n", others());
    check_folder("test_parsing");
    check_folder("test_transform");
    check_utf8();
    printf("%u passed, %u failed\n", passed, failed);
    if (failed > 0) {
        return EXIT_FAILURE;
    }
    return skipped > 0 && passed == 0 ? 77 : EXIT_SUCCESS;
}
