/* SPDX-License-Identifier: MIT */
#include "base/sha256.h"

#include <string.h>

#define BLOCK_SIZE 64
#define LENGTH_AT 56 /* where the length in bits stands in the last block */

/* FIPS 180-4, section 4.2.2: cube roots of the first 64 primes, the first 32 fractional bits. */
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate(uint32_t word, unsigned by) {
    return (word >> by) | (word << (32 - by));
}

static uint32_t load(const unsigned char *at) {
    return ((uint32_t)at[0] << 24) | ((uint32_t)at[1] << 16) | ((uint32_t)at[2] << 8) | at[3];
}

static void store(uint32_t word, unsigned char *at) {
    for (unsigned i = 0; i < 4; i++) {
        at[i] = (unsigned char)(word >> (24 - 8 * i));
    }
}

/* Section 6.2.2, step 1: the message schedule. */
static void spread(const unsigned char *block, uint32_t words[64]) {
    for (size_t i = 0; i < 16; i++) {
        words[i] = load(block + 4 * i);
    }
    for (size_t i = 16; i < 64; i++) {
        uint32_t early = words[i - 15];
        uint32_t late = words[i - 2];
        words[i] = words[i - 16] + words[i - 7] +
                   (rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)) +
                   (rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10));
    }
}

/* Section 6.2.2, steps 2 to 4. The letters are the standard's. */
static void compress(uint32_t state[8], const unsigned char *block) {
    uint32_t words[64];
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    spread(block, words);
    for (size_t i = 0; i < 64; i++) {
        uint32_t t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) +
                      constants[i] + words[i];
        uint32_t t2 =
            (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
}

void ncl_sha256_init(ncl_sha256 *hash) {
    /* Section 5.3.3. */
    static const uint32_t initial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    memset(hash, 0, sizeof *hash);
    memcpy(hash->state, initial, sizeof initial);
}

void ncl_sha256_update(ncl_sha256 *hash, const void *data, size_t size) {
    const unsigned char *bytes = (const unsigned char *)data;
    size_t waiting = (size_t)(hash->size % BLOCK_SIZE);
    size_t at = 0;
    hash->size += size;
    if (waiting > 0 && size >= BLOCK_SIZE - waiting) {
        at = BLOCK_SIZE - waiting;
        memcpy(hash->block + waiting, bytes, at);
        compress(hash->state, hash->block);
        waiting = 0;
    }
    if (waiting == 0) {
        for (; size - at >= BLOCK_SIZE; at += BLOCK_SIZE) {
            compress(hash->state, bytes + at);
        }
    }
    if (at < size) {
        memcpy(hash->block + waiting, bytes + at, size - at);
    }
}

void ncl_sha256_finish(ncl_sha256 *hash, unsigned char digest[NCL_SHA256_SIZE]) {
    uint64_t bits = hash->size * 8;
    size_t waiting = (size_t)(hash->size % BLOCK_SIZE);
    hash->block[waiting++] = 0x80;
    if (waiting > LENGTH_AT) {
        memset(hash->block + waiting, 0, BLOCK_SIZE - waiting);
        compress(hash->state, hash->block);
        waiting = 0;
    }
    memset(hash->block + waiting, 0, LENGTH_AT - waiting);
    store((uint32_t)(bits >> 32), hash->block + LENGTH_AT);
    store((uint32_t)bits, hash->block + LENGTH_AT + 4);
    compress(hash->state, hash->block);
    for (size_t i = 0; i < 8; i++) {
        store(hash->state[i], digest + 4 * i);
    }
}

void ncl_sha256_hex(const unsigned char digest[NCL_SHA256_SIZE],
                    char out[NCL_SHA256_HEX_SIZE + 1]) {
    static const char hex[] = "0123456789abcdef";
    for (size_t i = 0; i < NCL_SHA256_SIZE; i++) {
        out[2 * i] = hex[digest[i] >> 4];
        out[2 * i + 1] = hex[digest[i] & 0x0F];
    }
    out[NCL_SHA256_HEX_SIZE] = '\0';
}
