/* SPDX-License-Identifier: MIT */
/*
 * Changes single bytes of a document: each change is either refused with a place, or read and
 * written back without loss.
 *
 *   bytes [--values N] [--step N] [--processes N] [--seed N] [FILE]
 *
 * Every byte (or each Nth, --step) gets N other values (--values, at most 255, 1 without it). FILE
 * is examples/reports/de-talsperre.json unless it is named; it is first written compactly, so that
 * what a change leaves in order comes back as the very bytes. Where it does not (an escape, a
 * space, a zero that was not written) cJSON compares the values, and what was written is read
 * again.
 */
#include "newsclaim/newsclaim.h"
#include "same_json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_PROCESSES = 16 };

struct counts {
    unsigned long refused;
    unsigned long identical; /* written back byte for byte */
    unsigned long equal;     /* or with the same values */
    unsigned long failed;
};

struct trial {
    nclaim_doc *doc;
    nclaim_doc *again;
    nclaim_report *report;
    nclaim_buffer out;
    nclaim_buffer second;
    char *bytes; /* the document, with one byte changed at a time */
    size_t size;
    size_t at;
    struct counts counts;
};

static unsigned values = 1;
static size_t step = 1;
static unsigned processes = 1;
static uint32_t seed = 1;

/* ---- one change ---- */

static void fail(struct trial *trial, const char *what) {
    if (trial->counts.failed++ < 20) {
        printf("FAIL byte %zu as %02X: %s\n", trial->at, (unsigned char)trial->bytes[trial->at],
               what);
    }
}

static nclaim_status write_to(const nclaim_doc *doc, nclaim_buffer *buffer) {
    nclaim_sink sink = {nclaim_buffer_write, buffer};
    buffer->size = 0;
    return nclaim_write(doc, "json", NULL, &sink, NULL);
}

static void check_refused(struct trial *trial) {
    nclaim_finding finding;
    size_t count = nclaim_report_count(trial->report, NCLAIM_ERROR);
    trial->counts.refused++;
    if (count == 0) {
        fail(trial, "refused without a finding");
    }
    for (size_t i = 0; i < count; i++) {
        nclaim_report_at(trial->report, i, &finding, sizeof finding);
        if (finding.line == 0 || finding.column == 0 || finding.offset > trial->size) {
            fail(trial, "a finding without a place");
            return;
        }
    }
}

/* Other bytes, but the same values, and stable from here on. */
static void check_equal(struct trial *trial) {
    trial->counts.equal++;
    if (cjson_says(trial->bytes, trial->size, trial->out.bytes, trial->out.size) != SAME_VALUES) {
        fail(trial, "written with other values");
    }
    nclaim_doc_clear(trial->again);
    if (nclaim_read(trial->again, "json", trial->out.bytes, trial->out.size, NULL, NULL) !=
            NCLAIM_OK ||
        write_to(trial->again, &trial->second) != NCLAIM_OK) {
        fail(trial, "what was written cannot be read");
    } else if (trial->second.size != trial->out.size ||
               memcmp(trial->second.bytes, trial->out.bytes, trial->out.size) != 0) {
        fail(trial, "written otherwise the second time");
    }
}

static void check_change(struct trial *trial) {
    nclaim_doc_clear(trial->doc);
    nclaim_report_clear(trial->report);
    if (nclaim_read(trial->doc, "json", trial->bytes, trial->size, NULL, trial->report) !=
        NCLAIM_OK) {
        check_refused(trial);
    } else if (write_to(trial->doc, &trial->out) != NCLAIM_OK) {
        fail(trial, "cannot be written");
    } else if (trial->out.size == trial->size &&
               memcmp(trial->out.bytes, trial->bytes, trial->size) == 0) {
        trial->counts.identical++;
    } else {
        check_equal(trial);
    }
}

/* ---- all changes ---- */

