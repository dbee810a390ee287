/* SPDX-License-Identifier: MIT */
#ifndef NCL_FORMAT_CANONICAL_NUMBER_H
#define NCL_FORMAT_CANONICAL_NUMBER_H

#include <stddef.h>
#include <stdint.h>

#define NCL_CANONICAL_MOST UINT64_C(9007199254740991)

enum { NCL_CANONICAL_ROOM = 24 };

/* Writes a number of JSON without point and exponent: 56.0 as 56, 1e3 as 1000, -0 as 0. The bytes
 * written, or 0 where it is not whole or not below 2^53. Exact. O(size). */
size_t ncl_canonical_number(const char *text, size_t size, char out[NCL_CANONICAL_ROOM]);

#endif
