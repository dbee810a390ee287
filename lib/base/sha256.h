/* SPDX-License-Identifier: MIT */
/*
 * SHA-256 (FIPS 180-4, section 6.2) in portable C, fed in pieces of any size.
 *
 * For content digests, not for secrets: nothing is wiped and no time is constant by design.
 */
#ifndef NCL_BASE_SHA256_H
#define NCL_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

#define NCL_SHA256_SIZE 32
#define NCL_SHA256_HEX_SIZE 64

/* A digest in the making; plain data, may be copied to fork it. */
typedef struct ncl_sha256 {
    uint32_t state[8];
    uint64_t size;           /* bytes so far; FIPS 180-4 ends at 2^61 - 1 of them */
    unsigned char block[64]; /* the last size % 64 of them wait here */
} ncl_sha256;

void ncl_sha256_init(ncl_sha256 *hash);

/* data may be NULL when size is 0. */
void ncl_sha256_update(ncl_sha256 *hash, const void *data, size_t size);

/* Writes the digest. The hash must be started anew with ncl_sha256_init before it is used again. */
void ncl_sha256_finish(ncl_sha256 *hash, unsigned char digest[NCL_SHA256_SIZE]);

/* Prints a digest as 64 lower-case hexadecimal digits and a NUL. */
void ncl_sha256_hex(const unsigned char digest[NCL_SHA256_SIZE], char out[NCL_SHA256_HEX_SIZE + 1]);

#endif
