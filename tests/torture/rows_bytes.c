/* SPDX-License-Identifier: MIT */
/* Reading, writing, digests, buffers. */
#include "torture.h"

#include <stdlib.h>
#include <string.h>

/* Documents that are refused, and what a tolerant reader keeps. */
static const char *const oddities[] = {
    "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"A\",\"later\":[1,{\"b\":2}]}]}",
    "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"a\",\"name\":\"B\"}"
    "]}",
    "{\"newsclaim\":\"1.0\",\"quotes\":[{\"id\":\"q\",\"mode\":\"loud\",\"sources\":[\"b\"]}]}",
    "{\"newsclaim\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"\\ud83d\\ude00 "
    "\\u00e9\",\"quote\":\"q\"}]}",
    "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"x-a\":{\"x\":[[[]]]},\"x-b\":\"\\n\"}]}",
    "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\"",
    "[",
};

enum { ODDITIES = sizeof oddities / sizeof oddities[0], EXAMPLES_READ = 10 };

static const char *input(const struct trial *trial, size_t *size) {
    unsigned number = trial->variant - ODDITIES;
    const char *bytes = NULL;
    if (trial->variant < ODDITIES) {
        *size = strlen(oddities[trial->variant]);
        return oddities[trial->variant];
    }
    bytes = example_cut(number / CUTS % example_count(), 1 + number % CUTS, size);
    if (bytes == NULL) {
        *size = 0;
        return "";
    }
    return bytes;
}

/* Into a document with a record; every other one is read with the option for strangers. */
static void prepare_read(struct trial *trial) {
    nclaim_add_actor(trial->doc, &(nclaim_actor){.id = "here_before", .name = "Kim"});
}

static nclaim_status read(struct trial *trial) {
    nclaim_read_options options = {.file = "input.json", .tolerant = trial->variant % 2 == 0};
    size_t size = 0;
    const char *bytes = input(trial, &size);
    return nclaim_read(trial->doc, "json", bytes, size, &options, trial->report);
}

static int take_line(void *context, size_t line, nclaim_status status, nclaim_doc *doc) {
    struct trial *trial = context;
    trial->sunk += line + status + nclaim_count(doc, 0);
    return status == NCLAIM_NO_MEMORY;
}

/* Memory that runs out is told with the line; the reader would go on. The bad line is the last, so
 * that its findings cannot be there before. */
static nclaim_status read_lines(struct trial *trial) {
    static const char lines[] =
        "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"A\"}]}\n"
        "\n"
        "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"kind\":\"B\"}]}\n"
        "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"b\",\"name\":\"B\"}]}\n";
    nclaim_status status = nclaim_read_lines(trial->doc, lines, sizeof lines - 1, NULL, take_line,
                                             trial, trial->report);
    nclaim_doc_clear(trial->doc);
    return status == NCLAIM_STOPPED ? NCLAIM_NO_MEMORY : status;
}

/* A small document, one that is empty, and parts of examples; each with each format. */
enum { WRITTEN = 48, FORMATS = 16 };

static const nclaim_format *format_of(unsigned number) {
    const nclaim_format *format = NULL;
    for (uint32_t i = 0; (format = nclaim_format_at(i)) != NULL; i++) {
        if (format->writes != 0 && number-- == 0) {
            return format;
        }
    }
    return NULL;
}

static void prepare_write(struct trial *trial) {
    unsigned number = trial->variant % WRITTEN;
    size_t size = 0;
    const char *bytes = NULL;
    if (number == 0) {
        (void)fill_small(trial->doc);
    } else if (number > 1) {
        bytes = example_cut(number % example_count(), 1 + number % CUTS, &size);
        if (bytes == NULL ||
            nclaim_read(trial->doc, "json", bytes, size, NULL, NULL) != NCLAIM_OK) {
            wrong(trial, "the example cannot be read");
        }
    }
}

static nclaim_status write(struct trial *trial) {
    const nclaim_format *format = format_of(trial->variant / WRITTEN);
    /* Beyond the last format there is nothing to do. */
    const nclaim_sink sink = sink_of_trial(trial);
    const nclaim_write_options options = {.indent = trial->variant % 3};
    if (format == NULL) {
        return NCLAIM_OK;
    }
    return nclaim_write(trial->doc, format->name, &options, &sink, trial->report);
}

static nclaim_status write_to_buffer(struct trial *trial) {
    const nclaim_sink sink = {nclaim_buffer_write, &trial->buffer};
    trial->buffer.size = 0;
    return nclaim_write(trial->doc, NULL, NULL, &sink, trial->report);
}

static nclaim_status digest(struct trial *trial) {
    char text[NCLAIM_DIGEST_SIZE + 1] = {0};
    nclaim_ref ref = trial->variant < WRITTEN ? NCLAIM_SELF : first_of(trial->doc, NCLAIM_CLAIM);
    nclaim_status status = NCLAIM_OK;
    memset(text, 'x', NCLAIM_DIGEST_SIZE);
    status = nclaim_digest(trial->doc, ref, text, trial->report);
    if (status == NCLAIM_NO_MEMORY && (text[0] != '\0' && strspn(text, "x") < NCLAIM_DIGEST_SIZE)) {
        wrong(trial, "something of a digest although the call failed");
    }
    return status;
}

static nclaim_status buffer_write(struct trial *trial) {
    static const char bytes[5000] = {1};
    const size_t sizes[] = {1, sizeof bytes, 0, 7};
    size_t before = trial->buffer.size;
    trial->buffer.size = 0;
    for (unsigned i = 0; i < 4; i++) {
        if (nclaim_buffer_write(&trial->buffer, bytes, sizes[i]) != 0) {
            nclaim_buffer_free(&trial->buffer);
            trial->buffer.allocator = &trial->allocator;
            return NCLAIM_NO_MEMORY;
        }
    }
    if (before != 0 || trial->buffer.size != sizeof bytes + 8) {
        wrong(trial, "the buffer has another size");
    }
    nclaim_buffer_free(&trial->buffer);
    trial->buffer.allocator = &trial->allocator;
    return NCLAIM_OK;
}

static void prepare_buffer(struct trial *trial) {
    if (nclaim_buffer_write(&trial->buffer, "bytes", 5) != 0) {
        wrong(trial, "the buffer could not be filled");
    }
}

static nclaim_status buffer_free(struct trial *trial) {
    nclaim_buffer_free(&trial->buffer);
    if (trial->buffer.bytes != NULL || trial->buffer.size != 0) {
        wrong(trial, "the buffer is not empty");
    }
    return NCLAIM_OK;
}

const struct row rows_bytes[] = {
    {"nclaim_read", ODDITIES + EXAMPLES_READ *CUTS, ROW_KEEPS, prepare_read, read, NULL},
    {"nclaim_read_lines", 1, ROW_KEEPS, NULL, read_lines, NULL},
    {"nclaim_write", WRITTEN *FORMATS, ROW_KEEPS, prepare_write, write, NULL},
    {"nclaim_write", WRITTEN, ROW_KEEPS | ROW_SINK, prepare_write, write_to_buffer, NULL},
    {"nclaim_digest", 2 * WRITTEN, ROW_KEEPS, prepare_write, digest, NULL},
    {"nclaim_buffer_write", 1, 0, NULL, buffer_write, NULL},
    {"nclaim_buffer_free", 1, ROW_PURE | ROW_FREES, prepare_buffer, buffer_free, NULL},
    {NULL, 0, 0, NULL, NULL, NULL},
};
