#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""ctypes_quote.py LIBRARY: adds a quote through the shared library and writes JSON to stdout.
It knows no record of the model beforehand: the classes are built from nclaim_type_at."""
import ctypes as c
import functools
import sys

lib = c.CDLL(sys.argv[1])
TEXT, NUMBER, SIZE, POINTER = c.c_char_p, c.c_uint32, c.c_size_t, c.c_void_p
WRITE = c.CFUNCTYPE(c.c_int, POINTER, POINTER, SIZE)


def struct(title, fields):
    return type(title, (c.Structure,), {"_fields_": fields})


def all_of(kind, names):
    return [(name, kind) for name in names.split()]


Field = struct("Field", all_of(TEXT, "name c_name meaning") + all_of(
    NUMBER, "type flags needs target offset size since length"))
Type = struct("Type", all_of(TEXT, "name plural meaning") + [("fields", c.POINTER(Field))] + all_of(
    POINTER, "words") + all_of(NUMBER, "sort number field_count word_count size since"))
Sink = struct("Sink", [("write", WRITE), ("context", POINTER)])
lib.nclaim_type_at.restype = c.POINTER(Type)
lib.nclaim_doc_new.restype = POINTER
lib.nclaim_add.argtypes = [POINTER, NUMBER, POINTER, SIZE]
lib.nclaim_write.argtypes = [POINTER, TEXT, POINTER, c.POINTER(Sink), POINTER]


@functools.lru_cache(None)
def model(number):
    """The class of a record or a value, its members where the descriptors place them."""
    of, members, end = lib.nclaim_type_at(number).contents, [], 0
    for f in sorted(of.fields[:of.field_count], key=lambda f: f.offset):
        kind = TEXT if f.type < 16 else NUMBER if f.type < 19 else model(f.target)
        if f.flags & 1:
            kind = struct("List", [("items", c.POINTER(kind)), ("count", SIZE)])
        members += [(f"gap_{end}", c.c_byte * (f.offset - end)), (f.c_name.decode(), kind)]
        end = f.offset + f.size
    return struct(of.name.decode(), members + [("rest", c.c_byte * (of.size - end))])


def add(kind, **values):
    record = model(kind)(**values)
    return lib.nclaim_add(document, kind, c.byref(record), c.sizeof(record))


document = lib.nclaim_doc_new(None, None)
ACTOR, QUOTE, DIRECT = 3, 4, 2  # as NCLAIM_ACTOR, NCLAIM_QUOTE, NCLAIM_MODE_DIRECT
mayor = add(ACTOR, name=b"Femke Odental")
Refs, Spans = (dict(model(QUOTE)._fields_)[name] for name in ("sources", "content"))
words = Spans._fields_[0][1]._type_(exact=b"We heard about it on the radio")
add(QUOTE, sources=Refs((NUMBER * 1)(mayor), 1), mode=DIRECT, content=Spans(c.pointer(words), 1))
sink = Sink(WRITE(lambda _, data, n: sys.stdout.write(c.string_at(data, n).decode()) < 0), None)
sys.exit(lib.nclaim_write(document, b"json", None, c.byref(sink), None))
