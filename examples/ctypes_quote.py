#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Adds a quote through the shared library and writes JSON to stdout: ctypes_quote.py LIBRARY.

It knows no record of the model beforehand: the classes are built from nclaim_type_at."""
import ctypes as c
import functools
import sys

lib = c.CDLL(sys.argv[1])
TEXT, NUMBER, SIZE, POINTER = c.c_char_p, c.c_uint32, c.c_size_t, c.c_void_p
WRITE = c.CFUNCTYPE(c.c_int, POINTER, POINTER, SIZE)


def struct(name, **fields):
    return type(name, (c.Structure,), {"_fields_": list(fields.items())})


def of_type(kind, names):
    return {name: kind for name in names.split()}


Field = struct("Field", **of_type(TEXT, "name c_name meaning"), **of_type(
    NUMBER, "type flags needs target offset size since length"))
Type = struct("Type", **of_type(TEXT, "name plural meaning"), fields=c.POINTER(Field), words=POINTER,
              **of_type(NUMBER, "sort number field_count word_count size since"))
Sink = struct("Sink", write=WRITE, context=POINTER)
lib.nclaim_type_at.restype = c.POINTER(Type)
lib.nclaim_doc_new.restype = POINTER
lib.nclaim_add.argtypes = [POINTER, NUMBER, POINTER, SIZE]
lib.nclaim_write.argtypes = [POINTER, TEXT, POINTER, c.POINTER(Sink), POINTER]


@functools.lru_cache(None)
def model(number):
    """The class of a record or a value, its members where the descriptors place them."""
    of, members, end = lib.nclaim_type_at(number).contents, {}, 0
    for f in sorted(of.fields[:of.field_count], key=lambda f: f.offset):
        kind = TEXT if f.type < 16 else NUMBER if f.type < 19 else model(f.target)
        members[f"gap_{end}"] = c.c_byte * (f.offset - end)
        members[f.c_name.decode()] = struct("List", items=c.POINTER(kind), count=SIZE) \
            if f.flags & 1 else kind
        end = f.offset + f.size
    return struct(of.name.decode(), **members, rest=c.c_byte * (of.size - end))


def add(kind, **values):
    record = model(kind)(**{k: v.encode() if isinstance(v, str) else v for k, v in values.items()})
    return lib.nclaim_add(document, kind, c.byref(record), c.sizeof(record))


document = lib.nclaim_doc_new(None, None)
ACTOR, QUOTE, DIRECT = 3, 4, 2
mayor = add(ACTOR, name="Femke Odental", roles=dict(model(ACTOR)._fields_)["roles"]())
Refs = dict(model(QUOTE)._fields_)["sources"]
add(QUOTE, mode=DIRECT, sources=Refs((NUMBER * 1)(mayor), 1))
sink = Sink(WRITE(lambda _, data, n: sys.stdout.write(c.string_at(data, n).decode()) != n), None)
sys.exit(lib.nclaim_write(document, b"json", None, c.byref(sink), None))
