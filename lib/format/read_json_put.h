/* SPDX-License-Identifier: MIT */
/*
 * The short way of the reader, the values: each is stored where it belongs in the struct, and the
 * place behind it is returned, or NULL: it is not plain, or something is wrong with it. Then the
 * struct holds nothing that the long way does not write over. Inside of read_json_plain.c.
 */
#ifndef NCL_FORMAT_READ_JSON_PUT_H
#define NCL_FORMAT_READ_JSON_PUT_H

#include "base/utf8.h"
#include "format/read_json.h"

/* White space of any length. */
static inline const char *skip_spaces(const char *at, const char *plain_end) {
#if defined(__SSE2__) && defined(__GNUC__)
    for (; at < plain_end; at += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
        __m128i space = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')),
                                                  _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))),
                                     _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')),
                                                  _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t'))));
        uint32_t others = (uint32_t)_mm_movemask_epi8(space) ^ 0xFFFFU;
        if (others != 0) {
            return at + __builtin_ctz(others);
        }
    }
#else
    while (at < plain_end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
        at++;
    }
#endif
    return at;
}

/* `at` is where a member may begin, or at most two names behind: the bytes up to the next value or
 * comma can be read without counting. */
static inline const char *skip_space(const char *at, const char *plain_end) {
    if ((unsigned char)*at > ' ') {
        return at;
    }
    return *at == ' ' && (unsigned char)at[1] > ' ' ? at + 1 : skip_spaces(at, plain_end);
}

/* Up to nine digits, of which the first is not a 0 unless it is the only one; NULL: not so. */
static inline const char *read_digits_one_by_one(const char *at, uint32_t *number) {
    const char *digit = at;
    uint32_t value = 0;
    for (int i = 0; i < 9 && *digit >= '0' && *digit <= '9'; i++) {
        value = value * 10 + (uint32_t)(*digit++ - '0');
    }
    *number = value;
    return digit == at || (*at == '0' && digit - at > 1) ? NULL : digit;
}

#if defined(NCL_FIRST_MARKED)
/* The same for up to seven digits without a branch for each: they are moved to the end of eight,
 * and added up in pairs, fours and eight. */
static inline const char *read_digits(const char *at, uint32_t *number) {
    uint64_t digits = 0;
    uint64_t others = 0;
    size_t count = 0;
    memcpy(&digits, at, sizeof digits);
    digits ^= UINT64_C(0x3030303030303030);
    others = (digits | (digits + UINT64_C(0x7676767676767676))) & NCL_JSON_HIGH_BITS;
    count = others == 0 ? 0 : NCL_FIRST_MARKED(others);
    if (count == 0 || *at == '0') {
        return read_digits_one_by_one(at, number);
    }
    digits <<= 64 - 8 * count;
    digits = (digits * 10 + (digits >> 8)) & UINT64_C(0x00FF00FF00FF00FF);
    digits = (digits * 100 + (digits >> 16)) & UINT64_C(0x0000FFFF0000FFFF);
    *number = (uint32_t)(digits * 10000 + (digits >> 32));
    return at + count;
}
#else
#define read_digits read_digits_one_by_one
#endif

/* The quote behind a string that is not empty and has no escapes; NULL: not so. */
static inline const char *find_quote(const ncl_read *read, const char *at, uint32_t *traits) {
    uint64_t all = 0;
    const char *quote = ncl_json_find_special(at, read->json.end, &all);
    if (quote == read->json.end || *quote != '"' || quote == at) {
        return NULL;
    }
    if ((all & NCL_JSON_HIGH_BITS) != 0) {
        size_t size = (size_t)(quote - at);
        return ncl_utf8_check(at, size, traits) == size ? quote : NULL;
    }
    return quote;
}

static const char *put_text_slowly(ncl_read *read, const char *at, char *place) {
    ncl_loan *loan = read->loan;
    const char *quote = find_quote(read, at, &loan->traits);
    size_t size = quote == NULL ? 0 : (size_t)(quote - at);
    const char *copy =
        quote == NULL || size > loan->most ? NULL : ncl_arena_text(loan->arena, at, size);
    if (copy == NULL) {
        return NULL;
    }
    memcpy(place, &copy, sizeof copy);
    return quote + 1;
}

/* A text with escapes, from its quote on. */
static const char *put_escaped(ncl_read *read, const char *at, char *place) {
    ncl_arena *arena = read->loan->arena;
    ncl_json json = read->json;
    ncl_json_slice slice;
    char *copy = NULL;
    json.at = at;
    if (ncl_json_string(&json, &slice) != NCL_JSON_OK || slice.size == 0 ||
        slice.size > read->loan->most) {
        return NULL;
    }
    copy = ncl_arena_text(arena, slice.text, slice.size);
    if (copy == NULL) {
        return NULL;
    }
    arena->at = copy + ncl_json_unescape(&slice, copy);
    *arena->at++ = '\0';
    read->loan->traits |= slice.traits;
    memcpy(place, &copy, sizeof copy);
    return json.at;
}

