/* SPDX-License-Identifier: MIT */
#include "base/uri.h"

#include "base/utf8.h"

#include <string.h>

/* What may stand where, as bits: RFC 3986, section 2 and appendix A. */
#define UNRESERVED 1u
#define SUB_DELIM 2u
#define COLON 4u
#define AT 8u
#define SLASH 16u
#define QUESTION 32u
#define PRIVATE 64u /* RFC 3987 iprivate, in queries only */

#define REG_NAME (UNRESERVED | SUB_DELIM)
#define USER_INFO (REG_NAME | COLON)
#define PATH (REG_NAME | COLON | AT | SLASH)
#define FRAGMENT (PATH | QUESTION)
#define QUERY (FRAGMENT | PRIVATE)

struct cursor {
    const char *text;
    size_t size;
    size_t at;
};

static bool is_alpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_hex(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_one_of(char c, const char *set) {
    return c != '\0' && strchr(set, c) != NULL;
}

static unsigned ascii_class(char c) {
    switch (c) {
    case ':':
        return COLON;
    case '@':
        return AT;
    case '/':
        return SLASH;
    case '?':
        return QUESTION;
    default:
        break;
    }
    if (is_alpha(c) || is_digit(c) || is_one_of(c, "-._~")) {
        return UNRESERVED;
    }
    return is_one_of(c, "!$&'()*+,;=") ? SUB_DELIM : 0u;
}

/* RFC 3987, section 2.2: ucschar counts as unreserved, iprivate as itself. */
static unsigned wide_class(uint32_t scalar) {
    uint32_t low = scalar & 0xFFFFu;
    if (ncl_is_noncharacter(scalar) || ncl_is_bidi_control(scalar)) {
        return 0;
    }
    if ((scalar >= 0xE000 && scalar <= 0xF8FF) || scalar >= 0xF0000) {
        return PRIVATE;
    }
    if (scalar >= 0xE0000) {
        return low >= 0x1000 ? UNRESERVED : 0u;
    }
    return scalar >= 0xA0 && !(scalar >= 0xFFF0 && scalar <= 0xFFFF) ? UNRESERVED : 0u;
}

static char peek(const struct cursor *cursor) {
    if (cursor->at == cursor->size) {
        return '\0';
    }
    return cursor->text[cursor->at];
}

static bool take(struct cursor *cursor, char c) {
    if (cursor->at < cursor->size && cursor->text[cursor->at] == c) {
        cursor->at++;
        return true;
    }
    return false;
}

/* Length of the character or percent triple at the cursor if the class allows it, or 0. */
static size_t allowed(const struct cursor *cursor, unsigned classes) {
    const char *at = cursor->text + cursor->at;
    size_t left = cursor->size - cursor->at;
    uint32_t scalar = 0;
    size_t length = 0;
    if (left == 0) {
        return 0;
    }
    if (at[0] == '%') {
        return left >= 3 && is_hex(at[1]) && is_hex(at[2]) ? 3 : 0;
    }
    length = ncl_utf8_decode(at, left, &scalar);
    if (length == 1) {
        return (ascii_class(at[0]) & classes) != 0 ? 1 : 0;
    }
    return length != 0 && (wide_class(scalar) & classes) != 0 ? length : 0;
}

static void skip(struct cursor *cursor, unsigned classes) {
    size_t length = 0;
    while ((length = allowed(cursor, classes)) != 0) {
        cursor->at += length;
    }
}

/* scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ) */
static bool take_scheme(struct cursor *cursor) {
    if (!is_alpha(peek(cursor))) {
        return false;
    }
    while (is_alpha(peek(cursor)) || is_digit(peek(cursor)) || is_one_of(peek(cursor), "+-.")) {
        cursor->at++;
    }
    return take(cursor, ':');
}

/* dec-octet: 0 to 255, no leading zeros; the cursor stays at its start if it is none */
static bool take_octet(struct cursor *cursor) {
    size_t start = cursor->at;
    unsigned value = 0;
    while (is_digit(peek(cursor)) && cursor->at - start < 3) {
        value = value * 10 + (unsigned)(peek(cursor) - '0');
        cursor->at++;
    }
    if (cursor->at == start || value > 255 ||
        (cursor->text[start] == '0' && cursor->at - start > 1)) {
        cursor->at = start;
        return false;
    }
    return true;
}

static bool take_ipv4(struct cursor *cursor) {
    bool good = take_octet(cursor);
    for (unsigned i = 0; i < 3 && good; i++) {
        good = take(cursor, '.') && take_octet(cursor);
    }
    return good;
}

static size_t hex_run(const struct cursor *cursor) {
    size_t length = 0;
    while (cursor->at + length < cursor->size && is_hex(cursor->text[cursor->at + length])) {
        length++;
    }
    return length;
}

/* Nothing before the first group, ":" before the others, or "::" once, after which is *gap. */
static bool take_colons(struct cursor *cursor, unsigned groups, size_t *gap) {
    if (!take(cursor, ':')) {
        return groups == 0;
    }
    if (groups > 0 && peek(cursor) != ':') {
        return true;
    }
    if (*gap != 0 || !take(cursor, ':')) {
        return false;
    }
    *gap = cursor->at;
    return true;
}

/* h16 = 1*4HEXDIG */
static bool take_group(struct cursor *cursor) {
    size_t length = hex_run(cursor);
    if (length == 0 || length > 4) {
        return false;
    }
    cursor->at += length;
    return true;
}

static bool is_at_ipv4(const struct cursor *cursor) {
    size_t end = cursor->at + hex_run(cursor);
    return end < cursor->size && cursor->text[end] == '.';
}

static bool is_whole(unsigned groups, size_t gap) {
    return gap != 0 ? groups < 8 : groups == 8;
}

/* Eight groups of sixteen bits, the last two perhaps as IPv4; "::" stands for one or more. */
static bool take_ipv6(struct cursor *cursor) {
    unsigned groups = 0;
    size_t gap = 0;
    while (groups < 8 && peek(cursor) != ']') {
        if (!take_colons(cursor, groups, &gap)) {
            return false;
        }
        if (cursor->at == gap && peek(cursor) == ']') {
            break;
        }
        if (is_at_ipv4(cursor)) {
            return is_whole(groups + 2, gap) && take_ipv4(cursor);
        }
        if (!take_group(cursor)) {
            return false;
        }
        groups++;
    }
    return is_whole(groups, gap);
}

/* IPvFuture = "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" ), without percent or ucschar */
static bool take_ip_future(struct cursor *cursor) {
    size_t start = ++cursor->at;
    cursor->at += hex_run(cursor);
    if (cursor->at == start || !take(cursor, '.')) {
        return false;
    }
    start = cursor->at;
    while ((ascii_class(peek(cursor)) & USER_INFO) != 0) {
        cursor->at++;
    }
    return cursor->at > start;
}

static bool take_ip_literal(struct cursor *cursor) {
    char first = '\0';
    cursor->at++;
    first = peek(cursor);
    if (first == 'v' || first == 'V') {
        return take_ip_future(cursor) && take(cursor, ']');
    }
    return take_ipv6(cursor) && take(cursor, ']');
}

/* authority = [ userinfo "@" ] host [ ":" port ] */
static bool take_authority(struct cursor *cursor) {
    struct cursor ahead = *cursor;
    skip(&ahead, USER_INFO);
    if (take(&ahead, '@')) {
        *cursor = ahead;
    }
    if (peek(cursor) == '[') {
        if (!take_ip_literal(cursor)) {
            return false;
        }
    } else {
        skip(cursor, REG_NAME);
    }
    if (take(cursor, ':')) {
        while (is_digit(peek(cursor))) {
            cursor->at++;
        }
    }
    return cursor->at == cursor->size || is_one_of(peek(cursor), "/?#");
}

static bool take_uri(struct cursor *cursor) {
    if (!take_scheme(cursor)) {
        return false;
    }
    if (cursor->size - cursor->at >= 2 && memcmp(cursor->text + cursor->at, "//", 2) == 0) {
        cursor->at += 2;
        if (!take_authority(cursor)) {
            return false;
        }
    }
    skip(cursor, PATH);
    if (take(cursor, '?')) {
        skip(cursor, QUERY);
    }
    if (take(cursor, '#')) {
        skip(cursor, FRAGMENT);
    }
    return cursor->at == cursor->size;
}

bool ncl_uri_check(const char *text, size_t size, size_t *bad) {
    struct cursor cursor = {text, size, 0};
    bool good = take_uri(&cursor);
    if (!good && bad != NULL) {
        *bad = cursor.at;
    }
    return good;
}
