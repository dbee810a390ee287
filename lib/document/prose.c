/* SPDX-License-Identifier: MIT */
#include "document/prose.h"

#include "base/utf8.h"

#include <string.h>

void ncl_put_part(ncl_prose *prose, const char *piece, size_t length) {
    if (prose->at < prose->size) {
        size_t room = prose->size - prose->at;
        memcpy(prose->text + prose->at, piece, length < room ? length : room);
    }
    prose->at += length;
}

void ncl_put(ncl_prose *prose, const char *piece) {
    ncl_put_part(prose, piece, strlen(piece));
}

void ncl_put_joint(ncl_prose *prose, size_t index, size_t count, const char *last) {
    if (index == 0) {
        return;
    }
    ncl_put(prose, index + 1 < count ? ", " : last);
}

/* The size without a last character that is not all there. */
static size_t without_cut(const char *text, size_t size) {
    size_t start = size;
    uint32_t scalar = 0;
    while (start > 0 && size - start < 4 && ((unsigned char)text[start - 1] & 0xC0) == 0x80) {
        start--;
    }
    if (start == 0) {
        return size;
    }
    start--;
    return start + ncl_utf8_decode(text + start, size - start, &scalar);
}

void ncl_prose_end(ncl_prose *prose, size_t length) {
    if (prose->size == 0) {
        return;
    }
    if (length >= prose->size) {
        length = without_cut(prose->text, prose->size - 1);
    }
    prose->text[length] = '\0';
}

/* Separated by spaces. No word here begins a common name: not May, Will, Long, Young. */
static const char english_starts[] =
    " a about after all almost although an and another as at because before both but by despite "
    "during each either every few for fewer from he her his how if in it its less many more most "
    "nearly neither no nobody none not nothing of on once one only our over several she since some "
    "somebody that the their there these they this those three two under until we what when where "
    "whether which while who why with without you your ";

/* For descriptions of actors only: Das is also a name. */
static const char german_starts[] =
    " das dem den der des die drei ein eine einem einen einer einige ihr ihre mehrere sein seine "
    "viele zwei ";

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Whether the word of that length, its first letter in lower case, is among the words. */
static bool has_word(const char *words, const char *word, size_t length) {
    const char *at = words;
    while ((at = strchr(at, ' ')) != NULL && at[1] != '\0') {
        at++;
        if (at[0] == (char)(word[0] | 0x20) && strncmp(at + 1, word + 1, length - 1) == 0 &&
            at[length] == ' ') {
            return true;
        }
    }
    return false;
}

bool ncl_starts_sentence(const char *text, bool german) {
    size_t length = 0;
    while (is_letter(text[length])) {
        length++;
    }
    if (length == 0 || text[0] > 'Z' || (text[length] != ' ' && text[length] != ',')) {
        return false;
    }
    return has_word(english_starts, text, length) ||
           (german && has_word(german_starts, text, length));
}

void ncl_put_lowered(ncl_prose *prose, const char *text, size_t length, bool lower) {
    char first = text[0];
    if (lower && length > 0) {
        first = (char)(first | 0x20);
        ncl_put_part(prose, &first, 1);
        text++;
        length--;
    }
    ncl_put_part(prose, text, length);
}

size_t ncl_trimmed(const char *text) {
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL) {
        length--;
    }
    return length;
}

/* Length of the text without the one of these that it ends in. */
static size_t without(const char *text, size_t length, const char *const *ends) {
    for (; *ends != NULL; ends++) {
        size_t size = strlen(*ends);
        if (size <= length && memcmp(text + length - size, *ends, size) == 0) {
            return length - size;
        }
    }
    return length;
}

bool ncl_ends_sentence(const char *text, size_t length) {
    static const char *const closing[] = {"\"",
                                          "'",
                                          ")",
                                          "]",
                                          "\xC2\xBB",
                                          "\xC2\xAB",
                                          "\xE2\x80\x99",
                                          "\xE2\x80\x9C",
                                          "\xE2\x80\x9D",
                                          "\xE2\x80\x98",
                                          NULL};
    static const char *const stops[] = {".", "?", "!", "\xE2\x80\xA6", "\xE3\x80\x82", NULL};
    size_t inner = without(text, length, closing);
    while (inner < length) {
        length = inner;
        inner = without(text, length, closing);
    }
    return without(text, length, stops) < length;
}