/* Looks at a text while it is copied to where it will stay. */
static inline const char *put_text(ncl_read *read, const char *at, char *place) {
    ncl_arena *arena = read->loan->arena;
    const char *text = at + 1;
    const char *quote = text;
    char *to = arena->at;
    uint64_t high = 0;
    size_t plain = 16;
    if (*at != '"') {
        return NULL;
    }
    while (plain == 16 && read->json.end - quote >= 16 && arena->end - to > 16) {
        plain = ncl_json_copy16(to, quote, &high);
        quote += plain;
        to += plain;
    }
    if (plain == 16) {
        return put_text_slowly(read, text, place);
    }
    if (*quote == '\\') {
        return put_escaped(read, at, place);
    }
    if (*quote != '"' || quote == text || (size_t)(quote - text) > read->loan->most ||
        (high != 0 && ncl_utf8_check(text, (size_t)(quote - text), &read->loan->traits) !=
                          (size_t)(quote - text))) {
        return NULL;
    }
    *to = '\0';
    memcpy(place, &arena->at, sizeof arena->at);
    arena->at = to + 1;
    return quote + 1;
}

static inline const char *put_id(ncl_read *read, const char *at, char *place) {
    const char *behind = put_text(read, at, place);
    if (behind == NULL || !ncl_is_id(at + 1, (size_t)(behind - at) - 2)) {
        return NULL;
    }
    read->id.text = at + 1;
    read->id.size = (size_t)(behind - at) - 2;
    return behind;
}

/* Bytes before the next quote of 16 that can be read, or 16. */
static inline size_t before_quote(const char *at) {
    size_t size = 0;
#if defined(__SSE2__) && defined(__GNUC__)
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
    __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    size = (size_t)__builtin_ctz((uint32_t)_mm_movemask_epi8(quotes) | 0x10000U);
#elif defined(NCL_FIRST_MARKED)
    for (; size < 16; size += 8) {
        uint64_t bytes = 0;
        memcpy(&bytes, at + size, sizeof bytes);
        bytes ^= UINT64_C(0x2222222222222222);
        bytes = (bytes - UINT64_C(0x0101010101010101)) & ~bytes & NCL_JSON_HIGH_BITS;
        if (bytes != 0) {
            return size + NCL_FIRST_MARKED(bytes);
        }
    }
#else
    while (size < 16 && at[size] != '"') {
        size++;
    }
#endif
    return size;
}

/* What a word is compared with has no escapes and no other quotes. */
static inline const char *put_word(const ncl_shape *words, const char *at, char *place) {
    size_t size = before_quote(at + 1);
    uint32_t number = *at == '"' && size < 16 ? ncl_word_in_room(words, at + 1, size) : 0;
    if (number == 0) {
        return NULL;
    }
    memcpy(place, &number, sizeof number);
    return at + size + 2;
}

static inline const char *put_number(const ncl_read *read, const char *at, bool may_be_zero,
                                     char *place) {
    uint32_t number = 0;
    const char *behind = read_digits(at, &number);
    if (behind == NULL || behind >= read->plain_end || (number == 0 && !may_be_zero) ||
        (*behind != ',' && *behind != '}' && (unsigned char)*behind > ' ')) {
        return NULL;
    }
    memcpy(place, &number, sizeof number);
    return behind;
}

/* The member of a span that begins at `at`; NULL: none of the first three, which are all numbers
 * and a text. The one that is expected is tried first. */
static inline const ncl_plan *find_in_span(const ncl_plan *plans, const ncl_plan *expected,
                                           const char *at) {
    if (ncl_is_key(at, expected->key + 1, expected->size - 1U)) {
        return expected;
    }
    for (const ncl_plan *plan = plans; plan <= plans + NCL_SPAN_NUMBERS; plan++) {
        if (ncl_is_key(at, plan->key + 1, plan->size - 1U)) {
            return plan;
        }
    }
    return NULL;
}

