/* SPDX-License-Identifier: MIT */
/*
 * The forms of text as regular expressions, for the JSON Schema. They keep to what every dialect
 * shares: no look-ahead, no \d (which is more than ASCII to some), no astral character in a class.
 * What they cannot tell (real days, IP addresses, repeated subtags) the library tells.
 */
#ifndef NCL_MODEL_GENERATE_PATTERNS_H
#define NCL_MODEL_GENERATE_PATTERNS_H

/* Any text: no U+0000 and no noncharacter of the basic plane. */
#define CHARACTER_ "[^\\u0000\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]"
#define TEXT_PATTERN "^" CHARACTER_ "*$"

/* A word outside an open enumeration. */
#define OPEN_PATTERN "^x-" CHARACTER_ "+$"

/* The name of a member that the model does not define. */
#define EXTRA_PATTERN "^x-."

#define ID_PATTERN "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,127}$"

#define SHA256_PATTERN "^[0-9a-f]{64}$"

/* Canonical decimals and fractions: no needless zeros. A second pattern sees to it that a decimal
 * has at most 38 significant digits, for no expression can count across the point and know the
 * shape. */
#define PLACES_ "\\.[0-9]{0,39}[1-9]"
#define DECIMAL_ "0|-?(0" PLACES_ "|[1-9][0-9]{0,37}(" PLACES_ ")?)"
#define INTEGER_ "[1-9][0-9]{0,37}"
#define DECIMAL_PATTERN "^(" DECIMAL_ ")$"
#define DECIMAL_SIZE_PATTERN "^-?0?\\.?0*([0-9]\\.?){0,38}$"
#define FRACTION_PATTERN "^(" DECIMAL_ "|(0|-?" INTEGER_ ")/" INTEGER_ ")$"
#define FRACTION_SIZE_PATTERN "^-?(0?\\.?0*([0-9]\\.?){0,38}|[0-9]+/[0-9]+)$"
#define SHARE_PATTERN "^(0(" PLACES_ ")?|1)$"

/* --- RFC 5646, section 2.1, in either case --- */

#define ALNUM_ "[A-Za-z0-9]"
#define LANGTAG_                                                                                   \
    "([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"                                             \
    "(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"                                                    \
    "(-(" ALNUM_ "{5,8}|[0-9]" ALNUM_ "{3}))*"                                                     \
    "(-[0-9A-WYZa-wyz](-" ALNUM_ "{2,8})+)*"                                                       \
    "(-[Xx](-" ALNUM_ "{1,8})+)?"
#define PRIVATE_TAG_ "[Xx](-" ALNUM_ "{1,8})+"
#define IRREGULAR_TAGS_                                                                            \
    "[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]|"                                                              \
    "[Ss][Gg][Nn]-([Bb][Ee]-([Ff][Rr]|[Nn][Ll])|[Cc][Hh]-[Dd][Ee])|"                               \
    "[Ii]-([Aa][Mm][Ii]|[Bb][Nn][Nn]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|"                                \
    "[Ee][Nn][Oo][Cc][Hh][Ii][Aa][Nn]|[Hh][Aa][Kk]|[Kk][Ll][Ii][Nn][Gg][Oo][Nn]|[Ll][Uu][Xx]|"     \
    "[Mm][Ii][Nn][Gg][Oo]|[Nn][Aa][Vv][Aa][Jj][Oo]|[Pp][Ww][Nn]|[Tt][Aa][OoYy]|[Tt][Ss][Uu])"
#define LANGUAGE_PATTERN "^(" LANGTAG_ "|" PRIVATE_TAG_ "|" IRREGULAR_TAGS_ ")$"

/* --- RFC 3986 with a scheme, and the characters of RFC 3987 --- */

/* What stands nowhere: controls, space, "<>\^`{|}, %, brackets; bidi controls, private use. */
#define NOT_IN_URI_                                                                                \
    "\\x00- \"%<>\\[\\\\\\]^`{|}\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069"    \
    "\\uE000-\\uF8FF\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF"
