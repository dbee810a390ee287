/* SPDX-License-Identifier: MIT */
/*
 * JSON as bytes, strictly: RFC 8259 in well-formed UTF-8 without U+0000. Tokens for readers that
 * know what they expect, and a checker for any value. No recursion, no floating point; a number is
 * its text.
 */
#ifndef NCL_BASE_JSON_H
#define NCL_BASE_JSON_H

#include "base/memory.h"

#include <stdbool.h>
#if defined(__SSE2__) && defined(__GNUC__)
#include <emmintrin.h>
#endif

/* What is wrong. Up to NCL_JSON_DUPLICATE the grammar still holds and reading can go on. */
typedef enum ncl_json_fault {
    NCL_JSON_OK = 0,
    NCL_JSON_UTF8,      /* bytes that are not UTF-8 */
    NCL_JSON_NUL,       /* \u0000 */
    NCL_JSON_SURROGATE, /* a surrogate without its partner */
    NCL_JSON_DUPLICATE, /* a name that the object has already */
    NCL_JSON_END,       /* the text ends too early */
    NCL_JSON_CONTROL,   /* a control character inside a string */
    NCL_JSON_ESCAPE,    /* an escape that does not exist */
    NCL_JSON_NUMBER,    /* not a number of RFC 8259 */
    NCL_JSON_LITERAL,   /* neither true, false nor null */
    NCL_JSON_COMMA,     /* no comma or end where one is due */
    NCL_JSON_COLON,     /* no colon after a name */
    NCL_JSON_NAME,      /* no name where one is due */
    NCL_JSON_VALUE,     /* no value where one is due */
    NCL_JSON_TRAILING,  /* more after the value */
    NCL_JSON_DEPTH,     /* nested too deep */
    NCL_JSON_NO_MEMORY
} ncl_json_fault;

static inline bool ncl_json_is_fatal(ncl_json_fault fault) {
    return fault > NCL_JSON_DUPLICATE;
}

/* The characters are at fault, not the structure. */
static inline bool ncl_is_json_text(ncl_json_fault fault) {
    return fault >= NCL_JSON_UTF8 && fault <= NCL_JSON_SURROGATE;
}

/* What is wrong, in words. Never NULL. */
const char *ncl_json_message(ncl_json_fault fault);

/* A place in a text. */
typedef struct ncl_json {
    const char *start;
    const char *at;
    const char *end;
    const char *fault_at; /* where the last fault is */
} ncl_json;

/* A string or number as it stands; a string without its quotes. */
typedef struct ncl_json_slice {
    const char *text;
    size_t size;
    uint32_t traits;  /* of a string: NCL_TEXT_... of base/utf8.h; escapes count as unusual */
    bool has_escapes; /* of a string */
    bool is_integer;  /* of a number: neither point nor exponent */
} ncl_json_slice;

/* Skips white space; the next character, or 0 at the end. */
static inline char ncl_json_peek(ncl_json *json) {
    if (json->at < json->end && (unsigned char)*json->at > ' ') {
        return *json->at;
    }
    while (json->at < json->end &&
           (*json->at == ' ' || *json->at == '\n' || *json->at == '\t' || *json->at == '\r')) {
        json->at++;
    }
    if (json->at == json->end) {
        return '\0';
    }
    return *json->at;
}

/* Reads a string; `at` is at its quote and then behind it, also after a fault that is not fatal. */
ncl_json_fault ncl_json_string(ncl_json *json, ncl_json_slice *slice);

#define NCL_JSON_HIGH_BITS UINT64_C(0x8080808080808080)

/* Of eight bytes, the high bit of those that are a quote, a backslash or a control character, and
 * maybe of some after the first such. (x ^ 2) < 0x21 holds for 0x00-0x1F and 0x22 alone. */
static inline uint64_t ncl_json_special(uint64_t bytes) {
    uint64_t quotes = (bytes ^ UINT64_C(0x0202020202020202)) - UINT64_C(0x2121212121212121);
    uint64_t backslashes = (bytes ^ UINT64_C(0x5C5C5C5C5C5C5C5C)) - UINT64_C(0x0101010101010101);
    return (quotes | backslashes) & ~bytes & NCL_JSON_HIGH_BITS;
}

#if defined(__GNUC__) && defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define NCL_FIRST_MARKED(marks) ((size_t)__builtin_ctzll(marks) >> 3)
#endif

#if defined(__SSE2__) && defined(__GNUC__)
#define NCL_JSON_SSE2
/* Of 16 bytes, a bit for each that is a quote, a backslash or a control character, and one behind.
 */
static inline uint32_t ncl_json_special16(__m128i bytes) {
    __m128i marks = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                     _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))),
        _mm_cmpeq_epi8(_mm_subs_epu8(bytes, _mm_set1_epi8(0x1F)), _mm_setzero_si128()));
    return (uint32_t)_mm_movemask_epi8(marks) | 0x10000U;
}
#endif

/* Copies 16 bytes and tells how many of them lie before the first quote, backslash or control
 * character; *high is not 0 afterwards if one of these is above 7F. */
