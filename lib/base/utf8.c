/* SPDX-License-Identifier: MIT */
#include "base/utf8.h"

#include <string.h>

/*
 * Which characters of the Basic Multilingual Plane are not plain: 64 code points to a mask, the
 * masks shared. From Unicode 15.0; the unit tests derive every bit again from the properties that
 * ncl_is_plain promises.
 */
static const uint64_t unusual_masks[] = {
    0x00000000ffffd9ffu, 0x8000000000000000u, 0x00002000ffffffffu, 0x0000000000000000u,
    0xffffffffffffffffu, 0x4310ffffffffffffu, 0x000000040000288fu, 0x00000000000000f8u,
    0x0001000000000000u, 0x0000000001800000u, 0xbfffffffffff1800u, 0xffe078000000ffb6u,
    0x0000000017ff003fu, 0x00010000fffff800u, 0x00003d9fbfc00000u, 0xffff00000002c000u,
    0x0000000000001fffu, 0xfffc000000000000u, 0x380ff80000000000u, 0x8000feeffbc00000u,
    0x0000f800be000000u, 0x00000000ffff8000u, 0xfffffffffffffc00u, 0x1000000000000000u,
    0x00000000ff1e2000u, 0x5c3a020000066010u, 0xc0000030ffffa660u, 0x3cda020000067811u,
    0xff80003feffde678u, 0x1c12020000044011u, 0x01fc0030fffee440u, 0x5c12020000066011u,
    0xff0000307fdfe660u, 0x7c0038e729c23813u, 0xf800003ffffee238u, 0x1c00020000022000u,
    0x007f0030d8ffe220u, 0x1c10020000022000u, 0xfff100309fffe224u, 0x5800000000022000u,
    0x00000030008f2220u, 0xd004000003800011u, 0xffe3003f80a0ff80u, 0x7f00000000000001u,
    0xfffffffff0000f00u, 0xc700005000000829u, 0xffffffff0c008fa0u, 0x02a0000003000000u,
    0x3d7fe20010842108u, 0x22a01084210800dfu, 0xfffffffff8002040u, 0x0680400000000000u,
    0x0000000000002000u, 0x000000000000df40u, 0x003fffff80000000u, 0xffffff0000000000u,
    0x0000000000000007u, 0x00000000c280c200u, 0x80c200000000c200u, 0x00000000008000c2u,
    0x0000000000c20000u, 0xe0000000f8000000u, 0x00000000fc000000u, 0xc0c0000000000000u,
    0x00000000e0000000u, 0xfe00000000000000u, 0xff9000007ff00000u, 0xfff22000fff00000u,
    0x0030000000000000u, 0xfc00fc00e0040000u, 0x00000000fc00f800u, 0x0000fa0000000000u,
    0xffc0000000000000u, 0xfe00f00080000000u, 0xffe0c0000000000eu, 0x0000f00000000000u,
    0x000000003800fc00u, 0x0000000031800000u, 0xffe0000180000000u, 0xbfffc000fc00fc00u,
    0x800ff8000000e010u, 0x00000c0000000000u, 0x0ffc004000000000u, 0x0780000000000000u,
    0x0000000000001c00u, 0x180000000000fe00u, 0xfb1021fdfff7ff00u, 0x00000000c0c00000u,
    0xeaaa00005500c0c0u, 0x4820000000000000u, 0xaa23c80818380a20u, 0x00007f000000f803u,
    0x000cffff00000000u, 0x00000000e0008000u, 0xffffffe21ffffffeu, 0x00000c4000000000u,
    0x000000000000f000u, 0x0000060000000000u, 0xffffff8000000000u, 0x00000000fffff800u,
    0x0000000010000000u, 0x0000000000400000u, 0x01f3800000000000u, 0x0000df4000000000u,
    0xfffe7f0000000000u, 0x80808080ff800000u, 0xffffffff80808080u, 0xffffffffc0000000u,
    0x0000000004000000u, 0xfff0000000000000u, 0xf000ffffffc00000u, 0x0000fc0000000000u,
    0x0000000000000001u, 0x0000000007800000u, 0x000100000000001fu, 0x0000001000000000u,
    0x0000000000008000u, 0x0000fff000000000u, 0x0000000080000000u, 0x000000000000e000u,
    0x000000000000ff80u, 0xfffff00000000000u, 0x3ff0800000000000u, 0x00000000c0000000u,
    0xff03000000000000u, 0x0003fffffc14f800u, 0xfc00f00000000040u, 0xff00000000000000u,
    0x0003fffffc003fd0u, 0x0000380000000000u, 0xe00000007ff80000u, 0x0008000000000000u,
    0x800000003c004001u, 0xff80000000000000u, 0x000000000c00c000u, 0xc19d000000000000u,
    0xffc0000007fffffau, 0x00008080ff818181u, 0xfc00e00000000000u, 0xf000000000000780u,
    0xfffffc657fe53fffu, 0xfffffc00ff07ff80u, 0x0000000000007fffu, 0x000000000007fff8u,
    0x0000000000030000u, 0x0000ffffffff7f00u, 0x0000fffffc000000u, 0x0020f08000080000u,
    0xe000000000000000u, 0x8000000100000000u, 0xcfff8080e3030303u,
};

