#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Spoils documents, one place at a time, for schema_cases.py."""
import copy
import string

from schema_make import EXTRA_VALUES, GOOD

ALPHABET = {
    "decimal-form": "0123456789.-+e/ ", "fraction-form": "0123456789.-/", "share-form": "01.-59",
    "date-form": "0123456789-/.XTZY:+?~%", "period-form": "0123456789-/.XTZYWQPDHMS",
    "language-form": "adeDEx19-0i_", "uri-form": "ab:/?#[]@%2F \u00e9.\"<\\^`{|}~!$&'()*+,;=",
    "sha256-form": "0123456789abcdefgA", "id-form": string.ascii_letters + "09_.:- /\u00e4", "string-form": "ab \n",
}
BAD_TEXT = ["", " ", "x\n", "\u0000", "a\u0000b", "\ufffe", "\ufdd0x", "20.000,5", "03", "1.50", "-0", "1.", ".5", "1e6",
            "+1", "1/0", "1/03", "-1/-3", "9" * 39, "1.1", "-0.1", "13.09.2023", "2023-13", "2023-02-30", "2023-9-1",
            "2023-09-13 10:00", "2023-09-13T25:00", "1990/1985", "/", "2023-22-01", "german!", "e", "de_DE", "de--x",
            "deutsch-", "www.example.org", "http://a b", "http://%zz", "1http:", ":", "0123456789ABCDEF" * 4, "abc",
            "P", "PT", "P1S", "P1D2Y", "a b", "-a", ".a", ":a", "a" * 128, "a" * 129, "x-", "x-own", "X-own", "unknown",
            "\u0661", "2023-09-1\u0663", "1985/1990/1995", "2023-09-13T23:59:60Z", "2023-09-13T10:59:60Z"]
WRONG_TYPES = [None, True, False, 0, 1, -1, 1.5, 1.0, 1e3, 4294967295, 4294967296, 10**30, "", "5", [], {}, [None],
               ["a"], [[]], [{}], {"id": "a"}, {"x-a": 1}]
NUMBERS = [0, 1, 2, -1, 4294967295, 4294967296, 10**25, 1.0, 2.5, -0.0, True, "1", None]