static inline size_t ncl_json_copy16(char *to, const char *at, uint64_t *high) {
#if defined(NCL_JSON_SSE2)
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
    uint32_t marks = ncl_json_special16(bytes);
    _mm_storeu_si128((__m128i *)(void *)to, bytes);
    *high |= (uint32_t)_mm_movemask_epi8(bytes) & (marks ^ (marks - 1));
    return (size_t)__builtin_ctz(marks);
#else
    size_t size = 0;
    for (; size < 16; size += 8) {
        uint64_t bytes = 0;
        uint64_t marks = 0;
        memcpy(&bytes, at + size, 8);
        memcpy(to + size, &bytes, 8);
        marks = ncl_json_special(bytes);
        if (marks != 0) {
            break;
        }
        *high |= bytes & NCL_JSON_HIGH_BITS;
    }
    for (; size < 16 && at[size] != '"' && at[size] != '\\' && (unsigned char)at[size] >= 0x20;
         size++) {
        *high |= (unsigned char)at[size] & 0x80U;
    }
    return size;
#endif
}

/* The next quote, backslash or control character, or the end; ors the bytes passed over into *all,
 * so that bytes above 7F show in its high bits. */
static inline const char *ncl_json_find_special(const char *at, const char *end, uint64_t *all) {
    uint64_t bytes = 0;
#if defined(NCL_JSON_SSE2)
    while (end - at >= 16) {
        __m128i sixteen = _mm_loadu_si128((const __m128i *)(const void *)at);
        uint32_t marks16 = ncl_json_special16(sixteen);
        uint32_t high = (uint32_t)_mm_movemask_epi8(sixteen) & (marks16 ^ (marks16 - 1));
        *all |= high != 0 ? NCL_JSON_HIGH_BITS : 0;
        at += __builtin_ctz(marks16);
        if (marks16 != 0x10000U) {
            return at;
        }
    }
#endif
    while (end - at >= 8) {
        uint64_t marks = 0;
        memcpy(&bytes, at, 8);
        marks = ncl_json_special(bytes);
        if (marks != 0) {
#if defined(NCL_FIRST_MARKED)
            size_t before = NCL_FIRST_MARKED(marks);
            *all |= bytes & (marks ^ (marks - 1)); /* a marked byte has no high bit */
            return at + before;
#else
            break;
#endif
        }
        *all |= bytes;
        at += 8;
    }
    for (; at < end && *at != '"' && *at != '\\' && (unsigned char)*at >= 0x20; at++) {
        *all |= (unsigned char)*at & 0x80U;
    }
    return at;
}

/* Reads a number, true, false or null. */
ncl_json_fault ncl_json_number(ncl_json *json, ncl_json_slice *slice);
ncl_json_fault ncl_json_literal(ncl_json *json);

/* Writes the characters that a string stands for to `out`, which has room for slice->size bytes,
 * and returns their number. The string is one that ncl_json_string has found in order. */
size_t ncl_json_unescape(const ncl_json_slice *slice, char *out);

/* An object or array that the checker is inside of. */
typedef struct ncl_json_frame {
    ncl_json_slice name; /* of the member; an array has NULL */
    size_t names;        /* where the names of this object begin on the stack */
    uint32_t index;      /* of the entry or member, from 0 */
    bool is_object;
    bool is_begun; /* past its bracket */
} ncl_json_frame;

/* Checks values of any shape. Frames and names lie on `scratch`, which is as before afterwards. */
typedef struct ncl_json_checker {
    ncl_json *json;
    ncl_stack *frames;
    ncl_stack *names;
    uint32_t depth;      /* open objects and arrays */
    uint32_t most_depth; /* allowed */
    /* Called with every fault, at json->fault_at, while the frames still tell the path. */
    void (*report)(void *context, ncl_json_fault fault);
    void *context;
    bool is_faulty; /* something was reported */
} ncl_json_checker;

/* Checks the value at json->at and leaves `at` behind it. The first fatal fault, or NCL_JSON_OK
 * even when others were reported. O(n log n) for n bytes, for the names. */
ncl_json_fault ncl_json_check(ncl_json_checker *checker);

/* Whether a whole text is one object without any fault, nested no deeper than `most_depth`; memory
 * is taken from `memory` and given back. NCL_JSON_OK or a fault. */
ncl_json_fault ncl_json_check_object(ncl_memory *memory, const char *text, size_t size,
                                     uint32_t most_depth);

/* The next member of an object that was checked before: `at` is at its brace at first. False at its
 * end. `value` is the text of the value without white space around it. */
bool ncl_json_next_member(ncl_json *json, ncl_json_slice *name, ncl_json_slice *value);

/* Compares the characters of two names; <0, 0, >0. */
int ncl_json_compare(const ncl_json_slice *a, const ncl_json_slice *b);

/* Sorts names and calls `found` for each that repeats an earlier one. O(n log n). */
void ncl_json_duplicates(ncl_json_slice *names, size_t count,
                         void (*found)(void *context, const ncl_json_slice *name), void *context);

#endif