static const uint8_t unusual_blocks[1024] = {
    0,   1,   2,   3,   3,   3,   3,   3,   3,  3,  3,  3,   4,   5,   6,   3,   3,   3,   7,   3,
    8,   9,   10,  11,  12,  13,  3,   14,  15, 16, 17, 18,  19,  20,  21,  22,  23,  24,  25,  26,
    27,  28,  29,  30,  31,  32,  33,  34,  35, 36, 37, 38,  39,  40,  41,  42,  43,  44,  45,  46,
    47,  48,  49,  50,  51,  3,   52,  53,  3,  54, 55, 56,  3,   57,  58,  59,  60,  61,  62,  63,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  64, 65,  66,  67,  68,  69,  70,  65,  71,  72,
    73,  74,  75,  76,  77,  78,  79,  4,   68, 80, 81, 82,  83,  84,  85,  86,  3,   3,   3,   4,
    3,   3,   3,   3,   87,  88,  89,  90,  91, 92, 93, 94,  95,  3,   96,  3,   3,   3,   3,   3,
    97,  3,   3,   3,   98,  99,  3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  100, 3,   68,  101, 3,   3,   3,   3,   102,
    103, 104, 105, 106, 3,   107, 108, 109, 3,  3,  3,  110, 111, 112, 113, 3,   114, 115, 116, 117,
    118, 3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   119, 120,
    3,   3,   3,   3,   121, 122, 123, 124, 3,  3,  3,  125, 126, 127, 3,   128, 129, 130, 131, 132,
    133, 134, 135, 136, 137, 75,  3,   138, 3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   117, 139, 4,   4,   4,   4,   4,  4,  4,  4,   4,   4,   4,   4,   4,   4,   4,   4,
    4,   4,   4,   4,   4,   4,   4,   4,   4,  4,  4,  4,   4,   4,   4,   4,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   3,   3,   3,   3,
    3,   3,   3,   3,   3,   3,   3,   3,   3,  3,  3,  3,   3,   3,   3,   3,   4,   4,   4,   4,
    140, 4,   4,   4,   141, 142, 3,   143, 3,  3,  3,  3,   3,   3,   144, 145, 146, 147, 3,   148,
    112, 3,   149, 150,
};

#define REPEAT(byte) (UINT64_C(0x0101010101010101) * (byte))
#define HIGH_BITS REPEAT(0x80)

static uint64_t load(const unsigned char *at) {
    uint64_t word;
    memcpy(&word, at, sizeof word);
    return word;
}

/* The answer is in the lowest bit; what is above it means nothing. */
static uint32_t unusual_bit(uint32_t block, uint32_t low) {
    return (uint32_t)(unusual_masks[unusual_blocks[block]] >> low);
}

/* Above the BMP only pictographs and ideographs are common enough to be worth calling plain. */
static bool is_plain_above_bmp(uint32_t scalar) {
    return (scalar >= 0x1F300 && scalar <= 0x1F64F) || (scalar >= 0x1F900 && scalar <= 0x1F9FF) ||
           (scalar >= 0x20000 && scalar <= 0x2A6DF);
}

/*
 * Zero if all bytes of a word are 20 to 7E. Otherwise the lowest high bit marks the first byte that
 * is not; the bits above it mean nothing, for a borrow or carry may have run into them.
 */
