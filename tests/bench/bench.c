/* SPDX-License-Identifier: MIT */
/*
 * The benchmark: reading, validating and writing of many different documents beside cJSON on the
 * same bytes, and what the goals in docs/design/performance.md ask for. Exact figures (allocations,
 * memory) that miss their goal make it fail; times only show it, for they depend on the neighbours.
 *
 *     bench [documents [rounds]]        1000 and 15 if left out
 *     bench --text NUMBER SIZE STYLE    prints one generated document (0: compact, see generator.h)
 *     bench --repeat CASE TIMES         runs a case on one document of 32 KB (see measure.h)
 */
#include "measure.h"

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ROUNDS = 101 };

static bool has_failed;

/* Ratios of one round, of which the median counts. */
struct ratios {
    double read[MOST_ROUNDS];
    double checked[MOST_ROUNDS];
    double write[MOST_ROUNDS]; /* times faster */
    double whole[MOST_ROUNDS]; /* times faster */
    double own_ns[MOST_ROUNDS];
    double cjson_ns[MOST_ROUNDS];
    int count;
};

static int compare(const void *left, const void *right) {
    double a = *(const double *)left;
    double b = *(const double *)right;
    return a < b ? -1 : a > b;
}

static double median(const double *values, int count) {
    double sorted[MOST_ROUNDS];
    memcpy(sorted, values, (size_t)count * sizeof *sorted);
    qsort(sorted, (size_t)count, sizeof *sorted, compare);
    return sorted[count / 2];
}

static void row(const char *goal, const char *what, double measured, double gate, bool is_least,
                bool is_exact) {
    bool is_kept = is_least ? measured >= gate : measured <= gate;
    printf("%-4s %-52s %9.3f  %s %-6g %s\n", goal, what, measured, is_least ? ">=" : "<=", gate,
           is_kept ? "kept" : "MISSED");
    has_failed = has_failed || (is_exact && !is_kept);
}

static void run_round(struct bench_bench *bench, const struct bench_text *texts, int count,
                      int round, struct ratios *ratios) {
    const double *t = bench->times;
    size_t bytes = 0;
    memset(bench->times, 0, sizeof bench->times);
    for (int i = 0; i < count; i += BENCH_CHUNK) {
        int part = count - i < BENCH_CHUNK ? count - i : BENCH_CHUNK;
        bench_run(bench, &texts[i], part, (unsigned)(i / BENCH_CHUNK + round));
    }
    for (int i = 0; i < count; i++) {
        bytes += texts[i].size;
    }
    ratios->read[round] = t[BENCH_READ] / t[BENCH_CJSON_PARSE];
    ratios->checked[round] = t[BENCH_CHECK] / t[BENCH_CJSON_PARSE];
    ratios->write[round] = t[BENCH_CJSON_WRITE] / t[BENCH_WRITE];
    ratios->whole[round] =
        (t[BENCH_CJSON_PARSE] + t[BENCH_CJSON_WRITE]) / (t[BENCH_CHECK] + t[BENCH_WRITE]);
    ratios->own_ns[round] = t[BENCH_CHECK] / (double)bytes;
    ratios->cjson_ns[round] = t[BENCH_CJSON_PARSE] / (double)bytes;
    ratios->count = round + 1;
}

static void run_all(const struct bench_text *texts, int count, int rounds, struct ratios *ratios) {
    struct bench_bench bench;
    bench_begin(&bench);
    bench_run(&bench, texts, 1, 0);
    for (int round = 0; round < rounds; round++) {
        run_round(&bench, texts, count, round, ratios);
    }
    bench_end(&bench);
}

static struct bench_text *make_texts(int count, enum bench_style style) {
    struct bench_text *texts = calloc((size_t)count, sizeof *texts);
    for (int i = 0; texts != NULL && i < count; i++) {
        bench_generate(&texts[i], (uint32_t)i, bench_size((uint32_t)i), style);
    }
    if (texts == NULL) {
        exit(2);
    }
    return texts;
}

static void free_texts(struct bench_text *texts, int count) {
    for (int i = 0; i < count; i++) {
        free(texts[i].bytes);
    }
    free(texts);
}

static void measure_memory(const struct bench_text *texts, int count) {
    struct bench_memory most = {0, 0, 0, 0, 0, 0};
    double peak = 0;
    double cjson_peak = 0;
    for (int i = 0; i < count; i++) {
        struct bench_memory one = bench_memory_of(&texts[i]);
        double size = (double)texts[i].size;
        double each = ((double)one.peak - 24 * 1024) / size;
        peak = each > peak ? each : peak;
        cjson_peak += (double)one.cjson_peak / size / count;
        most.fresh = one.fresh > most.fresh ? one.fresh : most.fresh;
        most.kept = one.kept > most.kept ? one.kept : most.kept;
        most.write_kept = one.write_kept > most.write_kept ? one.write_kept : most.write_kept;
        most.cjson_fresh += one.cjson_fresh;
    }
    row("P7", "allocations, document kept", (double)most.kept, 0, false, true);
    row("P7", "allocations, writing, buffer kept", (double)most.write_kept, 0, false, true);
    row("P7", "allocations, new document, most", (double)most.fresh, 8, false, true);
    row("P8", "most bytes at once less 24 KiB, per byte of input", peak, 2.5, false, true);
    printf("     cJSON: %.0f allocations for a document, %.1f bytes per byte\n",
           (double)most.cjson_fresh / count, cjson_peak);
}

