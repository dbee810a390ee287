/* SPDX-License-Identifier: MIT */
/* Misuse of the functions that read, write and judge, and of the bridge to cJSON. */
#include "misuse.h"

#include <string.h>

static int refuse(void *context, const void *bytes, size_t size) {
    (void)context;
    (void)bytes;
    (void)size;
    return -1;
}

static const char small[] = "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"z\",\"name\":\"Z\"}]}";

/* The argument that is right, so that the others are what is wrong; where that works, the document
 * is made small again. */
static void read(struct world *world) {
    const nclaim_read_options odd = {text_value(9), UINT32_MAX, {UINT32_MAX, 1, 2}};
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned f = 0; f < TEXTS; f++) {
            nclaim_doc *doc = doc_value(world, d);
            const char *format = text_value(f);
            made(world, nclaim_read(doc, format, NULL, 0, NULL, NULL));
            made(world, nclaim_read(doc, format, NULL, SIZE_MAX, NULL, world->report));
            made(world, nclaim_read(doc, format, "", 0, &odd, world->report));
            made(world, nclaim_read(doc, format, "\0", 1, &odd, NULL));
            made(world, nclaim_read(doc, format, "{\"a1\"", 5, NULL, world->report));
            if (doc != world->doc) {
                made(world, nclaim_read(doc, format, small, sizeof small - 1, &odd, world->report));
                made(world, nclaim_read(doc, format, small, sizeof small - 1, NULL, NULL));
            }
        }
    }
}

static int stop_at_once(void *context, size_t line, nclaim_status status, nclaim_doc *doc) {
    (void)context;
    (void)line;
    (void)status;
    (void)doc;
    return 1;
}

static int stop(void *context, size_t line, nclaim_status status, nclaim_doc *doc) {
    struct world *world = context;
    made(world, status);
    (void)line;
    nclaim_doc_clear(doc); /* it is the caller's: all but freeing it is allowed */
    (void)nclaim_read_lines(doc, "[\n[", 3, NULL, stop_at_once, NULL, NULL);
    (void)nclaim_add_actor(doc, &(nclaim_actor){.id = "z", .name = "Z"});
    return (int)line - 1;
}

static void read_lines(struct world *world) {
    static const char lines[] = "{\"newsclaim\":\"1.0\"}\n[\n{\"newsclaim\":\"1.0\"}";
    for (unsigned d = 0; d < 2; d++) {
        nclaim_doc *doc = doc_value(world, d);
        made(world, nclaim_read_lines(doc, lines, sizeof lines - 1, NULL, NULL, NULL, NULL));
        made(world, nclaim_read_lines(doc, NULL, SIZE_MAX, NULL, stop, world, NULL));
        made(world, nclaim_read_lines(doc, NULL, 0, NULL, stop, world, world->report));
        made(world,
             nclaim_read_lines(doc, lines, sizeof lines - 1, NULL, stop, world, world->report));
    }
}

static void write(struct world *world) {
    const nclaim_write_options odd = {UINT32_MAX, {1, 2, 3}};
    const nclaim_sink none = {NULL, NULL};
    const nclaim_sink refusing = {refuse, NULL};
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned f = 0; f < TEXTS; f++) {
            nclaim_buffer buffer = {NULL, 0, 0, NULL};
            const nclaim_sink sink = {nclaim_buffer_write, &buffer};
            nclaim_doc *doc = doc_value(world, d);
            made(world, nclaim_write(doc, text_value(f), NULL, NULL, NULL));
            made(world, nclaim_write(doc, text_value(f), NULL, &none, world->report));
            made(world, nclaim_write(doc, text_value(f), &odd, &refusing, NULL));
            made(world, nclaim_write(doc, text_value(f), &odd, &sink, world->report));
            nclaim_buffer_free(&buffer);
        }
    }
}

static void digest(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned r = 0; r < REFS; r++) {
            char text[NCLAIM_DIGEST_SIZE + 1];
            nclaim_status status = NCLAIM_OK;
            memset(text, 'x', sizeof text);
            status = nclaim_digest(doc_value(world, d), ref_value(world, r), text, NULL);
            made(world, status);
            if (text[NCLAIM_DIGEST_SIZE] != 'x' || (status == NCLAIM_OK && strlen(text) != 64)) {
                blame(world, "a digest of another length");
            }
            made(world, nclaim_digest(doc_value(world, d), ref_value(world, r), NULL, NULL));
        }
    }
}

