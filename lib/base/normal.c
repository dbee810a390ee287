/* SPDX-License-Identifier: MIT */
#include "base/normal.h"

#include "base/utf8.h"

#include <stdbool.h>
#include <string.h>

#if NCLAIM_HAVE_UTF8PROC

#include <utf8proc.h>

#define LONGEST_DECOMPOSITION 4 /* canonical, of one code point: UAX 15, section 9 */

/*
 * A starter with all that may yet combine with it: as written, and decomposed in canonical order.
 */
struct sequence {
    utf8proc_int32_t written[NCL_NORMAL_MAX_SEQUENCE];
    utf8proc_int32_t decomposed[NCL_NORMAL_MAX_SEQUENCE + LONGEST_DECOMPOSITION];
    size_t written_count;
    size_t decomposed_count;
};

static int combining_class(utf8proc_int32_t c) {
    return (int)utf8proc_get_property(c)->combining_class;
}

/* Canonical decomposition of one code point; 0 if utf8proc refuses it. */
static size_t decompose(utf8proc_int32_t c, utf8proc_int32_t out[LONGEST_DECOMPOSITION]) {
    int boundary = 0;
    utf8proc_ssize_t count =
        utf8proc_decompose_char(c, out, LONGEST_DECOMPOSITION, UTF8PROC_DECOMPOSE, &boundary);
    return count > 0 && count <= LONGEST_DECOMPOSITION ? (size_t)count : 0;
}

/* Composes a copy of count decomposed code points, canonically; the new count. */
static size_t compose(const utf8proc_int32_t *decomposed, size_t count, utf8proc_int32_t *out) {
    utf8proc_ssize_t composed = 0;
    memcpy(out, decomposed, count * sizeof *out);
    /* STABLE keeps the composition exclusions out, and so makes the form the standard's. */
    composed =
        utf8proc_normalize_utf32(out, (utf8proc_ssize_t)count, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    return composed > 0 ? (size_t)composed : 0;
}

static bool is_composed(const struct sequence *sequence) {
    utf8proc_int32_t composed[NCL_NORMAL_MAX_SEQUENCE + LONGEST_DECOMPOSITION];
    size_t count = compose(sequence->decomposed, sequence->decomposed_count, composed);
    return count == sequence->written_count &&
           memcmp(composed, sequence->written, count * sizeof *composed) == 0;
}

/*
 * Whether the next code point, which decomposes to first and more, leaves the sequence alone: a
 * starter that composes with nothing before it. Asked of the composition itself, not of a list of
 * such starters, so that it holds for any version of Unicode.
 */
static bool is_apart(const struct sequence *sequence, utf8proc_int32_t first) {
    utf8proc_int32_t all[NCL_NORMAL_MAX_SEQUENCE + LONGEST_DECOMPOSITION + 1];
    utf8proc_int32_t composed[NCL_NORMAL_MAX_SEQUENCE + LONGEST_DECOMPOSITION + 1];
    size_t count = sequence->decomposed_count;
    if (combining_class(first) != 0) {
        return false;
    }
    memcpy(all, sequence->decomposed, count * sizeof *all);
    all[count] = first;
    count = compose(all, count + 1, composed);
    return count > 1 && composed[count - 1] == first &&
           compose(sequence->decomposed, sequence->decomposed_count, all) == count - 1;
}

/* Puts a decomposed code point behind those that its class may not pass (UAX 15, D108). */
static void insert(struct sequence *sequence, utf8proc_int32_t c) {
    int class = combining_class(c);
    size_t at = sequence->decomposed_count++;
    while (class != 0 && at > 0 && combining_class(sequence->decomposed[at - 1]) > class) {
        sequence->decomposed[at] = sequence->decomposed[at - 1];
        at--;
    }
    sequence->decomposed[at] = c;
}

/* Adds the next code point. NCL_NO as soon as a finished sequence turns out not to be composed. */
static enum ncl_answer add(struct sequence *sequence, utf8proc_int32_t c) {
    utf8proc_int32_t parts[LONGEST_DECOMPOSITION];
    bool plain = ncl_is_plain((uint32_t)c);
    size_t count = decompose(c, parts);
    if (count == 0) {
        return NCL_NOT_CHECKED;
    }
    if (sequence->written_count > 0 && (plain || is_apart(sequence, parts[0]))) {
        if (!is_composed(sequence)) {
            return NCL_NO;
        }
        sequence->written_count = 0;
        sequence->decomposed_count = 0;
    }
    if (sequence->written_count == NCL_NORMAL_MAX_SEQUENCE ||
        sequence->decomposed_count + count > NCL_NORMAL_MAX_SEQUENCE) {
        return NCL_NOT_CHECKED;
    }
    sequence->written[sequence->written_count++] = c;
    for (size_t i = 0; i < count; i++) {
        insert(sequence, parts[i]);
    }
    return NCL_YES;
}

static enum ncl_answer check_closely(const char *text, size_t size) {
    struct sequence sequence;
    uint32_t scalar = 0;
    size_t length = 0;
    sequence.written_count = 0;
    sequence.decomposed_count = 0;
    for (size_t at = 0; at < size; at += length) {
        enum ncl_answer answer = NCL_NOT_CHECKED;
        length = ncl_utf8_decode(text + at, size - at, &scalar);
        if (length != 0) {
            answer = add(&sequence, (utf8proc_int32_t)scalar);
        }
        if (answer != NCL_YES) {
            return answer;
        }
    }
    return is_composed(&sequence) ? NCL_YES : NCL_NO;
}

#else

static enum ncl_answer check_closely(const char *text, size_t size) {
    (void)text;
    (void)size;
    return NCL_NOT_CHECKED;
}

#endif

enum ncl_answer ncl_is_nfc(const char *text, size_t size) {
    uint32_t traits = 0;
    size_t good = ncl_utf8_check(text, size, &traits);
    if (good == size && (traits & NCL_TEXT_UNUSUAL) == 0) {
        return NCL_YES;
    }
    return check_closely(text, size);
}
