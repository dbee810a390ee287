/* SPDX-License-Identifier: MIT */
/*
 * UTF-8: check, decode, encode, count; and the few kinds of character a validator wants to name.
 *
 * Well-formed means Unicode table 3-7 (RFC 3629, section 4): no overlong form, no surrogate,
 * nothing above U+10FFFF. All sizes are bytes; no function reads outside [text, text + size), and
 * text may be NULL when size is 0. Nothing here allocates or keeps state.
 */
#ifndef NCL_BASE_UTF8_H
#define NCL_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Traits, ored together. */
#define NCL_TEXT_NON_ASCII 1u /* some byte is above 7F */
#define NCL_TEXT_UNUSUAL 2u   /* some character is not plain: see ncl_is_plain */

/*
 * Index of the first byte of the first ill-formed sequence, or size if all is well-formed. Traits
 * of the well-formed part are ored into *traits, which is never NULL. Linear.
 */
size_t ncl_utf8_check(const char *text, size_t size, uint32_t *traits);

/*
 * Decodes the character at the start of [at, at + size). Its length, 1 to 4, with the scalar in
 * *out; 0, with *out untouched, if the bytes are ill-formed or cut off or size is 0.
 */
size_t ncl_utf8_decode(const char *at, size_t size, uint32_t *out);

/* Writes the character (without a NUL). Its length, 1 to 4; 0 if it is not a scalar value. */
size_t ncl_utf8_encode(uint32_t scalar, char out[4]);

/* Code points in well-formed text. Linear, eight bytes a step. */
size_t ncl_utf8_count(const char *text, size_t size);

/* UTF-16 code units that well-formed text would take. Linear, eight bytes a step. */
size_t ncl_utf8_units(const char *text, size_t size);

/*
 * False whenever a validator may want a closer look: controls other than tab, line feed and
 * carriage return, format and separator controls, noncharacters, code points unassigned in Unicode
 * 15.0, and everything that is not by itself in Normalization Form C (UAX 15: combining class other
 * than 0, or NFC_Quick_Check other than Yes). True is thus a promise, false only a hint: text of
 * plain characters only is in NFC and has nothing invisible in it.
 */
bool ncl_is_plain(uint32_t scalar);

/* U+FDD0 to U+FDEF and the last two code points of each plane (Unicode, section 23.7). */
bool ncl_is_noncharacter(uint32_t scalar);

/* Characters that reorder text on display (UAX 9, sections 2.1 to 2.6). */
bool ncl_is_bidi_control(uint32_t scalar);

/*
 * Characters that show nothing where they stand: C0 and C1 controls other than tab, line feed and
 * carriage return, soft hyphen, fillers, zero-width and other format characters, tags. Not the
 * variation selectors, and not the bidi controls, which have their own function. U+200C and
 * U+200D are included although Persian, Indic scripts and emoji need them: the caller decides.
 */
bool ncl_is_invisible(uint32_t scalar);

#endif
