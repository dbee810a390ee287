/* SPDX-License-Identifier: MIT */
/*
 * Why documents are not read through cJSON: each reason of docs/design/json.md, shown on the cJSON
 * that is installed, beside what our reader makes of the same bytes. Where cJSON behaves as we need
 * it, the line says "mended since". It prints facts and fails only where our own side does not
 * hold.
 */
#include "newsclaim/cjson.h"
#include "newsclaim/newsclaim.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned gaps;
static unsigned mended;
static unsigned ours_failed;

/* ---- what cJSON asks of the heap ---- */

static size_t blocks;
static size_t bytes_held;
static size_t most_held;

enum { FRONT = 16 };

static void *count_allocate(size_t size) {
    char *block = malloc(FRONT + size);
    if (block == NULL) {
        return NULL;
    }
    memcpy(block, &size, sizeof size);
    blocks++;
    bytes_held += size;
    most_held = bytes_held > most_held ? bytes_held : most_held;
    return block + FRONT;
}

static void count_free(void *block) {
    size_t size = 0;
    if (block != NULL) {
        memcpy(&size, (char *)block - FRONT, sizeof size);
        bytes_held -= size;
        free((char *)block - FRONT);
    }
}

static void *count_resize(void *context, void *old, size_t old_size, size_t new_size) {
    (void)context;
    blocks += old == NULL && new_size != 0;
    bytes_held += new_size - old_size;
    most_held = bytes_held > most_held ? bytes_held : most_held;
    if (new_size == 0) {
        free(old);
        return NULL;
    }
    return realloc(old, new_size);
}

/* ---- one line for each ---- */

static void tell(bool is_gap, const char *what, const char *detail) {
    gaps += is_gap;
    mended += !is_gap;
    printf("%-13s %s: %s\n", is_gap ? "still so" : "mended since", what, detail);
}

/* Our side: the gate refuses these bytes and says where. */
static void must_refuse(const char *text, size_t size) {
    nclaim_report *report = nclaim_report_new(NULL);
    cJSON *tree = nclaim_parse_cjson(text, size, NULL, report);
    nclaim_finding finding = {.line = 0};
    nclaim_report_at(report, 0, &finding, sizeof finding);
    if (tree != NULL || finding.line == 0) {
        ours_failed++;
        printf("FAILED our gate lets pass: %s\n", text);
    }
    cJSON_Delete(tree);
    nclaim_report_free(report);
}

/* Parses as strictly as cJSON can, and prints. To be freed with cJSON_free; NULL: refused. */
static char *parsed(const char *text) {
    cJSON *tree = cJSON_ParseWithLengthOpts(text, strlen(text) + 1, NULL, 1);
    char *printed = tree == NULL ? NULL : cJSON_PrintUnformatted(tree);
    cJSON_Delete(tree);
    return printed;
}

/* Bytes that a terminal may not understand are shown as numbers. */
static void show(const char *from, char *to) {
    for (; *from != '\0'; from++) {
        unsigned byte = (unsigned char)*from;
        to += byte < 0x20 || byte > 0x7E ? sprintf(to, "<%02X>", byte) : sprintf(to, "%c", *from);
    }
}

/* Whether the bytes, which are no JSON for us, pass. */
static void check_lax(const char *what, const char *text) {
    static const char accepted[] = "accepted, printed as ";
    char *printed = parsed(text);
    char detail[256] = "refused";
    if (printed != NULL) {
        memcpy(detail, accepted, sizeof accepted);
        show(printed, detail + sizeof accepted - 1);
    }
    tell(printed != NULL, what, detail);
    must_refuse(text, strlen(text));
    cJSON_free(printed);
}

/* Whether a number comes back as another. */
static void check_number(const char *text) {
    char *printed = parsed(text);
    char what[64];
    snprintf(what, sizeof what, "the number %s", text);
    tell(printed == NULL || strcmp(printed, text) != 0, what,
         printed == NULL ? "refused" : printed);
    cJSON_free(printed);
}

static void check_faults(void) {
    check_lax("a member that is there twice", "{\"a\":1,\"a\":2}");
    check_lax("U+0000, which cuts the string", "[\"a\\u0000b\"]");
    check_lax("bytes that are not UTF-8", "[\"\xFF\xC0\x80\xED\xA0\x80\"]");
    check_lax("an escape that does not exist", "[\"\\uX000\"]");
    check_lax("a control character in a string", "[\"\x01\"]");
    check_lax("a leading zero", "[01]");
    check_lax("a point without digits", "[1.]");
    check_lax("a control character between values", "[1,\x01 2]");
}

static void check_numbers(void) {
    check_number("9007199254740993");
    check_number("1234567890.123456789");
    check_number("0.30000000000000004");
    check_number("1.50");
    check_number("1e400");
}

static void check_lookup(void) {
    cJSON *tree = cJSON_Parse("{\"Name\":1}");
    tell(cJSON_GetObjectItem(tree, "name") != NULL, "looking up \"name\" where there is \"Name\"",
         cJSON_GetObjectItem(tree, "name") != NULL ? "found" : "not found");
    cJSON_Delete(tree);
}

/* ---- what is said about a fault ---- */

