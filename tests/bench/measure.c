/* SPDX-License-Identifier: MIT */
#include "measure.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void fail(const char *what) {
    fprintf(stderr, "bench: %s\n", what);
    exit(2);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

void bench_begin(struct bench_bench *bench) {
    memset(bench, 0, sizeof *bench);
    bench->doc = nclaim_doc_new(NULL, NULL);
    bench->report = nclaim_report_new(NULL);
    if (bench->doc == NULL || bench->report == NULL) {
        fail("out of memory");
    }
}

void bench_end(struct bench_bench *bench) {
    nclaim_doc_free(bench->doc);
    nclaim_report_free(bench->report);
    nclaim_buffer_free(&bench->buffer);
}

/* ---- times ---- */

static void read_text(struct bench_bench *bench, const struct bench_text *text) {
    nclaim_doc_clear(bench->doc);
    if (nclaim_read(bench->doc, "json", text->bytes, text->size, NULL, bench->report) !=
        NCLAIM_OK) {
        fail("a document was refused");
    }
}

static void write_text(struct bench_bench *bench) {
    nclaim_sink sink = {nclaim_buffer_write, &bench->buffer};
    bench->buffer.size = 0;
    if (nclaim_write(bench->doc, "json", NULL, &sink, NULL) != NCLAIM_OK) {
        fail("a document was not written");
    }
}

static void validate(struct bench_bench *bench) {
    nclaim_report_clear(bench->report);
    if (nclaim_validate(bench->doc, "core", NULL, bench->report) != NCLAIM_OK) {
        fail("a document was not validated");
    }
}

static void cjson_write(const cJSON *tree) {
    cJSON *copy = cJSON_Duplicate(tree, 1);
    char *text = cJSON_PrintUnformatted(copy);
    if (text == NULL) {
        fail("cJSON does not print");
    }
    cJSON_free(text);
    cJSON_Delete(copy);
}

static void run_cjson(struct bench_bench *bench, const struct bench_text *text) {
    double start = now();
    double middle = 0;
    cJSON *tree = cJSON_ParseWithLength(text->bytes, text->size + 1);
    middle = now();
    bench->times[BENCH_CJSON_PARSE] += middle - start;
    if (tree == NULL) {
        fail("cJSON refuses a document");
    }
    start = now();
    cjson_write(tree);
    middle = now();
    bench->times[BENCH_CJSON_WRITE] += middle - start;
    start = now();
    cJSON_Delete(tree);
    bench->times[BENCH_CJSON_PARSE] += now() - start;
}

static void run_own(struct bench_bench *bench, const struct bench_text *text) {
    double start = now();
    double end = 0;
    read_text(bench, text);
    end = now();
    bench->times[BENCH_READ] += end - start;
    start = end;
    validate(bench);
    end = now();
    bench->times[BENCH_VALIDATE] += end - start;
    start = end;
    write_text(bench);
    bench->times[BENCH_WRITE] += now() - start;
}

void bench_run(struct bench_bench *bench, const struct bench_text *text, unsigned round) {
    if (round % 2 == 0) {
        run_cjson(bench, text);
        run_own(bench, text);
    } else {
        run_own(bench, text);
        run_cjson(bench, text);
    }
}

void bench_repeat(struct bench_bench *bench, const struct bench_text *text, enum bench_case which,
                  int times) {
    cJSON *tree = cJSON_ParseWithLength(text->bytes, text->size + 1);
    run_own(bench, text);
    for (int i = 0; i < times; i++) {
        switch (which) {
        case BENCH_CJSON_PARSE:
            cJSON_Delete(cJSON_ParseWithLength(text->bytes, text->size + 1));
            break;
        case BENCH_CJSON_WRITE:
            cjson_write(tree);
            break;
        case BENCH_READ:
            read_text(bench, text);
            break;
        case BENCH_VALIDATE:
            validate(bench);
            break;
        default:
            write_text(bench);
            break;
        }
    }
    cJSON_Delete(tree);
}

double bench_reject(struct bench_bench *bench, const struct bench_text *text, double *accepted) {
    struct bench_text bad = {NULL, 0, 0};
    double start = 0;
    bench_put(&bad, text->bytes, text->size - 1);
    start = now();
    read_text(bench, text);
    *accepted = now() - start;
    nclaim_doc_clear(bench->doc);
    nclaim_report_clear(bench->report);
    start = now();
    if (nclaim_read(bench->doc, "json", bad.bytes, bad.size, NULL, bench->report) == NCLAIM_OK) {
        fail("a document that is cut off was accepted");
    }
    start = now() - start;
    free(bad.bytes);
    return start;
}

/* ---- memory ---- */

static struct {
    size_t calls;
    size_t now;
    size_t peak;
} counted;

static void *allocate(void *context, void *old, size_t old_size, size_t new_size) {
    (void)context;
    counted.now += new_size - old_size;
    counted.peak = counted.now > counted.peak ? counted.now : counted.peak;
    if (new_size == 0) {
        free(old);
        return NULL;
    }
    counted.calls++;
    return realloc(old, new_size);
}

/* cJSON does not say the size when it frees; it stands in front. */
static void *cjson_allocate(size_t size) {
    size_t *block = allocate(NULL, NULL, 0, size + 16);
    if (block == NULL) {
        fail("out of memory");
        return NULL;
    }
    *block = size + 16;
    counted.now -= 16;
    return (char *)block + 16;
}

static void cjson_free(void *bytes) {
    size_t *block = bytes == NULL ? NULL : (size_t *)(void *)((char *)bytes - 16);
    if (block != NULL) {
        counted.now -= *block - 16;
        free(block);
    }
}

static void count_cjson(const struct bench_text *text, struct bench_memory *memory) {
    cJSON_Hooks hooks = {cjson_allocate, cjson_free};
    memset(&counted, 0, sizeof counted);
    cJSON_InitHooks(&hooks);
    cJSON_Delete(cJSON_ParseWithLength(text->bytes, text->size + 1));
    cJSON_InitHooks(NULL);
    memory->cjson_fresh = counted.calls;
    memory->cjson_peak = counted.peak;
}

static void count_writing(struct bench_bench *bench, struct bench_memory *memory,
                          const nclaim_allocator *allocator) {
    bench->buffer.allocator = allocator;
    write_text(bench);
    counted.calls = 0;
    write_text(bench);
    memory->write_kept = counted.calls;
    nclaim_buffer_free(&bench->buffer);
}

struct bench_memory bench_memory_of(const struct bench_text *text) {
    const nclaim_allocator allocator = {allocate, NULL};
    struct bench_memory memory;
    struct bench_bench bench;
    memset(&memory, 0, sizeof memory);
    memset(&bench, 0, sizeof bench);
    memset(&counted, 0, sizeof counted);
    bench.report = nclaim_report_new(NULL);
    bench.doc = nclaim_doc_new(&allocator, NULL);
    read_text(&bench, text);
    memory.fresh = counted.calls;
    memory.peak = counted.peak;
    counted.calls = 0;
    read_text(&bench, text);
    memory.kept = counted.calls;
    count_writing(&bench, &memory, &allocator);
    nclaim_doc_free(bench.doc);
    nclaim_report_free(bench.report);
    count_cjson(text, &memory);
    return memory;
}
