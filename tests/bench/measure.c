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
    for (int i = 0; i < BENCH_CHUNK; i++) {
        bench->docs[i] = nclaim_doc_new(NULL, NULL);
        if (bench->docs[i] == NULL || bench->doc == NULL || bench->report == NULL) {
            fail("out of memory");
        }
    }
}

void bench_end(struct bench_bench *bench) {
    nclaim_doc_free(bench->doc);
    for (int i = 0; i < BENCH_CHUNK; i++) {
        nclaim_doc_free(bench->docs[i]);
    }
    nclaim_report_free(bench->report);
    nclaim_buffer_free(&bench->buffer);
}

/* ---- times ---- */

static void read_text(struct bench_bench *bench, nclaim_doc *doc, const struct bench_text *text) {
    nclaim_doc_clear(doc);
    if (nclaim_read(doc, "json", text->bytes, text->size, NULL, bench->report) != NCLAIM_OK) {
        fail("a document was refused");
    }
}

static void write_text(struct bench_bench *bench, const nclaim_doc *doc) {
    nclaim_sink sink = {nclaim_buffer_write, &bench->buffer};
    bench->buffer.size = 0;
    if (nclaim_write(doc, "json", NULL, &sink, NULL) != NCLAIM_OK) {
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

/* The thousands of blocks that cJSON has freed are joined by the next larger malloc; whoever comes
 * after cJSON must not pay for it. */
static void settle_heap(void) {
    void *volatile block = malloc(100000);
    free(block);
}

static void run_one(struct bench_bench *bench, enum bench_case which, const struct bench_text *text,
                    const nclaim_doc *doc, const cJSON *tree) {
    switch (which) {
    case BENCH_CJSON_PARSE:
        cJSON_Delete(cJSON_ParseWithLength(text->bytes, text->size + 1));
        break;
    case BENCH_CJSON_WRITE:
        cjson_write(tree);
        break;
    case BENCH_WRITE:
        write_text(bench, doc);
        break;
    default:
        read_text(bench, bench->doc, text);
        if (which == BENCH_CHECK) {
            validate(bench);
        }
        break;
    }
}

void bench_run(struct bench_bench *bench, const struct bench_text *texts, int count,
               unsigned round) {
    cJSON *trees[BENCH_CHUNK];
    for (int i = 0; i < count; i++) {
        read_text(bench, bench->docs[i], &texts[i]);
        trees[i] = cJSON_ParseWithLength(texts[i].bytes, texts[i].size + 1);
        if (trees[i] == NULL) {
            fail("cJSON refuses a document");
        }
    }
    for (unsigned c = 0; c < BENCH_CASES; c++) {
        enum bench_case which = (enum bench_case)((c + round) % BENCH_CASES);
        double start = 0;
        settle_heap();
        start = now();
        for (int i = 0; i < count; i++) {
            run_one(bench, which, &texts[i], bench->docs[i], trees[i]);
        }
        bench->times[which] += now() - start;
    }
    for (int i = 0; i < count; i++) {
        cJSON_Delete(trees[i]);
    }
}

void bench_repeat(struct bench_bench *bench, const struct bench_text *text, enum bench_case which,
                  int times) {
    cJSON *tree = cJSON_ParseWithLength(text->bytes, text->size + 1);
    for (unsigned c = 0; c < BENCH_CASES; c++) { /* what grows has grown then */
        read_text(bench, bench->docs[0], text);
        run_one(bench, (enum bench_case)c, text, bench->docs[0], tree);
    }
    for (int i = 0; i < times; i++) {
        run_one(bench, which, text, bench->docs[0], tree);
    }
    cJSON_Delete(tree);
}

double bench_reject(struct bench_bench *bench, const struct bench_text *text, double *accepted) {
    struct bench_text bad = {NULL, 0, 0};
    double start = 0;
    bench_put(&bad, text->bytes, text->size - 1);
    start = now();
    read_text(bench, bench->doc, text);
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
    write_text(bench, bench->doc);
    counted.calls = 0;
    write_text(bench, bench->doc);
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
    read_text(&bench, bench.doc, text);
    memory.fresh = counted.calls;
    memory.peak = counted.peak;
    counted.calls = 0;
    read_text(&bench, bench.doc, text);
    memory.kept = counted.calls;
    count_writing(&bench, &memory, &allocator);
    nclaim_doc_free(bench.doc);
    nclaim_report_free(bench.report);
    count_cjson(text, &memory);
    return memory;
}