static uint64_t special(uint64_t word) {
    return ((word - REPEAT(0x20)) | (word + REPEAT(0x01))) & HIGH_BITS;
}

/* How many bytes lie before the first special one, or any smaller number where finding it is dear.
 */
static size_t bytes_before(uint64_t mask) {
#if defined(__GNUC__) && defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return (size_t)__builtin_ctzll(mask) >> 3;
#else
    (void)mask;
    return 0;
#endif
}

/* Index of the first byte from at on that is not 20 to 7E, or size. */
static size_t skip_printable(const unsigned char *text, size_t at, size_t size) {
    uint64_t mask = 0;
    while (size - at >= 16 && (special(load(text + at)) | special(load(text + at + 8))) == 0) {
        at += 16;
    }
    while (size - at >= 8) {
        mask = special(load(text + at));
        if (mask != 0) {
            at += bytes_before(mask);
            break;
        }
        at += 8;
    }
    while (at < size && text[at] - 0x20u < 0x5Fu) {
        at++;
    }
    return at;
}

/*
 * Index of the first byte from at on that is not part of a well-formed two-byte character. Passes
 * over single spaces, so that the words of a Cyrillic or Greek text make one run.
 */
static size_t skip_twos(const unsigned char *text, size_t at, size_t size, uint32_t *unusual) {
    uint32_t found = 0;
    while (size - at >= 2) {
        uint32_t lead = text[at] - 0xC2u;
        uint32_t low = text[at + 1] ^ 0x80u;
        if (lead < 0x1Eu && low < 0x40u) {
            found |= unusual_bit(lead + 2, low);
            at += 2;
        } else if (text[at] == 0x20) {
            at++;
        } else {
            break;
        }
    }
    *unusual |= found;
    return at;
}

/* Likewise for three-byte characters, which leaves out overlong forms and surrogates. */
static size_t skip_threes(const unsigned char *text, size_t at, size_t size, uint32_t *unusual) {
    uint32_t found = 0;
    while (size - at >= 3) {
        uint32_t lead = text[at] - 0xE0u;
        uint32_t middle = text[at + 1] ^ 0x80u;
        uint32_t low = text[at + 2] ^ 0x80u;
        uint32_t block = (lead << 6) | middle;
        if (lead >= 0x10u || (middle | low) >= 0x40u || block < 0x20u || block - 0x360u < 0x20u) {
            break;
        }
        found |= unusual_bit(block, low);
        at += 3;
    }
    *unusual |= found;
    return at;
}

/* Index after the four-byte character at at, or at if it is ill-formed. */
static size_t skip_four(const unsigned char *text, size_t at, size_t size, uint32_t *unusual) {
    uint32_t scalar = 0;
    size_t length = ncl_utf8_decode((const char *)text + at, size - at, &scalar);
    if (length != 0 && !ncl_is_plain(scalar)) {
        *unusual |= 1;
    }
    return at + length;
}

/* Index after the run of characters of one length at at, or at if it starts ill-formed. */
static size_t skip_run(const unsigned char *text, size_t at, size_t size, uint32_t *unusual) {
    uint32_t lead = text[at];
    if (lead < 0x80u) {
        *unusual |= unusual_bit(lead >> 6, lead & 0x3Fu);
        return at + 1;
    }
    if (lead < 0xE0u) {
        return skip_twos(text, at, size, unusual);
    }
    if (lead < 0xF0u) {
        return skip_threes(text, at, size, unusual);
    }
    return skip_four(text, at, size, unusual);
}

size_t ncl_utf8_check(const char *text, size_t size, uint32_t *traits) {
    const unsigned char *bytes = (const unsigned char *)text;
    uint32_t unusual = 0;
    uint32_t seen = 0; /* every byte on which a run of printable ASCII stopped */
    size_t at = 0;
    size_t next = 0;
    while ((at = skip_printable(bytes, next, size)) < size) {
        next = skip_run(bytes, at, size, &unusual);
        if (next == at) {
            break;
        }
        seen |= bytes[at];
    }
    *traits |= (seen & 0x80u ? NCL_TEXT_NON_ASCII : 0u) | (unusual & 1u ? NCL_TEXT_UNUSUAL : 0u);
    return at;
}

