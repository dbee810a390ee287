/* SPDX-License-Identifier: MIT */
/**
 * @file base.h
 * Version, export marks, status codes, allocators and limits.
 *
 * What holds for the whole library:
 * - **Strings** are NUL-terminated UTF-8. NULL and "" both mean absent; U+0000 is not allowed.
 * - **Zero means absent** for every member of every record.
 * - **Ownership**: what you pass in is copied before the call returns; what you get back is
 * borrowed from the document (or report) and lives until that is freed or cleared. You own
 * documents, reports and buffers, nothing else.
 * - **Failure** is a status, never an abort and never a line on stderr; a failed call changes
 * nothing.
 * - **Threads**: there is no global state. Different documents may be used in different threads;
 * one document may be read by many threads as long as none of them changes it.
 */
#ifndef NEWSCLAIM_BASE_H
#define NEWSCLAIM_BASE_H

#include <stddef.h>
#include <stdint.h>

#define NCLAIM_VERSION_MAJOR 0
#define NCLAIM_VERSION_MINOR 1
#define NCLAIM_VERSION_PATCH 0

#if defined(NCLAIM_STATIC)
#define NCLAIM_API
#elif defined(_WIN32) && defined(NCLAIM_BUILDING)
#define NCLAIM_API __declspec(dllexport)
#elif defined(_WIN32)
#define NCLAIM_API __declspec(dllimport)
#elif defined(__GNUC__)
#define NCLAIM_API __attribute__((visibility("default")))
#else
#define NCLAIM_API
#endif

#ifdef __cplusplus
#define NCLAIM_BEGIN extern "C" {
#define NCLAIM_END }
#else
#define NCLAIM_BEGIN
#define NCLAIM_END
#endif

NCLAIM_BEGIN

/** What came of a call. The values never change; new ones are appended. */
typedef uint32_t nclaim_status;

enum {
    NCLAIM_OK = 0,            /**< done */
    NCLAIM_NO_MEMORY = 1,     /**< the allocator returned NULL; try again when there is more */
    NCLAIM_BAD_ARGUMENT = 2,  /**< NULL, or a value outside what the function documents */
    NCLAIM_BAD_SYNTAX = 3,    /**< the bytes break the grammar of their format */
    NCLAIM_BAD_TEXT = 4,      /**< not UTF-8, or with U+0000 inside */
    NCLAIM_BAD_RECORD = 5,    /**< well-formed, but not a record of the model; see the findings */
    NCLAIM_BAD_REFERENCE = 6, /**< a reference of another kind, or to nothing in this document */
    NCLAIM_DUPLICATE_ID = 7,  /**< a record with this id is there already */
    NCLAIM_LIMIT = 8,         /**< a limit of nclaim_limits was reached */
    NCLAIM_UNKNOWN_FORMAT =
        9,             /**< no such format, or not in this direction, or left out of the build */
    NCLAIM_NEWER = 10, /**< from a later version: a struct or format that this one does not know */
    NCLAIM_SINK_FAILED = 11,   /**< your sink refused bytes; what it got before is incomplete */
    NCLAIM_NOT_CANONICAL = 12, /**< no digest: a number in an extension member is not an integer */
    NCLAIM_STOPPED = 13,       /**< your callback asked to stop */
    NCLAIM_BUSY = 14           /**< called back into a document or report that is being changed */
};

/**
 * One function does it all, as in Lua: allocate (`old` NULL), resize, and free (`new_size` 0,
 * result ignored). Returns NULL on failure, and then `old` is still valid. Memory must be aligned
 * as malloc's is. Threads that digest or validate one document at the same time call it at the same
 * time; otherwise only the thread that changes the document does.
 */
typedef void *(*nclaim_allocate)(void *context, void *old, size_t old_size, size_t new_size);

/** An allocator; where a pointer to one is asked for, NULL means malloc, realloc and free. */
typedef struct nclaim_allocator {
    nclaim_allocate allocate;
    void *context; /**< passed on to it */
} nclaim_allocator;

/** What a document refuses to exceed; a member that is 0 stands for its default. */
typedef struct nclaim_limits {
    size_t input;      /**< bytes of one input; default 1 GiB */
    size_t memory;     /**< bytes a document allocates in all; default no limit */
    uint32_t string;   /**< bytes of one string; default 64 MiB */
    uint32_t records;  /**< records of a document; default and maximum 16,777,215 */
    uint32_t items;    /**< entries of one list; default 1,000,000 */
    uint32_t depth;    /**< nesting of foreign JSON; default 64, maximum 512 */
    uint32_t findings; /**< findings kept of one call, the rest are only counted; default 10,000 */
    uint32_t chain;    /**< length of a chain of quotes; default 64 */
    uint32_t reserved[2];
} nclaim_limits;

/** The version of the library that runs, such as "0.1.0"; never NULL. */
NCLAIM_API const char *nclaim_version(void);

/** The name of a status, such as "NO_MEMORY"; "UNKNOWN" for a number that is none. Never NULL. */
NCLAIM_API const char *nclaim_status_name(nclaim_status status);

NCLAIM_END

#endif
