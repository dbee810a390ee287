/* SPDX-License-Identifier: MIT */
/* Invented annotated documents with the members and the mix of kinds of real ones, the same for the
 * same seed on every machine. */
#ifndef NCL_BENCH_GENERATOR_H
#define NCL_BENCH_GENERATOR_H

#include <stddef.h>
#include <stdint.h>

/* How a document is spelled. */
enum bench_style {
    BENCH_COMPACT,
    BENCH_CYRILLIC, /* compact; the text in letters of two bytes */
    BENCH_SPACED,   /* a space behind commas and colons */
    BENCH_PRETTY,   /* two spaces for each level, a line for each member */
    BENCH_ESCAPED,  /* compact; everything above 7F as \uXXXX */
    BENCH_SHUFFLED, /* compact; the members of every object in random order */
    BENCH_STYLES
};

/* Bytes that grow. */
struct bench_text {
    char *bytes;
    size_t size;
    size_t capacity;
};

struct bench_random {
    uint64_t state;
};

void bench_put(struct bench_text *text, const char *bytes, size_t size);
uint32_t bench_below(struct bench_random *random, uint32_t end);

/* The size in bytes of the document with that number: 5 to 60 KB, triangular with the peak at 18.
 */
size_t bench_size(uint32_t number);

/* Appends a document of about so many bytes; ends the program when out of memory. */
void bench_generate(struct bench_text *out, uint32_t number, size_t size, enum bench_style style);

/* Appends the compact document in another style (BENCH_SPACED to BENCH_SHUFFLED). */
void bench_restyle(struct bench_text *out, const struct bench_text *compact, uint32_t number,
                   enum bench_style style);

#endif
