/* SPDX-License-Identifier: MIT */
/*
 * Is text in Unicode Normalization Form C (UAX 15)? Checked, never made: texts are quoted by
 * offset, so the library does not rewrite them.
 */
#ifndef NCL_BASE_NORMAL_H
#define NCL_BASE_NORMAL_H

#include <stddef.h>

enum ncl_answer { NCL_NO = 0, NCL_YES, NCL_NOT_CHECKED };

/* Decomposed code points of the longest combining sequence that is looked at. */
#define NCL_NORMAL_MAX_SEQUENCE 64

/*
 * For well-formed UTF-8. Text of plain characters (ncl_is_plain) is answered without a library;
 * other text by utf8proc if that is compiled in (NCLAIM_HAVE_UTF8PROC), else NCL_NOT_CHECKED. So is
 * text with a combining sequence of more than NCL_NORMAL_MAX_SEQUENCE code points, unless something
 * before it already says NCL_NO; Unicode's own Stream-Safe Text Format allows 30 in a row (UAX 15,
 * section 13). Code points unassigned in utf8proc's version of Unicode count as normal. Allocates
 * nothing; time is linear, with a factor of the sequence length.
 */
enum ncl_answer ncl_is_nfc(const char *text, size_t size);

#endif
