/* SPDX-License-Identifier: MIT */
/**
 * @file describe.h
 * The model at run time: every record, value type, enumeration and field, with its place in memory,
 * so that a binding can build its classes without parsing a header.
 *
 * The tables are constant and live as long as the library; their strides never change.
 */
#ifndef NEWSCLAIM_DESCRIBE_H
#define NEWSCLAIM_DESCRIBE_H

#include "newsclaim/base.h"

NCLAIM_BEGIN

/** Sorts of types. */
enum {
    NCLAIM_SORT_RECORD = 1, /**< has an id and a place in the document; its number is its kind */
    NCLAIM_SORT_VALUE = 2,  /**< a struct inside records */
    NCLAIM_SORT_ENUMERATION = 3 /**< a closed list of words */
};

/** What a field holds. Up to NCLAIM_TYPE_EXTRA a `const char *`, then a `uint32_t`, then a struct.
 */
enum {
    NCLAIM_TYPE_STRING = 1,   /**< words */
    NCLAIM_TYPE_ID = 2,       /**< an identifier of the document */
    NCLAIM_TYPE_DECIMAL = 3,  /**< -?digits(.digits)?, at most 38 digits */
    NCLAIM_TYPE_FRACTION = 4, /**< a decimal, or digits/digits */
    NCLAIM_TYPE_SHARE = 5,    /**< a decimal from 0 to 1 */
    NCLAIM_TYPE_DATE = 6,     /**< RFC 3339 with reduced precision, or EDTF */
    NCLAIM_TYPE_PERIOD = 7,   /**< EDTF, a TIMEX3 value or a duration */
    NCLAIM_TYPE_LANGUAGE = 8, /**< BCP 47 */
    NCLAIM_TYPE_URI = 9,      /**< RFC 3986 with a scheme; RFC 3987 characters allowed */
    NCLAIM_TYPE_SHA256 = 10,  /**< 64 hexadecimal digits, lower case */
    NCLAIM_TYPE_OPEN = 11,    /**< a word of the enumeration `target`, or one that begins with x- */
    NCLAIM_TYPE_EXTRA = 12,   /**< a JSON object: members that the model does not define */
    NCLAIM_TYPE_NUMBER = 16,  /**< uint32_t */
    NCLAIM_TYPE_CHOICE = 17,  /**< uint32_t: a word of the enumeration `target`; 0: absent */
    NCLAIM_TYPE_REF = 18,   /**< nclaim_ref: a record of one of the kinds in the bit set `target` */
    NCLAIM_TYPE_NESTED = 19 /**< the struct of the value type `target` */
};

/** Flags of a field. */
enum {
    NCLAIM_FIELD_LIST = 1,   /**< `{items, count}` of what the type says */
    NCLAIM_FIELD_SET = 2,    /**< a list whose order has no meaning */
    NCLAIM_FIELD_MORE = 4,   /**< beyond the everyday tier */
    NCLAIM_FIELD_EITHER = 8, /**< one of this and the neighbors with this flag, not two */
    NCLAIM_FIELD_ZERO = 16   /**< 0 is a value; the next field tells whether it is there */
};

/** Which profiles ask for a field. */
enum {
    NCLAIM_NEED_CORE = 1,
    NCLAIM_NEED_COMPLETE = 2,
    NCLAIM_NEED_ANNOTATED = 4,
    NCLAIM_NEED_ANY_CORE = 8,      /**< core: at least one of the fields so marked */
    NCLAIM_NEED_ANY_ANNOTATED = 16 /**< annotated: at least one of the fields so marked */
};

/** A word of an enumeration. */
typedef struct nclaim_word {
    const char *name;    /**< as in documents */
    const char *meaning; /**< in a few words */
    uint32_t number;     /**< as in C */
    uint32_t since;      /**< format version that has it first */
    uint32_t length;     /**< of the name in bytes */
    uint32_t reserved;
} nclaim_word;

/** A field of a record or value type. */
typedef struct nclaim_field {
    const char *name;    /**< as in documents */
    const char *c_name;  /**< as in C */
    const char *meaning; /**< in a few words */
    uint32_t type;       /**< NCLAIM_TYPE_... */
    uint32_t flags;      /**< NCLAIM_FIELD_... */
    uint32_t needs;      /**< NCLAIM_NEED_... */
    uint32_t target;     /**< index for nclaim_type_at, or a bit (1 << kind) for each kind */
    uint32_t offset;     /**< in the struct, in bytes, on this machine */
    uint32_t size;       /**< of the member, in bytes, on this machine */
    uint32_t since;      /**< format version that has it first */
    uint32_t length;     /**< of the name in bytes */
} nclaim_field;

/** A record, a value type or an enumeration. */
typedef struct nclaim_type {
    const char *name;           /**< `quote` for nclaim_quote */
    const char *plural;         /**< name of its list in a document; "" if it is no record */
    const char *meaning;        /**< in a sentence */
    const nclaim_field *fields; /**< NULL for enumerations */
    const nclaim_word *words;   /**< NULL for the others */
    uint32_t sort;              /**< NCLAIM_SORT_... */
    uint32_t number;            /**< index for nclaim_type_at; of a record also its kind */
    uint32_t field_count;
    uint32_t word_count;
    uint32_t size;  /**< of the struct in bytes, on this machine */
    uint32_t since; /**< format version that has it first */
} nclaim_type;

/**
 * The type with that number: records from 1 on in the order of their kinds, then value types, then
 * enumerations. NULL for 0 and beyond the last.
 */
NCLAIM_API const nclaim_type *nclaim_type_at(uint32_t number);

NCLAIM_END

#endif