/* Behind the brace of a span: `start`, `end` and maybe `exact`. */
static const char *put_span_in_any_order(ncl_read *read, const char *at, nclaim_span *span) {
    const ncl_plan *plans = ncl_shapes[NCL_TYPE_SPAN].first;
    const ncl_plan *plan = plans;
    const char *end = read->plain_end;
    unsigned seen = 0;
    memset(span, 0, sizeof *span);
    do {
        at = skip_space(at, end);
        plan = at < end ? find_in_span(plans, plan, at) : NULL;
        if (plan == NULL || (seen >> plan->index & 1) != 0) {
            return NULL;
        }
        seen |= 1U << plan->index;
        at = skip_space(at + plan->size - 1, end);
        at = plan->index == NCL_SPAN_NUMBERS
                 ? put_text(read, at, (char *)&span->exact)
                 : read_digits(at, plan->index == 0 ? &span->start : &span->end);
        if (at == NULL || at >= end) {
            return NULL;
        }
        at = skip_space(at, end);
        plan += plan->index == NCL_SPAN_NUMBERS ? -NCL_SPAN_NUMBERS : 1;
    } while (*at++ == ',');
    return at[-1] == '}' && (seen & 3) == 3 && span->end != 0 ? at : NULL;
}

/* Behind the name and its colon, if it is that one. */
static inline const char *skip_key(const char *at, const char *plain_end, const ncl_plan *plan) {
    at = skip_space(at, plain_end);
    return ncl_is_key(at, plan->key + 1, plan->size - 1U)
               ? skip_space(at + plan->size - 1, plain_end)
               : NULL;
}

/* The same in the order of the table. */
static inline const char *put_span_in_order(ncl_read *read, const char *at, nclaim_span *span) {
    const ncl_plan *plans = ncl_shapes[NCL_TYPE_SPAN].first;
    const char *end = read->plain_end;
    memset(span, 0, sizeof *span);
    if (at >= end || (at = skip_key(at, end, &plans[0])) == NULL ||
        (at = read_digits(at, &span->start)) == NULL) {
        return NULL;
    }
    at = skip_space(at, end);
    if (at >= end || *at != ',' || (at = skip_key(at + 1, end, &plans[1])) == NULL ||
        (at = read_digits(at, &span->end)) == NULL || span->end == 0) {
        return NULL;
    }
    at = skip_space(at, end);
    if (at < end && *at == ',') {
        if ((at = skip_key(at + 1, end, &plans[2])) == NULL ||
            (at = put_text(read, at, (char *)&span->exact)) == NULL || at >= end) {
            return NULL;
        }
        at = skip_space(at, end);
    }
    return *at == '}' ? at + 1 : NULL;
}

static inline const char *put_span(ncl_read *read, const char *at, nclaim_span *span) {
    const char *behind = put_span_in_order(read, at, span);
    return behind != NULL ? behind : put_span_in_any_order(read, at, span);
}

static inline const char *put_one_span(ncl_read *read, const char *at, char *place) {
    return *at == '{' ? put_span(read, at + 1, (nclaim_span *)(void *)place) : NULL;
}

/* Behind the bracket of a list: a few spans. */
static inline const char *read_spans(ncl_read *read, const char *at, nclaim_span *spans,
                                     uint32_t most, uint32_t *count) {
    do {
        at = skip_space(at, read->plain_end);
        if (*count == most || *at != '{') {
            return NULL;
        }
        at = put_span(read, at + 1, &spans[(*count)++]);
        if (at == NULL || at >= read->plain_end) {
            return NULL;
        }
        at = skip_space(at, read->plain_end);
    } while (*at++ == ',');
    return at[-1] == ']' ? at : NULL;
}

static inline const char *put_spans(ncl_read *read, const char *at, char *place) {
    enum { MOST = 8 };
    nclaim_span spans[MOST];
    ncl_arena *arena = read->loan->arena;
    ncl_arena_mark mark = ncl_arena_here(arena);
    uint32_t count = 0;
    nclaim_span_list list = {NULL, 0};
    nclaim_span *items = NULL;
    at = *at == '[' ? read_spans(read, at + 1, spans, MOST, &count) : NULL;
    if (at != NULL && count <= read->loan->items) {
        items = ncl_arena_take(arena, count * sizeof *items);
    }
    if (items == NULL) {
        ncl_arena_rewind(arena, mark);
        return NULL;
    }
    for (uint32_t i = 0; i < count; i++) {
        items[i] = spans[i];
    }
    list.items = items;
    list.count = count;
    memcpy(place, &list, sizeof list);
    return at;
}

static inline const char *put_value(ncl_read *read, const ncl_plan *plan, const char *at) {
    char *place = read->loan->base + plan->offset;
    switch (plan->form) {
    case NCL_FORM_TEXT:
        return put_text(read, at, place);
    case NCL_FORM_ID:
        return put_id(read, at, place);
    case NCL_FORM_CHOICE:
        return put_word(&ncl_shapes[plan->target], at, place);
    case NCL_FORM_NUMBER:
    case NCL_FORM_ZERO:
        return put_number(read, at, plan->form == NCL_FORM_ZERO, place);
    case NCL_FORM_SPAN:
        return put_one_span(read, at, place);
    case NCL_FORM_SPANS:
        return put_spans(read, at, place);
    default:
        return NULL;
    }
}

#endif
