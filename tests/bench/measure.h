/* SPDX-License-Identifier: MIT */
/* What is measured on one document after the other: times of each case, and memory. */
#ifndef NCL_BENCH_MEASURE_H
#define NCL_BENCH_MEASURE_H

#include "generator.h"
#include "newsclaim/newsclaim.h"

/* Cases, all on the same bytes. */
enum bench_case {
    BENCH_CJSON_PARSE, /* cJSON_ParseWithLength and cJSON_Delete */
    BENCH_CJSON_WRITE, /* a tree copied member by member, cJSON_PrintUnformatted, cJSON_Delete */
    BENCH_READ,        /* into a document that is kept */
    BENCH_CHECK,       /* the same, and validated by profile core */
    BENCH_WRITE,       /* into a buffer that is kept, each document from its own structs */
    BENCH_CASES
};

/* So many documents are run through one case before the next case: about 10 ms for the slowest. */
enum { BENCH_CHUNK = 32 };

struct bench_bench {
    nclaim_doc *doc;
    nclaim_doc *docs[BENCH_CHUNK]; /* what is written */
    nclaim_report *report;
    nclaim_buffer buffer;
    double times[BENCH_CASES]; /* nanoseconds, added up */
};

/* Makes the kept document and buffer; ends the program when out of memory. */
void bench_begin(struct bench_bench *bench);
void bench_end(struct bench_bench *bench);

/* Runs all cases on up to BENCH_CHUNK texts, beginning with another case each round, and adds up
 * their times. */
void bench_run(struct bench_bench *bench, const struct bench_text *texts, int count,
               unsigned round);

/* Runs one case so many times, for counting instructions; what it needs has run once before. */
void bench_repeat(struct bench_bench *bench, const struct bench_text *text, enum bench_case which,
                  int times);

/* Nanoseconds of reading a text that ends in a fault, and of the same text without it. */
double bench_reject(struct bench_bench *bench, const struct bench_text *text, double *accepted);

/* Memory of one document: into a new document, and again into the same one. */
struct bench_memory {
    size_t fresh; /* allocations, that of the document counted */
    size_t kept;
    size_t peak;        /* bytes */
    size_t write_kept;  /* allocations of the second writing into a buffer */
    size_t cjson_fresh; /* the same with cJSON */
    size_t cjson_peak;
};

struct bench_memory bench_memory_of(const struct bench_text *text);

#endif
