#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Spoils documents, one place at a time, for schema_cases.py."""
import copy
import string

from schema_make import EXTRA_VALUES, GOOD

ALPHABET = {
    "date-form": "0123456789-/.XTZY:+?~%",
    "decimal-form": "0123456789.-+e/ ",
    "fraction-form": "0123456789.-/",
    "id-form": string.ascii_letters + "09_.:- /\u00e4",
    "language-form": "adeDEx19-0i_",
    "period-form": "0123456789-/.XTZYWQPDHMS",
    "sha256-form": "0123456789abcdefgA",
    "share-form": "01.-59",
    "string-form": "ab \n",
    "uri-form": "ab:/?#[]@%2F \u00e9.\"<\\^`{|}~!$&'()*+,;=",
}
BAD_TEXT = [
    "", " ", "x\n", "\u0000", "a\u0000b", "\ufffe", "\ufdd0x", "20.000,5", "03", "1.50", "-0",
    "1.", ".5", "1e6", "+1", "1/0", "1/03", "-1/-3", "9" * 39, "1.1", "-0.1", "13.09.2023",
    "2023-13", "2023-02-30", "2023-9-1", "2023-09-13 10:00", "2023-09-13T25:00", "1990/1985", "/",
    "2023-22-01", "german!", "e", "de_DE", "de--x", "deutsch-", "www.example.org", "http://a b",
    "http://%zz", "1http:", ":", "0123456789ABCDEF" * 4, "abc", "P", "PT", "P1S", "P1D2Y", "a b",
    "-a", ".a", ":a", "a" * 128, "a" * 129, "x-", "x-own", "X-own", "unknown", "\u0661",
    "2023-09-1\u0663", "1985/1990/1995", "2023-09-13T23:59:60Z", "2023-09-13T10:59:60Z",
]
WRONG_TYPES = [
    None, True, False, 0, 1, -1, 1.5, 1.0, 1e3, 4294967295, 4294967296, 10**30, "", "5", [], {},
    [None], ["a"], [[]], [{}], {"id": "a"}, {"x-a": 1},
]
NUMBERS = [0, 1, 2, -1, 4294967295, 4294967296, 10**25, 1.0, 2.5, -0.0, True, "1", None]


def places(node, definition, schema, found, parent=None, key=None):
    """Every (container, key, description of the member); objects with their definition."""
    if isinstance(node, dict):
        found.append((parent, key, definition))
        for name, member in list(node.items()):
            described = definition.get("properties", {}).get(name)
            if described is not None:
                places_of_member(member, described, schema, found, node, name)


def places_of_member(member, described, schema, found, parent, key):
    found.append((parent, key, described))
    entries = enumerate(member) if isinstance(member, list) else [(None, member)]
    for index, entry in entries:
        inner = described["items"] if index is not None and "items" in described else described
        definition, _ = schema.resolve(inner)
        if index is not None:
            found.append((member, index, inner))
        if isinstance(entry, dict) and "properties" in definition:
            places(entry, definition, schema, found, member if index is not None else parent,
                   index if index is not None else key)