static uint32_t next_random(uint32_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static void check_byte(struct trial *trial, size_t at, uint32_t *state) {
    char was = trial->bytes[at];
    unsigned value = next_random(state) % 255;
    trial->at = at;
    for (unsigned i = 0; i < values; i++) {
        /* 1 to 255 added, each once, modulo 256: every other value. */
        trial->bytes[at] = (char)(unsigned char)((unsigned char)was + 1 + (value + i) % 255);
        check_change(trial);
    }
    trial->bytes[at] = was;
}

/* Every byte whose turn it is for this process. */
static struct counts check_share(char *bytes, size_t size, unsigned process) {
    struct trial trial = {.bytes = bytes, .size = size};
    uint32_t state = seed * 2654435761U + process + 1;
    size_t first = seed % step;
    trial.doc = nclaim_doc_new(NULL, NULL);
    trial.again = nclaim_doc_new(NULL, NULL);
    trial.report = nclaim_report_new(NULL);
    for (size_t at = first + process * step; at < size; at += step * processes) {
        check_byte(&trial, at, &state);
    }
    nclaim_doc_free(trial.doc);
    nclaim_doc_free(trial.again);
    nclaim_report_free(trial.report);
    nclaim_buffer_free(&trial.out);
    nclaim_buffer_free(&trial.second);
    return trial.counts;
}

static int start(char *bytes, size_t size, unsigned process) {
    int ends[2];
    struct counts counts;
    fflush(stdout);
    if (pipe(ends) != 0) {
        exit(2);
    }
    switch (fork()) {
    case -1:
        exit(2);
    case 0:
        counts = check_share(bytes, size, process);
        exit(write(ends[1], &counts, sizeof counts) == (ssize_t)sizeof counts ? 0 : 2);
    default:
        close(ends[1]);
        return ends[0];
    }
}

static struct counts check_all(char *bytes, size_t size) {
    struct counts all = {0, 0, 0, 0};
    int ends[MOST_PROCESSES];
    if (processes == 1) {
        return check_share(bytes, size, 0);
    }
    for (unsigned i = 0; i < processes; i++) {
        ends[i] = start(bytes, size, i);
    }
    for (unsigned i = 0; i < processes; i++) {
        struct counts counts = {0, 0, 0, 1}; /* of a process that came to grief */
        if (read(ends[i], &counts, sizeof counts) != (ssize_t)sizeof counts) {
            printf("FAIL process %u ended early\n", i);
        }
        close(ends[i]);
        wait(NULL);
        all.refused += counts.refused;
        all.identical += counts.identical;
        all.equal += counts.equal;
        all.failed += counts.failed;
    }
    return all;
}

/* ---- the document ---- */

/* As the library writes it, without white space. */
static char *load(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    size_t capacity = (size_t)1 << 20;
    char *bytes = malloc(capacity);
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_buffer out = {0};
    if (file == NULL || bytes == NULL) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(2);
    }
    *size = fread(bytes, 1, capacity, file);
    fclose(file);
    if (nclaim_read(doc, "json", bytes, *size, NULL, NULL) != NCLAIM_OK ||
        write_to(doc, &out) != NCLAIM_OK) {
        fprintf(stderr, "%s: not a document\n", path);
        exit(2);
    }
    nclaim_doc_free(doc);
    free(bytes);
    *size = out.size;
    return out.bytes;
}

static unsigned number_of(const char *text, unsigned most) {
    unsigned long number = strtoul(text, NULL, 10);
    return number < 1 ? 1 : number > most ? most : (unsigned)number;
}

int main(int argc, char **argv) {
    const char *path = NCL_SOURCE_DIR "/examples/reports/de-talsperre.json";
    struct counts counts;
    size_t size = 0;
    char *bytes = NULL;
    for (int i = 1; i < argc; i++) {
        if (argv[i][0] != '-' || i + 1 == argc) {
            path = argv[i];
        } else if (strcmp(argv[i], "--values") == 0) {
            values = number_of(argv[++i], 255);
        } else if (strcmp(argv[i], "--step") == 0) {
            step = number_of(argv[++i], 1000000);
        } else if (strcmp(argv[i], "--processes") == 0) {
            processes = number_of(argv[++i], MOST_PROCESSES);
        } else if (strcmp(argv[i], "--seed") == 0) {
            seed = number_of(argv[++i], UINT32_MAX);
        }
    }
    bytes = load(path, &size);
    counts = check_all(bytes, size);
    printf("%zu bytes, each %zu. of them as %u other values: %lu refused with a place, %lu written "
           "back byte for byte, %lu with the same values\n",
           size, step, values, counts.refused, counts.identical, counts.equal);
    printf("%lu passed, %lu failed\n",
           counts.refused + counts.identical + counts.equal - counts.failed, counts.failed);
    nclaim_buffer_free(&(nclaim_buffer){.bytes = bytes, .capacity = size});
    return counts.failed == 0 && counts.refused > 0 && counts.identical > 0 ? EXIT_SUCCESS
                                                                            : EXIT_FAILURE;
}
