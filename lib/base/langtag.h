/* SPDX-License-Identifier: MIT */
/*
 * Language tags: the syntax of RFC 5646 (BCP 47), section 2.1, in either case.
 *
 * Taken: language with extended language, script, region, variants, extensions, private use; a tag
 * of private use alone; the irregular grandfathered tags (the regular ones follow the syntax).
 * Beyond well-formedness, a repeated variant or singleton is refused: the RFC (2.2.9) leaves that
 * to validity, but it needs no registry and is never meant. The registry is not consulted: "xx-YY"
 * passes.
 */
#ifndef NCL_BASE_LANGTAG_H
#define NCL_BASE_LANGTAG_H

#include <stdbool.h>
#include <stddef.h>

/* Longer tags are refused, which bounds the work. RFC 5646, section 4.4.1, asks for 35 bytes. */
#define NCL_LANGTAG_MAX_SIZE 255

bool ncl_langtag_check(const char *text, size_t size);

#endif
