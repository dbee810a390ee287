/* SPDX-License-Identifier: MIT */
/*
 * URIs and IRIs: the syntax of RFC 3986 (appendix A) with a scheme required, and the characters
 * that RFC 3987, section 2.2, adds. A fragment is allowed. Only syntax: nothing is resolved,
 * normalized or looked up, and no scheme's own rules are known ("mailto:" passes).
 */
#ifndef NCL_BASE_URI_H
#define NCL_BASE_URI_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Whether text is an absolute URI or IRI. If not, *bad (unless bad is NULL) is the offset of the
 * first byte that cannot stand there; size, if more was expected. A percent sign must be followed
 * by two hexadecimal digits; bidi controls are refused (RFC 3987, section 4.1). Linear.
 */
bool ncl_uri_check(const char *text, size_t size, size_t *bad);

#endif