static void check_positions(void) {
    static const char text[] = "{\"a\":1,\n\"b\":tru,\n\"c\":01}";
    nclaim_report *report = nclaim_report_new(NULL);
    const char *end = NULL;
    nclaim_finding finding = {.line = 0};
    char detail[256];
    cJSON_Delete(cJSON_ParseWithLengthOpts(text, sizeof text, &end, 1));
    cJSON_Delete(nclaim_parse_cjson(text, sizeof text - 1, NULL, report));
    nclaim_report_at(report, 0, &finding, sizeof finding);
    snprintf(detail, sizeof detail, "byte %d and no reason; ours: %u:%u %s %s",
             end == NULL ? -1 : (int)(end - text), (unsigned)finding.line, (unsigned)finding.column,
             finding.pointer, finding.message);
    tell(true, "one fault, as an offset", detail);
    ours_failed += finding.line != 2;
    nclaim_report_free(report);
}

static void check_all_faults(void) {
    static const char text[] = "[\"\\ud800\",\"\\u0000\",{\"a\":1,\"a\":2}]";
    nclaim_report *report = nclaim_report_new(NULL);
    char detail[64];
    cJSON_Delete(nclaim_parse_cjson(text, sizeof text - 1, NULL, report));
    snprintf(detail, sizeof detail, "at most one; ours: %zu of 3",
             nclaim_report_count(report, NCLAIM_NOTE));
    tell(true, "faults reported of one text", detail);
    ours_failed += nclaim_report_count(report, NCLAIM_NOTE) != 3;
    nclaim_report_free(report);
}

/* A parse that gives its own end pointer and succeeds still writes the position of the process. */
static void check_static_position(void) {
    const char *before = NULL;
    const char *after = NULL;
    const char *end = NULL;
    cJSON_Delete(cJSON_Parse("[tru]"));
    before = cJSON_GetErrorPtr();
    cJSON_Delete(cJSON_ParseWithOpts("[]", &end, 1));
    after = cJSON_GetErrorPtr();
    tell(before != after, "the position of an error is one variable of the process",
         before != after ? "written by every parse, a data race between threads"
                         : "not written by a parse that succeeds");
}

/* ---- memory ---- */

/* A document of some size: one article, and quotes with spans. */
static char *make_text(size_t *size) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    nclaim_ref actor = nclaim_add_actor(doc, &(nclaim_actor){.name = "Wladimir Weber"});
    for (uint32_t i = 0; i < 200; i++) {
        nclaim_ref quote =
            nclaim_add_quote(doc, &(nclaim_quote){.sources = NCLAIM_REFS(actor),
                                                  .mode = NCLAIM_MODE_INDIRECT,
                                                  .content = NCLAIM_AT(100 * i, 100 * i + 60)});
        nclaim_add_claim(doc, &(nclaim_claim){.quote = quote,
                                              .polarity = NCLAIM_POLARITY_POSITIVE,
                                              .text = "The bridge stays closed until the spring."});
    }
    if (nclaim_write(doc, "json", NULL, &sink, NULL) != NCLAIM_OK) {
        exit(EXIT_FAILURE);
    }
    nclaim_doc_free(doc);
    *size = buffer.size;
    return buffer.bytes;
}

static void start_counting(void) {
    blocks = 0;
    bytes_held = 0;
    most_held = 0;
}

static void check_memory(void) {
    cJSON_Hooks hooks = {count_allocate, count_free};
    nclaim_allocator allocator = {count_resize, NULL};
    nclaim_doc *doc = NULL;
    size_t size = 0;
    size_t tree_blocks = 0;
    char *text = make_text(&size);
    char detail[256];
    start_counting();
    cJSON_InitHooks(&hooks);
    cJSON_Delete(cJSON_ParseWithLength(text, size + 1));
    cJSON_InitHooks(NULL);
    tree_blocks = blocks;
    snprintf(detail, sizeof detail,
             "the tree of %zu bytes takes %zu, %.0f per KB, and %.1f times "
             "the bytes; ",
             size, blocks, 1024.0 * (double)blocks / (double)size,
             (double)most_held / (double)size);
    start_counting();
    doc = nclaim_doc_new(&allocator, NULL);
    ours_failed += nclaim_read(doc, "json", text, size, NULL, NULL) != NCLAIM_OK;
    snprintf(detail + strlen(detail), sizeof detail - strlen(detail), "ours: %zu and %.1f times",
             blocks, (double)most_held / (double)size);
    tell(tree_blocks > 20 * blocks, "heap blocks", detail);
    nclaim_doc_free(doc);
    free(text);
}

static void check_hooks(void) {
    cJSON_Hooks hooks = {count_allocate, count_free};
    cJSON *tree = NULL;
    start_counting();
    cJSON_InitHooks(&hooks);
    tree = cJSON_CreateObject();
    cJSON_Delete(tree);
    cJSON_InitHooks(NULL);
    tell(blocks == 1, "the allocator is one of the process, without a context",
         "a document's own cannot reach a tree");
}

int main(void) {
    printf("cJSON %s\n", cJSON_Version());
    check_positions();
    check_all_faults();
    check_faults();
    check_numbers();
    check_lookup();
    check_static_position();
    check_hooks();
    check_memory();
    printf("%u gaps, %u mended since\n", gaps, mended);
    return ours_failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