static void buffer_write(struct world *world) {
    nclaim_buffer buffer = {NULL, 0, 0, NULL};
    int failed = nclaim_buffer_write(&buffer, "a", 1);
    made(world, NCLAIM_OK);
    if (failed != 0 || nclaim_buffer_write(&buffer, "", SIZE_MAX) == 0 ||
        nclaim_buffer_write(&buffer, "", SIZE_MAX - 1) == 0 ||
        nclaim_buffer_write(NULL, "a", 1) == 0 || nclaim_buffer_write(&buffer, NULL, 0) != 0 ||
        nclaim_buffer_write(&buffer, NULL, 1) == 0) {
        blame(world, "bytes that do not exist were written");
    }
    if (buffer.size != 1 || buffer.bytes[0] != 'a' || buffer.bytes[1] != '\0') {
        blame(world, "a call that failed changed the buffer");
    }
    nclaim_buffer_free(&buffer);
    nclaim_buffer_free(&buffer);
}

static void report_locate(struct world *world) {
    (void)nclaim_validate(world->doc, "annotated", NULL, world->report);
    made(world, nclaim_report_locate(NULL, NULL, "{}", 2));
    made(world, nclaim_report_locate(world->report, NULL, NULL, SIZE_MAX));
    made(world, nclaim_report_locate(world->report, text_value(9), NULL, 0));
    made(world, nclaim_report_locate(world->report, text_value(11), "[[[[", 4));
    made(world, nclaim_report_locate(world->report, NULL, "\xFF\xFE\0", 3));
    made(world, nclaim_report_locate(world->report, "f", small, sizeof small - 1));
}

static void report_write(struct world *world) {
    const nclaim_sink none = {NULL, NULL};
    const nclaim_sink refusing = {refuse, NULL};
    (void)nclaim_read(world->empty, "json", "[\xFF", 2, NULL, world->report);
    for (unsigned f = 0; f < TEXTS; f++) {
        made(world, nclaim_report_write(NULL, text_value(f), &refusing));
        made(world, nclaim_report_write(world->report, text_value(f), NULL));
        made(world, nclaim_report_write(world->report, text_value(f), &none));
        made(world, nclaim_report_write(world->report, text_value(f), &refusing));
    }
    made(world, nclaim_report_write(world->report, "text", &refusing));
}

static void validate(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned p = 0; p < TEXTS; p++) {
            for (unsigned c = 0; c < TEXTS; c++) {
                nclaim_doc *doc = doc_value(world, d);
                made(world, nclaim_validate(doc, text_value(p), text_value(c), world->report));
                made(world, nclaim_validate(doc, text_value(p), text_value(c), NULL));
            }
        }
    }
}

const struct misuse misuse_bytes[] = {
    {"nclaim_read", read},
    {"nclaim_read_lines", read_lines},
    {"nclaim_write", write},
    {"nclaim_digest", digest},
    {"nclaim_buffer_write", buffer_write},
    {"nclaim_report_locate", report_locate},
    {"nclaim_report_write", report_write},
    {"nclaim_validate", validate},
    {NULL, NULL},
};

#if NCLAIM_HAVE_CJSON

#include "newsclaim/cjson.h"

static void to_cjson(struct world *world) {
    for (unsigned d = 0; d < DOCS; d++) {
        cJSON_Delete(nclaim_to_cjson(doc_value(world, d)));
        made(world, NCLAIM_OK);
    }
}

/* Trees that no parser makes: members without names, strings without text, loose types. */
static void from_cjson(struct world *world) {
    const nclaim_read_options odd = {NULL, UINT32_MAX, {0, 0, 0}};
    cJSON text = {.type = cJSON_String};
    cJSON number = {.type = cJSON_Number, .valuedouble = 1e300, .valueint = -1};
    cJSON nameless = {.type = cJSON_Object, .child = &text};
    cJSON loose = {.type = 0x7FFF};
    cJSON list = {.type = cJSON_Array, .child = &number};
    const cJSON *const trees[] = {NULL, &text, &number, &nameless, &loose, &list};
    for (unsigned d = 0; d < DOCS; d++) {
        for (unsigned t = 0; t < sizeof trees / sizeof trees[0]; t++) {
            made(world, nclaim_from_cjson(doc_value(world, d), trees[t], NULL, world->report));
            made(world, nclaim_from_cjson(doc_value(world, d), trees[t], &odd, NULL));
        }
    }
}

static void parse_cjson(struct world *world) {
    const nclaim_limits smallest = {1, 1, 1, 1, 1, 1, 1, 1, {0, 0}};
    made(world, NCLAIM_OK);
    if (nclaim_parse_cjson(NULL, SIZE_MAX, NULL, world->report) != NULL ||
        nclaim_parse_cjson(NULL, 0, NULL, NULL) != NULL ||
        nclaim_parse_cjson("\0", 1, NULL, NULL) != NULL ||
        nclaim_parse_cjson(small, sizeof small - 1, &smallest, NULL) != NULL) {
        blame(world, "a tree of nothing");
    }
}

const struct misuse misuse_cjson[] = {
    {"nclaim_to_cjson", to_cjson},
    {"nclaim_from_cjson", from_cjson},
    {"nclaim_parse_cjson", parse_cjson},
    {NULL, NULL},
};

#else

const struct misuse misuse_cjson[] = {
    {NULL, NULL},
};

#endif
