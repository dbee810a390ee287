/* SPDX-License-Identifier: MIT */
#include "base/langtag.h"

#include <stdint.h>

#define SUBTAG_MAX_SIZE 8

/* A walk over the subtags: the present one is text[start .. end). */
struct walk {
    const char *text;
    size_t size;
    size_t start;
    size_t end;
};

static bool is_alpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static char lower(char c) {
    if (c >= 'A' && c <= 'Z') {
        return (char)(c - 'A' + 'a');
    }
    return c;
}

static bool same(const char *left, const char *right, size_t size) {
    for (size_t i = 0; i < size; i++) {
        if (lower(left[i]) != lower(right[i])) {
            return false;
        }
    }
    return true;
}

static void find_end(struct walk *walk) {
    walk->end = walk->start;
    while (walk->end < walk->size && walk->text[walk->end] != '-') {
        walk->end++;
    }
}

/* To the next subtag; after the last one start is beyond size. */
static void next(struct walk *walk) {
    walk->start = walk->end + 1;
    find_end(walk);
}

static bool at_end(const struct walk *walk) {
    return walk->start > walk->size;
}

static size_t length(const struct walk *walk) {
    return at_end(walk) ? 0 : walk->end - walk->start;
}

static bool all_letters(const struct walk *walk) {
    size_t at = walk->start;
    while (at < walk->end && is_alpha(walk->text[at])) {
        at++;
    }
    return at == walk->end;
}

static bool all_digits(const struct walk *walk) {
    size_t at = walk->start;
    while (at < walk->end && is_digit(walk->text[at])) {
        at++;
    }
    return at == walk->end;
}

/* Every subtag is one to eight ASCII letters and digits, whatever its part (RFC 5646, 2.1). */
static bool subtags_have_form(struct walk walk) {
    for (; !at_end(&walk); next(&walk)) {
        size_t size = length(&walk);
        if (size == 0 || size > SUBTAG_MAX_SIZE) {
            return false;
        }
        for (size_t i = walk.start; i < walk.end; i++) {
            if (!is_alpha(walk.text[i]) && !is_digit(walk.text[i])) {
                return false;
            }
        }
    }
    return true;
}

static bool is_grandfathered(const char *text, size_t size) {
    /* RFC 5646, section 2.1, "irregular". */
    static const struct {
        unsigned size;
        char tag[12];
    } tags[] = {
        {9, "en-gb-oed"}, {5, "i-ami"},     {5, "i-bnn"}, {9, "i-default"}, {10, "i-enochian"},
        {5, "i-hak"},     {9, "i-klingon"}, {5, "i-lux"}, {7, "i-mingo"},   {8, "i-navajo"},
        {5, "i-pwn"},     {5, "i-tao"},     {5, "i-tay"}, {5, "i-tsu"},     {9, "sgn-be-fr"},
        {9, "sgn-be-nl"}, {9, "sgn-ch-de"},
    };
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++) {
        if (size == tags[i].size && same(text, tags[i].tag, size)) {
            return true;
        }
    }
    return false;
}

/* language = 2*3ALPHA ["-" extlang] / 4ALPHA / 5*8ALPHA; extlang = 3ALPHA *2("-" 3ALPHA) */
static bool take_language(struct walk *walk) {
    size_t size = length(walk);
    if (size < 2 || !all_letters(walk)) {
        return false;
    }
    next(walk);
    for (unsigned i = 0; i < 3 && size <= 3 && length(walk) == 3 && all_letters(walk); i++) {
        next(walk);
    }
    return true;
}

static void take_script_and_region(struct walk *walk) {
    if (length(walk) == 4 && all_letters(walk)) {
        next(walk);
    }
    if ((length(walk) == 2 && all_letters(walk)) || (length(walk) == 3 && all_digits(walk))) {
        next(walk);
    }
}

static bool is_variant(const struct walk *walk) {
    return length(walk) >= 5 || (length(walk) == 4 && is_digit(walk->text[walk->start]));
}

static bool take_variants(struct walk *walk) {
    struct walk first = *walk;
    for (; is_variant(walk); next(walk)) {
        for (struct walk other = first; other.start < walk->start; next(&other)) {
            if (length(&other) == length(walk) &&
                same(walk->text + other.start, walk->text + walk->start, length(walk))) {
                return false;
            }
        }
    }
    return true;
}

static bool is_singleton(const struct walk *walk) {
    return length(walk) == 1 && lower(walk->text[walk->start]) != 'x';
}

/* extension = singleton 1*("-" (2*8alphanum)) */
static bool take_extensions(struct walk *walk) {
    uint64_t seen = 0;
    while (is_singleton(walk)) {
        char c = lower(walk->text[walk->start]);
        uint64_t bit = UINT64_C(1) << (is_digit(c) ? c - '0' : c - 'a' + 10);
        next(walk);
        if ((seen & bit) != 0 || length(walk) < 2) {
            return false;
        }
        seen |= bit;
        while (length(walk) >= 2) {
            next(walk);
        }
    }
    return true;
}

/* privateuse = "x" 1*("-" (1*8alphanum)), which lasts to the end of the tag */
static bool take_private_use(struct walk *walk) {
    if (length(walk) != 1 || lower(walk->text[walk->start]) != 'x') {
        return false;
    }
    next(walk);
    return !at_end(walk);
}

bool ncl_langtag_check(const char *text, size_t size) {
    struct walk walk = {text, size, 0, 0};
    if (size == 0 || size > NCL_LANGTAG_MAX_SIZE) {
        return false;
    }
    find_end(&walk);
    if (!subtags_have_form(walk)) {
        return false;
    }
    if (is_grandfathered(text, size) || take_private_use(&walk)) {
        return true;
    }
    if (!take_language(&walk)) {
        return false;
    }
    take_script_and_region(&walk);
    return take_variants(&walk) && take_extensions(&walk) &&
           (at_end(&walk) || take_private_use(&walk));
}
