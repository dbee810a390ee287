#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""one-row.py LIBRARY NAME C_NAME: by way of ctypes, a quote with the member NAME, which only the
descriptors of the library tell of, is read and found in memory."""
import ctypes
import sys
from ctypes import POINTER, c_char_p, c_size_t, c_uint32, c_void_p


def texts(*names):
    return [(name, c_char_p) for name in names]


def numbers(*names):
    return [(name, c_uint32) for name in names]


class Field(ctypes.Structure):
    _fields_ = (
        texts("name", "c_name", "meaning")
        + numbers("type", "flags", "needs", "target")
        + numbers("offset", "size", "since", "length")
    )


class Type(ctypes.Structure):
    _fields_ = (
        texts("name", "plural", "meaning")
        + [("fields", POINTER(Field)), ("words", c_void_p)]
        + numbers("sort", "number", "field_count", "word_count", "size", "since")
    )


def load(path):
    library = ctypes.CDLL(path)
    library.nclaim_type_at.restype = POINTER(Type)
    library.nclaim_doc_new.restype = c_void_p
    library.nclaim_doc_new.argtypes = [c_void_p, c_void_p]
    library.nclaim_doc_free.argtypes = [c_void_p]
    library.nclaim_read.argtypes = [c_void_p, c_char_p, c_char_p, c_size_t, c_void_p, c_void_p]
    library.nclaim_next.argtypes = [c_void_p, c_uint32, c_uint32]
    library.nclaim_get.restype = c_void_p
    library.nclaim_get.argtypes = [c_void_p, c_uint32, c_uint32, c_size_t]
    return library


def type_named(library, name):
    number = 1
    while library.nclaim_type_at(number).contents.name != name:
        number += 1
    return library.nclaim_type_at(number).contents


def main():
    path, name, c_name = sys.argv[1:]
    library = load(path)
    quote = type_named(library, b"quote")
    fields = {f.name.decode(): f for f in quote.fields[:quote.field_count]}
    assert fields[name].c_name.decode() == c_name, fields[name].c_name
    quote_text = b'{"id":"q1","mode":"direct","%s":"weary"}' % name.encode()
    text = b'{"newsclaim":"1.0","quotes":[%s]}' % quote_text
    doc = library.nclaim_doc_new(None, None)
    assert library.nclaim_read(doc, b"json", text, len(text), None, None) == 0
    ref = library.nclaim_next(doc, quote.number, 0)
    record = library.nclaim_get(doc, quote.number, ref, quote.size)
    value = c_char_p.from_address(record + fields[name].offset).value
    library.nclaim_doc_free(doc)
    assert value == b"weary", value


if __name__ == "__main__":
    main()