def places(node, definition, schema, found, parent=None, key=None):
    """Every (container, key, description of the member) of a document, objects with their definition."""
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
    """Each method spoils (or at least changes) one place of a document, and tells whether it could."""

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

    def drop_needed(self, document):
        found = []
        places(document, self.schema.root, self.schema, found)
        objects = [(p[k] if p is not None else document, d) for p, k, d in found if "properties" in (d or {})]
        holders = [(o, d) for o, d in objects if "required" in d or "anyOf" in d]
        target, definition = self.rng.choice(holders)
        options = [[n] for n in definition.get("required", [])]
        if "anyOf" in definition:
            options.append([n for o in definition["anyOf"] for n in o["required"]])
        for name in self.rng.choice(options):
            target.pop(name, None)
        return True

    def wrong_type(self, document):
        return self.replace(document, lambda *_: True, lambda *_: copy.deepcopy(self.rng.choice(WRONG_TYPES)))

    def misspell(self, document):
        def fits(parent, key, described):
            return isinstance(parent[key], str) and ("enum" in self.schema.resolve(described or {})[0]
                                                     or "anyOf" in (described or {}))
        ways = [lambda w: w + "s", lambda w: w[:-1], str.upper, lambda w: " " + w, lambda w: w + "\n",
                lambda w: "x-" + w, lambda _: "x-", lambda w: w.replace("_", "-"), lambda _: "", str.capitalize]
        return self.replace(document, fits, lambda w, _: self.rng.choice(ways)(w))

    def bad_text(self, document):
        return self.replace(document, self.is_text, lambda *_: self.rng.choice(BAD_TEXT))

    def slip(self, document):
        def slipped(text, described):
            alphabet = ALPHABET.get(self.form(described), "ab")
            letters = list(text)
            for _ in range(self.rng.choice([1, 1, 2])):
                at = self.rng.randrange(len(letters) + 1)
                letters[at:at + self.rng.choice([0, 1, 1])] = self.rng.choice([[], [self.rng.choice(alphabet)]])
            return "".join(letters)
        return self.replace(document, lambda p, k, d: self.is_text(p, k, d) and self.form(d) != "string-form", slipped)

    def other_form(self, document):
        def made(_, described):
            good = GOOD.get(self.form(described))
            return self.rng.choice(good) if good else self.rng.choice(BAD_TEXT)
        return self.replace(document, lambda p, k, d: self.is_text(p, k, d) and self.form(d) != "id-form", made)

    def bad_id(self, document):
        return self.replace(document, lambda p, k, d: k == "id", lambda *_: self.rng.choice(BAD_TEXT))

    def same_id(self, document):
        ids = [r["id"] for n, l in document.items() if isinstance(l, list) for r in l if "id" in r]
        return len(ids) > 1 and self.replace(document, lambda p, k, d: k == "id", lambda *_: self.rng.choice(ids))

    def extra_member(self, document):
        found = []
        places(document, self.schema.root, self.schema, found)
        objects = [p[k] if p is not None else document for p, k, d in found if "properties" in (d or {})]
        name = self.rng.choice(["x-a", "x-", "x-\u00e4", "X-a", "note", "Title", "xa", "ext", "reserved", "", " id"])
        self.rng.choice(objects)[name] = copy.deepcopy(self.rng.choice(EXTRA_VALUES))
        return True

    def empty(self, document):
        def emptied(value, _):
            return "" if isinstance(value, str) else [] if isinstance(value, list) else {}
        return self.replace(document, lambda p, k, d: isinstance(p[k], (str, list, dict)), emptied)

    def number(self, document):
        return self.replace(document, lambda p, k, d: type(p[k]) is int, lambda *_: self.rng.choice(NUMBERS))

    def repeat_entry(self, document):
        def repeated(entries, _):
            return entries + [copy.deepcopy(self.rng.choice(entries))]
        return self.replace(document, lambda p, k, d: isinstance(p[k], list) and p[k] and "id" not in str(p[k][0]),
                            repeated)

    def repeat_in_set(self, document):
        return self.replace(document, lambda p, k, d: (d or {}).get("uniqueItems") and p[k],
                            lambda entries, _: entries + [entries[0]])

    def both(self, document):
        found = []
        places(document, self.schema.root, self.schema, found)
        objects = [p[k] for p, k, d in found if p is not None and "not" in str((d or {}).get("allOf"))]
        if not objects:
            return False
        target = self.rng.choice(objects)
        actor = document["actors"][0]["id"]
        target.update({"channel": "radio", "channel_ref": actor} if "mode" in target or "content" in target
                      else {"text": "words", "ref": actor})
        return True

    def half_span(self, document):
        def fits(parent, key, described):
            return self.form(described) == "span"
        spans = [{}, {"start": 0}, {"start": 3}, {"end": 3}, {"exact": "a"}, {"start": 0, "end": 1}, {"end": 0},
                 {"start": 0, "exact": "a"}, {"start": 2, "exact": "a"}, {"prefix": "a"}, {"x-a": 1},
                 {"end": 5, "exact": "a"}, {"start": 0, "end": 0, "exact": "a"}]
        return self.replace(document, fits, lambda *_: dict(self.rng.choice(spans)))

    def half_block(self, document):
        def fits(parent, key, described):
            return self.form(described) in ("block", "marking")
        kind = self.rng.choice(["unknown", "heading", "title"])
        return self.replace(document, fits, lambda *_: dict({"kind": kind}, **self.rng.choice(
            [{}, {"start": 1}, {"end": 1}, {"start": 0, "end": 2}, {"start": 0, "end": 0}])))

    def version(self, document):
        document["newsclaim"] = self.rng.choice(["1.0", "1", "1.1", "2.0", "", 1, 1.0, None, ["1.0"], "1.0\n", " 1.0"])
        return True

    def empty_list_of_records(self, document):
        names = [n for n, p in self.schema.root["properties"].items() if p.get("type") == "array"]
        document[self.rng.choice(names + ["speakers"])] = self.rng.choice([[], {}, None, [{}], ["a1"], [None]])
        return True

    def reorder(self, document):
        found = []
        places(document, self.schema.root, self.schema, found)
        objects = [p[k] if p is not None else document for p, k, d in found if "properties" in (d or {})]
        target = self.rng.choice(objects)
        members = list(target.items())
        self.rng.shuffle(members)
        target.clear()
        target.update(members)
        return True