class Mutator:
    """Each method changes, mostly spoils, one place of a document and tells whether it could."""

    def __init__(self, schema, rng):
        self.schema, self.rng = schema, rng

    def choose(self, document, fits):
        found = []
        places(document, self.schema.root, self.schema, found)
        found = [p for p in found if p[0] is not None and fits(*p)]
        if not found:
            return None, None, None
        # Rare forms as often as common ones.
        form = self.rng.choice(sorted({self.form(p[2]) for p in found}))
        return self.rng.choice([p for p in found if self.form(p[2]) == form])

    def form(self, described):
        return self.schema.resolve(described or {})[1]

    def replace(self, document, fits, make):
        parent, key, described = self.choose(document, fits)
        if parent is None:
            return False
        parent[key] = make(parent[key], described)
        return True

    def is_text(self, parent, key, described):
        return isinstance(parent[key], str) and self.form(described).endswith("-form")

    def drop_member(self, document):
        parent, key, _ = self.choose(document, lambda p, k, d: isinstance(p, dict))
        if parent is not None:
            del parent[key]
        return parent is not None

    def objects(self, document):
        """Every object of the model with its definition."""
        found = []
        places(document, self.schema.root, self.schema, found)
        found = [f for f in found if "properties" in (f[2] or {})]
        return [(p[k] if p is not None else document, d) for p, k, d in found]

    def drop_needed(self, document):
        holders = [(o, d) for o, d in self.objects(document) if "required" in d or "anyOf" in d]
        target, definition = self.rng.choice(holders)
        options = [[n] for n in definition.get("required", [])]
        if "anyOf" in definition:
            options.append([n for o in definition["anyOf"] for n in o["required"]])
        for name in self.rng.choice(options):
            target.pop(name, None)
        return True

    def wrong_type(self, document):
        def other(*_):
            return copy.deepcopy(self.rng.choice(WRONG_TYPES))

        return self.replace(document, lambda *_: True, other)

    def misspell(self, document):
        def fits(parent, key, described):
            definition = self.schema.resolve(described or {})[0]
            is_word = "enum" in definition or "anyOf" in (described or {})
            return is_word and isinstance(parent[key], str)

        ways = [
            lambda w: w + "s",
            lambda w: w[:-1],
            lambda w: " " + w,
            lambda w: w + "\n",
            lambda w: "x-" + w,
            lambda w: w.replace("_", "-"),
            lambda _: "x-",
            lambda _: "",
            str.upper,
            str.capitalize,
        ]
        return self.replace(document, fits, lambda w, _: self.rng.choice(ways)(w))

    def bad_text(self, document):
        return self.replace(document, self.is_text, lambda *_: self.rng.choice(BAD_TEXT))

    def slip(self, document):
        def slipped(text, described):
            alphabet = ALPHABET.get(self.form(described), "ab")
            letters = list(text)
            for _ in range(self.rng.choice([1, 1, 2])):
                at = self.rng.randrange(len(letters) + 1)
                end = at + self.rng.choice([0, 1, 1])
                letters[at:end] = self.rng.choice([[], [self.rng.choice(alphabet)]])
            return "".join(letters)

        def fits(parent, key, described):
            return self.is_text(parent, key, described) and self.form(described) != "string-form"

        return self.replace(document, fits, slipped)

    def other_form(self, document):
        def made(_, described):
            good = GOOD.get(self.form(described))
            return self.rng.choice(good) if good else self.rng.choice(BAD_TEXT)

        def fits(parent, key, described):
            return self.is_text(parent, key, described) and self.form(described) != "id-form"

        return self.replace(document, fits, made)

    def bad_id(self, document):
        def other(*_):
            return self.rng.choice(BAD_TEXT)

        return self.replace(document, lambda p, k, d: k == "id", other)

    def same_id(self, document):
        ids = [r["id"] for n, l in document.items() if isinstance(l, list) for r in l if "id" in r]
        if len(ids) < 2:
            return False
        return self.replace(document, lambda p, k, d: k == "id", lambda *_: self.rng.choice(ids))

    def extra_member(self, document):
        names = ["x-a", "x-", "x-\u00e4", "X-a", "note", "Title", "xa", "ext", "reserved", ""]
        target, _ = self.rng.choice(self.objects(document))
        target[self.rng.choice(names)] = copy.deepcopy(self.rng.choice(EXTRA_VALUES))
        return True

    def empty(self, document):
        def emptied(value, _):
            return "" if isinstance(value, str) else [] if isinstance(value, list) else {}

        return self.replace(document, lambda p, k, d: isinstance(p[k], (str, list, dict)), emptied)

    def number(self, document):
        def other(*_):
            return self.rng.choice(NUMBERS)

        return self.replace(document, lambda p, k, d: type(p[k]) is int, other)

    def repeat_entry(self, document):
        def repeated(entries, _):
            return entries + [copy.deepcopy(self.rng.choice(entries))]

        def fits(parent, key, _):
            entries = parent[key]
            return isinstance(entries, list) and entries and "id" not in str(entries[0])

        return self.replace(document, fits, repeated)

    def repeat_in_set(self, document):
        def fits(parent, key, described):
            return (described or {}).get("uniqueItems") and parent[key]

        return self.replace(document, fits, lambda entries, _: entries + [entries[0]])

    def both(self, document):
        holders = [(o, d) for o, d in self.objects(document) if "not" in str(d.get("allOf"))]
        if not holders or "actors" not in document:
            return False
        target, definition = self.rng.choice(holders)
        pair = self.rng.choice(definition["allOf"])["not"]["required"]
        for name in pair:
            is_reference = "id of: " in definition["properties"][name]["description"]
            target[name] = document["actors"][0]["id"] if is_reference else "in words"
        return True

    def half_span(self, document):
        def fits(parent, key, described):
            return self.form(described) == "span"

        spans = [
            *[{}, {"start": 0}, {"start": 3}, {"end": 3}, {"end": 0}],
            *[{"exact": "a"}, {"prefix": "a"}],
            *[{"start": 0, "end": 1}, {"start": 0, "exact": "a"}, {"start": 2, "exact": "a"}],
            *[{"x-a": 1}, {"end": 5, "exact": "a"}, {"start": 0, "end": 0, "exact": "a"}],
        ]
        return self.replace(document, fits, lambda *_: dict(self.rng.choice(spans)))

    def half_block(self, document):
        def fits(parent, key, described):
            return self.form(described) in ("block", "marking")

        kind = self.rng.choice(["unknown", "heading", "title"])
        ends = [{}, {"start": 1}, {"end": 1}, {"start": 0, "end": 2}, {"start": 0, "end": 0}]
        return self.replace(document, fits, lambda *_: {"kind": kind, **self.rng.choice(ends)})

    def version(self, document):
        versions = ["1.0", "1", "1.1", "2.0", "", 1, 1.0, None, ["1.0"], "1.0\n", " 1.0"]
        document["newsclaim"] = self.rng.choice(versions)
        return True

    def empty_list_of_records(self, document):
        members = self.schema.root["properties"]
        names = [n for n, member in members.items() if member.get("type") == "array"]
        values = [[], {}, None, [{}], ["a1"], [None]]
        document[self.rng.choice(names + ["speakers"])] = self.rng.choice(values)
        return True

    def reorder(self, document):
        target, _ = self.rng.choice(self.objects(document))
        members = list(target.items())
        self.rng.shuffle(members)
        target.clear()
        target.update(members)
        return True