#define BUT_(more) "([^" NOT_IN_URI_ more "]|%[0-9A-Fa-f]{2})"
#define USER_CHAR_ BUT_("#/?@")
#define HOST_CHAR_ BUT_("#/:?@")
#define FIRST_CHAR_ BUT_("#/?")
#define PATH_CHAR_ BUT_("#?")
#define QUERY_CHAR_ BUT_("#")
#define IP_FUTURE_ "[Vv][0-9A-Fa-f]+\\.[0-9A-Za-z.:!$&'()*+,;=_~-]+"
#define IP_LITERAL_ "\\[([0-9A-Fa-f:.]+|" IP_FUTURE_ ")\\]"
#define AUTHORITY_ "(" USER_CHAR_ "*@)?(" IP_LITERAL_ "|" HOST_CHAR_ "*)(:[0-9]*)?"
#define URI_PATTERN                                                                                \
    "^[A-Za-z][A-Za-z0-9+.-]*:"                                                                    \
    "(//" AUTHORITY_ "(/" PATH_CHAR_ "*)?|/?(" FIRST_CHAR_ PATH_CHAR_ "*)?)"                       \
    "(\\?" QUERY_CHAR_ "*)?(#" QUERY_CHAR_ "*)?$"

/* --- RFC 3339 with reduced precision, EDTF, TIMEX3, durations --- */

#define Q_ "[?~%]?"
#define MONTH_ "(0[1-9X]|1[0-2X]|X[0-9X])"
#define DAY_ "(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])"
#define SEASON_ "(2[1-9]|3[0-9]|4[01])"
#define HOUR_ "([01][0-9]|2[0-3])"
#define OFFSET_ "(Z|[+-]" HOUR_ "(:[0-5][0-9])?)"
#define CLOCK_ HOUR_ "(:[0-5][0-9](:([0-5][0-9]|60)(\\.[0-9]+)?)?)?"
#define MOMENT_ "-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T" CLOCK_ OFFSET_ "?"
#define DATE_ Q_ "-?[0-9X]{4}" Q_ "(-" Q_ "(" SEASON_ Q_ "|" MONTH_ Q_ "(-" Q_ DAY_ Q_ ")?))?"
#define LONG_YEAR_ Q_ "Y-?[1-9][0-9]{4,11}" Q_
#define INTERVAL_(end) "(" end "|\\.\\.)/(" end "|\\.\\.)?|/(" end "|\\.\\.)"
#define DATE_PATTERN "^(" MOMENT_ "|" DATE_ "|" LONG_YEAR_ "|" INTERVAL_(DATE_) ")$"

#define WEEK_ "W(0[1-9X]|[1-4][0-9X]|5[0-3X]|X[0-9X])(-[1-7X])?"
#define CALENDAR_ DATE_ "|" Q_ "-?[0-9X]{4}" Q_ "-(" WEEK_ "|Q[1-4X])"
#define PERIOD_PATTERN                                                                             \
    "^(" MOMENT_ "|" CALENDAR_ "|" LONG_YEAR_                                                      \
    "|" INTERVAL_(CALENDAR_) "|(PAST|PRESENT|FUTURE)_REF)$"

/* ISO 8601-1, section 5.5.2: units in order, at least one, a fraction in the last alone. */
#define N_ "([0-9]+|X)"
#define F_ "([0-9]+(\\.[0-9]+)?|X)"
#define LAST_DAYS_ "((" N_ "Y)?(" N_ "M)?" F_ "D|(" N_ "Y)?" F_ "M|" F_ "Y)"
#define LAST_TIMES_ "((" N_ "H)?(" N_ "M)?" F_ "S|(" N_ "H)?" F_ "M|" F_ "H)"
#define DURATION_PATTERN                                                                           \
    "^-?P(" F_ "W|" LAST_DAYS_ "|(" N_ "Y)?(" N_ "M)?(" N_ "D)?T" LAST_TIMES_ ")$"

#endif