static void measure_corpus(int count, int rounds) {
    struct bench_text *texts = make_texts(count, BENCH_COMPACT);
    static struct ratios r;
    size_t bytes = 0;
    for (int i = 0; i < count; i++) {
        bytes += texts[i].size;
    }
    run_all(texts, count, rounds, &r);
    printf("%d documents, %.1f KB each, %d rounds; cJSON %s parses and frees in %.2f ns a byte\n",
           count, (double)bytes / count / 1000, rounds, cJSON_Version(),
           median(r.cjson_ns, r.count));
    row("P1", "read / cJSON parse", median(r.read, r.count), 0.20, false, false);
    row("P2", "read and validate (core) / cJSON parse", median(r.checked, r.count), 0.25, false,
        false);
    row("P3", "write, times faster than cJSON tree and print", median(r.write, r.count), 12, true,
        false);
    row("P4", "read, validate, write, times faster than cJSON", median(r.whole, r.count), 10, true,
        false);
    measure_memory(texts, count);
    free_texts(texts, count);
}

/* One document over and over, of every size. */
static void measure_sizes(int rounds) {
    static const size_t sizes[] = {1000, 3500, 7700, 32000, 128000, 1000000, 4000000, 10000000};
    static struct ratios r;
    double at_32 = 1;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct bench_text text = {NULL, 0, 0};
        struct bench_text same[64];
        struct bench_memory memory;
        char what[80];
        int count = sizes[i] > 500000 ? 1 : sizes[i] > 50000 ? 8 : 64;
        double ns = 0;
        bench_generate(&text, (uint32_t)i, sizes[i], BENCH_COMPACT);
        for (int n = 0; n < count; n++) {
            same[n] = text;
        }
        memory = bench_memory_of(&text);
        run_all(same, count, rounds, &r);
        ns = median(r.own_ns, r.count);
        at_32 = sizes[i] == 32000 ? ns : at_32;
        snprintf(what, sizeof what, "read and validate %.1f KB: %.2f ns/byte, %u allocations",
                 (double)text.size / 1000, ns, (unsigned)memory.fresh);
        row("P9", what, median(r.checked, r.count), 0.35, false, false);
        row("P7", "  its allocations", (double)memory.fresh, sizes[i] <= 128000 ? 8 : 24, false,
            true);
        row("P8", "  its bytes at once less 24 KiB, per byte",
            ((double)memory.peak - 24 * 1024) / (double)text.size, 2.5, false, true);
        free(text.bytes);
        if (i + 1 == sizeof sizes / sizeof *sizes) {
            row("P9", "ns per byte, 10 MB / 32 KB", ns / at_32, 2.5, false, false);
        }
    }
}

static void measure_variants(int count, int rounds) {
    static const struct {
        const char *name;
        enum bench_style style;
        double gate;
    } variants[] = {{"pretty", BENCH_PRETTY, 0.25},
                    {"spaced", BENCH_SPACED, 0.25},
                    {"escaped", BENCH_ESCAPED, 0.25},
                    {"shuffled", BENCH_SHUFFLED, 0.30},
                    {"Cyrillic", BENCH_CYRILLIC, 0.35}};
    static struct ratios r;
    for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
        struct bench_text *texts = make_texts(count, variants[i].style);
        char what[80];
        run_all(texts, count, rounds, &r);
        snprintf(what, sizeof what, "read / cJSON parse, %s", variants[i].name);
        row("P10", what, median(r.read, r.count), variants[i].gate, false, false);
        free_texts(texts, count);
    }
}

static void measure_rejecting(int rounds) {
    struct bench_bench bench;
    struct bench_text text = {NULL, 0, 0};
    double ratios[MOST_ROUNDS];
    bench_begin(&bench);
    bench_generate(&text, 1, 1000000, BENCH_COMPACT);
    bench_run(&bench, &text, 1, 0);
    for (int i = 0; i < rounds; i++) {
        double accepted = 0;
        double rejected = bench_reject(&bench, &text, &accepted);
        ratios[i] = rejected / accepted;
    }
    row("P13", "rejecting / accepting, 1 MB cut off at its end", median(ratios, rounds), 1.5, false,
        false);
    free(text.bytes);
    bench_end(&bench);
}

static int print_text(char **argv) {
    struct bench_text text = {NULL, 0, 0};
    bench_generate(&text, (uint32_t)atol(argv[2]), (size_t)atol(argv[3]),
                   (enum bench_style)(atoi(argv[4]) % BENCH_STYLES));
    fwrite(text.bytes, 1, text.size, stdout);
    free(text.bytes);
    return 0;
}

static int repeat(char **argv) {
    struct bench_text text = {NULL, 0, 0};
    struct bench_bench bench;
    bench_generate(&text, 7, 32000, BENCH_COMPACT);
    bench_begin(&bench);
    bench_repeat(&bench, &text, (enum bench_case)(atoi(argv[2]) % BENCH_CASES), atoi(argv[3]));
    bench_end(&bench);
    free(text.bytes);
    return 0;
}

int main(int argc, char **argv) {
    int count = argc > 1 ? atoi(argv[1]) : 1000;
    int rounds = argc > 2 ? atoi(argv[2]) : 15;
    if (argc == 5 && strcmp(argv[1], "--text") == 0) {
        return print_text(argv);
    }
    if (argc == 4 && strcmp(argv[1], "--repeat") == 0) {
        return repeat(argv);
    }
    count = count < 1 ? 1 : count;
    rounds = rounds < 1 ? 1 : rounds > MOST_ROUNDS ? MOST_ROUNDS : rounds;
    measure_corpus(count, rounds);
    measure_variants(count < 200 ? count : 200, rounds);
    measure_sizes(rounds);
    measure_rejecting(rounds);
    return has_failed ? 1 : 0;
}