size_t ncl_utf8_decode(const char *at, size_t size, uint32_t *out) {
    static const unsigned char lengths[16] = {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 3, 4};
    static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
    static const uint32_t lead_bits[5] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    const unsigned char *bytes = (const unsigned char *)at;
    size_t length = size == 0 || bytes[0] >= 0xF5u ? 0 : lengths[bytes[0] >> 4];
    uint32_t scalar = 0;
    if (length == 0 || length > size) {
        return 0;
    }
    scalar = bytes[0] & lead_bits[length];
    for (size_t i = 1; i < length; i++) {
        uint32_t low = bytes[i] ^ 0x80u;
        if (low >= 0x40u) {
            return 0;
        }
        scalar = (scalar << 6) | low;
    }
    if (scalar < least[length] || scalar - 0xD800u < 0x800u || scalar > 0x10FFFFu) {
        return 0;
    }
    *out = scalar;
    return length;
}

size_t ncl_utf8_encode(uint32_t scalar, char out[4]) {
    static const unsigned char marks[5] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length = scalar < 0x80u ? 1 : scalar < 0x800u ? 2 : scalar < 0x10000u ? 3 : 4;
    unsigned char bytes[4];
    if (scalar > 0x10FFFFu || scalar - 0xD800u < 0x800u) {
        return 0;
    }
    for (size_t i = length - 1; i > 0; i--) {
        bytes[i] = (unsigned char)(0x80u | (scalar & 0x3Fu));
        scalar >>= 6;
    }
    bytes[0] = (unsigned char)(marks[length] | scalar);
    memcpy(out, bytes, length);
    return length;
}

/* Sum of the eight bytes of a word whose sum is below 256. */
static size_t sum_bytes(uint64_t word) {
    return (size_t)((word * REPEAT(0x01)) >> 56);
}

size_t ncl_utf8_count(const char *text, size_t size) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t continuation = 0;
    size_t at = 0;
    for (; size - at >= 8; at += 8) {
        uint64_t word = load(bytes + at);
        continuation += sum_bytes((word >> 7) & ~(word >> 6) & REPEAT(0x01));
    }
    for (; at < size; at++) {
        continuation += (bytes[at] & 0xC0u) == 0x80u;
    }
    return size - continuation;
}

size_t ncl_utf8_units(const char *text, size_t size) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t units = ncl_utf8_count(text, size);
    size_t at = 0;
    /* A four-byte character takes a surrogate pair; only its lead has the four upper bits set. */
    for (; size - at >= 8; at += 8) {
        uint64_t word = load(bytes + at);
        units += sum_bytes((word >> 7) & (word >> 6) & (word >> 5) & (word >> 4) & REPEAT(0x01));
    }
    for (; at < size; at++) {
        units += bytes[at] >= 0xF0u;
    }
    return units;
}

bool ncl_is_plain(uint32_t scalar) {
    return scalar < 0x10000u ? (unusual_bit(scalar >> 6, scalar & 0x3Fu) & 1u) == 0
                             : is_plain_above_bmp(scalar);
}

bool ncl_is_noncharacter(uint32_t scalar) {
    return scalar <= 0x10FFFFu && (scalar - 0xFDD0u < 0x20u || (scalar & 0xFFFEu) == 0xFFFEu);
}

bool ncl_is_bidi_control(uint32_t scalar) {
    return scalar == 0x61Cu || scalar - 0x200Eu < 2u || scalar - 0x202Au < 5u ||
           scalar - 0x2066u < 4u;
}

bool ncl_is_invisible(uint32_t scalar) {
    static const struct {
        uint32_t first, last;
    } ranges[] = {
        {0x00, 0x08},       {0x0B, 0x0C},       {0x0E, 0x1F},       {0x7F, 0x9F},
        {0xAD, 0xAD},       {0x34F, 0x34F},     {0x115F, 0x1160},   {0x17B4, 0x17B5},
        {0x180E, 0x180E},   {0x200B, 0x200D},   {0x2060, 0x2065},   {0x206A, 0x206F},
        {0x3164, 0x3164},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB},
        {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE00FF},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0] && ranges[i].first <= scalar; i++) {
        if (scalar <= ranges[i].last) {
            return true;
        }
    }
    return false;
}
